import type { Body } from "../call/body.ts";
import type { CheckedCall } from "../call/call.ts";
import type { Outgoing } from "../call/protocol.ts";
import { signatureIn } from "../v3/sign.ts";

/** Members whose values tell who somebody is, or open something. */
const PERSONAL =
  /openid|unionid|phone|mobile|email|password|auth_code|(?:^|_)(?:user|payee|real|true|contact|account|id_card|cert|re_user)_?name$|(?:id_card|cert|document|bank|account|card)_?(?:no|number)$|address/i;
const HIDDEN = "…";

/** Replaces in a text what must not be shown of this request: its signature, and values of personal members. */
export function withoutSecrets(
  call: CheckedCall,
  { wire, call: sent }: Outgoing,
): (text: string) => string {
  const values = new Set<string>();
  const header = wire.headers["authorization"];
  if (header !== undefined) values.add(signatureIn(header));
  const note = (name: string, value: unknown): void => {
    if (PERSONAL.test(name) && (typeof value === "string" || typeof value === "number")) {
      values.add(String(value));
    }
  };
  for (const [name, value] of Object.entries(call.values)) note(name, value);
  for (const [name, value] of call.query) note(name, value);
  for (const [name, value] of sent.xml ?? []) {
    note(name, value);
    if (name === "sign" || name === "workwx_sign") values.add(value);
  }
  collect(jsonOf(sent.body), note);
  // The longest first: one may stand within another. In an address they are percent-encoded.
  values.delete("");
  const all = [...values].flatMap((value) => [value, encodeURIComponent(value)]);
  all.sort((a, b) => b.length - a.length);
  return (text) => all.reduce((shown, value) => shown.replaceAll(value, HIDDEN), text);
}

/** What a body says, where it is JSON. */
function jsonOf(body: Body | undefined): unknown {
  if (body === undefined || body.from === "form") return undefined;
  try {
    return JSON.parse(Buffer.from(body.content).toString("utf8"));
  } catch {
    // A body of the caller's own in another form: its members have no names to be known by.
    return undefined;
  }
}

function collect(value: unknown, note: (name: string, value: unknown) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    note(name, member);
    collect(member, note);
  }
}
