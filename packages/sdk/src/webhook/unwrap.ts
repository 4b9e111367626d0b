import type { OwnKey } from "../config/own-key.ts";
import type { Raw } from "../crypto/message.ts";
import { sharedEvents } from "../generated/notification-members.ts";
import { needApiV3Key } from "../keys/api-keys.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { verify } from "../v3/verify.ts";
import { readEnvelope } from "./envelope.ts";
import { openResource } from "./open-resource.ts";
import { productOf } from "./product-of.ts";

/** What opens the notifications of a client. */
export interface NotificationKeys {
  /** The keys that WeChat Pay signs with. */
  readonly platform: PlatformKeys;
  readonly apiV3Key: Uint8Array | undefined;
  readonly own: OwnKey;
}

/** A notification of APIv3, verified, decrypted and parsed: its envelope, and in `resource` what was sealed. */
export async function unwrap(
  { platform, apiV3Key, own }: NotificationKeys,
  body: Raw,
  header: HeaderReader,
): Promise<object> {
  const { caller, algorithms } = platform;
  const key = needApiV3Key(apiV3Key, "notifications", caller);
  await verify(platform, { header, body });
  const { resource: sealed, ...envelope } = readEnvelope(body, algorithms !== undefined);
  const resource = await openResource(envelope.event_type, sealed, {
    apiV3Key: key,
    own,
    caller,
    algorithms,
  });
  const products = Object.hasOwn(sharedEvents, envelope.event_type)
    ? sharedEvents[envelope.event_type]
    : undefined;
  return {
    ...envelope,
    ...(sealed.original_type === undefined ? {} : { original_type: sealed.original_type }),
    ...(products === undefined ? {} : { product: productOf(resource, products) }),
    resource,
  };
}
