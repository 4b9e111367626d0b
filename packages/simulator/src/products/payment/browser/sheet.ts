import { button, h } from "../../../browser/dom.ts";
import { nameIn } from "../../../browser/language.ts";
import { language, say } from "../../../browser/view.ts";
import type { CashierView, Failed, Paid } from "./cashier-answers.ts";
import { drawer } from "./drawer.ts";
import { isMessage } from "./messages.ts";
import type { SheetRequest, SheetView } from "./messages.ts";
import { outcomeWords } from "./outcome-words.ts";
import { passwordPad } from "./password-pad.ts";
import {
  asking,
  buttons,
  closeButton,
  closeWith,
  end,
  row,
  shop,
  show,
  showFailure,
  tell,
} from "./sheet-frame.ts";
import { sheetWords } from "./sheet-words.ts";
import { HANDED, textFaults } from "./text-faults.ts";
import { openView } from "./view-sheet.ts";
import { wayChooser } from "./ways.ts";

async function open(request: SheetRequest["request"]): Promise<void> {
  const faults = textFaults(request);
  if (faults !== undefined) {
    showFailure(faults);
    return;
  }
  const target = Object.fromEntries(HANDED.map((name) => [name, request[name]]));
  const look = await asking<CashierView | Failed>("/cashier", { target });
  if (look.result === "failed") showFailure(look);
  else showOrder(look, target);
}

function showOrder(view: CashierView, target: object): void {
  const ways = wayChooser(view.ways);
  const options = drawer(
    Object.entries(outcomeWords)
      .filter(([name]) => name !== "cancelled" && name !== "password")
      .map(([name, label]) => ({ name, label })),
    h("p", {}, say(sheetWords.usualPassword)),
    h("p", {}, `${say(sheetWords.payer)} `, h("code", {}, view.openid ?? view.user)),
  );
  const seller = `${nameIn(view.seller, language)} ${say(sheetWords.asks)}`;
  const pay = button(say(sheetWords.pay), "pay", () => {
    askPassword({ seller, amount: view.amount }, async (password) => {
      closeWith(undefined);
      const outcome = options.outcome();
      const body = {
        target,
        from: ways.chosen(),
        password,
        ...(outcome !== undefined && { outcome }),
      };
      const paid = await asking<Paid>(`/users/${encodeURIComponent(view.user)}/payments`, body);
      if (paid.result === "failed") {
        showFailure(paid, () => {
          showOrder(view, target);
        });
      } else showPaid(view);
    });
    return Promise.resolve();
  });
  pay.className = "primary";
  closeWith("cancel");
  show(
    pay,
    h("p", { class: "seller" }, seller),
    h("h1", { id: "title" }, view.amount),
    h(
      "dl",
      {},
      row(say(sheetWords.goods), view.goods),
      row(say(sheetWords.number), view.out_trade_no),
      ...view.coupons.map(({ name, amount }) =>
        row(say(sheetWords.coupon), `${nameIn(name, language)} ${amount}`),
      ),
    ),
    ways.element,
    options.element,
    buttons(pay, closeButton(say(sheetWords.cancel))),
  );
}

function askPassword(
  { seller, amount }: { readonly seller: string; readonly amount: string },
  enter: (password: string) => Promise<void>,
): void {
  const lines = [h("p", { class: "seller" }, seller), h("p", { class: "amount" }, amount)];
  const pad = passwordPad(lines, enter);
  show(pad, pad.element, buttons(closeButton(say(sheetWords.cancel))));
}

function showPaid({ seller, amount }: CashierView): void {
  closeWith("ok");
  const back = closeButton(say(sheetWords.back));
  back.className = "primary";
  show(
    back,
    h("p", { class: "mark good", "aria-hidden": "true" }, "✓"),
    h("h1", { id: "title", class: "done" }, say(sheetWords.done)),
    h("p", { class: "seller" }, nameIn(seller, language)),
    h("p", { class: "amount" }, amount),
    buttons(back),
  );
}

if (shop !== "" && window.parent !== window) {
  window.addEventListener("message", ({ data, origin, source }) => {
    if (origin !== shop || source !== window.parent) return;
    if (isMessage<SheetRequest>(data, "pay")) void open(data.request);
    if (isMessage<SheetView>(data, "open")) void openView(data.request);
  });
  window.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") end();
  });
  tell({ wxpay: "ready" });
}
