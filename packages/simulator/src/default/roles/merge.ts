import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";

/** Members laid over others: objects within them member by member, everything else as a whole. */
export function merge(under: Members, over: Members): Members {
  const merged: Record<string, unknown> = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const below = merged[name];
    merged[name] = both(below, value);
  }
  return merged;
}

function both(under: unknown, over: unknown): unknown {
  if (isMembers(under) && isMembers(over)) return merge(under, over);
  if (Array.isArray(under) && Array.isArray(over) && under.length === over.length) {
    return over.map((item: unknown, index) => both(under[index], item));
  }
  return over;
}
