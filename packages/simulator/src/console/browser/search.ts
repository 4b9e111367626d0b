import type { Hit, NotificationSummary, RequestSummary } from "../../api/api.ts";
import { get } from "../../browser/client.ts";
import { badge, h } from "../../browser/dom.ts";
import { doing, draw, language, say } from "../../browser/view.ts";
import { notificationDetails } from "./notifications.ts";
import { requestDetails } from "./requests.ts";
import { consoleWords } from "./words.ts";
import { readyToast } from "./toast.ts";

const number = document.body.dataset["number"] ?? "";

async function search(): Promise<void> {
  const { found } = await get<{ found: readonly Hit[] }>(
    `/search?number=${encodeURIComponent(number)}`,
  );
  const [first, ...others] = found.filter(({ kind }) => kind === "order");
  // One order is all that its numbers lead to: its page has the rest.
  if (first?.kind === "order" && others.length === 0) {
    location.replace(orderPage(first.id));
    return;
  }
  const items = await Promise.all(found.map(item));
  draw("found", found, () =>
    items.length === 0 ? [h("li", { class: "none" }, say(consoleWords.foundNothing))] : items,
  );
}

const orderPage = (id: string): string =>
  `/_sim/console/orders/${encodeURIComponent(id)}?lang=${language}`;

async function item(found: Hit): Promise<Node> {
  switch (found.kind) {
    case "order":
      return link(consoleWords.order, found.id, found.out_trade_no, [found.state, found.mchid]);
    case "refund":
      return link(consoleWords.refund, found.order, found.out_refund_no, [found.refund_id]);
    case "notification": {
      const path = `/notifications/${encodeURIComponent(found.id)}`;
      return h("li", {}, notificationDetails(await get<NotificationSummary>(path), search));
    }
    case "request": {
      const path = `/requests/${encodeURIComponent(found.id)}`;
      return h("li", {}, requestDetails(await get<RequestSummary>(path), search));
    }
  }
}

function link(
  kind: { readonly zh: string; readonly en: string },
  order: string,
  text: string,
  more: readonly string[],
): Node {
  return h(
    "li",
    { class: "line" },
    badge("plain", say(kind)),
    h("a", { class: "main", href: orderPage(order) }, h("code", {}, text)),
    ...more.map((one) => h("code", { class: "soft" }, one)),
  );
}

readyToast();
void doing(async () => {
  if (number !== "") await search();
  return "";
});
