import type { Bilingual } from "../../browser/language.ts";
import type { Context } from "../../core/context.ts";
import type { Members } from "../../core/handler.ts";
import { PhoneActionError } from "../phone-page.ts";
import { handedWords, transferWords } from "./phone-words.ts";
import type { TransferRow } from "./tables.ts";
import { findByPackage } from "./transfers.ts";

const NAMES = ["mchId", "appId", "package", "subMchId", "subAppId", "openId"] as const;

type Handed = Readonly<Record<(typeof NAMES)[number], string | undefined>>;

/** Whether an object is what a page or a mini program hands to `requestMerchantTransfer`, well made or not. */
export function isForTransfer(given: Members): boolean {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  // What is paid by has a signature; nothing is signed here.
  return names.has("package") && names.has("mchid") && !names.has("paysign") && !names.has("sign");
}

/**
 * Finds the transfer that was handed to `requestMerchantTransfer`, by a merchant or for a partner's:
 * https://pay.weixin.qq.com/doc/v3/merchant/4012716430
 *
 * @throws PhoneActionError that says all that is wrong with it
 */
export async function checkHandedOver({ store }: Context, given: Members): Promise<TransferRow> {
  const handed = read(given);
  const { package: info = "" } = handed;
  const row = await findByPackage(store.db, info);
  if (row === undefined) throw refusal([packageFault(info)]);
  const faults = faultsOf(handed, row);
  if (faults.length > 0) throw refusal(faults);
  return row;
}

function read(given: Members): Handed {
  const known = new Set<string>(NAMES);
  const extra = Object.keys(given).filter((name) => !known.has(name));
  const needed = new Set<string>(["mchId", "package", ...Object.keys(given)]);
  const lacking = NAMES.filter(
    (name) => needed.has(name) && (typeof given[name] !== "string" || given[name] === ""),
  );
  const faults = [
    ...(extra.length === 0 ? [] : [handedWords.extra(extra)]),
    ...(lacking.length === 0 ? [] : [handedWords.lacking(lacking)]),
  ];
  if (faults.length > 0) throw refusal(faults);
  // Each of its members is a text: none is lacking, and there is no other.
  return given as Handed;
}

function packageFault(info: string): Bilingual {
  if (/%[0-9A-F]{2}/iu.test(info)) return handedWords.encoded;
  return info.includes(" ") ? handedWords.spaces : handedWords.unknown;
}

function faultsOf({ mchId = "", subMchId, appId, subAppId, openId }: Handed, row: TransferRow) {
  const { mchid, sub_mchid, appid, openid } = row;
  const app = sub_mchid === "" ? appId : (appId ?? subAppId);
  const apps =
    sub_mchid === "" ? subAppId === undefined : (appId === undefined) !== (subAppId === undefined);
  return [
    ...(mchId === mchid ? [] : [handedWords.mchId(mchId, mchid)]),
    ...((subMchId ?? "") === sub_mchid ? [] : [handedWords.subMchId(subMchId, sub_mchid)]),
    ...(apps ? [] : [sub_mchid === "" ? handedWords.extra(["subAppId"]) : handedWords.oneAppid]),
    ...(app === appid ? [] : [handedWords.appId(app, appid)]),
    ...(openId === undefined || openId === openid ? [] : [handedWords.openId(openId, openid)]),
  ];
}

const refusal = (why: readonly Bilingual[]): PhoneActionError =>
  new PhoneActionError(transferWords.cannotOpen, why);
