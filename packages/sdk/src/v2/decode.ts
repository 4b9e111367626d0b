import type { Deviation } from "../call/deviation.ts";
import { jsonOrText } from "../call/json-or-text.ts";
import { collectIndexed } from "./indexed.ts";
import type { XmlMembers } from "./read-xml.ts";

/** Verified members as the caller gets them: indexed ones as lists, JSON text as its value. */
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
