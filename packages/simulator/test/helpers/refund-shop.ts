import { afterAll, beforeAll, beforeEach } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../../src/simulator.ts";
import type { Simulator } from "../../src/simulator.ts";
import { DEFAULT_OPENID } from "../../src/world/default-world.ts";

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

type RefundRequest = Parameters<
  WeChatPay["v3"]["refund"]["domestic"]["refunds"]["post"]
>[0]["json"];

type RefundAnswer = ReturnType<WeChatPay["v3"]["refund"]["domestic"]["refunds"]["post"]>;

/** The numbers of a test's order and refund; a test may change them. */
export interface Numbers {
  out_trade_no: string;
  out_refund_no: string;
}

/** A shop that sells and refunds by the SDK, in a simulator of its own for the tests of a file. */
export interface RefundShop {
  simulator(): Simulator;
  wxpay(): WeChatPay;
  /** Fresh for each test. */
  readonly numbers: Numbers;
  /** Places the order; gives its `prepay_id`. */
  place(total?: number, profitSharing?: boolean): Promise<string>;
  /** Places the order, and the user pays it; gives its transaction. */
  buy(total?: number, profitSharing?: boolean): Promise<string>;
  refund(amount: number, more?: object, total?: number): RefundAnswer;
  query(): ReturnType<WeChatPay["v3"]["refund"]["domestic"]["refunds"]["_out_refund_no_"]["get"]>;
  order(): Promise<object>;
  /** Has something happen to a refund, by the control API. */
  happens(refundId: string, what: string): Promise<{ status: number; json: object }>;
}

export function useRefundShop(): RefundShop {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let count = 0;
  const numbers: Numbers = { out_trade_no: "", out_refund_no: "" };
  beforeAll(async () => {
    simulator = await createSimulator();
    wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  });
  beforeEach(() => {
    numbers.out_trade_no = `order-${++count}`;
    numbers.out_refund_no = `refund-${count}`;
  });
  afterAll(() => simulator.close());

  const place: RefundShop["place"] = async (total = 1299, profit_sharing = false) => {
    const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({
      json: {
        appid: APPID,
        mchid: MCHID,
        description: "一杯咖啡",
        out_trade_no: numbers.out_trade_no,
        notify_url: "https://shop.example/notify",
        amount: { total },
        payer: { openid: DEFAULT_OPENID },
        settle_info: { profit_sharing },
      },
    });
    return prepay_id;
  };

  return {
    simulator: () => simulator,
    wxpay: () => wxpay,
    numbers,
    place,
    buy: async (total, profitSharing) => {
      const paid = await simulator.user().pay(await place(total, profitSharing));
      if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
      return String(paid.transaction["transaction_id"]);
    },
    refund: (amount, more = {}, total = 1299) =>
      wxpay.v3.refund.domestic.refunds.post({
        // What a test adds may be wrong on purpose.
        json: {
          ...numbers,
          amount: { refund: amount, total, currency: "CNY" },
          ...more,
        } as RefundRequest,
      }),
    query: () =>
      wxpay.v3.refund.domestic.refunds._out_refund_no_.get({
        out_refund_no: numbers.out_refund_no,
      }),
    order: () =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: numbers.out_trade_no,
        query: { mchid: MCHID },
      }),
    happens: async (refundId, what) => {
      const answer = await simulator.fetch(`http://127.0.0.1/_sim/refunds/${refundId}/${what}`, {
        method: "POST",
      });
      // Every answer of the control API is a JSON object.
      return { status: answer.status, json: (await answer.json()) as object };
    },
  };
}
