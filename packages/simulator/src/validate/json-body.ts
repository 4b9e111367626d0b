import type { Operation } from "@wechatpay-kit/catalog";
import { isMembers } from "../handler.ts";
import type { Members } from "../handler.ts";
import type { SimRequest } from "../http.ts";
import { ILLEGAL_PARAMETER } from "../parameter.ts";
import { Refusal } from "../refusal.ts";

/** No documented body is half as deep. */
const DEPTH = 32;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The members of a JSON body; none where the body is empty or the operation takes none.
 *
 * @throws Refusal 400 `PARAM_ERROR` for another content type, broken UTF-8, broken or too deep JSON, a body that is no object
 */
export function parseJsonBody(operation: Operation, request: SimRequest): Members {
  if (request.body.length === 0 || operation.method === "GET") return {};
  const contentType = request.headers["content-type"] ?? "";
  const wanted = operation.body?.type === "multipart" ? "multipart/form-data" : "application/json";
  if (contentType.split(";", 1)[0]?.trim().toLowerCase() !== wanted) {
    throw refuse(
      { field: "Content-Type", value: contentType.slice(0, 128), location: "header" },
      `not ${wanted}`,
      `Http头Content-Type错误，应为${wanted}`,
    );
  }
  if (wanted !== "application/json") return {};
  const text = decode(request.body);
  if (tooDeep(text)) {
    throw refuse(body, `deeper than ${DEPTH} levels`, `JSON嵌套层数超过${DEPTH}层`);
  }
  const parsed = parse(text);
  if (!isMembers(parsed)) throw refuse(body, "not a JSON object", "请求体必须是JSON对象");
  return parsed;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refuse(body, "not UTF-8", "请求体不是合法的UTF-8编码");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(body, `malformed JSON: ${reason.slice(0, 128)}`, "请求体不是合法的JSON格式");
  }
}

/** Whether JSON is deeper than any documented one. Counted before parsing, so that nothing ever descends into a hostile depth. */
export function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      if (++depth > DEPTH) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}

const body = { field: "", value: "", location: "body" } as const;

function refuse(
  place: { readonly field: string; readonly value: string; readonly location: "body" | "header" },
  issue: string,
  message: string,
): Refusal {
  return new Refusal(400, "PARAM_ERROR", message, {
    number: ILLEGAL_PARAMETER,
    detail: { field: place.field, value: place.value, issue, location: place.location },
  });
}
