import { badge, h, moment } from "../../../browser/dom.ts";
import type { Panel } from "../../../browser/panel.ts";
import { language, say } from "../../../browser/view.ts";
import type { OrderRefund, OrderSummary } from "./answers.ts";
import { orderWords } from "./words.ts";
import { priceText } from "./price-text.ts";
import { tones } from "./tones.ts";

const refundStates = {
  PROCESSING: ["wait", orderWords.refundProcessing],
  SUCCESS: ["good", orderWords.refundSuccess],
  ABNORMAL: ["bad", orderWords.refundAbnormal],
  CLOSED: ["plain", orderWords.refundClosed],
} as const;

/** The orders in the console, each with its refunds, and with a link to the cashier while it can be paid. */
export const panel: Panel<{ readonly orders: readonly OrderSummary[] }> = {
  list: "/orders",
  items: ({ orders }) => items(orders),
  ids: ({ orders }) => orders.map(({ id }) => id),
};

function items(orders: readonly OrderSummary[]): readonly Node[] {
  if (orders.length === 0) return [h("li", { class: "none" }, say(orderWords.none))];
  return orders.map((order) =>
    h(
      "li",
      {},
      h(
        "p",
        { class: "line" },
        badge(tones[order.trade_state], say(orderWords[order.trade_state])),
        h("code", {}, order.trade_state),
        h(
          "a",
          {
            class: "main",
            href: `/_sim/console/orders/${encodeURIComponent(order.id)}?lang=${language}`,
            "data-key": `order/${order.id}`,
          },
          h("code", {}, order.out_trade_no),
        ),
        h("strong", {}, priceText(order.amount)),
      ),
      h("p", { class: "facts" }, h("span", {}, order.description), ...facts(order)),
      ...phone(order),
      ...refunds(order),
    ),
  );
}

function facts(order: OrderSummary): readonly Node[] {
  const rows = [
    [orderWords.merchant, code(order.sub_mchid ?? order.mchid)],
    [orderWords.combined, code(order.combine_out_trade_no)],
    [orderWords.created, moment(order.create_time)],
    [orderWords.paid, time(order.success_time)],
    [orderWords.transaction, code(order.transaction_id)],
  ] as const;
  const shown: Node[] = [h("code", {}, order.trade_type)];
  for (const [label, value] of rows) {
    if (value !== undefined) shown.push(h("span", {}, `${say(label)} `, value));
  }
  return shown;
}

function code(text: string | undefined): Node | undefined {
  return text === undefined ? undefined : h("code", {}, text);
}

function time(text: string | undefined): Node | undefined {
  return text === undefined ? undefined : moment(text);
}

function phone({ phone, out_trade_no, trade_state }: OrderSummary): readonly Node[] {
  if (phone === undefined) return [];
  const limit = h("span", { class: "soft" });
  if (phone.expired) {
    limit.append(say(orderWords.expired));
    return [h("p", { class: "line" }, limit)];
  }
  limit.append(`${say(orderWords.until)} `, moment(phone.expires_at));
  const link = h(
    "a",
    {
      href: `${phone.path}?lang=${language}`,
      target: "_blank",
      "data-key": `cashier/${out_trade_no}`,
    },
    say(trade_state === "USERPAYING" ? orderWords.enterPassword : orderWords.openPhone),
  );
  return [h("p", { class: "line" }, link, limit)];
}

function refunds({ refunds, amount, out_trade_no }: OrderSummary): readonly Node[] {
  if (refunds.length === 0) return [];
  const label = `${say(orderWords.refunds)} ${out_trade_no}`;
  const one = (refund: OrderRefund): Node => {
    const [tone, name] = refundStates[refund.status];
    return h(
      "li",
      {},
      h(
        "p",
        { class: "line" },
        badge(tone, say(name)),
        h("code", {}, refund.status),
        h("code", { class: "main" }, refund.out_refund_no),
        h("strong", {}, `− ${priceText({ total: refund.amount, currency: amount.currency })}`),
      ),
      h(
        "p",
        { class: "facts" },
        h("span", {}, `${say(orderWords.applied)} `, moment(refund.create_time)),
        ...(refund.success_time === undefined
          ? []
          : [h("span", {}, `${say(orderWords.arrived)} `, moment(refund.success_time))]),
      ),
    );
  };
  return [h("ul", { class: "below", "aria-label": label }, ...refunds.map(one))];
}
