import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../../test/helpers/merchant-server.ts";
import { elementsOf } from "../../../../test/helpers/open-notification.ts";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../../test/helpers/payment.ts";
import { createSimulator } from "../../../simulator.ts";
import type { Simulator } from "../../../simulator.ts";
import { pay } from "../pay.ts";

const PARTNER = "1900000100";
const SUB = "1900000109";
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

describe("an order of APIv3 with a contract", () => {
  const { get, pay: payAs, post, world } = usePayment();
  let number = 0;

  const order = (more: object = {}) => ({
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: `with-contract-${++number}`,
    notify_url: "https://shop.example/notify",
    amount: { total: 100 },
    contract_info: {
      plan_id: "123",
      contract_mchid: SHOP,
      contract_appid: SHOP_APPID,
      contract_code: `contract${number}`,
      request_serial: "1000",
      contract_display_account: "张三",
      contract_notify_url: "https://shop.example/contracts",
    },
    ...more,
  });

  const contract = (code: string) =>
    get(`/v3/papay/sign/contracts/plan-id/123/out-contract-code/${code}`);

  test.each([
    ["jsapi", { payer: { openid: PAYER } }],
    ["app", {}],
  ])("by %s signs it once it is paid", async (way, more) => {
    const body = order(more);
    const code = body.contract_info.contract_code;
    const placed = await post(`/v3/pay/transactions/${way}-with-contract`, body);
    expect(placed.json).toEqual({ prepay_id: expect.stringMatching(/^wx/) });
    expect(await contract(code)).toMatchObject({ status: 404 });
    expect(await payAs(placed.json.prepay_id)).toMatchObject({ result: "paid" });
    const paid = await get(`/v3/pay/transactions/out-trade-no/${body.out_trade_no}?mchid=${SHOP}`);
    expect(paid.json).toMatchObject({
      trade_state: "SUCCESS",
      trade_type: way.toUpperCase(),
      amount: { total: 100 },
    });
    const signed = {
      mchid: SHOP,
      appid: SHOP_APPID,
      openid: PAYER,
      contract_id: expect.stringMatching(/^\d{26}$/),
      plan_id: 123,
      out_contract_code: code,
      contract_display_account: "张三",
      contract_state: "SIGNED",
      contract_signed_time: expect.stringMatching(RFC3339),
      contract_expired_time: expect.stringMatching(RFC3339),
    };
    expect((await contract(code)).json).toMatchObject(signed);
    const told = (await world().outbox()).filter(({ url }) => url.endsWith("/contracts"));
    expect(told.at(-1)).toMatchObject({
      body: { event_type: "ENTRUST.SIGN", resource: { original_type: "entrust" } },
      resource: signed,
    });
  });

  test("can be placed again as it was, and in no other way", async () => {
    const body = order({ payer: { openid: PAYER } });
    const first = await post("/v3/pay/transactions/jsapi-with-contract", body);
    const again = await post("/v3/pay/transactions/jsapi-with-contract", body);
    expect(again.status).toBe(200);
    expect(again.json.prepay_id).not.toBe(first.json.prepay_id);
    const { contract_info: _, ...plain } = body;
    expect(await post("/v3/pay/transactions/jsapi", plain)).toMatchObject({
      status: 400,
      json: { code: "INVALID_REQUEST" },
    });
  });

  test("whose number was signed before is paid, and signs nothing", async () => {
    const twice = order({ payer: { openid: PAYER } });
    const other = { ...twice, out_trade_no: `${twice.out_trade_no}-other` };
    for (const body of [twice, other]) {
      const { json } = await post("/v3/pay/transactions/jsapi-with-contract", body);
      expect(await payAs(json.prepay_id)).toMatchObject({ result: "paid" });
    }
    const told = (await world().outbox()).filter(
      ({ resource }) => resource.out_contract_code === twice.contract_info.contract_code,
    );
    expect(told).toHaveLength(1);
  });

  test("is ended by the operation that ends contracts", async () => {
    const body = order({ payer: { openid: PAYER } });
    const code = body.contract_info.contract_code;
    const { json } = await post("/v3/pay/transactions/jsapi-with-contract", body);
    await payAs(json.prepay_id);
    const path = `/v3/papay/sign/contracts/plan-id/123/out-contract-code/${code}/terminate`;
    await post(path, { contract_termination_remark: "no more" });
    expect((await contract(code)).json).toMatchObject({ contract_state: "TERMINATED" });
  });

  test("of a partner is found by the partner", async () => {
    const partner = await world().merchant(PARTNER);
    const { appid: _, mchid: __, ...body } = order();
    const placed = await post(
      "/v3/pay/partner/transactions/app-with-contract",
      { ...body, sp_appid: "wx8888888888888888", sp_mchid: PARTNER, sub_mchid: SUB },
      partner,
    );
    await pay(world().context, { openid: PAYER, target: placed.json.prepay_id });
    const code = body.contract_info.contract_code;
    const found = await get(
      `/v3/papay/sign/partner/contracts/plan-id/123/out-contract-code/${code}?sub_mchid=${SUB}`,
      partner,
    );
    expect(found.json).toMatchObject({
      sp_mchid: PARTNER,
      sub_mchid: SUB,
      out_contract_code: code,
      contract_state: "SIGNED",
    });
  });
});

describe("an order of APIv2 with a contract", () => {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let number = 0;
  beforeAll(async () => {
    simulator = await createSimulator();
    wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  });
  afterAll(() => simulator.close());

  const order = (more: object = {}) => ({
    appid: SHOP_APPID,
    mch_id: SHOP,
    contract_mchid: SHOP,
    contract_appid: SHOP_APPID,
    body: "一杯咖啡",
    out_trade_no: `contract-order-${++number}`,
    total_fee: 100,
    spbill_create_ip: "123.12.12.123",
    notify_url: "https://shop.example/notify",
    trade_type: "JSAPI" as const,
    openid: PAYER,
    plan_id: 124,
    contract_code: `code${number}`,
    request_serial: 1000,
    contract_display_account: "张三",
    contract_notify_url: "https://shop.example/contracts",
    ...more,
  });

  const place = (xml: ReturnType<typeof order>) => wxpay.v2.pay.contractorder.post({ xml });

  const contract = (contract_code: string) =>
    wxpay.v2.papay.querycontract.post({
      xml: { appid: SHOP_APPID, mch_id: SHOP, plan_id: "124", contract_code, version: "1.0" },
    });

  test("signs it once it is paid, and tells of both", async () => {
    const server = await startMerchantServer();
    const xml = order({
      notify_url: `${server.url}/paid`,
      contract_notify_url: `${server.url}/contracts`,
    });
    const { contract_code, out_trade_no } = xml;
    const placed = await place(xml);
    expect(placed).toMatchObject({
      result_code: "SUCCESS",
      contract_result_code: "SUCCESS",
      prepay_id: expect.stringMatching(/^wx/),
      trade_type: "JSAPI",
      plan_id: "124",
      request_serial: "1000",
      contract_code,
      contract_display_account: "张三",
      out_trade_no,
    });
    await expect(contract(contract_code)).rejects.toThrow("querycontract");
    expect(await simulator.user().pay(placed.prepay_id)).toMatchObject({ result: "paid" });
    const signed = {
      contract_id: expect.stringMatching(/^\d{26}$/),
      plan_id: "124",
      contract_code,
      request_serial: "1000",
      openid: PAYER,
    };
    expect(await contract(contract_code)).toMatchObject({
      ...signed,
      contract_state: "0",
      contract_display_account: "张三",
      contract_signed_time: expect.stringMatching(TIME),
      contract_expired_time: expect.stringMatching(TIME),
    });
    await server.received(2);
    const told = server.posted.find(({ path }) => path === "/contracts");
    expect(elementsOf(told?.body ?? "")).toMatchObject({
      ...signed,
      return_code: "SUCCESS",
      result_code: "SUCCESS",
      mch_id: SHOP,
      change_type: "ADD",
      operate_time: expect.stringMatching(TIME),
    });
    const query = { appid: SHOP_APPID, mch_id: SHOP, out_trade_no };
    expect(await wxpay.v2.pay.orderquery.post({ xml: query })).toMatchObject({
      trade_state: "SUCCESS",
    });
  });

  test("whose number was signed before says so, and is paid all the same", async () => {
    const first = order();
    await simulator.user().pay((await place(first)).prepay_id);
    const placed = await place(order({ contract_code: first.contract_code }));
    expect(placed).toMatchObject({
      result_code: "SUCCESS",
      contract_result_code: "FAIL",
      contract_err_code: "CONTRACT_CODE DUPLICATION",
      contract_err_code_des: "该签约号已存在",
    });
    expect(await simulator.user().pay(placed.prepay_id)).toMatchObject({ result: "paid" });
  });

  test.each([
    ["contract_mchid", "1900000109", "contract_mchid必须与mch_id一致"],
    ["contract_appid", "wx8888888888888888", "contract_appid必须与appid一致"],
  ])("is signed by who orders: another %s is refused", async (name, value, message) => {
    await expect(place(order({ [name]: value }))).rejects.toThrow(message);
  });
});
