import { expect, test } from "vitest";
import { cells, wholeBill } from "../../../test/helpers/bill.ts";
import { STORE, SUPPLIER, useSharing } from "../../../test/helpers/sharing.ts";
import { sharingBill } from "./sharing-bill.ts";

const { world, get, sell, relate, share, unfreeze, giveBack, wait } = useSharing();

const DAY = { date: "", from: 0, to: Date.parse("9998-01-01") };

test("a day's shares, what was released and what was given back, by when that was decided; nothing sums them up", async () => {
  await relate(STORE);
  await relate(SUPPLIER);
  const { transaction_id } = await sell();
  const asked = await share(transaction_id, [
    [STORE, 100],
    [SUPPLIER, 50],
  ]);
  await wait();
  await giveBack(asked.json.out_order_no, 30);
  await wait();
  await unfreeze(transaction_id);
  await wait();
  const { db } = world().context.store;
  const bill = await wholeBill(sharingBill(db, { mchid: "1230000109", sub: "" }, DAY));
  expect(cells(bill, "微信订单号", "业务类型", "分账接收方", "分账金额", "处理状态")).toEqual([
    [transaction_id, "分账", STORE, "1.00", "成功"],
    [transaction_id, "分账", SUPPLIER, "0.50", "成功"],
    [transaction_id, "分账回退", SUPPLIER, "0.30", "成功"],
    [transaction_id, "解冻", "1230000109", expect.stringMatching(/^8\./), "成功"],
  ]);
  expect(cells(bill, "订单金额", "商户分账单号")[0]).toEqual(["10.00", asked.json.out_order_no]);
  expect(bill.summaryColumns).toEqual([]);
  const none = await wholeBill(sharingBill(db, { mchid: "1230000109", sub: "1900000100" }, DAY));
  expect(none.rows).toEqual([]);
});

test("it can be applied for from the next morning on, and a day without any has none", async () => {
  const dayOf = (time: number): string => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
  const begun = world().context.clock.now();
  const { transaction_id } = await sell();
  await share(transaction_id, [[STORE, 100]]);
  await wait();
  expect((await get(`/v3/profitsharing/bills?bill_date=${dayOf(begun)}`)).status).toBe(400);
  await world().context.clock.advance("2d");
  const made = await get(`/v3/profitsharing/bills?bill_date=${dayOf(begun)}`);
  expect(made.json).toMatchObject({ hash_type: "SHA1", hash_value: expect.any(String) });
  await world().context.clock.advance("60d");
  const quiet = dayOf(world().context.clock.now() - 5 * 86_400_000);
  const empty = await get(`/v3/profitsharing/bills?bill_date=${quiet}`);
  expect(empty.json).toMatchObject({ code: "NO_STATEMENT_EXIST" });
});
