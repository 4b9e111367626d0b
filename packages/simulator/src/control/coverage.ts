import { handlers } from "../products/every-rule.ts";
import type { OperationCoverage } from "../api/api.ts";
import { json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const readCoverage: ControlHandler = (context) => {
  const operations = [...context.router.operations().values()].map(
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
