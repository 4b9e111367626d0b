import type { Bilingual } from "../browser/language.ts";
import type { Context } from "../core/context.ts";
import { enqueue } from "../notify/outbox/enqueue.ts";
import type { OutgoingNotification } from "../notify/outbox/enqueue.ts";
import { enqueueV2 } from "../notify/outbox/enqueue-v2.ts";
import type { OutgoingNotificationV2 } from "../notify/outbox/enqueue-v2.ts";
import type { Tx } from "../store/store.ts";
import type { Merchant } from "../core/merchant.ts";
import { noteState } from "./state-changes.ts";

/** The state before there is anything. */
export const NONE = "NONE";

/** A row of a machine: what an event does in a state, or why it is refused there. */
export type Row<State extends string, Event extends string, Note extends string> = {
  readonly from: State | typeof NONE;
  readonly event: Event;
} & ({ readonly to: State; readonly notification?: Note } | { readonly refuse: () => Error });

/** The rows of a machine, whatever it moves. A test holds them to having one row for every event in every state. */
export interface MachineRows {
  /** What it moves, as an error names it: `PayScore authorisation`. */
  readonly moves: string;
  /** What the console calls it. Default: what it moves. */
  readonly title?: Bilingual;
  readonly rows: readonly Row<string, string, string>[];
}

/**
 * What a machine moves; its id is its own among the things of all kinds. What has none, such as the money that is kept of an
 * order, is not noted when it changes.
 */
export interface Thing {
  readonly id?: string;
  readonly state: string;
}

/** How the things of one kind change: orders, authorisations, refunds. Handlers apply rows; they test no states. */
export interface Machine<
  Moved extends Thing,
  Event extends string,
  Note extends string = never,
> extends MachineRows {
  readonly rows: readonly Row<Moved["state"], Event, Note>[];
  /**
   * Stores what became of a thing, if it still is as `before` says. Gives whether it was: another request may have
   * moved it meanwhile.
   */
  save(tx: Tx, before: Moved, after: Moved): Promise<boolean>;
  /** The notification that a row names; undefined where the merchant gave no address for it. */
  notification?(
    note: Note,
    thing: Moved,
    now: number,
  ): OutgoingNotification | OutgoingNotificationV2 | undefined;
}

/** An event that happens to a thing. */
export interface Move<Moved extends Thing, Event extends string, Note extends string> {
  readonly context: Context;
  readonly tx: Tx;
  readonly machine: Machine<Moved, Event, Note>;
  /** Who is notified. */
  readonly merchant: Merchant;
  /** Reads the thing; called again when another request moved it in between. */
  readonly find: (tx: Tx) => Promise<Moved | undefined>;
  readonly event: Event;
  /** What changes besides the state. @throws to refuse the event for a reason that is no state */
  readonly changes?: (thing: Moved) => Partial<Omit<Moved, "state">>;
}

/**
 * Moves a thing along its machine, notes its new state, and puts the notification of the row into the outbox, all in one
 * transaction.
 *
 * @throws what the row refuses with, where the event is not allowed in the thing's state or there is no such thing
 */
export async function move<Moved extends Thing, Event extends string, Note extends string>(
  what: Move<Moved, Event, Note>,
): Promise<Moved> {
  const { tx, machine, event } = what;
  for (;;) {
    const before = await what.find(tx);
    const { to, notification } = transition(machine, before?.state ?? NONE, event);
    if (before === undefined)
      throw new Error(`${machine.moves}: ${event} moves what is not there.`);
    const after: Moved = { ...before, ...what.changes?.(before), state: to };
    if (!(await machine.save(tx, before, after))) continue;
    if (to !== before.state && after.id !== undefined) {
      const now = { id: after.id, state: to };
      await noteState(what.context, tx, { event, before, after: now });
    }
    if (notification !== undefined) await notifyMerchant(what, notification, after);
    return after;
  }
}

/** What an event does in a state. @throws what the row refuses with */
export function transition<Moved extends Thing, Event extends string, Note extends string>(
  machine: Machine<Moved, Event, Note>,
  from: Moved["state"] | typeof NONE,
  event: Event,
): { readonly to: Moved["state"]; readonly notification?: Note } {
  const row = machine.rows.find((row) => row.from === from && row.event === event);
  if (row === undefined)
    throw new Error(`${machine.moves}: there is no row for ${event} in ${from}.`);
  if ("refuse" in row) throw row.refuse();
  return row;
}

async function notifyMerchant<Moved extends Thing, Event extends string, Note extends string>(
  { context, tx, machine, merchant }: Move<Moved, Event, Note>,
  note: Note,
  thing: Moved,
): Promise<void> {
  const outgoing = machine.notification?.(note, thing, context.clock.now());
  if (outgoing === undefined) return;
  if ("signType" in outgoing) await enqueueV2(context, tx, merchant, outgoing);
  else await enqueue(context, tx, merchant, outgoing);
}
