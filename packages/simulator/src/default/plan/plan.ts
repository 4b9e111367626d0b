import type { Operation } from "@wechatpay-kit/catalog";
import { MERCHANT_CHOSEN_ID } from "./names.ts";
import type { Role } from "./role.ts";
import { sourcesOf } from "./sources.ts";
import type { Creator, OperationFacts } from "./operation-facts.ts";

/** What the simulator does for an operation without a handler, worked out from the catalogue alone. */
export interface Plan {
  readonly operation: Operation;
  readonly role: Role;
  /** The family of resources that it stores or finds: the path of the first operation that creates one. */
  readonly kind: string;
  /** Whether a documented operation creates resources of this kind; others exist for the asking. */
  readonly created: boolean;
  /** Of a `create`: the merchant's own identifier of the resource, which may be used once. */
  readonly own: string | undefined;
  /** Members of path, query and body that select the resource; those of the path decide. */
  readonly selects: readonly string[];
  /** Another name that the last value of the path may have: the server cannot tell two such paths apart. */
  readonly alias: string | undefined;
  /** The resource that it belongs to, where that is created by itself: it must be there. */
  readonly parent: { readonly kind: string; readonly selects: readonly string[] } | undefined;
}

/** The plan of one operation among all that were looked at together. */
export function planOf(
  facts: OperationFacts,
  creators: readonly Creator[],
  sources: ReadonlyMap<OperationFacts, readonly Creator[]>,
  families: ReadonlyMap<Operation, string>,
): Plan {
  const { operation, role, pathIds, bodyIds } = facts;
  const source = sources.get(facts)?.[0];
  const found = source && families.get(source.operation);
  const selects = [...pathIds, ...bodyIds];
  if (role !== "create") {
    const kind = found ?? `${facts.area}/${pathIds.at(-1) ?? facts.literals.slice(1, 3).join("/")}`;
    const parent = parentOf(facts, found, creators, sources, families);
    return {
      operation,
      role,
      kind,
      created: found !== undefined,
      own: undefined,
      selects,
      alias: facts.alias,
      parent,
    };
  }
  const kind = families.get(operation) ?? operation.path;
  return {
    operation,
    role,
    kind,
    created: true,
    own: ownIdentifier(facts, kind, sources, families),
    selects: [],
    alias: undefined,
    parent: found === undefined || found === kind ? undefined : { kind: found, selects: pathIds },
  };
}

/** What must be there for an operation that makes nothing: what a list stands below, what a part is one of. */
function parentOf(
  facts: OperationFacts,
  found: string | undefined,
  creators: readonly Creator[],
  sources: ReadonlyMap<OperationFacts, readonly Creator[]>,
  families: ReadonlyMap<Operation, string>,
): Plan["parent"] {
  if (facts.role !== "list") {
    return found === undefined ? wholeOf(facts, creators, families) : undefined;
  }
  // `…/stocks/{stock_id}` of `…/stocks/{stock_id}/associated-stores`: who asks for it is told whether it is there.
  const above = facts.operation.path.replace(/(\})[^}]*$/, "$1");
  for (const [{ operation, role, pathIds }, [source]] of sources) {
    if (role !== "read" || operation.path !== above) continue;
    const kind = source && families.get(source.operation);
    return kind === undefined ? undefined : { kind, selects: pathIds };
  }
  return undefined;
}

/** The resource that a part belongs to which no operation creates by itself, such as the batch of a transfer. */
function wholeOf(
  facts: OperationFacts,
  creators: readonly Creator[],
  families: ReadonlyMap<Operation, string>,
): Plan["parent"] {
  const pathIds = facts.pathIds.slice(0, -1);
  if (pathIds.length === 0) return undefined;
  const [whole] = sourcesOf({ ...facts, pathIds, bodyIds: [] }, creators);
  const kind = whole && families.get(whole.operation);
  return kind === undefined ? undefined : { kind, selects: pathIds };
}

/**
 * The merchant's own identifier: the one that queries of this kind ask for most, or one that is there to make a request
 * unique.
 */
function ownIdentifier(
  { operation, bodyIds }: OperationFacts,
  kind: string,
  sources: ReadonlyMap<OperationFacts, readonly Creator[]>,
  families: ReadonlyMap<Operation, string>,
): string | undefined {
  const asked = new Map<string, number>();
  for (const [facts, [source]] of sources) {
    if (source === undefined || facts.role === "create" || families.get(source.operation) !== kind)
      continue;
    for (const name of facts.pathIds.length > 0 ? facts.pathIds.slice(-1) : facts.bodyIds) {
      asked.set(name, (asked.get(name) ?? 0) + 1);
    }
  }
  const required = new Set(
    operation.body?.fields?.filter((field) => field.required).map(({ name }) => name),
  );
  const rank = (name: string): number =>
    -10 * (asked.get(name) ?? 0) - (required.has(name) ? 2 : 0) - (/request/.test(name) ? 1 : 0);
  return bodyIds
    .filter((name) => MERCHANT_CHOSEN_ID.test(name))
    .toSorted((a, b) => rank(a) - rank(b))[0];
}
