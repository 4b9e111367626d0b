import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

/** Fastify parses JSON by itself. A scope of its own leaves the body of notifications alone. */
export function fastifyApp(notify: Notify): FastifyInstance {
  const app = Fastify();
  app.post("/orders", (request) => request.body);

  const takeNotification = toNodeHandler(notify);
  void app.register((scope, _options, done) => {
    // JSON of APIv3, XML of APIv2. Reads nothing: the stream is left for takeNotification.
    const types = ["application/json", "text/xml", "application/xml"];
    scope.addContentTypeParser(types, (_request, _payload, parsed) => parsed(null));
    scope.post("/wechatpay/notify", (request, reply) => {
      reply.hijack();
      return takeNotification(request.raw, reply.raw);
    });
    done();
  });
  return app;
}
