import type { Context } from "../../core/context.ts";
import { fill } from "../../fill/fill.ts";
import type { Source } from "../../fill/source.ts";
import { timesOfEvent } from "../../fill/times.ts";
import type { Members } from "../../core/handler.ts";
import { seal } from "../../v3/seal.ts";
import { put } from "../outbox/enqueue.ts";
import { verbOf, summaryOf } from "../../catalogue/events.ts";
import { messageV2 } from "../outbox/message-v2.ts";
import { messageV3 } from "../outbox/message-v3.ts";
import type { CheckedNotifyOptions } from "./check-notify-options.ts";
import type { Notified } from "./notified.ts";

/**
 * Puts any notification of the catalogue into the outbox: its resource is what was given, and the rest made up.
 *
 * @param options as NotifyOptions says
 * @param origin where addresses in the resource lead
 * @throws NotifyOptionError
 */
export async function notify(
  context: Context,
  options: Readonly<Record<string, unknown>>,
  origin: string,
): Promise<Notified> {
  const { checkNotifyOptions } = await import("./check-notify-options.ts");
  const checked = await checkNotifyOptions(context, options);
  const { eventType, merchant, url } = checked;
  const id = `EV-${context.ids.hex(32)}`;
  const resource = resourceOf(context, checked, id, origin);
  const body = bodyOf(context, checked, id, resource);
  await context.store.db
    .transaction()
    .execute((tx) => put(context, tx, merchant, { id, eventType, url, resource, body }));
  context.notifier.wake();
  return { id, event_type: eventType, resource };
}

function resourceOf(
  context: Context,
  { event, shape, given, merchant }: CheckedNotifyOptions,
  id: string,
  origin: string,
): Members {
  const now = context.clock.now();
  const source: Source = {
    seed: id,
    createdAt: now,
    updatedAt: now,
    lastVerb: verbOf(event),
    origin,
    merchant,
    ...timesOfEvent(event.event, event.version),
  };
  const said = new Set(Object.keys(given));
  if (event.version === "v3") return fill(shape.fields, given, source, said);
  const own = {
    event_id: id,
    nonce_str: context.ids.token(32),
    event_nonce: context.ids.token(12),
  };
  // The signature is made of all the others.
  const fields = shape.fields.filter(({ name }) => name !== "sign");
  return fill(fields, { ...own, ...given }, source, said);
}

function bodyOf(
  context: Context,
  { event, eventType, shape, merchant, signType }: CheckedNotifyOptions,
  id: string,
  resource: Members,
): string {
  if (event.version === "v2") return messageV2(merchant, shape.fields, resource, signType);
  // Profit sharing tells its receivers under the name of payments.
  const [first, other] = event.originalType ?? [];
  const originalType = shape.label === "profit sharing" ? (other ?? first) : first;
  return messageV3(context, merchant, {
    id,
    eventType,
    originalType,
    associatedData: event.associatedData ?? originalType ?? "",
    resourceType: event.resourceType ?? "encrypt-resource",
    summary: summaryOf(event),
    resource: seal(shape.fields, resource, merchant),
  });
}
