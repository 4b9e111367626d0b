import type { Field } from "@wechatpay-kit/catalog";
import type { Context } from "../../core/context.ts";
import type { Source } from "../../fill/source.ts";
import { timesOf } from "../../fill/times.ts";
import type { Call, Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import { isContext } from "../plan/names.ts";
import type { Kind } from "../plan/kinds.ts";
import type { Plan } from "../plan/plan.ts";
import type { Numbers, Resource } from "../resources/resources.ts";

/** A call with what the catalogue makes of it. */
export interface Work {
  readonly context: Context;
  readonly call: Call;
  readonly plan: Plan;
  readonly kind: Kind;
  /** Everything that the request says at its first level. */
  readonly said: Members;
  /** The fields of the answer. */
  readonly fields: readonly Field[];
}

/** What an answer is made of: the known members, and where the others come from. */
export interface Outcome {
  readonly known: Members;
  readonly source: Source;
}

/** Where the made-up members of a resource come from. */
export function sourceOf(
  { call }: Work,
  resource: Pick<Resource, "seed" | "stage" | "created_at" | "updated_at">,
): Source {
  return {
    seed: resource.seed,
    createdAt: resource.created_at,
    updatedAt: resource.updated_at,
    stage: resource.stage,
    origin: call.origin,
    merchant: call.merchant,
    ...timesOf(call.operation.id),
  };
}

/** Those of the names that have a value, as text. */
export function numbersIn(members: Members, names: Iterable<string>): Numbers {
  const numbers: Record<string, string> = {};
  for (const name of names) {
    const value = members[name];
    if ((typeof value === "string" && value !== "") || typeof value === "number") {
      numbers[name] = String(value);
    }
  }
  return numbers;
}

/** What a resource is found by: its numbers, and for whom it is, so that lists can ask for that too. */
export function numbersOfResource({ kind, call }: Work, members: Members): Numbers {
  const context = Object.keys(members).filter(
    (name) => isContext(name) && members[name] !== call.merchant.mchid,
  );
  return numbersIn(members, [...kind.numbers, ...context]);
}

/** Whether a resource was made for the same sub-merchant, brand or user as the request names, where both name one. */
export function agrees(said: Members, members: Members): boolean {
  return Object.entries(said).every(
    ([name, value]) =>
      !isContext(name) || members[name] === undefined || String(members[name]) === String(value),
  );
}

/** 404: nobody made it. */
export function notFound({ call: { operation } }: Work): Refusal {
  return /\/(?:transactions|combine-transactions|serviceorder)\b/.test(operation.path)
    ? new Refusal(404, "ORDER_NOT_EXIST", "订单不存在", { number: 268512771 })
    : new Refusal(404, "RESOURCE_NOT_EXISTS", "查询的资源不存在");
}
