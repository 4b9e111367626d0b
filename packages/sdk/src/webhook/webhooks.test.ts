import { createPublicKey } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { certificateSigner, fixture, merchantOptions } from "../../test/support/keys.ts";
import { envelope, opened, refused, signed } from "../../test/support/notification.ts";
import { WeChatPay } from "../client.ts";
import { encryptOaep } from "../crypto/rsa.ts";
import { signAnswer } from "../testing/sign-answer.ts";

const resource = opened;
const wxpay = new WeChatPay(merchantOptions());
const body = JSON.stringify(envelope());
afterEach(() => vi.useRealTimers());

describe("a notification is opened in one call", () => {
  test.each([
    ["PAYSCORE.USER_OPEN_SERVICE", { ...resource }, { product: "payscore" }],
    [
      "PAYSCORE.USER_CLOSE_SERVICE",
      { ...resource, user_service_status: "USER_CLOSE_SERVICE" },
      { product: "payscore" },
    ],
    ["SOMETHING.NEW", { anything: [1, { at: "all" }] }, {}],
    // A name that every object has.
    ["constructor", { anything: [1] }, {}],
  ])("%s", async (event_type, resource, told) => {
    const text = JSON.stringify({ ...envelope({ resource }), event_type });
    expect(await wxpay.webhooks.unwrap(text, await signed(text))).toEqual({
      id: "EV-2018022511223320873",
      create_time: "2018-02-25T11:22:33+08:00",
      resource_type: "encrypt-resource",
      event_type,
      summary: "授权成功",
      original_type: "payscore",
      ...told,
      resource,
    });
  });

  test("with the members within it that are text or encrypted for the merchant", async () => {
    const phone_number = encryptOaep(createPublicKey(fixture("merchant-key.pem")), "13900000000");
    const card = {
      ...envelope({ resource: { phone_number } }),
      event_type: "MEMBERCARD.ACCEPT_CARD",
    };
    const text = JSON.stringify(card);
    const notification = await wxpay.webhooks.unwrap(text, await signed(text));
    expect(notification.resource).toEqual({ phone_number: "13900000000" });

    const passed = { passthrough_response_content: '{"payOrdId":"1"}' };
    const insured = JSON.stringify({
      ...envelope({ resource: passed }),
      event_type: "MEDICAL_INSURANCE.SUCCESS",
    });
    const opened = await wxpay.webhooks.unwrap(insured, await signed(insured));
    expect(opened.resource).toEqual({ passthrough_response_content: { payOrdId: "1" } });
  });

  test("unless a member is encrypted for another certificate", async () => {
    const resource = { phone_number: Buffer.alloc(256, 1).toString("base64") };
    const text = JSON.stringify({
      ...envelope({ resource }),
      event_type: "MEMBERCARD.ACCEPT_CARD",
    });
    const error = await refused(text, await signed(text));
    expect(error).toMatchObject({ name: "DecryptionError" });
    expect(error.message).toContain("resource.phone_number");
  });

  test("whichever of the platform keys signed it", async () => {
    const headers = await signAnswer(certificateSigner, body);
    expect((await wxpay.webhooks.unwrap(body, headers)).resource).toEqual(resource);
  });

  const bytes = Buffer.from(body);
  test.each<[title: string, raw: string | Uint8Array | ArrayBuffer]>([
    ["text", body],
    ["a Buffer", bytes],
    ["a Uint8Array", new Uint8Array(bytes)],
    ["an ArrayBuffer", new Uint8Array(bytes).buffer],
  ])("the body as %s", async (_, raw) => {
    expect((await wxpay.webhooks.unwrap(raw, await signed(body))).resource).toEqual(resource);
  });

  test("the headers in the shapes of all platforms", async () => {
    const headers = await signed(body);
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    const titled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
        value,
      ]),
    );
    for (const shape of [
      headers,
      upper,
      titled,
      new Headers(headers),
      Object.entries(headers),
      new Map(Object.entries(headers)),
    ]) {
      expect((await wxpay.webhooks.unwrap(body, shape)).resource).toEqual(resource);
    }
  });

  test("as a server of node:http receives it", async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        void wxpay.webhooks.unwrap(Buffer.concat(chunks), request.headers).then(
          ({ event_type }) => response.end(event_type),
          (error: unknown) => response.writeHead(400).end(String(error)),
        );
      });
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${address.port}/notify`, {
      method: "POST",
      body,
      headers: await signed(body),
    });
    expect(await answer.text()).toBe("PAYSCORE.USER_OPEN_SERVICE");
    server.close();
    server.closeAllConnections();
  });

  test("as a web Request", async () => {
    const request = new Request("https://merchant.example/notify", {
      method: "POST",
      body,
      headers: await signed(body),
    });
    expect((await wxpay.webhooks.unwrap(await request.text(), request.headers)).resource).toEqual(
      resource,
    );
  });

  test.each([
    ["absent", { associated_data: undefined }],
    ["null", { associated_data: null }],
    ["empty", { associated_data: "" }],
  ])("where associated_data is %s, the resource was sealed without any", async (_, given) => {
    const outer = envelope({ associatedData: "" });
    const text = JSON.stringify({ ...outer, resource: { ...outer.resource, ...given } });
    expect((await wxpay.webhooks.unwrap(text, await signed(text))).resource).toEqual(resource);
  });

  test("without an original_type or a summary", async () => {
    const { summary: _, ...outer } = envelope();
    const text = JSON.stringify({
      ...outer,
      resource: { ...outer.resource, original_type: undefined },
    });
    const notification = await wxpay.webhooks.unwrap(text, await signed(text));
    expect(notification).not.toHaveProperty("original_type");
    expect(notification).toMatchObject({ summary: "", resource });
  });

  test("members that are not documented are left out of the envelope, and kept in the resource", async () => {
    const text = JSON.stringify({ ...envelope({ resource: { ...resource, added: 1 } }), added: 2 });
    const notification = await wxpay.webhooks.unwrap(text, await signed(text));
    expect(notification.resource).toMatchObject({ added: 1 });
  });
});

describe("a body that is no longer what was signed is refused with the remedy", () => {
  test.each<[title: string, raw: unknown, found: string]>([
    ["a parsed object", JSON.parse(body), "found object"],
    ["null", null, "found null"],
    ["undefined, where no body parser ran", undefined, "found undefined"],
    ["a number", 5, "found number"],
    ["a Request", new Request("https://a.example"), "found object"],
    ["a list of bytes", [...Buffer.from(body)], "found object"],
  ])("%s", async (_, raw, found) => {
    const error = await refused(raw, await signed(body));
    expect(error).toMatchObject({ name: "RequestError", parameter: "rawBody" });
    expect(error.message).toContain(found);
    for (const remedy of ["express.raw", "Fastify", "Koa", "NestJS", "request.text()"])
      expect(error.message).toContain(remedy);
  });

  test.each([[undefined], [null], ["wechatpay-nonce: n"]])(
    "headers that are %s",
    async (headers) => {
      expect(await refused(body, headers)).toMatchObject({
        name: "RequestError",
        parameter: "headers",
      });
    },
  );
});

describe("what is not proven is not opened", () => {
  test.each<
    [
      title: string,
      code: string,
      change: (headers: Record<string, string>) => Record<string, string>,
    ]
  >([
    [
      "a missing header",
      "SIGNATURE_HEADER_MISSING",
      ({ "wechatpay-nonce": _nonce, ...rest }) => rest,
    ],
    [
      "an unknown serial",
      "SIGNATURE_SERIAL_UNKNOWN",
      (headers) => ({ ...headers, "wechatpay-serial": "PUB_KEY_ID_9" }),
    ],
    [
      "a probe",
      "SIGNATURE_PROBE",
      (headers) => ({ ...headers, "wechatpay-signature": "WECHATPAY/SIGNTEST/abc" }),
    ],
    [
      "another type of signature",
      "SIGNATURE_TYPE_UNSUPPORTED",
      (headers) => ({ ...headers, "wechatpay-signature-type": "WECHATPAY2-SM2-WITH-SM3" }),
    ],
    ["another nonce", "SIGNATURE_WRONG", (headers) => ({ ...headers, "wechatpay-nonce": "x" })],
  ])("%s", async (_, code, change) => {
    expect(await refused(body, change(await signed(body)))).toMatchObject({
      name: "SignatureError",
      code,
    });
  });

  test("a body altered by one byte", async () => {
    expect(await refused(body.replace("EV-2018", "EV-2019"), await signed(body))).toMatchObject({
      code: "SIGNATURE_WRONG",
    });
  });

  test("a body that a framework parsed and wrote again", async () => {
    const text = ` ${body}`;
    expect(await refused(JSON.stringify(JSON.parse(text)), await signed(text))).toMatchObject({
      code: "SIGNATURE_WRONG",
    });
  });

  test("an old notification that is sent again", async () => {
    const headers = await signed(body);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 302_000 });
    expect(await refused(body, headers)).toMatchObject({ code: "SIGNATURE_TIMESTAMP" });
  });

  test("with the signature of WeChat Pay's answer to something else", async () => {
    expect(await refused(body, await signed("{}"))).toMatchObject({ code: "SIGNATURE_WRONG" });
  });
});
