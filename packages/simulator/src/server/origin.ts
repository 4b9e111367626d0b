import type { IncomingHttpHeaders } from "node:http";
import { isLoopback } from "./host.ts";

/** A host, with a port or without. */
export const AUTHORITY: RegExp = /^(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** WeChat Pay's own hosts; none of them answers without TLS. */
const WECHAT_PAY = /(?:^|\.)(?:mch\.weixin\.qq\.com|wechatpay\.cn)\.?(?::\d+)?$/i;

/**
 * Where the client believes that it sent a request, which is where addresses in the answer lead: to its `Host`, or to
 * what a proxy of this machine says that the client asked for (`X-Forwarded-Proto`, `X-Forwarded-Host`). A client that
 * asked for one of WeChat Pay's own hosts asked by https, however the request got here. Nothing else is decided by this.
 *
 * @param secure whether the request came by TLS
 * @returns `https://api.mch.weixin.qq.com`; undefined where the request names no host
 */
export function originFrom(
  headers: IncomingHttpHeaders,
  remote: string | undefined,
  secure = false,
): string | undefined {
  // Other machines may say of themselves only.
  const proxy = remote !== undefined && isLoopback(remote);
  const forwarded = proxy ? firstOf(headers["x-forwarded-host"]) : "";
  const host = AUTHORITY.test(forwarded) ? forwarded : headers.host;
  if (host === undefined) return undefined;
  const told = proxy ? firstOf(headers["x-forwarded-proto"]).toLowerCase() : "";
  return `${secure || told === "https" || WECHAT_PAY.test(host) ? "https" : "http"}://${host}`;
}

/** What the proxy next to the client said: each further one appends its own. */
function firstOf(header: string | readonly string[] | undefined): string {
  const text = typeof header === "string" ? header : (header?.[0] ?? "");
  return text.split(",", 1)[0]?.trim() ?? "";
}
