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

/** The pages of the console. */
const pages = [
  "/",
  "/console/orders/order-1",
  "/console/search?number=order-1",
  "/console/machines",
] as const;

test("the console is Chinese first, and English for those who prefer it", async () => {
  const chinese = await ask(world.context, "GET /");
  const english = await ask(world.context, "GET /", { headers: { "accept-language": "en-US" } });
  expect(chinese.text).toContain("<title>微信支付模拟器</title>");
  expect(english.text).toContain("<title>WeChat Pay simulator</title>");
  expect(english.text).toContain('href="?lang=zh"');
});

test.each(pages)(
  "%s has no script, style or handler in its markup, so that the policy can forbid them",
  async (path) => {
    const { status, text } = await ask(world.context, `GET ${path}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
  },
);

test.each(pages)("what %s refers to is served", async (path) => {
  const { text } = await ask(world.context, `GET ${path}`);
  const names = [...text.matchAll(/\/_sim\/assets\/([\w/.-]+)/g)].map(([, name = ""]) => name);
  const panels = products.flatMap(({ name, panel }) =>
    panel === undefined ? [] : [`products/${name}/${panel.script}`],
  );
  expect(panels.length).toBeGreaterThan(0);
  const script = names.filter((name) => name.startsWith("console/browser/"));
  expect(script).toHaveLength(1);
  expect(names.toSorted()).toEqual(
    ["console.css", "icon.svg", ...script, ...(path === "/" ? panels : [])].toSorted(),
  );
  const scripts = names.filter((name) => name.endsWith(".js"));
  for (const name of scripts) expect(browserSources).toContain(name.replace(/\.js$/, ".ts"));
});

test("what an address names is written as text", async () => {
  const markup = encodeURIComponent('"><img src=x>');
  for (const path of [`/console/orders/${markup}`, `/console/search?number=${markup}`]) {
    const { text } = await ask(world.context, `GET ${path}`);
    expect(text).not.toContain("<img");
    expect(text).toContain("&quot;&gt;&lt;img src=x&gt;");
  }
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

test("every element that the scripts look for stands in a page", async () => {
  const texts = await Promise.all(pages.map((path) => ask(world.context, `GET ${path}`)));
  const text = texts.map((page) => page.text).join("");
  const ids = browserSources
    .filter((name) => !name.startsWith("products/"))
    .map((name) => readFileSync(new URL(name, root), "utf8"))
    .flatMap((source) =>
      [...source.matchAll(/\b(?:byId|draw)\("([\w-]+)"/g)].map(([, id = ""]) => id),
    );
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) expect(text).toContain(`id="${id}"`);
});
