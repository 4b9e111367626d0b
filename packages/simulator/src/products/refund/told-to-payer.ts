import type { Bilingual } from "../../browser/language.ts";
import { MOST_MESSAGES } from "../phone-message.ts";
import type { TellsUser } from "../phone-message.ts";
import { priceText } from "../payment/browser/price-text.ts";
import { sellerOf } from "../payment/cashier.ts";
import type { RefundState } from "./tables.ts";

const TITLES: Readonly<Record<RefundState, Bilingual>> = {
  PROCESSING: { zh: "退款处理中", en: "A refund is on its way" },
  SUCCESS: { zh: "退款到账通知", en: "A refund arrived" },
  ABNORMAL: { zh: "退款未能到账", en: "A refund did not arrive" },
  CLOSED: { zh: "退款已关闭", en: "A refund was closed" },
};

const words = {
  merchant: { zh: "退款方", en: "From" },
  reason: { zh: "退款原因", en: "Reason" },
  to: { zh: "退回到", en: "To" },
  refund: { zh: "退款单号", en: "Refund ID" },
  number: { zh: "商户单号", en: "Merchant order number" },
} as const;

/** What a payer reads of what merchants gave back. */
export const refundMessages: TellsUser = async (context, { person }) => {
  const rows = await context.store.db
    .selectFrom("refunds")
    .innerJoin("orders", "orders.id", "refunds.order_id")
    .selectAll("refunds")
    .where("orders.person", "=", person)
    .orderBy("refunds.created_at", "desc")
    .orderBy("refunds.id")
    .limit(MOST_MESSAGES)
    .execute();
  return Promise.all(
    rows.map(async (refund) => {
      const merchant = await context.merchants.get(refund.mchid);
      const seller =
        merchant === undefined
          ? { name: refund.mchid, number: refund.mchid }
          : sellerOf(refund, merchant);
      return {
        id: refund.id,
        chat: "pay",
        title: TITLES[refund.state],
        amount: priceText({ total: refund.amount, currency: refund.currency }),
        about: seller.name,
        facts: [
          { label: words.merchant, value: seller.name, number: seller.number },
          ...(refund.reason === null ? [] : [{ label: words.reason, value: refund.reason }]),
          { label: words.to, value: refund.received_account },
          { label: words.refund, value: refund.id },
          { label: words.number, value: refund.out_trade_no },
        ],
        time: refund.success_at ?? refund.created_at,
      };
    }),
  );
};
