import type { Context } from "../core/context.ts";
import { rfc3339Milliseconds } from "../clock/time.ts";
import type { ClockState } from "../api/api.ts";
import { readJson, shown } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const readClock: ControlHandler = async (context) => json(200, state(context));

export const advanceClock: ControlHandler = async (context, { request }) => {
  const { advance } = readJson(request, ["advance"]);
  if (typeof advance !== "string" && typeof advance !== "number") {
    throw badInput(
      "advance",
      `advance must be a duration such as "24h", or whole milliseconds, not ${shown(advance)}.`,
    );
  }
  try {
    await context.clock.advance(advance);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw badInput(
      "advance",
      `${error.message} The clock only goes forward; POST /_sim/reset sets it back.`,
    );
  }
  return json(200, state(context));
};

function state({ clock }: Context): ClockState {
  return { now: rfc3339Milliseconds(clock.now()), ahead: clock.ahead() };
}
