import type { Db } from "../../store/store.ts";
import type { MovementKind } from "../ledger/tables.ts";
import { yuan } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";
import { billTime } from "./trade-bill.ts";

const COLUMNS =
  "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
const SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/** The accounts of the ledger that an account of the bill stands for. */
const ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  BASIC: ["unsettled", "available", "frozen"],
  OPERATION: ["operation"],
  FEES: ["fees"],
  ALL: ["unsettled", "available", "frozen", "operation", "fees"],
};

const NAMES: Readonly<Record<MovementKind, readonly [name: string, type: string]>> = {
  payment: ["交易", "交易"],
  "payment-fee": ["扣除交易手续费", "交易"],
  refund: ["退款", "退款"],
  // Between WeChat Pay and the payer: no merchant's bill has it.
  "refund-paid": ["退款到账", "退款"],
  "refund-returned": ["退款关闭退回", "退款"],
  "refund-fee": ["退还交易手续费", "退款"],
  "refund-advance-returned": ["退款垫付回补", "退款"],
  settlement: ["结算", "结算"],
  unfreeze: ["解冻", "解冻"],
  share: ["分账", "分账"],
  "share-returned": ["分账回退", "分账"],
  "top-up": ["充值", "充值"],
};

/**
 * The fund bill of a day: each movement on the merchant's accounts, with what was left after it. What moves between two
 * accounts that the bill shows as one is no movement of it.
 */
export async function fundBill(
  db: Db,
  { owner, account }: { readonly owner: string; readonly account: string },
  day: Day,
): Promise<Bill | undefined> {
  const accounts = ACCOUNTS[account];
  if (accounts === undefined) return undefined;
  const lines = db
    .selectFrom("movement_lines")
    .where("owner", "=", owner)
    .where("account", "in", accounts);
  const before = await lines
    .where("at", "<", day.from)
    .select((eb) => eb.fn.sum<number | string | null>("amount").as("sum"))
    .executeTakeFirstOrThrow();
  const moved = await lines
    .innerJoin("movements", "movements.id", "movement_lines.movement_id")
    .where("movement_lines.at", ">=", day.from)
    .where("movement_lines.at", "<", day.to)
    .select(["movements.id", "kind", "reference", "movement_lines.at"])
    .select((eb) => eb.fn.sum<number | string>("amount").as("amount"))
    .groupBy(["movements.id", "kind", "reference", "movement_lines.at", "seq"])
    .orderBy("movement_lines.at")
    .orderBy("seq")
    .orderBy("movements.id")
    .execute();
  let balance = Number(before.sum ?? 0);
  const rows: string[][] = [];
  const sums = { in: 0, out: 0, inCount: 0, outCount: 0 };
  for (const { id, kind, reference, at, amount: given } of moved) {
    const amount = Number(given);
    if (amount === 0) continue;
    balance += amount;
    if (amount > 0) {
      sums.in += amount;
      sums.inCount++;
    } else {
      sums.out -= amount;
      sums.outCount++;
    }
    const [name, type] = NAMES[kind];
    rows.push([
      billTime(at),
      reference,
      id,
      name,
      type,
      amount > 0 ? "收入" : "支出",
      yuan(Math.abs(amount)),
      yuan(balance),
      "system",
      "",
      reference,
    ]);
  }
  if (rows.length === 0) return undefined;
  return {
    columns: COLUMNS.split(","),
    rows,
    summaryColumns: SUMMARY.split(","),
    summary: [
      String(rows.length),
      String(sums.inCount),
      yuan(sums.in),
      String(sums.outCount),
      yuan(sums.out),
    ],
  };
}
