import type { Answer } from "../../core/answer.ts";
import { text } from "../../core/handler.ts";
import type { Handler } from "../../core/handler.ts";
import { NotUnderstood } from "../../v2/refusal.ts";
import { digest } from "../payment/new-order.ts";
import { changedOrder, codeMalformed, noOrder, userPaying } from "../payment/refusals.ts";
import { transactionId } from "../payment/take.ts";
import { amountIn } from "../payment/wanted-v2.ts";
import { CASES, caseOf, COUPONS, timedOut } from "./cases.ts";
import type { NegativeCase } from "./cases.ts";
import { keepOrder, findOrder } from "./orders.ts";
import type { SandboxOrderRow } from "./tables.ts";

/** A payment code is taken, whoever shows it; the amount or a header says what comes of it. */
const microPay: Handler = async (context, call) => {
  const { body, merchant } = call;
  if (!/^1[0-5]\d{16}$/u.test(text(body, "auth_code"))) throw codeMalformed();
  const negative = caseOf(call);
  const total = amountIn(body, "total_fee");
  const order = await keepOrder(context, {
    mchid: merchant.mchid,
    out_trade_no: text(body, "out_trade_no"),
    transaction_id: transactionId(context, context.clock.now()),
    total,
    coupon: negative === null ? couponOf(total) : 0,
    negative,
    request: digest(call),
  });
  if (order.request !== digest(call)) throw changedOrder();
  const which = order.negative;
  if (which === null) return succeeded(paid(order));
  if (CASES[which].paying === "late") return unanswered(which);
  throw userPaying();
};

/** Asked for with the header of the case, as its page wants; without it, in the case of the payment. */
const query: Handler = async (context, call) => {
  const { merchant, body } = call;
  const order = await findOrder(context.store.db, merchant.mchid, text(body, "out_trade_no"));
  if (order === undefined) throw noOrder();
  const negative = caseOf(call) ?? order.negative;
  if (negative === null) return succeeded({ ...paid(order), trade_state: "SUCCESS" });
  const { query: state } = CASES[negative];
  if (state === "late") return unanswered(negative);
  return succeeded({
    ...(state === "SUCCESS" ? paid(order) : about(order)),
    trade_state: state,
  });
};

function couponOf(total: number): number {
  const coupon = COUPONS.get(total);
  if (coupon !== undefined) return coupon;
  const message = `沙箱支付金额(${total})无效，请检查需要验收的case`;
  throw new NotUnderstood("PARAM_ERROR", message);
}

function about({ out_trade_no, total, coupon }: SandboxOrderRow): Record<string, unknown> {
  return {
    trade_type: "MICROPAY",
    out_trade_no,
    total_fee: total,
    cash_fee: total - coupon,
    ...(coupon > 0 && { coupon_fee: coupon }),
  };
}

function paid(order: SandboxOrderRow): Record<string, unknown> {
  return { ...about(order), transaction_id: order.transaction_id };
}

const succeeded = (body: Record<string, unknown>): Answer => ({ status: 200, body });

const unanswered = (negative: NegativeCase): Answer => ({
  ...succeeded({}),
  transit: timedOut(negative),
});

/**
 * The sandbox's operations. Their key is its own; neither app nor code need to be anybody's.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
 */
export const sandboxHandlers: Readonly<Record<string, Handler>> = {
  "v2/xdc/apiv2sandbox/pay/micropay#post": microPay,
  "v2/xdc/apiv2sandbox/pay/orderquery#post": query,
};
