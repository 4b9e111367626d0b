import type { Operation } from "@wechatpay-kit/catalog";
import type { WeChatPay } from "wechatpay-kit";
import { pathNumbers } from "../../src/default/names.ts";
import type { Plan, Plans } from "../../src/default/plan.ts";
import { callOf } from "./call-of.ts";
import { requestOf } from "./request-of.ts";
import type { CallOptions } from "./request-of.ts";
import type { Caller } from "./wanted.ts";

type Numbers = Readonly<Record<string, string>>;

/** A call that was made: what was sent and what the SDK gave. */
export interface Called {
  readonly options: CallOptions;
  readonly data: unknown;
}

/** Calls operations in an order that makes sense: first what creates what an operation finds, then the operation. */
export class Walk {
  readonly #plans: Plans;
  readonly #wxpay: WeChatPay;
  readonly #caller: Caller;

  constructor(plans: Plans, wxpay: WeChatPay, caller: Caller) {
    this.#plans = plans;
    this.#wxpay = wxpay;
    this.#caller = caller;
  }

  /** Calls an operation, on a resource of its own. */
  async call(operation: Operation, seed: string = operation.id): Promise<Called> {
    const numbers = await this.prepare(operation, seed);
    return this.send(operation, seed, numbers);
  }

  /** Makes what an operation finds; the numbers by which it finds it. */
  async prepare(operation: Operation, seed: string): Promise<Numbers> {
    const plan = this.#planOf(operation);
    const above =
      plan.parent === undefined
        ? {}
        : await this.make(plan.parent.kind, seed, [...plan.parent.selects]);
    if (plan.role === "create" || !plan.created) return above;
    return { ...above, ...(await this.make(plan.kind, seed, plan.selects)) };
  }

  /** Makes a resource of a kind and asks until its numbers are known. */
  async make(kind: string, seed: string, wanted: readonly string[]): Promise<Numbers> {
    const creators = this.#of(kind).filter(({ role }) => role === "create");
    const creator =
      creators.find((plan) => wanted.every((name) => says(plan, name))) ?? creators[0];
    if (creator === undefined) throw new Error(`Nothing creates ${kind}.`);
    const { options, data } = await this.call(creator.operation, seed);
    let numbers: Numbers = { ...textsIn(options), ...textsIn(data) };
    for (const { role, selects, operation } of this.#of(kind)) {
      if (role !== "read" || wanted.every((name) => name in numbers)) continue;
      if (!selects.some((name) => name in numbers)) continue;
      if (!pathNumbers(operation).every((name) => name in numbers)) continue;
      const found = await this.send(operation, seed, numbers);
      numbers = { ...textsIn(found.data), ...numbers };
    }
    return numbers;
  }

  async send(operation: Operation, seed: string, numbers: Numbers): Promise<Called> {
    const options = requestOf(operation, { caller: this.#caller, seed, numbers });
    return { options, data: await callOf(this.#wxpay, operation, options) };
  }

  #planOf(operation: Operation): Plan {
    const plan = this.#plans.plans.get(operation.id);
    if (plan === undefined) throw new Error(`${operation.id} has no plan.`);
    return plan;
  }

  #of(kind: string): Plan[] {
    return [...this.#plans.plans.values()].filter((plan) => plan.kind === kind);
  }
}

function says({ operation }: Plan, name: string): boolean {
  const { pathParams, queryParams, body, response } = operation;
  return [pathParams, queryParams, body?.fields, response.fields].some((fields) =>
    fields?.some((field) => field.name === name),
  );
}

/** The texts and integers of the first level, of what was sent also those of its parts. */
function textsIn(value: unknown): Numbers {
  if (typeof value !== "object" || value === null) return {};
  const texts: Record<string, string> = {};
  for (const [name, member] of Object.entries(value)) {
    if (["json", "query", "xml"].includes(name)) Object.assign(texts, textsIn(member));
    else if (typeof member === "string" || typeof member === "number") texts[name] = String(member);
  }
  return texts;
}
