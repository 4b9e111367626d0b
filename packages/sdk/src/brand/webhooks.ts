import type { Config } from "../config/config.ts";
import type { KnownBrandNotification } from "../generated/events.ts";
import type { Identity } from "../config/identity.ts";
import type { OwnKey } from "../config/own-key.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import { headerReader } from "../transport/headers.ts";
import type { HeadersLike } from "../transport/headers.ts";
import type { UnknownNotification } from "../webhook/notification.ts";
import { receivedBody, receivedHeaders } from "../webhook/received.ts";
import { answerSigner } from "../webhook/receiver.ts";
import type { Receiver } from "../webhook/receiver.ts";
import { WebhookRouter } from "../webhook/router.ts";
import type { RouterOptions } from "../webhook/router-options.ts";
import { unwrap } from "../webhook/unwrap.ts";
import type { NotificationKeys } from "../webhook/unwrap.ts";

/** What WeChat Pay posts to the brand, opened. */
export class BrandWebhooks {
  readonly #keys: NotificationKeys;

  readonly #identity: Identity;

  constructor(
    platform: PlatformKeys,
    own: OwnKey,
    { apiV3Key, identity }: Pick<Config, "apiV3Key" | "identity">,
  ) {
    this.#keys = { platform, apiV3Key, own };
    this.#identity = identity;
  }

  /** A router: handlers by event, each notification handled once, answered as WeChat Pay wants it. As that of `WeChatPay`. */
  router(options?: RouterOptions): WebhookRouter<KnownBrandNotification> {
    const receivers = [this.receiver()];
    return new WebhookRouter(() => receivers, options);
  }

  /** What a router of several clients opens notifications with. */
  receiver(): Receiver {
    return {
      id: this.#identity.id,
      open: async (body, header) => ({
        version: 3,
        notification: await unwrap(this.#keys, receivedBody(body, "unwrap"), header),
      }),
      sign: answerSigner(this.#identity, this.#keys.own),
    };
  }

  /**
   * Verifies a notification's signature and time, decrypts its resource with the brand's API key and parses it. Answer WeChat
   * Pay with 200 or 204 within 5 seconds when you have stored it, and with 4xx when this rejects: it then comes again.
   *
   * @param rawBody The body exactly as received: bytes or their text, never an object that a framework parsed.
   * @param headers The request's headers: `Headers`, Node's `req.headers`, or pairs.
   * @throws {SignatureError} it does not come from WeChat Pay, is empty, is too old, is one of its probes, or is signed for a
   * merchant.
   * @throws {DecryptionError} the key is not the one set for the brand, or a member is encrypted for another certificate than
   * that of `privateKey`.
   * @see https://pay.weixin.qq.com/doc/brand/4015407568
   */
  async unwrap(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: HeadersLike,
  ): Promise<KnownBrandNotification | UnknownNotification> {
    const body = receivedBody(rawBody, "unwrap");
    const header = headerReader(receivedHeaders(headers));
    const notification = await unwrap(this.#keys, body, header);
    // The signature proves that WeChat Pay wrote this; its documents say which members an event has.
    return notification as KnownBrandNotification | UnknownNotification;
  }
}
