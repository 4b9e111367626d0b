import type { Operation } from "@wechatpay-kit/catalog";

/** What a method and a path mean. */
export type Match =
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      readonly path: Readonly<Record<string, string>>;
    }
  | { readonly kind: "unknown-path" }
  | { readonly kind: "wrong-method" };

/** @param path as sent, undecoded and without the query */
export type Matcher = (method: string, path: string) => Match;

interface Node {
  readonly literals: Map<string, Node>;
  variable: Node | undefined;
  readonly operations: Map<string, Operation>;
}

const node = (): Node => ({ literals: new Map(), variable: undefined, operations: new Map() });

const isVariable = (segment: string): boolean => /^\{.+\}$/.test(segment);

/** Prepares the tree of the operations' path segments. */
export function createMatcher(operations: readonly Operation[]): Matcher {
  const root = node();
  for (const operation of operations) insert(root, operation);
  return (method, path) => {
    const segments = decode(path);
    if (segments === undefined) return { kind: "unknown-path" };
    const found = find(root, segments, 0, method);
    if (found === undefined) return { kind: "unknown-path" };
    const operation = found.operations.get(method);
    if (operation === undefined) return { kind: "wrong-method" };
    return { kind: "operation", operation, path: values(operation.path, segments) };
  };
}

function insert(root: Node, operation: Operation): void {
  let at = root;
  for (const segment of operation.path.split("/")) {
    let next = isVariable(segment) ? at.variable : at.literals.get(segment);
    if (next === undefined) {
      next = node();
      if (isVariable(segment)) at.variable = next;
      else at.literals.set(segment, next);
    }
    at = next;
  }
  // Two operations differ in nothing but the name of a variable: the server cannot tell them apart, the first one stands.
  if (!at.operations.has(operation.method)) at.operations.set(operation.method, operation);
}

// A literal segment wins over a variable, unless only the variable leads to an operation.
function find(
  at: Node,
  segments: readonly string[],
  index: number,
  method: string,
): Node | undefined {
  const segment = segments[index];
  if (segment === undefined) return at.operations.size > 0 ? at : undefined;
  const literal = at.literals.get(segment);
  const exact = literal && find(literal, segments, index + 1, method);
  if (exact?.operations.has(method)) return exact;
  const open =
    at.variable !== undefined && segment !== "" && find(at.variable, segments, index + 1, method);
  return open && (exact === undefined || open.operations.has(method)) ? open : exact;
}

/** The segments of a path; undefined where it is none. */
export function decode(path: string): string[] | undefined {
  if (!path.includes("%")) return path.split("/");
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    // A stray % names nothing.
    return undefined;
  }
}

function values(template: string, segments: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, segment] of template.split("/").entries()) {
    const value = segments[index];
    if (isVariable(segment) && value !== undefined) found[segment.slice(1, -1)] = value;
  }
  return found;
}
