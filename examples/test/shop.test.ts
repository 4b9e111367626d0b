import { answering, notification, testKeys } from "wechatpay-kit/testing";
import { WeChatPay } from "wechatpay-kit";
import { expect, test } from "vitest";

const keys = testKeys();
const wxpay = new WeChatPay({
  ...keys.options,
  fetch: answering(keys, {
    "POST /v3/pay/transactions/native": { code_url: "weixin://wxpay/bizpayurl?pr=1" },
    "GET /v3/refund/domestic/refunds/{out_refund_no}": () =>
      Response.json({ code: "RESOURCE_NOT_EXISTS", message: "退款单不存在" }, { status: 404 }),
  }),
});

/** What is tested: a handler of notifications, for frameworks that hand it a `Request`. */
async function handle(request: Request): Promise<Response> {
  try {
    const { event_type } = await wxpay.webhooks.unwrap(await request.text(), request.headers);
    return Response.json({ code: "SUCCESS", message: event_type });
  } catch {
    return Response.json({ code: "FAIL", message: "not from WeChat Pay" }, { status: 401 });
  }
}

const complaint = {
  event: "COMPLAINT.CREATE",
  resource: { complaint_id: "200201820200101080076610000", action_type: "CREATE_COMPLAINT" },
} as const;

test("an order has an address for the code", async () => {
  const order = { out_trade_no: "1", description: "Coffee", amount: { total: 1 } };
  const json = { ...order, mchid: "1900000001", appid: "wx1", notify_url: "https://shop.example" };
  const { code_url } = await wxpay.v3.pay.transactions.native.post({ json });
  expect(code_url).toMatch(/^weixin:/);
});

test("a notification is taken, and again when it is repeated", async () => {
  const first = await notification({ ...keys, ...complaint });
  expect((await handle(first.request())).status).toBe(200);
  expect((await handle((await first.again()).request())).status).toBe(200);
});

test.each([{ probe: true }, { expired: true }, { forged: true }] as const)(
  "one that is not WeChat Pay's is refused: %j",
  async (how) => {
    const wrong = await notification({ ...keys, ...complaint, ...how });
    expect((await handle(wrong.request())).status).toBe(401);
  },
);
