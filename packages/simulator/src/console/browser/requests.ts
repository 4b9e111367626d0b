import type { RequestSummary } from "../../api/api.ts";
import { badge, block, h, moment, pretty } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { codeMeaning } from "./refusal-code.ts";
import { consoleWords } from "./words.ts";

export function requestItems(requests: readonly RequestSummary[]): readonly Node[] {
  if (requests.length === 0) return [h("li", { class: "none" }, say(consoleWords.noRequests))];
  return requests.map((request) =>
    h(
      "li",
      {},
      h(
        "details",
        { "data-key": request.id },
        h(
          "summary",
          { "data-key": `${request.id}/summary` },
          moment(request.time),
          badge(isRefused(request) ? "bad" : "good", String(request.status)),
          h("code", { class: "main" }, `${request.method} ${request.target}`),
          h(
            "span",
            { class: request.code === undefined ? "soft" : "code-name" },
            request.code ?? "",
          ),
        ),
        ...refusal(request),
        h(
          "p",
          { class: "facts" },
          h("span", {}, request.mchid ?? say(consoleWords.unknownMerchant)),
          h("span", {}, request.operation ?? say(consoleWords.unknownOperation)),
          h("span", {}, `Request-ID ${request.id}`),
          h("span", {}, `${request.duration_ms} ms`),
        ),
        block(
          say(consoleWords.requestBody),
          pretty(request.request_body) || say(consoleWords.empty),
        ),
        block(
          say(consoleWords.responseBody),
          pretty(request.response_body) || say(consoleWords.empty),
        ),
      ),
    ),
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
