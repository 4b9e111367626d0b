import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The package as npm would publish it, in a project of its own.

const root = new URL("../../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-packed-"));
const installed = join(folder, "node_modules", "wechatpay-kit");
let files: string[] = [];
let bytes = 0;

function inProject(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] }).toString();
}

beforeAll(() => {
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: join(root, "packages/sdk"),
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [tarball] = JSON.parse(packed.toString());
  files = tarball.files.map((file: { path: string }) => file.path);
  bytes = tarball.unpackedSize;
  mkdirSync(installed, { recursive: true });
  inProject("tar", "-xzf", tarball.filename, "-C", installed, "--strip-components=1");
  mkdirSync(join(folder, "node_modules/@types"));
  symlinkSync(join(root, "node_modules/@types/node"), join(folder, "node_modules/@types/node"));
  symlinkSync(join(root, "node_modules/undici-types"), join(folder, "node_modules/undici-types"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the published SDK", () => {
  it("holds nothing but what runs, its types and its papers", () => {
    const unexpected = files.filter(
      (file) =>
        !/^(?:dist\/.*\.c?js|types\/.*(?<!\.test(?:-d)?)\.d\.m?ts|types\/package\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
          file,
        ),
    );
    expect(unexpected).toEqual([]);
    expect(files).toContain("dist/wechatpay-kit-worker.cjs");
    expect(files).toContain("LICENSE");
  });

  it("has each declaration that a public one leads to", () => {
    const manifest = readFileSync(join(installed, "package.json"), "utf8");
    const left = [...manifest.matchAll(/"\.\/(types\/[^"]+\.d\.ts)"/g)].flatMap(
      ([, file]) => file ?? [],
    );
    const seen = new Set<string>();
    const missing: string[] = [];
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      if (!files.includes(file)) missing.push(file);
      else {
        const text = readFileSync(join(installed, file), "utf8");
        const imports = text.matchAll(/(?:from|import\(|import) ?"(\.[^"]+)\.ts"/g);
        for (const [, path] of imports) left.push(join(file, "..", `${path}.d.ts`));
      }
    }
    expect(missing).toEqual([]);
    expect(seen.size).toBeGreaterThan(300);
  });

  it("is one package without dependencies and under 7 MB", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
    expect(manifest).not.toHaveProperty("scripts");
    expect(bytes).toBeLessThan(7_000_000);
  });

  it("loads at its import the way of a call of APIv3, and of Node's modules the two that it needs, and one that is always there", () => {
    const { imports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    // Files may load each other: that of the transport has the limits of a call from there.
    const loaded = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
      const text = readFileSync(join(installed, "dist", file), "utf8");
      // At the start of a line: what is loaded later stands within a function.
      const names = text.matchAll(/^(?:let|const) .*?(?:require|getBuiltinModule)\("(.+?)"\)/gmu);
      for (const [, name = ""] of names) {
        const path = name.startsWith("#") ? `./${basename(imports[name].default)}` : name;
        if (seen.has(path)) continue;
        seen.add(path);
        if (path.startsWith("./")) loaded(path, seen);
      }
      return seen;
    };
    // Neither of the others is loaded with one.
    for (const entry of ["./index.cjs", "./brand.cjs", "./skill.cjs"]) {
      expect([...loaded(entry)].toSorted()).toEqual([
        "./call.cjs",
        "./crypto.cjs",
        "./errors.cjs",
        "./runtime.cjs",
        "./transport.cjs",
        "node:buffer",
        "node:crypto",
        "node:https",
      ]);
    }
  });

  it("indents its declarations with tabs, which the compiler does not", () => {
    const declarations = files.filter((file) => file.endsWith(".d.ts"));
    const texts = declarations.map((file) => readFileSync(join(installed, file), "utf8"));
    expect(texts.some((text) => /^\t/mu.test(text))).toBe(true);
    expect(declarations.filter((_, index) => /^\t* {4}/mu.test(texts[index] ?? ""))).toEqual([]);
  });

  it("is imported and required, with the names that index.ts lists", () => {
    const print = "process.stdout.write(Object.keys(kit).sort().join())";
    const names = inProject(
      "node",
      "--input-type=module",
      "-e",
      `import * as kit from "wechatpay-kit"; ${print}`,
    );
    expect(names).toContain("WeChatPay");
    expect(names.split(",")).toHaveLength(24);
    const required = inProject(
      "node",
      "--input-type=commonjs",
      "-e",
      `const kit = require("wechatpay-kit"); ${print}`,
    );
    expect(required).toBe(names);
    const namesOf = (entry: string): string =>
      inProject("node", "--input-type=module", "-e", `import * as kit from "${entry}"; ${print}`);
    expect(namesOf("wechatpay-kit/testing")).toBe(
      "answering,notification,notificationBody,notificationV2,sealResource,signAnswer,testKeys",
    );
    expect(namesOf("wechatpay-kit/brand")).toBe("WeChatPayBrand");
    expect(namesOf("wechatpay-kit/skill")).toBe("WeChatPaySkill");
    expect(namesOf("wechatpay-kit/bill")).toBe("reconcile");
    expect(namesOf("wechatpay-kit/doctor")).toBe("doctor");
    expect(namesOf("wechatpay-kit/explain")).toBe("explain");
    expect(namesOf("wechatpay-kit/webhook")).toBe("memoryStore,storageStore,webhookRouter");
    expect(namesOf("wechatpay-kit/invoke")).toBe("Invoke,SignerInvoke");
    expect(namesOf("wechatpay-kit/webhook/node")).toBe("toNodeHandler");
  });

  it("has each class once, whether it is imported or required", () => {
    const same = inProject(
      "node",
      "--input-type=module",
      "-e",
      `import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire(import.meta.url);
const { exports } = JSON.parse(readFileSync("node_modules/wechatpay-kit/package.json", "utf8"));
const found = [];
for (const entry of Object.keys(exports).filter((name) => name !== "./package.json")) {
  const name = entry.replace(".", "wechatpay-kit");
  const required = require(name);
  const imported = await import(name);
  for (const key of Object.keys(imported)) found.push(imported[key] === required[key]);
}
process.stdout.write(JSON.stringify([found.length > 30, found.every(Boolean)]));`,
    );
    expect(JSON.parse(same)).toEqual([true, true]);
  });

  it("refers its tools for CommonJS to the files that it has", () => {
    const { main, types, typesVersions, exports } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    const { ".": root, "./package.json": _, ...others } = exports;
    expect({ default: main, types }).toEqual(root.default);
    // `moduleResolution: node` of TypeScript knows no `exports`.
    const declared = Object.entries<{ default: { types: string } }>(others).map(
      ([name, target]) => [name.slice(2), [target.default.types]],
    );
    expect(typesVersions["*"]).toEqual(Object.fromEntries(declared));
  });

  it("type-checks in a strict project that checks libraries too", () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { WeChatPay } from "wechatpay-kit";
import type { PayscorePermission } from "wechatpay-kit";
declare const wxpay: WeChatPay;
export const record: PayscorePermission = wxpay.v3.payscore.permissions.openid._openid_.getSync({
  openid: "o", query: { service_id: "s", appid: "a" },
});
import { reconcile } from "wechatpay-kit/bill";
import { WeChatPayBrand } from "wechatpay-kit/brand";
export const found = reconcile(wxpay.bills.trade({ bill_date: "2026-11-29" }), [{ out_trade_no: "o", total: 1 }]);
import type { WeChatPaySkill } from "wechatpay-kit/skill";
import { createServer } from "node:http";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
export const server = createServer(toNodeHandler(() => new Response(null, { status: 204 })));
declare const skill: WeChatPaySkill;
export const brand = new WeChatPayBrand({ brandId: "1", privateKey: "", serial: "", platformKeys: {} });
void skill.chain("aipay/x" as string).post();
// @ts-expect-error -- a misspelt query key
wxpay.v3.payscore.permissions.openid._openid_.get({ openid: "o", query: { service_id: "s", appId: "a" } });
`,
    );
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          module: "nodenext",
          target: "es2022",
          types: ["node"],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: ["use.ts"],
      }),
    );
    expect(inProject(join(root, "node_modules/.bin/tsc"), "-p", ".")).toBe("");
  });
});
