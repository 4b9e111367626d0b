import type { Call, Members } from "../handler.ts";

/** Everything that a request says at its first level. */
export function saidBy({ path, query, body }: Call): Members {
  return { ...body, ...query, ...path };
}
