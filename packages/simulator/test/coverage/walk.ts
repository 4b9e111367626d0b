import type { Operation } from "@wechatpay-kit/catalog";
import type { WeChatPay } from "wechatpay-kit";
import { isIdentifier, pathIdsOf } from "../../src/default/plan/names.ts";
import type { Plan } from "../../src/default/plan/plan.ts";
import type { Plans } from "../../src/default/plan/plan-all.ts";
import { callOf } from "./call-of.ts";
import { requestOf } from "./request-of.ts";
import type { CallOptions } from "./request-of.ts";
import type { Caller } from "./wanted.ts";

type Identifiers = Readonly<Record<string, string>>;

/** A call that was made: what was sent and what the SDK gave. */
export interface Called {
  readonly options: CallOptions;
  readonly data: unknown;
}

/** What a query answered. */
export interface Found {
  /** Its id. */
  readonly query: string;
  readonly data: unknown;
}

/** Calls operations in an order that makes sense: first what creates what an operation finds, then the operation. */
export class Walk {
  readonly #plans: Plans;
  readonly #wxpay: WeChatPay;
  readonly #caller: Caller;
  readonly #known: (operation: Operation) => Identifiers;
  readonly #answered: (operation: Operation, data: unknown) => Promise<void>;

  constructor(
    plans: Plans,
    options: {
      readonly wxpay: WeChatPay;
      readonly caller: Caller;
      /** Identifiers that the world has before anybody calls. */
      readonly known: (operation: Operation) => Identifiers;
      /** Told after each call: for what a user does then. */
      readonly answered: (operation: Operation, data: unknown) => Promise<void>;
    },
  ) {
    this.#plans = plans;
    this.#wxpay = options.wxpay;
    this.#caller = options.caller;
    this.#known = options.known;
    this.#answered = options.answered;
  }

  /** Calls an operation, on a resource of its own. */
  async call(
    operation: Operation,
    seed: string = operation.id,
    more: Identifiers = {},
    optional: boolean = false,
  ): Promise<Called> {
    const identifiers = { ...(await this.prepare(operation, seed)), ...more };
    return this.send(operation, seed, identifiers, optional);
  }

  /** Makes what an operation finds; the identifiers by which it finds it. */
  async prepare(operation: Operation, seed: string): Promise<Identifiers> {
    const plan = this.#planOf(operation);
    const above =
      plan.parent === undefined
        ? {}
        : await this.make(plan.parent.kind, seed, [...plan.parent.selects]);
    if (plan.role === "create" || !plan.created) return above;
    return { ...above, ...(await this.make(plan.kind, seed, plan.selects)) };
  }

  /** Makes a resource of a kind and asks until its identifiers are known. */
  async make(kind: string, seed: string, wanted: readonly string[]): Promise<Identifiers> {
    const creators = this.#of(kind).filter(({ role }) => role === "create");
    const creator =
      creators.find((plan) => wanted.every((name) => says(plan, name))) ?? creators[0];
    if (creator === undefined) throw new Error(`Nothing creates ${kind}.`);
    const optional = !wanted.every((name) => requires(creator, name));
    const { options, data } = await this.call(creator.operation, seed, {}, optional);
    const identifiers: Record<string, string> = { ...textsIn(options), ...textsIn(data) };
    this.#nameId(kind, identifiers);
    for (const plan of this.#of(kind)) {
      if (plan.role !== "read" || wanted.every((name) => name in identifiers)) continue;
      if (!canAsk(plan, identifiers)) continue;
      const found = await this.send(plan.operation, seed, identifiers);
      for (const [name, value] of Object.entries(textsIn(found.data))) identifiers[name] ??= value;
      this.#nameId(kind, identifiers);
    }
    return identifiers;
  }

  /** Creates a resource, then asks every query that its identifiers suffice for; what was sent, and what they answered. */
  async askAfter(
    operation: Operation,
    queries: readonly Plan[],
    seed: string,
  ): Promise<{ readonly sent: unknown; readonly answers: readonly Found[] }> {
    const { options, data } = await this.call(operation, seed, {}, true);
    const identifiers: Record<string, string> = { ...textsIn(options), ...textsIn(data) };
    this.#nameId(this.#planOf(operation).kind, identifiers);
    const answers: Found[] = [];
    // Twice: what one query answers may be what another asks for.
    for (const query of [...queries, ...queries]) {
      const { id } = query.operation;
      if (answers.some((answer) => answer.query === id)) continue;
      if (!canAsk(query, identifiers)) continue;
      const found = await this.send(query.operation, seed, identifiers);
      for (const [name, value] of Object.entries(textsIn(found.data))) identifiers[name] ??= value;
      this.#nameId(query.kind, identifiers);
      answers.push({ query: id, data: found.data });
    }
    return { sent: options["json"], answers };
  }

  async send(
    operation: Operation,
    seed: string,
    identifiers: Identifiers,
    optional: boolean = false,
  ): Promise<Called> {
    const wanted = {
      caller: this.#caller,
      seed,
      optional,
      identifiers: { ...this.#known(operation), ...identifiers },
    };
    const options = withUser(operation, requestOf(operation, wanted), this.#caller);
    const data = await callOf(this.#wxpay, operation, options);
    await this.#answered(operation, data);
    return { options, data };
  }

  /** Answers say `id` where paths say what it is the id of. */
  #nameId(kind: string, identifiers: Record<string, string>): void {
    const name = this.#plans.kinds.get(kind)?.id;
    const { id } = identifiers;
    if (name !== undefined && id !== undefined) identifiers[name] ??= id;
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

/** Pages that ask for one of two members mark neither: the user is named by the openid. */
function withUser(operation: Operation, options: CallOptions, { openid }: Caller): CallOptions {
  if (!ONE_OF_TWO.test(operation.id)) return options;
  const part = operation.method === "GET" ? "query" : "json";
  return { ...options, [part]: { ...(options[part] as object), openid } };
}

const ONE_OF_TWO = /permissions\/(?:search|terminate|assess-user-risk-level)#/;

function canAsk({ operation, selects }: Plan, identifiers: Identifiers): boolean {
  return (
    (selects.length === 0 || selects.some((name) => name in identifiers)) &&
    pathIdsOf(operation).every((name) => name in identifiers)
  );
}

/** Whether a request with its required members alone has a number, or its answer gives one. */
function requires({ operation }: Plan, name: string): boolean {
  const { pathParams, body, response } = operation;
  const promised = [pathParams, body?.fields, response.fields].flatMap((fields) => fields ?? []);
  const optional = body?.fields?.some((field) => field.name === name && field.required !== true);
  return optional !== true && promised.some((field) => field.name === name);
}

function says({ operation }: Plan, name: string): boolean {
  const { pathParams, queryParams, body, response } = operation;
  return [pathParams, queryParams, body?.fields, response.fields].some((fields) =>
    fields?.some((field) => field.name === name),
  );
}

/** The identifiers of the first level, of what was sent also those of its parts. */
function textsIn(value: unknown): Identifiers {
  if (typeof value !== "object" || value === null) return {};
  const texts: Record<string, string> = {};
  for (const [name, member] of Object.entries(value)) {
    if (["json", "query", "xml"].includes(name)) Object.assign(texts, textsIn(member));
    else if (!isIdentifier(name) && !name.endsWith("mchid")) continue;
    else if (typeof member === "string" || typeof member === "number") texts[name] = String(member);
  }
  return texts;
}
