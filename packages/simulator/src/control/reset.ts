import { readJson } from "./input.ts";
import { nothing } from "./reply.ts";
import type { ControlHandler } from "./route.ts";

export const resetWorld: ControlHandler = async (context, { request }) => {
  readJson(request, []);
  await context.reset();
  return nothing();
};
