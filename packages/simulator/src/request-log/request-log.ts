import { requestId } from "../v3/answer.ts";
import type { Context, NotedRequest, RequestLog } from "../core/context.ts";
import { isWhole } from "../core/http.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import type { Match } from "../catalogue/match.ts";
import type { LoggedRefusal } from "../core/protocol.ts";
import type { Db, Store } from "../store/store.ts";
import type { Merchant } from "../core/merchant.ts";
import { numbersNamed } from "./identifiers.ts";

/** Requests kept; a tenth more may be there for a while. */
const KEEP = 2_000;

/** Milliseconds that a request may wait to be written with others. */
const LAG = 50;

/** In memory, where nothing outlives the process, requests are written only when somebody asks for them. */
export function createRequestLog(
  { db, lasting }: Pick<Store, "db" | "lasting">,
  onError: (error: unknown) => void,
): RequestLog {
  let waiting: NotedRequest[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let sincePruned = KEEP;

  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      // SQLite binds at most 32,766 values in a statement.
      const rows = waiting
        .splice(0, 500)
        .map((row) => Object.assign(row, { numbers: numbersOf(row) }));
      await db.insertInto("requests").values(rows).execute();
      sincePruned += rows.length;
      if (sincePruned >= KEEP / 10) {
        sincePruned = 0;
        await prune(db);
      }
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= write().finally(() => {
      writing = undefined;
    });
    await writing;
    if (waiting.length > 0) await flush();
  };

  return {
    add: (row) => {
      waiting.push(row);
      // A database that hangs must not fill the memory.
      if (waiting.length > KEEP) waiting.shift();
      // What is being written takes along what comes meanwhile.
      if (!lasting || timer !== undefined || writing !== undefined) return;
      // A statement for many rows costs little more than one for a single row. Who closes flushes, so nobody waits for this.
      timer = setTimeout(() => {
        flush().catch(onError);
      }, LAG).unref();
    },
    flush,
    drop: () => {
      waiting = [];
    },
  };
}

/** Looked for when it is written, so that no answer waits for it. */
function numbersOf(row: NotedRequest): string {
  return `\n${numbersNamed(row).join("\n")}\n`;
}

async function prune(db: Db): Promise<void> {
  const oldest = await db
    .selectFrom("requests")
    .select(["at", "seq"])
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .offset(KEEP)
    .limit(1)
    .executeTakeFirst();
  if (oldest === undefined) return;
  const { at, seq } = oldest;
  await db
    .deleteFrom("requests")
    .where((eb) => eb.or([eb("at", "<", at), eb.and([eb("at", "=", at), eb("seq", "<=", seq)])]))
    .execute();
}

/** What is said of one request. */
export interface Noted {
  readonly request: SimRequest;
  readonly answer: SimResponse;
  readonly match: Match;
  readonly merchant?: Merchant | undefined;
  readonly refusal?: LoggedRefusal | undefined;
  /** What is told beside the answer: what was passed over, which limit was reached. */
  readonly note?: string | undefined;
  /** `performance.now()` when the request came. */
  readonly started: number;
}

/** Bodies are kept to this many characters. */
export const SHOWN = 4_096;

/** Notes a request. Headers are left out: the log needs no signatures. */
export function noteRequest(context: Context, noted: Noted): void {
  const { request, answer, match, merchant, refusal, note, started } = noted;
  const body = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength);
  context.requests.add({
    id: answer.headers["request-id"] ?? requestId(context, refusal?.number ?? 0),
    at: context.clock.now(),
    seq: context.ids.sequence(),
    mchid: merchant?.mchid ?? null,
    operation: match.kind === "operation" ? match.operation.id : null,
    method: request.method,
    target: request.target.slice(0, SHOWN),
    status: answer.status,
    code: refusal?.code ?? null,
    message: messageOf([refusal?.message, note], answer),
    duration_ms: Math.round(performance.now() - started),
    request_body: storable(
      body
        .subarray(0, 4 * SHOWN)
        .toString("utf8")
        .slice(0, SHOWN),
    ),
    response_body: isWhole(answer.body) ? storable(answer.body.toString().slice(0, SHOWN)) : "",
  });
}

function messageOf(told: readonly (string | undefined)[], { transit }: SimResponse): string | null {
  const what = transit?.closed ? ["The connection was closed without an answer"] : told;
  const all = [...what, transit?.why].filter((text) => text !== undefined);
  return all.length === 0 ? null : all.join("; ");
}

// PostgreSQL's text has no NUL.
function storable(text: string): string {
  return text.replaceAll("\0", "\u{fffd}");
}
