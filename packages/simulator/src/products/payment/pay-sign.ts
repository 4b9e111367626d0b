import { verify } from "node:crypto";
import type { Merchant } from "../../core/merchant.ts";
import { signFaultsV2 } from "./pay-sign-v2.ts";
import type { JsapiRequest } from "./target.ts";

const MINUTES_5 = 300_000;

/** What is wrong with the object that a shop's page handed to WeChat, for its developer; empty where nothing is. */
export function faultsOf(
  request: JsapiRequest,
  {
    appid,
    merchant,
    now,
    v2,
  }: {
    readonly appid: string;
    readonly merchant: Merchant;
    readonly now: number;
    /** The order was placed by APIv2. */
    readonly v2: boolean;
  },
): string[] {
  const { appId, timeStamp } = request;
  return [
    ...(appId === appid ? [] : [`appId is ${appId}, the order was placed for ${appid}.`]),
    ...timeFaults(timeStamp, now),
    ...(request.package.startsWith("prepay_id=") ? [] : ['package must begin with "prepay_id=".']),
    ...(v2 ? signFaultsV2(request, merchant) : signFaults(request, merchant)),
  ];
}

function signFaults(request: JsapiRequest, merchant: Merchant): string[] {
  const { appId, timeStamp, nonceStr, signType, paySign } = request;
  return [
    ...(signType === "RSA"
      ? []
      : [`signType must be "RSA" for orders of APIv3, not "${signType}".`]),
    ...(isSigned(request, merchant)
      ? []
      : [
          "paySign is no signature by the merchant's key over these four lines, each ended by a line feed:",
          ...[appId, timeStamp, nonceStr, request.package].map((line) => `  ${line}\\n`),
          paySign === "" ? "paySign is empty." : "Sign them with SHA256withRSA, in Base64.",
        ]),
  ];
}

function timeFaults(timeStamp: string, now: number): string[] {
  if (/^\d{13}$/u.test(timeStamp)) return ["timeStamp is in milliseconds; it must be in seconds."];
  if (!/^\d{10}$/u.test(timeStamp)) return ["timeStamp must be a text of ten digits, in seconds."];
  const apart = Math.abs(Number(timeStamp) * 1000 - now);
  return apart <= MINUTES_5 ? [] : ["timeStamp is more than five minutes from WeChat's clock."];
}

function isSigned(
  { appId, timeStamp, nonceStr, package: packed, paySign }: JsapiRequest,
  { publicKey }: Merchant,
): boolean {
  const text = `${appId}\n${timeStamp}\n${nonceStr}\n${packed}\n`;
  return verify("sha256", Buffer.from(text), publicKey, Buffer.from(paySign, "base64"));
}
