import { createPrivateKey, createPublicKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  certificateSigner,
  fixture,
  merchantOptions,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { keyInHand } from "../config/own-key.ts";
import { decryptOaep, encryptOaep } from "../crypto/rsa.ts";
import { decryptMembers, encryptMembers, encryptWith } from "./sensitive.ts";

const merchantKey = createPrivateKey(fixture("merchant-key.pem"));
const merchantPublicKey = createPublicKey(merchantKey);
const secret = "张三-13800138000";
const field = (path: string[], key: "platform" | "merchant" = "platform") =>
  ({ in: "body", path, key }) as const;
const encrypt = (json: unknown, ...paths: string[][]) =>
  encryptMembers(
    json,
    paths.map((path) => field(path)),
    encryptWith(merchantPublicKey),
  );
const decrypt = (json: unknown, ...paths: string[][]) =>
  decryptMembers(
    json,
    paths.map((path) => field(path)),
    keyInHand(merchantKey).decrypt,
  );

describe("marked members are encrypted, and nothing else", () => {
  test.each<[title: string, json: unknown, paths: string[][]]>([
    ["a member", { name: secret, other: secret }, [["name"]]],
    ["a member of a member", { a: { name: secret, other: 1 } }, [["a", "name"]]],
    [
      "members of the items of a list",
      { a: [{ name: secret }, { name: "李四" }, {}] },
      [["a", "[]", "name"]],
    ],
    ["the items of a list", { names: [secret, "李四"] }, [["names", "[]"]]],
    [
      "several",
      { name: secret, phone: "1", list: [{ id: "2" }] },
      [["name"], ["phone"], ["list", "[]", "id"]],
    ],
    ["an empty text", { name: "" }, [["name"]]],
    ["the longest text that fits", { name: "a".repeat(214) }, [["name"]]],
  ])("%s", async (_, json, paths) => {
    const before = JSON.stringify(json);
    const sealed = await encrypt(json, ...paths);
    expect(JSON.stringify(json)).toBe(before);
    expect(sealed).not.toEqual(json);
    expect(await decrypt(sealed, ...paths)).toEqual(json);
  });

  test.each<[title: string, json: unknown, paths: string[][]]>([
    ["absent", { other: 1 }, [["name"], ["a", "name"], ["a", "[]", "name"]]],
    ["null", { name: null, a: null }, [["name"], ["a", "name"]]],
    ["inherited", {}, [["constructor"], ["toString"], ["__proto__", "x"]]],
    ["null in a list", { a: [null] }, [["a", "[]", "name"]]],
  ])("a member that is %s stays as it is", async (_, json, paths) => {
    expect(await encrypt(json, ...paths)).toEqual(json);
  });

  test.each<[title: string, json: unknown, path: string[], where: string]>([
    ["a number", { name: 5 }, ["name"], "json.name"],
    ["an object", { name: { x: secret } }, ["name"], "json.name"],
    ["a list", { name: [secret] }, ["name"], "json.name"],
    ["in what is no list", { a: { name: secret } }, ["a", "[]", "name"], "json.a"],
    ["in what is no object", { a: [{ name: secret }] }, ["a", "name"], "json.a"],
    ["in JSON text", { a: `{"name":"${secret}"}` }, ["a", "name"], "json.a"],
    ["in what is text as a whole", secret, ["name"], "json"],
  ])(
    "%s would go out in plain, so it is refused without being shown",
    async (_, json, path, where) => {
      const error = expect.objectContaining({ name: "RequestError", parameter: where });
      await expect(encrypt(json, path)).rejects.toThrow(error);
      await expect(encrypt(json, path)).rejects.not.toThrow(secret);
    },
  );

  test("a text that does not fit is refused with its place and size, not with its content", async () => {
    const text = "密".repeat(72);
    await expect(
      encrypt({ a: [{ name: "x" }, { name: text }] }, ["a", "[]", "name"]),
    ).rejects.toThrow(
      expect.objectContaining({
        name: "RequestError",
        parameter: "json.a[1].name",
        message: "json.a[1].name has 216 bytes; an encrypted member takes 214 at most.",
      }),
    );
  });
});

test("what was encrypted for another key is refused with its place, and with what to do", async () => {
  const sealed = { a: { name: encryptOaep(createPublicKey(publicKeySigner.privateKey), secret) } };
  for (const json of [sealed, { a: { name: "not Base64 at all" } }]) {
    await expect(decrypt(json, ["a", "name"])).rejects.toThrow(
      expect.objectContaining({
        name: "DecryptionError",
        message: expect.stringMatching(
          /^answer\.a\.name can't be decrypted with privateKey.*another certificate/,
        ),
      }),
    );
  }
});

test("an empty member of an answer is no ciphertext", async () => {
  expect(await decrypt({ name: "" }, ["name"])).toEqual({ name: "" });
});

describe("POST /v3/security/echo, end to end", () => {
  const echoing = (key = publicKeySigner.privateKey) =>
    serving((received, response) => {
      const { echo_message, encrypted_echo_message } = JSON.parse(received.body);
      const opened =
        encrypted_echo_message === undefined ? undefined : decryptOaep(key, encrypted_echo_message);
      return answerSigned(
        response,
        JSON.stringify({
          echo_message,
          encrypted_echo_message: opened && encryptOaep(merchantPublicKey, `${opened}!`),
        }),
      );
    });

  test("encrypts with the platform key, says with which, and opens the answer", async () => {
    const server = await echoing();
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const json = { echo_message: "hello", encrypted_echo_message: secret };
    expect(await wxpay.v3.security.echo.post({ json })).toEqual({
      echo_message: "hello",
      encrypted_echo_message: `${secret}!`,
    });
    const [received] = server.received;
    expect(received?.headers["wechatpay-serial"]).toBe(PUBLIC_KEY_ID);
    expect(received?.body).not.toContain(secret);
    expect(isSignedByMerchant(received!)).toBe(true);
    expect(json.encrypted_echo_message).toBe(secret);
  });

  test("with a platform certificate, where there is no public key", async () => {
    const server = await echoing(certificateSigner.privateKey);
    const platformKeys = { [PLATFORM_SERIAL]: fixture("platform-certificate.pem") };
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, platformKeys }));
    const error = await failure(
      wxpay.v3.security.echo.post({ json: { echo_message: "a", encrypted_echo_message: "b" } }),
    );
    expect(server.received[0]?.headers["wechatpay-serial"]).toBe(PLATFORM_SERIAL);
    // This server signs with the public key, which this client does not know.
    expect(error).toMatchObject({ code: "SIGNATURE_SERIAL_UNKNOWN" });
  });

  test("without the sensitive member nothing is encrypted", async () => {
    const server = await echoing();
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    expect(await wxpay.v3.security.echo.post({ json: { echo_message: "a" } })).toEqual({
      echo_message: "a",
    });
    expect(server.received[0]?.body).toBe('{"echo_message":"a"}');
  });

  test("`body` goes out as it is: its writer has encrypted it", async () => {
    const server = await echoing();
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const body = `{ "encrypted_echo_message": "${encryptOaep(createPublicKey(publicKeySigner.privateKey), "b")}" }`;
    await wxpay.chain("v3/security/echo").post({ body });
    expect(server.received[0]?.body).toBe(body);
  });

  test("a text too long is refused before anything is sent", async () => {
    const server = await echoing();
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const json = { echo_message: "a", encrypted_echo_message: "b".repeat(215) };
    expect(await failure(wxpay.v3.security.echo.post({ json }))).toMatchObject({
      parameter: "json.encrypted_echo_message",
    });
    expect(server.received).toHaveLength(0);
  });

  test("an answer encrypted for another merchant certificate is refused", async () => {
    const server = await serving((_, response) =>
      answerSigned(
        response,
        JSON.stringify({
          encrypted_echo_message: encryptOaep(createPublicKey(publicKeySigner.privateKey), "a"),
        }),
      ),
    );
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    expect(
      await failure(wxpay.v3.security.echo.post({ json: { echo_message: "a" } })),
    ).toMatchObject({ name: "DecryptionError" });
  });
});
