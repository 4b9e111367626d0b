import type {
  BrandSummary,
  ClockState,
  FaultSummary,
  MerchantSummary,
  NotificationSummary,
  RequestSummary,
} from "../../api/api.ts";
import { get, post } from "../../browser/client.ts";
import type { Panel } from "../../browser/panel.ts";
import { clockText } from "./clock.ts";
import { faultItems, readyFaultForm } from "./faults.ts";
import { byId, h } from "../../browser/dom.ts";
import { brandItems, merchantItems } from "./merchants.ts";
import { notificationItems } from "./notifications.ts";
import { refreshRateLimits } from "./rate-limits.ts";
import { requestItems } from "./requests.ts";
import { nameIn } from "../../browser/language.ts";
import { announce, doing, draw, language, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

const EVERY = 2_000;

const filter = byId("filter");
let chosen = "";

/** The sections of products, by their ids in the page. */
const panels = new Map<string, Panel<unknown>>();

async function refreshPanel(id: string, panel: Panel<unknown>, only: string): Promise<void> {
  const answer = await get<unknown>(`${panel.list}?limit=50${only}`);
  draw(id, answer, () => panel.items(answer));
}

async function refresh(): Promise<void> {
  const only = chosen === "" ? "" : `&mchid=${encodeURIComponent(chosen)}`;
  const [clock, { merchants }, { brands }, { faults }, { notifications }, { requests }] =
    await Promise.all([
      get<ClockState>("/clock"),
      get<{ merchants: readonly MerchantSummary[] }>("/merchants"),
      get<{ brands: readonly BrandSummary[] }>("/brands"),
      get<{ faults: readonly FaultSummary[] }>("/faults"),
      get<{ notifications: readonly NotificationSummary[] }>(`/notifications?limit=50${only}`),
      get<{ requests: readonly RequestSummary[] }>(`/requests?limit=100${only}`),
      refreshRateLimits(),
      ...[...panels].map(([id, panel]) => refreshPanel(id, panel, only)),
    ]);
  draw("clock-now", clock, () => clockText(clock));
  const callers = [
    ...merchants.map(({ mchid, name }) => ({ number: mchid, name })),
    ...brands.map(({ brandId, name }) => ({ number: brandId, name })),
  ];
  draw("filter", callers, () => choices(callers));
  const isChosen = (number: string): boolean => chosen === "" || number === chosen;
  const shown = merchants.filter(({ mchid }) => isChosen(mchid));
  draw("merchants", shown, () => merchantItems(shown));
  const shownBrands = brands.filter(({ brandId }) => isChosen(brandId));
  draw("brands", shownBrands, () => brandItems(shownBrands));
  draw("faults", faults, () => faultItems(faults, refresh));
  draw("notifications", notifications, () => notificationItems(notifications, refresh));
  draw("requests", requests, () => requestItems(requests));
}

/** A merchant or a brand, by the number that requests and notifications are listed under. */
interface Caller {
  readonly number: string;
  readonly name: string;
}

function choices(callers: readonly Caller[]): readonly Node[] {
  if (!callers.some(({ number }) => number === chosen)) chosen = "";
  const option = (value: string, text: string): Node =>
    h("option", { value, ...(value === chosen && { selected: "" }) }, text);
  return [
    option("", say(consoleWords.allMerchants)),
    ...callers.map(({ number, name }) => option(number, `${number} ${nameIn(name, language)}`)),
  ];
}

readyFaultForm(() => chosen, refresh);

filter.addEventListener("change", () => {
  if (filter instanceof HTMLSelectElement) chosen = filter.value;
  void doing(async () => {
    await refresh();
    return "";
  });
});

for (const element of document.querySelectorAll<HTMLElement>("[data-advance]")) {
  const advance = element.dataset["advance"] ?? "";
  element.addEventListener("click", () => {
    void doing(async () => {
      await post("/clock", { advance });
      await refresh();
      return `${say(consoleWords.advanced)} ${advance}`;
    });
  });
}

byId("reset").addEventListener("click", () => {
  if (!confirm(say(consoleWords.resetAsk))) return;
  void doing(async () => {
    await post("/reset");
    await refresh();
    return say(consoleWords.resetDone);
  });
});

let lost = false;

async function poll(): Promise<void> {
  try {
    if (document.visibilityState === "visible") await refresh();
    if (lost) announce("");
    lost = false;
  } catch {
    if (!lost) announce(say(consoleWords.lost));
    lost = true;
  }
  setTimeout(() => void poll(), EVERY);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible")
    void refresh().catch(() => announce(say(consoleWords.lost)));
});

// After every listener: what is clicked while the sections load is not lost.
for (const place of document.querySelectorAll<HTMLElement>("[data-panel]")) {
  try {
    // A module named by the page is one of ours; a test holds each to exporting a Panel.
    const module = (await import(place.dataset["panel"] ?? "")) as { panel: Panel<unknown> };
    panels.set(place.id, module.panel);
  } catch (error) {
    // The other sections are of use without it.
    place.replaceChildren(
      h("li", { class: "none" }, `${say(consoleWords.panelFailed)}${String(error)}`),
    );
  }
}

void poll();
