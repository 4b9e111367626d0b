import { FaultOptionError } from "../faults/fault-options.ts";
import { setFault } from "../faults/set-fault.ts";
import { listFaults, removeFault, removeFaults } from "../faults/stored-faults.ts";
import type { FaultRow } from "../store/tables.ts";
import type { FaultSummary } from "../api/api.ts";
import { readJson, readParameters } from "../api/input.ts";
import { badInput, ControlError, json, nothing } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const postFault: ControlHandler = async (context, { request }) => {
  const allowed = ["fault", "mchid", "operation", "event_type", "times", "rate"];
  const options = readJson(request, allowed);
  try {
    const row = await setFault(context, options);
    return json(201, summary(row), { location: `/_sim/faults/${row.id}` });
  } catch (error) {
    if (error instanceof FaultOptionError) throw badInput(error.member, error.message);
    throw error;
  }
};

export const getFaults: ControlHandler = async (context, { query }) => {
  readParameters(query, []);
  return json(200, { faults: (await listFaults(context.store.db)).map(summary) });
};

export const deleteFault: ControlHandler = async (context, { request, path }) => {
  readJson(request, []);
  const { id = "" } = path;
  if (await removeFault(context, id)) return nothing();
  throw new ControlError(404, `There is no fault ${id.slice(0, 80)}.`);
};

export const deleteFaults: ControlHandler = async (context, { request }) => {
  readJson(request, []);
  await removeFaults(context);
  return nothing();
};

function summary(row: FaultRow): FaultSummary {
  return {
    id: row.id,
    ...(row.mchid !== null && { mchid: row.mchid }),
    ...(row.operation !== null && { operation: row.operation }),
    ...(row.event_type !== null && { event_type: row.event_type }),
    fault: JSON.parse(row.fault),
    ...(row.times !== null && { times: row.times }),
    ...(row.rate !== null && { rate: row.rate }),
    struck: row.struck,
  };
}
