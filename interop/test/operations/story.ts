import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { expect } from "vitest";

/** What an SDK of others made of an answer, a refusal included. */
export interface Answered {
  readonly status: number;
  readonly data?: unknown;
}

/** A client of another author's SDK: its own types know neither paths nor members, a chain of theirs is anything. */
export type Untyped = ReturnType<typeof JSON.parse>;

/** What a row knows when its turn comes. */
export interface Scene {
  readonly merchant: MerchantCredentials;
  /** What an operation answered last in the same story. */
  readonly answered: (operation: string) => object;
  /** A number or text in it: `stock_id`, `data.0.complaint_id`. */
  readonly earlier: (operation: string, path: string) => string | number;
}

/** One call, and what must come back. */
export interface Row<Client> {
  /** Its id in the catalogue. */
  readonly operation: string;
  readonly call: (client: Client, scene: Scene) => Promise<Answered>;
  readonly status: number;
  /** Members that the answer must have; of an answer that is no object, all of it. */
  readonly data: object | string | ((scene: Scene) => object | string | number);
  /** What is special about it. */
  readonly note?: string;
  /** Files are not signed; neither are refusals, for which nothing is said here. */
  readonly signed?: false;
}

/** Calls that build on one another, in this order. */
export interface Story<Client> {
  readonly about: string;
  /** Whose calls these are. */
  readonly mchid: string;
  readonly rows: readonly Row<Client>[];
}

export function titleOf({ operation, status, note }: Row<never>): string {
  return `${operation} is answered ${status}${note === undefined ? "" : `: ${note}`}`;
}

/** Operations of which at least one call succeeds. */
export function succeeding(stories: readonly Story<never>[]): Set<string> {
  const rows = stories.flatMap((story) => story.rows);
  return new Set(rows.filter(({ status }) => status < 300).map(({ operation }) => operation));
}

/** A story's scene, and what its operations answered so far. */
export function openScene(
  merchant: MerchantCredentials,
  answers: ReadonlyMap<string, unknown>,
): Scene {
  const answered = (operation: string): object => {
    const data = answers.get(operation);
    if (typeof data === "object" && data !== null) return data;
    throw new Error(`${operation} has not answered members before.`);
  };
  return {
    merchant,
    answered,
    earlier: (operation, path) => {
      let value: unknown = answered(operation);
      for (const name of path.split(".")) value = new Map(Object.entries(value ?? {})).get(name);
      if (typeof value === "string" || typeof value === "number") return value;
      throw new Error(`${operation} has answered no ${path} before.`);
    },
  };
}

/**
 * Calls a row's operation, and holds the answer to the row.
 *
 * @returns what {@link Scene.answered} is to know
 */
export async function play<Client>(
  { call, status, data }: Row<Client>,
  client: Client,
  scene: Scene,
): Promise<unknown> {
  const answer = await call(client, scene);
  if (answer.status !== status) {
    throw new Error(`Answered ${answer.status}, not ${status}: ${JSON.stringify(answer.data)}`);
  }
  const wanted: unknown = typeof data === "function" ? data(scene) : data;
  if (typeof wanted === "object") expect(answer.data).toMatchObject(wanted ?? {});
  else expect(answer.data).toBe(wanted);
  return answer.data;
}

/** Which operation of the catalogue the simulator took the last request for. */
export async function lastOperation(simulator: Simulator): Promise<string | undefined> {
  const answer = await fetch(`${simulator.merchant().baseUrl}/_sim/requests?limit=1`);
  // The form of the control API's list.
  const { requests } = (await answer.json()) as { requests: { operation?: string }[] };
  return requests[0]?.operation;
}
