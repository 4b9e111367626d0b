import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import type { UserRow } from "../../store/tables.ts";
import { findOrCreateUser, ForeignOpenidError } from "../../world/users.ts";
import { NONE, transition } from "../machine.ts";
import { scheduleExpiry } from "./expiry.ts";
import { transferMachine } from "./machine.ts";
import { lock } from "./money.ts";
import { happening } from "./moving.ts";
import type { Happens } from "./moving.ts";
import {
  changedTransfer,
  unboundApp,
  foreignOpenid,
  nameMissing,
  foreignSubMerchant,
  tooLittle,
} from "./refusals.ts";
import type { TransferRow } from "./tables.ts";
import { findTransferByNumber } from "./transfers.ts";
import type { TransferScope } from "./transfers.ts";

const LEAST = 10;
const NAME_FROM = 200_000;

/** Whose transfers a request speaks of. @throws Refusal of a sub-merchant that is not the partner's */
export function transferScopeOf({ merchant }: Call, members: Members): TransferScope {
  const subMchid = optionalText(members, "sub_mchid") ?? "";
  if (subMchid !== "" && !merchant.subMerchants.has(subMchid)) throw foreignSubMerchant();
  return { mchid: merchant.mchid, subMchid };
}

/**
 * Asks for a transfer: the money leaves the merchant's operation account and waits for the user, a day; while the account
 * does not hold it the transfer stays `PROCESSING`. The same again gives the same transfer.
 *
 * @throws Refusal
 */
export async function requestTransfer(context: Context, call: Call): Promise<TransferRow> {
  const { body, merchant } = call;
  const scope = transferScopeOf(call, body);
  const appid = text(body, "appid");
  if (!appsOf(call, scope).has(appid)) throw unboundApp();
  const amount = amountOf(body);
  return context.store.db.transaction().execute(async (tx) => {
    const user = await receiver(context, tx, call, appid);
    const fresh = newTransfer(context, call, { scope, user, amount });
    if (!(await insert(tx, fresh))) return again(tx, scope, fresh);
    const happens = happening(context, tx, merchant);
    const processing = await happens(fresh.id, "accept");
    const waiting = await lockMoney(context, tx, processing, happens);
    await scheduleExpiry(tx, waiting);
    return waiting;
  });
}

/** The money is taken where the account holds it: the user may confirm then. */
export async function lockMoney(
  context: Context,
  tx: Tx,
  row: TransferRow,
  happens: Happens,
): Promise<TransferRow> {
  return (await lock(context, tx, row)) ? happens(row.id, "lock") : row;
}

function amountOf(body: Members): number {
  const { transfer_amount: amount } = body;
  if (typeof amount !== "number") throw new Error("The validated request has no amount.");
  if (amount < LEAST) throw tooLittle();
  if (amount >= NAME_FROM && optionalText(body, "user_name") === null) throw nameMissing();
  return amount;
}

function appsOf({ merchant }: Call, { subMchid }: TransferScope): ReadonlySet<string> {
  const sub = merchant.subMerchants.get(subMchid)?.sub_appid ?? null;
  return sub === null ? merchant.appids : new Set([...merchant.appids, sub]);
}

async function receiver(
  { ids }: Context,
  tx: Tx,
  { body, merchant }: Call,
  appid: string,
): Promise<UserRow> {
  try {
    const openid = text(body, "openid");
    return await findOrCreateUser(tx, ids, { appid, openid, apps: merchant.appids });
  } catch (error) {
    throw error instanceof ForeignOpenidError ? foreignOpenid() : error;
  }
}

function newTransfer(
  { clock, ids }: Context,
  { body }: Call,
  given: { readonly scope: TransferScope; readonly user: UserRow; readonly amount: number },
): TransferRow {
  const { scope, user, amount } = given;
  const now = clock.now();
  return {
    id: billNumber(scope.mchid, now, BigInt(`0x${ids.hex(12)}`)),
    mchid: scope.mchid,
    sub_mchid: scope.subMchid,
    out_bill_no: text(body, "out_bill_no"),
    appid: user.appid,
    openid: user.openid,
    person: user.person,
    user_name: optionalText(body, "user_name"),
    amount,
    remark: text(body, "transfer_remark"),
    notify_url: optionalText(body, "notify_url"),
    // As base64 ends: what is put into an address without being encoded does not arrive.
    package_info: `${ids.token(32)}+/${ids.token(20)}==`,
    request: JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    state: transition(transferMachine, NONE, "request").to,
    fail_reason: null,
    created_at: now,
    updated_at: now,
  };
}

/** As those that were seen: digits, with the merchant and the day in them. */
function billNumber(mchid: string, now: number, random: bigint): string {
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll("-", "");
  return `133${mchid}${day}${String(random % 10n ** 14n).padStart(14, "0")}`;
}

async function insert(tx: Tx, row: TransferRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("transfers")
    .values(row)
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_bill_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function again(tx: Tx, scope: TransferScope, fresh: TransferRow): Promise<TransferRow> {
  const known = await findTransferByNumber(tx, scope, fresh.out_bill_no);
  if (known?.request !== fresh.request) throw changedTransfer();
  return known;
}
