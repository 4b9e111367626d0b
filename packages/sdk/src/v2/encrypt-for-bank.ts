import type { CheckedCall } from "../call/call.ts";
import type { Members } from "../call/check-xml.ts";
import type { Context } from "../config/context.ts";
import { notSentWithoutKey } from "../keys/unavailable.ts";
import { encryptWith } from "../members/sensitive.ts";
import { within } from "../transport/limits.ts";
import type { Limits } from "../transport/transport.ts";

/** Encrypts the members of a request that only the bank's side reads: bank card numbers, names. */
export async function encryptForBank(
  context: Context,
  call: CheckedCall,
  limits: Limits,
): Promise<CheckedCall> {
  const fields = (call.deviation?.sensitive ?? []).filter(({ key }) => key === "bank");
  const isSecret = ([name, value]: Members[number]): boolean =>
    value !== "" &&
    !call.encrypted.includes(value) &&
    fields.some((field) => field.in === "body" && field.path[0] === name);
  if (call.xml?.some(isSecret) !== true) return call;
  const key = context.bankKey.get().catch((cause: unknown) => {
    throw notSentWithoutKey(call.label, "the bank's key", cause);
  });
  const encrypt = encryptWith(await within(limits, call, false, key));
  const xml = call.xml.map(async (member): Promise<Members[number]> =>
    isSecret(member) ? [member[0], await encrypt(member[1], `xml.${member[0]}`)] : member,
  );
  return { ...call, xml: await Promise.all(xml) };
}
