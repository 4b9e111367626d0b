import { loadCatalog } from "@wechatpay-kit/catalog";
import { createSimulator } from "@wechatpay-kit/simulator";
import { describe, expect, test } from "vitest";
import { BLOCK, coverageTable } from "../src/papers/coverage-table.ts";
import { blocksOf, codeSpans, headingLevels, linkTargets, proseOf } from "./readme/markdown.ts";
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
    const rows = (page: string): number[] =>
      [...proseOf(page).matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.split("\n").length);
    const files = (page: string): string[] =>
      linkTargets(page).filter((target) => !/^#|^README/.test(target));
    expect(headingLevels(chinese)).toEqual(headingLevels(english));
    expect(rows(chinese)).toEqual(rows(english));
    expect(files(chinese)).toEqual(files(english));
  });

  test("name the same operations, options and commands", () => {
    const code = (page: string): string[] => [...new Set(codeSpans(page))].toSorted();
    expect(code(chinese)).toEqual(code(english));
  });

  test.each([english, chinese])("say how much of the catalogue there is", async (page) => {
    const { operations, notifications } = loadCatalog();
    // Not among the package's exports; the built file has it.
    const built = `${root}packages/simulator/build/products/index.js`;
    const { handlers } = (await import(built)) as { handlers: ReadonlyMap<string, unknown> };
    const idOf = (line: string): string => {
      const [method = "", path = ""] = line.split(" ");
      return `${path.slice(1)}#${method.toLowerCase()}`;
    };
    const simulated = codeSpans(page).filter((code) => /^[A-Z]+ \/v[23]\//.test(code));
    expect(simulated.map(idOf).toSorted()).toEqual([...handlers.keys()].toSorted());
    const numbers = [...proseOf(page).matchAll(/\d+/g)].map(Number);
    expect(numbers).toEqual(
      expect.arrayContaining([
        operations.length,
        notifications.length,
        handlers.size,
        operations.length - handlers.size,
      ]),
    );
  });

  test.each(["README.md", "README.zh-CN.md"] as const)(
    "%s shows what the simulator says of its coverage (npm run papers)",
    async (paper) => {
      const [block] = BLOCK.exec(read(paper)) ?? [];
      expect(block).toBe(await coverageTable(paper));
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
    for (const route of named) expect(real).toContain(route);
  });
});

test.each(["sdk", "simulator", "catalog"])(
  "the code in %s's README stands in the project's too",
  (name) => {
    const code = ({ language, content }: Block): string => `${language}\n${content}`;
    const tested = blocksOf(english).map(code);
    for (const block of blocksOf(read(`packages/${name}/README.md`)))
      expect(tested).toContain(code(block));
  },
);
