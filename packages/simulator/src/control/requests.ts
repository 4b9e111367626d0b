import { limitOf, readParameters, textField } from "../api/input.ts";
import { ControlError, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { findLogged, listLogged, requestSummary } from "../request-log/logged.ts";

export const listRequests: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "before", "limit"]);
  const rows = await listLogged(context, {
    mchid: textField(fields, "mchid"),
    before: textField(fields, "before"),
    limit: limitOf(fields),
  });
  return json(200, { requests: rows.map(requestSummary) });
};

export const readRequest: ControlHandler = async (context, { path }) => {
  const { id = "" } = path;
  const row = await findLogged(context, id);
  if (row === undefined) throw noRequest(id);
  return json(200, requestSummary(row));
};

export function noRequest(id: string): ControlError {
  return new ControlError(
    404,
    `There is no request ${id.slice(0, 80)}: the log has the last two thousand.`,
  );
}
