import type { Operation } from "../operation.ts";
import { pascal, singular } from "./case.ts";
import type { Names, PathNames } from "./names.ts";
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
 * `PayTransactionByOutTradeNoQuery`, `MerchantServiceComplaintsV2Query`. What has a value behind it is one of them. Which
 * value it is stands where the path says it; all values do where two operations would have one name. The beginning of a path that has a name of its own is that name.
 */
export function operationNames(
  operations: readonly Operation[],
  { operations: given, paths }: Pick<Names, "operations" | "paths">,
): ReadonlyMap<string, string> {
  const short = operations.map((operation) => derivedName(operation, paths));
  const twice = new Set(short.filter((name, index) => short.indexOf(name) !== index));
  return new Map(
    operations.map((operation, index) => {
      const name = short[index] ?? "";
      const derived = twice.has(name) ? derivedName(operation, paths, "all") : name;
      return [operation.id, given[operation.id]?.name ?? derived];
    }),
  );
}

/** The name derived from path and method, with the last placeholder or with all of them. */
export function derivedName(
  operation: Operation,
  paths: PathNames,
  placeholders: "last" | "all" = "last",
): string {
  return words(operation, paths, placeholders).join("") + suffixes[operation.method];
}

/** What an operation that reads answers with: `PayTransaction`, the same for each way of asking for it. */
export function subjectName(operation: Operation, paths: PathNames): string {
  const path = words(operation, paths, "last").filter((word) => !word.startsWith("By"));
  const last = path.at(-1);
  return last === undefined ? "" : [...path.slice(0, -1), singularWord(last)].join("");
}

// `transaction-block/transaction-block-submissions` says its first word twice.
function words(
  operation: Operation,
  paths: PathNames,
  placeholders: "last" | "all",
): readonly string[] {
  return allWords(templateOf(operation), paths, placeholders).filter(
    (word, index, all) => all[index + 1]?.startsWith(word) !== true,
  );
}

function allWords(template: string, paths: PathNames, placeholders: "last" | "all"): string[] {
  const segments = template.split("/").filter((segment) => segment !== "");
  const named = namedBeginning(segments, paths);
  const first = named.name === "" ? [] : [ofItem(named.name, segments, named.length - 1)];
  const rest = segments.flatMap((_, index) =>
    index < named.length ? [] : segmentWords(segments, index, placeholders),
  );
  return [...first, ...rest];
}

function segmentWords(
  segments: readonly string[],
  index: number,
  placeholders: "last" | "all",
): string[] {
  const segment = segments[index] ?? "";
  const before = segments[index - 1] ?? "";
  const parameter = placeholder(segment);
  const last = index === segments.length - 1;
  if (parameter !== undefined) {
    if (announces(before, parameter)) return [];
    const said = placeholders === "all" || (last && singular(before) === before);
    return said ? [`By${pascal(parameter)}`] : [];
  }
  const next = placeholder(segments[index + 1] ?? "");
  if (next === undefined || !announces(segment, next)) {
    return [ofItem(pascal(segment), segments, index)];
  }
  // `out-trade-no/{out_trade_no}`: the segment says which value follows.
  const ends = index === segments.length - 2;
  return ends || placeholders === "all" ? [`By${pascal(segment)}`] : [];
}

/** `complaints/{complaint_id}`, `transactions/id/{transaction_id}`: one of them, a `Complaint`, a `Transaction`. */
function ofItem(word: string, segments: readonly string[], index: number): string {
  const next = segments[index + 1] ?? "";
  const parameter = placeholder(segments[index + 2] ?? "");
  const one =
    placeholder(next) !== undefined || (parameter !== undefined && announces(next, parameter));
  return one ? singularWord(word) : word;
}

/** How many segments at the beginning have one name together, the longest that has one; `v3` needs no word. */
function namedBeginning(
  segments: readonly string[],
  paths: PathNames,
): { readonly length: number; readonly name: string } {
  for (let length = segments.length; length > 0; length -= 1) {
    const name = paths[segments.slice(0, length).join("/")];
    if (name !== undefined) return { length, name };
  }
  return { length: segments[0] === "v3" ? 1 : 0, name: "" };
}

/** Whether the segment only says what the value after it is: `out-trade-no/{out_trade_no}`, `id/{refund_id}`. */
function announces(segment: string, parameter: string): boolean {
  const plain = segment.replaceAll("-", "_");
  return plain !== "" && (plain === parameter || parameter.endsWith(`_${plain}`));
}

function singularWord(word: string): string {
  return pascal(singular(word));
}
