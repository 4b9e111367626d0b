import { RequestError } from "../errors.ts";
import { needText } from "./check.ts";

/** What placing an H5 order answered, and where the user comes back to. */
export interface H5Payment {
  /** As placing the order answered it; it can be opened for five minutes. */
  readonly h5_url: string;
  /** Where the user comes back to, paid or not; its domain is one of the merchant's H5 domains. Default: the page before. */
  readonly redirect_url?: string;
}

/**
 * The address that the page goes to: only `redirect_url` may be added to the one of the order.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
 */
export function h5Address({ h5_url, redirect_url }: H5Payment): string {
  const address = needText("h5_url", h5_url, "the h5_url that placing the order answered");
  if (redirect_url === undefined) return address;
  if (!/^https?:\/\//.test(redirect_url)) {
    throw new RequestError("redirect_url: expected an address with https:// at its start.", {
      parameter: "redirect_url",
    });
  }
  const sign = address.includes("?") ? "&" : "?";
  return `${address}${sign}redirect_url=${encodeURIComponent(redirect_url)}`;
}
