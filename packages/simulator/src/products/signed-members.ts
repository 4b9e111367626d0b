import type { Bilingual } from "../browser/language.ts";
import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import { isSame, signatureOf } from "../v2/sign.ts";
import type { SignType } from "../v2/sign.ts";
import { signWords } from "./sign-words.ts";
import { openWords } from "./open-words.ts";

const MINUTES_5 = 300_000;

/** What the members of a page are held to, beside their signature with the merchant's APIv2 key. */
export interface SignedForm {
  /** Those that must be there; `sign` always is. */
  readonly needed: readonly string[];
  readonly optional?: readonly string[];
  readonly type: SignType;
  /** The merchant's own member. */
  readonly merchantMember: string;
}

/** What is wrong with members that a merchant signed for a page of the user's, for its developer; empty where nothing is. */
export async function signedFaults(
  context: Context,
  members: Readonly<Record<string, string>>,
  form: SignedForm,
): Promise<readonly Bilingual[]> {
  const needed = [...form.needed, "sign"];
  const lacking = needed.filter((name) => (members[name] ?? "") === "");
  const known = new Set([...needed, ...(form.optional ?? [])]);
  const extra = Object.keys(members).filter((name) => !known.has(name));
  const read = [
    ...(lacking.length === 0 ? [] : [openWords.lacking(lacking)]),
    ...(extra.length === 0 ? [] : [openWords.extra(extra)]),
  ];
  if (read.length > 0) return read;
  const mchid = members[form.merchantMember] ?? "";
  const merchant = await context.merchants.get(mchid, "merchant");
  if (merchant === undefined) return [openWords.noMerchant(form.merchantMember, mchid)];
  return [
    ...typeFaults(members, form.type),
    ...timeFaults(context, members["timestamp"]),
    ...nonceFaults(members["nonce_str"]),
    ...signFaults(members, merchant, form.type),
  ];
}

function typeFaults({ sign_type: given }: Readonly<Record<string, string>>, type: SignType) {
  return given === undefined || given === type ? [] : [openWords.signType(given, type)];
}

function timeFaults({ clock, settings }: Context, timestamp: string | undefined): Bilingual[] {
  if (timestamp === undefined) return [];
  if (!/^\d{10}$/u.test(timestamp)) return [openWords.seconds];
  // By the machine's clock SDKs sign (docs/decisions/14-two-clocks.md); the movable one is right too.
  const clocks = [clock.now(), settings.wallClock()];
  const apart = Math.min(...clocks.map((now) => Math.abs(Number(timestamp) * 1000 - now)));
  return apart <= MINUTES_5 ? [] : [openWords.fiveMinutes];
}

function nonceFaults(nonce: string | undefined): Bilingual[] {
  return nonce === undefined || /^[0-9A-Za-z]{1,32}$/u.test(nonce) ? [] : [openWords.nonce];
}

function signFaults(
  members: Readonly<Record<string, string>>,
  { row }: Merchant,
  type: SignType,
): readonly Bilingual[] {
  const { sign = "", ...signed } = members;
  if (isSame(sign, signatureOf(Object.entries(signed), row.api_v2_key, type))) return [];
  const text = Object.entries(signed)
    .filter(([, value]) => value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return signWords.text("sign", type, text, false);
}
