import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { spelled } from "../../server/header-names.ts";
import type { DeliveryTarget } from "../address/target.ts";

/** What a merchant answered. */
export interface Reply {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
  /** The header of that name. */
  readonly authorization?: string;
}

/** Thrown where the merchant did not answer in time. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  /** What took too long: to answer, or to be connected with. */
  readonly phase: keyof PostLimits;
  readonly seconds: number;

  constructor(phase: keyof PostLimits, milliseconds: number) {
    super(`The merchant did not ${phase} within ${milliseconds} ms.`);
    this.phase = phase;
    this.seconds = milliseconds / 1000;
  }
}

/** How many bytes of an answer are read; the rest is cut off. */
const READ = 16_384;

/** How long a merchant may take, in milliseconds. */
export interface PostLimits {
  /** From the lookup of the name until there is a connection; the answer has its own time then. */
  readonly connect?: number;
  /** To the end of the answer: from the lookup of the name where the connection has no limit of its own. */
  readonly answer: number;
}

export interface PostOptions {
  readonly lookup: LookupFunction;
  readonly limits: PostLimits;
  /** Ends the attempt; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Posts once, on a connection of its own, and follows no redirect.
 *
 * @throws what Node says when the connection fails; NoAnswer; the signal's reason
 */
export async function postNotification(
  target: DeliveryTarget,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
): Promise<Reply> {
  options.signal.throwIfAborted();
  const { connect, answer } = options.limits;
  const { promise, connected, fail } = exchange(target, headers, body, options.lookup);
  const limit = (phase: keyof PostLimits, milliseconds: number): NodeJS.Timeout =>
    setTimeout(() => fail(new NoAnswer(phase, milliseconds)), milliseconds);
  let timer = connect === undefined ? limit("answer", answer) : limit("connect", connect);
  if (connect !== undefined) {
    connected(() => {
      clearTimeout(timer);
      timer = limit("answer", answer);
    });
  }
  const abort = (): void => fail(options.signal.reason);
  options.signal.addEventListener("abort", abort);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener("abort", abort);
  }
}

interface Exchange {
  readonly promise: Promise<Reply>;
  /** Tells, once, when there is a connection. */
  readonly connected: (tell: () => void) => void;
  readonly fail: (reason: unknown) => void;
}

function exchange(
  target: DeliveryTarget,
  headers: Readonly<Record<string, string>>,
  body: string,
  lookup: LookupFunction,
): Exchange {
  let fail: Exchange["fail"] = () => {};
  let connected: Exchange["connected"] = () => {};
  const promise = new Promise<Reply>((resolve, reject) => {
    const send = target.secure ? httpsRequest : httpRequest;
    const request = send({
      method: "POST",
      host: target.host,
      port: target.port,
      path: target.path,
      headers: {
        Host: target.authority,
        ...spelled(headers),
        "Content-Length": Buffer.byteLength(body),
      },
      lookup,
      // A connection from a pool would skip the lookup.
      agent: false,
    });
    fail = (reason) => {
      // First, so that the reason wins over the errors that the destroyed socket causes.
      reject(reason);
      request.destroy();
    };
    connected = (tell) => {
      request.once("socket", (socket) => {
        socket.once(target.secure ? "secureConnect" : "connect", tell);
      });
    };
    let answered = false;
    request.on("error", reject);
    request.on("response", (response) => {
      answered = true;
      read(response).then(resolve, reject);
    });
    // Also after an answer, when its last bytes may not be read yet.
    request.on("close", () => {
      if (!answered) reject(new Error("The connection ended without an answer."));
    });
    request.end(body);
  });
  return { promise, connected, fail };
}

async function read(response: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A response's stream hands out buffers as long as no encoding is set.
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= READ) break;
  }
  const { authorization } = response.headers;
  return {
    ...(authorization !== undefined && { authorization }),
    // Node sets it on every response that a client receives.
    status: response.statusCode as number,
    body: Buffer.concat(chunks).subarray(0, READ).toString("utf8"),
  };
}
