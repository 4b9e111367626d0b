import type { KeyObject, X509Certificate } from "node:crypto";
import { wrongOption } from "../errors.ts";
import { DEFAULT_ORIGIN, isOfWeChatPay } from "./hosts.ts";
import { apiV2KeyBytes, apiV3KeyBytes } from "../keys/api-keys.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "./milliseconds.ts";
import { readMerchantIdentity } from "../keys/merchant.ts";
import type { PrivateKeyInput } from "../keys/merchant.ts";
import { readPlatformKeys } from "../keys/platform.ts";
import { readClientCertificate } from "../keys/client-certificate.ts";
import type { ClientCertificate, ClientCertificateInput } from "../keys/client-certificate.ts";
import type { Fetch } from "../transport/fetch.ts";

/** Who you are, whom you trust, and where the requests go. */
export interface WeChatPayOptions {
  /** The merchant id that signs: your own, or the service provider's. Digits. */
  readonly mchid: string;
  /**
   * Your API private key (`apiclient_key.pem`): PEM text (PKCS#8 or PKCS#1; literal `\n` as environment variables
   * carry them is understood), the bytes of such a file, a `file:` URL, or a `KeyObject`.
   */
  readonly privateKey: PrivateKeyInput;
  /** Serial number of your API certificate: 40 upper-case hexadecimal digits. Not needed when `certificate` is given. */
  readonly serial?: string;
  /** Your API certificate (`apiclient_cert.pem`): its serial is read from it and its key compared with `privateKey`. */
  readonly certificate?: string | Uint8Array | X509Certificate;
  /**
   * Whom WeChat Pay signs as: id → public key. The id is `PUB_KEY_ID_…` (微信支付公钥) or the 40-digit serial of a
   * platform certificate; several at once while you switch from one to the other. May be left out by merchants in
   * certificate mode who give `apiV3Key`: the certificates are then fetched when first needed.
   */
  readonly platformKeys?: Readonly<
    Record<string, string | Uint8Array | KeyObject | X509Certificate>
  >;
  /** The APIv3 key, 32 bytes: opens notifications and platform certificates. */
  readonly apiV3Key?: string;
  /** The APIv2 key, 32 characters: signs and verifies all of APIv2 (`wxpay.v2…`), and opens its refund notifications. */
  readonly apiV2Key?: string;
  /**
   * What operations of APIv2 that move money out present in the TLS handshake. Default: `certificate` with `privateKey`.
   * Give it where you have the `.p12` file alone. With a `fetch` of your own, TLS is your affair.
   */
  readonly clientCertificate?: ClientCertificateInput;
  /**
   * Where requests go: scheme and host, without a path. Default: `https://api.mch.weixin.qq.com`. One of WeChat Pay's other
   * entries (`https://api2.mch.weixin.qq.com`, `https://api.wechatpay.cn`, `https://api2.wechatpay.cn`, and
   * `https://apihk.mch.weixin.qq.com` for Hong Kong and global merchants) takes the place of the default one: the few
   * operations with a host of their own (`v3/customs/…`, risk and face payment of APIv2) still go to that. With any other
   * address (the simulator, a proxy) everything goes there, those operations and downloads included.
   */
  readonly baseUrl?: string | URL;
  /** Milliseconds until a call ends in a `TimeoutError`. Default: 30,000. */
  readonly timeout?: number;
  /** Milliseconds for reaching the server, within `timeout`. Default: 5,000. Not for a `fetch` of your own. */
  readonly connectTimeout?: number;
  /** Replaces the built-in transport, as for a proxy or for `simulator.fetch`. Excludes the `…Sync` verbs. */
  readonly fetch?: Fetch;
}

/** The options, checked and parsed once; nothing optional is left but what may really be absent. It can be cloned to a worker. */
export interface Config {
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly platformKeys: ReadonlyMap<string, KeyObject>;
  readonly apiV3Key: Uint8Array | undefined;
  readonly apiV2Key: Uint8Array | undefined;
  readonly clientCertificate: ClientCertificate | undefined;
  /** Scheme, host and port, without a last slash. */
  readonly origin: string;
  readonly timeout: number;
  readonly connectTimeout: number;
}

const known = new Set([
  "mchid",
  "privateKey",
  "serial",
  "certificate",
  "platformKeys",
  "apiV3Key",
  "apiV2Key",
  "clientCertificate",
  "baseUrl",
  "timeout",
  "connectTimeout",
  "fetch",
]);

/** Checks the options; throws a `ConfigError` that names the option, what was found, what is expected and where to get it. */
export function readConfig(options: WeChatPayOptions): Config {
  if (typeof options !== "object" || options === null) {
    throw wrongOption(
      "options",
      `expected an object with mchid, serial, privateKey and platformKeys, found ${describe(options)}.`,
    );
  }
  refuseMisspelt(Object.keys(options));
  const mchid = readMchid(options.mchid);
  const { privateKey, serial } = readMerchantIdentity(options);
  const apiV3Key = apiV3KeyBytes(options.apiV3Key);
  const platformKeys = readPlatformKeys(options.platformKeys, serial);
  if (platformKeys.size === 0 && apiV3Key === undefined) {
    throw wrongOption(
      "platformKeys",
      "none given, so no answer could be verified. Give the WeChat Pay public key as " +
        '{ "PUB_KEY_ID_…": pem } (商户平台 → 账户中心 → API安全 → 微信支付公钥), or, for a merchant in certificate mode, ' +
        "the apiV3Key with which platform certificates are fetched.",
    );
  }
  return {
    mchid,
    serial,
    privateKey,
    platformKeys,
    apiV3Key,
    apiV2Key: apiV2KeyBytes(options.apiV2Key),
    clientCertificate: readClientCertificate({ ...options, privateKey }),
    origin: readOrigin(options.baseUrl ?? DEFAULT_ORIGIN),
    timeout: readMilliseconds("timeout", options.timeout ?? 30_000),
    connectTimeout: readMilliseconds("connectTimeout", options.connectTimeout ?? 5000),
  };
}

/** The caller's own `fetch`, if there is one. */
export function readFetch({ fetch }: WeChatPayOptions): Fetch | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw wrongOption("fetch", `expected a function like the web's fetch, found ${describe(fetch)}.`);
}

// Other members are left alone: configurations and `simulator.merchant()` carry more (`appid`).
function refuseMisspelt(names: readonly string[]): void {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, "");
  for (const name of names) {
    const meant = known.has(name)
      ? undefined
      : [...known].find((option) => plain(option) === plain(name));
    if (meant === undefined) continue;
    throw wrongOption(
      name,
      `there is no such option; it is written ${meant}. The options are ${[...known].join(", ")}.`,
    );
  }
}

function readMchid(mchid: unknown): string {
  if (typeof mchid === "string" && /^\d+$/.test(mchid)) return mchid;
  throw wrongOption(
    "mchid",
    `expected the merchant id as a string of digits, found ${describe(mchid)}. It stands in 商户平台 → 账户中心 → 商户信息.`,
  );
}

function readOrigin(baseUrl: string | URL): string {
  const url = URL.canParse(String(baseUrl)) ? new URL(baseUrl) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw wrongOption(
      "baseUrl",
      `expected an address such as https://api.mch.weixin.qq.com, found ${describe(String(baseUrl))}.`,
    );
  }
  if (url.protocol === "http:" && isOfWeChatPay(url.hostname)) {
    throw wrongOption(
      "baseUrl",
      `WeChat Pay is called by https alone, found http in ${JSON.stringify(url.origin)}: orders and keys would go out unencrypted. Write https://${url.hostname}.`,
    );
  }
  if (
    url.pathname !== "/" ||
    url.search !== "" ||
    url.hash !== "" ||
    url.username + url.password !== ""
  ) {
    throw wrongOption(
      "baseUrl",
      `expected scheme, host and port alone, found more in ${JSON.stringify(url.origin + url.pathname)}. ` +
        "A path before /v3 would be part of what is signed; put it into the call's path instead.",
    );
  }
  return url.origin;
}

function readMilliseconds(option: string, value: unknown): number {
  if (isMilliseconds(value)) return value;
  throw wrongOption(option, `${MILLISECONDS_EXPECTED}, found ${describe(value)}.`);
}

// A long text may be a key that was put under the wrong name; it must not show up in a log.
function describe(value: unknown): string {
  if (typeof value === "string") {
    return value.length <= 20 ? JSON.stringify(value) : `a text of ${value.length} characters`;
  }
  if (value === null) return "null";
  return ["number", "bigint", "boolean"].includes(typeof value)
    ? `${String(value)} (${typeof value})`
    : typeof value;
}
