import type { Context } from "../../core/context.ts";
import type { Db, Tx } from "../../store/store.ts";
import type { UserRow } from "../../store/tables.ts";
import { findOrCreateUser, findUser } from "../../world/users.ts";
import type { CodeOutcome } from "./code-outcomes.ts";
import { codeExpired, codeInvalid, codeMalformed } from "./refusals.ts";
import type { PaymentCodeRow } from "./tables.ts";

/** A payment code on a user's phone. */
export interface PaymentCode {
  /** 18 digits, the first two from 10 to 15. */
  readonly code: string;
  /** From when on it is refused, in milliseconds by the movable clock. */
  readonly expiresAt: number;
}

const MINUTE = 60_000;

/** A user opens the payment code: it is valid for a minute, and once. */
export async function showCode(
  context: Context,
  { openid, outcome }: { readonly openid: string; readonly outcome?: CodeOutcome | undefined },
): Promise<PaymentCode> {
  const drawn = BigInt(`0x${context.ids.hex(32)}`);
  const digits = String(drawn % 10n ** 16n).padStart(16, "0");
  const code = `${10n + ((drawn >> 64n) % 6n)}${digits}`;
  const expiresAt = context.clock.now() + MINUTE;
  await context.store.db
    .insertInto("payment_codes")
    .values({ code, openid, outcome: outcome ?? null, expires_at: expiresAt, order_id: null })
    .execute();
  return { code, expiresAt };
}

/** A code that can be taken. @throws Refusal */
export async function findCode(db: Db | Tx, code: string, now: number): Promise<PaymentCodeRow> {
  if (!/^1[0-5]\d{16}$/u.test(code)) throw codeMalformed();
  const row = await db
    .selectFrom("payment_codes")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (row === undefined || row.order_id !== null) throw codeInvalid();
  if (row.expires_at <= now) throw codeExpired();
  return row;
}

/** Takes a code for an order: of several that try, one succeeds. @throws Refusal */
export async function takeCode(
  tx: Tx,
  { code, orderId, now }: { readonly code: string; readonly orderId: string; readonly now: number },
): Promise<PaymentCodeRow> {
  const row = await findCode(tx, code, now);
  const { numUpdatedRows } = await tx
    .updateTable("payment_codes")
    .set({ order_id: orderId })
    .where("code", "=", code)
    .where("order_id", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw codeInvalid();
  return row;
}

/** Whose code it is. An openid that no app has given yet is a new user's, of the app that scans. */
export async function holderOf(
  context: Context,
  tx: Tx,
  appid: string,
  { openid }: Pick<PaymentCodeRow, "openid">,
): Promise<UserRow> {
  const known =
    (await findUser(tx, appid, openid)) ??
    (await tx
      .selectFrom("users")
      .selectAll()
      .where("openid", "=", openid)
      .orderBy("appid")
      .executeTakeFirst());
  return known ?? (await findOrCreateUser(tx, context.ids, { appid, openid, apps: [] }));
}
