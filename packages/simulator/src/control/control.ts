import type { Context } from "../context.ts";
import type { SimRequest, SimResponse } from "../http.ts";
import { emptyAnswer, pathOf } from "../http.ts";
import { credentials } from "../world/credentials.ts";

/** The simulator's own API under `/_sim`, a path that WeChat Pay cannot have. */
export async function control(context: Context, request: SimRequest): Promise<SimResponse> {
  const [, mchid] = /^\/_sim\/merchants\/(\d+)$/.exec(pathOf(request.target)) ?? [];
  if (mchid === undefined || request.method !== "GET") return emptyAnswer(404);
  const merchant = await context.merchants.get(mchid);
  if (merchant === undefined) {
    return json(404, { message: `There is no merchant ${mchid} in this simulator.` });
  }
  return json(200, credentials(merchant, `http://${request.headers["host"] ?? "localhost"}`));
}

function json(status: number, body: unknown): SimResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
    body: JSON.stringify(body),
  };
}
