import type { Field, Operation } from "@wechatpay-kit/catalog";
import { isMembers } from "../../src/core/handler.ts";
import { callOf } from "./call-of.ts";
import type { Client } from "./client-of.ts";
import type { CalledBefore } from "./called-before.ts";
import { fitted } from "./fitted.ts";
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

/** What an operation finds: what was answered before it, and the numbers that are known. */
export type Followed = Pick<Called, "data" | "numbers">;

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
  readonly #client: Client;
  readonly #caller: Caller;
  readonly #known: (operation: Operation) => Promise<Identifiers>;
  readonly #answered: (operation: Operation, data: unknown) => Promise<void>;
  readonly #meanwhile: (operation: Operation, data: unknown) => Promise<Identifiers>;

  constructor(
    before: CalledBefore,
    options: {
      readonly client: Client;
      readonly caller: Caller;
      /** Identifiers that the world has before anybody calls. */
      readonly known: (operation: Operation) => Promise<Identifiers>;
      /** Told after each call: for what a user does then. */
      readonly answered: (operation: Operation, data: unknown) => Promise<void>;
      /** What happens before an operation, by what the one before it answered; gives the numbers that come of it. */
      readonly meanwhile?: (operation: Operation, data: unknown) => Promise<Identifiers>;
    },
  ) {
    this.#before = before;
    this.#client = options.client;
    this.#caller = options.caller;
    this.#known = options.known;
    this.#answered = options.answered;
    this.#meanwhile = options.meanwhile ?? (() => Promise.resolve({}));
  }

  /** Calls an operation, and before it what it needs, each on things of their own. */
  async call(
    operation: Operation,
    { seed, optional = false }: Which = { seed: operation.id },
  ): Promise<Called> {
    const before = this.#before(operation);
    if (before === undefined) return this.send(operation, {}, { seed, optional });
    const called = await this.call(before, { seed, optional: asksMore(operation, before) });
    return this.follow(operation, called, { seed, optional });
  }

  /** Calls an operation after another that was called, once what it needs has happened. */
  async follow(operation: Operation, { numbers, data }: Followed, which: Which): Promise<Called> {
    const more = await this.#meanwhile(operation, data);
    return this.send(operation, { ...numbers, ...more }, which);
  }

  /** Calls an operation alone, with numbers that are known. */
  async send(
    operation: Operation,
    numbers: Identifiers,
    { seed, optional = false }: Which,
  ): Promise<Called> {
    const known: Identifiers = {
      ...(await this.#known(operation)),
      ...numbers,
      ...idIn(operation, numbers),
      ...requestNumbers(operation, seed),
    };
    const wanted: Wanted = { caller: this.#caller, seed, optional, identifiers: known };
    const { openid } = this.#caller;
    const { transaction_id } = known;
    const options = fitted(operation, requestOf(operation, wanted), { openid, transaction_id });
    const data = await callOf(this.#client, operation, options);
    await this.#answered(operation, data);
    return {
      options,
      data,
      numbers: { ...numbers, ...textsIn(options), ...answeredTexts(data), ...tokenIn(data) },
    };
  }
}

// Only what a platform advanced is returned: that it does, it says among the optional members of the refund.
const RETURN_ADVANCE = "v3/ecommerce/refunds/{refund_id}/return-advance#post";

/** Whether an operation requires a number that the one before it sends only among its optional members. */
function asksMore(operation: Operation, before: Operation): boolean {
  if (operation.id === RETURN_ADVANCE) return true;
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

/** The numbers of an answer; where its only member is an object, they stand there: `{ "plan": { "plan_id": … } }`. */
function answeredTexts(data: unknown): Identifiers {
  const [only, ...others] = Object.values(data ?? {});
  return others.length === 0 && isMembers(only) ? textsIn(only) : textsIn(data);
}

/** What a download is asked for with: part of an address that was answered. */
function tokenIn(data: unknown): Identifiers {
  const [, token] = /download_url":"[^"]*[?&]token=([^"&]+)/.exec(JSON.stringify(data) ?? "") ?? [];
  return token === undefined ? {} : { token };
}
