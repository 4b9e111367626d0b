import type { Difference, ReconciliationSummary } from "./differences.ts";

/** Differences, found as they are read; and, once all were, what both sides add up to. */
export class Reconciliation implements AsyncIterable<Difference> {
  readonly #find: () => AsyncGenerator<Difference, ReconciliationSummary, undefined>;
  #summary: ReconciliationSummary | undefined;

  /** Made by `reconcile`. */
  constructor(find: () => AsyncGenerator<Difference, ReconciliationSummary, undefined>) {
    this.#find = find;
  }

  /** What there was, counted; undefined until the differences were read to the end. */
  get summary(): ReconciliationSummary | undefined {
    return this.#summary;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Difference, void, undefined> {
    this.#summary = undefined;
    this.#summary = yield* this.#find();
  }
}
