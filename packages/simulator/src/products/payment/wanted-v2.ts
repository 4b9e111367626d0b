import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { lacking, wrong } from "../../v2/refusal.ts";
import type { EntryType } from "./place.ts";
import type { TradeType } from "./tables.ts";
import type { Wanted } from "./wanted.ts";

const TRADE_TYPES: readonly EntryType[] = ["JSAPI", "NATIVE", "APP", "MWEB"];

/** What a request of APIv2 orders. @throws Refusal of a `trade_type` that there is not, or a time that is none */
export function wantedV2(call: Call, tradeType: TradeType): Wanted {
  const { body, signType = "MD5" } = call;
  const openid = optionalText(body, "openid");
  const subOpenid = optionalText(body, "sub_openid");
  if (tradeType === "JSAPI" && openid === null && subOpenid === null) throw lacking("openid");
  return {
    tradeType,
    out_trade_no: text(body, "out_trade_no"),
    description: text(body, "body"),
    attach: optionalText(body, "attach"),
    // Orders by payment code have none.
    notify_url: optionalText(body, "notify_url") ?? "",
    v2_sign_type: signType,
    total: amountIn(body, "total_fee"),
    currency: optionalText(body, "fee_type") ?? "CNY",
    deviceId: optionalText(body, "device_info"),
    profitSharing: body["profit_sharing"] === "Y",
    expiresAt: timeOf(optionalText(body, "time_expire")),
    openid,
    subOpenid,
    authCode: optionalText(body, "auth_code"),
  };
}

/** An amount in fen. @throws Refusal of one that is none: the pages give no range, and nothing costs less than a fen */
export function amountIn(body: Members, name: string): number {
  // It was checked: an integer.
  const amount = Number(body[name]);
  if (amount <= 0) throw wrong(`${name}参数错误，必须大于0`);
  return amount;
}

/** How an order of APIv2 is to be paid. @throws Refusal */
export function tradeTypeOf({ body }: Call): EntryType {
  const given = text(body, "trade_type");
  const known = TRADE_TYPES.find((type) => type === given);
  if (known === undefined) throw wrong("trade_type参数错误");
  return known;
}

/** A time as APIv2 writes it, in Beijing: `20091227091010`. */
export function timeOf(given: string | null): number | null {
  if (given === null) return null;
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(given) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`);
  if (Number.isNaN(time)) throw wrong("time_expire参数格式错误");
  return time;
}
