import type { CheckedCall } from "../call/call.ts";
import { UNDOCUMENTED_V2 } from "../call/deviation.ts";
import type { Context } from "../config/context.ts";
import { decryptMembers } from "../members/sensitive.ts";
import type { Deviation } from "../call/deviation.ts";
import { jsonOrText } from "../call/json-or-text.ts";
import type { Limits } from "../transport/transport.ts";
import { collectIndexed } from "./indexed.ts";
import type { XmlMembers } from "./read-xml.ts";

/** The data of a verified answer, or what will be it; `undefined` where it is no answer of an operation that answers XML. */
export function readDataV2(
  { own }: Context,
  call: CheckedCall,
  members: XmlMembers | undefined,
  limits: Limits,
): unknown {
  const { deviation = UNDOCUMENTED_V2 } = call;
  if (deviation.answer !== "xml" || members?.["return_code"] === undefined) return undefined;
  const data = decodeMembersV2(members, deviation);
  const fields = (deviation.sensitive ?? []).filter((field) => field.in === "answer");
  return decryptMembers(data, fields, (ciphertext, where) =>
    own.decrypt(ciphertext, where, { call, limits }),
  );
}

/** Members as the caller gets them: indexed ones as lists, JSON text as its value. */
export function decodeMembersV2(
  members: XmlMembers,
  { indexed = [], encoded = [] }: Pick<Deviation, "indexed" | "encoded">,
): Readonly<Record<string, unknown>> {
  let data = collectIndexed(members, indexed);
  for (const { path, in: place } of encoded) {
    const [name = ""] = path;
    if (place !== "answer" || !Object.hasOwn(data, name)) continue;
    const { [name]: text, ...rest } = data;
    // An empty member says in APIv2 that there is none.
    data = text === "" ? rest : { ...data, [name]: jsonOrText(String(text)) };
  }
  return data;
}
