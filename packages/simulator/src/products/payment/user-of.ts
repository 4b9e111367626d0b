import type { Context } from "../../core/context.ts";
import { confirmPayment } from "./confirm.ts";
import { pay } from "./pay.ts";
import { showCode } from "./payment-codes.ts";
import { requestPayment } from "./request-payment.ts";
import type { SimulatedUser } from "./simulated-user.ts";

/** The user whom an app knows by an openid. */
export function userOf(context: Context, openid: string): SimulatedUser {
  const payNow: SimulatedUser["pay"] = async (target, how = {}) => {
    const result = await pay(context, { openid, target, ...how });
    context.notifier.wake();
    return result;
  };
  return {
    openid,
    pay: payNow,
    requestPayment: (request, how) => requestPayment(request, (target) => payNow(target, how)),
    showCode: async (how = {}) => (await showCode(context, { openid, ...how })).code,
    confirm: async (how = {}) => {
      const result = await confirmPayment(context, { openid, ...how });
      context.notifier.wake();
      return result;
    },
  };
}
