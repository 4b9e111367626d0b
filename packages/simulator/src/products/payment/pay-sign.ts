import { verify } from "node:crypto";
import type { Bilingual } from "../../browser/language.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { HandedOver, SignedRequest } from "./handed-over.ts";
import { signFaultsV2 } from "./pay-sign-v2.ts";
import { signWords } from "../sign-words.ts";
import type { OrderRow, TradeType } from "./tables.ts";

const MINUTES_5 = 300_000;

/** Which orders are paid by whom; WeChat says of the others that the scene is not allowed. */
const PAID_BY: Readonly<Record<HandedOver["by"], TradeType>> = {
  page: "JSAPI",
  "mini-program": "JSAPI",
  app: "APP",
};

/** What the object that was handed to WeChat is held to. */
export interface Expected {
  /** The order, or the first part of a combined one. */
  readonly order: OrderRow;
  /** The app in which it is paid. */
  readonly appid: string;
  readonly merchant: Merchant;
  /** The machine's, by which SDKs sign (docs/decisions/14-two-clocks.md), and the movable one. Either may be right. */
  readonly clocks: readonly number[];
}

/** Whether such an order can be paid by whoever hands it over. */
export function isRightScene(request: HandedOver, { trade_type }: OrderRow): boolean {
  return PAID_BY[request.by] === trade_type;
}

/** What is wrong with the object that was handed to WeChat, for its developer; empty where nothing is. */
export function faultsOf(
  request: HandedOver,
  { order, appid, merchant, clocks }: Expected,
): Bilingual[] {
  const { appid: given = appid, by, partnerid = merchant.mchid } = request;
  const signed = { ...request, appid: given };
  return [
    ...(given === appid
      ? []
      : [given === "" ? signWords.noAppid(appid) : signWords.appid(given, appid)]),
    // Which of the two a partner's app has to name is not documented.
    ...(partnerid === merchant.mchid || partnerid === order.sub_mchid
      ? []
      : [signWords.partner(partnerid, merchant.mchid)]),
    ...timeFaults(request.timestamp, clocks),
    ...packageFaults(request),
    ...(order.v2_sign_type === null
      ? signFaults(signed, merchant)
      : signFaultsV2(signed, merchant, by === "app" ? order.v2_sign_type : undefined)),
  ];
}

function packageFaults({ by, package: packed }: HandedOver): Bilingual[] {
  if (by === "app") {
    return packed.startsWith("Sign=WXPay") ? [] : [signWords.appPackage(packed)];
  }
  return packed.startsWith("prepay_id=") ? [] : [signWords.package];
}

function signFaults(request: SignedRequest, merchant: Merchant): Bilingual[] {
  const { by, signType, sign } = request;
  const name = by === "app" ? "sign" : "paySign";
  const lines = linesOf(request);
  return [
    ...(signType === undefined || signType === "RSA" ? [] : [signWords.type(signType)]),
    ...(isSigned(lines, sign, merchant) ? [] : signWords.lines(name, lines, sign === "")),
  ];
}

function linesOf({ by, appid, timestamp, nonce, ...rest }: SignedRequest): readonly string[] {
  return [appid, timestamp, nonce, by === "app" ? rest.prepayId : rest.package];
}

function timeFaults(timestamp: string, clocks: readonly number[]): Bilingual[] {
  if (/^\d{13}$/u.test(timestamp)) return [signWords.milliseconds];
  if (!/^\d{10}$/u.test(timestamp)) return [signWords.seconds];
  const apart = Math.min(...clocks.map((now) => Math.abs(Number(timestamp) * 1000 - now)));
  return apart <= MINUTES_5 ? [] : [signWords.fiveMinutes];
}

function isSigned(lines: readonly string[], signature: string, { publicKey }: Merchant): boolean {
  const text = lines.map((line) => `${line}\n`).join("");
  return verify("sha256", Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
}
