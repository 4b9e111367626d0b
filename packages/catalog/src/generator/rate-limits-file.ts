import type { Operation, RateLimit } from "../operation.ts";
import { foldedTable } from "./folded-table.ts";
import { doc, file } from "./text.ts";

/** What a client can count: how many leave in a time, of all or of each sub-merchant or order. */
interface Rule {
  readonly count: number;
  readonly per: "s" | "min";
  readonly by: "" | "sub" | "order";
}

/** `generated/rate-limits.ts`: how many requests the pages say that WeChat Pay takes. */
export function rateLimitsFile(operations: readonly Operation[]): string {
  const facts = operations.flatMap((operation): [Operation, string][] => {
    const rules = strictest((operation.rateLimits ?? []).flatMap(ruleOf));
    const words = rules.map(({ count, per, by }) => `${count}/${per}${by && `/${by}`}`);
    return words.length === 0 ? [] : [[operation, words.join(",")]];
  });
  const comment = doc([
    "The operations whose pages say how many requests are taken: those of the line before that its path begins with, the method, then",
    "how many in which time, of all or of each sub-merchant or order. Loaded by clients with `rateLimits` alone.",
  ]);
  return file([`${comment}export const rateLimits: string = \`${foldedTable(facts)}\`;`]);
}

/** None where it hangs on what only the answer tells (`failing`), or only WeChat Pay knows (the age of an order). */
function ruleOf({ count, per, subject, when }: RateLimit): Rule[] {
  if (when === "failing" || when === "older-than-a-month") return [];
  if (subject === "order") return [{ count, per, by: "order" }];
  // Both are said of profit sharing: the merchant whose order it is.
  if (subject === "payee" || subject === "receiver") return [{ count, per, by: "sub" }];
  return [{ count, per, by: "" }];
}

/** Which mode a client is in, it does not know: of limits of one kind the stricter holds. Those that are counted apart come first. */
function strictest(rules: readonly Rule[]): Rule[] {
  const kept = rules.filter(
    (rule, index) =>
      !rules.some(
        (other, at) =>
          other.by === rule.by &&
          isStricter(other, rule) &&
          (at < index || !isStricter(rule, other)),
      ),
  );
  return kept.toSorted((a, b) => Number(a.by === "") - Number(b.by === ""));
}

function isStricter(a: Rule, b: Rule): boolean {
  return a !== b && a.count <= b.count && (a.per === "min" || b.per === "s");
}
