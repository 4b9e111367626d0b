import type { Context } from "../../../core/context.ts";
import { text } from "../../../core/handler.ts";
import type { Call, Handler } from "../../../core/handler.ts";
import { Refusal, refused } from "../../../core/refusal.ts";
import type { Tx } from "../../../store/store.ts";
import type { UserRow } from "../../../store/tables.ts";
import { findOrCreateUser, ForeignOpenidError, lockUser } from "../../../world/users.ts";
import { newCouponId } from "../give.ts";
import { listOf } from "../lists.ts";
import type { CouponRow } from "../tables.ts";
import { holdStock } from "./stock.ts";
import type { Stock } from "./stock.ts";

// Codes and texts of the operation's page: https://pay.weixin.qq.com/doc/v3/merchant/4012463767

export const foreignApp = (): Refusal =>
  refused(400, "APPID_MCHID_NOT_MATCH", "商户号与AppID不匹配");

const foreignOpenid = (): Refusal => refused(400, "INVALID_REQUEST", "OpenID与AppID不匹配");

const notRunning = (): Refusal => refused(400, "INVALID_REQUEST", "活动已结束或未激活");

/** The page has a text for the opposite only: a value is said where the stock has one. */
const noValue = (): Refusal =>
  refused(400, "PARAM_ERROR", "批次没有面额，请指定coupon_value和coupon_minimum");

const repeated = (): Refusal =>
  new Refusal({ kind: "repeated", with: "out_request_no", elsewhere: false });

/** A coupon of a stock is sent to a user, once for each number of the merchant. */
export const sendCoupon: Handler = async (context, call) => {
  const appid = text(call.body, "appid");
  if (!call.merchant.appids.has(appid)) throw foreignApp();
  const coupon_id = await context.store.db
    .transaction()
    .execute((tx) => send(context, call, tx, appid));
  return { status: 200, body: { coupon_id } };
};

async function send(context: Context, call: Call, tx: Tx, appid: string): Promise<string> {
  const { body, merchant, path } = call;
  const [stockId, creator] = [text(body, "stock_id"), text(body, "stock_creator_mchid")];
  const user = await receiver(context, tx, {
    appid,
    openid: text(path, "openid"),
    apps: merchant.appids,
  });
  const stock = await holdStock(tx, creator, stockId);
  if (stock === undefined) throw refused(404, "RESOURCE_NOT_EXISTS", "批次不存在");
  const known = await sentBefore(tx, merchant.mchid, text(body, "out_request_no"));
  if (known !== undefined) {
    if (known.stock_id === stockId && known.person === user.person) return known.coupon_id;
    throw repeated();
  }
  await checkLimits(tx, stock, { creator, stockId, person: user.person, now: context.clock.now() });
  const coupon = newCoupon(context, call, stock, user);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("coupons")
    .values(coupon)
    // The same number for another user, at the same time.
    .onConflict((conflict) => conflict.columns(["sender", "out_request_no"]).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw repeated();
  return coupon.coupon_id;
}

async function receiver(
  { ids }: Context,
  tx: Tx,
  who: Parameters<typeof findOrCreateUser>[2],
): Promise<UserRow> {
  try {
    const user = await findOrCreateUser(tx, ids, who);
    await lockUser(tx, user);
    return user;
  } catch (error) {
    throw error instanceof ForeignOpenidError ? foreignOpenid() : error;
  }
}

async function sentBefore(
  tx: Tx,
  sender: string,
  outRequestNo: string,
): Promise<CouponRow | undefined> {
  return tx
    .selectFrom("coupons")
    .selectAll()
    .where("sender", "=", sender)
    .where("out_request_no", "=", outRequestNo)
    .executeTakeFirst();
}

async function checkLimits(
  tx: Tx,
  stock: Stock,
  to: {
    readonly creator: string;
    readonly stockId: string;
    readonly person: string;
    readonly now: number;
  },
): Promise<void> {
  if (!stock.running || stock.until <= to.now) throw notRunning();
  const sent = await tx
    .selectFrom("coupons")
    .select("person")
    .where("creator", "=", to.creator)
    .where("stock_id", "=", to.stockId)
    .execute();
  if (sent.length >= stock.mostCoupons) throw refused(403, "NOT_ENOUGH", "批次预算耗尽");
  const own = sent.filter(({ person }) => person === to.person);
  if (own.length >= stock.mostOfUser) throw refused(403, "RULE_LIMIT", "用户已达最大领券次数");
}

function newCoupon(
  context: Context,
  { body, merchant }: Call,
  stock: Stock,
  { person }: UserRow,
): CouponRow {
  const value = body["coupon_value"] ?? stock.value;
  if (typeof value !== "number") throw noValue();
  return {
    coupon_id: newCouponId(context),
    person,
    stock_id: text(body, "stock_id"),
    creator: text(body, "stock_creator_mchid"),
    sender: merchant.mchid,
    out_request_no: text(body, "out_request_no"),
    name: stock.name,
    description: stock.description,
    type: stock.noCash ? "NOCASH" : "CASH",
    value,
    minimum: Number(body["coupon_minimum"] ?? stock.minimum),
    merchants: listOf(stock.merchants),
    goods_tags: listOf(stock.goodsTags),
    combinable: stock.combinable ? 1 : 0,
    valid_from: stock.from,
    valid_until: stock.until,
    order_id: null,
    created_at: context.clock.now(),
  };
}
