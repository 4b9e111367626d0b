import { expect, test } from "vitest";
import type { SimRequest } from "../core/http.ts";
import { resolveOptions } from "../options.ts";
import { admit } from "./gate.ts";
import { ControlError } from "./reply.ts";

interface Row {
  readonly says: string;
  readonly headers?: Record<string, string>;
  readonly remote?: string | null;
  readonly method?: string;
  readonly page?: boolean;
  readonly open?: boolean;
  readonly embed?: "script" | "iframe";
  /** The status of the refusal. */
  readonly refused?: number;
}

const visit = {
  "sec-fetch-site": "cross-site",
  "sec-fetch-mode": "navigate",
  "sec-fetch-dest": "document",
};

const SCRIPT = {
  "sec-fetch-site": "cross-site",
  "sec-fetch-mode": "no-cors",
  "sec-fetch-dest": "script",
};

const FRAME = { ...visit, "sec-fetch-dest": "iframe" };

const rows: readonly Row[] = [
  { says: "a program on this machine is admitted" },
  { says: "any address of the loopback network is admitted", remote: "127.8.9.10" },
  { says: "IPv6 loopback is admitted", remote: "::1" },
  { says: "IPv4 loopback as IPv6 writes it is admitted", remote: "::ffff:127.0.0.1" },
  { says: "another machine is refused", remote: "192.168.1.7", refused: 403 },
  { says: "another machine by IPv6 is refused", remote: "fe80::1", refused: 403 },
  { says: "an address that only looks like loopback is refused", remote: "127.evil", refused: 403 },
  { says: "another machine as IPv6 writes it is refused", remote: "::ffff:10.0.0.1", refused: 403 },
  { says: "an unknown address is refused", remote: null, refused: 403 },
  { says: "another machine is admitted to an open simulator", remote: "192.168.1.7", open: true },

  { says: "localhost is admitted", headers: { host: "localhost:7180" } },
  { says: "a name below localhost is admitted", headers: { host: "sim.localhost" } },
  { says: "a name with a final dot is admitted", headers: { host: "localhost.:7180" } },
  { says: "[::1] is admitted", headers: { host: "[::1]:7180" } },
  { says: "a rebound name is refused", headers: { host: "evil.test:7180" }, refused: 403 },
  {
    says: "a name that begins like localhost is refused",
    headers: { host: "localhost.evil.test" },
    refused: 403,
  },
  {
    says: "a name that ends like localhost is refused",
    headers: { host: "evillocalhost" },
    refused: 403,
  },
  {
    says: "a name that begins like an address is refused",
    headers: { host: "127.0.0.1.evil.test" },
    refused: 403,
  },
  { says: "0.0.0.0 is refused", headers: { host: "0.0.0.0:7180" }, refused: 403 },
  { says: "a host with a path is refused", headers: { host: "127.0.0.1/x" }, refused: 400 },
  { says: "a host with a user is refused", headers: { host: "a@127.0.0.1" }, refused: 400 },
  { says: "any name is admitted to an open simulator", headers: { host: "sim.test" }, open: true },
  {
    says: "a request that a proxy passes on is refused",
    headers: { "x-forwarded-for": "10.0.0.1" },
    refused: 403,
  },
  ...[
    ["forwarded", "for=10.0.0.1"],
    ["via", "1.1 proxy"],
    ["x-forwarded-host", "127.0.0.1:7180"],
    ["x-forwarded-proto", "https"],
    ["x-real-ip", "127.0.0.1"],
  ].map(([name = "", value = ""]) => ({
    says: `${name} says that a proxy passes the request on: refused`,
    headers: { [name]: value },
    refused: 403,
  })),
  {
    says: "a request that a proxy passes on is admitted to an open simulator",
    headers: { "x-forwarded-for": "10.0.0.1" },
    open: true,
  },

  {
    says: "a page of ours is admitted",
    headers: { origin: "http://127.0.0.1:7180", "sec-fetch-site": "same-origin" },
  },
  { says: "a typed address is admitted", headers: { "sec-fetch-site": "none" } },
  {
    says: "another site's origin is refused",
    headers: { origin: "http://evil.test" },
    refused: 403,
  },
  {
    says: "another port of this machine is another site",
    headers: { origin: "http://127.0.0.1:3000" },
    refused: 403,
  },
  { says: "a hidden origin is refused", headers: { origin: "null" }, refused: 403 },
  {
    says: "another site's origin is refused by an open simulator too",
    headers: { origin: "http://evil.test" },
    open: true,
    refused: 403,
  },
  ...["cross-site", "same-site", "anything-new"].map((site) => ({
    says: `a page that is ${site} is refused`,
    headers: { "sec-fetch-site": site },
    refused: 403,
  })),
  { says: "a link on another site may lead to a page", headers: visit, page: true },
  { says: "a link may not lead to the API", headers: visit, refused: 403 },
  {
    says: "a form of another site may not post to a page",
    headers: visit,
    page: true,
    method: "POST",
    refused: 403,
  },
  {
    says: "another site may not frame a page",
    headers: { ...visit, "sec-fetch-dest": "iframe" },
    page: true,
    refused: 403,
  },

  {
    says: "a shop of this machine may load the bridge",
    headers: { ...SCRIPT, referer: "http://localhost:3000/" },
    embed: "script",
  },
  {
    says: "a shop of an allowed origin may load it",
    headers: { ...SCRIPT, referer: "https://shop.test/" },
    embed: "script",
  },
  {
    says: "a shop of this machine may frame the sheet",
    headers: { ...FRAME, referer: "http://127.0.0.1:3000/" },
    embed: "iframe",
  },
  { says: "the sheet's address may be typed", embed: "iframe" },
  {
    says: "a page of another site may not load the bridge",
    headers: { ...SCRIPT, referer: "http://evil.test/" },
    embed: "script",
    refused: 403,
  },
  {
    says: "nor frame the sheet",
    headers: { ...FRAME, referer: "http://evil.test/" },
    embed: "iframe",
    refused: 403,
  },
  {
    says: "nor with the address of an allowed origin in its own",
    headers: { ...FRAME, referer: "http://evil.test/?http://localhost:3000/" },
    embed: "iframe",
    refused: 403,
  },
  {
    says: "an allowed name with another port is another origin",
    headers: { ...SCRIPT, referer: "https://shop.test:8443/" },
    embed: "script",
    refused: 403,
  },
  {
    says: "a page that hides its address gets no bridge",
    headers: SCRIPT,
    embed: "script",
    refused: 403,
  },
  { says: "and no sheet", headers: FRAME, embed: "iframe", refused: 403 },
  {
    says: "a browser that sends no Sec-Fetch headers is told by Referer alone",
    headers: { referer: "http://evil.test/" },
    embed: "iframe",
    refused: 403,
  },
  {
    says: "a shop does not read the bridge or the sheet by fetch",
    headers: {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "cors",
      "sec-fetch-dest": "empty",
      referer: "http://localhost:3000/",
    },
    embed: "iframe",
    refused: 403,
  },
  {
    says: "a shop's request to anything else is refused",
    headers: { ...SCRIPT, referer: "http://localhost:3000/" },
    refused: 403,
  },
  {
    says: "another machine is refused the bridge",
    headers: { ...SCRIPT, referer: "http://localhost:3000/" },
    remote: "192.168.1.7",
    embed: "script",
    refused: 403,
  },
];

test.each(rows)("$says", (row) => {
  const { headers, remote = "127.0.0.1", method = "GET", page = false } = row;
  const request: SimRequest = {
    method,
    target: "/_sim/",
    headers: { host: "127.0.0.1:7180", ...headers },
    body: new Uint8Array(),
    ...(remote !== null && { remote }),
  };
  const settings = resolveOptions({
    openControl: row.open ?? false,
    allowOrigins: ["https://shop.test"],
  });
  expect(
    refusalOf(() => admit(settings, request, { page, ...(row.embed && { embed: row.embed }) })),
  ).toBe(row.refused);
});

test("a request without a host, as programs in this process make it, is admitted", () => {
  const request = { method: "GET", target: "/_sim/", headers: {}, body: new Uint8Array() };
  expect(
    refusalOf(() => admit(resolveOptions({}), { ...request, remote: "127.0.0.1" }, {})),
  ).toBeUndefined();
});

/** The status of the refusal, undefined where there was none. */
function refusalOf(act: () => void): number | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ControlError) return error.status;
    throw error;
  }
}
