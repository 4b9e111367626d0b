import { createPrivateKey, createPublicKey, verify } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { of } from "../../test/support/cases.ts";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { isSignedByMerchant, readAuthorization } from "../../test/support/signed-request.ts";
import { answerSigned, startServer } from "../../test/support/server.ts";
import { WeChatPay } from "../client.ts";
import { identityOf } from "../config/identity.ts";
import type { Identity } from "../config/identity.ts";
import { freshStamp } from "../crypto/stamp.ts";
import { signNow, signOnThreadpool } from "../crypto/rsa.ts";
import { authorization, signatureIn, signingMessage } from "./sign.ts";

const vector = JSON.parse(fixture("rsa-vector.json"));
const stamp = { timestamp: 1554208460, nonce: "593BEC0C930BF1AFEB40B4A08C8FB242" };

describe("the string to sign is five lines, each ended by a line feed", () => {
  test.each<[title: string, body: string | Uint8Array | undefined, last: string]>([
    ["a JSON body", '{"a":1}', '{"a":1}\n'],
    ["bytes", Buffer.from('{"名":1}'), '{"名":1}\n'],
    ["a body that ends in a line feed", "{}\n", "{}\n\n"],
    ["no body: a peer's trap for POST and DELETE", undefined, "\n"],
    ["an empty body", "", "\n"],
  ])("%s", (_, body, last) => {
    for (const method of ["GET", "POST", "DELETE"]) {
      const message = signingMessage({ method, target: "/v3/x?a=%27", body }, stamp);
      expect(Buffer.from(message).toString()).toBe(
        `${method}\n/v3/x?a=%27\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n${last}`,
      );
    }
  });
});

describe("the Authorization header has the documented grammar", () => {
  const privateKey = createPrivateKey({ key: vector.key, format: "jwk" });
  const serial = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
  const [nonce, time] = [`nonce_str="${stamp.nonce}"`, 'timestamp="1554208460"'];
  test.each<[title: string, identity: Identity, beforeSignature: string]>([
    [
      "of a merchant",
      identityOf("merchant", "1900007291", serial, privateKey),
      `WECHATPAY2-SHA256-RSA2048 mchid="1900007291",${nonce},${time},serial_no="${serial}"`,
    ],
    [
      "of a brand",
      identityOf("brand", "100123", serial, privateKey),
      `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="100123",${nonce},${time},serial_no="${serial}"`,
    ],
    [
      "of a developer of AI payment skills",
      identityOf("skill", "dev_1234567890", "PUBKEY_ABC001", privateKey),
      `SKILLHUB-SHA256-RSA2048 developer_platform="SKILLHUB",developer_id="dev_1234567890",pub_key_id="PUBKEY_ABC001",${nonce},${time}`,
    ],
  ])("%s, signed on this thread and on the threadpool", async (_, identity, beforeSignature) => {
    const request = { method: "GET", target: "/v3/certificates", body: undefined };
    for (const sign of [signNow, signOnThreadpool]) {
      const signature = await sign(privateKey, signingMessage(request, stamp));
      const header = authorization(identity, stamp, signature);
      expect(header).toBe(`${beforeSignature},signature="${signature}"`);
      expect(signature).toMatch(/^[A-Za-z0-9+/]{342}==$/);
      expect(signatureIn(header)).toBe(signature);
    }
  });
});

test("nonces are 32 random hexadecimal digits and never repeat; the time is in seconds", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_554_208_460_999 });
  onTestFinished(() => void vi.useRealTimers());
  const nonces = Array.from({ length: 1000 }, () => freshStamp().nonce);
  expect(new Set(nonces).size).toBe(1000);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  expect(freshStamp().timestamp).toBe(1_554_208_460);
});

describe("what the server receives is what was signed", () => {
  const text = '{ "名": "A—é", "a": 1.0 }\n';
  test.each<[title: string, verb: string, options: object, body: string, type: string | undefined]>(
    [
      ["a GET", "get", {}, "", undefined],
      ["a POST without a body", "post", {}, "", undefined],
      ["a DELETE without a body", "delete", {}, "", undefined],
      [
        "a PATCH with JSON",
        "patch",
        { json: { 名: "值", a: 1, gone: undefined } },
        '{"名":"值","a":1}',
        "application/json",
      ],
      ["a PUT with null", "put", { json: null }, "null", "application/json"],
      ["a POST with an empty text", "post", { body: "" }, "", "application/json"],
      ["a peer's trap: JSON as text", "post", { body: text }, text, "application/json"],
      [
        "a peer's trap: JSON as a Buffer",
        "post",
        { body: Buffer.from(text) },
        text,
        "application/json",
      ],
      [
        "JSON as a view into a larger buffer",
        "post",
        { body: new Uint8Array(Buffer.from(`xx${text}`)).subarray(2) },
        text,
        "application/json",
      ],
      [
        "another type of content",
        "post",
        { body: "a", headers: { "Content-Type": "text/plain" } },
        "a",
        "text/plain",
      ],
    ],
  )("%s", async (_, verb, options, body, type) => {
    const server = await startServer((_, response) => answerSigned(response, "{}"));
    try {
      const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
      const withFetch: any = new WeChatPay(merchantOptions({ baseUrl: server.url, fetch }));
      await wxpay.v3.x[verb](options);
      await Promise.all([1, 2, 3].map(() => wxpay.v3.x[verb](options)));
      await withFetch.v3.x[verb](options);
      expect(server.received).toHaveLength(5);
      for (const one of server.received) {
        expect(one).toMatchObject({ method: verb.toUpperCase(), target: "/v3/x", body });
        expect(one.headers["content-type"]).toBe(type);
        expect(isSignedByMerchant(one)).toBe(true);
      }
      const nonces = server.received.map(
        (one) => readAuthorization(one.headers.authorization)["nonce_str"],
      );
      expect(new Set(nonces).size).toBe(5);
    } finally {
      await server.close();
    }
  });

  test("bytes that the caller changes after the call go out as they were", async () => {
    const server = await startServer((_, response) => answerSigned(response, "{}"));
    try {
      const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
      const body = Buffer.from("1234");
      const calls = [wxpay.v3.x.post({ body }), wxpay.v3.x.post({ body })];
      body.fill("9");
      await Promise.all(calls);
      expect(server.received.map((one) => [one.body, isSignedByMerchant(one)])).toEqual([
        ["1234", true],
        ["1234", true],
      ]);
    } finally {
      await server.close();
    }
  });

  test("every request carries what WeChat Pay asks for", async () => {
    const server = await startServer((_, response) => answerSigned(response, "{}"));
    try {
      const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
      await wxpay.v3.x.post({ json: {}, headers: { "accept-language": "en" } });
      expect(server.received[0]?.headers).toMatchObject({
        accept: "application/json",
        "accept-language": "en",
        "content-type": "application/json",
        "content-length": "2",
        "user-agent": expect.stringMatching(/^wechatpay-kit\/\d+\.\d+\.\d+ \(node\/\d/),
        "wechatpay-serial": expect.stringMatching(/^PUB_KEY_ID_/),
        connection: "keep-alive",
      });
      expect(server.received[0]?.headers).not.toHaveProperty("transfer-encoding");
    } finally {
      await server.close();
    }
  });
});

/** The members of a header by the grammar of RFC 9110 for credentials: a scheme, a space, names with quoted texts. */
function credentials(header: string): { scheme: string; members: Record<string, string> } {
  const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  const quoted = String.raw`"((?:[\t \x21\x23-\x5b\x5d-\x7e]|\\[\t\x20-\x7e])*)"`;
  const [, scheme = "", rest = ""] = new RegExp(`^(${token}) (.+)$`).exec(header) ?? [];
  const members = rest.split(/,(?=[a-z_]+=)/).map((member) => {
    const [, name, value] = new RegExp(`^(${token})=${quoted}$`).exec(member) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no member: ${member}`);
    return [name, value];
  });
  return { scheme, members: Object.fromEntries(members) };
}

test("whoever reads the header by the grammar of HTTP has what verifies the request, whatever it is", async () => {
  const privateKey = createPrivateKey({ key: vector.key, format: "jwk" });
  const publicKey = createPublicKey(privateKey);
  const target = fc
    .webUrl({ withQueryParameters: true })
    .map((url) => url.slice(new URL(url).origin.length) || "/");
  const serial = fc.stringMatching(/^[0-9A-F]{40}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
      target,
      fc.oneof(fc.constant(undefined), fc.json(), fc.uint8Array()),
      serial,
      async (method, address, body, serialNumber) => {
        const identity = identityOf("merchant", "1900007291", serialNumber, privateKey);
        const now = freshStamp();
        const message = signingMessage({ method, target: address, body }, now);
        const header = authorization(identity, now, await signOnThreadpool(privateKey, message));
        const { scheme, members } = credentials(header);
        expect(scheme).toBe("WECHATPAY2-SHA256-RSA2048");
        const { mchid, nonce_str, timestamp, serial_no, signature = "", ...others } = members;
        expect({ mchid, serial_no, others }).toEqual({
          mchid: "1900007291",
          serial_no: serialNumber,
          others: {},
        });
        const text = Buffer.concat([
          Buffer.from(`${method}\n${address}\n${timestamp}\n${nonce_str}\n`),
          Buffer.from(body ?? ""),
          Buffer.from("\n"),
        ]);
        expect(verify("sha256", text, publicKey, Buffer.from(signature, "base64"))).toBe(true);
      },
    ),
    of(100),
  );
});
