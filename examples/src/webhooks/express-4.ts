// "express4" is express 4 beside express 5; where there is no other, it is "express".
import express from "express4";
import type { Express } from "express4";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

/** The route of notifications before `express.json()`, which would take the body apart. */
export function routeBeforeParser(notify: Notify): Express {
  const app = express();
  app.post("/wechatpay/notify", toNodeHandler(notify));
  app.use(express.json());
  addOrders(app);
  return app;
}

/** Where the parser must come first: it keeps the bytes. */
export function parserKeepsBytes(notify: Notify): Express {
  const app = express();
  app.use(
    express.json({
      verify: (request, _response, bytes) => {
        Object.assign(request, { rawBody: bytes });
      },
    }),
  );
  addOrders(app);
  app.post("/wechatpay/notify", toNodeHandler(notify));
  return app;
}

/** A router that is mounted, and `express.raw()` for its route alone. */
export function rawRoute(notify: Notify): Express {
  const wechatpay = express.Router();
  wechatpay.post("/notify", express.raw({ type: "*/*" }), toNodeHandler(notify));
  const app = express();
  app.use("/wechatpay", wechatpay);
  app.use(express.json());
  addOrders(app);
  return app;
}

function addOrders(app: Express): void {
  app.post("/orders", (request, response) => {
    response.json(request.body);
  });
}
