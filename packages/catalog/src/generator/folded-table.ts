import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";

/**
 * What is known of operations as text, one a line, in half the space: how many segments of its path are those of the line before
 * (a digit), the others, `#method`, a space, what is known. `call/shapes.ts` of the SDK reads it.
 */
export function foldedTable(facts: Iterable<readonly [Operation, fact: string]>): string {
  let before: readonly string[] = [];
  const lines: string[] = [];
  for (const [operation, fact] of facts) {
    const segments = templateOf(operation).split("/");
    const shared = sharedWith(before, segments);
    before = segments;
    const rest = segments.slice(shared).join("/");
    lines.push(`${shared}${rest}#${operation.method.toLowerCase()} ${fact}`);
  }
  return lines.join("\n");
}

function sharedWith(before: readonly string[], segments: readonly string[]): number {
  // One digit says it.
  const most = Math.min(before.length, segments.length - 1, 9);
  let shared = 0;
  while (shared < most && before[shared] === segments[shared]) shared += 1;
  return shared;
}
