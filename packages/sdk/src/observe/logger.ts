import type { Events, Hooks } from "./events.ts";

/** What logs: `pino()`, `console`, or anything with these four. */
export interface Logger {
  debug(fields: object, text: string): unknown;
  info(fields: object, text: string): unknown;
  warn(fields: object, text: string): unknown;
  error(fields: object, text: string): unknown;
}

/**
 * Hooks that write a line for each event: attempts, answers and successes at `debug`, second attempts at `info`, refusals at `warn`, and
 * failures after which nobody knows what was carried out at `error`.
 */
export function loggingHooks(logger: Logger): Required<Hooks> {
  return {
    request: (event) => logger.debug(event, `${event.operation}: attempt ${event.attempt}`),
    response: (event) =>
      logger.debug(
        event,
        `${event.operation}: ${event.status} in ${Math.round(event.milliseconds)} ms`,
      ),
    retry: (event) => logger.info(withError(event), `${event.error.message} — it is sent again`),
    success: (event) =>
      logger.debug(event, `${event.operation}: succeeded in ${Math.round(event.milliseconds)} ms`),
    error: (event) =>
      logger[outcomeOf(event.error) === "unknown" ? "error" : "warn"](
        withError(event),
        event.error.message,
      ),
  };
}

// Loggers show an `err`; `console` shows any object.
function withError({ error, ...event }: Events["retry" | "error"]): object {
  return { ...event, code: "code" in error ? error.code : undefined, err: error };
}

function outcomeOf(error: Error): unknown {
  return "outcome" in error ? error.outcome : undefined;
}
