import { readJson } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler } from "../../api/route.ts";
import { isWhole, originOf } from "../../core/http.ts";
import { headersFor } from "./headers.ts";
import { replayable } from "./logged-request.ts";

/**
 * `POST /_sim/requests/{id}/again`: the same request once more, signed anew with the key of whoever sent it, on the way of
 * every request.
 */
export const sendAgain: ControlHandler = async (context, { request, path, send }) => {
  readJson(request, []);
  const again = await replayable(context, path["id"] ?? "");
  const { method, target, request_body } = again.row;
  const { status, headers, body } = await send({
    method,
    target,
    headers: { "user-agent": "wxpay-sim console", ...headersFor(context, again) },
    body: Buffer.from(request_body),
    origin: originOf(request),
    remote: "127.0.0.1",
  });
  return json(200, {
    status,
    request_id: headers["request-id"],
    // A file is not asked for before somebody takes it.
    body: isWhole(body) ? body.toString() : "",
  });
};
