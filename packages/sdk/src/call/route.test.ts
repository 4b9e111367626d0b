import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { of } from "../../test/support/cases.ts";
import { merchantOptions } from "../../test/support/keys.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { answerSigned, startServer } from "../../test/support/server.ts";
import type { TestServer } from "../../test/support/server.ts";
import { WeChatPay } from "../client.ts";
import { placeholders, route } from "./route.ts";
import { checkCall } from "./check-call.ts";

const template = "v3/payscore/permissions/openid/{openid}";
const anyText = fc
  .string({ unit: "binary", minLength: 1, maxLength: 40 })
  .filter((text) => text !== "." && text !== "..");

describe("a path value is encoded once", () => {
  test.each<[title: string, value: string, encoded: string]>([
    [
      "what needs no encoding",
      "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o-.~",
      "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o-.~",
    ],
    ["a slash", "a/b", "a%2Fb"],
    ["a backslash", String.raw`a\b`, "a%5Cb"],
    ["a question mark", "a?b=1", "a%3Fb%3D1"],
    ["a fragment", "a#b", "a%23b"],
    ["a percent sign", "100%", "100%25"],
    ["what looks encoded", "%2e%2E", "%252e%252E"],
    ["a space", "a b", "a%20b"],
    ["a plus sign", "a+b", "a%2Bb"],
    ["a pipe and an asterisk, as order numbers hold them", "a|b*c", "a%7Cb%2Ac"],
    ["an apostrophe, which a URL would encode", "a'b", "a%27b"],
    ["brackets and exclamation marks", "(a)!", "%28a%29%21"],
    ["Chinese", "微信", "%E5%BE%AE%E4%BF%A1"],
    ["an emoji", "😀", "%F0%9F%98%80"],
    ["a line feed", "a\nb", "a%0Ab"],
    ["a NUL", "a\0b", "a%00b"],
    ["a placeholder", "{openid}", "%7Bopenid%7D"],
    ["a dollar sign, which replaceAll could expand", "$&$1$`", "%24%26%241%24%60"],
    ["a peer's trap: an address that would be rewritten", "../x?y=1#z", "..%2Fx%3Fy%3D1%23z"],
    ["three dots", "...", "..."],
  ])("%s", (_, openid, encoded) => {
    expect(route(template, { openid }, [])).toBe(`/v3/payscore/permissions/openid/${encoded}`);
    expect(decodeURIComponent(encoded)).toBe(openid);
  });

  test("any text comes back by decoding, and never changes the path around it", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const path = route("v3/x/{a}/y/{b}/z", { a, b }, []);
        const segments = path.split("/");
        expect(segments.map(decodeURIComponent)).toEqual(["", "v3", "x", a, "y", b, "z"]);
        expect(path).toMatch(/^[\w/%.~-]+$/);
      }),
    );
  });
});

describe("a query is encoded once", () => {
  test("names and values, in the order given", () => {
    expect(
      route("v3/x", {}, [
        ["b", "1 2"],
        ["a", "我"],
        ["b", "&=+#?"],
      ]),
    ).toBe("/v3/x?b=1%202&a=%E6%88%91&b=%26%3D%2B%23%3F");
  });

  test("a peer's trap: an apostrophe is signed as it is sent", () => {
    expect(route("v3/x", {}, [["note", "it's"]])).toBe("/v3/x?note=it%27s");
  });

  test("any names and values come back by decoding", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, fc.string({ unit: "binary" }))), (pairs) => {
        const target = route("v3/x", {}, pairs);
        const [, search = ""] = target.split("?");
        const read =
          search === ""
            ? []
            : search.split("&").map((pair) => pair.split("=").map(decodeURIComponent));
        expect(read).toEqual(pairs);
        expect([...new URL(`http://h${target}`).searchParams]).toEqual(pairs);
      }),
    );
  });

  test("no HTTP stack that normalises addresses would change one", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(anyText, anyText)), (value, pairs) => {
        const url = `http://127.0.0.1${route("v3/x/{v}", { v: value }, pairs)}`;
        expect(new URL(url).href).toBe(url);
      }),
    );
  });
});

test("the names of a template's values, in order", () => {
  expect(placeholders("v3/{a}/x/{b_c}/{a}")).toEqual(["a", "b_c", "a"]);
  expect(placeholders("v3/certificates")).toEqual([]);
});

describe("through a real socket", () => {
  let server: TestServer;
  let wxpay: any;
  beforeAll(async () => {
    server = await startServer((_, response) => answerSigned(response, "{}"));
    wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  });
  afterAll(() => server.close());

  test("the request line is what was signed, for any values", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.dictionary(anyText, anyText, { maxKeys: 3 }),
        async (openid, query) => {
          const options = { openid, query };
          await wxpay.v3.payscore.permissions.openid._openid_.get(options);
          const { values, query: pairs } = checkCall({ method: "GET", template, options });
          const received = server.received.at(-1)!;
          const { target } = received;
          expect(target).toBe(route(template, values, pairs));
          expect(decodeURIComponent(target.split("?")[0]!.split("/").at(-1)!)).toBe(openid);
          expect(isSignedByMerchant(received)).toBe(true);
        },
      ),
      of(40),
    );
  });
});
