import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig, clientSource } from "./client-source.ts";
import { folder } from "./documents.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "wechatpay-kit-openapi-"));

beforeAll(async () => {
  for (const version of ["v2", "v3"]) {
    const document = pathToFileURL(`${folder}wechatpay-${version}.json`);
    writeFileSync(join(project, `${version}.ts`), astToString(await openapiTS(document)));
  }
  writeFileSync(join(project, "client.ts"), clientSource);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(clientConfig));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
});

afterAll(() => rmSync(project, { recursive: true }));

/** The compiler that a package of the workspace has: TypeScript 7, and the one that openapi-typescript works with. */
function compilerOf(place: string): string {
  const found = createRequire(join(root, place)).resolve("typescript/package.json");
  return join(dirname(found), "bin", "tsc");
}

test.each(["package.json", "packages/catalog/package.json"])(
  "a client generated from the description compiles, and refuses what is wrong, with the TypeScript of %s",
  (place) => {
    const { status, stdout } = spawnSync(process.execPath, [compilerOf(place), "-p", project], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  },
);
