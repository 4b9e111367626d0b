import { Hono } from "hono";
import type { Notify } from "./notify.ts";

/** Hono speaks the web's `Request` and `Response`: no adapter. `serve` of @hono/node-server listens. */
export function honoApp(notify: Notify): Hono {
  const app = new Hono();
  app.post("/wechatpay/notify", (c) => notify(c.req.raw));
  app.post("/orders", async (c) => c.json(await c.req.json()));
  return app;
}

/** Where a middleware reads the JSON of every request first: Hono has kept its text. */
export function middlewareReadsFirst(notify: Notify): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header("content-type")?.includes("json")) await c.req.json();
    await next();
  });
  app.post("/wechatpay/notify", async (c) => {
    const { url, headers } = c.req.raw;
    const body = await c.req.arrayBuffer();
    return notify(new Request(url, { method: "POST", headers, body }));
  });
  app.post("/orders", async (c) => c.json(await c.req.json()));
  return app;
}
