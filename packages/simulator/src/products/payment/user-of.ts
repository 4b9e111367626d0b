import type { Context } from "../../core/context.ts";
import { endView } from "../view-ends.ts";
import { requestPayment } from "./request-payment.ts";
import type { SimulatedUser } from "./simulated-user.ts";

/** The user whom an app knows by an openid. How they pay is loaded when they do. */
export function userOf(context: Context, openid: string): SimulatedUser {
  const payNow: SimulatedUser["pay"] = async (target, how = {}) => {
    const { pay } = await import("./pay.ts");
    const result = await pay(context, { openid, target, ...how });
    context.notifier.wake();
    return result;
  };
  const open: SimulatedUser["open"] = async (target, { action } = {}) => {
    const { openHanded } = await import("../open-handed.ts");
    return openHanded(context, { user: openid, target, action });
  };
  return {
    openid,
    open,
    requestMerchantTransfer: (request, { outcome = "confirmed" } = {}) =>
      endView("requestMerchantTransfer", request, {
        action: outcome === "confirmed" ? "confirm" : "cancel",
        open,
      }),
    pay: payNow,
    requestPayment: (request, how) => requestPayment(request, (target) => payNow(target, how)),
    showCode: async (how = {}) => {
      const { showCode } = await import("./payment-codes.ts");
      return (await showCode(context, { openid, ...how })).code;
    },
    confirm: async (how = {}) => {
      const { confirmPayment } = await import("./confirm.ts");
      const result = await confirmPayment(context, { openid, ...how });
      context.notifier.wake();
      return result;
    },
  };
}
