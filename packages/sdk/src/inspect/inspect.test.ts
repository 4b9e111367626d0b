import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { API_V2_KEY } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async function shop(more: Partial<WeChatPayOptions> = {}) {
  const server = await serving(() => {
    throw new Error("nothing is sent");
  });
  return new WeChatPay(merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY, ...more }));
}

test("a request of APIv3, the message that it signs, and curl, without signature and payer", async () => {
  const wxpay = await shop();
  const json = { description: "it's 两杯咖啡", amount: { total: 1 }, payer: { openid } };
  const seen = await wxpay.inspect("v3/pay/transactions/jsapi#post", { json });
  expect(seen.method).toBe("POST");
  expect(seen.url).toMatch(/\/v3\/pay\/transactions\/jsapi$/);
  expect(seen.headers["authorization"]).toMatch(/mchid="1230000109".*signature="…"/);
  expect(JSON.parse(seen.body ?? "")).toEqual({ ...json, payer: { openid: "…" } });
  expect(seen.message?.split("\n").slice(0, 2)).toEqual(["POST", "/v3/pay/transactions/jsapi"]);
  expect(seen.message).toContain(seen.body);
  expect(JSON.stringify(seen)).not.toContain(openid);
  // A shell reads it as the arguments that it says.
  const script = seen.curl.replace("curl", "printf '%s\\n'");
  const printed = execFileSync("sh", ["-c", script], { encoding: "utf8" });
  expect(printed.split("\n")).toContain(seen.body);
});

test("a body of the caller's own is looked through as well", async () => {
  const wxpay = await shop();
  const body = JSON.stringify({ payer: { openid } });
  for (const given of [body, Buffer.from(body)]) {
    const seen = await wxpay.inspect("v3/pay/transactions/jsapi#post", { body: given });
    expect(JSON.stringify(seen)).not.toContain(openid);
  }
});

test("values in the address are left out as well", async () => {
  const wxpay = await shop();
  const query = { openid, appid: "wx1", service_id: "1" };
  const seen = await wxpay.inspect("v3/payscore/permissions/openid/{openid}#get", {
    openid,
    query: { appid: "wx1", service_id: "1" },
  });
  expect(seen.url).toMatch(/openid\/…\?appid=wx1&service_id=1$/);
  expect(seen.message).not.toContain(query.openid);
  expect(seen.body).toBeUndefined();
});

test("a request of APIv2 without its sign", async () => {
  const wxpay = await shop();
  const seen = await wxpay.inspect("v2/pay/unifiedorder#post", { xml: { openid, total_fee: 1 } });
  expect(seen.body).toContain("<total_fee>");
  expect(seen.body).toMatch(/<sign>(?:<!\[CDATA\[)?…/);
  expect(seen.message).toBeUndefined();
  expect(JSON.stringify(seen)).not.toContain(openid);
});

test("a red packet of WeCom without either signature and without the secret", async () => {
  const workWxSecret = "DvgYqKEvs1wr_5bNcF-7hQmZ2tXkLpUaRoGiSjWyE9c";
  const wxpay = await shop({ workWxSecret });
  const seen = await wxpay.inspect("v2/mmpaymkttransfers/sendworkwxredpack#post", {
    xml: { mch_billno: "1", re_openid: openid, total_amount: 100 },
  });
  expect(seen.body).toContain("<total_amount>");
  expect(seen.body).toMatch(/<workwx_sign>(?:<!\[CDATA\[)?…/);
  expect(seen.body).toMatch(/<sign>(?:<!\[CDATA\[)?…/);
  expect(JSON.stringify(seen)).not.toMatch(/[0-9A-F]{32}/);
  expect(JSON.stringify(seen)).not.toContain(workWxSecret);
});

test.each(["v3/pay/transactions/native", "v3/x#fetch"])("%s is no operation", async (operation) => {
  const wxpay = await shop();
  expect(await failure(wxpay.inspect(operation))).toMatchObject({
    name: "RequestError",
    parameter: "operation",
  });
});
