import { createAdaptorServer } from "@hono/node-server";
import {
  DefaultConsoleLoggerFactory,
  destroyGlobalApplicationContext,
  HTTP_SERVER_KEY,
  initializeGlobalApplicationContext,
} from "@midwayjs/core";
import { Console } from "node:console";
import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { Writable } from "node:stream";
import * as express4 from "../../src/webhooks/express-4.ts";
import * as express5 from "../../src/webhooks/express-5.ts";
import { fastifyApp } from "../../src/webhooks/fastify.ts";
import { honoApp, middlewareReadsFirst } from "../../src/webhooks/hono.ts";
import * as koa from "../../src/webhooks/koa.ts";
import { Shop, configuration } from "../../src/webhooks/midway.ts";
import { nestApp } from "../../src/webhooks/nest.ts";
import { nodeServer } from "../../src/webhooks/node-http.ts";
import type { Notify } from "../../src/webhooks/notify.ts";

/** A shop that listens on a free port. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Start = (notify: Notify) => Promise<Running>;

/** Every example of a framework, as it is started. */
export const starts: readonly (readonly [name: string, start: Start])[] = [
  ["node:http", (notify) => listen(nodeServer(notify))],
  ["Express 4, route before express.json()", (notify) => serve(express4.routeBeforeParser(notify))],
  ["Express 4, express.json() keeps bytes", (notify) => serve(express4.parserKeepsBytes(notify))],
  ["Express 4, express.raw() in a router", (notify) => serve(express4.rawRoute(notify))],
  ["Express 5, route before express.json()", (notify) => serve(express5.routeBeforeParser(notify))],
  ["Express 5, express.json() keeps bytes", (notify) => serve(express5.parserKeepsBytes(notify))],
  ["Express 5, express.raw() in a router", (notify) => serve(express5.rawRoute(notify))],
  ["Koa, route before bodyParser()", (notify) => serve(koa.routeBeforeParser(notify).callback())],
  ["Koa, bodyParser() keeps text", (notify) => serve(koa.parserKeepsText(notify).callback())],
  ["Fastify", startFastify],
  // It can make HTTP/2 servers too; this one is none.
  ["Hono", (notify) => listen(createAdaptorServer(honoApp(notify)) as Server)],
  [
    "Hono, c.req.json() before",
    (notify) => listen(createAdaptorServer(middlewareReadsFirst(notify)) as Server),
  ],
  ["NestJS", startNest],
  ["Midway", startMidway],
];

function serve(listener: RequestListener): Promise<Running> {
  return listen(createServer(listener));
}

/** Listens with a server; `stop` is what else must end. */
export async function listen(server: Server, stop?: () => Promise<unknown>): Promise<Running> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP address");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await (stop === undefined ? closed(server) : stop());
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

async function startFastify(notify: Notify): Promise<Running> {
  const app = fastifyApp(notify);
  return { url: await app.listen({ port: 0, host: "127.0.0.1" }), close: () => app.close() };
}

async function startNest(notify: Notify): Promise<Running> {
  const app = await nestApp(notify);
  await app.listen(0, "127.0.0.1");
  return { url: await app.getUrl(), close: () => app.close() };
}

async function startMidway(notify: Notify): Promise<Running> {
  // As `bootstrap.js` of a project does, but for what it finds by looking through folders.
  const container = await initializeGlobalApplicationContext({
    appDir: "",
    baseDir: "",
    imports: [{ default: configuration(notify) }],
    preloadModules: [Shop],
    loggerFactory: new Silent(),
  });
  // Without `koa.port` Midway makes a server of node:http, and it waits for this.
  const server: Server = await container.getAsync(HTTP_SERVER_KEY);
  return listen(server, async () => {
    await destroyGlobalApplicationContext(container);
    await closed(server);
  });
}

/** Midway tells all that it does. */
class Silent extends DefaultConsoleLoggerFactory {
  override createLogger(): Console {
    return this.getLogger();
  }

  override getLogger(): Console {
    return new Console(new Writable({ write: (_chunk, _encoding, done) => done() }));
  }
}
