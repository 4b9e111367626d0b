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
}

/** Thrown where the merchant did not answer in time. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** How many bytes of an answer are read; the rest is cut off. */
const READ = 4_096;

export interface PostOptions {
  readonly lookup: LookupFunction;
  /** Milliseconds for everything, from the lookup of the name to the end of the answer. */
  readonly limit: number;
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
  const { promise, fail } = exchange(target, headers, body, options.lookup);
  const timer = setTimeout(() => fail(new NoAnswer("The merchant did not answer.")), options.limit);
  const abort = (): void => fail(options.signal.reason);
  options.signal.addEventListener("abort", abort);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener("abort", abort);
  }
}

function exchange(
  target: DeliveryTarget,
  headers: Readonly<Record<string, string>>,
  body: string,
  lookup: LookupFunction,
): { promise: Promise<Reply>; fail: (reason: unknown) => void } {
  let fail: (reason: unknown) => void = () => {};
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
  return { promise, fail };
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
  return {
    // Node sets it on every response that a client receives.
    status: response.statusCode as number,
    body: Buffer.concat(chunks).subarray(0, READ).toString("utf8"),
  };
}
