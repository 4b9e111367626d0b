import type { Context } from "../core/context.ts";
import type { Tx } from "../store/store.ts";
import type { NotificationRow } from "../store/tables.ts";
import { canBeCorrupted, corruptSignature } from "./corrupt-signature.ts";
import type { Signed } from "./corrupt-signature.ts";

/** How long one that is held back waits for another, in milliseconds by the movable clock. */
export const HELD_BACK = 15_000;

/**
 * What happens to a new notification: it comes twice, or it is held back.
 *
 * @param tx the transaction that stores it
 */
export async function faultStored(
  { faults }: Context,
  tx: Tx,
  mchid: string,
  eventType: string,
): Promise<NotificationRow["fault"]> {
  if (!faults.any()) return null;
  // Of two one is held back; where all were, they would come in their order again.
  const held = await isOneHeldBack(tx, mchid);
  const applied = await faults.apply(
    tx,
    { mchid, event_type: eventType },
    (fault) => "notification" in fault && !(held && fault.notification === "reorder"),
  );
  return applied !== undefined && "notification" in applied.fault
    ? applied.fault.notification
    : null;
}

/** A delivery as it goes out. */
export async function faultDelivery<Message extends Signed>(
  context: Context,
  mchid: string,
  eventType: string,
  message: Message,
): Promise<Message> {
  if (!context.faults.any()) return message;
  const applied = await context.faults.apply(
    context.store.db,
    { mchid, event_type: eventType },
    (fault) => "signature" in fault && canBeCorrupted(message, fault.signature),
  );
  return applied !== undefined && "signature" in applied.fault
    ? corruptSignature(context, mchid, message, applied.fault.signature)
    : message;
}

async function isOneHeldBack(tx: Tx, mchid: string): Promise<boolean> {
  const row = await tx
    .selectFrom("notifications")
    .select("id")
    .where("state", "=", "pending")
    .where("mchid", "=", mchid)
    .where("fault", "=", "reorder")
    .executeTakeFirst();
  return row !== undefined;
}
