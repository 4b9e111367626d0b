import type { Bilingual } from "../../browser/language.ts";
import type { Merchant } from "../../core/merchant.ts";
import { isSame, signatureOf } from "../../v2/sign.ts";
import type { SignType } from "../../v2/sign.ts";
import type { SignedRequest } from "./handed-over.ts";
import { signWords } from "../sign-words.ts";

const TYPES: readonly SignType[] = ["MD5", "HMAC-SHA256"];

/**
 * What is wrong with the signature of an order of APIv2: its members, signed with the APIv2 key.
 *
 * @param placedBy how the order was signed, where what is handed over does not say how it is
 */
export function signFaultsV2(
  request: SignedRequest,
  { row }: Merchant,
  placedBy: SignType | undefined,
): readonly Bilingual[] {
  const { by, signType, sign } = request;
  const name = by === "app" ? "sign" : "paySign";
  const type = placedBy ?? TYPES.find((known) => known === signType);
  if (type === undefined) return [signWords.typeV2(signType)];
  const members = Object.entries(membersOf(request));
  if (isSame(sign, signatureOf(members, row.api_v2_key, type))) return [];
  const text = members
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([member, value]) => `${member}=${value}`)
    .join("&");
  return signWords.text(name, type, text, sign === "");
}

function membersOf(request: SignedRequest): Readonly<Record<string, string>> {
  const { by, appid, timestamp, nonce, partnerid = "", prepayId, signType = "" } = request;
  const packed = request.package;
  return by === "app"
    ? { appid, noncestr: nonce, package: packed, partnerid, prepayid: prepayId, timestamp }
    : { appId: appid, timeStamp: timestamp, nonceStr: nonce, package: packed, signType };
}
