import { ControlError, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { originOf } from "../core/http.ts";
import { skillCredentials } from "../world/credentials.ts";

export const readSkill: ControlHandler = async (context, { request, path }) => {
  const { developerId = "" } = path;
  const developer = await context.merchants.get(developerId, "skill");
  if (developer === undefined) {
    throw new ControlError(404, `There is no developer ${developerId.slice(0, 80)} here.`);
  }
  return json(200, skillCredentials(developer, originOf(request)));
};
