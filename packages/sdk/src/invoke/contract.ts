import { freshStamp } from "../crypto/stamp.ts";
import { needAppid, needText } from "./check.ts";
import { signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";
import { openByMiniProgram } from "./own-mini-program.ts";
import type { AppMiniProgram, MiniProgramToOpen } from "./own-mini-program.ts";
import type { PageParameters } from "./score.ts";

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

/** The answer of `papay/preentrustweb`: a contract that an app has prepared. */
export interface PreparedContract {
  readonly miniprogram_username?: string;
  readonly miniprogram_path?: string;
}

/** The members of an app's `WXOpenBusinessWebview` request. */
export interface AppWebview {
  readonly businessType: 12;
  /** `queryInfoDic` on iOS. */
  readonly queryInfo: { readonly pre_entrustweb_id: string };
}

// Where a mini program has its contracts signed, as integrators write it: no page that is read here names it.
const SIGNING = { appId: "wxbd687630cd02ce1d", path: "pages/index/index" };

/**
 * The address in WeChat on which the user signs. The signature covers the values as they are, the address has them encoded.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988365
 */
export function contractAddress(keys: Keys, contract: ContractToSign): string {
  const members = signed(keys, {
    ...membersOf(keys, contract),
    version: "1.0",
    ...(contract.return_web === true && { return_web: "1" }),
  });
  const query = new URLSearchParams(members).toString().replaceAll("+", "%20");
  const path = contract.sub_mch_id === undefined ? "papay/entrustweb" : "papay/partner/entrustweb";
  return `${HOST}/${path}?${query}#wechat_redirect`;
}

/** The mini program in which the user signs, and what it is told. */
export function contractMiniProgram(
  keys: Keys,
  contract: Omit<ContractToSign, "return_web">,
): MiniProgramToOpen {
  return openByMiniProgram(SIGNING, signed(keys, membersOf(keys, contract)));
}

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4015996790 */
export function contractApp(contract: PreparedContract): AppMiniProgram {
  const from = (name: string): string => `the ${name} that papay/preentrustweb answered`;
  const { miniprogram_username: userName, miniprogram_path: path } = contract;
  return {
    userName: needText("miniprogram_username", userName, from("miniprogram_username")),
    path: needText("miniprogram_path", path, from("miniprogram_path")),
    miniprogramType: 0,
  };
}

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804 */
export function contractWebview(id: string): AppWebview {
  const where = "the pre_entrustweb_id that papay/preentrustweb answered";
  return {
    businessType: 12,
    queryInfo: { pre_entrustweb_id: needText("pre_entrustweb_id", id, where) },
  };
}

function signed(keys: Keys, members: PageParameters): Record<string, string> {
  return { ...members, sign: signMembers(keys, members, "MD5", "contracts") };
}

function membersOf(keys: Keys, contract: Omit<ContractToSign, "return_web">): PageParameters {
  const { sub_mch_id, sub_appid, plan_id, contract_code, request_serial } = contract;
  return {
    appid: needAppid(contract.appid),
    mch_id: keys.mchid,
    ...(sub_mch_id !== undefined && { sub_mch_id }),
    ...(sub_appid !== undefined && { sub_appid }),
    plan_id: needText("plan_id", textOf(plan_id), "the template's id"),
    contract_code: needText("contract_code", contract_code, "your number of the contract"),
    request_serial: needText(
      "request_serial",
      textOf(request_serial),
      "your number of the request",
    ),
    contract_display_account: needText(
      "contract_display_account",
      contract.contract_display_account,
      "the user's name in your shop",
    ),
    notify_url: needText("notify_url", contract.notify_url, "your address for the notification"),
    timestamp: String(freshStamp().timestamp),
  };
}

const textOf = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);
