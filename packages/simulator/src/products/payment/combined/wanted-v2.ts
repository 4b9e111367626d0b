import { optionalText, text } from "../../../core/handler.ts";
import type { Call, Members } from "../../../core/handler.ts";
import { lacking, wrong } from "../../../v2/refusal.ts";
import { inner } from "../wanted.ts";
import { amountIn, timeOf, tradeTypeOf } from "../wanted-v2.ts";
import { membersIn } from "./wanted.ts";
import type { WantedCombined, WantedPart } from "./wanted.ts";

/** As many as APIv3 takes. */
const MOST_PARTS = 50;

/** What a request of APIv2 orders. @throws Refusal */
export function wantedCombinedV2(call: Call): WantedCombined {
  const { body, signType = "HMAC-SHA256" } = call;
  const tradeType = tradeTypeOf(call);
  const openid = optionalText(body, "combine_openid");
  if (tradeType === "JSAPI" && openid === null) throw lacking("combine_openid");
  const parts = membersIn(inner(body, "sub_order_list")["order_list"]);
  if (parts.length === 0 || parts.length > MOST_PARTS) {
    throw wrong(`sub_order_list参数错误，子单数为1到${MOST_PARTS}`);
  }
  return {
    tradeType,
    appid: text(body, "combine_appid"),
    out_trade_no: text(body, "combine_out_trade_no"),
    openid,
    notify_url: text(body, "notify_url"),
    v2_sign_type: signType,
    device_id: optionalText(body, "device_info"),
    expiresAt: timeOf(optionalText(body, "time_expire")),
    parts: parts.map((said) => wantedPart(said)),
  };
}

function wantedPart(said: Members): WantedPart {
  return {
    mchid: text(said, "mch_id"),
    subMchid: optionalText(said, "sub_mch_id"),
    subAppid: optionalText(said, "sub_appid"),
    ownAppid: text(said, "appid"),
    outTradeNo: text(said, "out_trade_no"),
    description: text(said, "body"),
    attach: optionalText(said, "attach"),
    total: amountIn(said, "total_fee"),
    currency: text(said, "fee_type"),
    profitSharing: false,
  };
}
