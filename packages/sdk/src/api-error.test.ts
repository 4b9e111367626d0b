import { expect, test } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { serving } from "../test/support/wire.ts";
import { API_V2_KEY, signedXml } from "../test/support/xml.ts";
import { WeChatPay } from "./client.ts";
import { ApiError } from "./errors.ts";

const failed = { return_code: "SUCCESS", result_code: "FAIL", err_code: "NOTENOUGH" };

async function refusing(): Promise<WeChatPay> {
  const { url } = await serving(({ target }, response) => {
    const isV3 = target.includes("/v3/");
    response.writeHead(isV3 ? 403 : 200);
    response.end(isV3 ? '{"code":"NO_AUTH","message":"无权限"}' : signedXml(failed));
  });
  return new WeChatPay(merchantOptions({ baseUrl: url, apiV2Key: API_V2_KEY }));
}

test.each<[how: string, call: (wxpay: any) => Promise<unknown>]>([
  ["properties", (wxpay) => wxpay.v3.refunds.id._refund_id_.get({ refund_id: "5" })],
  ["chain", (wxpay) => wxpay.chain("v3/refunds/id/{refund_id}").get({ refund_id: "5" })],
  ["another name for the value", (wxpay) => wxpay.v3.refunds.id._number_.get({ number: "5" })],
  ["the value in the path", (wxpay) => wxpay.chain("v3/refunds/id/5").get()],
  ["the path on the wire", (wxpay) => wxpay.chain("hk/v3/refunds/id/5").get()],
])("ApiError.is knows the operation of a call that was written with %s", async (_, call) => {
  const error: unknown = await call(await refusing()).catch((error: unknown) => error);
  expect(ApiError.is(error, "v3/refunds/id/{refund_id}#get")).toBe(true);
  expect(ApiError.is(error, "v3/refund/domestic/refunds/{out_refund_no}#get")).toBe(false);
});

test("ApiError.is knows a call of APIv2", async () => {
  const wxpay = await refusing();
  const error: unknown = await wxpay.v2.pay.orderquery
    .post({ xml: { appid: "wx1", mch_id: "19", transaction_id: "4" } })
    .catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "NOTENOUGH", method: "POST", path: "v2/pay/orderquery" });
  expect(ApiError.is(error, "v2/pay/orderquery#post")).toBe(true);
  expect(ApiError.is(error, "v2/pay/micropay#post")).toBe(false);
});
