import type { Context } from "../../core/context.ts";
import type { Members } from "../../core/handler.ts";
import type { Bilingual } from "../../browser/language.ts";
import { readBusinessView } from "../business-view.ts";
import { openWords } from "../open-words.ts";
import { PhoneActionError } from "../phone-page.ts";
import { signedFaults } from "../signed-members.ts";
import { findByToken } from "./permissions.ts";
import { scoreWords } from "./phone-words.ts";
import { permissionOfPage } from "./permission-of-page.ts";

const ENABLE = "wxpayScoreEnable";

/** What opens here of `openBusinessView`. */
const KNOWN = [ENABLE, "requestMerchantTransfer"];

const SIGNED = {
  needed: ["mch_id", "service_id", "out_request_no", "timestamp", "nonce_str", "sign_type"],
  type: "HMAC-SHA256",
  merchantMember: "mch_id",
} as const;

/**
 * Finds the authorisation that was handed to `openBusinessView`: by the token of a pre-authorisation, or signed, by a number of
 * the merchant's, which begins one. https://pay.weixin.qq.com/doc/v3/merchant/4012647349
 *
 * @returns the token of its page; undefined for what is another page's
 * @throws PhoneActionError that says what is wrong with it
 */
export async function checkScoreEnable(
  context: Context,
  handed: Members,
): Promise<string | undefined> {
  const view = readBusinessView(handed);
  if (view === undefined) return undefined;
  const { businessType, parameters } = view;
  if (businessType !== ENABLE) {
    if (KNOWN.includes(businessType)) return undefined;
    throw refusal([openWords.businessType(businessType, KNOWN)]);
  }
  const { apply_permissions_token: token, ...others } = parameters;
  if (token === undefined) return signedToken(context, parameters);
  const extra = Object.keys(others);
  if (extra.length > 0) throw refusal([openWords.extra(extra)]);
  if (token === "") throw refusal([openWords.lacking(["apply_permissions_token"])]);
  if ((await findByToken(context.store.db, token)) === undefined) {
    throw refusal([scoreWords.unknownToken]);
  }
  return token;
}

async function signedToken(
  context: Context,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  const faults = await signedFaults(context, parameters, SIGNED);
  if (faults.length > 0) throw refusal(faults);
  const { mch_id = "", service_id = "", out_request_no = "" } = parameters;
  const merchant = await context.merchants.get(mch_id);
  if (merchant?.services.has(service_id) !== true) {
    throw refusal([scoreWords.noService(service_id, mch_id)]);
  }
  if (!/^[\w|*-]{1,64}$/u.test(out_request_no)) throw refusal([scoreWords.requestNumber]);
  return permissionOfPage(context, merchant, { service_id, out_request_no });
}

const refusal = (why: readonly Bilingual[]): PhoneActionError =>
  new PhoneActionError(openWords.cannotOpen, why);
