import { coverageTable } from "./coverage-table.ts";
import type { Facts, Language } from "./facts.ts";
import { totalsTable } from "./totals-table.ts";

/** The pages that have the tables, and their language. */
export const pages: Readonly<Record<string, Language>> = {
  "README.md": "en",
  "README.zh-CN.md": "zh",
};

/**
 * The page with its tables written anew; each stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws when the page lacks the place of one
 */
export function withTables(page: string, language: Language, facts: Facts): string {
  const tables = { totals: totalsTable(facts, language), coverage: coverageTable(facts, language) };
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [before, after] = [text.indexOf(begin), text.indexOf(end)];
    if (before < 0 || after < before) throw new Error(`The page has no place for "${name}".`);
    const table = rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    return text.slice(0, before) + begin + table + text.slice(after);
  }, page);
}
