import * as fc from "fast-check";

/** How many cases a property is given: `npm run fuzz` gives a hundred thousand. */
const CASES = Number(process.env["FUZZ_CASES"] ?? 1000);

// Vitest loads this file before every other, so that a property that names no number of its own has this one.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: CASES });

/** So many cases of a dear property where others have a thousand, in the same proportion in a longer run. */
export function of(thousand: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil((CASES * thousand) / 1000) };
}
