import type { Config } from "../config/config.ts";
import { open } from "../crypto/aes-gcm.ts";
import { DecryptionError, RequestError } from "../errors.ts";
import type { KnownNotification } from "../generated/events.ts";
import type { KnownNotificationV2 } from "../generated/events-v2.ts";
import { headerReader } from "../transport/headers.ts";
import type { HeadersLike } from "../transport/headers.ts";
import { needApiV3Key } from "../keys/api-keys.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import { openNotificationV2 } from "./open-v2.ts";
import { verify } from "../v3/verify.ts";
import { readEnvelope } from "./envelope.ts";
import type { UnknownNotification, UnknownNotificationV2 } from "./notification.ts";
import { readJson } from "../call/read-json.ts";

/** What WeChat Pay posts to the merchant, opened. */
export class Webhooks {
  readonly #keys: PlatformKeys;
  readonly #apiV3Key: Uint8Array | undefined;
  readonly #apiV2Key: Uint8Array | undefined;

  constructor(keys: PlatformKeys, { apiV3Key, apiV2Key }: Pick<Config, "apiV3Key" | "apiV2Key">) {
    this.#keys = keys;
    this.#apiV3Key = apiV3Key;
    this.#apiV2Key = apiV2Key;
  }

  /**
   * Verifies a notification's signature and time, decrypts its resource and parses it. Answer WeChat Pay with 200 or
   * 204 within 5 seconds when you have stored it, and with 4xx when this rejects: it then comes again.
   *
   * Notifications come more than once and out of order; `id` stays the same when one is repeated.
   *
   * @param rawBody The body exactly as received: bytes or their text, never an object that a framework parsed.
   * @param headers The request's headers: `Headers`, Node's `req.headers`, or pairs.
   * @throws {SignatureError} it does not come from WeChat Pay, is too old, is one of its probes, or the certificate that
   * would prove it could not be fetched (`SIGNATURE_KEY_UNAVAILABLE`).
   * @throws {DecryptionError} the APIv3 key is not the one set in the merchant platform.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  async unwrap(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: HeadersLike,
  ): Promise<KnownNotification | UnknownNotification> {
    const body = asRaw(rawBody);
    const apiV3Key = needApiV3Key(this.#apiV3Key, "notifications");
    await verify(this.#keys, { header: headerReader(asHeaders(headers)), body });
    const { resource: sealed, ...envelope } = readEnvelope(body);
    const plain = decrypt(apiV3Key, sealed);
    // The signature proves that WeChat Pay wrote this; its documents say which members an event has.
    return {
      ...envelope,
      ...(sealed.original_type === undefined ? {} : { original_type: sealed.original_type }),
      resource: plain,
    } as KnownNotification | UnknownNotification;
  }

  /**
   * Opens a notification of APIv2 (XML): verifies its `sign`, decrypts what is sealed, decodes what is text within the
   * text. Tell which one it is by its members (`req_info`, `transaction_id`, `change_type`…); members that are not
   * documented come along as text, and so do notifications that are not (`UnknownNotificationV2`). Answer with status 200 and
   * `<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>` when you have stored it.
   *
   * The refund notification (`req_info`) carries no `sign`. That its `req_info` opens shows that WeChat Pay sealed it, but
   * neither that nothing was moved about in it nor who wrote what stands beside it: query the refund before you act.
   *
   * @param rawBody The body exactly as received: bytes or their text.
   * @throws {SignatureError} it does not come from WeChat Pay, or is no XML as WeChat Pay writes it.
   * @throws {DecryptionError} the key is not the one set in the merchant platform.
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
   */
  async unwrapV2(
    rawBody: string | Uint8Array | ArrayBuffer,
  ): Promise<KnownNotificationV2 | UnknownNotificationV2> {
    return openNotificationV2(asRaw(rawBody), this.#apiV2Key, this.#apiV3Key);
  }
}

function asRaw(rawBody: unknown): string | Uint8Array {
  if (typeof rawBody === "string" || rawBody instanceof Uint8Array) return rawBody;
  if (rawBody instanceof ArrayBuffer) return new Uint8Array(rawBody);
  throw new RequestError(
    `unwrap needs the body exactly as received (string or bytes), found ${rawBody === null ? "null" : typeof rawBody}: the signature covers its bytes, which a parsed body no longer has. Express: express.raw({ type: "application/json" }); Fastify: addContentTypeParser with parseAs "buffer"; Koa: raw-body; NestJS: rawBody: true and req.rawBody; Next.js, Hono: await request.text().`,
    { parameter: "rawBody" },
  );
}

function asHeaders(headers: unknown): HeadersLike {
  // Every object is looked up by name or as pairs; a header that is not there is refused by name.
  if (typeof headers === "object" && headers !== null) return headers as HeadersLike;
  throw new RequestError(
    `unwrap needs the request's headers as its second argument (Headers, or req.headers), found ${headers === null ? "null" : typeof headers}.`,
    { parameter: "headers" },
  );
}

function decrypt(
  apiV3Key: Uint8Array,
  sealed: ReturnType<typeof readEnvelope>["resource"],
): unknown {
  let text: string;
  try {
    text = open(apiV3Key, sealed.nonce, sealed.associated_data, sealed.ciphertext);
  } catch (cause) {
    throw new DecryptionError(
      "The notification is signed by WeChat Pay but its resource can't be decrypted: apiV3Key is not the one set in 商户平台 → 账户中心 → API安全. It may have been reset, be the APIv2 key, or belong to another merchant.",
      { cause },
    );
  }
  try {
    return readJson(text);
  } catch {
    // The parser's message would quote the decrypted text.
    throw new DecryptionError("The notification's resource was decrypted but is no JSON.");
  }
}
