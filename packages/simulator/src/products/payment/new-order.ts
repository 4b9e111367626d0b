import { hash } from "node:crypto";
import type { Context } from "../../core/context.ts";
import { isMembers } from "../../core/handler.ts";
import type { Call } from "../../core/handler.ts";
import { findUser } from "../../world/users.ts";
import { NONE, transition } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { appsOfOrder, scopeOf } from "./parties.ts";
import { foreignAppid, openidMismatch } from "./refusals.ts";
import type { OrderRow, TradeType } from "./tables.ts";
import type { Wanted } from "./wanted.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How far ahead `time_expire` may lie; what lies further is brought back. */
const LONGEST: Readonly<Record<TradeType, number>> = {
  JSAPI: 15 * DAY,
  APP: 15 * DAY,
  NATIVE: 7 * DAY,
  MWEB: 15 * DAY,
  MICROPAY: 7 * DAY,
};

/** The order that a request asks for, as it is before anybody pays. @throws Refusal where a party of it is wrong */
export async function newOrder(context: Context, call: Call, wanted: Wanted): Promise<OrderRow> {
  const { mchid, subMchid } = scopeOf(call, call.body);
  const { appid, subAppid } = appsOfOrder(call, call.body);
  const now = context.clock.now();
  const {
    tradeType,
    deviceId,
    profitSharing,
    expiresAt,
    openid,
    subOpenid,
    authCode: _,
    ...said
  } = wanted;
  const order: OrderRow = {
    ...said,
    id: context.ids.hex(32),
    mchid,
    sub_mchid: subMchid,
    transaction_id: null,
    trade_type: tradeType,
    state: transition(orderMachine, NONE, "place").to,
    appid,
    sub_appid: subAppid,
    combined_id: null,
    part_appid: null,
    openid: null,
    sub_openid: null,
    person: null,
    bank_type: null,
    fee: 0,
    fee_rate: call.merchant.row.fee_rate,
    coupons: "[]",
    device_id: deviceId,
    profit_sharing: profitSharing ? 1 : 0,
    request: digest(call),
    expires_at: expiry(expiresAt, tradeType, now),
    created_at: now,
    success_at: null,
    reversed_at: null,
  };
  return tradeType === "JSAPI"
    ? { ...order, ...(await payerOf(context, call, order, { openid, subOpenid })) }
    : order;
}

/** Who is to pay: an openid that another app gave to somebody is refused; one that nobody has yet is a new user's. */
async function payerOf(
  context: Context,
  call: Call,
  { appid, sub_appid }: OrderRow,
  { openid, subOpenid }: Pick<Wanted, "openid" | "subOpenid">,
): Promise<Pick<OrderRow, "openid" | "sub_openid">> {
  if (openid !== null) await checkPayer(context, call, appid, openid);
  if (subOpenid !== null) {
    if (sub_appid === null) throw foreignAppid();
    await checkPayer(context, call, sub_appid, subOpenid);
  }
  return { openid, sub_openid: subOpenid };
}

/** @throws Refusal for an openid that another app of the merchant gave to somebody */
export async function checkPayer(
  context: Context,
  call: Call,
  appid: string,
  openid: string,
): Promise<void> {
  if ((await findUser(context.store.db, appid, openid)) !== undefined) return;
  for (const other of call.merchant.appids) {
    if (other !== appid && (await findUser(context.store.db, other, openid)) !== undefined) {
      throw openidMismatch();
    }
  }
}

/** When nobody can pay any more: what `time_expire` says, within what the pages allow. */
export function expiry(given: number | null, tradeType: TradeType, now: number): number {
  if (given === null) return now + 7 * DAY;
  return Math.min(Math.max(given, now + MINUTE), now + LONGEST[tradeType]);
}

/** The same for two requests that say the same. */
export function digest({ body }: Call): string {
  return hash("sha256", JSON.stringify(sorted(body)), "base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (!isMembers(value)) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
