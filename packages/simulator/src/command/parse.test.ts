import { resolve } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../tls/data-folder.ts";
import { parse } from "./parse.ts";

const defaults = { kind: "start", host: "127.0.0.1", port: 7180, json: false };

test.each([
  { argv: [], want: { ...defaults, options: { openControl: false } } },
  { argv: ["--port", "0"], want: { port: 0 } },
  { argv: ["--port=65535"], want: { port: 65_535 } },
  { argv: ["--host", "0.0.0.0", "--json"], want: { host: "0.0.0.0", json: true } },
  { argv: ["--data", "world.db"], want: { options: { data: "world.db" } } },
  { argv: ["--database", "postgres://h/d"], want: { options: { database: "postgres://h/d" } } },
  { argv: ["--seed", "7", "--open-control"], want: { options: { seed: "7", openControl: true } } },
  { argv: ["--rate-limits"], want: { options: { rateLimits: true } } },
  {
    argv: ["--notify-host", "a.test", "--notify-host=b.test:81"],
    want: { options: { notifyHosts: ["a.test", "b.test:81"] } },
  },
  {
    argv: ["--allow-origin", "http://a.test:3000", "--allow-origin=https://b.test"],
    want: { options: { allowOrigins: ["http://a.test:3000", "https://b.test"] } },
  },
  { argv: ["--tls", "--ca-dir", "/keys"], want: { ...defaults, caDir: "/keys" } },
  { argv: ["--tls", "--ca-dir", "keys"], want: { caDir: resolve("keys") } },
  { argv: ["--tls"], want: { caDir: dataFolder() } },
  { argv: ["--tls", "--tls-port", "7443"], want: { port: 7180, tlsPort: 7443 } },
  { argv: ["--tls", "--port=0", "--tls-port=0"], want: { port: 0, tlsPort: 0 } },
  { argv: ["--ca"], want: { kind: "ca", caDir: dataFolder() } },
  { argv: ["--ca", "--ca-dir=/keys"], want: { kind: "ca", caDir: "/keys" } },
  { argv: ["--port", "x", "--help"], want: { kind: "help" } },
  { argv: ["-h"], want: { kind: "help" } },
  { argv: ["--version"], want: { kind: "version" } },
])("$argv asks for $want", ({ argv, want }) => {
  expect(parse(argv)).toMatchObject(want);
});

test.each([
  { argv: ["--prot", "1"], names: "--prot" },
  { argv: ["serve"], names: "serve" },
  { argv: ["--port"], names: "--port" },
  { argv: ["--port", "65536"], names: "--port" },
  { argv: ["--port", "-1"], names: "--port" },
  { argv: ["--port", "1e3"], names: "--port" },
  { argv: ["--port", ""], names: "--port" },
  { argv: ["--host", ""], names: "--host" },
  { argv: ["--data="], names: "--data" },
  { argv: ["--ca-dir", "", "--tls"], names: "--ca-dir" },
  { argv: ["--ca-dir", "/keys"], names: "--tls" },
  { argv: ["--tls-port", "7443"], names: "--tls too" },
  { argv: ["--tls", "--tls-port", "x"], names: "--tls-port must be a number" },
  { argv: ["--tls", "--tls-port", "7180"], names: "--tls-port must be another one" },
  { argv: ["--json=yes"], names: "--json" },
  { argv: ["--no-json"], names: "--no-json" },
  { argv: ["--data", "a", "--database", "postgres://h/d"], names: "--database" },
])("$argv is refused by the name of $names", ({ argv, names }) => {
  expect(parse(argv)).toEqual({ kind: "wrong", message: expect.stringContaining(names) });
});

test.each([
  { argv: ["--prot", "1"], near: "--port" },
  { argv: ["--port", "1", "--notify-hosts=a.test"], near: "--notify-host" },
  { argv: ["--sead=7"], near: "--seed" },
])("$argv is refused with a word of $near", ({ argv, near }) => {
  expect(parse(argv)).toMatchObject({ message: expect.stringContaining(`Did you mean ${near}?`) });
});

test("no authority is opened where TLS was not asked for", () => {
  expect(parse([])).not.toHaveProperty("caDir");
});

test("an option that none is near is refused without a guess", () => {
  expect(parse(["--verbose"])).toMatchObject({
    kind: "wrong",
    message: expect.not.stringContaining("Did you mean"),
  });
});
