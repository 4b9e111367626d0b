import type { CheckedCall } from "../call/call.ts";
import { isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { isXml, lookIntoBill } from "./bill.ts";
import { readXml, XmlError } from "./read-xml.ts";
import type { Nesting, XmlMembers } from "./read-xml.ts";
import { readJson } from "../call/read-json.ts";

/** What an answer says, before anything of it is verified. Where it can't be read there are no members. */
export type AnswerV2 =
  | { readonly form: "file"; readonly wire: WireAnswer }
  | { readonly form: "xml"; readonly wire: WireAnswer; readonly members: XmlMembers | undefined }
  | { readonly form: "json"; readonly wire: WireAnswer; readonly members: JsonMembers | undefined };

type JsonMembers = Readonly<Record<string, unknown>>;

// The only answers that are not flat; neither is signed.
const NESTED: Readonly<Record<string, Nesting>> = {
  "v2/mmpaymkttransfers/gethbinfo": { hblist: "one", hbinfo: "many" },
  "v2/secapi/mch/submchmanage": { mchinfo: "many" },
};

/** Reads an answer by its bytes: operations that answer JSON or a bill refuse with XML. */
export async function readAnswer(call: CheckedCall, answer: WireAnswer): Promise<AnswerV2> {
  const documented = isSuccess(answer.status) ? call.deviation?.answer : "xml";
  if (documented === "stream") {
    const { failed, wire } = await lookIntoBill(answer);
    return failed ? xmlIn(call, wire) : { form: "file", wire };
  }
  return documented === undefined && !isXml(answer.body) ? jsonIn(answer) : xmlIn(call, answer);
}

function xmlIn({ template }: CheckedCall, wire: WireAnswer): AnswerV2 {
  try {
    return { form: "xml", wire, members: readXml(wire.body, "xml", NESTED[template]) };
  } catch (error) {
    if (error instanceof XmlError) return { form: "xml", wire, members: undefined };
    throw error;
  }
}

function jsonIn(wire: WireAnswer): AnswerV2 {
  let data: unknown;
  try {
    data = readJson(Buffer.from(wire.body).toString("utf8"));
  } catch {
    return { form: "json", wire, members: undefined };
  }
  // An object's members can be looked up by any name.
  const members = typeof data === "object" && data !== null ? (data as JsonMembers) : undefined;
  return { form: "json", wire, members };
}
