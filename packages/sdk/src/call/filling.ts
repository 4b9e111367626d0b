import { RequestError } from "../errors.ts";

/** Names and texts, in their order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** What a call says of the sub-merchant beside what its caller gave: members of the query and of the body. */
export interface Filling {
  readonly query: Pairs;
  readonly body: Pairs;
}

/** The members with those of the sub-merchant that are missing. */
export function filled(members: Pairs, filling: Pairs, option: "query" | "xml"): Pairs {
  const missing = filling.filter(([name, value]) => {
    const given = members.filter(([own]) => own === name);
    for (const [, own] of given) refuseAnother(`${option}.${name}`, name, value, own);
    return given.length === 0;
  });
  return missing.length === 0 ? members : [...members, ...missing];
}

/** The same for what becomes JSON; what is no object stays as it is. */
export function filledJson(json: unknown, filling: Pairs): unknown {
  if (filling.length === 0) return json;
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const given = new Map<string, unknown>(Object.entries(json));
  for (const [name, value] of filling) {
    if (given.has(name)) refuseAnother(`json.${name}`, name, value, given.get(name));
    else given.set(name, value);
  }
  return Object.fromEntries(given);
}

// A shop's client that refunds another shop's order is a mix-up. An app of another name is not: a shop may have several.
function refuseAnother(parameter: string, name: string, own: string, given: unknown): void {
  const said = typeof given === "number" ? String(given) : given;
  if (name !== "sub_appid" && said !== own) throw anotherOne(parameter);
}

/** The refusal of a call that is for somebody else. */
export function anotherOne(parameter: string): RequestError {
  return new RequestError(
    `${parameter} names another sub-merchant than the one that this client is for. Leave it out, or take the client of the other: wxpay.partner({ sub_mchid }).`,
    { parameter },
  );
}
