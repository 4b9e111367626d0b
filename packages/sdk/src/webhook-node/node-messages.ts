import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";

/** A request as Node's servers give it, and as frameworks hand it on: Express's and NestJS's `req`, Koa's `ctx.req`, Fastify's `request.raw`. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** The response that belongs to it: Express's and NestJS's `res`, Koa's `ctx.res`, Fastify's `reply.raw`. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** A member that a framework may have put on a request; Node's types know none of them. */
export function added(request: NodeRequest, name: "rawBody" | "body" | "originalUrl"): unknown {
  return name in request ? Reflect.get(request, name) : undefined;
}
