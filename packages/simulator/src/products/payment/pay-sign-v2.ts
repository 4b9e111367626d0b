import type { Merchant } from "../../core/merchant.ts";
import { isSame, signatureOf } from "../../v2/sign.ts";
import type { SignType } from "../../v2/sign.ts";
import type { JsapiRequest } from "./target.ts";

const TYPES: readonly SignType[] = ["MD5", "HMAC-SHA256"];

/** What is wrong with the `paySign` of an order of APIv2: five members, signed with the APIv2 key. */
export function signFaultsV2(request: JsapiRequest, { row }: Merchant): string[] {
  const { appId, timeStamp, nonceStr, signType, paySign } = request;
  const members = { appId, timeStamp, nonceStr, package: request.package, signType };
  const type = TYPES.find((known) => known === signType);
  if (type === undefined) {
    return [`signType must be "MD5" or "HMAC-SHA256" for orders of APIv2, not "${signType}".`];
  }
  if (isSame(paySign, signatureOf(Object.entries(members), row.api_v2_key, type))) return [];
  const text = Object.entries(members)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return [
    `paySign is no ${type} signature over this text, with the merchant's APIv2 key at its end:`,
    `  ${text}&key=<APIv2 key>`,
    paySign === "" ? "paySign is empty." : "Sign it in upper-case hexadecimal digits.",
  ];
}
