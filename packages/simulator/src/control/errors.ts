import type { ErrorSummary } from "../api/api.ts";
import { readParameters, shown } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { errorsOf } from "../faults/errors-of-operations.ts";

/** `GET /_sim/errors?operation=v3/…` */
export const listErrors: ControlHandler = async ({ router }, { query }) => {
  const { operation: id } = readParameters(query, ["operation"]);
  const operation = typeof id === "string" ? router.operations().get(id) : undefined;
  if (operation === undefined) {
    throw badInput(
      "operation",
      `operation must be the catalogue's id of one, such as v3/payscore/permissions#post, not ${shown(id)}. GET /_sim/coverage lists all.`,
    );
  }
  const errors: readonly ErrorSummary[] = errorsOf(operation);
  return json(200, { errors });
};
