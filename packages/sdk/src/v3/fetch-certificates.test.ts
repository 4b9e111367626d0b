import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { answerSigned, startServer } from "../../test/support/server.ts";
import type { TestServer } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";
import { sealResource } from "../testing/seal-resource.ts";

const HOUR = 3600_000;
const platformCertificate = fixture("platform-certificate.pem");
let server: TestServer;
let onCertificates: (response: ServerResponse) => void | Promise<void>;
let signer = certificateSigner;

beforeEach(async () => {
  onCertificates = (response) => answerSigned(response, listOf(platformCertificate), { signer });
  signer = certificateSigner;
  server = await startServer((received, response) =>
    received.target === "/v3/certificates"
      ? onCertificates(response)
      : answerSigned(response, '{"ok":true}', { signer }),
  );
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

function listOf(...pems: string[]): string {
  const data = pems.map((pem) => ({
    serial_no: "not to be trusted",
    effective_time: "2018-06-08T10:34:56+08:00",
    expire_time: "2030-06-08T10:34:56+08:00",
    encrypt_certificate: sealResource(API_V3_KEY, pem, { associatedData: "certificate" }),
  }));
  return JSON.stringify({ data });
}

const client = (more: Partial<WeChatPayOptions> = {}): any => {
  const { platformKeys: _, ...options } = merchantOptions({ baseUrl: server.url });
  return new WeChatPay({ ...options, ...more });
};
const asked = () => server.received.filter(({ target }) => target === "/v3/certificates").length;
const refused = (call: Promise<unknown>) =>
  call.then(
    (data) => data,
    (error: unknown) => error,
  );

test("the first answer has the certificates fetched, signed like any request; the next ones do not", async () => {
  const wxpay = client();
  expect(await wxpay.v3.x.get()).toEqual({ ok: true });
  expect(await wxpay.v3.x.get()).toEqual({ ok: true });
  expect(server.received.map(({ target }) => target)).toEqual([
    "/v3/x",
    "/v3/certificates",
    "/v3/x",
  ]);
  expect(server.received.every(isSignedByMerchant)).toBe(true);
  // The serial of the certificate is asked for as soon as it is known.
  expect(server.received.map(({ headers }) => headers["wechatpay-serial"])).toEqual([
    undefined,
    undefined,
    PLATFORM_SERIAL,
  ]);
});

test("a certificate whose key is small is not WeChat Pay's, and nothing is verified with it", async () => {
  onCertificates = (response) =>
    answerSigned(response, listOf(platformCertificate, fixture("small-certificate.pem")), {
      signer,
    });
  expect(await refused(client().v3.x.get())).toMatchObject({
    name: "SignatureError",
    cause: {
      name: "DecryptionError",
      message: expect.stringMatching(/rsa of 1024 bits.*2048 bits or more is expected/),
    },
  });
});

describe("with certificateChain", () => {
  const certificateChain = fixture("authority-certificate.pem");
  const ISSUED_SERIAL = "0600000000000000000000000000000000000AB1";

  test("a certificate that an authority in it issued counts", async () => {
    signer = { ...certificateSigner, id: ISSUED_SERIAL };
    onCertificates = (response) =>
      answerSigned(response, listOf(fixture("issued-certificate.pem")), { signer });
    expect(await client({ certificateChain }).v3.x.get()).toEqual({ ok: true });
  });

  test.each<[title: string, pem: string]>([
    ["itself alone", "platform-certificate.pem"],
    ["an authority that is not in it", "issued-certificate.pem"],
  ])("a certificate that %s issued is refused", async (_, name) => {
    signer = name.startsWith("issued") ? { ...certificateSigner, id: ISSUED_SERIAL } : signer;
    onCertificates = (response) => answerSigned(response, listOf(fixture(name)), { signer });
    const chain = name.startsWith("issued") ? fixture("other-authority.pem") : certificateChain;
    expect(await refused(client({ certificateChain: chain }).v3.x.get())).toMatchObject({
      name: "SignatureError",
      cause: { name: "ConfigError", option: "certificateChain" },
    });
  });

  test.each<[title: string, given: unknown, words: RegExp]>([
    ["no text", 5, /found number/],
    ["no PEM", "CertTrustChain.pem", /found none.*CertTrustChain.p7b/],
    ["a certificate that may issue none", fixture("issued-certificate.pem"), /may issue no/],
    ["PEM that is cut off", certificateChain.replace(/\n.{64}\n/, "\n"), /can't be read/],
  ])("%s is a ConfigError", (_, given, words) => {
    const more: any = { certificateChain: given };
    expect(() => client(more)).toThrow(
      expect.objectContaining({
        option: "certificateChain",
        message: expect.stringMatching(words),
      }),
    );
  });
});

test("fifty calls at once have them fetched once", async () => {
  const wxpay = client();
  const answers = await Promise.all(Array.from({ length: 50 }, () => wxpay.v3.x.get()));
  expect(answers).toHaveLength(50);
  expect(asked()).toBe(1);
});

test("two clients fetch each for itself: nothing is shared between merchants", async () => {
  await Promise.all([client().v3.x.get(), client().v3.x.get()]);
  expect(asked()).toBe(2);
});

test("a notification has them fetched as well", async () => {
  const { signAnswer } = await import("../testing/sign-answer.ts");
  const body = JSON.stringify({
    id: "1",
    create_time: "",
    event_type: "A.B",
    resource_type: "",
    resource: sealResource(API_V3_KEY, "{}", { associatedData: "" }),
  });
  const notification = await client().webhooks.unwrap(
    body,
    await signAnswer(certificateSigner, body),
  );
  expect(notification.event_type).toBe("A.B");
  expect(asked()).toBe(1);
});

test("while certificates rotate, both are known; a merchant's certificate among them signs nothing", async () => {
  onCertificates = (response) =>
    answerSigned(response, listOf(fixture("merchant-certificate.pem"), platformCertificate), {
      signer,
    });
  expect(await client().v3.x.get()).toEqual({ ok: true });
});

test("an answer signed by a serial that is new is accepted after one look", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() });
  const wxpay = client();
  onCertificates = (response) =>
    answerSigned(response, JSON.stringify({ data: [] }), { signer: publicKeySigner });
  expect(await refused(wxpay.v3.x.get())).toMatchObject({ name: "SignatureError" });
  onCertificates = (response) => answerSigned(response, listOf(platformCertificate), { signer });
  vi.advanceTimersByTime(61_000);
  expect(await wxpay.v3.x.get()).toEqual({ ok: true });
});

test("a renewal that fails does not disturb calls while the certificate held is valid", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() });
  const wxpay = client();
  await wxpay.v3.x.get();
  onCertificates = (response) => void response.writeHead(500).end();
  vi.advanceTimersByTime(13 * HOUR);
  expect(await wxpay.v3.x.get()).toEqual({ ok: true });
  expect(await wxpay.v3.x.get()).toEqual({ ok: true });
});

describe("404 is how WeChat Pay says that the merchant is in public-key mode", () => {
  beforeEach(() => {
    onCertificates = (response) => {
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}');
    };
  });

  test("without any platform key it is a ConfigError that says so and where to get the key", async () => {
    const error: any = await refused(client().v3.x.get());
    expect(error.cause).toMatchObject({
      name: "ConfigError",
      option: "platformKeys",
      message: expect.stringMatching(
        /public-key mode.*PUB_KEY_ID_….*商户平台 → 账户中心 → API安全/,
      ),
      cause: { name: "NotFoundError", status: 404 },
    });
  });

  test("with a public key configured, an invented serial is unknown and the configuration is not blamed", async () => {
    const platformKeys = { [PUBLIC_KEY_ID]: fixture("platform-public-key.pem") };
    const error = await refused(client({ platformKeys }).v3.x.get());
    expect(error).toMatchObject({ name: "SignatureError", code: "SIGNATURE_SERIAL_UNKNOWN" });
  });
});

describe("an answer that can't be used ends in an error of ours, and nothing of it is trusted", () => {
  const sealedText = (text: string) =>
    JSON.stringify({
      data: [
        { encrypt_certificate: sealResource(API_V3_KEY, text, { associatedData: "certificate" }) },
      ],
    });
  const wrongKey = JSON.stringify({
    data: [
      {
        encrypt_certificate: sealResource("b".repeat(32), platformCertificate, {
          associatedData: "certificate",
        }),
      },
    ],
  });

  test.each<[title: string, body: string, want: object]>([
    [
      "sealed with another APIv3 key",
      wrongKey,
      {
        name: "ConfigError",
        option: "apiV3Key",
        message: expect.stringContaining("it is not the one set in 商户平台"),
      },
    ],
    ["no JSON", "<html>", { name: "AnswerError", code: "ANSWER_NOT_JSON" }],
    ["empty", "", { name: "AnswerError", code: "ANSWER_NOT_JSON" }],
    [
      "without data",
      "{}",
      { name: "DecryptionError", message: expect.stringContaining("no list of certificates") },
    ],
    ["null", "null", { name: "DecryptionError" }],
    [
      "without a nonce",
      '{"data":[{"encrypt_certificate":{"ciphertext":"","associated_data":""}}]}',
      { name: "DecryptionError", message: expect.stringContaining("without nonce") },
    ],
    [
      "with what is no certificate",
      sealedText("hello"),
      { name: "DecryptionError", message: expect.stringContaining("no certificate") },
    ],
    [
      "with a private key",
      sealedText(fixture("platform-key.pem")),
      { name: "DecryptionError", message: expect.stringContaining("no certificate") },
    ],
  ])("%s", async (_, body, want) => {
    onCertificates = (response) => answerSigned(response, body, { signer });
    const error = await refused(client().v3.x.get());
    expect(error).toMatchObject({ name: "SignatureError", cause: want });
    expect(String(error)).not.toContain(API_V3_KEY);
  });

  test("signed by a key that is not among its own certificates", async () => {
    onCertificates = (response) =>
      answerSigned(response, listOf(platformCertificate), { signer: publicKeySigner });
    expect(await refused(client().v3.x.get())).toMatchObject({
      cause: {
        name: "SignatureError",
        message: expect.stringContaining("GET /v3/certificates"),
      },
    });
  });

  test("not signed at all", async () => {
    onCertificates = (response) => void response.end(listOf(platformCertificate));
    expect(await refused(client().v3.x.get())).toMatchObject({
      cause: { name: "SignatureError", code: "SIGNATURE_HEADER_MISSING" },
    });
  });
});

describe("a call does not wait for certificates longer than it may last", () => {
  beforeEach(() => {
    onCertificates = () => {};
  });

  test("its timeout ends it, and says that the request went out", async () => {
    holdTimers();
    onCertificates = () => void vi.advanceTimersByTime(100);
    const error = await refused(client().v3.x.post({ timeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 100, mayHaveReachedServer: true });
    expect(server.received.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  test("its signal ends it, and others go on waiting", async () => {
    const { promise, resolve } = deferred<ServerResponse>();
    onCertificates = resolve;
    const wxpay = client();
    const controller = new AbortController();
    const stopped = refused(wxpay.v3.x.get({ signal: controller.signal }));
    const other = wxpay.v3.x.get();
    const response = await promise;
    controller.abort(new Error("enough"));
    expect(await stopped).toMatchObject({ message: "enough" });
    await answerSigned(response, listOf(platformCertificate), { signer });
    expect(await other).toEqual({ ok: true });
    expect(asked()).toBe(1);
  });

  test("before an encrypted request its timeout says that nothing was sent", async () => {
    holdTimers();
    onCertificates = () => void vi.advanceTimersByTime(100);
    const error = await refused(
      client().v3.security.echo.post({ json: { encrypted_echo_message: "a" }, timeout: 100 }),
    );
    expect(error).toMatchObject({ name: "TimeoutError", mayHaveReachedServer: false });
    expect(server.received.map(({ target }) => target)).toEqual(["/v3/certificates"]);
  });
});

test("sensitive fields are encrypted with the certificate that was fetched, under its serial", async () => {
  await client().v3.security.echo.post({
    json: { echo_message: "a", encrypted_echo_message: "b" },
  });
  expect(server.received.map(({ target }) => target)).toEqual([
    "/v3/certificates",
    "/v3/security/echo",
  ]);
  expect(server.received[1]?.headers["wechatpay-serial"]).toBe(PLATFORM_SERIAL);
});
