import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { USER_AGENT, VERSION } from "./version.ts";

test("the version is the package's, and stands in the User-Agent, which must be ASCII", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(VERSION).toBe(manifest.version);
  expect(USER_AGENT).toMatch(/^wechatpay-kit\/\S+ \(node\/[\d.]+; [a-z0-9]+\)$/);
});
