import type { Context } from "../../core/context.ts";
import { schedule } from "../../due/schedule.ts";
import type { Call } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { move, NONE, transition } from "../machine.ts";
import { findByTransaction } from "../payment/orders.ts";
import type { OrderScope } from "../payment/orders.ts";
import type { OrderRow } from "../payment/tables.ts";
import { sellerNumber } from "../settlement/place.ts";
import { shareId, sharingId } from "./ids.ts";
import { holdKept } from "./kept.ts";
import { keptMachine } from "./kept-machine.ts";
import { shareMachine, sharingMachine } from "./machine.ts";
import { shareable } from "./ratio.ts";
import { isReceiver, personOf } from "./receivers.ts";
import type { Named, ReceiversOf } from "./receivers.ts";
import {
  sharingDiffers,
  noTransaction,
  notEnoughToShare,
  nothingLeft,
  notRelated,
  sharedOrderOfOthers,
  overRatio,
  sharedTooOften,
} from "./refusals.ts";
import { findSharing, sharedSoFar, sharesOf } from "./sharings.ts";
import type { KeptRow, ShareRow, SharingRow } from "./tables.ts";
import type { Shown } from "./view.ts";

/** The name under which sharings are scheduled to come to their end. */
export const COMPLETION = "sharing-completes";

/** Milliseconds until the receivers have their money: some seconds, the pages say no more than that it comes later. */
const TAKES = 10_000;

/** An order is shared that often, releases of what is left not counted. */
const MOST_TIMES = 50;

/** What one receiver is to get. */
export interface WantedShare extends Named {
  /** In fen. */
  readonly amount: number;
  readonly description: string;
}

/** What a request to share asks for, in whichever form it came. */
export interface WantedSharing {
  readonly scope: OrderScope;
  readonly receiversOf: ReceiversOf;
  readonly transactionId: string;
  readonly outOrderNo: string;
  readonly shares: readonly WantedShare[];
  /** What is said of the rest, where it is released. */
  readonly finish: string | null;
}

/**
 * Shares money of an order, or releases what is left of it, or both: it is taken from what is kept at once, and arrives
 * a moment later. What was asked for under the same `out_order_no` is given again and changes nothing.
 *
 * @throws Refusal
 */
export async function requestSharing(
  context: Context,
  call: Call,
  wanted: WantedSharing,
): Promise<Shown> {
  return context.store.db.transaction().execute(async (tx) => {
    const order = await sharedOrder(tx, wanted);
    // Whoever shares the same order at the same time waits here until this sharing counts.
    const kept = await holdKept(tx, order.id);
    const known = await findSharing(tx, wanted.scope, wanted);
    if (known !== undefined) return again(tx, known, { order, wanted });
    const rest = await takeOut(context, tx, call, { order, kept, wanted });
    const sharing = newSharing(context, order, wanted);
    if (!(await insert(tx, sharing))) throw sharingDiffers();
    const shares = await newShares(context, tx, call, { sharing, wanted, rest });
    if (shares.length > 0) await tx.insertInto("shares").values(shares).execute();
    const { id, mchid, created_at } = sharing;
    await schedule(tx, { work: COMPLETION, reference: id, mchid, due_at: created_at + TAKES });
    return { sharing, shares };
  });
}

async function sharedOrder(tx: Tx, { scope, transactionId }: WantedSharing): Promise<OrderRow> {
  const order = await findByTransaction(tx, scope, transactionId);
  if (order !== undefined) return order;
  const others = await tx
    .selectFrom("orders")
    .select("id")
    .where("transaction_id", "=", transactionId)
    .executeTakeFirst();
  throw others === undefined ? noTransaction() : sharedOrderOfOthers();
}

async function again(
  tx: Tx,
  known: SharingRow,
  { order, wanted }: { readonly order: OrderRow; readonly wanted: WantedSharing },
): Promise<Shown> {
  if (known.order_id !== order.id || known.request !== requestOf(wanted)) throw sharingDiffers();
  transition(sharingMachine, known.state, "request");
  return { sharing: known, shares: await sharesOf(tx, known) };
}

/**
 * Takes what is to be shared out of what is kept; all of it, where nothing more is to be shared.
 *
 * @returns what is to be released, in fen
 * @throws Refusal where it is not to be shared any more, not that often, or not so much of it
 */
async function takeOut(
  context: Context,
  tx: Tx,
  { merchant }: Call,
  {
    order,
    kept,
    wanted,
  }: {
    readonly order: OrderRow;
    readonly kept: KeptRow | undefined;
    readonly wanted: WantedSharing;
  },
): Promise<number> {
  const sum = wanted.shares.reduce((total, { amount }) => total + amount, 0);
  const shared = await sharedSoFar(tx, order.id);
  let rest = 0;
  await move({
    context,
    tx,
    machine: keptMachine,
    merchant,
    // Nobody changes it: it is held.
    find: () => Promise.resolve(kept),
    event: wanted.finish === null ? "share" : "finish",
    changes: ({ held }) => {
      if (held === 0) throw nothingLeft();
      if (sum > 0 && shared.times >= MOST_TIMES) throw sharedTooOften();
      if (sum > 0 && shared.amount + sum > shareable(order.total)) throw overRatio();
      if (sum > held) throw notEnoughToShare();
      rest = wanted.finish === null ? 0 : held - sum;
      return { held: wanted.finish === null ? held - sum : 0 };
    },
  });
  return rest;
}

function newSharing(context: Context, order: OrderRow, wanted: WantedSharing): SharingRow {
  const now = context.clock.now();
  return {
    id: sharingId(context, now),
    order_id: order.id,
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    out_order_no: wanted.outOrderNo,
    transaction_id: wanted.transactionId,
    state: transition(sharingMachine, NONE, "request").to,
    receivers_of: wanted.receiversOf.sub_mchid,
    finishes: wanted.finish === null ? 0 : 1,
    // What is told of sharings is of APIv3.
    notify_url: order.v2_sign_type === null && order.notify_url !== "" ? order.notify_url : null,
    request: requestOf(wanted),
    created_at: now,
    finished_at: null,
  };
}

/** @throws Refusal for somebody with whom nobody shares */
async function newShares(
  context: Context,
  tx: Tx,
  call: Call,
  {
    sharing,
    wanted,
    rest,
  }: { readonly sharing: SharingRow; readonly wanted: WantedSharing; readonly rest: number },
): Promise<ShareRow[]> {
  const rows: ShareRow[] = [];
  const add = (share: WantedShare, more: Pick<ShareRow, "rest" | "person">): void => {
    rows.push({
      id: shareId(context, sharing.created_at),
      sharing_id: sharing.id,
      position: rows.length,
      state: transition(shareMachine, NONE, "share").to,
      ...share,
      ...more,
      fail_reason: null,
      created_at: sharing.created_at,
      finished_at: null,
    });
  };
  for (const share of wanted.shares) {
    const person = await personOf(tx, call, share);
    if (!(await isReceiver(tx, wanted.receiversOf, share))) throw notRelated();
    add(share, { rest: 0, person });
  }
  if (rest > 0 && wanted.finish !== null) {
    const seller = { type: "MERCHANT_ID", account: sellerNumber(sharing) } as const;
    add({ ...seller, amount: rest, description: wanted.finish }, { rest: 1, person: null });
  }
  return rows;
}

/** What was asked for besides the order. */
function requestOf({ shares, finish }: WantedSharing): string {
  return JSON.stringify([shares, finish]);
}

async function insert(tx: Tx, sharing: SharingRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("sharings")
    .values(sharing)
    // The same number for another order, at the same time.
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_order_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
