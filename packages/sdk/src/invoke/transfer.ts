import { needAppid, needText } from "./check.ts";
import type { Keys } from "./keys.ts";

/** A transfer that waits for the user (`WAIT_USER_CONFIRM`), or an authorisation of later ones. */
export interface PendingTransfer {
  /** The appid that asked for the transfer. */
  readonly appid: string;
  /** `package_info` of the answer to asking for it, as it came. */
  readonly package_info: string;
}

/** What `requestMerchantTransfer` takes, in a page and in a mini program. */
export interface TransferConfirmation {
  readonly mchId: string;
  readonly appId: string;
  readonly package: string;
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012716430 */
export function transferConfirmation(
  { mchid }: Keys,
  { appid, package_info }: PendingTransfer,
): TransferConfirmation {
  return {
    mchId: mchid,
    appId: needAppid(appid),
    package: needText("package_info", package_info, "the package_info that the transfer answered"),
  };
}
