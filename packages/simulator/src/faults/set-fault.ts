import type { Context } from "../core/context.ts";
import { shown } from "../api/input.ts";
import type { Fault } from "../core/fault.ts";
import type { Members } from "../core/handler.ts";
import { findEvent } from "../catalogue/events.ts";
import type { FaultRow } from "../store/tables.ts";
import { FaultOptionError } from "./fault-options.ts";
import { addFault } from "./stored-faults.ts";

/** Most requests that one fault is counted down for. */
const MOST = 1_000_000;

/**
 * Sets a fault, for this and all other processes on the same database.
 *
 * @param options as `FaultOptions` has them, unchecked
 * @throws FaultOptionError that names the member
 */
export async function setFault(context: Context, options: Members): Promise<FaultRow> {
  const { mchid = null, operation = null, event_type = null } = options;
  const where = {
    mchid: await checkMerchant(context, mchid),
    operation: checkOperation(context, operation),
    event_type: await checkEventType(event_type, operation),
  };
  const named =
    where.operation === null ? undefined : context.router.operations().get(where.operation);
  const { readFault } = await import("./read-fault.ts");
  const fault = readFault(options["fault"], named);
  checkTarget(context, fault, where.operation, where.event_type);
  return addFault(context, {
    id: context.ids.hex(16),
    ...where,
    fault: JSON.stringify(fault),
    ...checkHowOften(options),
  });
}

async function checkMerchant(context: Context, mchid: unknown): Promise<string | null> {
  if (mchid === null) return null;
  if (typeof mchid === "string" && /^\d{1,32}$/.test(mchid)) {
    if ((await context.merchants.get(mchid)) !== undefined) return mchid;
  }
  throw new FaultOptionError(
    "mchid",
    `There is no merchant or brand ${shown(mchid)}: make it first, or leave mchid out for all.`,
  );
}

function checkOperation({ router }: Context, operation: unknown): string | null {
  if (operation === null) return null;
  if (typeof operation === "string" && router.operations().has(operation)) return operation;
  throw new FaultOptionError(
    "operation",
    `There is no operation ${shown(operation)}. Give the catalogue's id, such as v3/payscore/permissions#post, or leave operation out for all.`,
  );
}

async function checkEventType(eventType: unknown, operation: unknown): Promise<string | null> {
  if (eventType === null) return null;
  if (operation !== null) {
    throw new FaultOptionError(
      "event_type",
      "A fault strikes requests (operation) or notifications (event_type): set two faults.",
    );
  }
  if (typeof eventType === "string" && findEvent(eventType) !== undefined) return eventType;
  const { nearEvents } = await import("../catalogue/near-events.ts");
  const near = typeof eventType === "string" ? nearEvents(eventType) : [];
  const hint =
    near.length === 0 ? "Give one such as REFUND.SUCCESS" : `Near it: ${near.join(", ")}`;
  throw new FaultOptionError("event_type", `There is no event_type ${shown(eventType)}. ${hint}.`);
}

function checkTarget(
  { router }: Context,
  fault: Fault,
  operation: string | null,
  eventType: string | null,
): void {
  if ("notification" in fault && operation !== null) {
    throw new FaultOptionError(
      "operation",
      "fault.notification strikes notifications: give event_type instead of operation, or neither.",
    );
  }
  if (eventType !== null && !("notification" in fault || "signature" in fault)) {
    throw new FaultOptionError(
      "fault",
      "Of notifications only signature and notification can go wrong here; the rest is the merchant's server.",
    );
  }
  if (eventType !== null && "delay" in fault) {
    throw new FaultOptionError("fault.delay", "fault.delay is for answers, not for notifications.");
  }
  if (operation === null || !("signature" in fault)) return;
  if (router.operations().get(operation)?.response.signed === false) {
    throw new FaultOptionError("fault.signature", `The answers of ${operation} have no signature.`);
  }
  if (operation.startsWith("v2/") && fault.signature !== "wrong") {
    throw new FaultOptionError(
      "fault.signature",
      `APIv2 has no platform keys: of ${operation} only the signature "wrong" can be asked for.`,
    );
  }
}

function checkHowOften({ times, rate }: Members): Pick<FaultRow, "times" | "rate"> {
  if (rate === undefined) {
    const count = times ?? 1;
    if (Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST) {
      return { times: Number(count), rate: null };
    }
    throw new FaultOptionError(
      "times",
      `times must be a whole number from 1 to ${MOST}, not ${shown(count)}; for all requests give rate: 1.`,
    );
  }
  if (times !== undefined) {
    throw new FaultOptionError(
      "rate",
      "times and rate exclude each other: the next so many requests, or a share of all.",
    );
  }
  if (typeof rate === "number" && rate > 0 && rate <= 1) return { times: null, rate };
  throw new FaultOptionError(
    "rate",
    `rate must be a number above 0 and up to 1, not ${shown(rate)}.`,
  );
}
