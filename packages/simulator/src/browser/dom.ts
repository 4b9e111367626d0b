type Child = Node | string;

/** Makes an element; texts become text nodes, so that nothing read from the API is ever markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something; pressed again meanwhile it does nothing. */
export function button(label: string, key: string, act: () => Promise<void>): HTMLButtonElement {
  const element = h("button", { type: "button", "data-key": key }, label);
  // Not `disabled`: that would take the focus away.
  let busy = false;
  element.addEventListener("click", () => {
    if (busy) return;
    busy = true;
    void act().finally(() => {
      busy = false;
    });
  });
  return element;
}

/** The element of the page with this id, which the page was written with. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element #${id}.`);
  return element;
}

/** A state in a word. */
export function badge(tone: "good" | "wait" | "bad" | "plain", text: string): HTMLElement {
  return h("span", { class: `badge ${tone}` }, text);
}

/** A titled block of text as it was sent. */
export function block(title: string, text: string): HTMLElement {
  return h("div", { class: "block" }, h("h4", {}, title), h("pre", { tabindex: "0" }, text));
}

/** `05-20 13:29:35` of `2026-05-20T13:29:35.120+08:00`, with the year where it is another; the whole is the title. */
export function moment(time: string): HTMLElement {
  const start = time.startsWith(String(new Date().getFullYear())) ? 5 : 0;
  return h("time", { datetime: time, title: time }, time.slice(start, 19).replace("T", " "));
}

/** JSON on several lines where it is JSON. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    // Cut off, or never JSON: shown as it came.
    return text;
  }
}
