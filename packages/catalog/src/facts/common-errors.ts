import type { CommonError } from "../common-error.ts";
import type { OfficialError, OfficialOperation } from "./official.ts";

/**
 * The errors that pages call common and that most of the pages with such errors have; the others are told of operations.
 *
 * @param pages of all operations: a part of them does not tell what all have
 */
export function commonErrors(pages: readonly OfficialOperation[]): CommonError[] {
  const lists = pages
    .map(({ errors = [] }) => errors.filter(({ kind }) => kind === "common"))
    .filter((list) => list.length > 0);
  const rows = new Map<string, OfficialError[]>();
  for (const error of lists.flat()) {
    const key = `${error.status} ${error.code}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [error]);
    else known.push(error);
  }
  return [...rows.values()]
    .filter((all) => all.length > lists.length / 2)
    .map((all) => commonError(all))
    .toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));
}

/** @throws when its pages have no exact status */
function commonError(rows: readonly OfficialError[]): CommonError {
  const [first] = rows;
  if (first === undefined || typeof first.status !== "number") {
    throw new Error(`${first?.code}: a common error has the status ${first?.status}, no number.`);
  }
  const counts = new Map<string, number>();
  for (const { message } of rows) {
    if (message !== undefined) counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  const messages = [...counts].toSorted(([, a], [, b]) => b - a).map(([message]) => message);
  return {
    status: first.status,
    code: first.code,
    ...(messages.length > 0 && { messages }),
  };
}
