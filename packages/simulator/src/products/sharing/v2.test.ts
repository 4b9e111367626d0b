import { beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { applyFor } from "../../../test/helpers/refund.ts";
import { SELLER, STORE, useSharing } from "../../../test/helpers/sharing.ts";

const APPID = "wxd678efh567hg6787";
const { world, sell, query, left, wait, held } = useSharing();

let wxpay: WeChatPay;
beforeAll(async () => {
  wxpay = new WeChatPay(await world().merchant());
  const receiver = {
    type: "MERCHANT_ID",
    account: STORE,
    name: "示例商户",
    relation_type: "STORE",
  };
  const added = await wxpay.v2.pay.profitsharingaddreceiver.post({
    xml: { ...caller, receiver },
  });
  if (JSON.stringify(added.receiver).includes(STORE) === false) {
    throw new Error("The receiver was not added.");
  }
});

const caller = { mch_id: SELLER, appid: APPID };
let count = 0;

const request = (transaction_id: string, amount: number) => ({
  xml: {
    ...caller,
    transaction_id,
    out_order_no: `v2-${++count}`,
    receivers: [{ type: "MERCHANT_ID", account: STORE, amount, description: "分账" }] as const,
  },
});

const amountOf = async (transaction_id: string): Promise<number> => {
  const { unsplit_amount } = await wxpay.v2.pay.profitsharingorderamountquery.post({
    xml: { mch_id: SELLER, transaction_id },
  });
  return Number(unsplit_amount);
};

test("what is shared by APIv2 is the same sharing for both versions", async () => {
  const { transaction_id } = await sell();
  const several = request(transaction_id, 100);
  const { order_id } = await wxpay.v2.secapi.pay.multiprofitsharing.post(several);
  expect(await amountOf(transaction_id)).toBe(894);
  await wait();
  expect(await query(several.xml.out_order_no, transaction_id)).toMatchObject({
    order_id,
    state: "FINISHED",
    receivers: [{ account: STORE, amount: 100, result: "SUCCESS" }],
  });
  const { out_order_no } = several.xml;
  const asked = await wxpay.v2.pay.profitsharingquery.post({
    xml: { mch_id: SELLER, transaction_id, out_order_no },
  });
  expect(asked).toMatchObject({ order_id, status: "FINISHED" });
});

test("shared once, the rest is released; shared several times, when the merchant says so", async () => {
  const once = await sell();
  await wxpay.v2.secapi.pay.profitsharing.post(request(once.transaction_id, 100));
  const several = await sell();
  await wxpay.v2.secapi.pay.multiprofitsharing.post(request(several.transaction_id, 100));
  await wait();
  expect([await left(once.transaction_id), await left(several.transaction_id)]).toEqual([0, 894]);
  const { transaction_id } = several;
  await wxpay.v2.secapi.pay.profitsharingfinish.post({
    xml: { ...caller, transaction_id, out_order_no: "v2-finish", description: "完结" },
  });
  await wait();
  expect(await left(transaction_id)).toBe(0);
});

test("a share is given back, and the order refunded whole", async () => {
  const { transaction_id, out_trade_no } = await sell();
  const shared = request(transaction_id, 300);
  await wxpay.v2.secapi.pay.multiprofitsharing.post(shared);
  await wait();
  const before = await held();
  const numbers = { out_order_no: shared.xml.out_order_no, out_return_no: "v2-return" };
  await wxpay.v2.secapi.pay.profitsharingreturn.post({
    xml: {
      ...caller,
      ...numbers,
      return_account_type: "MERCHANT_ID",
      return_account: STORE,
      return_amount: 300,
      description: "退款",
    },
  });
  await wait();
  expect(
    await wxpay.v2.pay.profitsharingreturnquery.post({ xml: { ...caller, ...numbers } }),
  ).toMatchObject({ result: "SUCCESS", return_account: STORE });
  expect(await held()).toMatchObject({ frozen: before.frozen + 300, store: before.store - 300 });
  await applyFor(world(), out_trade_no, { outRefundNo: "v2-refund", amount: 1000, total: 1000 });
});

test.each<[title: string, code: string, ask: () => Promise<unknown>]>([
  [
    "an unknown transaction",
    "INVALID_TRANSACTIONID",
    () => wxpay.v2.secapi.pay.multiprofitsharing.post(request("4200000000000", 1)),
  ],
  [
    "too large a share",
    "AMOUNT_OVERDUE",
    async () => {
      const { transaction_id } = await sell();
      return wxpay.v2.secapi.pay.multiprofitsharing.post(request(transaction_id, 301));
    },
  ],
  [
    "a sharing that there is not",
    "ORDERNOTEXIST",
    () =>
      wxpay.v2.pay.profitsharingquery.post({
        xml: { mch_id: SELLER, transaction_id: "1", out_order_no: "none" },
      }),
  ],
  [
    "a return that there is not",
    "ORDERNOTEXIST",
    () =>
      wxpay.v2.pay.profitsharingreturnquery.post({
        xml: { ...caller, out_order_no: "none", out_return_no: "none" },
      }),
  ],
])("%s is refused with the code of APIv2's pages", async (_title, code, ask) => {
  await expect(ask()).rejects.toMatchObject({ code });
});
