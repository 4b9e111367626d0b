import { sql } from "kysely";
import type { RequestSummary } from "../api/api.ts";
import { rfc3339Milliseconds } from "../clock/time.ts";
import type { Context } from "../core/context.ts";
import type { RequestRow } from "../store/tables.ts";
import { SHOWN } from "./request-log.ts";

/** Which requests of the log. */
export interface ListedRequests {
  readonly mchid?: string | undefined;
  /** Only older ones than the request of this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Requests that were answered, newest first. */
export async function listLogged(
  { store: { db }, requests }: Context,
  { mchid, before, limit }: ListedRequests,
): Promise<readonly RequestRow[]> {
  // What was answered a moment ago may not be stored yet.
  await requests.flush();
  const after = before === undefined ? undefined : await findRow(db, before);
  return db
    .selectFrom("requests")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .$if(after !== undefined, (all) =>
      all.where((eb) =>
        eb.or([
          eb("at", "<", after?.at ?? 0),
          eb.and([eb("at", "=", after?.at ?? 0), eb("seq", "<", after?.seq ?? 0)]),
        ]),
      ),
    )
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
}

/** The request of an id; undefined where the log has it no more. */
export async function findLogged(
  { store: { db }, requests }: Context,
  id: string,
): Promise<RequestRow | undefined> {
  await requests.flush();
  return findRow(db, id);
}

function findRow(db: Context["store"]["db"], id: string): Promise<RequestRow | undefined> {
  return db.selectFrom("requests").selectAll().where("id", "=", id).executeTakeFirst();
}

/** How many requests about one thing are told at most. */
const MOST = 500;

/**
 * The requests that name one of the numbers, or whose answer does, newest first. The log has two thousand requests: they
 * are all looked at, by a column that is short.
 *
 * @param mchid whose numbers they are, if that is known; requests that did not prove whose they are count too
 */
export async function requestsAbout(
  { store: { db }, requests }: Context,
  mchid: string | undefined,
  numbers: readonly string[],
): Promise<readonly RequestRow[]> {
  if (numbers.length === 0) return [];
  await requests.flush();
  const rows = await db
    .selectFrom("requests")
    .selectAll()
    .$if(mchid !== undefined, (all) =>
      all.where((eb) => eb.or([eb("mchid", "is", null), eb("mchid", "=", mchid ?? "")])),
    )
    .where((eb) =>
      eb.or(numbers.map((number) => sql<boolean>`numbers like ${pattern(number)} escape '\\'`)),
    )
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(MOST)
    .execute();
  // SQLite's `like` takes capitals and small letters for the same.
  return rows.filter((row) => row.numbers.split("\n").some((number) => numbers.includes(number)));
}

const pattern = (number: string): string => `%\n${number.replaceAll(/[\\%_]/g, "\\$&")}\n%`;

/** Whether a body of the log is only the beginning of what it was. */
export const isCutOff = (body: string): boolean => body.length >= SHOWN;

/** A request as the control API tells of it. */
export function requestSummary(row: RequestRow): RequestSummary {
  return {
    id: row.id,
    time: rfc3339Milliseconds(row.at),
    ...(row.mchid !== null && { mchid: row.mchid }),
    ...(row.operation !== null && { operation: row.operation }),
    method: row.method,
    target: row.target,
    status: row.status,
    ...(row.code !== null && { code: row.code }),
    ...(row.message !== null && { message: row.message }),
    signature: signatureOf(row),
    duration_ms: row.duration_ms,
    request_body: row.request_body,
    response_body: row.response_body,
  };
}

/** Who sent a request is known by the signature alone. What is refused before it is looked at says nothing of it. */
function signatureOf({ mchid, status, code }: RequestRow): RequestSummary["signature"] {
  if (mchid !== null) return "verified";
  // APIv2 refuses with status 200, and writes SIGNERROR.
  return status === 401 || /^SIGN_?ERROR$/.test(code ?? "") ? "wrong" : "unchecked";
}
