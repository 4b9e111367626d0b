import type { Json } from "./json.ts";
import type { Context } from "../../src/core/context.ts";
import { control } from "../../src/control/control.ts";
import { isWhole } from "../../src/core/http.ts";
import { handle } from "../../src/handle.ts";

/** A control request as a test says it. */
export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON, texts as they are. */
  readonly body?: unknown;
  /** Default: 127.0.0.1; `null` for an unknown address. */
  readonly remote?: string | null;
}

/** A control answer. */
export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: Json;
}

/**
 * Asks the control API without a socket.
 *
 * @param what method and path below `/_sim`: `POST /clock`
 */
export async function ask(context: Context, what: string, asking: Asking = {}): Promise<Asked> {
  const [method = "", path = ""] = what.split(" ");
  const { body, remote = "127.0.0.1" } = asking;
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const request = {
    method,
    target: `/_sim${path}`,
    headers: {
      host: "127.0.0.1:7180",
      ...(typeof body === "object" && { "content-type": "application/json" }),
      ...asking.headers,
    },
    body: Buffer.from(text),
    origin: "http://127.0.0.1:7180",
    ...(remote !== null && { remote }),
  };
  const answer = await control(context, request, (made) => handle(context, made));
  if (!isWhole(answer.body)) throw new Error(`${what} answers with a body that is streamed.`);
  const type = answer.headers["content-type"] ?? "";
  const answered = Buffer.from(answer.body).toString("utf8");
  return {
    status: answer.status,
    headers: answer.headers,
    text: answered,
    json: type.startsWith("application/json") ? JSON.parse(answered) : undefined,
  };
}
