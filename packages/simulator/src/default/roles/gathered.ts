import { isDeepStrictEqual } from "node:util";
import type { Members } from "../../core/handler.ts";

/**
 * What a request gives, with its lists as they are afterwards: `associate-stores` and `add` put theirs to those that were
 * there, `disassociate-stores` takes them away. Other requests replace them.
 */
export function gathered(path: string, kept: Members, given: Members): Members {
  const [verb = ""] = path.split("/").slice(-1);
  const adds = /^(?:associate|add)\b/.test(verb);
  const takes = /^(?:disassociate|delete|remove)\b/.test(verb);
  if (!adds && !takes) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const before = kept[name];
      if (!Array.isArray(value)) return [name, value];
      const there: readonly unknown[] = Array.isArray(before) ? before : [];
      return [name, adds ? [...there, ...without(value, there)] : without(there, value)];
    }),
  );
}

function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  return items.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));
}
