import type { Given } from "./given.ts";

/** Something that must hold on every runtime; it rejects where it does not. */
export interface Check {
  /** A sentence that says what is true. */
  readonly name: string;
  readonly run: (given: Given) => Promise<void>;
}

/** One line of a run's report. */
export interface Outcome {
  readonly check: string;
  /** What was thrown; absent where the check held. */
  readonly error?: string;
}

/** Throws where two values differ as JSON. */
export function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}

/** What a call rejects with; an error where it does not. */
export async function failure(call: () => unknown): Promise<unknown> {
  let value: unknown;
  try {
    value = await call();
  } catch (error) {
    return error;
  }
  throw new Error(`nothing was thrown; the answer was ${JSON.stringify(value)}`);
}

/** Members of what was thrown, to be compared: `name` and the others that are asked for. */
export function membersOf(error: unknown, ...names: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const members = new Map<string, unknown>(Object.entries(error));
  return Object.fromEntries([
    ["name", error.name],
    ...names.map((name) => [name, name === "message" ? error.message : members.get(name)]),
  ]);
}
