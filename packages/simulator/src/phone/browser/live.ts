// A screen of the phone that changes while one looks: it is asked for every second and shown anew where it changed.

const EVERY = 1_000;

let shown = mainOf(document)?.innerHTML;

function mainOf(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>("#screen");
}

async function look(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = mainOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
  const screen = mainOf(document);
  if (fresh === null || screen === null || fresh.innerHTML === shown) return;
  // Whoever is typing is left alone; the next look comes soon.
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) return;
  const key = focused?.getAttribute("data-key");
  shown = fresh.innerHTML;
  // Parsed by DOMParser from a page of ours: its texts are escaped, and the policy lets no script of it run.
  screen.replaceChildren(...fresh.childNodes);
  if (key) screen.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

async function watch(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    if (document.hidden) continue;
    try {
      await look();
    } catch {
      // The simulator is not there: what is shown stays, and is asked for again.
    }
  }
}

void watch();
