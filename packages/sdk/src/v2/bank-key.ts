import { createPublicKey } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Config } from "../config/config.ts";
import type { Context } from "../config/context.ts";
import { ConfigError } from "../errors.ts";
import { notSentWithoutKey } from "../keys/unavailable.ts";
import { startLimits, within } from "../transport/limits.ts";
import { checkCall, label } from "../call/check-call.ts";
import type { CheckedCall } from "../call/check-call.ts";
import { encryptWith } from "../members/sensitive.ts";
import type { Limits } from "../transport/transport.ts";
import type { Members } from "./write-xml.ts";

// One key for a merchant, which stays for years: asked for once by each client.
const keys = new WeakMap<Context, Promise<KeyObject>>();

/** Sends a call of APIv2 within limits of its own, because several calls may wait for it, and gives its members. */
type Send = (call: CheckedCall, limits: Limits) => Promise<unknown>;

/**
 * Encrypts the members of a request that only the bank's side reads (bank card numbers, names) with the RSA key that
 * `v2/risk/getpublickey` hands out. Its answer has no signature; what vouches for it is TLS.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
export async function encryptForBank(
  context: Context,
  call: CheckedCall,
  limits: Limits,
  send: Send,
): Promise<CheckedCall> {
  const fields = (call.deviation?.sensitive ?? []).filter(({ key }) => key === "bank");
  const isSecret = ([name, value]: Members[number]): boolean =>
    value !== "" &&
    !call.encrypted.includes(value) &&
    fields.some((field) => field.in === "body" && field.path[0] === name);
  if (call.xml?.some(isSecret) !== true) return call;
  const named = { method: call.method, label: label(call) };
  const key = bankKey(context, send).catch((cause: unknown) => {
    throw notSentWithoutKey(named.label, "the bank's key", cause);
  });
  const encrypt = encryptWith(await within(limits, named, false, key));
  const xml = call.xml.map((member): Members[number] =>
    isSecret(member) ? [member[0], encrypt(member[1], `xml.${member[0]}`)] : member,
  );
  return { ...call, xml };
}

function bankKey(context: Context, send: Send): Promise<KeyObject> {
  const known = keys.get(context);
  if (known !== undefined) return known;
  const asked = askForKey(context.config, send);
  keys.set(context, asked);
  // A failure is not kept: the next call asks again.
  asked.catch(() => keys.delete(context));
  return asked;
}

async function askForKey(config: Config, send: Send): Promise<KeyObject> {
  const call = checkCall({
    method: "POST",
    template: "v2/risk/getpublickey",
    options: { xml: { mch_id: config.mchid } },
  });
  const data = await send(call, startLimits(config, call));
  const pem = typeof data === "object" && data !== null && "pub_key" in data ? data.pub_key : "";
  try {
    return createPublicKey(String(pem));
  } catch {
    throw new ConfigError(
      `${label(call)}: WeChat Pay's answer holds no RSA key to encrypt bank cards with. Ask for the product 付款到银行卡 in the merchant platform.`,
      { option: "mchid" },
    );
  }
}
