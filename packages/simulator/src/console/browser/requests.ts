import type { RequestSummary } from "../../api/api.ts";
import { badge, block, h, moment, pretty } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { codeMeaning } from "./refusal-code.ts";
import { requestTools } from "./request-tools.ts";
import { consoleWords } from "./words.ts";

const signatures = {
  verified: ["good", consoleWords.signatureVerified],
  wrong: ["bad", consoleWords.signatureWrong],
  unchecked: ["plain", consoleWords.signatureUnchecked],
} as const;

/** @param changed is called when a request was made again, or a fault set */
export function requestItems(
  requests: readonly RequestSummary[],
  changed: () => Promise<void>,
): readonly Node[] {
  if (requests.length === 0) return [h("li", { class: "none" }, say(consoleWords.noRequests))];
  return requests.map((request) => h("li", {}, requestDetails(request, changed)));
}

/** A request in a line, and all of it when that is opened. */
export function requestDetails(
  request: RequestSummary,
  changed: () => Promise<void>,
): HTMLDetailsElement {
  const [tone, signature] = signatures[request.signature];
  return h(
    "details",
    { "data-key": request.id },
    h(
      "summary",
      { "data-key": `${request.id}/summary` },
      moment(request.time),
      badge(isRefused(request) ? "bad" : "good", String(request.status)),
      h("code", { class: "main" }, `${request.method} ${request.target}`),
      ...(request.code === undefined ? [] : [h("span", { class: "code-name" }, request.code)]),
      // Said where something is wrong; what is in order need not be read a hundred times.
      ...(request.signature === "wrong" ? [badge(tone, say(signature))] : []),
    ),
    ...refusal(request),
    h(
      "p",
      { class: "facts" },
      badge(tone, say(signature)),
      h("span", {}, request.mchid ?? say(consoleWords.unknownMerchant)),
      h("code", {}, request.operation ?? say(consoleWords.unknownOperation)),
      h("span", {}, "Request-ID ", h("code", {}, request.id)),
      h("span", {}, `${request.duration_ms} ms`),
    ),
    requestTools(request, changed),
    block(say(consoleWords.requestBody), pretty(request.request_body) || say(consoleWords.empty)),
    block(say(consoleWords.responseBody), pretty(request.response_body) || say(consoleWords.empty)),
  );
}

// APIv2 refuses with status 200.
function isRefused({ status, code }: RequestSummary): boolean {
  return status >= 400 || code !== undefined;
}

function refusal({ code, message }: RequestSummary): readonly Node[] {
  if (code === undefined) {
    return message === undefined ? [] : [h("p", { class: "facts" }, h("span", {}, message))];
  }
  const meaning = codeMeaning(code);
  return [
    h(
      "p",
      { class: "refusal" },
      `${say(consoleWords.refusedBecause)} `,
      h("code", {}, code),
      meaning === undefined ? " " : ` ${meaning}: `,
      h("span", { lang: "zh-CN" }, message ?? ""),
    ),
  ];
}
