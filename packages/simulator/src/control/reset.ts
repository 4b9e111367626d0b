import { readJson } from "../api/input.ts";
import { nothing } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const resetWorld: ControlHandler = async (context, { request }) => {
  readJson(request, []);
  await context.reset();
  return nothing();
};
