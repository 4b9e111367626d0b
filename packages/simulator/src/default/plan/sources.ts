import type { Operation } from "@wechatpay-kit/catalog";
import { byHand } from "./by-hand.ts";
import { identifiersOf } from "./names.ts";
import type { Creator, OperationFacts } from "./operation-facts.ts";

/** The operations that create what this one finds: those nearest to it by their path. */
export function sourcesOf(facts: OperationFacts, creators: readonly Creator[]): readonly Creator[] {
  const { role } = facts;
  const byHandRow = byHand[facts.operation.id];
  if (byHandRow) return creators.filter(({ operation }) => byHandRow.from.includes(operation.id));
  const fitting = creators.filter(
    (creator) =>
      creator.area === facts.area && creator.operation !== facts.operation && finds(facts, creator),
  );
  if (role === "create") {
    // A parent stands before its child in the path and is not a sibling below the same parent.
    const parents = fitting.filter(
      ({ literals, pathIds }) =>
        literals.length < facts.literals.length &&
        shared(literals, facts.literals) === literals.length &&
        !pathIds.includes(facts.pathIds.at(-1) ?? ""),
    );
    return facts.pathIds.length === 0 ? [] : nearest(facts, parents);
  }
  return nearest(facts, fitting);
}

function finds(facts: OperationFacts, creator: Creator): boolean {
  const { role, pathIds, bodyIds, operation, literals } = facts;
  const common = shared(literals, creator.literals);
  const below = common === creator.literals.length;
  const same = below && common === literals.length;
  const last = pathIds.at(-1);
  if (role === "list" && last === undefined) {
    return (
      (below || common > 1) &&
      itemIdentifiers(operation).some((name) => creator.identifiers.has(name))
    );
  }
  // The children of a resource are listed where they are created.
  if (role === "list") return same;
  if (last !== undefined) {
    return (
      (creator.identifiers.has(last) || (isCalledId(operation) && creator.identifiers.has("id"))) &&
      common >= creator.literals.length - 2 &&
      pathIds.every(
        (name) =>
          name === last ||
          creator.identifiers.has(name) ||
          creator.pathIds.includes(name) ||
          creator.bodyIds.includes(name),
      )
    );
  }
  // Without an identifier in the path, only what stands at the same place or one way beside it is meant.
  if (same && bodyIds.some((name) => creator.bodyIds.includes(name))) return true;
  const beneath = below || (common > 1 && common === creator.literals.length - 1);
  if (bodyIds.length > 0) return beneath && bodyIds.some((name) => creator.identifiers.has(name));
  // A setting: one for a merchant, written and read at the same path.
  return same;
}

/** Whether a value of the path is what answers call `id`: `…/id/{transaction_id}/close`. */
export function isCalledId(operation: Operation): boolean {
  return /\/id\/\{[^}]+\}/.test(operation.path);
}

function itemIdentifiers({ response }: Operation): string[] {
  return identifiersOf(response.fields?.find(({ items }) => items === "object")?.fields);
}

function nearest({ literals }: OperationFacts, candidates: readonly Creator[]): readonly Creator[] {
  const near = candidates.map((creator) => shared(creator.literals, literals));
  const best = Math.max(0, ...near);
  return candidates.filter((_, index) => near[index] === best);
}

function shared(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((segment, index) => segment !== b[index]);
  return end === -1 ? a.length : end;
}

/**
 * Several operations create the same kind (an order for an app, for a browser …) where one query finds what all of them
 * made.
 */
export function unite(
  creators: readonly Creator[],
  sources: ReadonlyMap<OperationFacts, readonly Creator[]>,
): ReadonlyMap<Operation, string> {
  const family = new Map(creators.map(({ operation }) => [operation, operation.path]));
  for (const [{ role }, [first, ...others]] of sources) {
    if (first === undefined || role === "create") continue;
    for (const other of others) {
      const from = family.get(other.operation);
      const into = family.get(first.operation);
      if (from === undefined || into === undefined || from === into) continue;
      for (const [operation, name] of family) if (name === from) family.set(operation, into);
    }
  }
  return family;
}
