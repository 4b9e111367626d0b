import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../../catalog/src/load-catalog.ts";
import type { Method } from "./call.ts";
import { checkCall } from "./check-call.ts";

const sub = { sub_mchid: "1900000109", sub_appid: "wxsub" };

interface Given {
  readonly options?: object | undefined;
  readonly method?: Method;
  readonly who?: { readonly sub_mchid: string; readonly sub_appid?: string };
}

const checked = (template: string, { options, method = "GET", who = sub }: Given = {}) =>
  checkCall({ method, template, options, sub: who });
const post = (template: string, options?: object) => checked(template, { options, method: "POST" });
const bodyOf = (template: string, options?: object): unknown =>
  JSON.parse(String(post(template, options).body?.content));

const JSAPI = "v3/pay/partner/transactions/jsapi";
const BALANCE = "v3/ecommerce/fund/balance/{sub_mchid}";

describe("every documented operation", () => {
  const operations = loadCatalog().operations.filter(
    ({ id, body }) => /^v[23]\//.test(id) && body?.type !== "multipart",
  );
  test.each(["as documented", "with its values written into it"])(
    "%s has the sub-merchant where its facts have the member, and nowhere else",
    (spelling) => {
      for (const { id, method, pathParams = [], queryParams = [], body } of operations) {
        const version = id.slice(0, 2);
        const mchid = version === "v2" ? "sub_mch_id" : "sub_mchid";
        const values = Object.fromEntries(
          pathParams.map(({ name }) => [name, name === "sub_mchid" ? sub.sub_mchid : `v-${name}`]),
        );
        const { sub_mchid: _, ...given } = values;
        const [template = ""] = id.split("#");
        const inPlace = spelling === "as documented";
        const path = inPlace
          ? template
          : template.replaceAll(/\{(\w+)\}/g, (_all, name) => values[name] ?? "");
        const call = checked(path, { method, options: inPlace ? given : {} });
        const wanted = (fields: readonly { name: string }[]) => {
          const names = new Set(fields.map(({ name }) => name));
          return {
            ...(names.has(mchid) && { [mchid]: sub.sub_mchid }),
            ...(names.has("sub_appid") && { sub_appid: sub.sub_appid }),
          };
        };
        const sent = call.xml
          ? Object.fromEntries(call.xml)
          : JSON.parse(String(call.body?.content ?? "{}"));
        expect([id, Object.fromEntries(call.query), sent]).toEqual([
          id,
          wanted(queryParams),
          wanted(body?.fields ?? []),
        ]);
      }
      expect(operations.length).toBeGreaterThan(1000);
    },
  );
});

describe("what the caller gives", () => {
  test("stays, and what is missing comes behind it", () => {
    expect(bodyOf(JSAPI, { json: { description: "x" } })).toEqual({ description: "x", ...sub });
    expect(bodyOf(JSAPI, { json: { sub_mchid: "1900000109", sub_appid: "wxother" } })).toEqual({
      sub_mchid: "1900000109",
      sub_appid: "wxother",
    });
    expect(bodyOf(JSAPI, { json: { sub_appid: undefined, toJSON: undefined } })).toEqual(sub);
    class Order {
      readonly #text = "x";
      toJSON = () => ({ description: this.#text });
    }
    expect(bodyOf(JSAPI, { json: new Order() })).toEqual({ description: "x", ...sub });
  });

  test("is a query of any kind", () => {
    const template = "v3/payscore/partner/permissions/search";
    const pairs = [
      ["openid", "o"],
      ["sub_mchid", "1900000109"],
      ["sub_appid", "wxsub"],
    ];
    expect(checked(template, { options: { query: { openid: "o" } } }).query).toEqual(pairs);
    const query = new URLSearchParams({ openid: "o" });
    expect(checked(template, { options: { query } }).query).toEqual(pairs);
    expect(query.size).toBe(1);
  });

  test("is no app where the client has none", () => {
    const call = checked(JSAPI, { method: "POST", who: { sub_mchid: "1900000109" } });
    expect(call.body?.content).toBe('{"sub_mchid":"1900000109"}');
  });

  test("is left alone as a body of text, and in what is not documented", () => {
    expect(post(JSAPI, { body: "{}" }).body?.content).toBe("{}");
    expect(post("v3/unheard/{sub_mchid}/of", { json: {} })).toMatchObject({
      values: { sub_mchid: "1900000109" },
      body: { content: "{}" },
    });
    const orders = [{ sub_mchid: "1900000110" }];
    const combined = bodyOf("v3/combine-transactions/jsapi", { json: { sub_orders: orders } });
    expect(combined).toEqual({ sub_orders: orders });
  });

  test.each<[title: string, parameter: string, call: () => unknown]>([
    ["the body", "json.sub_mchid", () => post(JSAPI, { json: { sub_mchid: "2" } })],
    ["the body, as null", "json.sub_mchid", () => post(JSAPI, { json: { sub_mchid: null } })],
    [
      "the query",
      "query.sub_mchid",
      () =>
        checked("v3/bill/tradebill", { options: { query: { sub_mchid: ["1900000109", "2"] } } }),
    ],
    ["the path", "sub_mchid", () => checked(BALANCE, { options: { sub_mchid: "2" } })],
    ["the path, written into it", "sub_mchid", () => checked(BALANCE.replace("{sub_mchid}", "2"))],
    [
      "the path, under another name",
      "sub_mchid",
      () => checked(BALANCE.replace("sub_mchid", "of"), { options: { of: "2" } }),
    ],
    ["APIv2", "xml.sub_mch_id", () => post("v2/pay/closeorder", { xml: { sub_mch_id: 2 } })],
  ])("is refused where it names another sub-merchant in %s", (_, parameter, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "RequestError", parameter }));
    expect(call).toThrow(/wxpay\.partner\(\{ sub_mchid \}\)/);
  });
});
