import type { Operation } from "../operation.ts";
import { answerShape } from "./answer-shape.ts";
import { subjectName } from "./operation-name.ts";
import { shapeKey } from "./shape.ts";
import type { Names, PathNames } from "./names.ts";
import { modelGroup } from "./template.ts";

/**
 * The name of every operation's answer. Answers of one product that are the same share one model: a given name, else what
 * is read (`PayTransaction`), else what the operations' names have in common (`PayTransactionsAnswer`).
 */
export function answerNames(
  operations: readonly Operation[],
  names: ReadonlyMap<string, string>,
  { operations: given, paths }: Pick<Names, "operations" | "paths">,
): ReadonlyMap<string, string> {
  const clusters = new Map<string, Operation[]>();
  for (const operation of operations) {
    const shape = answerShape(operation);
    if (shape === undefined) continue;
    const key = `${modelGroup(operation, paths)} ${shapeKey(shape)}`;
    clusters.set(key, [...(clusters.get(key) ?? []), operation]);
  }
  const taken = new Set(
    Object.values(given).flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
  );
  const found = new Map<string, string>();
  for (const cluster of [...clusters.values()].toSorted((a, b) => b.length - a.length)) {
    const theirs = new Set(cluster.flatMap(({ id }) => given[id]?.answer ?? []));
    const [only] = theirs.size === 1 ? theirs : [];
    const name =
      only ?? candidates(cluster, names, paths).find((candidate) => !taken.has(candidate));
    if (name === undefined) throw new Error(`No name is left for the answer of ${cluster[0]?.id}.`);
    taken.add(name);
    for (const { id } of cluster) found.set(id, given[id]?.answer ?? name);
  }
  return found;
}

function candidates(
  cluster: readonly Operation[],
  names: ReadonlyMap<string, string>,
  paths: PathNames,
): string[] {
  const reading = cluster
    .filter(({ method }) => method === "GET")
    .map((operation) => readName(operation, paths));
  const rest = cluster.map(({ id }) => names.get(id) ?? "");
  const common = commonWords(rest);
  // One more word than the product has, so that the name says something; and no name of an operation.
  const says = cluster.length > 1 && common.length > groupWords(cluster, paths);
  const shared = says && ![...names.values()].includes(common.join("")) ? [common.join("")] : [];
  return [
    ...reading.toSorted(byLength),
    ...[...shared, ...rest.toSorted(byLength)].map((name) => `${name}Answer`),
  ];
}

/** The words with which all names begin: `PayTransactionsApp`, `PayTransactionsJsapi` → `Pay`, `Transactions`. */
function commonWords(names: readonly string[]): string[] {
  const [first = [], ...others] = names.map((name) => name.split(/(?=[A-Z])/u));
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return end === -1 ? first : first.slice(0, end);
}

function groupWords([operation]: readonly Operation[], paths: PathNames): number {
  if (operation === undefined) return 0;
  return modelGroup(operation, paths).split(/(?=[A-Z])/u).length;
}

/** `PayTransaction`; `MerchantServiceComplaintList` where the answer is a page of many. */
function readName(operation: Operation, paths: PathNames): string {
  const fields = operation.response.fields ?? [];
  const counted = fields.some(({ name }) => ["total_count", "offset", "limit"].includes(name));
  const many = counted && fields.some(({ type }) => type === "array");
  return subjectName(operation, paths) + (many ? "List" : "");
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
