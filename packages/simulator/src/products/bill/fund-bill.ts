import { sql } from "kysely";
import type { Db } from "../../store/store.ts";
import type { MovementKind } from "../ledger/tables.ts";
import { yuan } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";
import { fundText } from "./escape.ts";
import { movementsOf } from "./movements.ts";
import type { Moved } from "./movements.ts";
import type { Pages } from "./pages.ts";
import { billTime } from "./trade-columns.ts";

const COLUMNS =
  "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
const SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/** The accounts of a fund bill, each with those of the ledger that it stands for, and what it is called. */
const ACCOUNTS = {
  BASIC: { of: ["unsettled", "available", "frozen"], name: "基本账户" },
  OPERATION: { of: ["operation"], name: "运营账户" },
  FEES: { of: ["fees"], name: "手续费账户" },
} as const;

type AccountType = keyof typeof ACCOUNTS;

// The type is a key: what else the object may have is no account type.
const ACCOUNT_TYPES = Object.keys(ACCOUNTS) as readonly AccountType[];

const NAMES: Readonly<Record<MovementKind, readonly [name: string, type: string]>> = {
  payment: ["交易", "交易"],
  "payment-fee": ["交易", "扣除交易手续费"],
  refund: ["退款", "退款"],
  // Between WeChat Pay and the payer: no merchant's bill has it.
  "refund-paid": ["退款", "退款到账"],
  "refund-returned": ["退款", "退款关闭"],
  "refund-fee": ["退款", "退还交易手续费"],
  "refund-advance-returned": ["退款", "退款垫付回补"],
  settlement: ["充值/提现", "结算"],
  unfreeze: ["分账", "解冻"],
  share: ["分账", "分账"],
  "share-returned": ["分账", "分账回退"],
  transfer: ["商家转账", "商家转账"],
  // Between WeChat Pay and the user: no merchant's bill has it.
  "transfer-paid": ["商家转账", "转账到账"],
  "transfer-returned": ["商家转账", "转账退回"],
  "top-up": ["充值/提现", "充值"],
};

/** Whose fund bill: of one merchant's account, or of all accounts of several merchants. */
export interface FundBillOf {
  readonly owners: readonly string[];
  /** `BASIC`, `OPERATION`, `FEES`, or `ALL`. */
  readonly account: string;
  /** Whether each row says whose it is and of which account: of bills about several. */
  readonly saysWhose: boolean;
}

/**
 * The fund bill of a day: each movement on the merchant's accounts, with what was left after it. What moves between two
 * accounts that the bill shows as one is no movement of it. Undefined for an account that there is not.
 */
export function fundBill(
  db: Db,
  { owners, account, saysWhose }: FundBillOf,
  day: Day,
): Bill | undefined {
  const types = ACCOUNT_TYPES.filter((type) => account === type || account === "ALL");
  if (types.length === 0) return undefined;
  const sums = { in: 0, out: 0, inCount: 0, outCount: 0 };
  return {
    columns: `${COLUMNS}${saysWhose ? ",二级商户号,账户类型" : ""}`.split(","),
    rows: oneAfterTheOther(
      owners.flatMap((owner) =>
        types.map((type) => {
          const whose = saysWhose ? [owner, ACCOUNTS[type].name] : [];
          return rowsOf(db, { owner, accounts: ACCOUNTS[type].of }, day, sums, whose);
        }),
      ),
    ),
    sums: {
      columns: SUMMARY.split(","),
      values: () => [
        String(sums.inCount + sums.outCount),
        String(sums.inCount),
        yuan(sums.in),
        String(sums.outCount),
        yuan(sums.out),
      ],
    },
  };
}

async function* oneAfterTheOther<Row>(
  parts: readonly Pages<Row>[],
): AsyncGenerator<readonly Row[]> {
  for (const part of parts) yield* part;
}

interface Sums {
  in: number;
  out: number;
  inCount: number;
  outCount: number;
}

/** The accounts of the ledger that are one account of a bill. */
interface Accounts {
  readonly owner: string;
  readonly accounts: readonly string[];
}

async function* rowsOf(
  db: Db,
  of: Accounts,
  day: Day,
  sums: Sums,
  whose: readonly string[],
): AsyncGenerator<readonly (readonly string[])[]> {
  let balance: number | undefined;
  for await (const page of movementsOf(db, of, day)) {
    balance ??= await balanceBefore(db, of, day.from);
    const rows: (readonly string[])[] = [];
    for (const moved of page) {
      balance += moved.amount;
      count(sums, moved.amount);
      rows.push([...cells(moved, balance), ...whose]);
    }
    yield rows;
  }
}

function count(sums: Sums, amount: number): void {
  if (amount > 0) {
    sums.in += amount;
    sums.inCount += 1;
  } else {
    sums.out -= amount;
    sums.outCount += 1;
  }
}

function cells(moved: Moved, balance: number): readonly string[] {
  const [name, type] = namesOf(moved);
  return [
    billTime(moved.at),
    moved.reference,
    moved.movement_id,
    name,
    type,
    moved.amount > 0 ? "收入" : "支出",
    yuan(Math.abs(moved.amount)),
    yuan(balance),
    "system",
    "",
    fundText(moved.number),
  ];
}

// The fee of a refund that was closed is due again.
function namesOf({ kind, amount }: Moved): readonly [name: string, type: string] {
  return kind === "refund-fee" && amount < 0 ? ["退款", "扣除交易手续费"] : NAMES[kind];
}

/**
 * What the accounts held when the day began: what they hold, without what moved since. Nearly always shorter to sum than
 * all that moved before. In one statement, so that nothing moves between the two sums.
 */
async function balanceBefore(db: Db, { owner, accounts }: Accounts, from: number): Promise<number> {
  const { before } = await db
    .selectNoFrom((eb) => [
      eb(
        sql<number | string>`coalesce(${eb
          .selectFrom("accounts")
          .where("owner", "=", owner)
          .where("account", "in", accounts)
          .select((inner) => inner.fn.sum("balance").as("held"))}, 0)`,
        "-",
        sql<number | string>`coalesce(${eb
          .selectFrom("movement_lines")
          .where("owner", "=", owner)
          .where("account", "in", accounts)
          .where("at", ">=", from)
          .select((inner) => inner.fn.sum("amount").as("moved"))}, 0)`,
      ).as("before"),
    ])
    .executeTakeFirstOrThrow();
  return Number(before);
}
