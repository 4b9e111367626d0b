import { afterAll, beforeAll, beforeEach } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { CodeOutcome } from "../../src/products/payment/code-outcomes.ts";
import type { ConfirmationOutcome, PaymentResult } from "../../src/products/payment/outcome.ts";
import { createSimulator } from "../../src/simulator.ts";
import type { Simulator } from "../../src/simulator.ts";
import { SHOP, SHOP_APPID } from "./payment.ts";

/** A till that scans payment codes, by both versions, with another number in every test. */
export function useTill() {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let number = 0;
  let out_trade_no: string;
  const next = (): string => (out_trade_no = `till-${++number}`);
  beforeAll(async () => {
    simulator = await createSimulator();
    wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  });
  beforeEach(() => {
    next();
  });
  afterAll(() => simulator.close());
  return {
    simulator: () => simulator,
    wxpay: () => wxpay,
    number: () => out_trade_no,
    next,
    show: (outcome?: CodeOutcome): Promise<string> =>
      simulator.user().showCode(outcome === undefined ? {} : { outcome }),
    // Other tests leave payments waiting: the user is to say which.
    confirming: (outcome: ConfirmationOutcome = "paid"): Promise<PaymentResult> =>
      simulator.user().confirm({ outTradeNo: out_trade_no, outcome }),
    codePay: (auth_code: string, total = 1299) =>
      wxpay.v3.pay.transactions.codepay.post({
        json: {
          appid: SHOP_APPID,
          mchid: SHOP,
          description: "一杯咖啡",
          out_trade_no,
          payer: { auth_code },
          amount: { total },
          scene_info: { store_info: { id: "1" } },
        },
      }),
    microPay: (auth_code: string, total_fee = 1299) =>
      wxpay.v2.pay.micropay.post({
        xml: {
          appid: SHOP_APPID,
          mch_id: SHOP,
          body: "一杯咖啡",
          out_trade_no,
          total_fee,
          spbill_create_ip: "123.12.12.123",
          auth_code,
        },
      }),
    query: () =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid: SHOP },
      }),
    closing: () =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
        out_trade_no,
        json: { mchid: SHOP },
      }),
    reversing: () =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
        out_trade_no,
        json: { appid: SHOP_APPID, mchid: SHOP },
      }),
    reversingV2: (
      named: { readonly transaction_id?: string; readonly out_trade_no?: string } = {},
    ) =>
      wxpay.v2.secapi.pay.reverse.post({
        xml: { appid: SHOP_APPID, mch_id: SHOP, out_trade_no, ...named },
      }),
  };
}
