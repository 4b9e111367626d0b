import { constants, createPrivateKey, privateDecrypt, publicEncrypt } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import {
  fixture,
  MERCHANT_SERIAL,
  merchantOptions,
  signerOptions,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant, readAuthorization } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { signNow } from "../crypto/rsa.ts";
import type { Signer } from "../keys/signer.ts";
import { keyOfSigner } from "./own-key.ts";

const key = createPrivateKey(fixture("merchant-key.pem"));
const good = () => serving((_, response) => answerSigned(response, '{"ok":true}'));
const client = (url: string, signer: Partial<Signer> = {}): any =>
  new WeChatPay(signerOptions(signer, { baseUrl: url }));
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
const sealed = (text: string): string =>
  publicEncrypt({ key: fixture("merchant-certificate.pem"), ...oaep }, Buffer.from(text)).toString(
    "base64",
  );

describe("a signer signs in the private key's place", () => {
  test.each<[title: string, sign: Signer["sign"]]>([
    ["with bytes, later", async (message) => Buffer.from(signNow(key, message), "base64")],
    [
      "with bytes, at once",
      (message) => new Uint8Array(Buffer.from(signNow(key, message), "base64")),
    ],
    ["with Base64, later", async (message) => signNow(key, message)],
    ["with Base64, at once", (message) => signNow(key, message)],
  ])("%s", async (_, sign) => {
    const server = await good();
    const wxpay = client(server.url, { sign });
    expect(await wxpay.v3.x.post({ json: { name: "张三" } })).toEqual({ ok: true });
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });

  test("under its own serial, called as a method of its own", async () => {
    class Kms implements Signer {
      readonly serial = MERCHANT_SERIAL;
      readonly #key = key;
      sign(message: Uint8Array): string {
        return signNow(this.#key, message);
      }
    }
    const server = await good();
    const { signer: _, ...options } = signerOptions({}, { baseUrl: server.url });
    const wxpay: any = new WeChatPay({ ...options, signer: new Kms() });
    await wxpay.v3.x.get();
    const { serial_no } = readAuthorization(server.received[0]?.headers.authorization);
    expect(serial_no).toBe(MERCHANT_SERIAL);
  });

  test("over bytes that are its own: a buffer that holds nothing else, and what it does to them changes no request", async () => {
    const server = await good();
    const sizes: boolean[] = [];
    const sign = (message: Uint8Array) => {
      sizes.push(message.buffer.byteLength === message.byteLength && message.byteOffset === 0);
      const signature = signNow(key, message);
      message.fill(0);
      return signature;
    };
    await client(server.url, { sign }).v3.x.post({ json: {} });
    expect(sizes).toEqual([true]);
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });

  test("each attempt anew", async () => {
    const sign = vi.fn<Signer["sign"]>((message) => signNow(key, message));
    const server = await serving((_, response) =>
      server.received.length === 1
        ? void response.writeHead(429).end('{"code":"FREQUENCY_LIMITED"}')
        : answerSigned(response, "{}"),
    );
    await client(server.url, { sign }).v3.x.get();
    expect(sign).toHaveBeenCalledTimes(2);
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });

  test("the answer to a question of WeChat Pay's, too", async () => {
    const wxpay = new WeChatPay(signerOptions());
    const header = await wxpay.webhooks.receiver().sign("{}");
    expect(readAuthorization(header)["serial_no"]).toBe(MERCHANT_SERIAL);
  });
});

describe("a signature that is none ends the call before anything is sent", () => {
  test.each<[title: string, signature: unknown, found: string]>([
    ["an empty text", "", "an empty text"],
    ["no bytes", new Uint8Array(), "no bytes"],
    ["hexadecimal digits with a colon", "ab:cd", "5 other characters"],
    ["Base64 for addresses", "ab-_", "4 other characters"],
    ["Base64 in lines", "aGVs\nbG8=", "9 other characters"],
    ["nothing", undefined, "found undefined"],
    ["null", null, "found null"],
    ["an object of a service", { Signature: "aGVsbG8=" }, "found object"],
  ])("%s", async (_, signature, found) => {
    const server = await good();
    const sign: any = async () => signature;
    const error = await failure(client(server.url, { sign }).v3.x.post({ json: {} }));
    expect(error).toMatchObject({ name: "ConfigError", option: "signer.sign", outcome: "refused" });
    expect(String(error)).toContain(found);
    expect(server.received).toEqual([]);
  });
});

describe("a signer that fails", () => {
  const down = Object.assign(new Error("not authorized to perform kms:Sign"), {
    code: "AccessDenied",
  });
  test.each<[title: string, sign: () => never | Promise<never>]>([
    ["rejects", () => Promise.reject(down)],
    [
      "throws",
      () => {
        throw down;
      },
    ],
  ])("%s: the call may be repeated, and the cause says why", async (_, sign) => {
    const server = await good();
    const error = await failure(client(server.url, { sign }).v3.x.post({ json: {} }));
    expect(error).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: false,
      outcome: "retry",
      message: expect.stringContaining("POST /v3/x: signer.sign failed"),
      cause: { code: "AccessDenied" },
    });
    expect(server.received).toEqual([]);
  });

  test("on the second attempt does not say that the first did nothing", async () => {
    const sign = vi
      .fn<Signer["sign"]>((message) => signNow(key, message))
      .mockImplementationOnce((message) => signNow(key, message))
      .mockImplementationOnce(() => Promise.reject(down));
    const server = await serving((_, response) => void response.writeHead(500).end("{}"));
    const wxpay = client(server.url, { sign });
    const order = {
      out_refund_no: "1",
      out_trade_no: "2",
      amount: { refund: 1, total: 1, currency: "CNY" },
    };
    const error = await failure(wxpay.v3.refund.domestic.refunds.post({ json: order }));
    expect(sign).toHaveBeenCalledTimes(2);
    expect(error).toMatchObject({ name: "ApiError", outcome: "unknown" });
  });

  test("by never answering is given up by the call's timeout, and nothing was sent", async () => {
    holdTimers();
    const server = await good();
    const sign = () => {
      queueMicrotask(() => void vi.advanceTimersByTime(100));
      return new Promise<never>(() => {});
    };
    const error = await failure(client(server.url, { sign }).v3.x.post({ json: {}, timeout: 100 }));
    expect(error).toMatchObject({
      name: "TimeoutError",
      timeout: 100,
      mayHaveReachedServer: false,
      message: expect.stringContaining("no signature from signer.sign within 100 ms"),
    });
    expect(server.received).toEqual([]);
  });

  test("by never answering is given up by the call's signal", async () => {
    const server = await good();
    const asked = deferred<void>();
    const sign = () => {
      asked.resolve();
      return new Promise<never>(() => {});
    };
    const controller = new AbortController();
    const call = failure(client(server.url, { sign }).v3.x.get({ signal: controller.signal }));
    await asked.promise;
    controller.abort(new Error("enough"));
    expect(await call).toMatchObject({ message: "enough" });
    expect(server.received).toEqual([]);
  });
});

describe("what is encrypted for the certificate is opened by decrypt", () => {
  const answering = () =>
    serving((_, response) =>
      answerSigned(
        response,
        JSON.stringify({ echo_message: "a", encrypted_echo_message: sealed("张三") }),
      ),
    );
  const echo = async (decrypt?: unknown) => {
    const { url } = await answering();
    const more: any = decrypt === undefined ? {} : { decrypt };
    return client(url, more).v3.security.echo.post({ json: { echo_message: "a" } });
  };
  const open = (ciphertext: Uint8Array): Buffer => privateDecrypt({ key, ...oaep }, ciphertext);

  test.each<[title: string, decrypt: unknown]>([
    ["with bytes", async (ciphertext: Uint8Array) => open(ciphertext)],
    ["with text, at once", (ciphertext: Uint8Array) => open(ciphertext).toString("utf8")],
  ])("%s", async (_, decrypt) => {
    expect(await echo(decrypt)).toMatchObject({ encrypted_echo_message: "张三" });
  });

  test("without it the error says what is missing", async () => {
    const error = await failure(echo());
    expect(error).toMatchObject({ name: "DecryptionError" });
    expect(String(error)).toMatch(/encrypted_echo_message.*decrypt\(ciphertext\)/);
  });

  test.each<[title: string, decrypt: unknown, words: RegExp]>([
    ["throws", () => Promise.reject(new Error("no")), /signer.decrypt failed/],
    ["gives something else", () => ({ Plaintext: "x" }), /neither text nor bytes, but object/],
  ])("where it %s the call ends in a DecryptionError", async (_, decrypt, words) => {
    const error = await failure(echo(decrypt));
    expect(error).toMatchObject({ name: "DecryptionError", outcome: "unknown" });
    expect(String(error)).toMatch(words);
  });
});

describe("options", () => {
  const { signer } = signerOptions();
  test.each<[title: string, more: object, option: string]>([
    ["a private key beside it", { privateKey: fixture("merchant-key.pem") }, "privateKey"],
    ["a serial beside it", { serial: MERCHANT_SERIAL }, "serial"],
    ["a certificate beside it", { certificate: "x" }, "certificate"],
    ["no object", { signer: "kms" }, "signer"],
    ["null", { signer: null }, "signer"],
    ["no serial", { signer: { sign: signer.sign } }, "signer.serial"],
    ["no sign", { signer: { serial: MERCHANT_SERIAL } }, "signer.sign"],
    ["a decrypt that is none", { signer: { ...signer, decrypt: "x" } }, "signer.decrypt"],
    ["a scheme of nobody's", { signer: { ...signer, scheme: "SHA1" } }, "signer.scheme"],
  ])("%s is refused", (_, more, option) => {
    const options: any = { ...signerOptions(), ...more };
    expect(() => new WeChatPay(options)).toThrow(expect.objectContaining({ option }));
  });

  test("a synchronous call is refused, and the error says what to do", () => {
    const wxpay: any = new WeChatPay(signerOptions());
    expect(() => wxpay.v3.x.getSync()).toThrow(
      /signer: a client with a signer of its own can't make synchronous calls.*asynchronous verbs/,
    );
  });

  test("operations that present a certificate say that it is missing, or present the one that was given", async () => {
    const baseUrl = "https://127.0.0.1:1";
    const bare: any = new WeChatPay(signerOptions({}, { baseUrl, apiV2Key: "k".repeat(32) }));
    const error = await failure(bare.v2.mmpaymkttransfers.sendredpack.post({ xml: {} }));
    expect(error).toMatchObject({ name: "ConfigError" });
    expect(String(error)).toContain("clientCertificate");
    const pair = {
      certificate: fixture("merchant-certificate.pem"),
      privateKey: fixture("merchant-key.pem"),
    };
    expect(() => new WeChatPay(signerOptions({}, { clientCertificate: pair }))).not.toThrow();
  });
});

test("a key in hand and a signer give the same signature", async () => {
  const { signer } = signerOptions();
  const message = Buffer.from("GET\n/v3/x\n1\nn\n\n");
  expect(await keyOfSigner(signer).sign(message)).toBe(signNow(key, message));
  expect(merchantOptions().serial).toBe(signer.serial);
});
