import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { products } from "../products/index.ts";
import { browserModule } from "../control/assets.ts";

const root = new URL("../", import.meta.url);
const browserSources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /(?:^|\/)browser\/[^/.]+\.ts$/.test(name));

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
  const names = [...text.matchAll(/\/_sim\/assets\/([\w/.-]+)/g)].map(([, path = ""]) => path);
  const panels = products.flatMap(({ name, panel }) =>
    panel === undefined ? [] : [`products/${name}/${panel.script}`],
  );
  expect(panels.length).toBeGreaterThan(0);
  expect(names.toSorted()).toEqual(
    ["console.css", "console/browser/console.js", "icon.svg", ...panels].toSorted(),
  );
  const scripts = names.filter((name) => name.endsWith(".js"));
  for (const name of scripts) expect(browserSources).toContain(name.replace(/\.js$/, ".ts"));
});

test("every module of the browser is served", () => {
  expect(browserSources.length).toBeGreaterThan(10);
  for (const name of browserSources) expect(name.replace(/\.ts$/, ".js")).toMatch(browserModule);
});

test.each([
  "console/assets.js",
  "products/payscore/handlers.js",
  "world/keys.js",
  "browser/../world/keys.js",
  "products/../world/browser/keys.js",
  "products//browser/panel.js",
  "browser/.js",
  "browser/dom.ts",
])("%s is no module of the browser", (name) => {
  expect(name).not.toMatch(browserModule);
});

test("every element that the console's script looks for stands in the page", async () => {
  const { text } = await ask(world.context, "GET /");
  const ids = browserSources
    .filter((name) => !name.startsWith("products/"))
    .map((name) => readFileSync(new URL(name, root), "utf8"))
    .flatMap((source) =>
      [...source.matchAll(/\b(?:byId|draw)\("([\w-]+)"/g)].map(([, id = ""]) => id),
    );
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) expect(text).toContain(`id="${id}"`);
});
