import { randomUUID } from "../crypto/native.ts";
import { sealResource } from "./seal-resource.ts";

/** What the body of a notification of APIv3 says. */
export interface NotificationBody {
  /** 32 bytes: seals the resource. */
  readonly apiV3Key: string;
  /** `TRANSACTION.SUCCESS` */
  readonly event: string;
  /** The object to be sealed, as it travels: members for the merchant's eyes alone are encrypted already. */
  readonly resource: unknown;
  /** The same in every delivery. Default: a fresh one. */
  readonly id?: string;
  /** RFC 3339 with offset. Default: now, in Beijing. */
  readonly createTime?: string;
  /** A short Chinese text: `支付成功`. Default: none. */
  readonly summary?: string;
  /** The kind of object: `transaction`. Default: not said, as in some families. */
  readonly originalType?: string | undefined;
  /** Default: `originalType`, as in real traffic. */
  readonly associatedData?: string;
  /** Default: `encrypt-resource`. */
  readonly resourceType?: string;
  /** Of the sealing: 12 characters. Default: fresh ones. */
  readonly sealNonce?: string;
}

/**
 * The body of a notification of APIv3, its resource sealed and nothing signed yet: for whoever delivers it later or more
 * than once, with `signAnswer` each time. `notification` does both.
 *
 * @throws TypeError for a key of another length, and for a resource that JSON has not
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function notificationBody(given: NotificationBody): string {
  const { originalType, associatedData = originalType ?? "", sealNonce: nonce } = given;
  // Of what JSON has not, such as a function, it is undefined.
  const plain: string | undefined = JSON.stringify(given.resource);
  if (plain === undefined) {
    throw new TypeError(`resource: expected what JSON can say, found ${typeof given.resource}.`);
  }
  const sealed = sealResource(given.apiV3Key, plain, {
    associatedData,
    ...(nonce !== undefined && { nonce }),
  });
  return JSON.stringify({
    id: given.id ?? randomUUID(),
    create_time: given.createTime ?? nowInBeijing(),
    resource_type: given.resourceType ?? "encrypt-resource",
    event_type: given.event,
    summary: given.summary ?? "",
    resource: { original_type: originalType, ...sealed },
  });
}

const EIGHT_HOURS = 28_800_000;

function nowInBeijing(): string {
  const there = new Date(Date.now() + EIGHT_HOURS).toISOString();
  return `${there.slice(0, "2015-05-20T13:29:35".length)}+08:00`;
}
