export const DEFAULT_ORIGIN = "https://api.mch.weixin.qq.com";

const CROSS_BORDER = "https://apihk.mch.weixin.qq.com";

/** Entries to the one API: near and far, two names, and that of cross-border merchants. */
const ENTRIES: ReadonlySet<string> = new Set([
  DEFAULT_ORIGIN,
  "https://api2.mch.weixin.qq.com",
  "https://api.wechatpay.cn",
  "https://api2.wechatpay.cn",
  CROSS_BORDER,
]);

/** The far entry that serves where the near one can't be reached. The cross-border one has none. */
const FAR: Readonly<Record<string, string>> = {
  [DEFAULT_ORIGIN]: "https://api2.mch.weixin.qq.com",
  "https://api.wechatpay.cn": "https://api2.wechatpay.cn",
};

/** Where requests go that do not get through to an origin, unless the caller says it. */
export function fallbackOf(origin: string): string | undefined {
  return Object.hasOwn(FAR, origin) ? FAR[origin] : undefined;
}

/** Where a client's platform certificates are asked for: the cross-border entry has a path of its own. */
export function certificatesPath(origin: string): "v3/certificates" | "v3/global/certificates" {
  return origin === CROSS_BORDER ? "v3/global/certificates" : "v3/certificates";
}

/** Whether an origin (scheme, host and port, of a proxy more) is one of WeChat Pay's own entries. */
export function isWeChatPay(origin: string): boolean {
  return ENTRIES.has(origin);
}

/** Whether a host is WeChat Pay's, an entry or not. */
export function isOfWeChatPay(hostname: string): boolean {
  // A name may end in the root's dot.
  return /(?:^|\.)(?:weixin\.qq\.com|wechatpay\.cn)\.?$/.test(hostname);
}

/**
 * Where an operation with a host of its own is sent. With a `baseUrl` that is not WeChat Pay's (a simulator, a proxy)
 * everything goes there: nothing leaves a test by a side door.
 */
export function originOf(own: string, host: string): string {
  return isWeChatPay(own) ? `https://${host}` : own;
}
