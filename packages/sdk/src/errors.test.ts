import { describe, expect, test } from "vitest";
import * as sdk from "./index.ts";
import {
  AnswerError,
  ApiError,
  ConfigError,
  ConnectionError,
  DecryptionError,
  RequestError,
  SignatureError,
  TimeoutError,
  WeChatPayError,
} from "./errors.ts";

const cause = new Error("below");
const api = {
  method: "GET",
  path: "v3/pay/transactions/id/{transaction_id}",
  status: 404,
  code: "ORDER_NOT_EXIST",
  serverMessage: "不存在",
  numericCode: 5,
  detail: { field: "a" },
  requestId: "id",
};
const errors: [name: string, code: string, error: WeChatPayError, fields: object][] = [
  [
    "ConfigError",
    "CONFIG",
    new ConfigError("words", { option: "mchid", cause }),
    { option: "mchid", outcome: "refused" },
  ],
  [
    "RequestError",
    "REQUEST",
    new RequestError("words", { parameter: "openid", cause }),
    { parameter: "openid", outcome: "refused" },
  ],
  ["ApiError", "ORDER_NOT_EXIST", new ApiError("words", api), { ...api, outcome: "refused" }],
  [
    "SignatureError",
    "SIGNATURE_WRONG",
    new SignatureError("words", { code: "SIGNATURE_WRONG", requestId: "id" }),
    { requestId: "id", outcome: "unknown" },
  ],
  [
    "DecryptionError",
    "DECRYPTION",
    new DecryptionError("words", { cause }),
    { outcome: "unknown" },
  ],
  [
    "AnswerError",
    "ANSWER_NOT_JSON",
    new AnswerError("words", { code: "ANSWER_NOT_JSON", requestId: "id", cause }),
    { requestId: "id", outcome: "unknown" },
  ],
  [
    "ConnectionError",
    "CONNECTION",
    new ConnectionError("words", { mayHaveReachedServer: true, cause }),
    { mayHaveReachedServer: true, outcome: "unknown" },
  ],
  [
    "TimeoutError",
    "TIMEOUT",
    new TimeoutError("words", { mayHaveReachedServer: false, timeout: 5 }),
    { mayHaveReachedServer: false, timeout: 5, outcome: "retry" },
  ],
];

describe.each(errors)("%s", (name, code, error, fields) => {
  test("has its name, code, words and fields", () => {
    expect(error).toMatchObject({ name, code, message: "words", ...fields });
    expect(String(error)).toBe(`${name}: words`);
    expect(error.stack).toMatch(new RegExp(`^${name}: words\n`));
  });

  test("is what it says, and nothing else of the tree", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(WeChatPayError);
    const of = errors
      .filter(([other]) => error instanceof Reflect.get(sdk, other))
      .map(([other]) => other);
    expect(of).toEqual([name]);
  });

  test("is exported under its name", () => {
    expect(Reflect.get(sdk, name)).toBe(error.constructor);
  });

  test("goes into JSON with its fields and without its cause", () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual(
      JSON.parse(JSON.stringify({ code, ...fields })),
    );
  });

  test("has a cause only where one was given", () => {
    expect("cause" in error).toBe(!["ApiError", "SignatureError", "TimeoutError"].includes(name));
  });
});

test.each([
  [new ConnectionError("words", { mayHaveReachedServer: false }), "retry"],
  [new ConnectionError("words", { mayHaveReachedServer: true }), "unknown"],
  [new TimeoutError("words", { mayHaveReachedServer: true, timeout: 5 }), "unknown"],
  [new TimeoutError("words", { mayHaveReachedServer: false, timeout: 5 }), "retry"],
])("a failure of the network may be repeated only where nothing was sent: %s", (error, outcome) => {
  expect(error.outcome).toBe(outcome);
});

describe("ApiError.is", () => {
  const refused = (path: string, method = "POST"): ApiError =>
    new ApiError("words", { ...api, method, path });

  test.each<[want: boolean, what: string, error: unknown]>([
    [true, "the operation's own", refused("v3/refund/domestic/refunds")],
    [false, "another operation's", refused("v3/ecommerce/refunds/apply")],
    [false, "another method's", refused("v3/refund/domestic/refunds", "GET")],
    [false, "of another class", new RequestError("words", { parameter: "json" })],
    [false, "one that only looks like it", { ...refused("v3/refund/domestic/refunds") }],
    [false, "none", undefined],
  ])("says %s of an error that is %s", (want, _, error) => {
    expect(ApiError.is(error, "v3/refund/domestic/refunds#post")).toBe(want);
  });

  test("knows an operation of APIv2, and a path with its value in it", () => {
    expect(ApiError.is(refused("v2/pay/micropay"), "v2/pay/micropay#post")).toBe(true);
    expect(
      ApiError.is(
        refused("v3/pay/transactions/id/42", "GET"),
        "v3/pay/transactions/id/{transaction_id}#get",
      ),
    ).toBe(true);
  });
});
