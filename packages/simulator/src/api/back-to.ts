import type { Settings } from "../core/settings.ts";
import { isAllowedOrigin, isWeb } from "../server/allowed-origins.ts";
import { badInput } from "./reply.ts";

const REMEDY =
  "Append it to the h5_url as &redirect_url= with the address urlencoded: encodeURIComponent(address).";

/**
 * Where a page leads back to when the user has paid or not: `redirect_url`, which the shop appends to an `h5_url`.
 *
 * @throws ControlError 400 for what is no address of http or https, and for a site that the operator did not allow: a page
 *   of ours would lead whoever trusts it anywhere
 */
export function backTo(settings: Settings, query: URLSearchParams): string | undefined {
  const given = query.get("redirect_url");
  if (given === null) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !isWeb(url) || url.username !== "" || url.password !== "") {
    throw badInput(
      "redirect_url",
      `redirect_url must be an absolute address of http or https. ${REMEDY}`,
    );
  }
  if (!isAllowedOrigin(settings.allowOrigins, url)) {
    throw badInput(
      "redirect_url",
      `redirect_url leads to ${url.origin.slice(0, 128)}, which is not on this machine: start the simulator with the option allowOrigins (wxpay-sim --allow-origin ${url.origin.slice(0, 128)}).`,
    );
  }
  return url.href;
}
