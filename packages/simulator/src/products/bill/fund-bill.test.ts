import { onTestFinished, expect, test } from "vitest";
import { openContext } from "../../open-context.ts";
import { merchantAccount, OUTSIDE } from "../ledger/accounts.ts";
import { postMovement } from "../ledger/post.ts";
import { fundBill } from "./fund-bill.ts";

test("movements of one moment stand in the order in which they happened, each with what was left then", async () => {
  const now = Date.parse("2026-12-01T04:00:00Z");
  const context = await openContext({ wallClock: () => now });
  onTestFinished(() => context.store.close());
  const amounts = [500, -100, 300, -250, 7, -450];
  await context.store.db.transaction().execute(async (tx) => {
    for (const amount of amounts) {
      await postMovement(context, tx, {
        kind: amount > 0 ? "payment" : "refund",
        reference: `moved-${amount}`,
        number: "order-1",
        lines: [
          [OUTSIDE, -amount],
          [merchantAccount("1230000109", "unsettled"), amount],
        ],
      });
    }
  });
  const day = { from: now, to: now + 1 };
  const of = { owner: "1230000109", account: "BASIC" };
  const bill = await fundBill(context.store.db, of, day);
  const left = bill?.columns.indexOf("账户结余(元)") ?? -1;
  expect(bill?.rows.map((row) => row[left])).toEqual([
    "5.00",
    "4.00",
    "7.00",
    "4.50",
    "4.57",
    "0.07",
  ]);
});
