import { wrongOption } from "../errors.ts";
import { describe } from "./connection-options.ts";
import type { Hooks } from "../observe/events.ts";
import { loggingHooks } from "../observe/logger.ts";
import type { Logger } from "../observe/logger.ts";

/** Who is told of a client's calls. */
export interface ObserverOptions {
  /**
   * Functions that are called when an attempt goes out (`request`), when an answer has come (`response`), when a call is sent
   * again (`retry`), and when one has succeeded (`success`) or failed (`error`). The same events are on the channels `wechatpay-kit:request` … of
   * `node:diagnostics_channel`, for all clients of the process. Of a synchronous call only its end is told.
   */
  readonly hooks?: Hooks;
  /** Writes a line for each of these events: `console`, `pino()`, or anything with `debug`, `info`, `warn` and `error`. */
  readonly logger?: Logger;
}

const HOOKS: readonly string[] = ["request", "response", "retry", "success", "error"];
const LEVELS = ["debug", "info", "warn", "error"] as const;

/** Checks them; a `ConfigError` names the one that can't be called. */
export function readObservers({ hooks, logger }: ObserverOptions): readonly Hooks[] {
  return [
    ...(hooks === undefined ? [] : [readHooks(hooks)]),
    ...(logger === undefined ? [] : [loggingHooks(readLogger(logger))]),
  ];
}

function readHooks(hooks: unknown): Hooks {
  if (typeof hooks !== "object" || hooks === null) {
    throw wrongOption(
      "hooks",
      `expected an object with ${HOOKS.join(", ")}, found ${describe(hooks)}.`,
    );
  }
  for (const [name, hook] of Object.entries(hooks)) {
    if (HOOKS.includes(name) && (hook === undefined || typeof hook === "function")) continue;
    const why = HOOKS.includes(name)
      ? `expected a function, found ${describe(hook)}.`
      : `there is no such hook. There are ${HOOKS.join(", ")}.`;
    throw wrongOption(`hooks.${name}`, why);
  }
  return hooks;
}

function readLogger(logger: unknown): Logger {
  const lacks = LEVELS.find((level) => !hasMethod(logger, level));
  if (lacks === undefined) {
    // It has all four methods; what they take can't be seen.
    return logger as Logger;
  }
  throw wrongOption(
    "logger",
    `expected something with the methods ${LEVELS.join(", ")}, such as console or pino(), found one without ${lacks}.`,
  );
}

function hasMethod(value: unknown, name: string): boolean {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  return typeof Reflect.get(value, name) === "function";
}
