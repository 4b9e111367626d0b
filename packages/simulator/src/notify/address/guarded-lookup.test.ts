import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import { guardedLookup } from "./guarded-lookup.ts";
import type { Resolve } from "./guarded-lookup.ts";

function look(
  name: string,
  found: readonly string[],
  options: { allowed?: string[]; all?: boolean } = {},
): Promise<unknown> {
  const resolve: Resolve = (_name, _options, callback) => {
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  const lookup = guardedLookup(new Set(options.allowed ?? []), 80, resolve);
  return new Promise((done, reject) => {
    lookup(name, { all: options.all ?? true }, (error, address) => {
      if (error !== null) reject(error);
      else
        done(Array.isArray(address) ? address.map((one: LookupAddress) => one.address) : address);
    });
  });
}

test.each([
  ["app.test", ["127.0.0.1"], ["127.0.0.1"]],
  ["app.test", ["::1", "127.0.0.1"], ["::1", "127.0.0.1"]],
  ["app.test", ["::ffff:127.0.0.1"], ["::ffff:127.0.0.1"]],
  ["app.test", ["10.0.0.5", "127.0.0.1"], ["127.0.0.1"]],
  // Loopback by definition, whatever a name server says.
  ["localhost", ["10.0.0.5"], ["127.0.0.1", "::1"]],
  ["localhost.", ["10.0.0.5"], ["127.0.0.1", "::1"]],
  ["LocalHost", ["10.0.0.5"], ["127.0.0.1", "::1"]],
  ["shop.localhost", ["10.0.0.5"], ["127.0.0.1", "::1"]],
])("%s, found at %j, is connected to at %j", async (name, found, usable) => {
  expect(await look(name, found)).toEqual(usable);
});

test.each([
  ["app.test", ["10.0.0.5"]],
  ["app.test", ["0.0.0.0"]],
  ["app.test", ["::"]],
  ["app.test", ["::ffff:10.0.0.5"]],
  ["app.test", ["169.254.169.254", "fd00::1"]],
  ["notlocalhost", ["10.0.0.5"]],
  ["localhost.evil.test", ["10.0.0.5"]],
])("%s, found at %j, is refused", async (name, found) => {
  await expect(look(name, found)).rejects.toThrow(
    `Notifications to ${name} (${found.join(", ")}) are not allowed`,
  );
});

test("a listed name is connected to wherever it leads", async () => {
  expect(await look("App.test.", ["10.0.0.5"], { allowed: ["app.test"] })).toEqual(["10.0.0.5"]);
  expect(await look("app.test", ["10.0.0.5"], { allowed: ["app.test:80"] })).toEqual(["10.0.0.5"]);
  await expect(look("app.test", ["10.0.0.5"], { allowed: ["app.test:81"] })).rejects.toThrow(
    "not allowed",
  );
});

test("a name may lead to a listed address", async () => {
  expect(await look("app.test", ["10.0.0.5"], { allowed: ["10.0.0.5"] })).toEqual(["10.0.0.5"]);
});

test("a caller that wants one address gets the first that is allowed", async () => {
  expect(await look("app.test", ["10.0.0.5", "127.0.0.1"], { all: false })).toBe("127.0.0.1");
});

test("a name that is not known stays an error of the lookup", async () => {
  const unknown = Object.assign(new Error("not known"), { code: "ENOTFOUND" });
  const lookup = guardedLookup(new Set(), 80, (_name, _options, callback) => callback(unknown, []));
  const error = await new Promise((resolve) => lookup("app.test", {}, resolve));
  expect(error).toBe(unknown);
});
