import type { AgainAnswer, RequestCode, RequestSummary } from "../../api/api.ts";
import { ask, get, post } from "../../browser/client.ts";
import { button, h } from "../../browser/dom.ts";
import { doing, say } from "../../browser/view.ts";
import { codeBlock } from "./code-block.ts";
import { consoleWords } from "./words.ts";

/** Code that was asked for stays with its request when the list is drawn anew. */
const asked = new Map<string, readonly Node[]>();

/** What can go wrong with the next answer of an operation, as a fault has it. */
const breaks = [
  ["SYSTEM_ERROR", { error: { code: "SYSTEM_ERROR", status: 500 } }],
  ["502", { status: 502 }],
  ["close before", { close: "before" }],
  ["close after", { close: "after" }],
  ["signature", { signature: "wrong" }],
  ["5 s", { delay: 5_000 }],
] as const;

const labels: Readonly<Record<(typeof breaks)[number][0], { zh: string; en: string }>> = {
  SYSTEM_ERROR: { zh: "系统错误 SYSTEM_ERROR", en: "SYSTEM_ERROR" },
  "502": { zh: "网关 502", en: "a bare 502" },
  "close before": { zh: "处理前断开", en: "closed before it is done" },
  "close after": { zh: "处理后断开", en: "closed after it was done" },
  signature: { zh: "应答签名错误", en: "a wrong signature" },
  "5 s": { zh: "慢 5 秒", en: "five seconds late" },
};

/** What can be done with a request: again, as code, and a fault for the next of its kind. */
export function requestTools(request: RequestSummary, changed: () => Promise<void>): HTMLElement {
  const { id, mchid, operation } = request;
  const place = h("div", { class: "code-place" }, ...(asked.get(id) ?? []));
  // Only what proved who sent it can be signed again, and only an operation has a call.
  if (mchid === undefined || operation === undefined) return place;
  const show = (...nodes: readonly Node[]): void => {
    asked.set(id, nodes);
    // The list may have been drawn anew meanwhile.
    const now = document.querySelector(`[data-code="${CSS.escape(id)}"]`) ?? place;
    now.replaceChildren(...nodes);
  };
  place.dataset["code"] = id;
  const code = (): Promise<RequestCode> =>
    get<RequestCode>(`/requests/${encodeURIComponent(id)}/code`);
  return h(
    "div",
    {},
    h(
      "p",
      { class: "tools" },
      button(say(consoleWords.sendAgain), `${id}/again`, () =>
        doing(async () => {
          const { status } = await ask<AgainAnswer>(
            `/requests/${encodeURIComponent(id)}/again`,
            {},
          );
          await changed();
          return `${say(consoleWords.sentAgain)} ${status}`;
        }),
      ),
      button(say(consoleWords.asCurl), `${id}/curl`, () =>
        doing(async () => {
          const { curl, curl_seconds } = await code();
          const note = curl_seconds === undefined ? consoleWords.curlNoteV2 : consoleWords.curlNote;
          show(h("p", { class: "soft" }, say(note)), codeBlock(`${id}/curl`, curl));
          return "";
        }),
      ),
      button(say(consoleWords.asTypeScript), `${id}/typescript`, () =>
        doing(async () => {
          const { typescript } = await code();
          if (typescript === undefined) return say(consoleWords.noTypeScript);
          show(codeBlock(`${id}/typescript`, typescript));
          return "";
        }),
      ),
      ...breaking(id, mchid, operation, changed),
    ),
    place,
  );
}

function breaking(
  id: string,
  mchid: string,
  operation: string,
  changed: () => Promise<void>,
): readonly Node[] {
  const choice = h(
    "select",
    { "aria-label": say(consoleWords.breakNext), "data-key": `${id}/break` },
    ...breaks.map(([name], index) => h("option", { value: String(index) }, say(labels[name]))),
  );
  return [
    h(
      "span",
      { class: "tool-group" },
      say(consoleWords.breakNext),
      choice,
      button(say(consoleWords.breakIt), `${id}/break-it`, () =>
        doing(async () => {
          const [, fault] = breaks[Number(choice.value)] ?? breaks[0];
          await post("/faults", { operation, mchid, fault, times: 1 });
          await changed();
          return say(consoleWords.faultSet);
        }),
      ),
    ),
  ];
}
