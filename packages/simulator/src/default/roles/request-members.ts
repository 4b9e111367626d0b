import { isMembers } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { MERCHANTS, isNumber } from "../plan/names.ts";

/** Everything that a request says at its first level, and the merchant's own numbers within objects. */
export function saidBy({ path, query, body }: Call): Members {
  return { ...inner(body), ...body, ...query, ...path };
}

function inner(members: Members): Members {
  const numbers: Record<string, unknown> = {};
  for (const value of Object.values(members)) {
    if (!isMembers(value)) continue;
    Object.assign(numbers, inner(value));
    for (const [name, member] of Object.entries(value)) {
      if (isNumber(name) && MERCHANTS.test(name)) numbers[name] = member;
    }
  }
  return numbers;
}
