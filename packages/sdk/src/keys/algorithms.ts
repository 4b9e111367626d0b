import type { SmAlgorithms } from "../crypto/sm.ts";
import { typeFound, wrongOption } from "../errors.ts";

/** The option, checked as far as can be seen. */
export function readAlgorithms(input: unknown): SmAlgorithms | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== "object" || input === null) {
    throw wrongOption("algorithms", `expected an object, found ${typeFound(input)}.`);
  }
  for (const name of ["sm3", "sm2Verify", "sm2Encrypt", "sm4Open"]) {
    const found: unknown = Reflect.get(input, name);
    if (typeof found === "function") continue;
    throw wrongOption(`algorithms.${name}`, `expected a function, found ${typeFound(found)}.`);
  }
  // It has all four; what they take can't be seen.
  return input as SmAlgorithms;
}
