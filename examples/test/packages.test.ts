import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { read, root } from "./readme/repository.ts";

/** What `npm pack` says that it would put into the package. */
function packedFiles(folder: string): string[] {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: `${root}packages/${folder}`,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(printed.toString());
  return files.map(({ path }: { path: string }) => `./${path}`);
}

/** The texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(["sdk", "catalog", "simulator"])("the package of %s", (folder) => {
  const manifest = JSON.parse(read(`packages/${folder}/package.json`));

  test("has every file that its manifest points to", () => {
    const files = packedFiles(folder);
    const targets = textsIn([manifest.exports, manifest.bin ?? {}]);
    expect(targets.length).toBeGreaterThan(2);
    const missing = targets.filter((target) => {
      const [before = "", after] = target.split("*");
      return !files.some((file) =>
        after === undefined ? file === target : file.startsWith(before) && file.endsWith(after),
      );
    });
    expect(missing).toEqual([]);
  });

  test("is published for everybody, with the proof of what it was built from", () => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });

  test("says for which Node it is, and under which licence", () => {
    expect(manifest).toMatchObject({ license: "MIT", engines: { node: ">=20.19" } });
  });
});
