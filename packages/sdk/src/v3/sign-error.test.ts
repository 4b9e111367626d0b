import { describe, expect, test } from "vitest";
import { explainSignError } from "./sign-error.ts";

const TARGET = "/v3/x/a%20b%2Fc?name=%E5%BC%A0&note=a%20b";
const STAMP = "1554208460\nnonce\n";
const BODY = JSON.stringify({
  description: "咖啡",
  url: "https://a.example/b",
  amount: { total: 1 },
});
const messageOf = (body = BODY, target = TARGET, method = "POST", stamp = STAMP): string =>
  `${method}\n${target}\n${stamp}${body}\n`;

type Information = Readonly<Record<string, unknown>>;
type Shape = readonly [title: string, wrap: (information: Information) => unknown];

/** As WeChat Pay tells of a string that it built: complete, but for the body, of which eight characters are shown. */
const told = (built: string, { lineFeed = "\n" } = {}): Information => {
  const [method, url, time, nonce, ...rest] = built.split("\n");
  const shown = rest.join("\n").slice(0, -1).slice(0, 8);
  return {
    method,
    url,
    truncated_sign_message: [method, url, time, nonce, `${shown}\n`]
      .join("\n")
      .replaceAll("\n", lineFeed),
    sign_message_length: Buffer.byteLength(built),
  };
};

const SHAPES: readonly Shape[] = [
  ["older", (info) => ({ field: "signature", issue: "sign not match", sign_information: info })],
  ["newer", (info) => ({ detail: { issue: "sign not match" }, sign_information: info })],
];

const explained = (detail: unknown, { ours = messageOf(), message = "签名错误" } = {}): string =>
  explainSignError({ ours: Buffer.from(ours), message, detail, caller: "merchant" });

const parsed: unknown = JSON.parse(BODY);
const withTarget = (target: string): string => messageOf(BODY, target);
const gbk = messageOf(BODY.replaceAll("咖啡", "aaaa"));

/** What arrived, and what is said of it, where `messageOf()` was sent. */
const CAUSES: readonly [cause: string, built: string, says: RegExp][] = [
  ["the same", messageOf(), /same string .*privateKey does not belong to this serial and mchid/],
  ["the method changed", messageOf(BODY, TARGET, "PUT"), /another method/],
  ["a prefix before the path", withTarget(`/pay${TARGET}`), /path .* something before it/],
  ["the path without its beginning", withTarget(TARGET.slice(3)), /path .* without its beginning/],
  ["two slashes", withTarget(TARGET.replace("/x", "//x")), /other slashes/],
  ["another path", withTarget("/v3/y?note=a"), /another path/],
  [
    "the path encoded twice",
    withTarget(TARGET.replace("a%20b", "a%2520b").replace("%2F", "%252F")),
    /path arrived encoded twice/,
  ],
  ["the path decoded", withTarget(TARGET.replace("a%20b%2Fc", "a b/c")), /path arrived decoded/],
  [
    "the path in lower-case code",
    withTarget(TARGET.replace("%2F", "%2f")),
    /path arrived encoded in another way/,
  ],
  ["no query", withTarget(TARGET.replace(/\?.*/, "")), /query did not arrive/],
  [
    "the query encoded twice",
    withTarget(TARGET.replace(/\?.*/, (query) => query.replaceAll("%", "%25"))),
    /query arrived encoded twice/,
  ],
  [
    "the query decoded",
    withTarget(TARGET.replace(/\?.*/, "?name=张&note=a b")),
    /query arrived decoded/,
  ],
  [
    "the query with plus",
    withTarget(TARGET.replace("a%20b", "a%20b").replace("note=a%20b", "note=a+b")),
    /query arrived encoded in another way/,
  ],
  [
    "the query in another order",
    withTarget(TARGET.replace(/\?.*/, "?note=a%20b&name=%E5%BC%A0")),
    /another order/,
  ],
  ["the query with one more", withTarget(`${TARGET}&x=1`), /parameters that were not sent/],
  ["a query of other values", withTarget(`${TARGET}1`), /another query/],
  [
    "a query that is no encoding",
    withTarget(TARGET.replace(/\?.*/, "?name=%E5%BC")),
    /another query/,
  ],
  [
    "a timestamp in milliseconds",
    messageOf(BODY, TARGET, "POST", "1554208460000\nnonce\n"),
    /timestamp in milliseconds/,
  ],
  [
    "another timestamp",
    messageOf(BODY, TARGET, "POST", "1554208461\nnonce\n"),
    /another timestamp/,
  ],
  ["another nonce", messageOf(BODY, TARGET, "POST", "1554208460\nother\n"), /another nonce/],
  ["CRLF", messageOf(BODY).replaceAll("\n", "\r\n"), /CRLF/],
  ["an empty body", messageOf(""), /body arrived empty/],
  ["a body that is cut", messageOf(BODY.slice(0, -3)), /3 bytes shorter/],
  ["a longer body", messageOf(`${BODY}  `), /2 bytes longer/],
  ["a body of other characters", messageOf(BODY.replace("{", "[")), /body arrived changed\./],
  ["a line feed behind the body", messageOf(`${BODY}\n`), /1 byte longer .* a line feed was added/],
  ["CRLF behind the body", messageOf(`${BODY}\r\n`), /CRLF was added at its end/],
  ["a byte order mark", messageOf(`\uFEFF${BODY}`), /byte order mark/],
  ["an indented body", messageOf(JSON.stringify(parsed, null, 2)), /written anew with indentation/],
  [
    "a body indented by four",
    messageOf(JSON.stringify(parsed, null, 4)),
    /written anew with indentation/,
  ],
  [
    "a body with spaces",
    messageOf('{"description": "咖啡", "url": "https://a.example/b", "amount": {"total": 1}}'),
    /written anew with spaces between members[.,]/,
  ],
  [
    "a body with spaces and escapes",
    messageOf(
      String.raw`{"description": "\u5496\u5561", "url": "https://a.example/b", "amount": {"total": 1}}`,
    ),
    /spaces between members and \\u/,
  ],
  [
    "a body with escapes",
    messageOf(BODY.replace("咖啡", String.raw`\u5496\u5561`)),
    /characters beyond ASCII became \\u/,
  ],
  [
    "a body with escaped slashes",
    messageOf(BODY.replaceAll("/", String.raw`\/`)),
    /slashes became \\\/\./,
  ],
  [
    "a body as PHP writes it",
    messageOf(BODY.replace("咖啡", String.raw`\u5496\u5561`).replaceAll("/", String.raw`\/`)),
    /slashes became \\\/ and its characters beyond ASCII \\u/,
  ],
  [
    "a body in UTF-8 twice over",
    messageOf(Buffer.from(BODY).toString("latin1")),
    /read as Latin-1/,
  ],
  ["a body with question marks", messageOf(BODY.replace("咖啡", "??")), /beyond ASCII became `\?`/],
  ["a body in GBK", gbk, /written as GBK/],
];

describe.each(SHAPES)("the %s form of the refusal, held against what was signed", (_, wrap) => {
  test.each(CAUSES)("names the cause: %s", (_, built, says) => {
    expect(explained(wrap(told(built)))).toMatch(says);
    expect(explained(wrap(told(built, { lineFeed: String.raw`\n` })))).toMatch(says);
  });
});

test("whatever arrived, the words hold nothing of what was sent", () => {
  for (const [, built] of CAUSES) {
    const words = explained({ sign_information: told(built) });
    expect(words).not.toMatch(/description|example|咖啡|total|%E5|张|1554208460|\/v3|\/pay/);
  }
});

test.each<[sent: string, ours: string, arrived: string, says: RegExp]>([
  ["an empty body", messageOf(""), messageOf("{}"), /A body arrived, and none was sent/],
  ["a body of several lines", messageOf("a\nb"), messageOf("a\r\nb"), /line feeds became CRLF/],
  ["a body with CRLF", messageOf("a\r\nb"), messageOf("a\nb"), /CRLF became line feeds/],
  [
    "a body with space around",
    messageOf(" a "),
    messageOf("a"),
    /whitespace at its ends was trimmed/,
  ],
  [
    "JSON with whitespace",
    messageOf('{ "a": [1, 2] }'),
    messageOf('{"a":[1,2]}'),
    /anew without whitespace/,
  ],
  ["no query", messageOf("", "/v3/x"), messageOf("", "/v3/x?a=1"), /A query arrived/],
  [
    "JSON too deep to be written",
    messageOf("[".repeat(20_000) + "]".repeat(20_000)),
    messageOf("["),
    /39999 bytes shorter/,
  ],
])("of %s too", (_, ours, arrived, says) => {
  expect(explained({ sign_information: told(arrived) }, { ours })).toMatch(says);
});

test("a body that is no text is compared by its bytes", () => {
  const ours = Buffer.concat([Buffer.from(`POST\n/v3/x\n${STAMP}`), Buffer.from([0xff, 0xfe, 10])]);
  const of = (length: number) =>
    explainSignError({
      ours,
      message: "",
      detail: { sign_information: { method: "POST", url: "/v3/x", sign_message_length: length } },
      caller: "skill",
    });
  expect(of(ours.byteLength)).toMatch(/serial and developerId\. Check both/);
  expect(of(ours.byteLength + 1)).toMatch(/1 byte longer/);
});

describe("a string that is shown in part", () => {
  const information = told(messageOf());
  const same = /same string/;
  test.each<[title: string, more: Information, says: RegExp]>([
    ["cut within the method", { truncated_sign_message: "PO" }, same],
    ["cut within the path", { truncated_sign_message: "POST\n/v3/" }, same],
    [
      "cut within another path",
      { truncated_sign_message: "POST\n/v4/", url: undefined },
      /another path/,
    ],
    [
      "cut within the path, of another url",
      { truncated_sign_message: "POST\n/v3/", url: `/p${TARGET}` },
      /something before it/,
    ],
    ["cut behind the nonce", { truncated_sign_message: `POST\n${TARGET}\n${STAMP}` }, same],
    [
      "cut within a character",
      { truncated_sign_message: `${messageOf('{"description":"\uFFFD')}` },
      same,
    ],
    ["of unknown length", { sign_message_length: undefined }, same],
    ["of a length in words", { sign_message_length: "5" }, same],
    [
      "of unknown length, with an empty body",
      { truncated_sign_message: messageOf(""), sign_message_length: undefined },
      /arrived empty/,
    ],
    ["only method, url and length", { truncated_sign_message: undefined }, same],
    ["only another method", { truncated_sign_message: undefined, method: "GET" }, /another method/],
    [
      "only a shorter length",
      { truncated_sign_message: undefined, sign_message_length: 1 },
      /bytes shorter/,
    ],
    [
      "only method and url",
      { truncated_sign_message: undefined, sign_message_length: undefined },
      /nothing to compare/,
    ],
  ])("%s", (_, more, says) => {
    expect(explained({ sign_information: { ...information, ...more } })).toMatch(says);
  });
});

test.each<[title: string, detail: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "sign not match"],
  ["no sign_information", { issue: "sign not match" }],
  ["null as sign_information", { sign_information: null }],
  ["no string in it", { sign_information: {} }],
  ["a number in it", { sign_information: { truncated_sign_message: 5 } }],
])("where the refusal tells %s, it says that there is nothing to compare", (_, detail) => {
  expect(explained(detail)).toMatch(/nothing to compare.*privateKey.*serial and mchid/);
});

test.each<[message: string, says: RegExp]>([
  ["Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》", /dropped it/],
  ["HTTP头Authorization认证类型不正确", /wechatpay-kit\/brand/],
  ["Http头Authorization中的timestamp与发起请求的时间不得超过5分钟", /five minutes/],
  ["商户证书序列号有误。请使用签名私钥匹配的证书序列号", /serial is none of this mchid/],
  ["商户证书已过期", /no longer valid/],
])("a refusal before the signature is looked at is explained by its words: %s", (message, says) => {
  expect(explained(undefined, { message })).toMatch(says);
});
