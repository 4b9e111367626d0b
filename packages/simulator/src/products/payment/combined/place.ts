import type { Context } from "../../../core/context.ts";
import type { Call } from "../../../core/handler.ts";
import type { Merchant } from "../../../core/merchant.ts";
import { refused } from "../../../core/refusal.ts";
import type { Refusal } from "../../../core/refusal.ts";
import type { Tx } from "../../../store/store.ts";
import { NONE, transition } from "../../machine.ts";
import { orderMachine } from "../machine.ts";
import { checkPayer, digest, expiry } from "../new-order.ts";
import { handOut, insert, newEntry } from "../place.ts";
import type { Entry } from "../place.ts";
import { foreignAppid, changedOrder, noSubMerchant, numberUsed } from "../refusals.ts";
import type { CombinedOrderRow, OrderRow } from "../tables.ts";
import { findCombined } from "./combined.ts";
import type { Combined } from "./combined.ts";
import type { WantedCombined, WantedPart } from "./wanted.ts";

/** Places several orders at once; the same request again gives another way to pay them. @throws Refusal */
export async function placeCombined(
  context: Context,
  call: Call,
  wanted: WantedCombined,
): Promise<Entry> {
  const fresh = await newCombined(context, call, wanted);
  const entry = newEntry(context, wanted.tradeType);
  await context.store.db.transaction().execute(async (tx) => {
    const placed = (await insertWhole(tx, fresh.whole))
      ? await insertParts(tx, fresh)
      : await placeAgain(context, tx, fresh.whole);
    await handOut(context, tx, entry, placed);
  });
  return entry;
}

const mchNotExists = (): Refusal =>
  refused(400, "MCH_NOT_EXISTS", "商户号不存在", { v2: { code: "MCHID_NOT_EXIST" } });

const repeatedPart = (): Refusal =>
  refused(400, "INVALID_REQUEST", "下单时子单有重复", { number: 270328886 });

async function newCombined(
  context: Context,
  call: Call,
  { tradeType, expiresAt, parts: wantedParts, ...said }: WantedCombined,
): Promise<Combined> {
  const { merchant } = call;
  if (!merchant.appids.has(said.appid)) throw foreignAppid();
  const now = context.clock.now();
  if (said.openid !== null) await checkPayer(context, call, said.appid, said.openid);
  const whole: CombinedOrderRow = {
    ...said,
    id: context.ids.hex(32),
    mchid: merchant.mchid,
    transaction_id: null,
    trade_type: tradeType,
    request: digest(call),
    expires_at: expiry(expiresAt, tradeType, now),
    created_at: now,
  };
  const parts: OrderRow[] = [];
  for (const [index, wanted] of wantedParts.entries()) {
    parts.push(await part(context, call, whole, { wanted, index }));
  }
  const numbers = parts.map(({ mchid, sub_mchid, out_trade_no }) =>
    [mchid, sub_mchid, out_trade_no].join(" "),
  );
  if (new Set(numbers).size < numbers.length) throw repeatedPart();
  return { whole, parts };
}

async function part(
  context: Context,
  call: Call,
  whole: CombinedOrderRow,
  { wanted, index }: { readonly wanted: WantedPart; readonly index: number },
): Promise<OrderRow> {
  const seller = await sellerOf(context, call, wanted);
  return {
    // In the order in which they were named.
    id: `${whole.id}-${String(index).padStart(2, "0")}`,
    mchid: seller.mchid,
    sub_mchid: wanted.subMchid ?? "",
    out_trade_no: wanted.outTradeNo,
    transaction_id: null,
    trade_type: whole.trade_type,
    state: transition(orderMachine, NONE, "place").to,
    appid: whole.appid,
    sub_appid: wanted.subAppid,
    combined_id: whole.id,
    part_appid: wanted.ownAppid,
    openid: whole.openid,
    sub_openid: null,
    person: null,
    description: wanted.description,
    attach: wanted.attach,
    notify_url: whole.notify_url,
    v2_sign_type: whole.v2_sign_type,
    total: wanted.total,
    currency: wanted.currency,
    bank_type: null,
    fee: 0,
    fee_rate: seller.row.fee_rate,
    coupons: "[]",
    goods_tag: wanted.goodsTag,
    limit_pay: wanted.limitPay,
    contract: null,
    device_id: whole.device_id,
    profit_sharing: wanted.profitSharing ? 1 : 0,
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
  { mchid, subMchid, ownAppid }: WantedPart,
): Promise<Merchant> {
  const seller = mchid === merchant.mchid ? merchant : await merchants.get(mchid);
  if (seller === undefined) throw mchNotExists();
  if (subMchid !== null && !seller.subMerchants.has(subMchid)) throw noSubMerchant();
  if (ownAppid !== null && !seller.appids.has(ownAppid)) throw foreignAppid();
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
  const { whole } = known;
  const another = (whole.v2_sign_type === null) !== (fresh.v2_sign_type === null);
  if (another || whole.trade_type !== fresh.trade_type) throw numberUsed();
  if (whole.request !== fresh.request) throw changedOrder();
  return whole.id;
}
