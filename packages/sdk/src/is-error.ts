/**
 * Whether a value is an error, whoever made it. `instanceof` alone does not say so in Jest, whose tests have an `Error` of their
 * own that the errors of Node's modules are none of.
 */
export function isError(value: unknown): value is Error {
  return value instanceof Error || process.getBuiltinModule("node:util").types.isNativeError(value);
}
