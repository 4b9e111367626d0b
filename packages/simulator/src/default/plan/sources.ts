import type { Operation } from "@wechatpay-kit/catalog";
import { byHand } from "./by-hand.ts";
import { numbersOf } from "./names.ts";
import type { Creator, Step } from "./operation-facts.ts";

/** The operations that create what this one finds: those nearest to it by their path. */
export function sourcesOf(step: Step, creators: readonly Creator[]): readonly Creator[] {
  const { role } = step;
  const said = byHand[step.operation.id];
  if (said) return creators.filter(({ operation }) => said.from.includes(operation.id));
  const fitting = creators.filter(
    (creator) =>
      creator.area === step.area && creator.operation !== step.operation && finds(step, creator),
  );
  if (role === "create") {
    // A parent stands before its child in the path and is not a sibling below the same parent.
    const parents = fitting.filter(
      ({ literals, path }) =>
        literals.length < step.literals.length &&
        shared(literals, step.literals) === literals.length &&
        !path.includes(step.path.at(-1) ?? ""),
    );
    return step.path.length === 0 ? [] : nearest(step, parents);
  }
  return nearest(step, fitting);
}

function finds(step: Step, creator: Creator): boolean {
  const { role, path, beside, operation, literals } = step;
  const common = shared(literals, creator.literals);
  const below = common === creator.literals.length;
  const same = below && common === literals.length;
  const last = path.at(-1);
  if (role === "list" && last === undefined) {
    return (
      (below || common > 1) && itemNumbers(operation).some((name) => creator.numbers.has(name))
    );
  }
  // The children of a resource are listed where they are created.
  if (role === "list") return same;
  if (last !== undefined) {
    return (
      (creator.numbers.has(last) || (isCalledId(operation) && creator.numbers.has("id"))) &&
      common >= creator.literals.length - 2 &&
      path.every(
        (name) =>
          name === last ||
          creator.numbers.has(name) ||
          creator.path.includes(name) ||
          creator.beside.includes(name),
      )
    );
  }
  // Without a number in the path, only what stands at the same place or one way beside it is meant.
  if (same && beside.some((name) => creator.beside.includes(name))) return true;
  const beneath = below || (common > 1 && common === creator.literals.length - 1);
  if (beside.length > 0) return beneath && beside.some((name) => creator.numbers.has(name));
  // A setting: one for a merchant, written and read at the same path.
  return same;
}

/** Whether a value of the path is what answers call `id`: `…/id/{transaction_id}/close`. */
export function isCalledId(operation: Operation): boolean {
  return /\/id\/\{[^}]+\}/.test(operation.path);
}

function itemNumbers({ response }: Operation): string[] {
  return numbersOf(response.fields?.find(({ items }) => items === "object")?.fields);
}

function nearest({ literals }: Step, candidates: readonly Creator[]): readonly Creator[] {
  const near = candidates.map((creator) => shared(creator.literals, literals));
  const best = Math.max(0, ...near);
  return candidates.filter((_, index) => near[index] === best);
}

function shared(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((segment, index) => segment !== b[index]);
  return end === -1 ? a.length : end;
}

/** Several operations create the same kind (an order for an app, for a browser …) where one query finds what all of them made. */
export function unite(
  creators: readonly Creator[],
  sources: ReadonlyMap<Step, readonly Creator[]>,
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
