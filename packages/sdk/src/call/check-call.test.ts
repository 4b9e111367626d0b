import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RequestError } from "../errors.ts";
import { checkCall } from "./check-call.ts";

/** Says nothing by members of its own. */
class Hidden {
  readonly #a = "1";
  get a(): string {
    return this.#a;
  }
}

const template = "v3/payscore/permissions/openid/{openid}";
const checked = (options: unknown, method: "GET" | "POST" = "POST") =>
  checkCall({ method, template, options });
const withOpenid = (more: object) => checked({ openid: "oUpF8", ...more });

describe("a path value", () => {
  test.each<[title: string, value: unknown, want: string]>([
    ["a text", "oUpF8", "oUpF8"],
    ["a text to be encoded later", "a/b?c#d%20 微信😀", "a/b?c#d%20 微信😀"],
    ["a whole number", 1230000109, "1230000109"],
    ["zero", 0, "0"],
    [
      "a bigint beyond what numbers hold",
      2002000000000558128851361561536n,
      "2002000000000558128851361561536",
    ],
  ])("%s is taken", (_, openid, want) => {
    expect(checked({ openid }).values).toEqual({ openid: want });
  });

  test.each<[title: string, value: unknown, says: string]>([
    ["missing", undefined, "is missing: give it as { openid:"],
    ["empty", "", "is empty"],
    ["a dot", ".", 'is ".", which would be another path'],
    ["two dots", "..", 'is "..", which would be another path'],
    ["half of a surrogate pair", "\uD83D", "half of a surrogate pair"],
    ["null", null, "found null"],
    ["a number that is not exact", 2 ** 53, "found a value of type number"],
    ["a fraction", 1.5, "found a value of type number"],
    ["not a number", Number.NaN, "found a value of type number"],
    ["a boolean", true, "found a value of type boolean"],
    ["an object", { openid: "o" }, "found a value of type object"],
    ["an array", ["o"], "found an array"],
    ["a String object", Object("o"), "found a value of type object"],
    ["a symbol", Symbol("o"), "found a value of type symbol"],
    ["a function", () => "o", "found a value of type function"],
  ])("%s is refused by name", (_, openid, says) => {
    expect(refused(() => checked({ openid }))).toMatchObject({
      parameter: "openid",
      message: expect.stringMatching(literal(`${template}: the path value "openid" `, says)),
    });
  });

  test("what an object inherits is no value", () => {
    for (const name of ["toString", "constructor", "__proto__", "hasOwnProperty"]) {
      const call = { method: "GET", template: `v3/{${name}}`, options: {} } as const;
      expect(refused(() => checkCall(call)).parameter).toBe(name);
    }
  });

  test("without options it is missing all the same", () => {
    for (const options of [undefined, {}]) {
      expect(refused(() => checked(options)).message).toContain("is missing");
    }
  });
});

describe("a query", () => {
  test.each<[title: string, query: unknown, want: [string, string][]]>([
    [
      "an object, in its order",
      { b: "2", a: "1" },
      [
        ["b", "2"],
        ["a", "1"],
      ],
    ],
    [
      "numbers, bigints and booleans",
      { n: 1, z: 0, i: 10n ** 30n, t: true, u: false },
      [
        ["n", "1"],
        ["z", "0"],
        ["i", `1${"0".repeat(30)}`],
        ["t", "true"],
        ["u", "false"],
      ],
    ],
    [
      "an array repeats its name",
      { a: ["1", 2, true] },
      [
        ["a", "1"],
        ["a", "2"],
        ["a", "true"],
      ],
    ],
    ["an empty array is nothing", { a: [] }, []],
    [
      "undefined is left out",
      { a: undefined, b: ["x", undefined], c: "" },
      [
        ["b", "x"],
        ["c", ""],
      ],
    ],
    [
      "URLSearchParams, repeated names included",
      new URLSearchParams("a=1&b=%E5%BE%AE+x&a=2"),
      [
        ["a", "1"],
        ["b", "微 x"],
        ["a", "2"],
      ],
    ],
    ["what needs encoding stays as it is here", { "a b": "100% & more" }, [["a b", "100% & more"]]],
    ["an object without a prototype", Object.assign(Object.create(null), { a: "1" }), [["a", "1"]]],
    ["an emoji", { a: "😀" }, [["a", "😀"]]],
    ["none", undefined, []],
  ])("%s", (_, query, want) => {
    expect(withOpenid({ query }).query).toEqual(want);
  });

  test.each<[title: string, query: unknown, parameter: string, says: string]>([
    ["null", null, "query", "found null"],
    ["a text", "a=1", "query", "found a value of type string"],
    ["an array", [["a", "1"]], "query", "found an array"],
    // Read as an object they have no members, and an unfiltered query would go out.
    ["a Map", new Map([["a", "1"]]), "query", "object (Map). Give Object.fromEntries(…) of it."],
    ["a Set", new Set(["a"]), "query", "found a value of type object (Set)"],
    ["Headers", new Headers({ a: "1" }), "query", "found a value of type object (Headers)"],
    ["a FormData", new FormData(), "query", "found a value of type object (FormData)"],
    ["a promise", Promise.resolve({ a: "1" }), "query", "An await is missing"],
    ["a Date", new Date(0), "query", "found a value of type object (Date)"],
    ["an object with nothing of its own", new Hidden(), "query", "found a value of type object"],
    ["a Map in it", { a: new Map() }, "query.a", "found a value of type object (Map)"],
    ["a fraction", { a: 19.9 * 100 }, "query.a", "Math.round(yuan * 100)"],
    ["null in it", { a: null }, "query.a", "leave the member out"],
    ["an object in it", { a: { b: 1 } }, "query.a", "found a value of type object"],
    ["a Date in it", { a: new Date(0) }, "query.a", "found a value of type object"],
    ["an array in an array", { a: [["1"]] }, "query.a", "found an array"],
    ["null in an array", { a: ["1", null] }, "query.a", "is null"],
    ["a number that is none", { a: Number.NaN }, "query.a", "is NaN"],
    ["an infinite number", { a: Number.POSITIVE_INFINITY }, "query.a", "is Infinity"],
    // Written as a number literal, a service_id loses its last digits without a word.
    [
      "a number too large to be exact",
      { service_id: Number("2002000000000558128851361561536") },
      "query.service_id",
      "write it as a string",
    ],
    ["a symbol", { a: Symbol("x") }, "query.a", "found a value of type symbol"],
    ["a function", { a: () => 1 }, "query.a", "found a value of type function"],
    ["half of a surrogate pair", { a: "\uD83D" }, "query.a", "surrogate"],
    ["half of a surrogate pair in a name", { "\uD83D": "a" }, "query.\uD83D", "surrogate"],
  ])("%s is refused by name", (_, query, parameter, says) => {
    const error = refused(() => withOpenid({ query }));
    expect(error.parameter).toBe(parameter);
    expect(error.message).toContain(says);
  });

  test("any object of texts gives its pairs", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })),
        (query) => {
          expect(withOpenid({ query }).query).toEqual(Object.entries(query));
        },
      ),
    );
  });
});

describe("headers", () => {
  test.each<[title: string, headers: unknown, want: object]>([
    ["an object", { "Accept-Language": "en" }, { "accept-language": "en" }],
    ["Headers", new Headers({ "X-A": "1" }), { "x-a": "1" }],
    ["none", undefined, {}],
  ])("%s", (_, headers, want) => {
    expect(withOpenid({ headers }).headers).toEqual(want);
  });

  test.each<[title: string, headers: unknown, parameter: string]>([
    ["Authorization", { Authorization: "mine" }, "headers.Authorization"],
    ["Host", { HOST: "evil.example" }, "headers.HOST"],
    ["Content-Length", { "content-length": "3" }, "headers.content-length"],
    ["Transfer-Encoding", { "transfer-encoding": "chunked" }, "headers.transfer-encoding"],
    ["Connection", { connection: "close" }, "headers.connection"],
    ["Trailer", { Trailer: "Expires" }, "headers.Trailer"],
    ["Expect", { Expect: "100-continue" }, "headers.Expect"],
    ["Upgrade", { Upgrade: "h2c" }, "headers.Upgrade"],
    ["TE", { TE: "trailers" }, "headers.TE"],
    ["Keep-Alive", { "Keep-Alive": "timeout=5" }, "headers.Keep-Alive"],
    ["a value with a line break", { "x-a": "1\r\nAuthorization: mine" }, "headers.x-a"],
    ["a name with a line break", { "x-a\r\nx-b": "1" }, "headers.x-a\r\nx-b"],
    ["a Chinese value", { "x-a": "微信" }, "headers.x-a"],
    ["a number", { "x-a": 1 }, "headers.x-a"],
    ["undefined", { "x-a": undefined }, "headers.x-a"],
    ["a text", "x-a: 1", "headers"],
    ["null", null, "headers"],
    ["pairs", [["x-a", "1"]], "headers"],
    ["a Map", new Map([["x-a", "1"]]), "headers"],
    ["an object with nothing of its own", new Hidden(), "headers"],
    ["a promise", Promise.resolve({ "x-a": "1" }), "headers"],
  ])("%s is refused", (_, headers, parameter) => {
    expect(refused(() => withOpenid({ headers })).parameter).toBe(parameter);
  });
});

describe("options that throw when they are read are a RequestError with what they threw as cause", () => {
  const cause = new Error("from a getter");
  const throwing = (name: string): object =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get() {
        throw cause;
      },
    });

  test.each<[title: string, options: object]>([
    ["an option", throwing("query")],
    ["the path value", throwing("openid")],
    ["a value of the query", { openid: "o", query: throwing("appid") }],
    ["a header", { openid: "o", headers: throwing("x") }],
  ])("%s", (_, options) => {
    const error = refused(() => checkCall({ method: "GET", template: "v3/{openid}", options }));
    expect(error).toMatchObject({ name: "RequestError", outcome: "refused", cause });
  });
});

describe("the rest", () => {
  const signal = AbortSignal.abort();
  test("is handed on", () => {
    expect(withOpenid({ timeout: 1, signal })).toMatchObject({ timeout: 1, signal });
    expect(withOpenid({})).toMatchObject({
      timeout: undefined,
      signal: undefined,
      body: undefined,
    });
  });

  test.each<[title: string, options: unknown, parameter: string, says: string]>([
    [
      "a name that is nothing",
      { openid: "o", appid: "wx" },
      "appid",
      "Values of the query go into query",
    ],
    ["a misspelt path value", { openId: "o" }, "openId", "neither a path value of it (openid)"],
    ["options that are a text", "oUpF8", "options", "found a value of type string"],
    ["options that are null", null, "options", "found null"],
    ["options that are an array", [], "options", "found an array"],
    ["options that are a function", () => {}, "options", "found a value of type function"],
    ["options that are a Map", new Map([["openid", "o"]]), "options", "Object.fromEntries"],
    ["options without their await", Promise.resolve({}), "options", "An await is missing"],
    ["both json and body", { openid: "o", json: {}, body: "" }, "body", "either json or body"],
    ["a timeout of zero", { openid: "o", timeout: 0 }, "timeout", "milliseconds above 0"],
    ["a timeout as text", { openid: "o", timeout: "5" }, "timeout", "found a value of type string"],
    [
      "a signal that is a controller",
      { openid: "o", signal: new AbortController() },
      "signal",
      "must be an AbortSignal",
    ],
    ["null as signal", { openid: "o", signal: null }, "signal", "found null"],
  ])("%s is refused by name", (_, options, parameter, says) => {
    const error = refused(() => checked(options));
    expect(error.parameter).toBe(parameter);
    expect(error.message).toContain(says);
  });

  test("a peer's trap: a GET with a body is refused, not signed without it", () => {
    for (const name of ["json", "body"]) {
      const error = refused(() => checked({ openid: "o", [name]: "{}" }, "GET"));
      expect(error).toMatchObject({
        parameter: name,
        message: expect.stringContaining("a GET has no"),
      });
    }
  });

  test("undefined members are as good as absent ones", () => {
    expect(
      checked({ openid: "o", appid: undefined, query: undefined, json: undefined }, "GET").body,
    ).toBeUndefined();
  });
});

test("the values of the call stay out of every refusal", () => {
  const secret = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
  for (const options of [
    { openid: { [secret]: secret } },
    { openid: "o", query: { a: [[secret]] } },
    { openid: "o", headers: { "x-a": `${secret}微` } },
    { openid: "o", json: secret, body: secret },
    secret,
    [secret],
  ]) {
    expect(String(refused(() => checked(options)))).not.toContain(secret);
  }
});

function refused(call: () => unknown): RequestError {
  try {
    call();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error("not refused");
}

function literal(...parts: string[]): RegExp {
  return new RegExp(
    parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(".*"),
  );
}
