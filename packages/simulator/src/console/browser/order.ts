import type { MachineDrawing } from "../../api/api.ts";
import { get } from "../../browser/client.ts";
import { badge, byId, h, moment } from "../../browser/dom.ts";
import { follow } from "../../browser/live.ts";
import { draw, language, say } from "../../browser/view.ts";
import { priceText } from "../../products/payment/browser/price-text.ts";
import { orderWords } from "../../products/payment/browser/words.ts";
import { tones } from "../../products/payment/browser/tones.ts";
import type { OrderLife } from "../../products/payment/browser/life.ts";
import { showConnection } from "./connection.ts";
import { lifeItem } from "./life-entry.ts";
import { lifeWords } from "./life-words.ts";
import { machineDrawing } from "./machine-drawing.ts";
import { actionItems, comingItems } from "./order-actions.ts";
import { qrItems } from "./order-qr.ts";
import { readyToast } from "./toast.ts";

const number = document.body.dataset["number"] ?? "";

const machines = get<{ machines: readonly MachineDrawing[] }>("/machines");

async function refresh(): Promise<void> {
  const life = await get<OrderLife>(`/orders/${encodeURIComponent(number)}`);
  const { order, entries, coming } = life;
  document.title = `${order.out_trade_no} · ${say(lifeWords.order)}`;
  draw("order-head", [order, life.numbers], () => head(life));
  draw("life", entries, () =>
    entries.map((entry) => lifeItem(entry, order.amount.currency, changed)),
  );
  draw("coming", coming, () => comingItems(coming, changed));
  draw("actions", [order, life.refundable], () => actionItems(life, changed));
  draw("qr", [order.id, order.phone, life.code_url], () => qrItems(life));
  const drawn = (await machines).machines.find(({ moves }) => moves === "an order");
  if (drawn === undefined) return;
  const went = new Set(
    entries.flatMap((entry) =>
      entry.kind === "state" && entry.of === "order" ? [`${entry.before} ${entry.after}`] : [],
    ),
  );
  draw("machine", [order.trade_state, [...went]], () => [
    machineDrawing(drawn, { state: order.trade_state, went }),
  ]);
}

function head({ order, numbers }: OrderLife): readonly Node[] {
  const facts = [
    [orderWords.merchant, order.sub_mchid ?? order.mchid ?? order.sp_mchid],
    [orderWords.combined, order.combine_out_trade_no],
    [orderWords.transaction, order.transaction_id],
  ] as const;
  return [
    h(
      "p",
      { class: "line" },
      badge(tones[order.trade_state], say(orderWords[order.trade_state])),
      h("code", {}, order.trade_state),
      h("code", { class: "soft" }, order.trade_type),
    ),
    h("h1", {}, h("code", {}, order.out_trade_no)),
    h("p", { class: "price" }, priceText(order.amount)),
    h(
      "p",
      { class: "facts" },
      h("span", {}, order.description),
      h("span", {}, `${say(orderWords.created)} `, moment(order.create_time)),
      ...facts.flatMap(([label, value]) =>
        value === undefined ? [] : [h("span", {}, `${say(label)} `, h("code", {}, value))],
      ),
    ),
    h(
      "details",
      { class: "numbers", "data-key": "numbers" },
      h("summary", {}, say(lifeWords.numbers)),
      h("p", { class: "facts" }, ...numbers.map((one) => h("code", {}, one))),
    ),
  ];
}

/**
 * Says why the order can't be told: it is none, or several have the number.
 *
 * @returns whether that is so
 */
async function refuse(): Promise<boolean> {
  const answer = await fetch(`/_sim/orders/${encodeURIComponent(number)}`);
  if (answer.status !== 404 && answer.status !== 409) return false;
  // What answers of 409 have.
  const { orders = [] } = (await answer.json()) as {
    readonly orders?: readonly { readonly id: string; readonly out_trade_no: string }[];
  };
  const place = byId("order-head");
  place.replaceChildren(
    h("h1", {}, say(orders.length === 0 ? lifeWords.none : lifeWords.several)),
    h("p", {}, h("code", {}, number)),
    ...orders.map(({ id, out_trade_no }) =>
      h("p", {}, h("a", { href: `${encodeURIComponent(id)}?lang=${language}` }, out_trade_no)),
    ),
  );
  for (const section of document.querySelectorAll<HTMLElement>("main section")) {
    section.hidden = true;
  }
  return true;
}

let changed = refresh;
// That the simulator does not answer is shown by what follows it.
const isRefused = await refuse().catch(() => false);
if (!isRefused) changed = follow({ refresh, connected: showConnection });
readyToast();
