import { RequestError } from "../errors.ts";
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

/** A transfer of a service provider for a merchant, which waits for the user. */
export interface PendingPartnerTransfer {
  /** The merchant that pays. */
  readonly sub_mchid: string;
  /** The provider's appid, where the user was named by its openid. */
  readonly appid?: string;
  /** The merchant's appid, where the user was named by its openid; then without `appid`. */
  readonly sub_appid?: string;
  readonly package_info: string;
}

/** What `wx.requestMerchantTransfer` of a mini program takes from a service provider. */
export interface PartnerTransferConfirmation {
  /** The provider. */
  readonly mchId: string;
  readonly subMchId: string;
  readonly appId?: string;
  readonly subAppId?: string;
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
    package: packageOf(package_info),
  };
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4015469096 */
export function partnerTransferConfirmation(
  { mchid }: Keys,
  { appid, sub_appid, sub_mchid, package_info }: PendingPartnerTransfer,
): PartnerTransferConfirmation {
  if ((appid === undefined) === (sub_appid === undefined)) {
    throw new RequestError(
      "appid: expected either appid or sub_appid: the one by whose openid the transfer names the user.",
      { parameter: "appid" },
    );
  }
  return {
    mchId: mchid,
    subMchId: needText("sub_mchid", sub_mchid, "the merchant that pays"),
    ...(appid === undefined
      ? { subAppId: needText("sub_appid", sub_appid, "the merchant's appid") }
      : { appId: needAppid(appid) }),
    package: packageOf(package_info),
  };
}

const packageOf = (info: unknown): string =>
  needText("package_info", info, "the package_info that the transfer answered");
