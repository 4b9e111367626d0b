import { operationsOfPart } from "./part.ts";
import { planAll } from "./plan-all.ts";

const known = new Map<string, string>();

/**
 * The kind of resources among which an operation of the catalogue finds what it is asked for: where a product stores what
 * such an operation shall find, or looks for what one has made.
 *
 * @param part the part of the API that it is planned in, as `partOf` tells it: `papay`
 */
export function kindFoundBy(part: string, operationId: string): string {
  const kind =
    known.get(operationId) ?? planAll(operationsOfPart(part)).plans.get(operationId)?.kind;
  if (kind === undefined) throw new Error(`The catalogue has no ${operationId} in ${part}.`);
  known.set(operationId, kind);
  return kind;
}
