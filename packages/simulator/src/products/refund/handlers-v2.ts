import type { Context } from "../../core/context.ts";
import { optionalText } from "../../core/handler.ts";
import type { Call, Handler, Members } from "../../core/handler.ts";
import { lacking, wrong } from "../../v2/refusal.ts";
import { findByNumber, findByTransaction } from "../payment/orders.ts";
import { appsOfOrder, scopeOf } from "../payment/parties.ts";
import { applyRefund } from "./apply.ts";
import { noRefund, unknownTransaction } from "./refusals.ts";
import { findRefundById, findRefundByNumber, refundsOf } from "./refunds.ts";
import { appliedV2, foundV2 } from "./view-v2.ts";
import type { FoundRefunds } from "./view-v2.ts";
import { wantedRefundV2 } from "./wanted-v2.ts";

const apply: Handler = async (context, call) => {
  const refund = await applyRefund(context, call.merchant, wantedRefundV2(call));
  return { status: 200, body: { ...whoAsks(call), ...appliedV2(refund) } };
};

/** Of a refund's numbers and its order's the first leads, in the order that the page gives them. */
const query: Handler = async (context, call) => {
  const who = whoAsks(call);
  const found = (await refundNamed(context, call)) ?? (await refundsOfOrder(context, call));
  return { status: 200, body: { ...who, ...foundV2(found) } };
};

async function refundNamed(context: Context, call: Call): Promise<FoundRefunds | undefined> {
  const scope = scopeOf(call, call.body);
  const { db } = context.store;
  const id = optionalText(call.body, "refund_id");
  const number = optionalText(call.body, "out_refund_no");
  if (id === null && number === null) return undefined;
  const refund =
    id === null
      ? await findRefundByNumber(db, scope, number ?? "")
      : await findRefundById(db, id, scope);
  if (refund === undefined) throw noRefund();
  return { refunds: [refund], offset: null };
}

async function refundsOfOrder(context: Context, call: Call): Promise<FoundRefunds> {
  const [first, ...others] = await refundsOf(context.store.db, await orderNamed(context, call));
  if (first === undefined) throw noRefund();
  return { refunds: [first, ...others], offset: offsetIn(call.body, 1 + others.length) };
}

async function orderNamed(context: Context, call: Call): Promise<string> {
  const scope = scopeOf(call, call.body);
  const { db } = context.store;
  const transaction = optionalText(call.body, "transaction_id");
  if (transaction !== null) {
    const order = await findByTransaction(db, scope, transaction);
    if (order === undefined) throw unknownTransaction();
    return order.id;
  }
  const number = optionalText(call.body, "out_trade_no");
  if (number === null) throw lacking("out_trade_no");
  const order = await findByNumber(db, scope, number, context.clock.now());
  if (order === undefined) throw noRefund();
  return order.id;
}

function offsetIn(body: Members, count: number): number | null {
  if (body["offset"] === undefined) return null;
  // It was checked: an integer, and none below zero.
  const offset = Number(body["offset"]);
  if (offset >= count) throw wrong(`offset参数错误，订单共有${count}笔退款`);
  return offset;
}

/** Who asks, as the request says it and the answer repeats it. @throws Refusal where it is somebody else's */
function whoAsks(call: Call): Members {
  const { appid, subAppid } = appsOfOrder(call, call.body);
  const { mchid, subMchid } = scopeOf(call, call.body);
  return {
    appid,
    mch_id: mchid,
    ...(subAppid !== null && { sub_appid: subAppid }),
    ...(subMchid !== "" && { sub_mch_id: subMchid }),
  };
}

/** Refunds by APIv2, of direct merchants and of partners: the same refunds as APIv3's. */
export const refundHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/secapi/pay/refund#post": apply,
  "v2/secapi/pay/refundv2#post": apply,
  "v2/pay/refundquery#post": query,
  "v2/pay/refundqueryv2#post": query,
};
