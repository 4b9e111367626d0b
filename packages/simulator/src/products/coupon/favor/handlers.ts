import { optionalText, text } from "../../../core/handler.ts";
import type { Call, Handler, Members } from "../../../core/handler.ts";
import type { Context } from "../../../core/context.ts";
import { Refusal } from "../../../core/refusal.ts";
import { findUser } from "../../../world/users.ts";
import { isOneOf } from "../lists.ts";
import type { CouponRow } from "../tables.ts";
import { statusOf } from "../view.ts";
import { foreignApp, sendCoupon } from "./send.ts";
import { favorCoupon, usingOrder } from "./view.ts";

const queryCoupon: Handler = async (context, call) => {
  const id = text(call.path, "coupon_id");
  const coupon = (await couponsOfUser(context, call)).find(({ coupon_id }) => coupon_id === id);
  if (coupon === undefined) throw new Refusal({ kind: "not-found" });
  return { status: 200, body: await shown(context, coupon) };
};

const listCoupons: Handler = async (context, call) => {
  const { query } = call;
  const [stock, status] = [optionalText(query, "stock_id"), optionalText(query, "status")];
  const creator = optionalText(query, "creator_mchid");
  const sender = optionalText(query, "sender_mchid");
  const payee = optionalText(query, "available_mchid");
  const now = context.clock.now();
  const all = (await couponsOfUser(context, call)).filter(
    (coupon) =>
      (stock === null || coupon.stock_id === stock) &&
      (status === null || statusOf(coupon, now) === status) &&
      (creator === null || coupon.creator === creator) &&
      (sender === null || coupon.sender === sender) &&
      (payee === null || isOneOf(coupon.merchants, payee)),
  );
  const [offset, limit] = [Number(query["offset"] ?? 0), Number(query["limit"] ?? 20)];
  const data: Members[] = [];
  for (const coupon of all.slice(offset, offset + limit)) data.push(await shown(context, coupon));
  return { status: 200, body: { data, total_count: all.length, offset, limit } };
};

/** The coupons that merchants sent to the user whom a request names, newest first. */
async function couponsOfUser(
  { store: { db } }: Context,
  { merchant, path, query }: Call,
): Promise<readonly CouponRow[]> {
  const appid = text(query, "appid");
  if (!merchant.appids.has(appid)) throw foreignApp();
  const user = await findUser(db, appid, text(path, "openid"));
  if (user === undefined) return [];
  return db
    .selectFrom("coupons")
    .selectAll()
    .where("person", "=", user.person)
    .where("creator", "is not", null)
    .orderBy("created_at", "desc")
    .orderBy("coupon_id")
    .execute();
}

async function shown({ clock, store }: Context, coupon: CouponRow): Promise<Members> {
  return favorCoupon(coupon, await usingOrder(store.db, coupon), clock.now());
}

const path = "v3/marketing/favor/users/{openid}/coupons";

/** Coupons that merchants send: https://pay.weixin.qq.com/doc/v3/merchant/4012463767 */
export const favorHandlers: Readonly<Record<string, Handler>> = {
  [`${path}#post`]: sendCoupon,
  [`${path}#get`]: listCoupons,
  [`${path}/{coupon_id}#get`]: queryCoupon,
};
