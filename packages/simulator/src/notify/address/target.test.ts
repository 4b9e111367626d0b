import { expect, test } from "vitest";
import { AddressRefused, parseTarget } from "./target.ts";

const nothing = new Set<string>();

test.each([
  ["http://127.0.0.1:3000/notify", "127.0.0.1", 3000, "/notify"],
  ["http://127.0.0.1", "127.0.0.1", 80, "/"],
  ["https://127.0.0.1/a?b=c#d", "127.0.0.1", 443, "/a?b=c"],
  ["http://2130706433:3000/", "127.0.0.1", 3000, "/"],
  ["http://0x7f.1:3000/", "127.0.0.1", 3000, "/"],
  ["http://0177.0.0.1/", "127.0.0.1", 80, "/"],
  ["http://[::1]:3000/", "::1", 3000, "/"],
  ["http://[::ffff:127.0.0.1]:3000/", "127.0.0.1", 3000, "/"],
  ["http://LOCALHOST.:3000/", "localhost", 3000, "/"],
  ["http://app.test/微信", "app.test", 80, "/%E5%BE%AE%E4%BF%A1"],
])("%s leads to %s at port %i", (notifyUrl, host, port, path) => {
  expect(parseTarget(notifyUrl, nothing)).toMatchObject({ host, port, path });
});

test.each([
  ["http://0.0.0.0:3000/", "0.0.0.0"],
  ["http://0/", "0.0.0.0"],
  ["http://10.0.0.5/", "10.0.0.5"],
  ["http://0xa9fea9fe/latest/meta-data", "169.254.169.254"],
  ["http://2852039166/", "169.254.169.254"],
  ["http://[::]/", "::"],
  ["http://[::ffff:10.0.0.5]/", "10.0.0.5"],
  ["http://[::ffff:0:0]/", "0.0.0.0"],
  ["http://[64:ff9b::7f00:1]/", "64:ff9b::7f00:1"],
  ["http://１０.0.0.5/", "10.0.0.5"],
])("%s is refused and the refusal says how to allow %s", (notifyUrl, host) => {
  expect(() => parseTarget(notifyUrl, nothing)).toThrow(AddressRefused);
  expect(() => parseTarget(notifyUrl, nothing)).toThrow(
    new RegExp(
      `Notifications to ${host.replaceAll(".", "\\.")} are not allowed.*--notify-host ${host}`,
    ),
  );
});

test.each([
  ["nonsense", /is no URL/],
  ["", /is no URL/],
  ["http://", /is no URL/],
  ["ftp://127.0.0.1/", /begins with ftp:/],
  ["file:///etc/passwd", /begins with file:/],
  ["http://user:password@127.0.0.1/", /user or password/],
  ["http://127.0.0.1:7180/_sim/reset", /control API/],
  ["http://127.0.0.1:7180/a/../_sim/reset", /control API/],
  ["http://127.0.0.1:7180/%2e/_sim", /control API/],
  ["http://127.0.0.1:7180\\_sim\\reset", /control API/],
])("%j is refused", (notifyUrl, reason) => {
  expect(() => parseTarget(notifyUrl, nothing)).toThrow(reason);
  expect(() => parseTarget(notifyUrl, nothing)).toThrow(AddressRefused);
});

test("a listed address is allowed at its port", () => {
  const allowed = new Set(["10.0.0.5:8080"]);
  expect(parseTarget("http://10.0.0.5:8080/", allowed).host).toBe("10.0.0.5");
  expect(() => parseTarget("http://10.0.0.5/", allowed)).toThrow(AddressRefused);
});

test("the Host header keeps what the merchant wrote", () => {
  expect(parseTarget("http://localhost.:3000/", nothing).authority).toBe("localhost.:3000");
  expect(parseTarget("http://[::1]:80/", nothing).authority).toBe("[::1]");
});
