import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// Each test runs the generator over the whole catalogue, several times.
vi.setConfig({ testTimeout: 60_000 });

// A copy of the workspace, so that making it stale harms nothing.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "wechatpay-kit-generate-"));
const generated = join(copy, "packages/sdk/src/generated");

beforeAll(() => {
  mkdirSync(generated, { recursive: true });
  for (const path of [
    "packages/catalog/data",
    "packages/catalog/glossary",
    "packages/catalog/schema",
    "packages/catalog/dist",
    "packages/catalog/package.json",
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true }));

function generate(...options: string[]): { code: number | null; out: string; err: string } {
  const main = join(copy, "packages/catalog/dist/generator/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

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
  const file = join(copy, "packages/catalog/data/v3/strange.json");
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
