import { bodyParser } from "@koa/bodyparser";
import express5 from "express";
import express4 from "express4";
import Fastify from "fastify";
import Koa from "koa";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { onTestFinished, expect, test } from "vitest";
import { RequestError } from "wechatpay-kit";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { NodeHandler } from "wechatpay-kit/webhook/node";
import { listen } from "./servers.ts";
import type { Running } from "./servers.ts";
import { openShop } from "./shop.ts";

const PATH = "/wechatpay/notify";

function koa(take: NodeHandler): RequestListener {
  const app = new Koa();
  app.use(bodyParser());
  app.use(async (ctx) => {
    ctx.respond = false;
    await take(ctx.req, ctx.res);
  });
  return app.callback();
}

async function fastify(take: NodeHandler): Promise<Running> {
  const app = Fastify();
  app.post(PATH, (request, reply) => {
    reply.hijack();
    return take(request.raw, reply.raw);
  });
  return { url: await app.listen({ port: 0, host: "127.0.0.1" }), close: () => app.close() };
}

const serve = (listener: RequestListener): Promise<Running> => listen(createServer(listener));

test.each<[name: string, start: (take: NodeHandler) => Promise<Running>, remedy: string]>([
  [
    "Express 4 with express.json() before the route",
    (take) => serve(express4().use(express4.json()).post(PATH, take)),
    "req.body is an object). Express: put this route before app.use(express.json())",
  ],
  [
    "Express 5 with express.json() before the route",
    (take) => serve(express5().use(express5.json()).post(PATH, take)),
    "req.rawBody = bytes",
  ],
  [
    "Koa with bodyParser() before the route",
    (take) => serve(koa(take)),
    "ctx.req.rawBody = ctx.request.rawBody",
  ],
  [
    "Fastify with its own parser",
    fastify,
    'addContentTypeParser(["application/json", "text/xml"], (request, payload, done) => done(null))',
  ],
])("%s: 500, and the error says what to do", async (_, start, remedy) => {
  const { simulator, statuses } = await openShop();
  onTestFinished(simulator.close);
  const errors: unknown[] = [];
  const take = toNodeHandler(() => new Response(null, { status: 204 }), {
    onError: (error) => void errors.push(error),
  });
  const running = await start(take);
  onTestFinished(() => running.close());
  const { id } = await simulator.notify({
    event_type: "REFUND.SUCCESS",
    notify_url: `${running.url}${PATH}`,
  });
  await simulator.settled();
  expect(await statuses(id)).toEqual([500]);
  expect(errors).toEqual([expect.any(RequestError)]);
  expect(String(errors[0])).toContain(remedy);
});
