import type { Operation } from "../operation.ts";
import { answerShape } from "./answer-shape.ts";
import { subjectName } from "./operation-name.ts";
import { shapeKey } from "./shape.ts";
import { groupOf, productOf, templateOf } from "./template.ts";

/**
 * The name of every operation's answer. Answers of one product that are the same share one model: a given name, else what
 * is read (`PayTransaction`), else the shortest operation's name with `Answer`.
 */
export function answerNames(
  operations: readonly Operation[],
  names: ReadonlyMap<string, string>,
  given: { readonly [id: string]: { readonly answer?: string } },
): ReadonlyMap<string, string> {
  const clusters = new Map<string, Operation[]>();
  for (const operation of operations) {
    const shape = answerShape(operation);
    if (shape === undefined) continue;
    const key = `${groupOf(productOf(templateOf(operation)))} ${shapeKey(shape)}`;
    clusters.set(key, [...(clusters.get(key) ?? []), operation]);
  }
  const taken = new Set(
    Object.values(given).flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
  );
  const found = new Map<string, string>();
  for (const cluster of [...clusters.values()].toSorted((a, b) => b.length - a.length)) {
    const theirs = new Set(cluster.flatMap(({ id }) => given[id]?.answer ?? []));
    const [only] = theirs.size === 1 ? theirs : [];
    const name = only ?? candidates(cluster, names).find((candidate) => !taken.has(candidate));
    if (name === undefined) throw new Error(`No name is left for the answer of ${cluster[0]?.id}.`);
    taken.add(name);
    for (const { id } of cluster) found.set(id, given[id]?.answer ?? name);
  }
  return found;
}

function candidates(cluster: readonly Operation[], names: ReadonlyMap<string, string>): string[] {
  const reading = cluster.filter(({ method }) => method === "GET").map(readName);
  const rest = cluster.map(({ id }) => `${names.get(id)}Answer`);
  return [...reading.toSorted(byLength), ...rest.toSorted(byLength)];
}

/** `PayTransaction`; `MerchantServiceComplaintList` where the answer is a page of many. */
function readName(operation: Operation): string {
  const fields = operation.response.fields ?? [];
  const counted = fields.some(({ name }) => ["total_count", "offset", "limit"].includes(name));
  const many = counted && fields.some(({ type }) => type === "array");
  return subjectName(operation) + (many ? "List" : "");
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
