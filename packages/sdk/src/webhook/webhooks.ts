import type { Config } from "../config/config.ts";
import type { Identity } from "../config/identity.ts";
import type { OwnKey } from "../config/own-key.ts";
import type { KnownNotification } from "../generated/events.ts";
import type { KnownNotificationV2 } from "../generated/events-v2.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import { headerReader } from "../transport/headers.ts";
import type { HeadersLike } from "../transport/headers.ts";
import type { UnknownNotification, UnknownNotificationV2 } from "./notification.ts";
import { isV2, receivedBody, receivedHeaders, refuseV2 } from "./received.ts";
import { answerSigner } from "./receiver.ts";
import type { OpenedV2, Receiver } from "./receiver.ts";
import { WebhookRouter } from "./router.ts";
import type { RouterOptions } from "./router-options.ts";
import { unwrap } from "./unwrap.ts";
import type { NotificationKeys } from "./unwrap.ts";

type WebhookConfig = Pick<Config, "apiV3Key" | "apiV2Key" | "identity">;

/** What WeChat Pay posts to the merchant, opened. */
export class Webhooks {
  readonly #keys: NotificationKeys;
  readonly #apiV2Key: Uint8Array | undefined;
  readonly #identity: Identity;

  constructor(platform: PlatformKeys, own: OwnKey, config: WebhookConfig) {
    const { apiV3Key, apiV2Key, identity } = config;
    this.#keys = { platform, apiV3Key, own };
    this.#apiV2Key = apiV2Key;
    this.#identity = identity;
  }

  /**
   * A router: handlers by event, each notification handled once, answered as WeChat Pay wants it.
   *
   * ```ts
   * const router = wxpay.webhooks.router();
   * router.on("TRANSACTION.SUCCESS", { product: "direct" }, async ({ resource }) => {
   *   await ship(resource.out_trade_no, resource.amount.total);
   * });
   * export const POST = router.handler();
   * ```
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  router(options?: RouterOptions): WebhookRouter<KnownNotification> {
    const receivers = [this.receiver()];
    return new WebhookRouter(() => receivers, options);
  }

  /**
   * Opens a notification of either version, where the client has both keys: XML as `unwrapV2`, all else as `unwrap`. Of one of
   * APIv2 `event` tells which it is: `refund-processed`.
   *
   * @throws what these two throw
   */
  async open(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: HeadersLike,
  ): Promise<
    | { readonly version: 3; readonly notification: KnownNotification | UnknownNotification }
    | OpenedV2
  > {
    const header = headerReader(receivedHeaders(headers));
    if (isV2(receivedBody(rawBody, "open"), header)) return this.#openV2(rawBody);
    return { version: 3, notification: await this.unwrap(rawBody, headers) };
  }

  /** What a router of several clients (`webhookRouter` of `wechatpay-kit/webhook`) opens notifications with. */
  receiver(): Receiver {
    return {
      id: this.#identity.id,
      open: async (body, header) => {
        if (isV2(body, header)) return this.#openV2(Buffer.from(body));
        return {
          version: 3,
          notification: await unwrap(this.#keys, receivedBody(body, "unwrap"), header),
        };
      },
      sign: answerSigner(this.#identity, this.#keys.own),
    };
  }

  /**
   * Verifies a notification's signature and time, decrypts its resource and parses it. Answer WeChat Pay with 200 or
   * 204 within 5 seconds when you have stored it, and with 4xx when this rejects: it then comes again.
   *
   * Notifications come more than once and out of order; `id` stays the same when one is repeated. Where products share an
   * event, `product` says whose notification it is.
   *
   * @param rawBody The body exactly as received: bytes or their text, never an object that a framework parsed.
   * @param headers The request's headers: `Headers`, Node's `req.headers`, or pairs.
   * @throws {SignatureError} it does not come from WeChat Pay, is empty, is XML of APIv2, is too old, is one of its probes, or the certificate that
   * would prove it could not be fetched (`SIGNATURE_KEY_UNAVAILABLE`).
   * @throws {DecryptionError} the APIv3 key is not the one set in the merchant platform, or a member is encrypted for
   * another certificate than that of `privateKey`.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  async unwrap(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: HeadersLike,
  ): Promise<KnownNotification | UnknownNotification> {
    const body = receivedBody(rawBody, "unwrap");
    const header = headerReader(receivedHeaders(headers));
    refuseV2(body, header);
    const notification = await unwrap(this.#keys, body, header);
    // The signature proves that WeChat Pay wrote this; its documents say which members an event has.
    return notification as KnownNotification | UnknownNotification;
  }

  /**
   * Opens a notification of APIv2 (XML): verifies its `sign`, decrypts what is sealed, decodes what is text within the
   * text. Tell which one it is by its members (`req_info`, `transaction_id`, `change_type`…); members that are not
   * documented come along as text, and so do notifications that are not (`UnknownNotificationV2`). Answer with status 200 and
   * `<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>` when you have stored it.
   *
   * The refund notification (`req_info`) carries no `sign`. That its `req_info` opens shows that WeChat Pay sealed it, but
   * neither that nothing was moved about in it nor who wrote what stands beside it: of that only the documented members
   * are given (`appid`, `mch_id` …). Query the refund before you act.
   *
   * @param rawBody The body exactly as received: bytes or their text.
   * @throws {SignatureError} it does not come from WeChat Pay, or is no XML as WeChat Pay writes it.
   * @throws {DecryptionError} the key is not the one set in the merchant platform.
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
   */
  async unwrapV2(
    rawBody: string | Uint8Array | ArrayBuffer,
  ): Promise<KnownNotificationV2 | UnknownNotificationV2> {
    return (await this.#openV2(rawBody)).notification;
  }

  async #openV2(rawBody: string | Uint8Array | ArrayBuffer): Promise<OpenedV2> {
    const body = receivedBody(rawBody, "unwrapV2");
    // Most servers take notifications of APIv3 only.
    const { openNotificationV2 } = await import("./open-v2.ts");
    return openNotificationV2(body, this.#apiV2Key, this.#keys.apiV3Key);
  }
}
