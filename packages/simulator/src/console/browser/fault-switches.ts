import type { FaultSummary } from "../../api/api.ts";
import { post, takeAway } from "../../browser/client.ts";
import { h } from "../../browser/dom.ts";
import { doing, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

/** What goes wrong with everything while it is switched on. */
const switches = [
  [
    { error: { status: 500, code: "SYSTEM_ERROR" } },
    { zh: "应答系统错误", en: "Answers: SYSTEM_ERROR" },
  ],
  [
    { error: { status: 429, code: "FREQUENCY_LIMITED" } },
    { zh: "应答频率超限", en: "Answers: too many requests" },
  ],
  [{ status: 502 }, { zh: "网关 502", en: "Answers: a bare 502" }],
  [{ delay: 3_000 }, { zh: "应答慢 3 秒", en: "Answers: three seconds late" }],
  [{ close: "after" }, { zh: "处理后断开连接", en: "No answer, but done" }],
  [{ signature: "wrong" }, { zh: "应答签名错误", en: "Answers: a wrong signature" }],
  [{ notification: "duplicate" }, { zh: "通知重复投递", en: "Notifications: twice" }],
  [{ notification: "reorder" }, { zh: "通知乱序", en: "Notifications: out of order" }],
] as const;

/**
 * Each a switch that sets a fault for every request or takes it away.
 *
 * @param merchant gives the number that the console is narrowed to; empty: all
 * @param changed is called when one was switched
 */
export function switchItems(
  faults: readonly FaultSummary[],
  merchant: () => string,
  changed: () => Promise<void>,
): readonly Node[] {
  return switches.map(([fault, label], index) => {
    const set = faults.filter((one) => isThis(one, fault, merchant()));
    const on = set.length > 0;
    const struck = set.reduce((sum, one) => sum + one.struck, 0);
    const element = h(
      "button",
      {
        type: "button",
        role: "switch",
        "aria-checked": String(on),
        class: "switch",
        "data-key": `switch/${index}`,
      },
      h("span", { class: "switch-track", "aria-hidden": "true" }),
      h("span", { class: "main" }, say(label)),
      ...(on ? [h("span", { class: "soft" }, `${say(consoleWords.struck)} ${struck}`)] : []),
    );
    element.addEventListener("click", () => {
      void doing(async () => {
        for (const { id } of set) await takeAway(`/faults/${id}`);
        if (!on) {
          const mchid = merchant();
          await post("/faults", { fault, rate: 1, ...(mchid !== "" && { mchid }) });
        }
        await changed();
        return say(on ? consoleWords.switchedOff : consoleWords.switchedOn);
      });
    });
    return h("li", {}, element);
  });
}

/** Whether a fault is a switch's own; those that were set otherwise are listed. */
export function isSwitch(fault: FaultSummary, merchant: string): boolean {
  return switches.some(([own]) => isThis(fault, own, merchant));
}

function isThis(
  { fault, rate, mchid = "", operation, event_type }: FaultSummary,
  own: unknown,
  merchant: string,
): boolean {
  return (
    rate === 1 &&
    mchid === merchant &&
    operation === undefined &&
    event_type === undefined &&
    sorted(fault) === sorted(own)
  );
}

// The order of members means nothing.
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
