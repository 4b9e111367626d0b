import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";

/**
 * Verbs that move a resource to another state, by the last word of their path. A final one ends it: afterwards only the
 * same request is taken again.
 */
const VERBS: Readonly<Record<string, "passing" | "final">> = {
  activate: "passing",
  bind: "passing",
  cancel: "final",
  "cancel-applyment": "final",
  cancelbill: "final",
  close: "final",
  closecombinedorder: "final",
  closeorder: "final",
  commit: "passing",
  complete: "passing",
  confirm: "passing",
  consume: "passing",
  deactivate: "final",
  deletecontract: "final",
  facepayreverse: "final",
  finishhotelbill: "passing",
  finishrentbill: "passing",
  invalid: "final",
  invalidate: "final",
  pause: "passing",
  recover: "passing",
  restart: "passing",
  resume: "passing",
  return: "passing",
  reverse: "final",
  revoke: "final",
  start: "passing",
  stop: "final",
  terminate: "final",
  "terminate-contract": "final",
  unavailable: "final",
  unbind: "passing",
  unlock: "passing",
  use: "passing",
  withdraw: "final",
};

/** The verb that a path ends in, where it moves a resource's state; `undefined` where the operation moves nothing. */
export function verbAfter(path: string): string | undefined {
  const verb = path.split("/").findLast((segment) => segment !== "") ?? "";
  return Object.hasOwn(VERBS, verb) ? verb : undefined;
}

/** Whether a resource takes nothing else after this verb. */
export function isFinal(verb: string): boolean {
  return VERBS[verb] === "final";
}

/** Members without those that say in which state something is: a state is not stored, it follows from the last verb. */
export function stateless(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name]) => !/(?:^|_)(?:state|status|result|state_desc(?:ription)?)$/.test(name))
      .map(([name, value]) => [name, within(value)]),
  );
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return isMembers(value) ? stateless(value) : value;
}
