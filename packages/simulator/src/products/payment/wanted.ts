import { isMembers, optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { contractIn } from "./contract/contract.ts";
import type { OrderRow, TradeType } from "./tables.ts";

/** What a merchant orders, whichever version of the API it speaks. */
export interface Wanted extends Pick<
  OrderRow,
  | "out_trade_no"
  | "description"
  | "attach"
  | "notify_url"
  | "v2_sign_type"
  | "total"
  | "currency"
  | "goods_tag"
  | "limit_pay"
  | "contract"
> {
  readonly tradeType: TradeType;
  readonly deviceId: string | null;
  readonly profitSharing: boolean;
  /** `time_expire`, where it was given. */
  readonly expiresAt: number | null;
  /** Who is to pay, where the merchant says it. */
  readonly openid: string | null;
  readonly subOpenid: string | null;
  /** Of a payment code: its digits. */
  readonly authCode: string | null;
}

/** What a request of APIv3 orders. */
export function wantedV3({ body }: Call, tradeType: TradeType): Wanted {
  const amount = inner(body, "amount");
  const payer = inner(body, "payer");
  return {
    tradeType,
    out_trade_no: text(body, "out_trade_no"),
    description: text(body, "description"),
    attach: optionalText(body, "attach"),
    // Orders by payment code have none.
    notify_url: optionalText(body, "notify_url") ?? "",
    v2_sign_type: null,
    total: Number(amount["total"]),
    currency: optionalText(amount, "currency") ?? "CNY",
    goods_tag: optionalText(body, "goods_tag"),
    limit_pay: limitsIn(body),
    contract: contractIn(inner(body, "contract_info")),
    deviceId: optionalText(inner(body, "scene_info"), "device_id"),
    profitSharing: inner(body, "settle_info")["profit_sharing"] === true,
    expiresAt: expiresAt(body),
    openid: optionalText(payer, "openid") ?? optionalText(payer, "sp_openid"),
    subOpenid: optionalText(payer, "sub_openid"),
    authCode: optionalText(payer, "auth_code"),
  };
}

/** `time_expire`, where it was given. */
export function expiresAt(body: Members): number | null {
  const given = optionalText(body, "time_expire");
  return given === null ? null : Date.parse(given);
}

/** `limit_pay` of APIv3, as an order keeps it. */
export function limitsIn(members: Members): string {
  const limits = members["limit_pay"];
  return Array.isArray(limits) ? limits.join(",") : "";
}

/** The object of a member; empty where there is none. */
export function inner(members: Members, name: string): Members {
  const value = members[name];
  return isMembers(value) ? value : {};
}
