import { handlers } from "../handlers.ts";
import type { OperationCoverage } from "./api.ts";
import { json } from "./reply.ts";
import type { ControlHandler } from "./route.ts";

export const readCoverage: ControlHandler = (context) => {
  const operations = [...context.router.operations.values()].map(
    ({ id, method, title }): OperationCoverage => ({
      id,
      method,
      title,
      behaviour: handlers.has(id) ? "own" : "default",
    }),
  );
  const own = operations.filter(({ behaviour }) => behaviour === "own").length;
  return Promise.resolve(json(200, { own, default: operations.length - own, operations }));
};
