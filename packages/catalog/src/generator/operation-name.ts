import type { Operation } from "../operation.ts";
import { pascal, singular } from "./case.ts";
import { placeholder, templateOf } from "./template.ts";

/** What is added to the path's words: nothing for POST, whose paths say what is done. */
const suffixes: { readonly [method in Operation["method"]]: string } = {
  GET: "Query",
  POST: "",
  PUT: "Replace",
  PATCH: "Update",
  DELETE: "Delete",
};

/**
 * The name of every operation: given ones, else the words of the path and the method: `PayTransactionsJsapi`,
 * `PayTransactionsByOutTradeNoQuery`. Placeholders at the end tell operations apart; those in the middle are left out
 * unless two operations would then have one name.
 */
export function operationNames(
  operations: readonly Operation[],
  given: { readonly [id: string]: { readonly name?: string } },
): ReadonlyMap<string, string> {
  const short = operations.map((operation) => derivedName(operation));
  const twice = new Set(short.filter((name, index) => short.indexOf(name) !== index));
  return new Map(
    operations.map((operation, index) => {
      const name = short[index] ?? "";
      const derived = twice.has(name) ? derivedName(operation, "all") : name;
      return [operation.id, given[operation.id]?.name ?? derived];
    }),
  );
}

/** The name derived from path and method, with the last placeholder or with all of them. */
export function derivedName(operation: Operation, placeholders: "last" | "all" = "last"): string {
  return words(operation, placeholders).join("") + suffixes[operation.method];
}

/** What an operation that reads answers with: `PayTransaction`, the same for each way of asking for it. */
export function subjectName(operation: Operation): string {
  const path = words(operation, "last").filter((word) => !word.startsWith("By"));
  const last = path.at(-1);
  return last === undefined ? "" : [...path.slice(0, -1), singularWord(last)].join("");
}

// `transaction-block/transaction-block-submissions` says its first word twice.
function words(operation: Operation, placeholders: "last" | "all"): string[] {
  return allWords(operation, placeholders).filter(
    (word, index, all) => all[index + 1]?.startsWith(word) !== true,
  );
}

function allWords(operation: Operation, placeholders: "last" | "all"): string[] {
  const segments = templateOf(operation)
    .replace(/^v3\//u, "")
    .split("/")
    .filter((segment) => segment !== "");
  return segments.flatMap((segment, index) => {
    const parameter = placeholder(segment);
    const next = placeholder(segments[index + 1] ?? "");
    const last = index === segments.length - 1;
    if (parameter !== undefined) {
      const announced = announces(segments[index - 1] ?? "", parameter);
      return announced || (!last && placeholders === "last") ? [] : [`By${pascal(parameter)}`];
    }
    if (next === undefined || !announces(segment, next)) return [pascal(segment)];
    // `out-trade-no/{out_trade_no}`: the segment says which value follows.
    const ends = index === segments.length - 2;
    return ends || placeholders === "all" ? [`By${pascal(segment)}`] : [];
  });
}

/** Whether the segment only says what the value after it is: `out-trade-no/{out_trade_no}`, `id/{refund_id}`. */
function announces(segment: string, parameter: string): boolean {
  const plain = segment.replaceAll("-", "_");
  return plain !== "" && (plain === parameter || parameter.endsWith(`_${plain}`));
}

function singularWord(word: string): string {
  return pascal(singular(word));
}
