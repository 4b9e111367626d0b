import { sealResource } from "wechatpay-kit/testing";
import type { Context } from "../context.ts";
import { rfc3339 } from "../time.ts";
import type { Tx } from "../store/store.ts";
import { laneOf } from "./lane.ts";
import type { Merchant } from "../world/merchants.ts";

/** What happened, to be told to a merchant. */
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
 * Puts a notification into the outbox, in the transaction that stores what happened: both or neither.
 * Delivery starts after the answer.
 */
export async function enqueue(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  notification: OutgoingNotification,
): Promise<void> {
  const now = context.clock.now();
  const id = `EV-${context.ids.hex(32)}`;
  const resource = JSON.stringify(notification.resource);
  const sealed = sealResource(merchant.row.api_v3_key, resource, {
    associatedData: notification.originalType,
    nonce: context.ids.token(12),
  });
  const body = JSON.stringify({
    id,
    create_time: rfc3339(now),
    resource_type: "encrypt-resource",
    event_type: notification.eventType,
    summary: notification.summary,
    resource: { original_type: notification.originalType, ...sealed },
  });
  await tx
    .insertInto("notifications")
    .values({
      id,
      mchid: merchant.mchid,
      event_type: notification.eventType,
      url: notification.url,
      lane: laneOf(notification.url, context.settings.notifyHosts),
      resource,
      body,
      created_at: now,
      state: "pending",
      attempts: 0,
      next_attempt_at: now,
      lease_owner: null,
      lease_until: null,
    })
    .execute();
}
