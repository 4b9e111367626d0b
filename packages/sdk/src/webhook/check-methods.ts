import { describe } from "../config/connection-options.ts";
import { wrongOption } from "../errors.ts";

/** @throws {ConfigError} naming the first of the methods that is not there, and what to do */
export function checkMethods(
  option: string,
  value: unknown,
  methods: readonly string[],
  advice: string,
): void {
  const missing = methods.find((name) => typeof Reflect.get(Object(value), name) !== "function");
  if (missing === undefined) return;
  throw wrongOption(
    option,
    `expected an object with ${methods.join(", ")}, found ${describe(value)} without ${missing}. ${advice}`,
  );
}
