import { isMembers } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { MERCHANT_CHOSEN_ID, isIdentifier } from "../plan/names.ts";

/** All members that a request has at its first level, and the merchant's own identifiers within objects. */
export function membersOf({ path, query, body }: Call): Members {
  return { ...inner(body), ...body, ...query, ...path };
}

function inner(members: Members): Members {
  const identifiers: Record<string, unknown> = {};
  for (const value of Object.values(members)) {
    if (!isMembers(value)) continue;
    Object.assign(identifiers, inner(value));
    for (const [name, member] of Object.entries(value)) {
      if (isIdentifier(name) && MERCHANT_CHOSEN_ID.test(name)) identifiers[name] = member;
    }
  }
  return identifiers;
}
