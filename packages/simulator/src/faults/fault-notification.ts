import type { Context } from "../core/context.ts";
import type { Tx } from "../store/store.ts";
import type { NotificationRow } from "../store/tables.ts";
import { canBeSpoilt, spoilSignature } from "./corrupt-signature.ts";
import type { Signed } from "./corrupt-signature.ts";

/** How long one that is held back waits for another, in milliseconds by the movable clock. */
export const HELD_BACK = 15_000;

/**
 * What happens to a new notification: it comes twice, or it is held back.
 *
 * @param tx the transaction that stores it
 */
export async function strikeNew(
  { faults }: Context,
  tx: Tx,
  mchid: string,
  eventType: string,
): Promise<NotificationRow["fault"]> {
  if (!faults.any()) return null;
  // Of two one is held back; where all were, they would come in their order again.
  const held = await isOneHeldBack(tx, mchid);
  const struck = await faults.strike(
    tx,
    { mchid, event_type: eventType },
    (fault) => "notification" in fault && !(held && fault.notification === "reorder"),
  );
  return struck !== undefined && "notification" in struck.fault ? struck.fault.notification : null;
}

/** A delivery as it goes out. */
export async function strikeDelivery<Message extends Signed>(
  context: Context,
  mchid: string,
  eventType: string,
  message: Message,
): Promise<Message> {
  if (!context.faults.any()) return message;
  const struck = await context.faults.strike(
    context.store.db,
    { mchid, event_type: eventType },
    (fault) => "signature" in fault && canBeSpoilt(message, fault.signature),
  );
  return struck !== undefined && "signature" in struck.fault
    ? spoilSignature(context, mchid, message, struck.fault.signature)
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
