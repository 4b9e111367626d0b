import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { WeChatPay } from "wechatpay-kit";
import { callOf } from "./call-of.ts";
import type { CalledBefore } from "./called-before.ts";
import { isAct, isIdentifier, isOfRequest, namesOf, pathIdsOf } from "./identifiers.ts";
import { requestOf } from "./request-of.ts";
import type { CallOptions } from "./request-of.ts";
import { digest } from "./value-of.ts";
import type { Caller, Wanted } from "./wanted.ts";

type Identifiers = Readonly<Record<string, string>>;

/** A call that was made: what was sent and what the SDK gave. */
export interface Called {
  readonly options: CallOptions;
  readonly data: unknown;
  /** All numbers that are known after it, by name: what was called before, what was sent and what was answered. */
  readonly numbers: Identifiers;
}

/** Which request of an operation. */
export interface Which {
  /** The same seed names the same things. */
  readonly seed: string;
  /** All documented members instead of the required ones. */
  readonly optional?: boolean;
}

/** Calls operations in an order that makes sense: first what makes what an operation finds, then the operation. */
export class Walk {
  readonly #before: CalledBefore;
  readonly #wxpay: WeChatPay;
  readonly #caller: Caller;
  readonly #known: (operation: Operation) => Promise<Identifiers>;
  readonly #answered: (operation: Operation, data: unknown) => Promise<void>;

  constructor(
    before: CalledBefore,
    options: {
      readonly wxpay: WeChatPay;
      readonly caller: Caller;
      /** Identifiers that the world has before anybody calls. */
      readonly known: (operation: Operation) => Promise<Identifiers>;
      /** Told after each call: for what a user does then. */
      readonly answered: (operation: Operation, data: unknown) => Promise<void>;
    },
  ) {
    this.#before = before;
    this.#wxpay = options.wxpay;
    this.#caller = options.caller;
    this.#known = options.known;
    this.#answered = options.answered;
  }

  /** Calls an operation, and before it what it needs, each on things of their own. */
  async call(
    operation: Operation,
    { seed, optional = false }: Which = { seed: operation.id },
  ): Promise<Called> {
    const before = this.#before(operation);
    if (before === undefined) return this.send(operation, {}, { seed, optional });
    const { numbers } = await this.call(before, { seed, optional: asksMore(operation, before) });
    return this.send(operation, numbers, { seed, optional });
  }

  /** Calls an operation alone, with numbers that are known. */
  async send(
    operation: Operation,
    numbers: Identifiers,
    { seed, optional = false }: Which,
  ): Promise<Called> {
    const known = {
      ...(await this.#known(operation)),
      ...numbers,
      ...idIn(operation, numbers),
      ...requestNumbers(operation, seed),
    };
    const wanted: Wanted = { caller: this.#caller, seed, optional, identifiers: known };
    const options = withUser(operation, requestOf(operation, wanted), this.#caller);
    const data = await callOf(this.#wxpay, operation, options);
    await this.#answered(operation, data);
    return {
      options,
      data,
      numbers: { ...numbers, ...textsIn(options), ...textsIn(data), ...tokenIn(data) },
    };
  }
}

/** Whether an operation requires a number that the one before it sends only among its optional members. */
function asksMore(operation: Operation, before: Operation): boolean {
  const required = (fields: readonly Field[] = []): readonly string[] =>
    namesOf(fields.filter((field) => field.required));
  const asked = new Set([
    ...namesOf(operation.pathParams),
    ...required(operation.queryParams),
    ...required(operation.body?.fields),
  ]);
  return before.body?.fields?.some(({ name, required: sure }) => !sure && asked.has(name)) === true;
}

/** Answers say `id` where paths say what it is the id of. */
function idIn(operation: Operation, { id, ...numbers }: Identifiers): Identifiers {
  const last = pathIdsOf(operation).at(-1);
  return id === undefined || last === undefined || last in numbers ? {} : { [last]: id };
}

/** A request that makes something has a number of its own, not that of the request before it. */
function requestNumbers(operation: Operation, seed: string): Identifiers {
  if (operation.method !== "POST" || isAct(operation)) return {};
  const names = namesOf(operation.body?.fields).filter(isOfRequest);
  return Object.fromEntries(
    names.map((name) => [name, digest(`${seed} ${operation.id}`, name).slice(0, 20)]),
  );
}

/** Pages that ask for one of two members mark neither: the user is named by the openid. */
function withUser(operation: Operation, options: CallOptions, { openid }: Caller): CallOptions {
  if (!ONE_OF_TWO.test(operation.id)) return options;
  const part = operation.method === "GET" ? "query" : "json";
  return { ...options, [part]: { ...(options[part] as object), openid } };
}

const ONE_OF_TWO = /permissions\/(?:search|terminate|assess-user-risk-level)#/;

/** The numbers of the first level, of what was sent also those of its parts. */
function textsIn(value: unknown): Identifiers {
  if (typeof value !== "object" || value === null) return {};
  const texts: Record<string, string> = {};
  for (const [name, member] of Object.entries(value)) {
    if (["json", "query", "xml"].includes(name)) Object.assign(texts, textsIn(member));
    else if (!isIdentifier(name)) continue;
    else if (typeof member === "string" || typeof member === "number") texts[name] = String(member);
  }
  return texts;
}

/** What a download is asked for with: part of an address that was answered. */
function tokenIn(data: unknown): Identifiers {
  const [, token] = /download_url":"[^"]*[?&]token=([^"&]+)/.exec(JSON.stringify(data) ?? "") ?? [];
  return token === undefined ? {} : { token };
}
