import { describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { useTill } from "../../../test/helpers/till.ts";
import { createUser } from "../wallet/create-user.ts";
import type { UserOptions } from "../wallet/user-options.ts";
import { pay } from "./pay.ts";

const { post, world } = usePayment();

let number = 0;

const place = async (limit_pay?: readonly string[]): Promise<string> => {
  const { json } = await post("/v3/pay/transactions/native", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: `limited-${++number}`,
    notify_url: "https://shop.example/notify",
    amount: { total: 1000 },
    ...(limit_pay && { limit_pay }),
  });
  return json.code_url;
};

const combine = async (limit_pay: readonly string[]): Promise<string> => {
  const combine_out_trade_no = `limited-${++number}`;
  const part = (name: string): object => ({
    mchid: SHOP,
    attach: "a",
    amount: { total_amount: 500, currency: "CNY" },
    out_trade_no: `${combine_out_trade_no}-${name}`,
    description: "Tea",
  });
  const { json } = await post("/v3/combine-transactions/native", {
    combine_appid: SHOP_APPID,
    combine_mchid: SHOP,
    combine_out_trade_no,
    notify_url: "https://shop.example/notify",
    sub_orders: [part("a"), part("b")],
    limit_pay,
  });
  return json.code_url;
};

const CREDIT: UserOptions = { balance: 0, cards: [{ bankType: "CMB_CREDIT" }] };
const BOTH: UserOptions = {
  balance: 0,
  cards: [{ bankType: "CMB_CREDIT" }, { bankType: "ICBC_DEBIT" }],
};
const RICH: UserOptions = { balance: 5000, cards: [{ bankType: "CMB_DEBIT" }] };
const POOR: UserOptions = { balance: 0, cards: [] };

const noCredit = { result: "failed", message: "商家不支持使用信用卡支付，请更换支付方式" };
const excluded = { result: "failed", message: "商家不支持该支付方式，请更换支付方式" };
const notEnough = { result: "failed", message: "零钱余额不足，请更换支付方式" };
const from = (bank_type: string) => ({ result: "paid", transaction: { bank_type } });

interface Case {
  readonly limits?: readonly string[];
  readonly user: UserOptions;
  readonly from?: string;
  readonly want: object;
}

const cases: readonly Case[] = [
  { user: CREDIT, want: from("CMB_CREDIT") },
  { limits: ["no_credit"], user: CREDIT, want: noCredit },
  { limits: ["no_credit"], user: BOTH, want: from("ICBC_DEBIT") },
  { limits: ["no_credit"], user: BOTH, from: "CMB_CREDIT", want: noCredit },
  { limits: ["no_credit"], user: RICH, want: from("OTHERS") },
  { limits: ["no_credit"], user: POOR, want: notEnough },
  { limits: ["no_debit"], user: BOTH, want: from("CMB_CREDIT") },
  { limits: ["no_debit"], user: BOTH, from: "ICBC_DEBIT", want: excluded },
  { limits: ["no_debit", "no_credit"], user: BOTH, want: noCredit },
  { limits: ["no_balance"], user: RICH, want: from("CMB_DEBIT") },
  { limits: ["no_balance"], user: RICH, from: "balance", want: excluded },
  { limits: ["no_balance"], user: { balance: 5000, cards: [] }, want: excluded },
  { limits: ["balance_only"], user: RICH, want: from("OTHERS") },
  { limits: ["balance_only"], user: RICH, from: "CMB_DEBIT", want: excluded },
];

test.each(cases)("with limit_pay $limits, $user paying from $from: $want", async (row) => {
  const { openid } = await createUser(world().context, row.user);
  const paying = { openid, target: await place(row.limits), ...(row.from && { from: row.from }) };
  const result = await pay(world().context, paying);
  expect(result).toMatchObject(row.want);
});

test("a developer is told what excludes the way to pay", async () => {
  const { openid } = await createUser(world().context, CREDIT);
  expect(await pay(world().context, { openid, target: await place(["no_credit"]) })).toMatchObject({
    why: ["The order has limit_pay no_credit: it can't be paid from CMB_CREDIT."],
  });
});

test("the parts of a combined order can't be paid from what the whole excludes", async () => {
  const { openid } = await createUser(world().context, RICH);
  const paying = { openid, target: await combine(["balance_only"]), from: "CMB_DEBIT" };
  expect(await pay(world().context, paying)).toMatchObject(excluded);
  expect(await pay(world().context, { openid, target: paying.target })).toMatchObject({
    result: "paid",
  });
});

describe("at a till", () => {
  const { number: tillNumber, simulator, wxpay } = useTill();

  test("who has only a credit card can't pay by APIv2 what takes none", async () => {
    const user = await simulator().createUser(CREDIT);
    const order = {
      appid: SHOP_APPID,
      mch_id: SHOP,
      body: "一杯咖啡",
      total_fee: 1000,
      spbill_create_ip: "123.12.12.123",
      limit_pay: "no_credit",
    };
    const paying = wxpay().v2.pay.micropay.post({
      xml: { ...order, out_trade_no: tillNumber(), auth_code: await user.showCode() },
    });
    await expect(paying).rejects.toMatchObject({ code: "NOTSUPORTCARD" });
    const unlimited = { ...order, limit_pay: "" };
    const paid = await wxpay().v2.pay.micropay.post({
      xml: {
        ...unlimited,
        out_trade_no: `${tillNumber()}-again`,
        auth_code: await user.showCode(),
      },
    });
    expect(paid).toMatchObject({ bank_type: "CMB_CREDIT" });
  });

  test("a new user whose payment failed still has what everybody has", async () => {
    const user = simulator().user("oNewAtTheTill");
    const pay = async (total_fee: number, limit_pay: string, out_trade_no: string) =>
      wxpay().v2.pay.micropay.post({
        xml: {
          appid: SHOP_APPID,
          mch_id: SHOP,
          body: "一杯咖啡",
          out_trade_no,
          total_fee,
          spbill_create_ip: "123.12.12.123",
          limit_pay,
          auth_code: await user.showCode({ outcome: "paid" }),
        },
      });
    const failing = pay(9_000_000, "balance_only", `${tillNumber()}-dear`);
    await expect(failing).rejects.toMatchObject({ code: "NOTSUPORTCARD" });
    expect(await pay(1_000_000, "balance_only", `${tillNumber()}-all`)).toMatchObject({
      bank_type: "OTHERS",
    });
  });
});
