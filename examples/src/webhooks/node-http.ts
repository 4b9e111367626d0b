import { createServer } from "node:http";
import type { Server } from "node:http";
import { json } from "node:stream/consumers";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

/** A server without a framework. */
export function nodeServer(notify: Notify): Server {
  const takeNotification = toNodeHandler(notify);
  return createServer((request, response) => {
    if (request.url === "/wechatpay/notify") {
      void takeNotification(request, response);
      return;
    }
    // The other routes take their JSON as ever.
    json(request).then(
      (order) => response.writeHead(200).end(JSON.stringify(order)),
      () => response.writeHead(400).end(),
    );
  });
}
