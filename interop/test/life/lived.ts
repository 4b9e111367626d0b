import { expect } from "vitest";

/** What a life must have told: 12.99 yuan paid, 6.00 given back, and the bill has both. */
export function lifeOf(out_trade_no: string): object {
  const transaction_id = expect.stringMatching(/^4200\d{24}$/);
  const both = { out_trade_no, transaction_id };
  const out_refund_no = `${out_trade_no}-1`;
  const row = (state: string, amount: string): string =>
    `,\`${out_trade_no},[^\\r]*,\`${state},[^\\r]*,\`${amount.replace(".", "\\.")},[^\\r]*\\r\\n`;
  return {
    ordered: { code_url: expect.stringMatching(/^weixin:\/\//) },
    paid: {
      ...both,
      event_type: "TRANSACTION.SUCCESS",
      trade_state: "SUCCESS",
      amount: { total: 1299, payer_total: 1299 },
    },
    order: { ...both, trade_state: "SUCCESS", amount: { total: 1299 } },
    refund: { ...both, out_refund_no, status: "PROCESSING" },
    refunded: {
      ...both,
      event_type: "REFUND.SUCCESS",
      out_refund_no,
      refund_status: "SUCCESS",
      amount: { refund: 600, total: 1299 },
    },
    refundFound: { ...both, out_refund_no, status: "SUCCESS" },
    bill: {
      text: expect.stringMatching(
        new RegExp(`${row("SUCCESS", "12.99")}[^]*${row("REFUND", "6.00")}`),
      ),
    },
  };
}
