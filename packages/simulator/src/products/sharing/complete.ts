import type { Context } from "../../core/context.ts";
import type { Work } from "../../due/work.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount, walletOf } from "../ledger/accounts.ts";
import { postAll } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import { move } from "../machine.ts";
import { findById } from "../payment/orders.ts";
import { sellerNumber } from "../settlement/place.ts";
import { scheduleSettlement } from "../settlement/settle.ts";
import { holdWallet } from "../wallet/balance.ts";
import { changeKept, holdKept } from "./kept.ts";
import { shareMachine, sharingMachine } from "./machine.ts";
import { isReceiver } from "./receivers.ts";
import { release } from "./release.ts";
import { findShare, findSharingById, sharesOf } from "./sharings.ts";
import type { KeptRow, ShareRow, SharingRow } from "./tables.ts";

/** What happens when the clock comes to the end of a sharing: each receiver has the money, or can't have it. */
export const completeWhenDue: Work = async (context, tx, { merchant, reference }) => {
  const found = await findSharingById(tx, reference);
  if (found === undefined) return;
  const shares = await sharesOf(tx, found);
  // Wallets before what is kept, and that before accounts: as payments take them.
  const opened = await openWallets(tx, shares);
  const kept = await holdKept(tx, found.order_id);
  if (kept === undefined) throw new Error(`Nothing is kept of the order of sharing ${found.id}.`);
  if ((await findSharingById(tx, reference))?.state !== "PROCESSING") return;
  const sharing = await move({
    context,
    tx,
    machine: sharingMachine,
    merchant,
    find: (inner) => findSharingById(inner, reference),
    event: "finish",
    changes: () => ({ finished_at: context.clock.now() }),
  });
  const given: ShareRow[] = [];
  let closed = 0;
  for (const share of shares.filter(({ rest }) => rest === 0)) {
    const after = await conclude(context, tx, merchant, { sharing, share });
    if (after.state === "SUCCESS") given.push(after);
    else closed += after.amount;
  }
  const rest = shares.find((share) => share.rest === 1);
  await pay(context, tx, merchant, { sharing, kept, opened, given, closed, rest });
};

async function openWallets(tx: Tx, shares: readonly ShareRow[]): Promise<readonly Movement[]> {
  const persons = new Set(shares.flatMap(({ person }) => (person === null ? [] : [person])));
  const opened: Movement[] = [];
  for (const person of [...persons].toSorted()) {
    const { opening } = await holdWallet(tx, person);
    if (opening !== undefined) opened.push(opening);
  }
  return opened;
}

/** The receiver has it; whom the merchant took away meanwhile has not. */
async function conclude(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { sharing, share }: { readonly sharing: SharingRow; readonly share: ShareRow },
): Promise<ShareRow> {
  const of = { mchid: sharing.mchid, sub_mchid: sharing.receivers_of };
  const related = await isReceiver(tx, of, share);
  return move({
    context,
    tx,
    machine: shareMachine,
    merchant,
    find: (inner) => findShare(inner, share.id, sharing),
    event: related ? "give" : "close",
    changes: () => ({
      finished_at: context.clock.now(),
      fail_reason: related ? null : "NO_RELATION",
    }),
  });
}

interface Concluded {
  readonly sharing: SharingRow;
  readonly kept: KeptRow;
  /** Movements that open wallets. */
  readonly opened: readonly Movement[];
  readonly given: readonly ShareRow[];
  /** What could not be given, in fen. */
  readonly closed: number;
  readonly rest: ShareRow | undefined;
}

async function pay(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { sharing, kept, opened, given, closed, rest }: Concluded,
): Promise<void> {
  const about = { reference: sharing.id, number: sharing.out_order_no };
  const movements = [
    ...opened,
    { kind: "share", ...about, lines: linesOf(sharing, given) } as const,
  ];
  if (sharing.finishes === 0 && kept.released_at === null) {
    await changeKept(tx, kept.order_id, closed);
    await postAll(context, tx, movements);
    return;
  }
  const order = await findById(tx, sharing.order_id, context.clock.now());
  if (order === undefined) throw new Error(`The order of sharing ${sharing.id} is not there.`);
  // What came back meanwhile is released too.
  const amount = kept.held + closed + (rest?.amount ?? 0);
  await changeKept(tx, kept.order_id, -kept.held);
  if (rest !== undefined) {
    await move({
      context,
      tx,
      machine: shareMachine,
      merchant,
      find: (inner) => findShare(inner, rest.id, sharing),
      event: "give",
      changes: () => ({ finished_at: context.clock.now(), amount }),
    });
  }
  const released = await release(context, tx, { order, kept, amount, ...about });
  await postAll(context, tx, [...movements, ...released.movements]);
  if (released.opened !== undefined) await scheduleSettlement(tx, released.opened);
}

/** From what is kept to everybody, each account once. */
function linesOf(sharing: SharingRow, given: readonly ShareRow[]): Movement["lines"] {
  const sums = new Map<string, { share: ShareRow; sum: number }>();
  for (const share of given) {
    const key = share.person ?? share.account;
    sums.set(key, { share, sum: share.amount + (sums.get(key)?.sum ?? 0) });
  }
  const total = given.reduce((all, { amount }) => all + amount, 0);
  return [
    [merchantAccount(sellerNumber(sharing), "frozen"), -total],
    ...[...sums.values()].map(({ share, sum }) => [payeeOf(share), sum] as const),
  ];
}

function payeeOf({ person, account }: ShareRow) {
  return person === null ? merchantAccount(account, "available") : walletOf(person);
}
