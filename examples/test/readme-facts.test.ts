import { loadCatalog } from "@wechatpay-kit/catalog";
import { createSimulator } from "@wechatpay-kit/simulator";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFacts } from "../src/readme-tables/facts.ts";
import { pages, withTables } from "../src/readme-tables/tables.ts";
import { blocksOf, codeSpans, headingLevels, linkTargets, tableRows } from "./readme/markdown.ts";
import type { Block } from "./readme/markdown.ts";
import { read, root } from "./readme/repository.ts";

const english = read("README.md");
const chinese = read("README.zh-CN.md");

describe("the two READMEs", () => {
  test("link to each other in their first lines", () => {
    const head = (page: string): string => page.split("\n").slice(0, 4).join("\n");
    expect(linkTargets(head(english))).toEqual(["README.zh-CN.md"]);
    expect(linkTargets(head(chinese))).toEqual(["README.md"]);
  });

  test("have the same headings, tables and links", () => {
    const files = (page: string): string[] =>
      linkTargets(page).filter((target) => !/^#|^README/.test(target));
    expect(headingLevels(chinese)).toEqual(headingLevels(english));
    expect(tableRows(chinese)).toEqual(tableRows(english));
    expect(files(chinese)).toEqual(files(english));
  });

  test("name the same operations, options and commands", () => {
    const code = (page: string): string[] => [...new Set(codeSpans(page))].toSorted();
    expect(code(chinese)).toEqual(code(english));
  });

  test.each(Object.entries(pages))(
    "%s has the totals and what is simulated as the simulator says it (npm run docs:tables)",
    async (page, language) => {
      const text = read(page);
      expect(withTables(text, language, await readFacts())).toBe(text);
    },
  );

  test("name routes of the control API that there are", async () => {
    const simulator = await createSimulator();
    const answer = await simulator.fetch("http://localhost/_sim/no-such-route");
    // What the control API answers to a path that it has not.
    const { routes } = (await answer.json()) as { routes: string[] };
    await simulator.close();
    const real = routes.map((route) => route.split(":")[0]);
    const named = codeSpans(english).filter((code) => /^[A-Z]+ \/_sim/.test(code));
    expect(named.length).toBeGreaterThan(5);
    for (const route of named) expect(real).toContain(route.split("?")[0]);
  });
});

test.each(["sdk", "simulator", "catalog"])(
  "the code in %s's README stands in the project's too, or runs here",
  (name) => {
    const code = ({ language, content }: Block): string => `${language}\n${content}`;
    // The SDK's own README has a test more, which runs as it stands.
    const shop = `ts\n// shop.test.ts\n${read("examples/test/shop.test.ts")}`;
    const tested = [...blocksOf(english).map(code), shop];
    for (const block of blocksOf(read(`packages/${name}/README.md`)))
      expect(tested).toContain(code(block));
  },
);

describe("the totals of the catalogue", () => {
  const { operations, notifications } = loadCatalog();
  const older = operations.filter(({ id }) => id.startsWith("v2/")).length;
  const totals = new Set([
    operations.length,
    operations.length - older,
    older,
    notifications.length,
  ]);
  const changesets = readdirSync(`${root}.changeset`).filter((name) => name.endsWith(".md"));

  test.each([
    "README.md",
    "README.zh-CN.md",
    "CHANGELOG.md",
    ...["sdk", "catalog", "simulator"].map((name) => `packages/${name}/README.md`),
    ...changesets.map((name) => `.changeset/${name}`),
  ])("stand in the READMEs' tables alone, not in the prose of %s", (page) => {
    // What was measured, was measured with the catalogue of that day.
    const text = read(page).replaceAll(/<!-- (totals|coverage|bench) -->[^]*?<!-- \/\1 -->/g, "");
    const numbers = [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => digits.replaceAll(",", ""));
    expect(numbers.map(Number).filter((number) => totals.has(number))).toEqual([]);
  });
});
