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
const program = (request: string): string => `
import { createRequire, register } from "node:module";
register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
const { createSimulator } = await import("@wechatpay-kit/simulator");
const simulator = await createSimulator();
const path = "/v3/payscore/permissions/openid/o1?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787";
${request};
const required = Object.keys(createRequire(import.meta.url).cache);
process.stderr.write(required.map((file) => "file://" + file + "\\n").join(""));
await simulator.close();`;

const unsigned = `await simulator.fetch("http://127.0.0.1" + path)`;
// By its own client code, so that the SDK's files are no part of what is counted.
const signed = `
const { mchid, serial, privateKey } = simulator.merchant();
const { sign } = await import("node:crypto");
const timestamp = Math.floor(Date.now() / 1000);
const message = Buffer.from("GET\\n" + path + "\\n" + timestamp + "\\n1\\n\\n");
const said = { mchid, nonce_str: "1", timestamp, serial_no: serial, signature: sign("sha256", message, privateKey).toString("base64") };
const list = Object.entries(said).map(([name, value]) => name + '="' + value + '"').join(",");
const headers = { accept: "application/json", "user-agent": "test", authorization: "WECHATPAY2-SHA256-RSA2048 " + list };
const { status } = await simulator.fetch("http://127.0.0.1" + path, { headers });
if (status !== 404) throw new Error("status " + status)`;

function loadedBy(request: string): readonly string[] {
  const args = ["--input-type=module", "--eval", program(request)];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stderr.split("\n").filter((line) => line.startsWith("file://"));
}

const own = (files: readonly string[]): readonly string[] =>
  files.flatMap((url) => /\/simulator\/dist\/(.+)$/.exec(url)?.[1] ?? []).toSorted();

const atStart = ["index.js", "kysely.js", "simulator.js"];

test("a start in memory loads three files of its own, and no library but SQLite", () => {
  const files = loadedBy(unsigned);
  expect(own(files)).toEqual(atStart);
  const packages = files.flatMap(
    (url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  );
  const unexpected = [...new Set(packages)].filter(
    (name) => !/^(?:@libsql\/.*|libsql)$/.test(name),
  );
  expect(packages).toContain("libsql");
  expect(unexpected).toEqual([]);
});

test("the first request of a product loads its own rules, and none of the others'", () => {
  const files = own(loadedBy(signed)).filter((file) => !atStart.includes(file));
  expect(files).toEqual(["common.js", "products-payscore-rules.js"]);
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
