import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { modules } from "./assets.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

test("the console is Chinese first, and English for those who prefer it", async () => {
  const chinese = await ask(world.context, "GET /");
  const english = await ask(world.context, "GET /", { headers: { "accept-language": "en-US" } });
  expect(chinese.text).toContain("<h1>微信支付模拟器</h1>");
  expect(english.text).toContain("<h1>WeChat Pay simulator</h1>");
  expect(english.text).toContain('href="?lang=zh"');
});

test("the page has no script, style or handler in its markup, so that the policy can forbid them", async () => {
  const { text } = await ask(world.context, "GET /");
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
});

test("what the page refers to is served", async () => {
  const { text } = await ask(world.context, "GET /");
  const names = [...text.matchAll(/\/_sim(\/assets\/[\w.-]+)/g)].map(([, path = ""]) => path);
  expect(names.toSorted()).toEqual([
    "/assets/console.css",
    "/assets/console.js",
    "/assets/icon.svg",
  ]);
});

test("every module of the browser is served and no other", () => {
  const sources = readdirSync(new URL("browser", import.meta.url));
  expect([...modules]).toEqual(sources.map((name) => name.replace(/\.ts$/, ".js")).toSorted());
});

test("every element that the scripts look for stands in the page", async () => {
  const { text } = await ask(world.context, "GET /");
  const sources = [...modules].map((name) => {
    const source = name.replace(/\.js$/, ".ts");
    return readFileSync(new URL(`browser/${source}`, import.meta.url), "utf8");
  });
  const ids = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:byId|draw)\("([\w-]+)"/g)].map(([, id = ""]) => id),
  );
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) expect(text).toContain(`id="${id}"`);
});
