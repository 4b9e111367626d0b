import type { Context } from "../../core/context.ts";
import { MOST_MESSAGES } from "../phone-message.ts";
import type { PhoneMessage, TellsUser } from "../phone-message.ts";
import { cardWords } from "../wallet/cards.ts";
import { priceText } from "./browser/price-text.ts";
import { sellerOf } from "./cashier.ts";
import { cashierWords, receiptWords } from "./phone-words.ts";
import type { OrderRow } from "./tables.ts";

/** The receipts (支付凭证) of what a user paid. */
export const receipts: TellsUser = async (context, { person }) => {
  const rows = await context.store.db
    .selectFrom("orders")
    .selectAll()
    .where("person", "=", person)
    .where("success_at", "is not", null)
    .orderBy("success_at", "desc")
    .orderBy("id")
    .limit(MOST_MESSAGES)
    .execute();
  return Promise.all(rows.map((row) => receipt(context, row)));
};

async function receipt(context: Context, order: OrderRow): Promise<PhoneMessage> {
  const merchant = await context.merchants.get(order.mchid);
  const { name, number } =
    merchant === undefined ? { name: order.mchid, number: order.mchid } : sellerOf(order, merchant);
  return {
    id: order.id,
    chat: "pay",
    title: order.state === "REVOKED" ? receiptWords.reversed : receiptWords.title,
    amount: priceText(order),
    about: name,
    facts: [
      { label: cashierWords.merchant, value: name, number },
      { label: cashierWords.goods, value: order.description },
      { label: cashierWords.from, value: wayOf(order) },
      { label: cashierWords.transaction, value: order.transaction_id ?? "" },
      { label: cashierWords.number, value: order.out_trade_no },
    ],
    time: order.success_at ?? order.created_at,
  };
}

function wayOf({ bank_type }: OrderRow): PhoneMessage["facts"][number]["value"] {
  return bank_type === null || bank_type === "OTHERS" ? receiptWords.balance : cardWords(bank_type);
}
