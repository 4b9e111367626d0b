import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/facts/main.js", import.meta.url));

let folder: string;
let catalogue: string;
let set: string;

const operation = {
  id: "v3/x#post",
  method: "POST",
  path: "/v3/x",
  title: "下单",
  modes: ["merchant"],
  docs: ["https://pay.weixin.qq.com/doc/v3/merchant/1"],
  body: {
    type: "json",
    required: true,
    fields: [
      { name: "amount", type: "string" },
      { name: "old", type: "string", required: true },
    ],
  },
  response: { type: "json", signed: true },
};

const page = {
  id: "v3/x#post",
  method: "POST",
  path: "/v3/x",
  site: "merchant",
  pages: [{ doc: "1", title: "下单", updated: "2026-01-01" }],
  url: "https://pay.weixin.qq.com/doc/v3/merchant/1",
  request: {
    body: [
      { path: "amount", type: "integer", required: true, label: "金额|总额", min: 1 },
      { path: "note", type: "string", required: false, label: "备注", maxLength: 32 },
    ],
  },
  response: { status: 200 },
  errors: [{ status: 403, code: "NO_AUTH", message: "无权限", kind: "business" }],
};

function write(path: string, value: unknown): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
  catalogue = join(folder, "catalogue");
  set = join(folder, "set");
  write("catalogue/data/v3/x.json", { version: "v3", area: "x", operations: [operation] });
  for (const version of ["v2", "v3"]) {
    write(`catalogue/data/webhook/${version}.json`, { version, common: {}, notifications: [] });
  }
  write("catalogue/data/common-errors.json", { errors: [] });
  write("catalogue/data/error-numbers.json", { numbers: [] });
  write("catalogue/data/machines.json", { machines: [] });
  for (const name of ["renamed", "kept", "conditions", "shapes", "bytes"]) {
    write(`catalogue/decisions/${name}.json`, []);
  }
  write("set/operations/x.json", { area: "x", operations: [page] });
  write("set/notifications.json", { notifications: [] });
  write("set/error-numbers.json", {
    numbers: [{ number: 7, code: "NO_AUTH", message: "无权限" }],
  });
  write("set/state-machines.json", { machines: [] });
});

afterEach(() => rmSync(folder, { recursive: true }));

function facts(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...args, "--catalogue", catalogue],
    { encoding: "utf8" },
  );
  return { status, out: stdout, err: stderr };
}

function dataOf(name: string): string {
  return readFileSync(join(catalogue, "data", name), "utf8");
}

describe("npm run facts", () => {
  test("prints what would change as a table and as a changeset, and changes nothing", () => {
    const before = dataOf("v3/x.json");
    expect(facts(set)).toEqual({
      status: 0,
      err: "",
      out: `| what | place | member | fact | before | after |
| --- | --- | --- | --- | --- | --- |
| v3/x#post |  |  | updated | - | 2026-01-01 |
| v3/x#post |  |  | errors | - | [{"status":403,"code":"NO_AUTH","message":"无权限","number":7}] |
| v3/x#post | body | amount | type | string | integer |
| v3/x#post | body | amount | label | - | 金额\\|总额 |
| v3/x#post | body | amount | min | - | 1 |
| v3/x#post | body | amount | required | - | true |
| v3/x#post | body | old | required | true | - |
| v3/x#post | body | old | source | - | community |
| v3/x#post | body | note |  | - | string |
| error-numbers |  |  | row | - | {"number":7,"messages":["无权限"],"codes":["NO_AUTH"]} |

---
"@wechatpay-kit/catalog": minor
"wechatpay-kit": minor
"@wechatpay-kit/simulator": minor
---

Take what WeChat Pay's pages say now.

- requests: what must be there: 2
- facts of operations: updated: 1
- facts of operations: errors: 1
- types: 1
- label: 1
- min: 1
- source: 1
- new members: 1
- error-numbers: 1
`,
    });
    expect(dataOf("v3/x.json")).toBe(before);
  });

  test("writes it with --write: one member a line; then nothing would change", () => {
    expect(facts(set, "--write").status).toBe(0);
    expect(dataOf("v3/x.json")).toBe(`{"version":"v3","area":"x","operations":[
{"id":"v3/x#post","method":"POST","path":"/v3/x","title":"下单","modes":["merchant"],
 "docs":["https://pay.weixin.qq.com/doc/v3/merchant/1"],"updated":"2026-01-01",
 "body":{"type":"json","required":true,"fields":[
  {"name":"amount","type":"integer","required":true,"label":"金额|总额","min":1},
  {"name":"old","type":"string","source":"community"},
  {"name":"note","type":"string","label":"备注","maxLength":32}
 ]},
 "response":{"type":"json","signed":true},
 "errors":[
  {"status":403,"code":"NO_AUTH","message":"无权限","number":7}
 ]}
]}
`);
    expect(dataOf("error-numbers.json")).toBe(
      `{"$schema":"../schema/error-numbers.schema.json","numbers":[\n{"number":7,"messages":["无权限"],"codes":["NO_AUTH"]}\n]}\n`,
    );
    expect(facts(set)).toEqual({ status: 0, out: "Nothing would change.\n", err: "" });
  });

  test("changes no byte when it writes the same set twice", () => {
    facts(set, "--write");
    const copy = join(folder, "copy");
    cpSync(catalogue, copy, { recursive: true });
    facts(set, "--write");
    for (const name of ["v3/x.json", "webhook/v3.json", "webhook/v2.json", "error-numbers.json"]) {
      expect(dataOf(name)).toBe(readFileSync(join(copy, "data", name), "utf8"));
    }
  });

  test("takes one file of a set, and leaves what only the others know", () => {
    facts(set, "--write");
    const one = facts(join(set, "operations", "x.json"));
    expect(one).toEqual({ status: 0, out: "Nothing would change.\n", err: "" });
  });

  test("writes a new operation to a new file", () => {
    const { id: _id, ...unknown } = page;
    const news = { ...unknown, id: null, proposedId: "v3/y#post", path: "/v3/y" };
    write("set/operations/y.json", { operations: [news] });
    expect(facts(set, "--write").out).toContain("| v3/y#post |  |  |  | - | 下单 |");
    expect(dataOf("v3/y.json")).toMatch(
      /^\{"\$schema":"\.\.\/\.\.\/schema\/operations\.schema\.json","version":"v3","area":"y","operations":\[\n\{"id":"v3\/y#post"/u,
    );
  });

  test("says what it wants where a path holds no set", () => {
    const want = "Give a folder with operations/";
    write("other.json", { some: "thing" });
    for (const path of ["nowhere", "catalogue", "other.json"]) {
      const { status, out, err } = facts(join(folder, path));
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toContain(join(folder, path));
      expect(err).toContain(want);
    }
  });

  test("says how it is used where there is no path, or more than one", () => {
    for (const paths of [[], [set, set]]) {
      const { status, out, err } = facts(...paths);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toMatch(/^Usage: npm run facts -- PATH/u);
    }
  });
});
