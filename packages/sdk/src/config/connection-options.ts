import { wrongOption } from "../errors.ts";
import type { Fetch } from "../transport/fetch.ts";
import { DEFAULT_ORIGIN, fallbackOf, isOfWeChatPay } from "./hosts.ts";
import type { Proxy } from "../transport/proxy.ts";
import { readAuthorities, readProxy } from "./read-proxy.ts";
import { isRetries, RETRIES_EXPECTED } from "./retries.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "./milliseconds.ts";

/** Where the requests of a client go, and how long they may take. */
export interface ConnectionOptions {
  /**
   * Where requests go: scheme and host. Default: `https://api.mch.weixin.qq.com`. One of WeChat Pay's other
   * entries (`https://api2.mch.weixin.qq.com`, `https://api.wechatpay.cn`, `https://api2.wechatpay.cn`) takes the place of the
   * default one: the few operations with a host of their own (`v3/customs/…`, which have `/global` before their path on the wire,
   * risk and face payment of APIv2) still go to that.
   *
   * Merchants of Hong Kong and other regions give `https://apihk.mch.weixin.qq.com`: `v3/global/…` is served there, as it is at
   * the default entry, and platform certificates are asked for at `v3/global/certificates`. The older paths of cross-border
   * payments (`v3/transactions/…`, `v3/refunds`; `/hk/v3/…` on the wire) are documented at the default entry alone.
   *
   * With any other
   * address (the simulator, a proxy) everything goes there, those operations and downloads included. There a path may follow, which the proxy has to take off
   * (`https://gateway.example/wechatpay`): WeChat Pay must see, and what is signed has, the path behind it.
   */
  readonly baseUrl?: string | URL;
  /**
   * Where requests go while connections to `baseUrl` fail: scheme and host. Default: `https://api2.mch.weixin.qq.com` for
   * `https://api.mch.weixin.qq.com`, `https://api2.wechatpay.cn` for `https://api.wechatpay.cn`, for others none: for
   * `https://apihk.mch.weixin.qq.com` no page names one, and the default entry serves its `v3/global/…` if you say so here. `false`:
   * nowhere else. A request goes there at once where nothing of it had left; others follow until half a minute after the failure.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
   */
  readonly fallbackUrl?: string | URL | false;
  /** Milliseconds until a call ends in a `TimeoutError`. Default: 30,000. */
  readonly timeout?: number;
  /** Milliseconds for reaching the server, within `timeout`. Default: 5,000. Not for a `fetch` of your own. */
  readonly connectTimeout?: number;
  /**
   * Milliseconds from a request that was sent to the first line of its answer, for each attempt and within `timeout`. Default:
   * none of its own. Not for a `fetch` of your own.
   */
  readonly answerTimeout?: number;
  /**
   * How often a call that failed is sent again by itself, 0 to 10, within `timeout`. Default: 2; 0 turns it off. That is done
   * where it is safe alone: where nothing had left; for queries; and for writes whose number makes them happen once
   * (`out_trade_no`, `out_refund_no` …), after 429, 500, 502, 503, `SYSTEM_ERROR` or a lost answer. Before a refund or a transfer
   * is sent again, WeChat Pay is asked what became of its number.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
   */
  readonly retries?: number;
  /**
   * How many calls may be on their way at once, 1 or more; the others wait in their order, each within its own `timeout` and
   * `signal`. Default: no limit. A call has its place until its answer is there, its repeats included. `…Sync` verbs block the
   * thread, one is made at a time, and they are not counted: a call that they waited for could not go on.
   */
  readonly concurrency?: number;
  /**
   * `true` keeps to the rates that WeChat Pay's pages say, by operation: what would be too much waits its turn, within
   * `timeout` and `signal`, repeats too. Default: `false`. Counted is what this client sends, when it goes to a connection: other
   * processes and clients of the same merchant have their own count. Where the pages of direct merchants and partners differ the lower rate
   * holds; limits that count failures alone, or old orders, are left out. Excludes the `…Sync` verbs, which another thread
   * counts.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
   */
  readonly rateLimits?: boolean;
  /**
   * The HTTP proxy through which everything goes: `http://user:password@proxy.example:8080`, or `https://…` where the proxy
   * itself is spoken to by TLS; a `%` in a password is written `%25`. WeChat Pay's hosts are reached by a tunnel (CONNECT): the
   * proxy learns host and port, and the certificate is still WeChat Pay's own and checked. Environment variables are not read:
   * write `proxy: process.env.HTTPS_PROXY` where you want that. Default: none. Not with a `fetch` of your own.
   */
  readonly proxy?: string | URL;
  /**
   * Authorities to trust beside Node's own, in PEM: for a network whose proxy looks into TLS, or the simulator's
   * `ca.pem`. It adds, and takes nothing away: host names and certificates are checked as before. Not with a `fetch` of your own.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Replaces the built-in transport, as for `simulator.fetch` or a proxy of another kind. Excludes the `…Sync` verbs. */
  readonly fetch?: Fetch;
}

/** The options, checked. */
export interface ConnectionSettings {
  /** Scheme, host and port, and of a proxy the path that it takes off; without a last slash. */
  readonly origin: string;
  /** Where requests go that do not get through to it. */
  readonly fallback: string | undefined;
  readonly timeout: number;
  readonly connectTimeout: number;
  readonly answerTimeout: number | undefined;
  readonly retries: number;
  readonly concurrency: number | undefined;
  readonly rateLimits: boolean;
  readonly proxy: Proxy | undefined;
  /** Whom TLS trusts beside those whom Node does, in PEM. */
  readonly tlsAuthorities: readonly string[] | undefined;
}

/** Checks where the requests go, the client's own default where no option says it, and how long they may take. */
export function readConnection(
  options: ConnectionOptions,
  defaultOrigin: string = DEFAULT_ORIGIN,
): ConnectionSettings {
  const origin = readOrigin("baseUrl", options.baseUrl ?? defaultOrigin);
  const { fallbackUrl, answerTimeout, proxy, ca, fetch } = options;
  if (fetch !== undefined && (proxy ?? ca) !== undefined) {
    throw wrongOption(
      proxy === undefined ? "ca" : "proxy",
      "a client with a fetch of its own leaves the connections to that. Give the proxy and its authorities there, or no fetch.",
    );
  }
  return {
    origin,
    fallback: readFallback(fallbackUrl, origin),
    timeout: readMilliseconds("timeout", options.timeout ?? 30_000),
    connectTimeout: readMilliseconds("connectTimeout", options.connectTimeout ?? 5000),
    answerTimeout:
      answerTimeout === undefined ? undefined : readMilliseconds("answerTimeout", answerTimeout),
    retries: readRetries(options.retries ?? 2),
    concurrency: readConcurrency(options.concurrency),
    rateLimits: readFlag("rateLimits", options.rateLimits ?? false),
    proxy: readProxy(proxy),
    tlsAuthorities: readAuthorities(ca),
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

function readFallback(
  fallbackUrl: ConnectionOptions["fallbackUrl"],
  origin: string,
): string | undefined {
  if (fallbackUrl === false) return undefined;
  if (fallbackUrl === undefined) return fallbackOf(origin);
  const fallback = readOrigin("fallbackUrl", fallbackUrl);
  return fallback === origin ? undefined : fallback;
}

function readOrigin(option: "baseUrl" | "fallbackUrl", baseUrl: string | URL): string {
  const url = URL.canParse(String(baseUrl)) ? new URL(baseUrl) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw wrongOption(
      option,
      `expected an address such as https://api.mch.weixin.qq.com, found ${describe(String(baseUrl))}.`,
    );
  }
  if (url.protocol === "http:" && isOfWeChatPay(url.hostname)) {
    throw wrongOption(
      option,
      `WeChat Pay is called by https alone, found http in ${JSON.stringify(url.origin)}: orders and keys would go out unencrypted. Write https://${url.hostname}.`,
    );
  }
  if (url.search !== "" || url.hash !== "" || url.username + url.password !== "") {
    throw wrongOption(
      option,
      `expected scheme, host and port, and before a proxy a path, found more in ${JSON.stringify(url.origin + url.pathname)}.`,
    );
  }
  const prefix = url.pathname.replace(/\/+$/, "");
  if (prefix !== "" && isOfWeChatPay(url.hostname)) {
    throw wrongOption(
      option,
      `WeChat Pay's own hosts are given without a path, found ${JSON.stringify(url.origin + url.pathname)}: operations that have one before /v3 (/hk, /global) are sent there by themselves. Write ${url.origin}.`,
    );
  }
  if (/\/v[23]$/.test(prefix)) {
    throw wrongOption(
      option,
      `it ends in ${prefix.slice(-3)}, which the paths of calls begin with. Write ${url.origin}${prefix.slice(0, -3)}.`,
    );
  }
  return url.origin + prefix;
}

function readRetries(value: unknown): number {
  if (isRetries(value)) return value;
  throw wrongOption("retries", `${RETRIES_EXPECTED}, found ${describe(value)}.`);
}

function readConcurrency(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw wrongOption("concurrency", `expected a whole number above 0, found ${describe(value)}.`);
}

function readFlag(option: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw wrongOption(option, `expected true or false, found ${describe(value)}.`);
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
