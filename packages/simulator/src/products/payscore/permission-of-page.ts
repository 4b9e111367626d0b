import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { PhoneActionError } from "../phone-page.ts";
import { openWords } from "../open-words.ts";
import { NONE, transition } from "../machine.ts";
import { permissionMachine } from "./machine.ts";
import { findByCode } from "./permissions.ts";
import { scoreWords } from "./phone-words.ts";
import type { PermissionRow } from "./tables.ts";

const HOUR = 3_600_000;

/**
 * The authorisation that a page begins by a number of the merchant's, without a pre-authorisation: the same number again is the
 * same one, and names no address to be told at.
 *
 * @returns the token of its page
 * @throws PhoneActionError for a number that was used for another service, or to its end
 */
export async function permissionOfPage(
  { clock, ids, store }: Context,
  merchant: Merchant,
  { service_id, out_request_no }: { readonly service_id: string; readonly out_request_no: string },
): Promise<string> {
  const now = clock.now();
  const fresh: PermissionRow = {
    id: ids.hex(32),
    mchid: merchant.mchid,
    sub_mchid: null,
    service_id,
    appid: merchant.row.appid,
    sub_appid: null,
    authorization_code: out_request_no,
    notify_url: null,
    state: transition(permissionMachine, NONE, "request").to,
    openid: null,
    sub_openid: null,
    person: null,
    token: ids.token(64),
    token_expires_at: now + HOUR,
    created_at: now,
    success_at: null,
    cancel_at: null,
  };
  return store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto("permissions")
      .values(fresh)
      .onConflict((conflict) => conflict.columns(["mchid", "authorization_code"]).doNothing())
      .execute();
    const kept = await findByCode(tx, merchant.mchid, out_request_no);
    if (kept?.service_id !== service_id) {
      throw new PhoneActionError(openWords.cannotOpen, [scoreWords.usedNumber(out_request_no)]);
    }
    if (kept.state !== "UNBINDUSER" || kept.token_expires_at > now) return kept.token;
    const { token, token_expires_at } = fresh;
    await tx
      .updateTable("permissions")
      .set({ token, token_expires_at })
      .where("id", "=", kept.id)
      .where("state", "=", "UNBINDUSER")
      .execute();
    return token;
  });
}
