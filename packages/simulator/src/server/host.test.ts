import { expect, test } from "vitest";
import { canonicalHost, isLocalName, isLoopback } from "./host.ts";

test.each([
  ["LOCALHOST", "localhost"],
  ["localhost.", "localhost"],
  ["[::1]", "::1"],
  ["[::ffff:7f00:1]", "127.0.0.1"],
  ["::FFFF:10.0.0.5", "10.0.0.5"],
  ["fe80::1%eth0", "fe80::1"],
])("the host %j is spelt %j", (host, spelling) => {
  expect(canonicalHost(host)).toBe(spelling);
});

test.each([
  ["127.8.9.10", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["0.0.0.0", false],
  ["10.0.0.5", false],
  ["127.evil", false],
  ["localhost", false],
  ["", false],
])("%j is an address of this machine only: %s", (address, own) => {
  expect(isLoopback(address)).toBe(own);
});

test.each([
  ["localhost", true],
  ["app.localhost", true],
  ["evillocalhost", false],
  ["localhost.evil.test", false],
  ["127.0.0.1", false],
])("%j is a name of this machine only: %s", (host, own) => {
  expect(isLocalName(host)).toBe(own);
});
