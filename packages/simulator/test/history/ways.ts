import { PAYER, SHOP, SHOP_APPID } from "../helpers/payment.ts";

/** The ways in which an order is placed that a user pays later. */
export const PLACED_WAYS = [
  "v3 jsapi",
  "v3 app",
  "v3 h5",
  "v3 native",
  "partner jsapi",
  "partner native",
  "v2 JSAPI",
  "v2 NATIVE",
  "v2 MWEB",
  "combined native",
  "combined jsapi",
] as const;

export type PlacedWay = (typeof PLACED_WAYS)[number];

/** The ways in which a code is scanned. */
export const SCANNED_WAYS = ["codepay", "partner codepay", "micropay"] as const;

export type ScannedWay = (typeof SCANNED_WAYS)[number];

export type Way = PlacedWay | ScannedWay;

export const PARTNER = "1900000100";
export const PARTNER_APPID = "wx8888888888888888";
export const SUB_MERCHANT = "1900000109";
export const PARTNER_PAYER = "oPartner8uMuAJO_M2pxb1Q9zNjW";

const NOTIFY = "https://shop.example/notify";

/** A request that places an order. */
export interface Request {
  readonly path: string;
  /** Of APIv3 JSON, of APIv2 the members of XML. */
  readonly body: Readonly<Record<string, unknown>>;
}

export const isPartner = (way: Way): boolean => way.startsWith("partner");
export const isV2 = (way: Way): boolean => way.startsWith("v2") || way === "micropay";
export const isCombined = (way: Way): boolean => way.startsWith("combined");

/** Who is told of a payment: nobody of one by code, whose answer says it. */
export const isTold = (way: Way): boolean => !SCANNED_WAYS.some((scanned) => scanned === way);

/** The numbers of the orders that a request under a number makes. */
export const numbersOf = (way: Way, number: string): string[] =>
  isCombined(way) ? [`${number}-1`, `${number}-2`] : [number];

/** What a merchant asks for. */
export interface Asked {
  readonly way: Way;
  readonly number: string;
  readonly total: number;
  readonly timeExpire: Date | null;
  /** The digits of a payment code. */
  readonly code?: string;
}

export function requestFor(asked: Asked): Request {
  const { way } = asked;
  if (isCombined(way)) return combined(asked);
  return isV2(way) ? v2(asked) : v3(asked);
}

function v3({ way, number, total, timeExpire, code }: Asked): Request {
  const [whose, type = whose] = way.split(" ");
  const partner = isPartner(way);
  const scanned = type === "codepay";
  return {
    path: `/v3/pay/${partner ? "partner/" : ""}transactions/${type}`,
    body: {
      ...(partner
        ? { sp_appid: PARTNER_APPID, sp_mchid: PARTNER, sub_mchid: SUB_MERCHANT }
        : { appid: SHOP_APPID, mchid: SHOP }),
      description: "一杯咖啡",
      out_trade_no: number,
      ...(!scanned && { notify_url: NOTIFY }),
      ...(timeExpire && { time_expire: chinaTime(timeExpire) }),
      amount: { total },
      ...(type === "jsapi" && {
        payer: partner ? { sp_openid: PARTNER_PAYER } : { openid: PAYER },
      }),
      ...(scanned && { payer: { auth_code: code }, scene_info: { store_info: { id: "1" } } }),
      ...(type === "h5" && {
        scene_info: { payer_client_ip: "127.0.0.1", h5_info: { type: "Wap" } },
      }),
    },
  };
}

function v2({ way, number, total, timeExpire, code }: Asked): Request {
  const scanned = way === "micropay";
  const type = way.split(" ")[1] ?? "";
  return {
    path: scanned ? "/pay/micropay" : "/pay/unifiedorder",
    body: {
      appid: SHOP_APPID,
      mch_id: SHOP,
      nonce_str: "nonce",
      body: "一杯咖啡",
      out_trade_no: number,
      total_fee: total,
      spbill_create_ip: "123.12.12.123",
      ...(timeExpire && { time_expire: chinaTime(timeExpire).slice(0, 19).replaceAll(/\D/g, "") }),
      ...(scanned ? { auth_code: code } : { notify_url: NOTIFY, trade_type: type }),
      ...(type === "JSAPI" && { openid: PAYER }),
      ...(type === "NATIVE" && { product_id: "1" }),
    },
  };
}

function combined({ way, number, total, timeExpire }: Asked): Request {
  return {
    path: `/v3/combine-transactions/${way.split(" ")[1]}`,
    body: {
      combine_appid: SHOP_APPID,
      combine_mchid: SHOP,
      combine_out_trade_no: number,
      notify_url: NOTIFY,
      ...(timeExpire && { time_expire: chinaTime(timeExpire) }),
      ...(way === "combined jsapi" && { combine_payer_info: { openid: PAYER } }),
      sub_orders: numbersOf(way, number).map((out_trade_no) => ({
        mchid: SHOP,
        attach: "a",
        amount: { total_amount: total, currency: "CNY" },
        out_trade_no,
        description: "一杯咖啡",
      })),
    },
  };
}

/** `2026-11-29T10:00:00+08:00` */
export function chinaTime(time: Date): string {
  const shifted = new Date(time.getTime() + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 19)}+08:00`;
}
