import { findEvent } from "../../catalogue/events.ts";
import type { Context } from "../../core/context.ts";
import type { Members } from "../../core/handler.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import type { SignType } from "../../v2/sign.ts";
import { put } from "./enqueue.ts";
import { messageV2 } from "./message-v2.ts";

/** An event that a merchant is to be told of in XML. */
export interface OutgoingNotificationV2 {
  /** As the catalogue names it: `payment-success`. */
  readonly eventType: string;
  /** Whose form of it, where it has several: `partner`. Default: the first. */
  readonly variant: string | undefined;
  /** Where the merchant wants it. */
  readonly url: string;
  /** What the XML says, but for `nonce_str` and `sign`; what the page does not list is left out. */
  readonly members: Members;
  readonly signType: SignType;
}

/** Puts a notification of APIv2 into the outbox, in the transaction that stores what happened. */
export async function enqueueV2(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { eventType, variant, url, members, signType }: OutgoingNotificationV2,
): Promise<void> {
  const event = findEvent(eventType, "v2");
  if (event === undefined) throw new Error(`APIv2 has no notification ${eventType}.`);
  const { fields } = event.variants?.find(({ label }) => label === variant) ?? event;
  const id = `EV-${context.ids.hex(32)}`;
  const said = { nonce_str: context.ids.token(32), ...members };
  const known = new Set(fields.map(({ name }) => name));
  const resource = Object.fromEntries(Object.entries(said).filter(([name]) => known.has(name)));
  const body = messageV2(merchant, fields, resource, signType);
  await put(context, tx, merchant, { id, eventType, url, resource, body });
}
