import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { failure, serving } from "../test/support/wire.ts";
import { API_V2_KEY, signedXml } from "../test/support/xml.ts";
import { loadCatalog } from "../../catalog/src/load-catalog.ts";
import * as sdk from "./index.ts";
import { API_ERROR_CLASSES, apiError } from "./api-errors.ts";
import type { ApiError } from "./errors.ts";
import { outcomeOf } from "./outcome.ts";
import { postError, receiveError } from "./sync/transfer-error.ts";

const of = (status: number, code: string): ApiError =>
  apiError("words", {
    method: "POST",
    path: "v3/x",
    status,
    code,
    serverMessage: "",
    numericCode: undefined,
    detail: { field: "a" },
    requestId: "id",
    retryAfter: 5,
    hint: "do",
  });

const TABLE: readonly [status: number, code: string, name: string][] = [
  [429, "FREQUENCY_LIMITED", "RateLimitError"],
  [429, "NO_CODE", "RateLimitError"],
  [403, "RATE_LIMITED", "RateLimitError"],
  [200, "FREQ_LIMIT", "RateLimitError"],
  [400, "STATEMENT_CREATING", "ApiError"],
  [200, "BIZERR_NEED_RETRY", "ApiError"],
  [401, "SIGN_ERROR", "AuthenticationError"],
  [401, "BRAND_NEW", "AuthenticationError"],
  [200, "SIGNERROR", "AuthenticationError"],
  [403, "NO_AUTH", "PermissionError"],
  [200, "NOAUTH", "PermissionError"],
  [400, "MCH_NOT_EXISTS", "PermissionError"],
  [404, "MCH_NOT_EXISTS", "PermissionError"],
  [400, "PARAM_ERROR", "ParameterError"],
  [400, "INVALID_REQUEST", "ParameterError"],
  [500, "OPENID_MISMATCH", "ParameterError"],
  [404, "ORDER_NOT_EXIST", "NotFoundError"],
  [404, "BRAND_NEW", "NotFoundError"],
  [200, "REFUNDNOTEXIST", "NotFoundError"],
  [400, "ORDER_CLOSED", "ConflictError"],
  [200, "ORDERPAID", "ConflictError"],
  [403, "OUT_TRADE_NO_USED", "ConflictError"],
  [403, "NOT_ENOUGH", "BalanceError"],
  [200, "NOTENOUGH", "BalanceError"],
  [404, "NO_CODE", "ApiError"],
  [401, "NO_CODE", "ApiError"],
  [400, "BRAND_NEW", "ApiError"],
  [403, "TRADE_ERROR", "ApiError"],
  [200, "BRAND_NEW", "ApiError"],
  [200, "FAIL", "ApiError"],
  // Whether it was carried out is unknown: then no class says more than that.
  [500, "SYSTEM_ERROR", "ApiError"],
  [503, "ORDER_NOT_EXIST", "ApiError"],
  [502, "SIGN_ERROR", "ApiError"],
  [408, "PARAM_ERROR", "ApiError"],
  [400, "PROCESSING", "ApiError"],
  [404, "__proto__", "NotFoundError"],
];

describe.each(TABLE)("%i %s", (status, code, name) => {
  const error = of(status, code);

  test(`is a ${name}, an ApiError, and of no other class`, () => {
    expect(error).toMatchObject({ name, status, code, message: "words" });
    expect(error.constructor).toBe(Reflect.get(sdk, name));
    const classes = Object.entries(sdk).flatMap(([exported, value]) =>
      typeof value === "function" && value.prototype instanceof Error && error instanceof value
        ? [exported]
        : [],
    );
    expect(classes.toSorted()).toEqual(
      [...new Set([name, "ApiError", "WeChatPayError"])].toSorted(),
    );
    expect(String(error)).toBe(`${name}: words`);
    expect(error.stack).toMatch(new RegExp(`^${name}: words\n`));
  });

  test("comes through from the thread of synchronous calls as it is", () => {
    const received = receiveError(structuredClone(postError(error)));
    expect(received.constructor).toBe(error.constructor);
    expect({ ...received }).toEqual({ ...error });
    expect(received).toMatchObject({ name, message: "words" });
  });
});

test("both protocols throw them", async () => {
  const xml = signedXml({ return_code: "SUCCESS", result_code: "FAIL", err_code: "ORDERPAID" });
  const { url } = await serving(({ target }, response) => {
    const isV3 = target.includes("/v3/");
    response.writeHead(isV3 ? 404 : 200);
    response.end(isV3 ? '{"code":"ORDER_NOT_EXIST","message":""}' : xml);
  });
  const wxpay: any = new sdk.WeChatPay(merchantOptions({ baseUrl: url, apiV2Key: API_V2_KEY }));
  expect(await failure(wxpay.v3.x.get())).toBeInstanceOf(sdk.NotFoundError);
  expect(await failure(wxpay.v2.pay.micropay.post({ xml: {} }))).toBeInstanceOf(sdk.ConflictError);
});

describe("the classes agree with the facts", () => {
  const file = new URL("../../catalog/glossary/errors/codes.json", import.meta.url);
  const glossary: Record<string, { repeat: string }> = JSON.parse(readFileSync(file, "utf8"));

  test("of each code with a status that says by itself what is wrong", async () => {
    const wanted: Readonly<Record<number, string>> = {
      401: "AuthenticationError",
      404: "NotFoundError",
      429: "RateLimitError",
    };
    const { operations } = await loadCatalog();
    const errors = operations.flatMap((operation) => operation.errors ?? []);
    const documented = errors.flatMap(({ status, code }) =>
      status !== undefined && status in wanted ? [{ status, code }] : [],
    );
    const others = documented.filter(
      ({ status, code }) => of(status, code).name !== wanted[status] && code !== "MCH_NOT_EXISTS",
    );
    expect(others).toEqual([]);
    // And by the code alone, with a status that says nothing.
    const alone = documented.filter(
      ({ status, code }) => of(400, code).name !== wanted[status] && code !== "MCH_NOT_EXISTS",
    );
    expect(alone).toEqual([]);
    expect(documented.length).toBeGreaterThan(400);
  });

  test("of what may be repeated: a used-up number is a conflict, the same one after a refusal a balance", () => {
    const names = (repeat: string) =>
      new Set(
        Object.entries(glossary)
          .filter(([code, entry]) => entry.repeat === repeat && outcomeOf(200, code) === "refused")
          .map(([code]) => of(400, code).name),
      );
    expect(names("new-number")).toEqual(new Set(["ConflictError"]));
    expect(names("query-first")).toEqual(new Set(["ConflictError"]));
    expect(names("same-number")).toEqual(new Set(["BalanceError"]));
  });

  test("every class has codes, all of them explained", () => {
    const found = new Set(Object.keys(glossary).map((code) => of(400, code).name));
    expect([...found].toSorted()).toEqual(
      [...Object.keys(API_ERROR_CLASSES), "ApiError"].toSorted(),
    );
  });
});
