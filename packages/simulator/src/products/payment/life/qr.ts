import { renderSVG } from "uqr";
import { readParameters } from "../../../api/input.ts";
import { badInput, ControlError, reply } from "../../../api/reply.ts";
import type { ControlHandler } from "../../../api/route.ts";
import { originOf } from "../../../core/http.ts";
import { orderLife } from "./life.ts";
import { theOrder } from "./find.ts";

/**
 * `GET /_sim/orders/{number}/qr.svg?of=code_url`: what the shop shows to be scanned; `of=phone`: where a user pays it, at the
 * address by which the simulator was asked, so that a phone of the same network gets there.
 */
export const qrOfOrder: ControlHandler = async (context, { request, path, query }) => {
  const { of = "code_url" } = readParameters(query, ["of"]);
  if (of !== "code_url" && of !== "phone") {
    throw badInput("of", "of must be code_url or phone.");
  }
  const life = await orderLife(context, await theOrder(context, path["number"] ?? ""));
  const text =
    of === "code_url"
      ? life.code_url
      : life.order.phone && `${originOf(request)}${life.order.phone.path}`;
  if (text === undefined) {
    throw new ControlError(
      409,
      of === "code_url"
        ? "The order was not placed to be scanned: it has no code_url."
        : "Nobody can pay the order now.",
    );
  }
  return reply(200, "image/svg+xml", renderSVG(text, { border: 2 }));
};
