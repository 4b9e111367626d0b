import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// A copy of the workspace, so that making it stale harms nothing; some of the catalogue, so that a run takes a moment.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "wechatpay-kit-generate-"));
const generated = join(copy, "packages/sdk/src/generated");
const data = join(copy, "packages/catalog/data");

/** Without their own names, which are refused where their operations are missing. */
const FEW = [
  "common-errors.json",
  "v2/billcommentsp.json",
  "v3/certificates.json",
  "v3/billdownload.json",
];

beforeAll(() => {
  mkdirSync(generated, { recursive: true });
  for (const path of [
    "glossary",
    "schema",
    "dist",
    "package.json",
    ...FEW.map((file) => `data/${file}`),
  ]) {
    cpSync(join(root, "packages/catalog", path), join(copy, "packages/catalog", path), {
      recursive: true,
    });
  }
  for (const version of ["v2", "v3"]) {
    const { notifications, ...rest } = readJson(`webhook/${version}.json`);
    writeJson(`webhook/${version}.json`, { ...rest, notifications: notifications.slice(0, 1) });
  }
  writeJson("repeats.json", {
    $schema: "../schema/repeats.schema.json",
    repeats: [{ id: "v2/billcommentsp/batchquerycomment#post", reads: true }],
  });
  writeJson("names.json", { paths: {}, operations: {}, notifications: {}, models: {} });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true }));

function readJson(file: string): { notifications: unknown[] } {
  return JSON.parse(readFileSync(join(root, "packages/catalog/data", file), "utf8"));
}

function writeJson(file: string, value: object): void {
  mkdirSync(dirname(join(data, file)), { recursive: true });
  writeFileSync(join(data, file), JSON.stringify(value));
}

function generate(...options: string[]): { code: number | null; out: string; err: string } {
  return generateIn(copy, ...options);
}

function generateIn(
  folder: string,
  ...options: string[]
): { code: number | null; out: string; err: string } {
  const main = join(folder, "packages/catalog/dist/generator/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test("the whole of the catalogue is understood, and what is committed of it is not stale", () => {
  expect(generateIn(root, "--check")).toEqual({ code: 0, out: "", err: "" });
});

test("what was just generated is not stale", () => {
  const first = generate();
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toMatch(/^(\d+) files, \1 of them written or removed\.\n$/u);
  expect(generate("--check")).toEqual({ code: 0, out: "", err: "" });
  expect(generate().out).toMatch(/^\d+ files, 0 of them written or removed\.\n$/u);
});

test("a file edited by hand and one left over are named with the remedy, and mended by it", () => {
  appendFileSync(join(generated, "routes.ts"), "// mine\n");
  writeFileSync(join(generated, "models", "old.ts"), "");
  expect(generate("--check")).toEqual({
    code: 1,
    out: "",
    err: "Stale in packages/sdk/src/generated:\n  routes.ts\n  models/old.ts\nRun npm run generate.\n",
  });
  expect(generate()).toMatchObject({ code: 0 });
  expect(generate("--check")).toMatchObject({ code: 0 });
});

test("data that does not follow its schema is refused with the culprit", () => {
  const file = join(data, "v3/strange.json");
  const operation = {
    id: "v3/strange#get",
    method: "GET",
    path: "/v3/strange",
    title: "x",
    docs: [],
    response: { type: "json", signed: true },
    ratelimit: 5,
  };
  writeFileSync(file, JSON.stringify({ version: "v3", area: "strange", operations: [operation] }));
  const { code, err } = generate();
  expect(code).toBe(1);
  expect(err).toContain(
    "v3/strange.json: v3/strange#get /operations/0 must NOT have additional properties",
  );
  rmSync(file);
});
