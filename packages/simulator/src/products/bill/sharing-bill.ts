import type { Db } from "../../store/store.ts";
import type { ShareState } from "../sharing/tables.ts";
import { yuan } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";
import { fundText } from "./escape.ts";
import { inPages, merged } from "./pages.ts";
import type { Pages } from "./pages.ts";
import { billTime } from "./trade-columns.ts";

const COLUMNS =
  "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账单号,订单金额,分账接收方,分账金额,业务类型,处理状态,分账描述,备注";

/** Whose sharing bill: of a merchant, or of one of a partner's. */
export interface SharingBillOf {
  readonly mchid: string;
  /** Empty: the merchant itself, and of a partner all for whom it acts. */
  readonly sub: string;
}

/** What became of a share, or of what was given back of one. */
interface Shared {
  readonly at: number;
  /** WeChat Pay's number of this row: a share's, or of what was given back. */
  readonly id: string;
  /** WeChat Pay's number of the sharing, or of what was given back. */
  readonly order: string;
  readonly detail: string;
  readonly number: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly transaction_id: string;
  readonly total: number;
  readonly account: string;
  readonly amount: number;
  readonly type: "分账" | "解冻" | "分账回退";
  readonly state: string;
  readonly description: string;
}

/**
 * The sharing bill of a day: each share, what was released of an order, and what was given back, when it was decided. Nothing sums
 * it up. No page shows a row of one: the words of kind and state are the simulator's.
 */
export function sharingBill(db: Db, of: SharingBillOf, day: Day): Bill {
  return {
    columns: COLUMNS.split(","),
    rows: written(merged([sharesOn(db, of, day), returnsOn(db, of, day)], inOrder)),
  };
}

async function* written(pages: Pages<Shared>): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const page of pages) yield page.map(cells);
}

function cells(row: Shared): readonly string[] {
  return [
    billTime(row.at),
    row.mchid,
    row.sub_mchid || row.mchid,
    row.transaction_id,
    row.order,
    row.detail,
    fundText(row.number),
    yuan(row.total),
    row.account,
    yuan(row.amount),
    row.type,
    row.state,
    fundText(row.description),
    "",
  ];
}

const SHARE_STATES: Readonly<Record<ShareState, string>> = {
  PENDING: "处理中",
  SUCCESS: "成功",
  CLOSED: "关闭",
};

function sharesOn(db: Db, { mchid, sub }: SharingBillOf, day: Day): Pages<Shared> {
  return inPages<Shared>(async (after, limit) => {
    const rows = await db
      .selectFrom("shares")
      .innerJoin("sharings", "sharings.id", "shares.sharing_id")
      .innerJoin("orders", "orders.id", "sharings.order_id")
      .select([
        "shares.id as share",
        "shares.finished_at as at",
        "shares.account",
        "shares.amount",
        "shares.rest",
        "shares.state",
        "shares.description",
        "sharings.id as sharing",
        "sharings.out_order_no",
        "sharings.mchid",
        "sharings.sub_mchid",
        "sharings.transaction_id",
        "orders.total",
      ])
      .where("sharings.mchid", "=", mchid)
      .where("shares.finished_at", ">=", after?.at ?? day.from)
      .where("shares.finished_at", "<", day.to)
      .$if(sub !== "", (all) => all.where("sharings.sub_mchid", "=", sub))
      .$if(after !== undefined, (all) =>
        all.where((eb) =>
          eb(
            eb.refTuple("shares.finished_at", "shares.id"),
            ">",
            eb.tuple(after?.at ?? 0, after?.id ?? ""),
          ),
        ),
      )
      .orderBy("shares.finished_at")
      .orderBy("shares.id")
      .limit(limit)
      .execute();
    const shares: Shared[] = [];
    for (const row of rows) {
      shares.push({
        ...row,
        // The query asks for a time of this day.
        at: row.at ?? day.from,
        id: row.share,
        order: row.sharing,
        detail: row.share,
        number: row.out_order_no,
        type: row.rest === 1 ? "解冻" : "分账",
        state: SHARE_STATES[row.state],
      });
    }
    return shares;
  });
}

function returnsOn(db: Db, { mchid, sub }: SharingBillOf, day: Day): Pages<Shared> {
  return inPages<Shared>(async (after, limit) => {
    const rows = await db
      .selectFrom("share_returns")
      .innerJoin("sharings", "sharings.id", "share_returns.sharing_id")
      .innerJoin("orders", "orders.id", "sharings.order_id")
      .select([
        "share_returns.id",
        "share_returns.finished_at as at",
        "share_returns.return_mchid as account",
        "share_returns.amount",
        "share_returns.state",
        "share_returns.description",
        "share_returns.share_id",
        "share_returns.out_return_no",
        "share_returns.mchid",
        "share_returns.sub_mchid",
        "sharings.transaction_id",
        "orders.total",
      ])
      .where("share_returns.mchid", "=", mchid)
      .where("share_returns.finished_at", ">=", after?.at ?? day.from)
      .where("share_returns.finished_at", "<", day.to)
      .$if(sub !== "", (all) => all.where("share_returns.sub_mchid", "=", sub))
      .$if(after !== undefined, (all) =>
        all.where((eb) =>
          eb(
            eb.refTuple("share_returns.finished_at", "share_returns.id"),
            ">",
            eb.tuple(after?.at ?? 0, after?.id ?? ""),
          ),
        ),
      )
      .orderBy("share_returns.finished_at")
      .orderBy("share_returns.id")
      .limit(limit)
      .execute();
    const returns: Shared[] = [];
    for (const row of rows) {
      returns.push({
        ...row,
        at: row.at ?? day.from,
        order: row.id,
        detail: row.share_id,
        number: row.out_return_no,
        type: "分账回退",
        state: row.state === "SUCCESS" ? "成功" : "失败",
      });
    }
    return returns;
  });
}

const inOrder = (a: Shared, b: Shared): number => a.at - b.at || (a.id < b.id ? -1 : 1);
