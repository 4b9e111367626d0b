import { expect, test } from "vitest";
import { isAllowedOrigin, parseAllowedOrigin } from "./allowed-origins.ts";

test.each([
  ["http://192.168.1.5:3000", "http://192.168.1.5:3000"],
  ["https://Shop.Test/", "https://shop.test"],
  ["http://shop.test:80", "http://shop.test"],
  ["https://[fd00::1]:8443", "https://[fd00::1]:8443"],
])("the option takes %s as %s", (entry, origin) => {
  expect(parseAllowedOrigin(entry)).toBe(origin);
});

test.each([
  "shop.test",
  "*",
  "http://*.shop.test",
  "null",
  "",
  "ftp://shop.test",
  "file:///",
  "http://shop.test/path",
  "http://a@shop.test",
  "http://shop.test?x",
  "javascript:1",
])("the option refuses %j", (entry) => {
  expect(() => parseAllowedOrigin(entry)).toThrow(/allowOrigins/);
});

test.each([
  ["http://localhost:3000/shop", true],
  ["https://shop.localhost", true],
  ["http://127.0.0.1", true],
  ["http://[::1]:5173", true],
  ["http://shop.test:8080/x?y", true],
  ["http://shop.test", false],
  ["https://shop.test:8080", false],
  ["http://sub.shop.test:8080", false],
  ["http://127.0.0.1.evil.test", false],
  ["http://evil.test/?http://localhost", false],
  ["http://10.0.0.5", false],
  ["http://a;b.localhost", false],
  ["http://*.localhost", false],
])("beside this machine only what is listed is allowed: %s, %s", (address, allowed) => {
  expect(isAllowedOrigin(new Set(["http://shop.test:8080"]), new URL(address))).toBe(allowed);
});
