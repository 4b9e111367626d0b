import type { Context } from "../context.ts";
import { milliseconds } from "../duration.ts";
import { rfc3339Milliseconds } from "../time.ts";
import type { ClockState } from "./api.ts";
import { readJson, shown } from "./input.ts";
import { badInput, json } from "./reply.ts";
import type { ControlHandler } from "./route.ts";

export const readClock: ControlHandler = async (context) => json(200, state(context));

// Times are written with four digits for the year.
const END_OF_TIME = Date.parse("9999-01-01T00:00:00Z");

export const advanceClock: ControlHandler = async (context, { request }) => {
  const by = duration(readJson(request, ["advance"])["advance"]);
  if (context.clock.now() + by >= END_OF_TIME) {
    throw badInput("advance", "advance would move the clock beyond the year 9998.");
  }
  await context.clock.advance(by);
  return json(200, state(context));
};

function state({ clock }: Context): ClockState {
  return { now: rfc3339Milliseconds(clock.now()), ahead: clock.ahead() };
}

function duration(advance: unknown): number {
  try {
    if (typeof advance === "string" || typeof advance === "number") return milliseconds(advance);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw badInput(
    "advance",
    `advance must be a duration such as "90s", "15m", "24h", "7d", or whole milliseconds, not ${shown(advance)}. The clock only goes forward; POST /_sim/reset sets it back.`,
  );
}
