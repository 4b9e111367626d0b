import type { EventsV2 } from "../generated/events-v2.ts";

/** What the XML of an event says, opened and decoded, but for its `sign`; of one that is not documented any members. */
export type MembersOfV2<Event extends string> = Event extends keyof EventsV2
  ? Omit<EventsV2[Event], "sign">
  : Readonly<Record<string, unknown>>;

/** What {@link notificationV2} is made of. */
export interface NotificationV2Options<Event extends string> {
  /** 32 characters: signs, and seals a refund's `req_info`. */
  readonly apiV2Key: string;
  /** 32 bytes: seals `event_ciphertext`, which the old notifications of PayScore have. */
  readonly apiV3Key?: string;
  /** `payment-success`, `refund-processed` … */
  readonly event: Event;
  /** What your handler is to find: in plain, decoded, as it reads it. */
  readonly members: MembersOfV2<NoInfer<Event>>;
  /** Default: what `sign_type` or `algorithm` among the members says, else `MD5`. */
  readonly signType?: "MD5" | "HMAC-SHA256";
  /** By somebody who has not the APIv2 key. */
  readonly forged?: boolean | undefined;
}

/** A notification of APIv2 as WeChat Pay posts it, every time the same. */
export interface TestNotificationV2 {
  /** The XML, with its `sign` in it where it has one. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The same as a `Request`, a fresh one each time; a body can be read only once. */
  request(url?: string): Request;
}

/**
 * Makes a notification of APIv2: XML, signed by MD5 or HMAC-SHA256. That of a refund has no signature; its `req_info`, an
 * object here, is sealed.
 *
 * @example
 * const { body } = await notificationV2({ ...keys, event: "refund-processed", members: refund });
 * await wxpay.webhooks.unwrapV2(body); // { req_info: { out_refund_no: "…", … }, … }
 *
 * @throws TypeError for members that have no place in the XML; the message names them
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 */
export async function notificationV2<const Event extends keyof EventsV2 | (string & {})>(
  options: NotificationV2Options<Event>,
): Promise<TestNotificationV2> {
  // Loaded here: most tests are of APIv3 alone.
  const { writeNotificationV2 } = await import("./write-v2.ts");
  // Every type of members is an object of members.
  const members = options.members as Readonly<Record<string, unknown>>;
  const body = writeNotificationV2({ ...options, members });
  const headers = { "content-type": "text/xml" };
  return {
    body,
    headers,
    request: (url = "http://localhost/") => new Request(url, { method: "POST", headers, body }),
  };
}
