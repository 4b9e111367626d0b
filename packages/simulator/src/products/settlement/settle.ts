import { schedule } from "../../due/schedule.ts";
import type { Work } from "../../due/work.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { postMovement } from "../ledger/post.ts";
import { settlesAt } from "./day.ts";
import { removeTakings } from "./takings.ts";

/** The name under which days are scheduled to be settled. */
export const SETTLEMENT = "day-is-settled";

/** A day of a merchant that is to be settled. */
export interface OpenDay {
  /** Whose money it is. */
  readonly owner: string;
  readonly day: string;
  /** A merchant of the world in whose name it happens: of a sub-merchant its partner. */
  readonly mchid: string;
}

/** Has a day be settled when its time comes, last in its transaction. */
export function scheduleSettlement(tx: Tx, { owner, day, mchid }: OpenDay): Promise<void> {
  const reference = `${owner} ${day}`;
  return schedule(tx, { work: SETTLEMENT, reference, mchid, due_at: settlesAt(day) });
}

/** What came in on a day becomes available, in one movement. */
export const settleWhenDue: Work = async (context, tx, { reference }) => {
  const [owner = "", day = ""] = reference.split(" ");
  const amount = await removeTakings(tx, owner, day);
  if (amount === undefined) return;
  await postMovement(context, tx, {
    kind: "settlement",
    reference: `${owner}${day.replaceAll("-", "")}`,
    number: day,
    lines: [
      [merchantAccount(owner, "unsettled"), -amount],
      [merchantAccount(owner, "available"), amount],
    ],
  });
};
