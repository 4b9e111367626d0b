import type { ClockState } from "../../api/api.ts";
import { ask, get, post } from "../../browser/client.ts";
import { button, h, moment } from "../../browser/dom.ts";
import { announce, doing, language, say } from "../../browser/view.ts";
import type { Coming, OrderLife } from "../../products/payment/browser/life.ts";
import { lifeWords } from "./life-words.ts";

/** What can be done with an order now. */
export function actionItems(life: OrderLife, changed: () => Promise<void>): readonly Node[] {
  const { order, refundable } = life;
  const items = [
    ...(order.phone !== undefined && !order.phone.expired
      ? [
          h(
            "a",
            {
              class: "act",
              href: `${order.phone.path}?lang=${language}`,
              target: "_blank",
              "data-key": "pay",
            },
            say(lifeWords.pay),
          ),
          ...(order.trade_state === "NOTPAY" ? [expire(order.id, changed)] : []),
        ]
      : []),
    ...(refundable > 0 ? [refundForm(life, changed)] : []),
  ];
  return items.length === 0 ? [h("p", { class: "none" }, say(lifeWords.nothingToDo))] : items;
}

function expire(id: string, changed: () => Promise<void>): Node {
  return button(say(lifeWords.expire), "expire", () =>
    doing(async () => {
      await post(`/orders/${encodeURIComponent(id)}/expire`);
      await changed();
      return say(lifeWords.expired);
    }),
  );
}

function refundForm({ order, refundable }: OrderLife, changed: () => Promise<void>): Node {
  const field = (
    name: string,
    label: string,
    more: Readonly<Record<string, string>>,
  ): HTMLInputElement =>
    h("input", {
      name,
      "aria-label": label,
      placeholder: label,
      "data-key": `refund/${name}`,
      ...more,
    });
  const amount = field("amount", say(lifeWords.refundAmount), {
    inputmode: "decimal",
    value: (refundable / 100).toFixed(2),
    required: "",
  });
  const reason = field("reason", say(lifeWords.refundReason), { maxlength: "80" });
  const url = field("notify_url", say(lifeWords.refundUrl), { type: "url", maxlength: "256" });
  const form = h(
    "form",
    { class: "fields" },
    h("label", {}, say(lifeWords.refundAmount), amount),
    h("label", {}, say(lifeWords.refundReason), reason),
    h("label", {}, say(lifeWords.refundUrl), url),
    h("button", { "data-key": "refund/go" }, say(lifeWords.giveBack)),
    h("p", { class: "soft" }, say(lifeWords.refundNote)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fen = fenOf(amount.value);
    if (fen === undefined) return announce(say(lifeWords.wrongAmount));
    void doing(async () => {
      const { out_refund_no } = await ask<{ readonly out_refund_no: string }>(
        `/orders/${encodeURIComponent(order.id)}/refunds`,
        {
          amount: fen,
          ...(reason.value !== "" && { reason: reason.value }),
          ...(url.value !== "" && { notify_url: url.value }),
        },
      );
      await changed();
      return `${say(lifeWords.givenBack)} ${out_refund_no}`;
    });
  });
  return form;
}

/** Yuan as somebody writes them, in fen; by digits, since 0.29 × 100 is not 29. */
function fenOf(yuan: string): number | undefined {
  const [, whole = "", part = ""] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(yuan.trim()) ?? [];
  const fen = Number(`${whole}${part.padEnd(2, "0")}`);
  return whole === "" || fen === 0 ? undefined : fen;
}

/** What the clock will do, each with a way to get there. */
export function comingItems(
  coming: readonly Coming[],
  changed: () => Promise<void>,
): readonly Node[] {
  if (coming.length === 0) return [h("li", { class: "none" }, say(lifeWords.nothingComing))];
  return coming.map(({ time, what, number }) =>
    h(
      "li",
      { class: "line" },
      moment(time),
      h("span", { class: "main" }, say(lifeWords[what])),
      button(say(lifeWords.until), `until/${what}/${number}`, () =>
        doing(async () => {
          await goTo(time);
          await changed();
          return say(lifeWords.arrived);
        }),
      ),
    ),
  );
}

/** Moves the clock to a time; the simulator's own may be ahead of this machine's. */
async function goTo(time: string): Promise<void> {
  const { now } = await get<ClockState>("/clock");
  const distance = Date.parse(time) - Date.parse(now);
  await post("/clock", { advance: Math.max(distance, 0) + 1 });
}
