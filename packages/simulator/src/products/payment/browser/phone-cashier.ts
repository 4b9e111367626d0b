import { h } from "../../../browser/dom.ts";
import { language, say } from "../../../browser/view.ts";
import type { Failed } from "./cashier-answers.ts";
import { failureView } from "./failure.ts";
import { passwordPad } from "./password-pad.ts";
import { payOnPage } from "./pay-on-page.ts";
import { sheetWords } from "./sheet-words.ts";

// The pages of the phone that ask for the password are plain forms; this puts the six boxes over them.

const form = document.querySelector("form");
if (form === null) throw new Error("The page has no form to pay by.");
const dialog = h("dialog", { class: "sheet", "aria-labelledby": "title" });
document.querySelector(".device")?.append(dialog);

form.addEventListener("submit", (event) => {
  const pressed = event.submitter;
  if (!(pressed instanceof HTMLButtonElement) || pressed.value !== "pay") return;
  event.preventDefault();
  askPassword();
});
// Closed by Escape or by its button: the page below is as it was.
dialog.addEventListener("close", () => {
  dialog.replaceChildren();
  form.querySelector<HTMLButtonElement>('button[value="pay"]')?.focus();
});

function askPassword(): void {
  const shown = [".ask .who", ".ask h1"].map((part) => document.querySelector(part)?.textContent);
  const lines = [
    h("p", { class: "seller" }, shown[0] ?? ""),
    h("p", { class: "amount" }, shown[1] ?? ""),
  ];
  const pad = passwordPad(lines, async (password) => {
    const failed = await payOnPage(location.pathname, { ...said(), password });
    if (failed === undefined) showEnd();
    else showFailure(failed);
  });
  dialog.replaceChildren(closeButton(), pad.element);
  if (!dialog.open) dialog.showModal();
  pad.focus();
}

/** What the form says beside the action: who pays, from what, and how it is to end. */
function said(): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (typeof value === "string" && value !== "") fields[name] = value;
  }
  return fields;
}

/** The page itself says how it ended, and leads back to the shop. */
function showEnd(): void {
  const query = new URLSearchParams(location.search);
  query.set("after", "pay");
  location.search = query.toString();
}

function showFailure(failed: Failed): void {
  const again = h("button", { type: "button", class: "primary" }, say(sheetWords.again));
  again.addEventListener("click", askPassword);
  const close = h("button", { type: "button" }, say(sheetWords.close));
  close.addEventListener("click", () => {
    dialog.close();
  });
  const buttons = h("div", { class: "buttons" }, again, close);
  dialog.replaceChildren(...failureView(failed, buttons));
  again.focus();
}

function closeButton(): HTMLButtonElement {
  const close = h("button", { type: "button", class: "leave", lang: language }, "✕");
  close.ariaLabel = say(sheetWords.cancel);
  close.addEventListener("click", () => {
    dialog.close();
  });
  return close;
}
