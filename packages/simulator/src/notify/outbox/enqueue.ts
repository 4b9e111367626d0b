import type { Context } from "../../core/context.ts";
import { HELD_BACK, faultStored } from "../../faults/fault-notification.ts";
import type { Members } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { numberToldOf } from "../../request-log/identifiers.ts";
import { laneOf } from "../address/lane.ts";
import { messageV3 } from "./message-v3.ts";
import type { Merchant } from "../../core/merchant.ts";

/** An event that a merchant is to be told of. */
export interface OutgoingNotification {
  /** `PAYSCORE.USER_OPEN_SERVICE` */
  readonly eventType: string;
  /** `payscore`; also the associated data of the encryption, as in real traffic. */
  readonly originalType: string;
  /** `授权成功` */
  readonly summary: string;
  /** Where the merchant wants it. */
  readonly url: string;
  /** The resource before encryption. */
  readonly resource: Readonly<Record<string, unknown>>;
}

/**
 * Puts a notification of APIv3 into the outbox, in the transaction that stores what happened: both or neither.
 * Delivery starts after the answer.
 */
export async function enqueue(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { eventType, originalType, summary, url, resource }: OutgoingNotification,
): Promise<void> {
  const id = `EV-${context.ids.hex(32)}`;
  const body = messageV3(context, merchant, {
    id,
    eventType,
    originalType,
    associatedData: originalType,
    resourceType: "encrypt-resource",
    summary,
    resource,
  });
  await put(context, tx, merchant, { id, eventType, url, resource, body });
}

/** A notification whose body is made. */
export interface Written {
  readonly id: string;
  readonly eventType: string;
  readonly url: string;
  /** The resource before encryption. */
  readonly resource: Members;
  /** The body as it is posted. */
  readonly body: string;
}

/** Puts a notification into the outbox whose body is made. */
export async function put(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { id, eventType, url, resource, body }: Written,
): Promise<void> {
  const now = context.clock.now();
  const fault = await faultStored(context, tx, merchant.mchid, eventType);
  await tx
    .insertInto("notifications")
    .values({
      id,
      mchid: merchant.mchid,
      event_type: eventType,
      url,
      lane: laneOf(url, context.settings.notifyHosts),
      number: numberToldOf(resource),
      resource: JSON.stringify(resource),
      body,
      created_at: now,
      state: "pending",
      attempts: 0,
      next_attempt_at: fault === "reorder" ? now + HELD_BACK : now,
      lease_owner: null,
      lease_until: null,
      fault,
    })
    .execute();
}
