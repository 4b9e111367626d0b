import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { answerSigned } from "../test/support/server.ts";
import { failure, serving } from "../test/support/wire.ts";
import { WeChatPay } from "./client.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const answering = (body = "{}", more = {}) =>
  serving((_, response) => answerSigned(response, body, more));
const client = (baseUrl: string): any => new WeChatPay(merchantOptions({ baseUrl }));

describe("an answer is given only when it is proven", () => {
  test.each<[title: string, more: Record<string, string>, code: string]>([
    ["unsigned", { "wechatpay-signature": "" }, "SIGNATURE_WRONG"],
    ["a probe", { "wechatpay-signature": "WECHATPAY/SIGNTEST/x" }, "SIGNATURE_PROBE"],
    ["signed for another time", { "wechatpay-timestamp": "1554208460" }, "SIGNATURE_TIMESTAMP"],
    [
      "signed by someone unknown",
      { "wechatpay-serial": "PUB_KEY_ID_9" },
      "SIGNATURE_SERIAL_UNKNOWN",
    ],
    [
      "signed in another way",
      { "wechatpay-signature-type": "WECHATPAY2-SM2-WITH-SM3" },
      "SIGNATURE_TYPE_UNSUPPORTED",
    ],
  ])("%s", async (_, headers, code) => {
    const server = await answering(`{"openid":"${openid}"}`, { headers });
    const call = client(server.url).v3.x.get();
    for (const look of [call, call.withResponse(), call.asResponse()]) {
      const error = await failure(look);
      expect(error).toMatchObject({
        name: "SignatureError",
        code,
        requestId: "08DBF3A5B9061050120817028BCA901-0",
      });
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(openid);
    }
  });

  test("a peer's trap: an answer without any signature is refused", async () => {
    const server = await serving((_, response) => void response.end('{"ok":true}'));
    expect(await failure(client(server.url).v3.x.get())).toMatchObject({
      code: "SIGNATURE_HEADER_MISSING",
    });
  });

  test("a 204 without a signature is refused as well", async () => {
    const server = await serving((_, response) => void response.writeHead(204).end());
    expect(await failure(client(server.url).v3.x.post())).toMatchObject({
      code: "SIGNATURE_HEADER_MISSING",
    });
  });

  test("a signed answer that is no JSON is an AnswerError that does not quote it", async () => {
    const server = await answering(`${openid} is no JSON`);
    const error = await failure(client(server.url).v3.x.post());
    expect(error).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_NOT_JSON",
      message: expect.stringContaining("query its result"),
      requestId: expect.any(String),
    });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(openid.slice(0, 8));
  });

  test("a refusal needs no signature, and is an ApiError", async () => {
    const server = await serving((_, response) => {
      response.writeHead(404, { "request-id": "08-271317510" });
      response.end('{"code":"ORDER_NOT_EXIST","message":"请求操作的授权记录不存在"}');
    });
    expect(await failure(client(server.url).v3.x.get())).toMatchObject({
      name: "NotFoundError",
      status: 404,
      code: "ORDER_NOT_EXIST",
      numericCode: 271317510,
    });
  });

  test.each([301, 302, 307, 308])(
    "a redirect (%i) is a refusal, and is not followed",
    async (status) => {
      const server = await serving(
        (_, response) => void response.writeHead(status, { location: "/v3/y" }).end(),
      );
      for (const more of [{}, { fetch }]) {
        const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, ...more }));
        expect(await failure(wxpay.v3.x.get())).toMatchObject({
          name: "ApiError",
          status,
          code: "NO_CODE",
        });
      }
      expect(server.received.map(({ target }) => target)).toEqual(["/v3/x", "/v3/x"]);
    },
  );
});
