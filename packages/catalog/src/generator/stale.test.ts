import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { apply, compare } from "./stale.ts";

const folder = mkdtempSync(join(tmpdir(), "generated-"));
const files = new Map([
  ["client.ts", "client"],
  ["models/pay.ts", "pay"],
]);

afterAll(() => rmSync(folder, { recursive: true }));

test("a folder that is not there lacks every file", () => {
  const { changed, extra } = compare(join(folder, "none"), files);
  expect([...changed.keys()]).toEqual(["client.ts", "models/pay.ts"]);
  expect(extra).toEqual([]);
});

test("what is written is no longer stale; what is changed, missing or left over is", () => {
  apply(folder, compare(folder, files));
  expect(compare(folder, files)).toEqual({ changed: new Map(), extra: [] });

  writeFileSync(join(folder, "client.ts"), "edited by hand");
  rmSync(join(folder, "models/pay.ts"));
  writeFileSync(join(folder, "models/old.ts"), "");
  const difference = compare(folder, files);
  expect([...difference.changed.keys()]).toEqual(["client.ts", "models/pay.ts"]);
  expect(difference.extra).toEqual(["models/old.ts"]);

  apply(folder, difference);
  expect(readFileSync(join(folder, "client.ts"), "utf8")).toBe("client");
  expect(existsSync(join(folder, "models/old.ts"))).toBe(false);
});
