import type { Context } from "../../../core/context.ts";
import { isMembers, optionalText, text } from "../../../core/handler.ts";
import type { Call, Handler, Members } from "../../../core/handler.ts";
import type { Merchant } from "../../../core/merchant.ts";
import { refused } from "../../../core/refusal.ts";
import type { Refusal } from "../../../core/refusal.ts";
import type { Tx } from "../../../store/store.ts";
import { NONE, transition } from "../../machine.ts";
import { orderMachine } from "../machine.ts";
import { checkPayer, digest, expiry } from "../new-order.ts";
import { answer, handOut, insert, newEntry } from "../place.ts";
import type { EntryType } from "../place.ts";
import { foreignAppid, changedOrder, noSubMerchant, numberUsed } from "../refusals.ts";
import type { CombinedOrderRow, OrderRow } from "../tables.ts";
import { expiresAt, inner } from "../wanted.ts";
import { findCombined } from "./combined.ts";
import type { Combined } from "./combined.ts";

/** Several orders are placed at once; the same request again gives another way to pay them. */
export function placingCombined(tradeType: EntryType): Handler {
  return async (context, call) => {
    const fresh = await newCombined(context, call, tradeType);
    const entry = newEntry(context, tradeType);
    await context.store.db.transaction().execute(async (tx) => {
      const placed = (await insertWhole(tx, fresh.whole))
        ? await insertParts(tx, fresh)
        : await placeAgain(context, tx, fresh.whole);
      await handOut(context, tx, entry, placed);
    });
    return answer(call, tradeType, entry);
  };
}

const mchNotExists = (): Refusal => refused(400, "MCH_NOT_EXISTS", "商户号不存在");

const repeatedPart = (): Refusal =>
  refused(400, "INVALID_REQUEST", "下单时子单有重复", { number: 270328886 });

async function newCombined(context: Context, call: Call, tradeType: EntryType): Promise<Combined> {
  const { body, merchant } = call;
  const appid = text(body, "combine_appid");
  if (!merchant.appids.has(appid)) throw foreignAppid();
  const now = context.clock.now();
  const openid = optionalText(inner(body, "combine_payer_info"), "openid");
  if (openid !== null) await checkPayer(context, call, appid, openid);
  const whole: CombinedOrderRow = {
    id: context.ids.hex(32),
    mchid: merchant.mchid,
    out_trade_no: text(body, "combine_out_trade_no"),
    transaction_id: null,
    trade_type: tradeType,
    appid,
    openid,
    notify_url: optionalText(body, "notify_url") ?? "",
    device_id: optionalText(inner(body, "scene_info"), "device_id"),
    request: digest(call),
    expires_at: expiry(expiresAt(body), tradeType, now),
    created_at: now,
  };
  const parts: OrderRow[] = [];
  for (const [index, said] of subOrders(body).entries()) {
    parts.push(await part(context, call, whole, { said, index }));
  }
  const numbers = parts.map(({ mchid, sub_mchid, out_trade_no }) =>
    [mchid, sub_mchid, out_trade_no].join(" "),
  );
  if (new Set(numbers).size < numbers.length) throw repeatedPart();
  return { whole, parts };
}

/** The parts as a request names them. */
export function subOrders(body: Members): Members[] {
  const list = body["sub_orders"];
  return Array.isArray(list) ? list.filter((item: unknown) => isMembers(item)) : [];
}

async function part(
  context: Context,
  call: Call,
  whole: CombinedOrderRow,
  { said, index }: { readonly said: Members; readonly index: number },
): Promise<OrderRow> {
  const seller = await sellerOf(context, call, said);
  const amount = inner(said, "amount");
  return {
    // In the order in which they were named.
    id: `${whole.id}-${String(index).padStart(2, "0")}`,
    mchid: seller.mchid,
    sub_mchid: optionalText(said, "sub_mchid") ?? "",
    out_trade_no: text(said, "out_trade_no"),
    transaction_id: null,
    trade_type: whole.trade_type,
    state: transition(orderMachine, NONE, "place").to,
    appid: whole.appid,
    sub_appid: optionalText(said, "sub_appid"),
    combined_id: whole.id,
    openid: whole.openid,
    sub_openid: null,
    person: null,
    description: text(said, "description"),
    attach: optionalText(said, "attach"),
    notify_url: whole.notify_url,
    v2_sign_type: null,
    total: Number(amount["total_amount"]),
    currency: text(amount, "currency"),
    bank_type: null,
    fee: 0,
    device_id: whole.device_id,
    profit_sharing: inner(said, "settle_info")["profit_sharing"] === true ? 1 : 0,
    request: whole.request,
    expires_at: whole.expires_at,
    created_at: whole.created_at,
    success_at: null,
    reversed_at: null,
  };
}

async function sellerOf(
  { merchants }: Context,
  { merchant }: Call,
  said: Members,
): Promise<Merchant> {
  const mchid = text(said, "mchid");
  const seller = mchid === merchant.mchid ? merchant : await merchants.get(mchid);
  if (seller === undefined) throw mchNotExists();
  const sub = optionalText(said, "sub_mchid");
  if (sub !== null && !seller.subMerchants.has(sub)) throw noSubMerchant();
  return seller;
}

async function insertWhole(tx: Tx, whole: CombinedOrderRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("combined_orders")
    .values(whole)
    .onConflict((conflict) => conflict.columns(["mchid", "out_trade_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function insertParts(tx: Tx, { whole, parts }: Combined): Promise<string> {
  for (const order of parts) {
    if (!(await insert(tx, order))) throw numberUsed();
  }
  return whole.id;
}

async function placeAgain(context: Context, tx: Tx, fresh: CombinedOrderRow): Promise<string> {
  const by = { mchid: fresh.mchid, number: fresh.out_trade_no };
  const known = await findCombined(tx, by, context.clock.now());
  if (known === undefined) throw new Error("The combined order that has the number is not there.");
  for (const { state } of known.parts) transition(orderMachine, state, "place");
  if (known.whole.trade_type !== fresh.trade_type) throw numberUsed();
  if (known.whole.request !== fresh.request) throw changedOrder();
  return known.whole.id;
}
