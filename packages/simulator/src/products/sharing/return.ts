import type { Context } from "../../core/context.ts";
import { schedule } from "../../due/schedule.ts";
import type { Work } from "../../due/work.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { balanceOf } from "../ledger/balances.ts";
import { holdAccounts, postMovement } from "../ledger/post.ts";
import { move, NONE, transition } from "../machine.ts";
import type { OrderScope } from "../payment/orders.ts";
import { sellerNumber } from "../settlement/place.ts";
import { returnId } from "./ids.ts";
import { changeKept, holdKept } from "./kept.ts";
import {
  sharingDiffers,
  noSharingRecord,
  returnTooLate,
  returnTooMuch,
  stillProcessing,
} from "./refusals.ts";
import { returnMachine } from "./return-machine.ts";
import {
  findReturn,
  findReturnById,
  findSharing,
  findSharingById,
  returnedOf,
  sharesOf,
} from "./sharings.ts";
import type { SharingNumber } from "./sharings.ts";
import type { ShareReturnRow, ShareRow, SharingRow } from "./tables.ts";

/** The name under which returns are scheduled to come to their end. */
export const RETURN = "share-returns";

/** Milliseconds until the money is back: as a share takes. */
const TAKES = 10_000;

/** What was given that long ago is not given back any more. */
const RETURNABLE = 180 * 86_400_000;

/** What a request to give a share back asks for. */
export interface WantedReturn {
  readonly scope: OrderScope;
  /** The sharing that it is of. */
  readonly sharing: SharingNumber;
  readonly outReturnNo: string;
  readonly returnMchid: string;
  /** In fen. */
  readonly amount: number;
  readonly description: string;
}

/** A return, with the sharing that it is of. */
export interface ShownReturn {
  readonly returned: ShareReturnRow;
  readonly sharing: SharingRow;
}

/**
 * A merchant gives back what was shared with it, or a part: it comes back a moment later. What was asked for under the
 * same `out_return_no` is given again and changes nothing.
 *
 * @throws Refusal
 */
export async function requestReturn(context: Context, wanted: WantedReturn): Promise<ShownReturn> {
  return context.store.db.transaction().execute(async (tx) => {
    const sharing = await findSharing(tx, wanted.scope, wanted.sharing);
    if (sharing === undefined) throw noSharingRecord();
    // Whoever gives back of the same order at the same time waits here until this return counts.
    await holdKept(tx, sharing.order_id);
    const request = requestOf(wanted);
    const known = await findReturn(tx, wanted.scope, wanted.outReturnNo);
    if (known !== undefined) {
      if (known.sharing_id !== sharing.id || known.request !== request) throw sharingDiffers();
      transition(returnMachine, known.state, "request");
      return { returned: known, sharing };
    }
    const now = context.clock.now();
    const share = await givenShare(tx, sharing, wanted.returnMchid);
    if ((share.finished_at ?? now) + RETURNABLE < now) throw returnTooLate();
    if (wanted.amount > share.amount - (await returnedOf(tx, share.id))) throw returnTooMuch();
    const returned: ShareReturnRow = {
      id: returnId(context, now),
      sharing_id: sharing.id,
      share_id: share.id,
      mchid: sharing.mchid,
      sub_mchid: sharing.sub_mchid,
      out_return_no: wanted.outReturnNo,
      state: transition(returnMachine, NONE, "request").to,
      return_mchid: wanted.returnMchid,
      amount: wanted.amount,
      description: wanted.description,
      fail_reason: null,
      request,
      created_at: now,
      finished_at: null,
    };
    if (!(await insert(tx, returned))) throw sharingDiffers();
    const { id, mchid } = returned;
    await schedule(tx, { work: RETURN, reference: id, mchid, due_at: now + TAKES });
    return { returned, sharing };
  });
}

/** What a merchant has of a sharing. @throws Refusal where it has nothing, or not yet */
async function givenShare(tx: Tx, sharing: SharingRow, mchid: string): Promise<ShareRow> {
  const shares = await sharesOf(tx, sharing);
  const share = shares.find(
    ({ type, account, rest }) => type === "MERCHANT_ID" && account === mchid && rest === 0,
  );
  if (share?.state === "PENDING") throw stillProcessing();
  if (share?.state !== "SUCCESS") throw noSharingRecord();
  return share;
}

/** What happens when the clock comes to the end of a return: the money is back, or the receiver has it no more. */
export const returnWhenDue: Work = async (context, tx, { merchant, reference }) => {
  const asked = await findReturnById(tx, reference);
  const sharing = asked && (await findSharingById(tx, asked.sharing_id));
  if (asked === undefined || sharing === undefined) return;
  const kept = await holdKept(tx, sharing.order_id);
  if ((await findReturnById(tx, reference))?.state !== "PROCESSING") return;
  const from = merchantAccount(asked.return_mchid, "available");
  const isKept = kept !== undefined && kept.released_at === null;
  // To what can still be shared or refunded, or to the seller who has the rest already.
  const to = merchantAccount(sellerNumber(sharing), isKept ? "frozen" : "available");
  await holdAccounts(tx, [from, to]);
  const enough = (await balanceOf(tx, from)) >= asked.amount;
  await move({
    context,
    tx,
    machine: returnMachine,
    merchant,
    find: (inner) => findReturnById(inner, reference),
    event: enough ? "succeed" : "fail",
    changes: () => ({
      finished_at: context.clock.now(),
      fail_reason: enough ? null : ("BALANCE_NOT_ENOUGH" as const),
    }),
  });
  if (!enough) return;
  if (isKept) await changeKept(tx, sharing.order_id, asked.amount);
  await postMovement(context, tx, {
    kind: "share-returned",
    reference: asked.id,
    number: asked.out_return_no,
    lines: [
      [from, -asked.amount],
      [to, asked.amount],
    ],
  });
};

/** What was asked for besides the sharing. */
function requestOf({ returnMchid, amount, description }: WantedReturn): string {
  return JSON.stringify([returnMchid, amount, description]);
}

async function insert(tx: Tx, returned: ShareReturnRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("share_returns")
    .values(returned)
    // The same number for another sharing, at the same time.
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_return_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
