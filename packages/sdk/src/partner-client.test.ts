import { describe, expect, test } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { answerSigned } from "../test/support/server.ts";
import { isSignedByMerchant } from "../test/support/signed-request.ts";
import { failure, serving } from "../test/support/wire.ts";
import { WeChatPay } from "./client.ts";

const sub = { sub_mchid: "1900000109", sub_appid: "wx1234567890abcdef" };
const balance = "/v3/ecommerce/fund/balance/1900000109";

async function openShop(body = "{}") {
  const server = await serving((_, response) => answerSigned(response, body));
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  return { server, wxpay, shop: wxpay.partner(sub), received: server.received };
}

describe("a client for a sub-merchant", () => {
  test("says for whom it calls in every style, signed", async () => {
    const { shop, received } = await openShop();
    const segment = "_sub_mchid_";
    await shop.v3.ecommerce.fund.balance._sub_mchid_.get();
    await shop.v3.ecommerce.fund.balance[segment].getAsync();
    await shop.chain("v3/ecommerce/fund/balance/{sub_mchid}").get();
    await shop["v3/ecommerce/fund/balance/{sub_mchid}"].get({ query: { account_type: "BASIC" } });
    expect(received.map(({ target }) => target)).toEqual([
      balance,
      balance,
      balance,
      `${balance}?account_type=BASIC`,
    ]);
    for (const request of received) expect(isSignedByMerchant(request)).toBe(true);
  });

  test("uses the connections, keys and webhooks of the client that it came from", async () => {
    const { server, wxpay, shop } = await openShop();
    let connections = 0;
    server.server.on("connection", () => (connections += 1));
    await wxpay.v3.certificates.get();
    await shop.v3.ecommerce.fund.balance._sub_mchid_.get();
    await shop.partner({ sub_mchid: "1900000110" }).v3.ecommerce.fund.balance._sub_mchid_.get();
    await wxpay.v3.certificates.get();
    expect(connections).toBe(1);
    expect(server.received.map(({ target }) => target)).toEqual([
      "/v3/certificates",
      balance,
      "/v3/ecommerce/fund/balance/1900000110",
      "/v3/certificates",
    ]);
    expect(shop.webhooks).toBe(wxpay.webhooks);
    expect(shop).toBeInstanceOf(WeChatPay);
  });

  test("reads lists, looks at requests and asks for bills for its merchant", async () => {
    const { server, shop, received } = await openShop(
      '{"data":[{"guide_id":"1"}],"total_count":1}',
    );
    const { items } = shop.v3.smartguide.guides;
    for await (const guide of items({ query: { store_id: 1 } })) expect(guide.guide_id).toBe("1");
    const { url } = await shop.inspect("v3/ecommerce/fund/balance/{sub_mchid}#get", {});
    expect(url).toBe(`${server.url}${balance}`);
    // There is no bill in the answer; what was asked for is what counts here.
    await failure(shop.bills.trade({ bill_date: "2026-11-29" })[Symbol.asyncIterator]().next());
    expect(received.map(({ target }) => target)).toEqual([
      "/v3/smartguide/guides?store_id=1&sub_mchid=1900000109",
      "/v3/bill/tradebill?bill_date=2026-11-29&tar_type=GZIP&sub_mchid=1900000109",
    ]);
  });

  test("asks for its merchant's refund before it is sent again", async () => {
    let posts = 0;
    const server = await serving(({ method }, response) => {
      if (method === "POST" && (posts += 1) === 1) return void response.socket?.destroy();
      return answerSigned(response, "{}");
    });
    const shop = new WeChatPay(merchantOptions({ baseUrl: server.url })).partner(sub);
    const amount = { refund: 1, total: 1, currency: "CNY" };
    await shop.v3.refund.domestic.refunds.post({
      json: { out_trade_no: "1217752501", out_refund_no: "1217752502", amount },
    });
    const [first, asked, second] = server.received;
    expect(asked?.target).toBe("/v3/refund/domestic/refunds/1217752502?sub_mchid=1900000109");
    expect(second?.body).toBe(first?.body);
    expect(JSON.parse(first?.body ?? "")).toMatchObject({ sub_mchid: "1900000109" });
  });

  test("sends nothing for another merchant", async () => {
    const { shop, received } = await openShop();
    const call = shop.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid: "1900000110" });
    await expect(call).rejects.toMatchObject({ name: "RequestError", parameter: "sub_mchid" });
    expect(received).toEqual([]);
  });
});

describe("whom it is for", () => {
  test.each<[option: string, given: unknown]>([
    ["sub_mchid", {}],
    ["sub_mchid", { sub_mchid: 1_900_000_109 }],
    ["sub_mchid", { sub_mchid: "" }],
    ["sub_mchid", { sub_mchid: merchantOptions().mchid }],
    ["subMchid", { subMchid: "1900000109" }],
    ["sub_appid", { sub_mchid: "1900000109", sub_appid: "" }],
    ["sub_appid", { sub_mchid: "1900000109", sub_appid: null }],
    ["options", undefined],
    ["options", "1900000109"],
  ])("is refused by naming %s: %j", (option, given) => {
    const { partner } = new WeChatPay(merchantOptions());
    expect(() => partner(given as typeof sub)).toThrow(
      expect.objectContaining({ name: "ConfigError", option }),
    );
  });
});
