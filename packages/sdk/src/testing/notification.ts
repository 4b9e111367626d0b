import type { KeyObject } from "node:crypto";
import type { KnownBrandNotification, KnownNotification } from "../generated/events.ts";
import { notificationBody } from "./notification-body.ts";
import type { NotificationBody } from "./notification-body.ts";
import { signAnswer } from "./sign-answer.ts";
import type { PlatformSigner } from "./sign-answer.ts";

type Known = KnownNotification | KnownBrandNotification;

/** A documented event of APIv3. */
export type DocumentedEvent = Known["event_type"];

/** What the resource of an event says; of an event that is not documented anything. */
export type ResourceOf<Event extends string> = Event extends DocumentedEvent
  ? Extract<Known, { readonly event_type: Event }>["resource"]
  : unknown;

/** How a notification is delivered. Without any of these it is as it should be. */
export interface Delivery {
  /** Signed with `WECHATPAY/SIGNTEST/…`, as WeChat Pay does now and then to see whether you refuse it. */
  readonly probe?: boolean | undefined;
  /** Signed ten minutes ago: somebody plays an old one again. */
  readonly expired?: boolean | undefined;
  /** Signed by somebody who has not WeChat Pay's key. */
  readonly forged?: boolean | undefined;
  /** Unix seconds of the signature. Default: now. */
  readonly timestamp?: number;
}

/** What {@link notification} is made of. */
export interface NotificationOptions<Event extends string>
  extends Omit<NotificationBody, "event" | "resource">, Delivery {
  /** Who signs; give the client the public half as a platform key. */
  readonly platform: PlatformSigner;
  /** `TRANSACTION.SUCCESS` */
  readonly event: Event;
  /** What your handler is to find in `resource`: in plain, decoded, as it reads it. */
  readonly resource: ResourceOf<NoInfer<Event>>;
  /** The merchant key, or its public half: for the few events that have members for the merchant's eyes alone. */
  readonly merchantKey?: KeyObject;
}

/** A notification as WeChat Pay posts it. */
export interface TestNotification {
  /** The JSON, whose every byte is signed. */
  readonly body: string;
  /** Lower-case names: the type, and the five that sign. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same as a `Request`, a fresh one each time; a body can be read only once. */
  request(url?: string): Request;
  /**
   * The next delivery of the same notification: its id and every byte as before, signed anew. Good where it is not told
   * otherwise, as after a probe.
   */
  again(delivery?: Delivery): Promise<TestNotification>;
}

/**
 * Makes a notification of APIv3, sealed and signed as WeChat Pay's are.
 *
 * @example
 * const { body, headers } = await notification({ ...keys, event: "REFUND.SUCCESS", resource: refund });
 * await wxpay.webhooks.unwrap(body, headers); // { event_type: "REFUND.SUCCESS", resource: { … } }
 *
 * @throws TypeError for a key that is of no use; the message names it
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export async function notification<const Event extends DocumentedEvent | (string & {})>(
  options: NotificationOptions<Event>,
): Promise<TestNotification> {
  const { platform, event, resource, merchantKey, ...more } = options;
  // Loaded here, so that whoever only signs does not load the way of a call.
  const { encodeResource } = await import("./encode-resource.ts");
  const encoded = await encodeResource(event, resource, merchantKey);
  return deliver(platform, notificationBody({ ...more, event, resource: encoded }), more);
}

const TEN_MINUTES = 600;
const PROBE = "WECHATPAY/SIGNTEST/";

async function deliver(
  platform: PlatformSigner,
  body: string,
  { probe, expired, forged, timestamp = Math.floor(Date.now() / 1000) }: Delivery,
): Promise<TestNotification> {
  // A signature of other bytes fits these as little as one of another key.
  const signed = await signAnswer(platform, forged === true ? `${body} ` : body, {
    timestamp: expired === true ? timestamp - TEN_MINUTES : timestamp,
  });
  const signature = signed["wechatpay-signature"] ?? "";
  const headers = {
    "content-type": "application/json",
    ...signed,
    ...(probe === true && { "wechatpay-signature": PROBE + signature.slice(PROBE.length) }),
  };
  return {
    body,
    headers,
    request: (url = "http://localhost/") => new Request(url, { method: "POST", headers, body }),
    again: (delivery = {}) => deliver(platform, body, delivery),
  };
}
