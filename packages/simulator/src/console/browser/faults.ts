import type { ErrorSummary, FaultSummary, OperationCoverage } from "../../api/api.ts";
import { get, post, takeAway } from "../../browser/client.ts";
import { button, byId, h, pretty } from "../../browser/dom.ts";
import { doing, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

/** @param changed is called when a fault was ended */
export function faultItems(
  faults: readonly FaultSummary[],
  changed: () => Promise<void>,
): readonly Node[] {
  return faults.map((fault) =>
    h(
      "li",
      {},
      h("code", { class: "main" }, fault.operation ?? fault.event_type ?? say(consoleWords.all)),
      h("pre", { tabindex: "0" }, pretty(JSON.stringify(fault.fault))),
      h("span", { class: "soft" }, `${say(consoleWords.struck)} ${fault.struck}${often(fault)} `),
      button(say(consoleWords.endFault), `${fault.id}/end`, () =>
        doing(async () => {
          await takeAway(`/faults/${fault.id}`);
          await changed();
          return say(consoleWords.faultEnded);
        }),
      ),
    ),
  );
}

function often({ times, rate }: FaultSummary): string {
  return times === undefined ? ` (${rate})` : ` / ${times}`;
}

/**
 * Makes the form work: it offers the operations, and of the one that is named the errors that its pages have.
 *
 * @param merchant gives the number that the console is narrowed to; empty: all
 * @param changed is called when a fault was set
 */
export function readyFaultForm(merchant: () => string, changed: () => Promise<void>): void {
  const operation = field("fault-operation");
  let errors: readonly ErrorSummary[] = [];
  operation.addEventListener("focus", () => void doing(offerOperations), { once: true });
  operation.addEventListener("change", () => {
    void doing(async () => {
      errors = [];
      byId("fault-error").replaceChildren();
      const query = encodeURIComponent(operation.value);
      ({ errors } = await get<{ errors: readonly ErrorSummary[] }>(`/errors?operation=${query}`));
      byId("fault-error").replaceChildren(...errors.map(errorOption));
      return "";
    });
  });
  byId("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void doing(async () => {
      const error = errors[Number(field("fault-error").value)];
      if (error === undefined) return say(consoleWords.nameOperation);
      const { status, ...said } = error;
      await post("/faults", {
        operation: operation.value,
        // In APIv2 every status is 200, which is none of an error.
        fault: { error: status < 400 ? said : error },
        times: Number(field("fault-times").value),
        ...(merchant() !== "" && { mchid: merchant() }),
      });
      await changed();
      return say(consoleWords.faultSet);
    });
  });
}

async function offerOperations(): Promise<string> {
  const { operations } = await get<{ operations: readonly OperationCoverage[] }>("/coverage");
  byId("fault-operations").replaceChildren(
    ...operations.map(({ id, title }) => h("option", { value: id }, title)),
  );
  return "";
}

function errorOption({ status, code, message }: ErrorSummary, index: number): Node {
  return h("option", { value: String(index) }, `${status} ${code} ${message}`);
}

function field(id: string): HTMLInputElement | HTMLSelectElement {
  const element = byId(id);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return element;
  throw new Error(`#${id} is no field.`);
}
