import type {
  BrandSummary,
  ClockState,
  FaultSummary,
  MerchantSummary,
  NotificationSummary,
  RequestSummary,
  Topic,
} from "../../api/api.ts";
import { get, post } from "../../browser/client.ts";
import type { Panel } from "../../browser/panel.ts";
import { showClock } from "./clock.ts";
import { isSwitch, switchItems } from "./fault-switches.ts";
import { faultItems, readyFaultForm } from "./faults.ts";
import { byId, h } from "../../browser/dom.ts";
import { brandItems, merchantItems } from "./merchants.ts";
import { notificationItems } from "./notifications.ts";
import { refreshRateLimits } from "./rate-limits.ts";
import { createPager } from "./pager.ts";
import type { Pager } from "./pager.ts";
import { requestItems } from "./requests.ts";
import { nameIn } from "../../browser/language.ts";
import { follow } from "../../browser/live.ts";
import { doing, draw, language, say } from "../../browser/view.ts";
import { showConnection } from "./connection.ts";
import { consoleWords } from "./words.ts";
import { readyToast } from "./toast.ts";

const filter = byId("filter");
let chosen = "";

/** The sections of products, by their ids in the page. */
const panels = new Map<string, Panel<unknown>>();

/** How many things a page of a list has. */
const PAGE = 20;

const pagers = new Map<string, Pager>();

function pagerOf(id: string): Pager {
  const pager = pagers.get(id) ?? createPager(id, PAGE, () => changed());
  pagers.set(id, pager);
  return pager;
}

const only = (): string => (chosen === "" ? "" : `&mchid=${encodeURIComponent(chosen)}`);

async function refreshPanel(id: string, panel: Panel<unknown>): Promise<void> {
  const pager = panel.ids && pagerOf(id);
  const answer = await get<unknown>(`${panel.list}?${pager?.query() ?? "limit=50"}${only()}`);
  draw(id, answer, () => panel.items(answer));
  pager?.show(panel.ids?.(answer) ?? []);
}

async function refreshClock(): Promise<void> {
  showClock(await get<ClockState>("/clock"));
}

async function refreshCallers(): Promise<void> {
  const [{ merchants }, { brands }] = await Promise.all([
    get<{ merchants: readonly MerchantSummary[] }>("/merchants"),
    get<{ brands: readonly BrandSummary[] }>("/brands"),
  ]);
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
}

async function refreshFaults(): Promise<void> {
  const { faults } = await get<{ faults: readonly FaultSummary[] }>("/faults");
  draw("fault-switches", [faults, chosen], () => switchItems(faults, () => chosen, changed));
  const others = faults.filter((fault) => !isSwitch(fault, chosen));
  draw("faults", others, () => faultItems(others, changed));
}

async function refreshNotifications(): Promise<void> {
  const { notifications } = await get<{ notifications: readonly NotificationSummary[] }>(
    `/notifications?${pagerOf("notifications").query()}${only()}`,
  );
  draw("notifications", notifications, () => notificationItems(notifications, changed));
  pagerOf("notifications").show(notifications.map(({ id }) => id));
}

async function refreshRequests(): Promise<void> {
  const { requests } = await get<{ requests: readonly RequestSummary[] }>(
    `/requests?${pagerOf("requests").query()}${only()}`,
  );
  draw("requests", requests, () => requestItems(requests, changed));
  pagerOf("requests").show(requests.map(({ id }) => id));
}

async function refreshPanels(): Promise<void> {
  await Promise.all([...panels].map(([id, panel]) => refreshPanel(id, panel)));
}

/** What is fetched when a topic changed. What products have is made by requests, and ages with the clock. */
const sections: readonly (readonly [topics: readonly Topic[], refresh: () => Promise<void>])[] = [
  [["clock"], refreshClock],
  [["callers"], refreshCallers],
  [["faults"], refreshFaults],
  [["faults"], refreshRateLimits],
  [["notifications"], refreshNotifications],
  [["requests"], refreshRequests],
  [["requests", "states", "clock"], refreshPanels],
];

const changed = follow({
  refresh: async (topics) => {
    const stale = sections.filter(
      ([on]) => topics === "all" || on.some((topic) => topics.has(topic)),
    );
    await Promise.all(stale.map(([, refresh]) => refresh()));
  },
  connected: showConnection,
});

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

readyFaultForm(() => chosen, changed);
readyToast();

filter.addEventListener("change", () => {
  if (filter instanceof HTMLSelectElement) chosen = filter.value;
  void doing(async () => {
    await changed();
    return "";
  });
});

for (const element of document.querySelectorAll<HTMLElement>("[data-advance]")) {
  const advance = element.dataset["advance"] ?? "";
  element.addEventListener("click", () => {
    void doing(async () => {
      await post("/clock", { advance });
      await changed();
      return `${say(consoleWords.advanced)} ${advance}`;
    });
  });
}

byId("reset").addEventListener("click", () => {
  if (!confirm(say(consoleWords.resetAsk))) return;
  void doing(async () => {
    await post("/reset");
    await changed();
    return say(consoleWords.resetDone);
  });
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

void doing(async () => {
  await changed();
  return "";
});
