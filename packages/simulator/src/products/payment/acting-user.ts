import type { Context } from "../../core/context.ts";
import { accountsOf, openidToAct } from "../phone-user.ts";
import { readHandedOver } from "./handed-over.ts";
import { findPayable, isLacking } from "./payable.ts";
import { entryOf } from "./target.ts";
import type { PaymentTarget } from "./target.ts";

/** The openid of whoever pays a target, named by it or by person (`user-1`). */
export async function payingOpenid(
  context: Context,
  user: string,
  target: PaymentTarget,
): Promise<string> {
  if ((await accountsOf(context.store.db, user)) === undefined) return user;
  const handed = typeof target === "string" ? target : readHandedOver(target);
  const entry = isLacking(handed) ? undefined : entryOf(handed);
  const found = entry && (await findPayable(context, entry));
  // What leads to no order is refused with any openid.
  return found === undefined ? anyOpenid(context, user) : openidToAct(context, user, found.appid);
}

/** An openid of a user who is named by one, or by person. */
export async function anyOpenid(context: Context, user: string): Promise<string> {
  const [account] = (await accountsOf(context.store.db, user))?.accounts ?? [];
  return account?.openid ?? user;
}
