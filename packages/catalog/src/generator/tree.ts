import { pascal } from "./case.ts";
import type { OperationTypes } from "./operation-types.ts";
import { placeholder, templateOf } from "./template.ts";

/** A point on a path: what follows, and the operations that end here. */
export interface PathNode {
  /** The path from the root: `v3/payscore/permissions`. */
  readonly path: string;
  /** The segment that leads here. */
  readonly segment: string;
  readonly children: readonly PathNode[];
  readonly operations: readonly OperationTypes[];
}

/** The nodes below `parent` that the operations' templates make, sorted by segment. */
export function pathTree(operations: readonly OperationTypes[], parent = ""): PathNode[] {
  const depth = parent === "" ? 0 : parent.split("/").length;
  const groups = new Map<string, OperationTypes[]>();
  for (const types of operations) {
    const segment = pathOf(types).split("/")[depth];
    if (segment !== undefined) groups.set(segment, [...(groups.get(segment) ?? []), types]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([segment, below]) => {
      const path = parent === "" ? segment : `${parent}/${segment}`;
      return {
        path,
        segment,
        children: pathTree(below, path),
        operations: below.filter((types) => pathOf(types) === path),
      };
    });
}

// A slash at the end names nothing that a chain could step to: the routes put it back.
function pathOf({ operation }: OperationTypes): string {
  return templateOf(operation).replace(/\/$/u, "");
}

/** All nodes from here on, parents first. */
export function withDescendants(node: PathNode): PathNode[] {
  return [node, ...node.children.flatMap((child) => withDescendants(child))];
}

/** The name of a node's interface: `PayscorePermissionsOpenidByOpenidNode`; `V3` and `V2` for the roots. */
export function nodeName(path: string): string {
  if (!path.includes("/")) return pascal(path);
  const words = path
    .replace(/^v3\//u, "")
    .split("/")
    .map((segment) => word(segment));
  return `${words.join("")}Node`;
}

function word(segment: string): string {
  const parameter = placeholder(segment);
  if (parameter !== undefined) return `By${pascal(parameter)}`;
  // `policy_periods` and `policy-periods` are siblings.
  return segment.includes("_")
    ? segment.charAt(0).toUpperCase() + segment.slice(1)
    : pascal(segment);
}
