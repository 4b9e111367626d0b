import { bodyParser } from "@koa/bodyparser";
import Koa from "koa";
import type { Middleware } from "koa";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

/** The route of notifications before the parser, which would take the body apart. */
export function routeBeforeParser(notify: Notify): Koa {
  const app = new Koa();
  app.use(notifications(notify));
  app.use(bodyParser());
  app.use(orders);
  return app;
}

/** Where the parser must come first: it has kept the text, which is handed on. */
export function parserKeepsText(notify: Notify): Koa {
  const app = new Koa();
  app.use(bodyParser());
  app.use((ctx, next) => {
    Object.assign(ctx.req, { rawBody: ctx.request.rawBody });
    return next();
  });
  app.use(notifications(notify));
  app.use(orders);
  return app;
}

function notifications(notify: Notify): Middleware {
  const takeNotification = toNodeHandler(notify);
  return async (ctx, next) => {
    if (ctx.method !== "POST" || ctx.path !== "/wechatpay/notify") return next();
    // Koa would answer by itself otherwise.
    ctx.respond = false;
    await takeNotification(ctx.req, ctx.res);
  };
}

const orders: Middleware = (ctx) => {
  ctx.body = ctx.request.body;
};
