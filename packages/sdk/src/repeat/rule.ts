import type { CheckedCall } from "../call/call.ts";
import { requestMembers } from "../call/request-members.ts";
import { repeats } from "../generated/repeats.ts";
import type { RepeatQuery, RepeatRule } from "../call/repeat-rule.ts";

/** What makes a call safe to send again after it may have arrived: that it changes nothing, or its number. */
export interface Repeatable {
  /** What tells what became of the number; absent where the same number again does no harm at once. */
  readonly query?: RepeatQuery;
  /** The members of the request, by name. */
  readonly members: ReadonlyMap<string, unknown>;
}

/** Says so of this very call; `undefined` where nothing makes it safe, its number is missing, or it is not documented. */
export function repeatable(call: CheckedCall): Repeatable | undefined {
  const members = new Map<string, unknown>();
  if (call.method === "GET") return { members };
  const rule = ruleOf(call);
  if (rule === undefined) return undefined;
  if (rule.reads === true) return { members };
  for (const [name, value] of requestMembers(call)) members.set(name, value);
  const number = rule.number === undefined ? undefined : members.get(rule.number);
  if (typeof number !== "string" || number === "") return undefined;
  return rule.query === undefined ? { members } : { members, query: rule.query };
}

function ruleOf({ method, template }: CheckedCall): RepeatRule | undefined {
  const id = `${template}#${method.toLowerCase()}`;
  return Object.hasOwn(repeats, id) ? repeats[id] : undefined;
}
