import type { Handler } from "./core/handler.ts";
import { handlerOf } from "./products/index.ts";

let byCatalogue: Promise<Handler> | undefined;

/** What an operation does: by the handler of its product, or else by what the catalogue says of it. */
export const run: Handler = async (context, call) => {
  const own = await handlerOf(call.operation.id);
  if (own !== undefined) return own(context, call);
  // Loaded with the first request that needs it, since many simulators serve one product only; and made once for a
  // process, because its plans come from the catalogue, which is the same for all simulators.
  byCatalogue ??= import("./default/run.ts").then(({ defaultHandler }) => defaultHandler());
  return (await byCatalogue)(context, call);
};
