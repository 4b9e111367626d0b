import type { Context } from "../core/context.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import { splitTarget } from "../core/http.ts";
import { admit } from "../api/gate.ts";
import { ControlError, failure, redirect } from "../api/reply.ts";
import { findRoutes, indexRoutes } from "../api/route.ts";
import type { ControlCall } from "../api/route.ts";
import { routes } from "./routes.ts";

const index = indexRoutes(routes);

/**
 * The simulator's own API under `/_sim`, a path that WeChat Pay cannot have.
 *
 * @param send the one way of every request, for a request that is made here
 */
export async function control(
  context: Context,
  request: SimRequest,
  send: ControlCall["send"],
): Promise<SimResponse> {
  try {
    return await answer(context, request, send);
  } catch (error) {
    if (error instanceof ControlError) return failure(error);
    context.settings.onError(error);
    const message = "The simulator failed; its error output says why.";
    return failure(new ControlError(500, message));
  }
}

async function answer(
  context: Context,
  request: SimRequest,
  send: ControlCall["send"],
): Promise<SimResponse> {
  const target = splitTarget(request.target);
  const path = target.path.slice("/_sim".length);
  const found = findRoutes(index, path);
  const here = found.find(({ route }) => route.method === request.method);
  admit(context.settings, request, here?.route ?? { page: path === "" });
  await context.refresh();
  // Relative links of the console need the slash.
  if (path === "" && request.method === "GET") return redirect(308, "/_sim/");
  if (found.length === 0) {
    throw new ControlError(404, `The control API has no ${request.method} /_sim${path}.`, {
      routes: routes.map(({ method, path, says }) => `${method} /_sim${path}: ${says}`),
    });
  }
  if (here === undefined) {
    const allow = found.map(({ route }) => route.method).join(", ");
    throw new ControlError(
      405,
      `/_sim${path} has no ${request.method}, only ${allow}.`,
      {},
      { allow },
    );
  }
  return here.route.handle(context, {
    request,
    send,
    path: here.path,
    query: new URLSearchParams(target.query),
  });
}
