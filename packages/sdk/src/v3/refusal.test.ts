import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { limits, wire } from "../../test/support/wire.ts";
import type { CheckedCall } from "../call/call.ts";
import { checkCall } from "../call/check-call.ts";
import type { Outgoing } from "../call/protocol.ts";
import { ApiError } from "../errors.ts";
import { refusal } from "./refusal.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const label = "GET /v3/payscore/permissions/openid/{openid}";

const call = (values: readonly (readonly [string, string])[]): CheckedCall => ({
  ...checkCall({
    method: "GET",
    template: "v3/payscore/permissions/openid/{openid}",
    options: { openid },
  }),
  values: Object.fromEntries(values),
});

const outgoing = (call: CheckedCall): Outgoing => ({
  wire: wire(),
  transport: () => Promise.reject(new Error("nothing is sent")),
  limits: limits(),
  call,
  signed: Buffer.from("GET\n/v3/x\n1\nn\n\n"),
});

const refused = (
  body: unknown,
  {
    status = 400,
    requestId = "08DB-271317510" as string | null,
    values = [["openid", openid]] as [string, string][],
  } = {},
) =>
  refusal(call(values), outgoing(call(values)), {
    status,
    headers: requestId === null ? {} : { "request-id": requestId },
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  });

test("status, code, words, number and Request-ID stand in the error", () => {
  const error = refused(
    { code: "ORDER_NOT_EXIST", message: "请求操作的授权记录不存在" },
    { status: 404 },
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "NotFoundError",
    method: "GET",
    path: "v3/payscore/permissions/openid/{openid}",
    status: 404,
    code: "ORDER_NOT_EXIST",
    serverMessage: "请求操作的授权记录不存在",
    numericCode: 271317510,
    requestId: "08DB-271317510",
    message: `${label}: 404 ORDER_NOT_EXIST — 请求操作的授权记录不存在`,
  });
});

test.each<[requestId: string | null, numericCode: number | undefined]>([
  ["08DBF3A5B9061050120817028BCA901-0", undefined],
  ["08DBF3A5B9061050120817028BCA901-268512771", 268512771],
  ["08DBF3A5B9061050120817028BCA901", undefined],
  ["", undefined],
  [null, undefined],
])("the Request-ID %s has the number %s", (requestId, numericCode) => {
  expect(refused({ code: "PARAM_ERROR", message: "" }, { requestId })).toMatchObject({
    numericCode,
    requestId: requestId ?? undefined,
  });
});

test.each<[title: string, body: unknown]>([
  ["empty", ""],
  ["a proxy's page", `<html>${openid}</html>`],
  ["cut off", `{"code":"PARAM_ERROR","message":"${openid}`],
  ["null", null],
  ["a number", 5],
  ["an array", [openid]],
  ["of other types", { code: 5, message: [openid] }],
])("a body that is %s gives NO_CODE, and nothing of it", (_, body) => {
  const error = refused(body, { status: 502 });
  expect(error).toMatchObject({
    status: 502,
    code: "NO_CODE",
    serverMessage: "",
    detail: undefined,
  });
  expect(error.message).toBe(`${label}: 502 NO_CODE — A query changes nothing: repeat it.`);
});

describe("what the request sent does not stand in the error", () => {
  const values: [string, string][] = [
    ["out_request_no", `${openid}-1`],
    ["openid", openid],
    ["note", `it's "so"\n(微信)`],
    ["name", "张三"],
    ["form", `it's "so"`],
    ["half", "abcdef\uD83D"],
    ["odd", "$&$1$2"],
  ];

  test.each<[title: string, text: string, want: string]>([
    ["as it is", `openid ${openid} is wrong`, "openid {openid} is wrong"],
    ["twice", `${openid},${openid}`, "{openid},{openid}"],
    ["within a longer one", `${openid}-1`, "{out_request_no}"],
    [
      "as in an address",
      `/v3/x?note=it%27s%20%22so%22%0A%28%E5%BE%AE%E4%BF%A1%29&openid=${openid}`,
      "/v3/x?note={note}&openid={openid}",
    ],
    ["as in an address encoded twice", "/v3/%25E5%25BC%25A0%25E4%25B8%2589", "/v3/{name}"],
    ["as in an address in lower case", "/v3/%e5%bc%a0%e4%b8%89", "/v3/{name}"],
    ["as in a form", "note=it%27s+%22so%22", "note={form}"],
    ["as in JSON", String.raw`{"note":"it's \"so\"\n(微信)"}`, '{"note":"{note}"}'],
    ["two Chinese characters", "姓名张三有误", "姓名{name}有误"],
    ["with a pattern of replaceAll in it", "$&$1$2", "{odd}"],
  ])("%s", (_, text, want) => {
    const error = refused(
      { code: "PARAM_ERROR", message: text, detail: { issue: text, deep: [{ text }] } },
      { values },
    );
    expect(error.serverMessage).toBe(want);
    expect(error.detail).toEqual({ issue: want, deep: [{ text: want }] });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(openid);
  });

  test("the code stays as it is, also where a value is a part of it", () => {
    const values: [string, string][] = [["user_card_state", "INVALID"]];
    expect(
      refused({ code: "INVALID_REQUEST", message: "INVALID state" }, { values }),
    ).toMatchObject({ code: "INVALID_REQUEST", serverMessage: "{user_card_state} state" });
  });

  test.each([openid, `PARAM_ERROR ${openid}`, "13800138000", "张三"])(
    "a code that does not look like one is none: %s",
    (code) => {
      expect(refused({ code, message: openid, detail: openid })).toMatchObject({
        code: "NO_CODE",
        serverMessage: "{openid}",
        detail: "{openid}",
      });
    },
  );

  test("detail.value is what was sent, and left out however short it is", () => {
    const detail = { field: "/name", value: "李", issue: "too short", location: "body" };
    expect(refused({ code: "PARAM_ERROR", message: "", detail }).detail).toEqual({
      ...detail,
      value: "{value}",
    });
  });

  test.each([0, 12.99, 1299, true, [["李"]], { name: "李" }])(
    "detail.value is left out as a number, a boolean or a list too: %j",
    (value) => {
      const detail = { field: "/amount/total", value };
      expect(refused({ code: "PARAM_ERROR", message: "", detail }).detail).toEqual({
        field: "/amount/total",
        value: "{value}",
      });
    },
  );

  test("the name of the call is not touched by values that look like words of it", () => {
    const error = refused(
      { code: "PARAM_ERROR", message: "bad" },
      {
        values: [
          ["x", "payscore"],
          ["y", "permissions"],
        ],
      },
    );
    expect(error.message).toBe(`${label}: 400 PARAM_ERROR — bad`);
  });
});

test("SIGN_ERROR comes with its explanation, other codes do not", () => {
  const detail = {
    sign_information: { truncated_sign_message: "POST\n/v3/x\n1\nn\n", sign_message_length: 14 },
  };
  expect(
    refused({ code: "SIGN_ERROR", message: "签名错误", detail }, { status: 401 }).message,
  ).toMatch(/401 SIGN_ERROR — 签名错误 — WeChat Pay received another method/);
  expect(refused({ code: "PARAM_ERROR", message: "x", detail }).message).not.toContain(
    "another method",
  );
});
