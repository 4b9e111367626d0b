import type { Bilingual } from "../../browser/language.ts";
import { priceText } from "../payment/browser/price-text.ts";
import { MOST_MESSAGES } from "../phone-message.ts";
import type { TellsUser } from "../phone-message.ts";
import { transferWords as words } from "./phone-words.ts";
import type { TransferState } from "./tables.ts";

// What waits for the merchant's money is nothing to the user yet, and what never had it never was.
const TITLES: Partial<Readonly<Record<TransferState, Bilingual>>> = {
  WAIT_USER_CONFIRM: { zh: "待确认收款", en: "Money waits for you" },
  SUCCESS: { zh: "收款到账通知", en: "Money arrived" },
  CANCELLED: { zh: "商户已撤销转账", en: "A transfer was cancelled" },
};

/** What a user reads of what merchants transferred to them. */
export const transferMessages: TellsUser = async (context, { person }) => {
  const rows = await context.store.db
    .selectFrom("transfers")
    .selectAll()
    .where("person", "=", person)
    .where("state", "in", ["WAIT_USER_CONFIRM", "SUCCESS", "CANCELLED"])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(MOST_MESSAGES)
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const name = (await context.merchants.get(row.mchid))?.row.name ?? row.mchid;
      return {
        id: row.id,
        chat: "pay" as const,
        title: TITLES[row.state] ?? words.title,
        amount: priceText({ total: row.amount, currency: "CNY" }),
        about: name,
        facts: [
          { label: words.merchant, value: name, number: row.mchid },
          { label: words.remark, value: row.remark },
          { label: words.bill, value: row.id },
        ],
        time: row.updated_at,
      };
    }),
  );
};
