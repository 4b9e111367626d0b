import { freshStamp } from "../crypto/stamp.ts";
import { needAppid, needText } from "./check.ts";
import { signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";

/** A contract for deductions (委托代扣) that the user is to sign on a page in WeChat. */
export interface ContractToSign {
  readonly appid: string;
  /** Of a service provider: the merchant that deducts. */
  readonly sub_mch_id?: string;
  readonly sub_appid?: string;
  /** The template that WeChat Pay gave you. */
  readonly plan_id: string | number;
  /** Your number of the contract, once for a template. */
  readonly contract_code: string;
  /** Your number of the request, digits. */
  readonly request_serial: string | number;
  /** What the user reads of whom the account is. */
  readonly contract_display_account: string;
  /** Where you are told that it was signed; without a query. */
  readonly notify_url: string;
  /** Whether the page leads back to the one before when it is done. */
  readonly return_web?: boolean;
}

const HOST = "https://api.mch.weixin.qq.com";

/**
 * The address in WeChat on which the user signs. The signature covers the values as they are, the address has them encoded.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988365
 */
export function contractAddress(keys: Keys, contract: ContractToSign): string {
  const members = {
    appid: needAppid(contract.appid),
    mch_id: keys.mchid,
    ...(contract.sub_mch_id !== undefined && { sub_mch_id: contract.sub_mch_id }),
    ...(contract.sub_appid !== undefined && { sub_appid: contract.sub_appid }),
    plan_id: needText("plan_id", textOf(contract.plan_id), "the template's id"),
    contract_code: needText("contract_code", contract.contract_code, "your number of the contract"),
    request_serial: needText(
      "request_serial",
      textOf(contract.request_serial),
      "your number of the request",
    ),
    contract_display_account: needText(
      "contract_display_account",
      contract.contract_display_account,
      "the user's name in your shop",
    ),
    notify_url: needText("notify_url", contract.notify_url, "your address for the notification"),
    version: "1.0",
    timestamp: String(freshStamp().timestamp),
    ...(contract.return_web === true && { return_web: "1" }),
  };
  const sign = signMembers(keys, members, "MD5", "contracts");
  const query = new URLSearchParams({ ...members, sign }).toString().replaceAll("+", "%20");
  const path = contract.sub_mch_id === undefined ? "papay/entrustweb" : "papay/partner/entrustweb";
  return `${HOST}/${path}?${query}#wechat_redirect`;
}

const textOf = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);
