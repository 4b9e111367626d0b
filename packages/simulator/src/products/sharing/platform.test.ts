import { beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { usePayment } from "../../../test/helpers/payment.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";

const PLATFORM = "1900000100";
const SUB = "1900000109";
const APPID = "wx8888888888888888";

const { world, pay } = usePayment();

let credentials: MerchantCredentials;
let wxpay: WeChatPay;
beforeAll(async () => {
  credentials = await world().merchant(PLATFORM);
  wxpay = new WeChatPay(credentials);
});

let count = 0;

/** A sub-merchant's order that was paid and is to be shared; gives its transaction. */
async function sell(): Promise<string> {
  const { code_url } = await wxpay.v3.pay.partner.transactions.native.post({
    json: {
      sp_appid: APPID,
      sp_mchid: PLATFORM,
      sub_mchid: SUB,
      description: "一杯咖啡",
      out_trade_no: `partner-${++count}`,
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
      settle_info: { profit_sharing: true },
    },
  });
  const paid = await pay(code_url);
  if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
  return String(paid.transaction["transaction_id"]);
}

const wait = () => world().context.clock.advance("10s");

/** What the platform was told of shares. */
const told = async () =>
  (await world().outbox()).filter(({ body }) => body.resource.original_type === "profitsharing");

describe("a partner", () => {
  test("shares what its sub-merchant sold, and is told of its own share", async () => {
    await wxpay.v3.profitsharing.receivers.add.post({
      json: {
        sub_mchid: SUB,
        appid: APPID,
        type: "MERCHANT_ID",
        account: PLATFORM,
        name: "模拟服务商",
        relation_type: "SERVICE_PROVIDER",
      },
    });
    const transaction_id = await sell();
    const shared = await wxpay.v3.profitsharing.orders.post({
      json: {
        sub_mchid: SUB,
        appid: APPID,
        transaction_id,
        out_order_no: "partner-share",
        receivers: [
          {
            type: "MERCHANT_ID",
            account: PLATFORM,
            name: "模拟服务商",
            amount: 300,
            description: "服务费",
          },
        ],
        unfreeze_unsplit: true,
      },
    });
    expect(shared).toMatchObject({ sub_mchid: SUB, state: "PROCESSING" });
    expect(await told()).toEqual([]);
    await wait();
    expect(await told()).toMatchObject([
      {
        mchid: PLATFORM,
        url: "https://shop.example/notify",
        body: { event_type: "TRANSACTION.SUCCESS" },
        resource: {
          sp_mchid: PLATFORM,
          sub_mchid: SUB,
          transaction_id,
          order_id: shared.order_id,
          receiver: { type: "MERCHANT_ID", account: PLATFORM, amount: 300, description: "服务费" },
        },
      },
    ]);
    const query = { sub_mchid: SUB, transaction_id };
    expect(
      await wxpay.v3.profitsharing.orders._out_order_no_.get({
        out_order_no: "partner-share",
        query,
      }),
    ).toMatchObject({ state: "FINISHED", receivers: [{ amount: 300 }, { account: SUB }] });
  });

  test("has thirty per cent to share, and asks for its own sub-merchants alone", async () => {
    const ask = (sub_mchid: string) =>
      wxpay.v3.profitsharing.merchantConfigs._sub_mchid_.get({ sub_mchid });
    expect(await ask(SUB)).toEqual({ sub_mchid: SUB, max_ratio: 3000 });
    await expect(ask("1230000109")).rejects.toMatchObject({ status: 403, code: "NO_AUTH" });
  });
});

describe("a platform", () => {
  const platform = () => wxpay.v3.ecommerce.profitsharing;
  const finish = (transaction_id: string) => ({
    sub_mchid: SUB,
    transaction_id,
    out_order_no: `finish-${++count}`,
    description: "分账完结",
  });

  test("shares, finishes, queries and takes back by its own operations", async () => {
    await platform().receivers.add.post({
      json: { type: "MERCHANT_ID", account: PLATFORM, name: "平台", relation_type: "PLATFORM" },
    });
    const transaction_id = await sell();
    const shared = await platform().orders.post({
      json: {
        sub_mchid: SUB,
        transaction_id,
        out_order_no: "platform-share",
        receivers: [
          {
            type: "MERCHANT_ID",
            receiver_account: PLATFORM,
            receiver_name: "平台",
            amount: 200,
            description: "佣金",
          },
        ],
        finish: false,
      },
    });
    expect(shared).toMatchObject({
      sub_mchid: SUB,
      status: "PROCESSING",
      receivers: [{ receiver_account: PLATFORM, amount: 200, result: "PENDING" }],
    });
    await wait();
    expect(await platform().orders._transaction_id_.amounts.get({ transaction_id })).toEqual({
      transaction_id,
      unsplit_amount: 794,
    });
    const returned = await platform().returnorders.post({
      json: {
        sub_mchid: SUB,
        out_order_no: "platform-share",
        out_return_no: "platform-return",
        return_mchid: PLATFORM,
        amount: 50,
        description: "用户退款",
      },
    });
    expect(returned).toMatchObject({ order_id: shared.order_id, transaction_id, amount: 50 });
    await wait();
    expect(
      await platform().returnorders.get({
        query: { sub_mchid: SUB, out_return_no: "platform-return", order_id: shared.order_id },
      }),
    ).toMatchObject({ return_no: returned.return_no, result: "SUCCESS" });
    const finished = finish(transaction_id);
    expect(await platform().finishOrder.post({ json: finished })).toEqual({
      sub_mchid: SUB,
      transaction_id,
      out_order_no: finished.out_order_no,
      order_id: expect.any(String),
    });
    await wait();
    const { out_order_no } = finished;
    expect(
      await platform().orders.get({ query: { sub_mchid: SUB, transaction_id, out_order_no } }),
    ).toMatchObject({
      status: "FINISHED",
      receivers: [],
      finish_amount: 844,
      finish_description: "分账完结",
    });
    const again = platform().finishOrder.post({ json: finish(transaction_id) });
    await expect(again).rejects.toMatchObject({
      status: 400,
      code: "INVALID_REQUEST",
    });
  });

  test("keeps the orders of its combined orders for 180 days, others for 30", async () => {
    const { code_url } = await wxpay.v3.combineTransactions.native.post({
      json: {
        combine_appid: APPID,
        combine_mchid: PLATFORM,
        combine_out_trade_no: "combined-1",
        notify_url: "https://shop.example/notify",
        sub_orders: [1, 2].map((part) => ({
          mchid: PLATFORM,
          sub_mchid: SUB,
          out_trade_no: `part-${part}`,
          attach: "1",
          description: "一杯咖啡",
          amount: { total_amount: 1000, currency: "CNY" },
          settle_info: { profit_sharing: true },
        })),
      },
    });
    expect(await pay(code_url)).toMatchObject({ result: "paid" });
    const alone = await sell();
    const { sub_orders = [] } =
      await wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
        combine_out_trade_no: "combined-1",
      });
    const parts = sub_orders.map(({ transaction_id }) => String(transaction_id));
    const left = async (transaction_id: string) =>
      (await platform().orders._transaction_id_.amounts.get({ transaction_id })).unsplit_amount;
    await world().context.clock.advance("30d");
    expect(await Promise.all([alone, ...parts].map(left))).toEqual([0, 994, 994]);
    await world().context.clock.advance("150d");
    expect(await Promise.all(parts.map(left))).toEqual([0, 0]);
  });
});
