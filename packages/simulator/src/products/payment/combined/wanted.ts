import { isMembers, optionalText, text } from "../../../core/handler.ts";
import type { Call, Members } from "../../../core/handler.ts";
import type { EntryType } from "../place.ts";
import type { CombinedOrderRow } from "../tables.ts";
import { expiresAt, inner } from "../wanted.ts";

/** What a merchant orders of several sellers at once, whichever version of the API it speaks. */
export interface WantedCombined extends Pick<
  CombinedOrderRow,
  "appid" | "out_trade_no" | "openid" | "notify_url" | "v2_sign_type" | "device_id"
> {
  readonly tradeType: EntryType;
  /** `time_expire`, where it was given. */
  readonly expiresAt: number | null;
  readonly parts: readonly WantedPart[];
}

/** One order of several. */
export interface WantedPart {
  readonly mchid: string;
  readonly subMchid: string | null;
  readonly subAppid: string | null;
  /** Of APIv2: the seller's own app. */
  readonly ownAppid: string | null;
  readonly outTradeNo: string;
  readonly description: string;
  readonly attach: string | null;
  /** In fen. */
  readonly total: number;
  readonly currency: string;
  readonly profitSharing: boolean;
}

/** What a request of APIv3 orders. */
export function wantedCombined({ body }: Call, tradeType: EntryType): WantedCombined {
  return {
    tradeType,
    appid: text(body, "combine_appid"),
    out_trade_no: text(body, "combine_out_trade_no"),
    openid: optionalText(inner(body, "combine_payer_info"), "openid"),
    notify_url: optionalText(body, "notify_url") ?? "",
    v2_sign_type: null,
    device_id: optionalText(inner(body, "scene_info"), "device_id"),
    expiresAt: expiresAt(body),
    parts: subOrders(body).map((said) => wantedPart(said)),
  };
}

/** The parts as a request names them. */
export function subOrders(body: Members): Members[] {
  return membersIn(body["sub_orders"]);
}

/** The objects of a list. */
export function membersIn(list: unknown): Members[] {
  return Array.isArray(list) ? list.filter((item: unknown) => isMembers(item)) : [];
}

function wantedPart(said: Members): WantedPart {
  const amount = inner(said, "amount");
  return {
    mchid: text(said, "mchid"),
    subMchid: optionalText(said, "sub_mchid"),
    subAppid: optionalText(said, "sub_appid"),
    ownAppid: null,
    outTradeNo: text(said, "out_trade_no"),
    description: text(said, "description"),
    attach: optionalText(said, "attach"),
    total: Number(amount["total_amount"]),
    currency: text(amount, "currency"),
    profitSharing: inner(said, "settle_info")["profit_sharing"] === true,
  };
}
