import type { Language } from "../config/client-options.ts";
import type { ApiError } from "../errors.ts";
import { explain } from "./explain.ts";

/** Cause and remedy of an error in a line; `undefined` where it is not explained. */
export function hintOf(error: ApiError, language: Language): string | undefined {
  const { known, cause, remedy } = explain(error, { language });
  if (!known) return undefined;
  return language === "zh" ? cause + remedy : `${cause} ${remedy}`;
}
