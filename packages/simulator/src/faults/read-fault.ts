import type { Operation } from "@wechatpay-kit/catalog";
import { z } from "zod";
import { firstIssue, must, mustHaveOnly } from "../api/first-issue.ts";
import { isV2 } from "../catalogue/version.ts";
import { milliseconds } from "../clock/duration.ts";
import type { Fault } from "../core/fault.ts";
import { signErrors } from "./error-refusal.ts";
import { codesOfAll, errorsOf, findError } from "./errors-of-operations.ts";
import { FaultOptionError } from "./fault-options.ts";

// Loaded with the first fault that is set: zod costs too much for the start.

/** Longest delay, in milliseconds. */
const LONGEST = 600_000;

const statusRule = must("an HTTP status from 400 to 599");
const status = z.int(statusRule).min(400, statusRule).max(599, statusRule);

const codeRule = must("a code such as SYSTEM_ERROR");
const messageRule = must("a text of 1,000 characters at most");
const numberRule = must("a whole number such as 268435461");
const causes = Object.keys(signErrors);
const errorMembers = {
  code: z
    .string(codeRule)
    .max(64, codeRule)
    .regex(/^-?\w+(?: \w+)*$/, codeRule)
    .regex(/^[^a-z]+$/, codeRule),
  status: status.optional(),
  message: z.string(messageRule).max(1_000, messageRule).optional(),
  number: z.int(numberRule).min(0, numberRule).max(9_999_999_999, numberRule).optional(),
  detail: z.unknown().optional(),
  cause: z.enum(causes, must(`one of ${causes.join(", ")}`)).optional(),
};

const bodyRule = must("a text of 10,000 characters at most, or false for none");
const kinds = {
  error: z
    .strictObject(errorMembers, mustHaveOnly(Object.keys(errorMembers), '{"code": "SYSTEM_ERROR"}'))
    .optional(),
  status: status.optional(),
  close: choice("before", "after"),
  signature: choice("wrong", "probe", "unknown-serial", "other-key"),
  notification: choice("duplicate", "reorder"),
};
const KINDS = Object.keys(kinds);
const faultMembers = {
  ...kinds,
  body: z.union([z.literal(false), z.string(bodyRule).max(10_000, bodyRule)], bodyRule).optional(),
  delay: z
    .union([z.string(), z.number()], must('a duration such as "3s", or whole milliseconds'))
    .optional(),
};
const schema = z.object({
  fault: z.strictObject(faultMembers, mustHaveOnly(Object.keys(faultMembers), '{"status": 502}')),
});

type Given = z.infer<typeof schema>["fault"];

/**
 * Checks a fault.
 *
 * @param operation the one that it is for; undefined: it is for all
 * @returns the fault, its delay in milliseconds
 * @throws FaultOptionError that names the member
 */
export function readFault(fault: unknown, operation: Operation | undefined): Fault {
  const parsed = schema.safeParse({ fault });
  if (!parsed.success) {
    const { member, message } = firstIssue(parsed.error);
    throw new FaultOptionError(member, message);
  }
  const given = parsed.data.fault;
  checkKind(given);
  if (given.error !== undefined) checkError(given.error, operation);
  const delay = given.delay === undefined ? undefined : delayOf(given.delay);
  const members = Object.entries({ ...given, delay }).filter(([, value]) => value !== undefined);
  // The schema knows every member, and checkKind lets one kind through with what may stand beside it.
  return Object.fromEntries(members) as unknown as Fault;
}

function choice<const Values extends readonly [string, ...string[]]>(
  ...values: Values
): z.ZodOptional<z.ZodEnum<z.core.util.ToEnum<Values[number]>>> {
  return z.enum(values, must(values.join(" or "))).optional();
}

/** Which members may stand beside which. */
function checkKind(given: Given): void {
  const found = KINDS.filter((kind) => given[kind as keyof Given] !== undefined);
  if (found.length > 1) {
    throw new FaultOptionError(
      `fault.${found[1]}`,
      `A fault does one thing, this one ${found.join(" and ")}: set two faults.`,
    );
  }
  if (found.length === 0 && given.delay === undefined) {
    throw new FaultOptionError(
      "fault",
      `fault must say what goes wrong: one of ${KINDS.join(", ")}, or delay.`,
    );
  }
  if (given.body !== undefined && given.status === undefined) {
    throw new FaultOptionError("fault.body", "fault.body belongs to fault.status.");
  }
  if (given.delay !== undefined && given.notification !== undefined) {
    throw new FaultOptionError("fault.delay", "fault.delay is for answers, not for notifications.");
  }
}

function checkError(
  { code, status, message, cause }: NonNullable<Given["error"]>,
  operation: Operation | undefined,
): void {
  // Errors of APIv2 have no status of their own.
  const needsStatus = status === undefined && !(operation !== undefined && isV2(operation));
  if (needsStatus && findError(code, operation) === undefined) {
    const [where, codes] =
      operation === undefined
        ? ["No page", codesOfAll()]
        : [`No page of ${operation.id}`, errorsOf(operation).map((error) => error.code)];
    throw new FaultOptionError(
      "fault.error.status",
      `${where} has ${code}: give fault.error.status. Documented are ${[...new Set(codes)].join(", ")}.`,
    );
  }
  if (cause !== undefined && (code !== "SIGN_ERROR" || message !== undefined)) {
    throw new FaultOptionError(
      "fault.error.cause",
      `fault.error.cause chooses a text of SIGN_ERROR: leave it out for ${code === "SIGN_ERROR" ? "a message of your own" : code}.`,
    );
  }
}

function delayOf(delay: string | number): number {
  let found: number;
  try {
    found = milliseconds(delay);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FaultOptionError("fault.delay", `fault.delay: ${error.message}`);
  }
  if (found <= LONGEST) return found;
  throw new FaultOptionError(
    "fault.delay",
    `fault.delay must be ten minutes at most, not ${JSON.stringify(delay)}.`,
  );
}
