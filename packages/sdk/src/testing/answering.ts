import type { KeyObject } from "node:crypto";
import type { Fetch } from "../transport/fetch.ts";
import type { PlatformSigner } from "./sign-answer.ts";

/**
 * What a route answers: the data that the call is to give, signed (of APIv3 encrypted too where the operation's page says so);
 * `undefined` for 204; or a `Response` for anything else: one of 2xx is signed, another, such as a refusal, is not, as with
 * WeChat Pay.
 */
export type TestAnswer = object | undefined;

/** By `METHOD /path`, as the call goes out, without its query; `{name}` stands for any one part of a path. */
export type TestRoutes = Readonly<
  Record<
    `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`,
    TestAnswer | ((request: Request) => TestAnswer | Promise<TestAnswer>)
  >
>;

/** What signs the answers, and what encrypts their members; `testKeys()` has all of it. */
export interface AnsweringKeys {
  readonly platform: PlatformSigner;
  /** For APIv2. */
  readonly apiV2Key?: string;
  /** For members that only the merchant may read. */
  readonly merchantKey?: KeyObject;
}

/**
 * A `fetch` for a client under test, which answers as WeChat Pay does and sends nothing. It does not check what it is
 * asked: the simulator does (`@wechatpay-kit/simulator`).
 *
 * @example
 * const wxpay = new WeChatPay({
 *   ...keys.options,
 *   fetch: answering(keys, {
 *     "POST /v3/pay/transactions/native": { code_url: "weixin://wxpay/bizpayurl?pr=1" },
 *     "GET /v3/pay/transactions/out-trade-no/{out_trade_no}": () =>
 *       Response.json({ code: "ORDER_NOT_EXIST", message: "订单不存在" }, { status: 404 }),
 *   }),
 * });
 *
 * A request without a route ends in a `ConnectionError` whose `cause` names the routes that there are.
 */
export function answering(keys: AnsweringKeys, routes: TestRoutes): Fetch {
  const all = Object.entries(routes).map(([route, answer]) => ({ route, answer }));
  const readers = all.map(({ route, answer }) => ({ route, answer, fits: expressionOf(route) }));
  return async (url, init) => {
    const request = new Request(url, init);
    const asked = `${request.method} ${new URL(url).pathname}`;
    const found = readers.find(({ fits }) => fits.test(asked));
    if (found === undefined) {
      const known = all.map(({ route }) => route).join(", ");
      throw new TypeError(`answering() has no route ${asked}. It has: ${known}.`);
    }
    const { route, answer } = found;
    const isXml = request.headers.get("content-type")?.includes("xml") === true;
    const given: TestAnswer = typeof answer === "function" ? await answer(request) : answer;
    // A route answers more than once, and a body can be read once.
    const data = given instanceof Response ? given.clone() : given;
    const { writeAnswer } = await import("./write-answer.ts");
    return writeAnswer(keys, route, isXml, data);
  };
}

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE) \/[^?#\s]*$/;

function expressionOf(route: string): RegExp {
  if (!METHOD.test(route)) {
    throw new TypeError(
      `${JSON.stringify(route)} is no route: write a method and a path without query, such as "GET /v3/refund/domestic/refunds/{out_refund_no}".`,
    );
  }
  const parts = route
    .split(/\{[^{}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
