import { describe, expect, test } from "vitest";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { decryptOaep } from "../crypto/rsa.ts";
import { RequestError } from "../errors.ts";
import { routes } from "../generated/routes.ts";
import type { Method } from "./call.ts";
import { checkCall } from "./check-call.ts";
import { documentedAs } from "./documented.ts";
import type { Documented } from "./documented.ts";

const operations = Object.entries(routes()).map(([id, deviation]) => {
  const [template = "", verb = ""] = id.split("#");
  // The ids of the catalogue end in a method.
  return { id, template, method: verb.toUpperCase() as Method, deviation };
});

describe("each operation that deviates is found", () => {
  test.each<[title: string, respelled: (template: string, onTheWire: string) => string]>([
    ["as it is documented", (template) => template],
    ["with other names for its values", (template) => template.replaceAll(/\{(\w+)\}/g, "{a_$1}")],
    ["with its values written into it", (template) => template.replaceAll(/\{(\w+)\}/g, "v-$1")],
    ["with a last slash", (template) => `${template.replace(/\/$/, "")}/`],
    ["with values for all but its first two segments", (template) => varied(template)],
    ["as it is on the wire", (_, path) => path],
  ])("%s", (_, respelled) => {
    const found = operations.map(({ id, template, method, deviation }) => {
      const spelled = respelled(template, (deviation.path ?? template).replace(/^\//, ""));
      return { id, ...documentedAs({ method, template: spelled }, valuesOf(spelled)) };
    });
    expect(found.map(comparable)).toEqual(
      operations.map(({ id, template, deviation }) =>
        comparable({ id, template, deviation, values: Object.fromEntries(namesOf(template)) }),
      ),
    );
  });
});

test("no path has a value among its first two segments, by which shapes are found", () => {
  const paths = operations.flatMap(({ template, deviation }) => [
    template,
    (deviation.path ?? template).replace(/^\//, ""),
  ]);
  expect(paths.filter((path) => path.split("/").slice(0, 2).join().includes("{"))).toEqual([]);
});

test("an operation that does not deviate is none of these", () => {
  for (const template of ["v3/certificates", "v3/x", "v3", "v3/pay/transactions/jsapi/x"]) {
    expect(documentedAs({ method: "POST", template }, {})).toBeUndefined();
  }
});

test("the call becomes the documented one, whose name holds none of its values", () => {
  const call = {
    method: "POST",
    template: "v3/multiuse/users/oUpF8/coupons",
    options: {},
  } as const;
  expect(checkCall(call)).toMatchObject({
    label: "POST /v3/multiuse/users/{openid}/coupons",
    values: { openid: "oUpF8" },
  });
});

test("an operation of APIv2 under the path that it has on the wire is refused", () => {
  const options = { json: { enc_true_name: "李四" } };
  const call = { method: "POST", template: "mmpaysptrans/pay_bank", options } as const;
  expect(() => checkCall(call)).toThrow(RequestError);
  expect(() => checkCall(call)).toThrow("write it as v2/mmpaysptrans/pay_bank");
});

describe("on the wire", () => {
  test.each<[title: string, path: string, options: object]>([
    ["the documented path", "v3/smartguide/guides/{guide_id}", { guide_id: "g1" }],
    ["another name", "v3/smartguide/guides/{who}", { who: "g1" }],
    ["a value in the path", "v3/smartguide/guides/g1", {}],
    ["a last slash", "/v3/smartguide/guides/g1/", {}],
    ["a literal as value", "v3/smartguide/{what}/g1", { what: "guides" }],
  ])("names and numbers are encrypted: %s", async (_, path, options) => {
    const server = await serving((_received, response) => answerSigned(response, "{}"));
    // Paths that are not documented have no types.
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    await wxpay.chain(path).patch({ ...options, json: { name: "李四" } });
    const [received] = server.received;
    const { name } = JSON.parse(received!.body);
    expect(decryptOaep(publicKeySigner.privateKey, name)).toBe("李四");
    expect(received?.target).toBe("/v3/smartguide/guides/g1");
    expect(isSignedByMerchant(received!)).toBe(true);
  });
});

// Two documented paths end in a slash, which their entry without one says as path: either will do.
function comparable({
  id,
  template,
  deviation,
  values,
}: Partial<Documented> & { id: string }): object {
  const names = Object.keys(values ?? {});
  return { id, template: template?.replace(/\/$/, ""), ...deviation, path: undefined, names };
}

function namesOf(template: string): [string, string][] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, ""]);
}

function valuesOf(template: string): Record<string, string> {
  return Object.fromEntries(
    [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [
      name,
      // `varied` keeps the literal in the name.
      name.startsWith("is_") ? name.slice(3).replaceAll("__", "-") : "value",
    ]),
  );
}

function varied(template: string): string {
  return template
    .split("/")
    .map((segment, index) =>
      index < 2 || segment === "" || segment.startsWith("{")
        ? segment
        : `{is_${segment.replaceAll("-", "__")}}`,
    )
    .join("/");
}
