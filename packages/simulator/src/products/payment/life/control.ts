import { readJson, readParameters } from "../../../api/input.ts";
import { json } from "../../../api/reply.ts";
import type { ControlHandler, Route } from "../../../api/route.ts";
import { expireOrder } from "./expire.ts";
import { theOrder } from "./find.ts";
import { orderLife } from "./life.ts";

const readLife: ControlHandler = async (context, { path, query }) => {
  readParameters(query, []);
  return json(200, await orderLife(context, await theOrder(context, path["number"] ?? "")));
};

const expire: ControlHandler = async (context, { request, path }) => {
  readJson(request, []);
  const order = await theOrder(context, path["number"] ?? "");
  await expireOrder(context, order);
  return json(200, await orderLife(context, await theOrder(context, order.id)));
};

/** Endpoints for the whole life of one order. */
export const lifeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/orders/{number}",
    says: "all that happened to an order, by any number of it, of its refunds or of its combined order",
    handle: readLife,
  },
  {
    method: "GET",
    path: "/orders/{number}/qr.svg",
    says: "a QR code of what the shop shows, ?of=code_url, or of the page where a user pays, ?of=phone",
    handle: async (context, call) => {
      // Loaded only here: most orders are never drawn.
      const { qrOfOrder } = await import("./qr.ts");
      return qrOfOrder(context, call);
    },
  },
  {
    method: "POST",
    path: "/orders/{number}/expire",
    says: "ends the time to pay now",
    handle: expire,
  },
];
