import { JSON_TYPE } from "../core/http.ts";
import type { SimRequest } from "../core/http.ts";
import type { Refused } from "../core/protocol.ts";
import { ILLEGAL_PARAMETER } from "../core/refusal.ts";

/** The header by which a browser tells that a page of another site makes a request, and what it says. */
export interface CrossSite {
  readonly header: "Sec-Fetch-Site" | "Origin";
  readonly value: string;
}

/**
 * Whether a page of another site makes the request through its reader's browser. Such a page can post what it likes to
 * any address of the reader's machine, without asking; it can't leave out or change these two headers.
 *
 * @param visitable the answer is a page: a link elsewhere may lead to it
 * @returns undefined for programs, for pages of our own, and for addresses that somebody typed
 */
export function crossSite(
  { headers, method }: SimRequest,
  visitable: boolean,
): CrossSite | undefined {
  // A link or a typed address: nothing changes, nobody else can read or frame the page.
  const visit =
    visitable &&
    method === "GET" &&
    headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document";
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none" && !visit) {
    return { header: "Sec-Fetch-Site", value: site };
  }
  const origin = headers["origin"]?.toLowerCase();
  if (origin === undefined) return undefined;
  const own = headers["host"]?.toLowerCase();
  const ours = own === undefined ? [] : [`http://${own}`, `https://${own}`];
  if (ours.includes(origin)) return undefined;
  return { header: "Origin", value: origin };
}

/** The refusal of a request to an operation, for whoever looks for it in the browser or in the request log. */
export function refuseCrossSite(request: SimRequest, visitable: boolean): Refused | undefined {
  const other = crossSite(request, visitable);
  if (other === undefined) return undefined;
  const said = `${other.header}: ${other.value.slice(0, 128)}`;
  const message = `模拟器不接受其他网站的页面通过浏览器发来的请求（${said}），请从商户服务端调用。The simulator refuses requests that a page of another site makes (${said}): call it from the merchant's server.`;
  const code = "NO_AUTH";
  return {
    answer: {
      status: 403,
      headers: { "content-type": JSON_TYPE },
      body: JSON.stringify({ code, message }),
    },
    refusal: { code, message, number: ILLEGAL_PARAMETER },
  };
}
