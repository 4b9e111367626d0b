import { wrongOption } from "../errors.ts";
import { describe } from "./connection-options.ts";
import type { ConnectionOptions } from "./connection-options.ts";
import type { ObserverOptions } from "./read-observers.ts";

/** What the clients of all callers may be given. */
export interface ClientOptions extends ConnectionOptions, ObserverOptions {
  /** In which language `ApiError.hint` explains what WeChat Pay refused: `zh` (the default) or `en`. */
  readonly language?: Language;
}

export type Language = "zh" | "en";

/** The names of these options. */
export const COMMON_OPTIONS = [
  "baseUrl",
  "fallbackUrl",
  "timeout",
  "connectTimeout",
  "answerTimeout",
  "retries",
  "concurrency",
  "rateLimits",
  "proxy",
  "ca",
  "fetch",
  "hooks",
  "logger",
  "language",
] as const;

export function readLanguage({ language = "zh" }: ClientOptions): Language {
  if (language === "zh" || language === "en") return language;
  throw wrongOption("language", `expected zh or en, found ${describe(language)}.`);
}
