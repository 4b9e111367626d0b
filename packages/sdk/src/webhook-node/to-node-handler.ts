import { RequestError, typeFound } from "../errors.ts";
import type { NodeRequest, NodeResponse } from "./node-messages.ts";
import { rawBytes } from "./raw-bytes.ts";
import type { Unread } from "./read-stream.ts";
import { failReply, wholeReply, sendReply } from "./reply.ts";
import type { Reply } from "./reply.ts";
import { webRequest } from "./web-request.ts";
import { isError } from "../is-error.ts";

/** A handler of `node:http`, which is one of Express and NestJS too. It never rejects. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/** See {@link toNodeHandler}. */
export interface NodeHandlerOptions {
  /**
   * Is told what you have to repair, after WeChat Pay was told to send the notification again: that a parser took the body
   * apart (`RequestError`), what the handler threw. What a stranger sends wrong is only answered. Default: a warning of the process.
   */
  readonly onError?: (error: unknown) => void | Promise<void>;
}

/**
 * Makes a handler of the web's `Request` one of Node's, and with it of every framework on `node:http` or `node:http2`.
 * The handler gets the body exactly as WeChat Pay sent it: `req.rawBody` or `req.body` where they are bytes or text,
 * otherwise the stream. Where a parser has taken the body apart and kept nothing, the answer is 500 and `onError` is told
 * how to keep it: a body put together again has other bytes, and its signature is wrong.
 *
 * A body may have 1 MiB (otherwise 413) and take 5 seconds (otherwise 408). What the handler throws is answered with 500.
 * How long the handler takes is its own affair: after 5 seconds WeChat Pay counts the notification as failed.
 *
 * ```ts
 * const handler = wxpay.webhooks.router().on("TRANSACTION.SUCCESS", ship).handler();
 * app.post("/wechatpay/notify", toNodeHandler(handler)); // Express; before app.use(express.json())
 * createServer(toNodeHandler(handler)); // node:http
 * ```
 *
 * Koa: `ctx.respond = false`, then with `ctx.req` and `ctx.res`. Fastify: `reply.hijack()`, then with `request.raw` and
 * `reply.raw`.
 *
 * @param handler from `Request` to `Response`: the router's, or one that opens the body with `webhooks.unwrap`.
 * @throws {RequestError} the handler or an option is of another type.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function toNodeHandler(
  handler: (request: Request) => Response | Promise<Response>,
  { onError = warn }: NodeHandlerOptions = {},
): NodeHandler {
  requireFunction("handler", handler, "a function from Request to Response");
  requireFunction("onError", onError, "a function that is told of errors");
  return async (request, response) => {
    try {
      requireUnanswered(response);
      const reply = await replyTo(request, handler);
      if (reply !== undefined) sendReply(response, reply);
    } catch (error) {
      sendReply(response, failReply(500, "The notification could not be handled. Send it again."));
      await tell(onError, error);
    }
  };
}

/** The answer to a request; none where the sender has gone. Throws what is this side's fault. */
async function replyTo(
  request: NodeRequest,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<Reply | undefined> {
  const body = await rawBytes(request);
  if (body === "gone") return undefined;
  if (typeof body === "string") return tooMuch(body, request);
  let asked: Request;
  try {
    asked = webRequest(request, body);
  } catch {
    // The sender's doing: a method or a header that the web has not. WeChat Pay sends neither.
    return failReply(400, "The request's method or headers are not valid.");
  }
  const answer = await handler(asked);
  // Not `instanceof`: frameworks replace the global class (@hono/node-server), and tests have others.
  if (typeof answer?.arrayBuffer === "function") return wholeReply(answer);
  throw new RequestError(
    `The handler given to toNodeHandler must return a Response, found ${typeFound(answer)}. Return new Response(null, { status: 204 }) when the notification is stored.`,
    { parameter: "handler" },
  );
}

function tooMuch(why: Exclude<Unread, "gone">, request: NodeRequest): Reply {
  const reply =
    why === "too large"
      ? failReply(413, "The body is larger than 1 MiB.")
      : failReply(408, "The body took longer than 5 seconds.");
  // The rest is not waited for. HTTP/2 has no such header, and ends its streams one by one.
  if (request.httpVersionMajor >= 2) return reply;
  return { ...reply, headers: [...reply.headers, ["connection", "close"]] };
}

async function tell(onError: (error: unknown) => void | Promise<void>, error: unknown) {
  try {
    await onError(error);
  } catch (failure) {
    warn(error);
    warn(failure);
  }
}

function warn(error: unknown): void {
  // With the place where it was thrown: a warning by itself would leave it out.
  const text = isError(error) ? (error.stack ?? error.message) : String(error);
  process.emitWarning(`A notification was not handled: ${text}`, {
    type: "WeChatPayWebhookWarning",
  });
}

function requireUnanswered(response: NodeResponse): void {
  if (!response.headersSent) return;
  throw new RequestError(
    `The request was answered with ${response.statusCode} before toNodeHandler got it, so the notification was not handled: something before it answers and calls next() as well.`,
    { parameter: "response" },
  );
}

function requireFunction(parameter: string, value: unknown, words: string): void {
  if (typeof value === "function") return;
  throw new RequestError(`${parameter}: expected ${words}, found ${typeFound(value)}.`, {
    parameter,
  });
}
