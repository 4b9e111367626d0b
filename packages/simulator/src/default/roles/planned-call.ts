import type { Field } from "@wechatpay-kit/catalog";
import type { Context } from "../../core/context.ts";
import type { Source } from "../../fill/source.ts";
import { timesOf } from "../../fill/times.ts";
import type { Call, Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import { isScopeMember } from "../plan/names.ts";
import type { Kind } from "../plan/kinds.ts";
import type { Plan } from "../plan/plan.ts";
import type { Identifiers, Resource } from "../resources/resources.ts";

/** A call of an operation without a handler, with what the catalogue makes of it. */
export interface PlannedCall {
  readonly context: Context;
  readonly call: Call;
  readonly plan: Plan;
  readonly kind: Kind;
  /** Everything that the request says at its first level. */
  readonly requestMembers: Members;
  /** The fields of the answer. */
  readonly fields: readonly Field[];
}

/** What the answer of a role is made of: the known members, and where the others come from. */
export interface AnswerParts {
  readonly known: Members;
  readonly source: Source;
}

/** The source that the made-up members of a resource come from. */
export function sourceOf(
  { call }: PlannedCall,
  resource: Pick<Resource, "seed" | "lastVerb" | "created_at" | "updated_at">,
): Source {
  return {
    seed: resource.seed,
    createdAt: resource.created_at,
    updatedAt: resource.updated_at,
    lastVerb: resource.lastVerb,
    origin: call.origin,
    merchant: call.merchant,
    ...timesOf(call.operation.id),
  };
}

/** The identifiers of these names among the members, as text; those without a value are left out. */
export function identifiersIn(members: Members, names: Iterable<string>): Identifiers {
  const identifiers: Record<string, string> = {};
  for (const name of names) {
    const value = members[name];
    if ((typeof value === "string" && value !== "") || typeof value === "number") {
      identifiers[name] = String(value);
    }
  }
  return identifiers;
}

/** The identifiers that a resource is found by, and for whom it is, so that lists can ask for that too. */
export function resourceIdentifiers({ kind, call }: PlannedCall, members: Members): Identifiers {
  const scope = Object.keys(members).filter(
    (name) => isScopeMember(name) && members[name] !== call.merchant.mchid,
  );
  return identifiersIn(members, [...kind.identifiers, ...scope]);
}

/** Whether a resource was made for the same sub-merchant, brand or user as the request names, where both name one. */
export function agrees(requestMembers: Members, members: Members): boolean {
  return Object.entries(requestMembers).every(
    ([name, value]) =>
      !isScopeMember(name) ||
      members[name] === undefined ||
      String(members[name]) === String(value),
  );
}

/** Nobody made it. */
export function notFound(): Refusal {
  return new Refusal({ kind: "not-found" });
}
