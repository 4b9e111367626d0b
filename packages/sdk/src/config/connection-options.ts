import { wrongOption } from "../errors.ts";
import type { Fetch } from "../transport/fetch.ts";
import { DEFAULT_ORIGIN, isOfWeChatPay } from "./hosts.ts";
import { isRetries, RETRIES_EXPECTED } from "./retries.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "./milliseconds.ts";

/** Where the requests of a client go, and how long they may take. */
export interface ConnectionOptions {
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
  /**
   * How often a call that failed is sent again by itself, 0 to 10, within `timeout`. Default: 2; 0 turns it off. That is done
   * where it is safe alone: where nothing had left; for queries; and for writes whose number makes them happen once
   * (`out_trade_no`, `out_refund_no` …), after 429, 500, 502, 503, `SYSTEM_ERROR` or a lost answer. Before a refund or a transfer
   * is sent again, WeChat Pay is asked what became of its number.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
   */
  readonly retries?: number;
  /** Replaces the built-in transport, as for a proxy or for `simulator.fetch`. Excludes the `…Sync` verbs. */
  readonly fetch?: Fetch;
}

/** The names of these options. */
export const CONNECTION_OPTIONS = ["baseUrl", "timeout", "connectTimeout", "retries", "fetch"] as const;

/** The options, checked. */
export interface ConnectionSettings {
  /** Scheme, host and port, without a last slash. */
  readonly origin: string;
  readonly timeout: number;
  readonly connectTimeout: number;
  readonly retries: number;
}

/** Checks where the requests go, the client's own default where no option says it, and how long they may take. */
export function readConnection(
  options: ConnectionOptions,
  defaultOrigin: string = DEFAULT_ORIGIN,
): ConnectionSettings {
  return {
    origin: readOrigin(options.baseUrl ?? defaultOrigin),
    timeout: readMilliseconds("timeout", options.timeout ?? 30_000),
    connectTimeout: readMilliseconds("connectTimeout", options.connectTimeout ?? 5000),
    retries: readRetries(options.retries ?? 2),
  };
}

/** The caller's own `fetch`, if there is one. */
export function readFetch({ fetch }: ConnectionOptions): Fetch | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw wrongOption("fetch", `expected a function like the web's fetch, found ${describe(fetch)}.`);
}

/**
 * Refuses what is no object, and an option that is spelt another way (`mchId`). Other members are left alone: configurations
 * and `simulator.merchant()` carry more (`appid`).
 *
 * @param needed the options without which there is no client, as an error lists them.
 */
export function checkNames(options: unknown, known: ReadonlySet<string>, needed: string): void {
  if (typeof options !== "object" || options === null) {
    throw wrongOption("options", `expected an object with ${needed}, found ${describe(options)}.`);
  }
  const names = Object.keys(options);
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

function readRetries(value: unknown): number {
  if (isRetries(value)) return value;
  throw wrongOption("retries", `${RETRIES_EXPECTED}, found ${describe(value)}.`);
}

function readMilliseconds(option: string, value: unknown): number {
  if (isMilliseconds(value)) return value;
  throw wrongOption(option, `${MILLISECONDS_EXPECTED}, found ${describe(value)}.`);
}

/** What was found, for an error. A long text may be a key that was put under the wrong name: it must not show up in a log. */
export function describe(value: unknown): string {
  if (typeof value === "string") {
    return value.length <= 20 ? JSON.stringify(value) : `a text of ${value.length} characters`;
  }
  if (value === null) return "null";
  return ["number", "bigint", "boolean"].includes(typeof value)
    ? `${String(value)} (${typeof value})`
    : typeof value;
}
