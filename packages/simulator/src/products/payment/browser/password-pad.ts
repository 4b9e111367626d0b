import { h } from "../../../browser/dom.ts";
import { say } from "../../../browser/view.ts";
import { sheetWords } from "./sheet-words.ts";

const LENGTH = 6;

/** Takes the payment password: six boxes, filled by the keys on the screen or by those of the keyboard. */
export interface PasswordPad {
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * @param lines what is paid: who to and how much
 * @param enter takes the password as soon as the sixth digit is there
 */
export function passwordPad(
  lines: readonly Node[],
  enter: (password: string) => Promise<void>,
): PasswordPad {
  const boxes = Array.from({ length: LENGTH }, () => h("span"));
  const field = h("input", {
    id: "password",
    type: "password",
    // The keys below are the keyboard; a phone shall not open its own over them.
    inputmode: "none",
    autocomplete: "off",
    maxlength: String(LENGTH),
    pattern: "[0-9]*",
    "aria-label": say(sheetWords.password),
  });
  let entering = false;
  const change = (value: string): void => {
    if (entering) return;
    field.value = value.replaceAll(/\D/gu, "").slice(0, LENGTH);
    for (const [at, box] of boxes.entries()) {
      box.className = at < field.value.length ? "filled" : "";
    }
    if (field.value.length < LENGTH) return;
    entering = true;
    field.readOnly = true;
    void enter(field.value).finally(() => {
      entering = false;
      field.readOnly = false;
    });
  };
  field.addEventListener("input", () => {
    change(field.value);
  });
  const key = (label: string, press: () => string, name = label): HTMLButtonElement => {
    const button = h("button", { type: "button", "aria-label": name }, label);
    button.addEventListener("click", () => {
      change(press());
    });
    return button;
  };
  const digit = (text: string): HTMLButtonElement => key(text, () => field.value + text);
  const remove = key("⌫", () => field.value.slice(0, -1), say(sheetWords.remove));
  const element = h(
    "div",
    { class: "pad" },
    h("h2", { id: "title" }, say(sheetWords.password)),
    ...lines,
    h("div", { class: "boxes" }, ...boxes, field),
    h(
      "div",
      { class: "keys", role: "group", "aria-label": say(sheetWords.keys) },
      ...Array.from("123456789", digit),
      h("span"),
      digit("0"),
      remove,
    ),
  );
  element.addEventListener("keydown", ({ key: pressed, target }) => {
    if (target === field) return;
    if (/^\d$/u.test(pressed)) change(field.value + pressed);
    if (pressed === "Backspace") change(field.value.slice(0, -1));
  });
  return {
    element,
    focus: () => {
      field.focus();
    },
  };
}
