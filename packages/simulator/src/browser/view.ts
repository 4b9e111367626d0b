import { byId } from "./dom.ts";
import { inLanguage } from "./language.ts";
import type { Bilingual, Language } from "./language.ts";

/** The language that the page was written in. */
export const language: Language = document.documentElement.lang === "en" ? "en" : "zh";

/** A text in the page's language. */
export function say(text: Bilingual): string {
  return inLanguage(text, language);
}

/** Says what happened, also to screen readers. */
export function announce(text: string): void {
  byId("status").textContent = text;
}

/** Does something and says what came of it. */
export async function doing(act: () => Promise<string>): Promise<void> {
  try {
    announce(await act());
  } catch (error) {
    announce(error instanceof Error ? error.message : String(error));
  }
}

const drawn = new Map<string, string>();

/**
 * Draws a part of the page anew when its data changed. What was open stays open and the focus stays where it was, by
 * the elements' `data-key`.
 */
export function draw(id: string, data: unknown, make: () => readonly Node[]): void {
  const text = JSON.stringify(data);
  if (drawn.get(id) === text) return;
  drawn.set(id, text);
  const place = byId(id);
  const open = new Set([...place.querySelectorAll("details[open]")].map(keyOf));
  const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : "";
  place.replaceChildren(...make());
  for (const details of place.querySelectorAll("details")) {
    if (open.has(keyOf(details))) details.open = true;
  }
  if (focused !== "") {
    place.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}

function keyOf(element: Element | null): string {
  return element?.getAttribute("data-key") ?? "";
}
