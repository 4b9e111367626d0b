import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";

/** Who rents something out, under which service of PayScore (微信支付分). */
export interface Rental {
  readonly appid: string;
  readonly service_id: string;
  readonly notify_url: string;
}

/** Asks for the user's authorisation, once. The token goes to the client: `invoke.miniProgram.scoreEnable`. */
export async function askToAuthorise(
  wxpay: WeChatPay,
  rental: Rental,
  authorization_code: string,
): Promise<string> {
  const json = { ...rental, authorization_code };
  return (await wxpay.v3.payscore.permissions.post({ json })).apply_permissions_token;
}

/** The user takes the power bank: an order without a word more, since they agreed before. */
export async function handOut(
  wxpay: WeChatPay,
  rental: Rental,
  order: { readonly out_order_no: string; readonly openid: string },
): Promise<void> {
  await wxpay.v3.payscore.serviceorder.post({
    json: {
      ...rental,
      ...order,
      service_introduction: "Power bank",
      post_payments: [{ name: "Rent", description: "1 yuan an hour" }],
      risk_fund: { name: "DEPOSIT", amount: 9900 },
      time_range: { start_time: "OnAccept" },
      need_user_confirm: false,
    },
  });
}

/** The user brings it back: charges the rent, in fen. That it is paid is told by `PAYSCORE.USER_PAID`. */
export async function charge(
  wxpay: WeChatPay,
  { appid, service_id }: Rental,
  given: { readonly out_order_no: string; readonly amount: number; readonly end_time: string },
): Promise<void> {
  const { out_order_no, amount, end_time } = given;
  const rent = { total_amount: amount, post_payments: [{ name: "Rent", amount }] };
  const json = { appid, service_id, ...rent, time_range: { end_time } };
  try {
    await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({ out_order_no, json });
  } catch (error) {
    const operation = "v3/payscore/serviceorder/{out_order_no}/complete#post";
    // Charged by an earlier call. After an unknown outcome the same call may be repeated.
    if (!ApiError.is(error, operation) || error.code !== "ORDER_DONE") throw error;
  }
}
