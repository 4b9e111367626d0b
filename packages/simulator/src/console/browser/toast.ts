import { byId } from "../../browser/dom.ts";

/** Milliseconds for which what was done is said. */
const SAID = 10_000;

/** What is said lies over the page; it goes by itself. */
export function readyToast(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = byId("status");
  new MutationObserver(() => {
    clearTimeout(timer);
    if (place.textContent === "") return;
    timer = setTimeout(() => place.replaceChildren(), SAID);
  }).observe(place, { childList: true });
}
