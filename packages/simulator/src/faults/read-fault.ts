import { shown } from "../api/input.ts";
import { milliseconds } from "../clock/duration.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { knownCodes, signErrors, statusOf } from "./documented-errors.ts";
import { FaultOptionError } from "./fault.ts";
import type { Fault } from "./fault.ts";

const KINDS = ["error", "status", "close", "signature", "notification"] as const;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  close: ["before", "after"],
  signature: ["wrong", "probe", "unknown-serial", "other-key"],
  notification: ["duplicate", "reorder"],
};

/** Longest delay, in milliseconds. */
const LONGEST = 600_000;

/**
 * Checks a fault.
 *
 * @param v2 it is for an operation of APIv2, where errors have no status of their own
 * @returns the fault, its delay in milliseconds
 * @throws FaultOptionError that names the member
 */
export function readFault(value: unknown, v2: boolean): Fault {
  if (!isMembers(value)) {
    throw new FaultOptionError(
      "fault",
      `fault must be an object such as {"status": 502}, not ${shown(value)}.`,
    );
  }
  only(value, "fault", [...KINDS, "body", "delay"]);
  const kinds = KINDS.filter((kind) => value[kind] !== undefined);
  if (kinds.length > 1) {
    throw new FaultOptionError(
      `fault.${kinds[1]}`,
      `A fault does one thing, this one ${kinds.join(" and ")}: set two faults.`,
    );
  }
  const [kind] = kinds;
  if (kind === undefined && value["delay"] === undefined) {
    throw new FaultOptionError(
      "fault",
      `fault must say what goes wrong: one of ${KINDS.join(", ")}, or delay.`,
    );
  }
  checkBody(value, kind);
  if (kind === "error") checkError(value["error"], v2);
  else if (kind === "status") checkStatus("fault.status", value["status"]);
  else if (kind !== undefined) checkChoice(kind, value[kind]);
  if (value["delay"] === undefined) return checked(value);
  if (kind === "notification") {
    throw new FaultOptionError("fault.delay", "fault.delay is for answers, not for notifications.");
  }
  return checked({ ...value, delay: delayOf(value["delay"]) });
}

function checked(value: Members): Fault {
  const given = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
  // Every member was looked at: one kind, of its form, with what may stand beside it.
  return given as unknown as Fault;
}

function delayOf(delay: unknown): number {
  const name = "fault.delay";
  if (typeof delay !== "string" && typeof delay !== "number") {
    throw new FaultOptionError(
      name,
      `${name} must be a duration such as "3s", or whole milliseconds, not ${shown(delay)}.`,
    );
  }
  try {
    const given = milliseconds(delay);
    if (given <= LONGEST) return given;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FaultOptionError(name, `${name}: ${error.message}`);
  }
  throw new FaultOptionError(name, `${name} must be ten minutes at most, not ${shown(delay)}.`);
}

function checkBody({ body }: Members, kind: string | undefined): void {
  if (body === undefined) return;
  if (kind !== "status") {
    throw new FaultOptionError("fault.body", "fault.body belongs to fault.status.");
  }
  if (body !== false && (typeof body !== "string" || body.length > 10_000)) {
    throw new FaultOptionError(
      "fault.body",
      `fault.body must be a text of 10,000 characters at most, or false for none, not ${shown(body)}.`,
    );
  }
}

function checkError(error: unknown, v2: boolean): void {
  const name = "fault.error";
  if (!isMembers(error)) {
    throw new FaultOptionError(
      name,
      `${name} must be an object such as {"code": "SYSTEM_ERROR"}, not ${shown(error)}.`,
    );
  }
  only(error, name, ["code", "status", "message", "number", "detail", "cause"]);
  const { code, status, message, number, cause } = error;
  if (typeof code !== "string" || !/^[A-Z0-9_]{1,64}$/.test(code)) {
    throw new FaultOptionError(
      `${name}.code`,
      `${name}.code must be a code such as SYSTEM_ERROR, not ${shown(code)}.`,
    );
  }
  if (status !== undefined) checkStatus(`${name}.status`, status);
  else if (statusOf(code) === undefined && !v2) {
    throw new FaultOptionError(
      `${name}.status`,
      `The simulator does not know the status of ${code}: give ${name}.status. It knows ${knownCodes.join(", ")}.`,
    );
  }
  if (message !== undefined && (typeof message !== "string" || message.length > 1_000)) {
    throw new FaultOptionError(
      `${name}.message`,
      `${name}.message must be a text of 1,000 characters at most, not ${shown(message)}.`,
    );
  }
  if (number !== undefined && !isWhole(number, 0, 9_999_999_999)) {
    throw new FaultOptionError(
      `${name}.number`,
      `${name}.number must be a whole number such as 268435461, not ${shown(number)}.`,
    );
  }
  if (cause === undefined) return;
  if (code !== "SIGN_ERROR" || message !== undefined) {
    throw new FaultOptionError(
      `${name}.cause`,
      `${name}.cause chooses a text of SIGN_ERROR: leave it out for ${code === "SIGN_ERROR" ? "a message of your own" : code}.`,
    );
  }
  if (typeof cause !== "string" || !Object.hasOwn(signErrors, cause)) {
    throw new FaultOptionError(
      `${name}.cause`,
      `${name}.cause must be one of ${Object.keys(signErrors).join(", ")}, not ${shown(cause)}.`,
    );
  }
}

function checkStatus(member: string, status: unknown): void {
  if (isWhole(status, 400, 599)) return;
  throw new FaultOptionError(
    member,
    `${member} must be an HTTP status from 400 to 599, not ${shown(status)}.`,
  );
}

function checkChoice(kind: string, value: unknown): void {
  const choices = CHOICES[kind] ?? [];
  if (typeof value === "string" && choices.includes(value)) return;
  throw new FaultOptionError(
    `fault.${kind}`,
    `fault.${kind} must be ${choices.join(" or ")}, not ${shown(value)}.`,
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function only(members: Members, name: string, allowed: readonly string[]): void {
  for (const member of Object.keys(members)) {
    if (allowed.includes(member)) continue;
    throw new FaultOptionError(
      `${name}.${member.slice(0, 80)}`,
      `There is no member ${shown(member)} in ${name}. There are ${allowed.join(", ")}.`,
    );
  }
}
