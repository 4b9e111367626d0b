import { readParameters } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler } from "../../api/route.ts";
import type { RequestCode } from "../../api/api.ts";
import { isV2 } from "../../catalogue/version.ts";
import { originOf } from "../../core/http.ts";
import { brandCredentials, credentials } from "../../world/credentials.ts";
import { brandClientCode, clientCode } from "../client-code.ts";
import { curl } from "./curl.ts";
import { headersFor } from "./headers.ts";
import { replayable } from "./logged-request.ts";
import type { Replayable } from "./logged-request.ts";
import { typescript } from "./typescript.ts";

/** `GET /_sim/requests/{id}/code`: a request as a command and as TypeScript. */
export const codeOfRequest: ControlHandler = async (context, { request, path, query }) => {
  readParameters(query, []);
  const found = await replayable(context, path["id"] ?? "");
  const origin = originOf(request);
  const { method, target, request_body } = found.row;
  const code: RequestCode = {
    curl: curl({
      method,
      url: `${origin}${target}`,
      headers: headersFor(context, found),
      body: request_body,
    }),
    ...(!isV2(found.operation) && { curl_seconds: 300 }),
    ...inTypeScript(found, origin),
  };
  return json(200, code);
};

function inTypeScript(
  { row, operation, merchant }: Replayable,
  origin: string,
): Pick<RequestCode, "typescript"> {
  const called = { operation, target: row.target, body: row.request_body };
  switch (merchant.row.kind) {
    case "merchant":
      return {
        typescript: `${clientCode(credentials(merchant, origin))}\n${typescript(called, "wxpay")}`,
      };
    case "brand":
      return {
        typescript: `${brandClientCode(brandCredentials(merchant, origin))}\n${typescript(called, "brand")}`,
      };
    // The client of a developer of skills has no code to paste yet.
    case "skill":
      return {};
  }
}
