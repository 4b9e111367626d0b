import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// What a start reads decides how long it takes; counting files does not depend on the machine, as measuring time would.

const root = fileURLToPath(new URL("..", import.meta.url));

// Tells the files that Node loads as ES modules, and at the end those that were required.
const hooks = `
import { writeSync } from "node:fs";
export async function load(url, context, next) { writeSync(2, url + "\\n"); return next(url, context); }`;
const program = `
import { createRequire, register } from "node:module";
register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
const { createSimulator } = await import("@wechatpay-kit/simulator");
const simulator = await createSimulator();
const { mchid } = simulator.merchant();
await simulator.fetch("http://127.0.0.1/v3/payscore/permissions?x=1", { method: "POST", body: "{}" });
const required = Object.keys(createRequire(import.meta.url).cache);
process.stderr.write(required.map((file) => "file://" + file + "\\n").join(""));
await simulator.close();`;

function loadedAtStart(): readonly string[] {
  const args = ["--input-type=module", "--eval", program];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stderr.split("\n").filter((line) => line.startsWith("file://"));
}

test("a start in memory loads three files of its own, and no library but SQLite", () => {
  const files = loadedAtStart();
  const own = files
    .filter((url) => url.includes("/simulator/dist/"))
    .map((url) => url.split("/dist/")[1]);
  expect(own.toSorted()).toEqual(["index.js", "kysely.js", "simulator.js"]);
  const packages = files.flatMap(
    (url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  );
  const unexpected = [...new Set(packages)].filter(
    (name) => !/^(?:@libsql\/.*|libsql|@neon-rs\/load|detect-libc)$/.test(name),
  );
  expect(packages).toContain("libsql");
  expect(unexpected).toEqual([]);
});

// Who installs the package has what it depends on, and not what is in its bundle.
test("the public types import nothing that is not installed with the package", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const installed = new Set([
    ...Object.keys(manifest.dependencies),
    ...builtinModules.map((name) => `node:${name}`),
  ]);
  const seen = new Set<string>();
  const foreign = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
      if (specifier.startsWith(".")) {
        visit(join(dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")));
      } else if (!installed.has(specifier)) {
        foreign.add(`${specifier} in ${file}`);
      }
    }
  };
  visit(join(root, "types/index.d.ts"));
  expect(seen.size).toBeGreaterThan(5);
  expect([...foreign]).toEqual([]);
});
