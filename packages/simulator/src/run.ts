import type { Handler } from "./core/handler.ts";
import { defaultHandler } from "./default/run.ts";
import { handlers } from "./products/index.ts";

let byCatalogue: Handler | undefined;

/** What an operation does: by the handler of its product, or else by what the catalogue says of it. */
export const run: Handler = (context, call) => {
  // Made once for a process: its plans come from the catalogue, which is the same for all simulators.
  byCatalogue ??= defaultHandler(context.router.operations);
  return (handlers.get(call.operation.id) ?? byCatalogue)(context, call);
};
