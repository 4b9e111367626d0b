import type { RateLimitsState } from "../api/api.ts";
import { readJson, readParameters, shown } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import type { Context } from "../core/context.ts";

export const readRateLimits: ControlHandler = async (context, { query }) => {
  readParameters(query, []);
  return json(200, state(context));
};

export const switchRateLimits: ControlHandler = async (context, { request }) => {
  const { on } = readJson(request, ["on"]);
  if (typeof on !== "boolean") {
    throw badInput("on", `on must be true or false, not ${shown(on)}.`);
  }
  await context.rateLimits.switchTo(on);
  return json(200, state(context));
};

function state({ rateLimits }: Context): RateLimitsState {
  return { on: rateLimits.isOn() };
}
