import { createPublicKey, X509Certificate } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  MERCHANT_SERIAL,
  PLATFORM_SERIAL,
  signerOptions,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import type { Received } from "../../test/support/server.ts";
import {
  algorithms,
  merchant,
  platform,
  sealBySm4,
  signBySm2,
  SM2_SERIAL,
} from "../../test/support/sm.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { doctor } from "../doctor/doctor.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { sealResource } from "../testing/seal-resource.ts";

const certificate = fixture("sm2-certificate.pem");
const scheme = "WECHATPAY2-SM2-WITH-SM3";
const platformKeys = { [SM2_SERIAL]: certificate };

type Answering = (received: Received) => { body: string; headers?: Record<string, string> };

const bySm2 = (body: string) => ({ body, headers: signBySm2(body) });
const certificates = (pem = certificate) =>
  bySm2(JSON.stringify({ data: [{ encrypt_certificate: sealBySm4(pem, "certificate") }] }));

/** A client with an SM certificate, whose requests `answer` answers. */
async function world(more: object = {}, answer: Answering = () => bySm2('{"ok":true}')) {
  const server = await serving((received, response) => {
    const { body, headers = {} } = received.target.startsWith("/v3/certificates")
      ? certificates()
      : answer(received);
    response.writeHead(200, headers).end(body);
  });
  const { platformKeys: _keys, ...options } = signerOptions(
    { scheme, sign: merchant.sign, decrypt: merchant.open },
    { baseUrl: server.url },
  );
  const wxpay: any = new WeChatPay({ ...options, algorithms, ...more });
  return { wxpay, received: server.received };
}

/** The message that the real service builds, and whether the merchant signed it by SM2. */
function isSigned({ method, target, headers, body }: Received): boolean {
  const { authorization = "" }: IncomingHttpHeaders = headers;
  const [, name, pairs = ""] = /^(\S+) (\S+)$/.exec(authorization) ?? [];
  const read = (member: string) => new RegExp(`${member}="([^"]*)"`).exec(pairs)?.[1] ?? "";
  const message = `${method}\n${target}\n${read("timestamp")}\n${read("nonce_str")}\n${body}\n`;
  const signature = Buffer.from(read("signature"), "base64");
  return (
    name === scheme &&
    read("serial_no") === MERCHANT_SERIAL &&
    algorithms.sm2Verify(merchant.publicKey, Buffer.from(message), signature)
  );
}

describe("a merchant with an SM certificate", () => {
  test("signs by SM2, fetches certificates of SM2 sealed by SM4, and verifies by them", async () => {
    const { wxpay, received } = await world();
    expect(await wxpay.v3.x.post({ json: { name: "张三" } })).toEqual({ ok: true });
    expect(await wxpay.v3.x.get()).toEqual({ ok: true });
    expect(received.map(({ target }) => target)).toEqual([
      "/v3/x",
      "/v3/certificates?algorithm_type=SM2",
      "/v3/x",
    ]);
    expect(received.every(isSigned)).toBe(true);
    expect(received.at(-1)?.headers["wechatpay-serial"]).toBe(SM2_SERIAL);
  });

  test("encrypts members by SM2 and opens those of answers", async () => {
    const { wxpay, received } = await world({ platformKeys }, () =>
      bySm2(
        JSON.stringify({
          encrypted_echo_message: Buffer.from(
            algorithms.sm2Encrypt(merchant.publicKey, Buffer.from("李四")),
          ).toString("base64"),
        }),
      ),
    );
    const long = "密".repeat(100);
    const answer = await wxpay.v3.security.echo.post({
      json: { echo_message: "a", encrypted_echo_message: long },
    });
    expect(answer.encrypted_echo_message).toBe("李四");
    const sent = Buffer.from(JSON.parse(received[0]?.body ?? "").encrypted_echo_message, "base64");
    expect(Buffer.from(platform.open(sent)).toString()).toBe(long);
    expect(received[0]?.headers["wechatpay-serial"]).toBe(SM2_SERIAL);
  });

  test("opens notifications signed by SM2 and sealed by SM4", async () => {
    const { wxpay } = await world({ platformKeys });
    const envelope = { id: "1", create_time: "", event_type: "A.B", resource_type: "" };
    const body = JSON.stringify({ ...envelope, resource: sealBySm4('{"a":"张三"}') });
    const { resource } = await wxpay.webhooks.unwrap(body, signBySm2(body));
    expect(resource).toEqual({ a: "张三" });
    const wrong = JSON.stringify({ ...envelope, resource: sealBySm4("{}", "", "b".repeat(32)) });
    expect(await failure(wxpay.webhooks.unwrap(wrong, signBySm2(wrong)))).toMatchObject({
      name: "DecryptionError",
      cause: expect.any(Error),
    });
  });

  test("keeps its certificates apart in a store", async () => {
    const items = new Map<string, unknown>();
    const certificateStore = {
      getItem: (key: string) => items.get(key),
      setItem: (key: string, value: string) => items.set(key, value),
    };
    const first = await world({ certificateStore });
    await first.wxpay.v3.x.get();
    expect([...items.keys()]).toEqual(["wechatpay:certificates:1230000109:SM2"]);
    const second = await world({ certificateStore });
    await second.wxpay.v3.x.get();
    expect(second.received.map(({ target }) => target)).toEqual(["/v3/x"]);
  });

  test("is told by the doctor what is there", async () => {
    const { platformKeys: _keys, ...options } = signerOptions({ scheme, sign: merchant.sign });
    const found = await doctor({
      ...options,
      algorithms,
      baseUrl: "http://127.0.0.1:1",
      retries: 0,
    });
    expect(found.find(({ check }) => check === "signer")?.what).toContain(scheme);
    expect(found.find(({ check }) => check === "algorithms")?.state).toBe("good");
  });
});

describe("an answer that does not prove itself is refused", () => {
  test.each<[title: string, answer: Answering]>([
    ["another body", () => ({ ...bySm2('{"ok":true}'), body: '{"ok":false}' })],
    [
      "a signature that is no DER",
      () => ({
        body: "{}",
        headers: { ...signBySm2("{}"), "wechatpay-signature": "aGVsbG8=" },
      }),
    ],
    [
      "one that says it is of RSA",
      () => ({
        body: "{}",
        headers: { ...signBySm2("{}"), "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048" },
      }),
    ],
    [
      "one that does not say what it is of",
      () => {
        const { "wechatpay-signature-type": _type, ...headers } = signBySm2("{}");
        return { body: "{}", headers };
      },
    ],
  ])("%s", async (_, answer) => {
    const { wxpay } = await world({ platformKeys }, answer);
    expect(await failure(wxpay.v3.x.get())).toMatchObject({ code: "SIGNATURE_WRONG" });
  });

  test("by RSA, where it says that it is of SM2", async () => {
    const server = await serving((_, response) =>
      answerSigned(response, "{}", {
        signer: certificateSigner,
        headers: { "wechatpay-signature-type": scheme },
      }),
    );
    const wxpay: any = new WeChatPay({ ...merchantOptions({ baseUrl: server.url }), algorithms });
    expect(await failure(wxpay.v3.x.get())).toMatchObject({
      code: "SIGNATURE_WRONG",
      message: expect.stringContaining(`is signed as ${scheme}, and the key ${PLATFORM_SERIAL}`),
    });
  });

  test.each<[title: string, sm2Verify: any]>([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["gives a promise", async () => true],
    ["gives nothing", () => {}],
  ])(
    "where the library %s, it is not proven, and the outcome is not known",
    async (_, sm2Verify) => {
      const { wxpay } = await world({ platformKeys, algorithms: { ...algorithms, sm2Verify } });
      expect(await failure(wxpay.v3.x.post({ json: {} }))).toMatchObject({
        name: "SignatureError",
        code: "SIGNATURE_WRONG",
        outcome: "unknown",
        cause: expect.any(Error),
      });
    },
  );
});

describe("a library that fails tells nothing of what it was given", () => {
  const talkative = (...given: Uint8Array[]): never => {
    const texts = given.flatMap((bytes) => {
      const copy = Buffer.from(bytes);
      return [copy.toString(), copy.toString("hex"), copy.toString("base64"), copy.join(",")];
    });
    throw Object.assign(new Error(`can't: ${texts.join(" ")}`), { given });
  };
  const secrets = [API_V3_KEY, Buffer.from(API_V3_KEY).toString("hex"), "13800138000"];
  const shown = (error: any): string =>
    JSON.stringify([
      error.message,
      error.stack,
      error.cause?.message,
      error.cause?.stack,
      Object.keys(error.cause ?? {}),
    ]);

  test.each<[title: string, broken: Partial<SmAlgorithms>]>([
    ["sm3", { sm3: talkative }],
    ["sm4Open", { sm4Open: talkative }],
    ["sm2Encrypt", { sm2Encrypt: talkative }],
    ["sm3 that gives text", { sm3: (() => API_V3_KEY) as any }],
    ["sm2Encrypt that gives text", { sm2Encrypt: (() => "13800138000") as any }],
  ])("%s", async (name, broken) => {
    const given = { algorithms: { ...algorithms, ...broken } };
    const { wxpay } = await world({
      ...given,
      ...(name.startsWith("sm2") ? { platformKeys } : {}),
    });
    const json = { echo_message: "a", encrypted_echo_message: "13800138000" };
    const error: any = await failure(wxpay.v3.security.echo.post({ json }));
    expect(error.outcome).not.toBe("unknown");
    expect(secrets.filter((secret) => shown(error).includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => shown(error.cause ?? {}).includes(secret))).toEqual([]);
  });
});

describe("options", () => {
  const { signer } = signerOptions({ scheme, sign: merchant.sign });
  const options = (more: object): any => ({
    ...signerOptions(),
    platformKeys,
    signer,
    algorithms,
    ...more,
  });

  test.each<[title: string, more: object, option: string, words: RegExp]>([
    [
      "no algorithms",
      { algorithms: undefined, platformKeys: undefined },
      "algorithms",
      /needed where signer.scheme/,
    ],
    ["algorithms that are none", { algorithms: "sm-crypto" }, "algorithms", /found string/],
    [
      "algorithms that lack one",
      { algorithms: { ...algorithms, sm4Open: undefined } },
      "algorithms.sm4Open",
      /found undefined/,
    ],
    [
      "a chain of authorities",
      { certificateChain: fixture("authority-certificate.pem") },
      "certificateChain",
      /SM2/,
    ],
    [
      "a private key of SM2",
      { signer: undefined, privateKey: fixture("sm2-key.pem"), serial: MERCHANT_SERIAL },
      "privateKey",
      /found sm2.*`signer`.*`algorithms`/,
    ],
  ])("%s", (_, more, option, words) => {
    expect(() => new WeChatPay(options(more))).toThrow(
      expect.objectContaining({ option, message: expect.stringMatching(words) }),
    );
  });

  test("a platform key of SM2 says what it needs", () => {
    const given: any = { ...merchantOptions(), platformKeys };
    expect(() => new WeChatPay(given)).toThrow(/key of SM2: give `algorithms`/);
  });

  test.each([
    ["a certificate", certificate],
    ["an X509Certificate", new X509Certificate(certificate)],
    ["a KeyObject", createPublicKey(certificate)],
    ["PEM of a public key", createPublicKey(certificate).export({ format: "pem", type: "spki" })],
  ])("the platform key may be %s", (_, key) => {
    expect(() => new WeChatPay(options({ platformKeys: { [SM2_SERIAL]: key } }))).not.toThrow();
  });

  test("a synchronous call says that algorithms can't travel", () => {
    const wxpay: any = new WeChatPay({ ...merchantOptions(), algorithms });
    expect(() => wxpay.v3.x.getSync()).toThrow(/^algorithms: a client with algorithms of its own/);
  });
});

test("a merchant of RSA who has algorithms goes on by RSA, and takes certificates of both", async () => {
  const body = JSON.stringify({
    data: [
      {
        encrypt_certificate: sealResource(API_V3_KEY, fixture("platform-certificate.pem"), {
          associatedData: "certificate",
        }),
      },
      { encrypt_certificate: sealBySm4(certificate, "certificate") },
    ],
  });
  const server = await serving((received, response) =>
    answerSigned(response, received.target === "/v3/certificates" ? body : "{}", {
      signer: certificateSigner,
    }),
  );
  const { platformKeys: _keys, ...own } = merchantOptions({ baseUrl: server.url });
  const wxpay: any = new WeChatPay({ ...own, algorithms });
  await expect(wxpay.v3.x.get()).resolves.toEqual({});
});
