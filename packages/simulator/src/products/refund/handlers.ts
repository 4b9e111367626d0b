import { text } from "../../core/handler.ts";
import type { Handler } from "../../core/handler.ts";
import { appsOfOrder, scopeOf } from "../payment/parties.ts";
import { applyAbnormal } from "./abnormal.ts";
import { queryAdvance, returnAdvance } from "./advance.ts";
import { applyRefund } from "./apply.ts";
import { noRefund } from "./refusals.ts";
import { findRefundById, findRefundByNumber } from "./refunds.ts";
import type { RefundRow } from "./tables.ts";
import { domesticRefund, ecommerceApplied, ecommerceRefund } from "./view.ts";
import { wantedRefund } from "./wanted.ts";

/** How an operation tells of a refund. */
type View = (refund: RefundRow) => Record<string, unknown>;

const apply: Handler = async (context, call) => {
  const wanted = wantedRefund(call.body, scopeOf(call, call.body));
  return { status: 200, body: domesticRefund(await applyRefund(context, call.merchant, wanted)) };
};

const applyEcommerce: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  appsOfOrder(call, call.body);
  const wanted = wantedRefund(call.body, scope);
  return { status: 200, body: ecommerceApplied(await applyRefund(context, call.merchant, wanted)) };
};

const byNumber =
  (view: View): Handler =>
  async (context, call) => {
    const scope = scopeOf(call, call.query);
    const number = text(call.path, "out_refund_no");
    const refund = await findRefundByNumber(context.store.db, scope, number);
    if (refund === undefined) throw noRefund("退款单查询失败");
    return { status: 200, body: view(refund) };
  };

const byId: Handler = async (context, call) => {
  const scope = scopeOf(call, call.query);
  const refund = await findRefundById(context.store.db, text(call.path, "refund_id"), scope);
  if (refund === undefined) throw noRefund("退款单查询失败");
  return { status: 200, body: ecommerceRefund(refund) };
};

const abnormal =
  (view: View): Handler =>
  async (context, call) => ({ status: 200, body: view(await applyAbnormal(context, call)) });

const domestic = "v3/refund/domestic/refunds";
const ecommerce = "v3/ecommerce/refunds";

/** Refunds of merchants and partners, and of platforms. */
export const refundHandlers: Readonly<Record<string, Handler>> = {
  [`${domestic}#post`]: apply,
  [`${domestic}/{out_refund_no}#get`]: byNumber(domesticRefund),
  [`${domestic}/{refund_id}/apply-abnormal-refund#post`]: abnormal(domesticRefund),
  [`${ecommerce}/apply#post`]: applyEcommerce,
  [`${ecommerce}/id/{refund_id}#get`]: byId,
  [`${ecommerce}/out-refund-no/{out_refund_no}#get`]: byNumber(ecommerceRefund),
  [`${ecommerce}/{refund_id}/apply-abnormal-refund#post`]: abnormal(ecommerceRefund),
  [`${ecommerce}/{refund_id}/return-advance#post`]: returnAdvance,
  [`${ecommerce}/{refund_id}/return-advance#get`]: queryAdvance,
};
