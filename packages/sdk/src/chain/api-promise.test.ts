import { describe, expect, test } from "vitest";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { signAnswer } from "../testing/sign-answer.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const data = { authorization_state: "AVAILABLE", 新: 1.0 };
const answering = (body = JSON.stringify(data), more = {}) =>
  serving((_, response) => answerSigned(response, body, more));
const client = (baseUrl: string): any => new WeChatPay(merchantOptions({ baseUrl }));

describe("the promise of a call", () => {
  test("is sent once, when the verb is called, however often it is looked at", async () => {
    const server = await answering();
    const call = client(server.url).v3.x.get();
    const chained = call.then((value: unknown) => value).finally(() => {});
    const all = await Promise.all([
      call,
      call,
      chained,
      call.withResponse(),
      call.asResponse(),
      call.then(),
      Promise.resolve(call),
    ]);
    expect(all[0]).toEqual(data);
    expect(all[0]).toBe(all[1]);
    expect(server.received).toHaveLength(1);
    expect(Promise.resolve(call)).toBe(call);
    expect(call).toBeInstanceOf(Promise);
  });

  test("is sent even when nobody looks at it", async () => {
    const server = await answering();
    void client(server.url).v3.x.post();
    await expect.poll(() => server.received).toHaveLength(1);
  });

  test("gives data, Response and Request-ID by withResponse()", async () => {
    const server = await answering();
    const { data: given, response, requestId } = await client(server.url).v3.x.get().withResponse();
    expect(given).toEqual(data);
    expect(requestId).toBe("08DBF3A5B9061050120817028BCA901-0");
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get("content-type"), response.bodyUsed]).toEqual([
      200,
      "application/json; charset=utf-8",
      false,
    ]);
    expect(await response.json()).toEqual(data);
  });

  test("gives a Response of its own to each who asks", async () => {
    const server = await answering();
    const call = client(server.url).v3.x.get();
    const [first, second] = [await call.asResponse(), await call.asResponse()];
    expect(await first.text()).toBe(await second.text());
  });

  test("gives undefined for 204, and a Response without a body", async () => {
    const server = await answering("", { status: 204 });
    const call = client(server.url).v3.x.post();
    expect(await call).toBeUndefined();
    const response = await call.asResponse();
    expect([response.status, response.body]).toEqual([204, null]);
  });

  test("gives the data of 202 as well, whose status withResponse() tells", async () => {
    const server = await answering('{"code":"USERPAYING"}', { status: 202 });
    const { data, response } = await client(server.url).v3.x.post().withResponse();
    expect([data, response.status]).toEqual([{ code: "USERPAYING" }, 202]);
  });

  test("has no Request-ID where the answer had none", async () => {
    const server = await serving(async (_, response) => {
      for (const [name, value] of Object.entries(await signAnswer(publicKeySigner, "{}")))
        response.setHeader(name, value);
      response.end("{}");
    });
    expect(await client(server.url).v3.x.get().withResponse()).toMatchObject({
      requestId: undefined,
    });
  });

  test("rejects a wrong call, and throws nothing beside it", async () => {
    const server = await answering();
    const wxpay = client(server.url);
    for (const options of [
      {},
      { openid: "" },
      { openid, query: { a: null } },
      { openid, headers: 5 },
      null,
      "x",
      { openid, nonsense: 1 },
    ]) {
      const call = wxpay.v3.payscore.permissions.openid._openid_.get(options);
      expect(await failure(call)).toMatchObject({ name: "RequestError" });
      expect(await failure(call.withResponse())).toBe(await failure(call.asResponse()));
    }
    expect(server.received).toHaveLength(0);
  });

  test("an unfilled placeholder is refused before anything is sent: a peer's trap", async () => {
    const server = await answering();
    const error = await failure(client(server.url).v3.payscore.permissions.openid._openid_.get());
    expect(error).toMatchObject({ name: "RequestError", parameter: "openid" });
    expect(server.received).toHaveLength(0);
  });
});
