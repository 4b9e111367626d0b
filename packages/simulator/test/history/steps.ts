import * as fc from "fast-check";
import { CODE_OUTCOMES } from "../../src/products/payment/code-outcomes.ts";
import type { CodeOutcome } from "../../src/products/payment/code-outcomes.ts";
import { PAYMENT_OUTCOMES } from "../../src/products/payment/outcome.ts";
import type { PaymentOutcome } from "../../src/products/payment/outcome.ts";
import { PLACED_WAYS, SCANNED_WAYS } from "./ways.ts";
import type { PlacedWay, ScannedWay } from "./ways.ts";

/**
 * What happens next. Orders and refunds are counted from the last, mostly among those
 * to which it may happen; where there is none, nothing happens.
 */
export type Step =
  | {
      readonly place: PlacedWay;
      readonly total: number;
      /** Minutes until `time_expire`; null: none is said. */
      readonly expires: number | null;
    }
  | { readonly again: number; readonly change: "nothing" | "total" | "way" }
  | {
      readonly scan: ScannedWay;
      readonly total: number;
      readonly outcome: CodeOutcome | null;
      readonly who: number;
    }
  | { readonly confirm: number; readonly outcome: PaymentOutcome }
  | {
      readonly pay: number;
      readonly who: number;
      readonly outcome: PaymentOutcome;
      readonly from: string | null;
    }
  | { readonly payTwice: number; readonly who: number }
  | { readonly close: number; readonly version: "v2" | "v3" }
  | { readonly reverse: number; readonly version: "v2" | "v3" }
  | {
      readonly refund: number;
      /** In hundredths of the price. */
      readonly part: number;
      /** The number of the last refund again. */
      readonly sameNumber: boolean;
      readonly from: "AVAILABLE" | null;
      readonly version: "v2" | "v3";
    }
  | { readonly happens: "success" | "abnormal" | "close"; readonly to: number }
  /** The merchant names its own card for a refund that the payer's account can't take. */
  | { readonly redirect: number }
  | { readonly wait: string }
  /** The process dies while a payment or a refund of the order is under way, so many turns after it began. */
  | { readonly die: number; readonly amid: "payment" | "refund" | null; readonly turns: number };

/** The steps of one kind, by the member that they alone have. */
export type StepOf<Name extends string> = Extract<Step, Readonly<Record<Name, unknown>>>;

const record = <Members>(members: { [Name in keyof Members]: fc.Arbitrary<Members[Name]> }) =>
  fc.record<Members>(members, { noNullPrototype: true });

const recent = fc.nat(5);
const total = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 1, arbitrary: fc.constantFrom(99_999, 100_000, 2_000_000) },
);
const version = fc.constantFrom("v2" as const, "v3" as const);
const outcome = fc.oneof(
  { weight: 5, arbitrary: fc.constant("paid" as const) },
  { weight: 2, arbitrary: fc.constantFrom(...PAYMENT_OUTCOMES) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: record({
      place: fc.constantFrom(...PLACED_WAYS),
      total,
      expires: fc.constantFrom(null, null, null, 1, 30, 30 * 24 * 60),
    }),
  },
  {
    weight: 2,
    arbitrary: record({
      again: recent,
      change: fc.constantFrom("nothing" as const, "total" as const, "way" as const),
    }),
  },
  {
    weight: 4,
    arbitrary: record({
      scan: fc.constantFrom(...SCANNED_WAYS),
      total,
      outcome: fc.option(fc.constantFrom(...CODE_OUTCOMES)),
      who: fc.nat(2),
    }),
  },
  { weight: 2, arbitrary: record({ confirm: recent, outcome }) },
  {
    weight: 8,
    arbitrary: record({
      pay: recent,
      who: fc.constantFrom(0, 0, 0, 1, 2),
      outcome,
      from: fc.constantFrom(null, null, null, "balance", "CMB_DEBIT", "ICBC_DEBIT"),
    }),
  },
  { weight: 2, arbitrary: record({ payTwice: recent, who: fc.nat(2) }) },
  { weight: 2, arbitrary: record({ close: recent, version }) },
  { weight: 3, arbitrary: record({ reverse: recent, version }) },
  {
    weight: 6,
    arbitrary: record({
      refund: recent,
      part: fc.constantFrom(1, 30, 50, 100, 101),
      sameNumber: fc.boolean(),
      from: fc.constantFrom(null, null, null, "AVAILABLE" as const),
      version,
    }),
  },
  {
    weight: 3,
    arbitrary: record({
      happens: fc.constantFrom("success" as const, "abnormal" as const, "close" as const),
      to: recent,
    }),
  },
  { weight: 2, arbitrary: record({ redirect: recent }) },
  {
    weight: 6,
    arbitrary: record({
      wait: fc.constantFrom("1s", "16s", "61s", "5m", "3h", "1d", "3d", "8d"),
    }),
  },
  {
    weight: 1,
    arbitrary: record({
      die: recent,
      amid: fc.constantFrom("payment" as const, "refund" as const, null),
      turns: fc.nat(60),
    }),
  },
);

/** A history, at random. */
export const history: fc.Arbitrary<Step[]> = fc.array(step, {
  minLength: 1,
  maxLength: 40,
  size: "max",
});
