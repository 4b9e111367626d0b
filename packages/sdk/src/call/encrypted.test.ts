import { createPublicKey } from "node:crypto";
import { inspect } from "node:util";
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
import type { TestServer } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { decryptOaep, encryptOaep } from "../crypto/rsa.ts";
import { encrypted } from "./encrypted.ts";

const platformKey = createPublicKey(fixture("platform-public-key.pem"));
const ciphertext = encryptOaep(platformKey, "李四");
const client = (baseUrl: string): any => new WeChatPay(merchantOptions({ baseUrl }));
const answering = (): Promise<TestServer> => serving((_, response) => answerSigned(response, "{}"));
const queryOf = ({ received }: TestServer): URLSearchParams =>
  new URL(received[0]!.target, "http://x").searchParams;

describe("sensitive values of a query", () => {
  test("travel encrypted, the others plain; the header names the key", async () => {
    const server = await answering();
    await client(server.url).v3.smartguide.guides.get({
      query: { store_id: 1, mobile: "13900000000" },
    });
    const query = queryOf(server);
    expect(query.get("store_id")).toBe("1");
    expect(decryptOaep(publicKeySigner.privateKey, query.get("mobile")!)).toBe("13900000000");
    expect(server.received[0]?.headers["wechatpay-serial"]).toBe(PUBLIC_KEY_ID);
  });

  test("each item of a list", async () => {
    const server = await answering();
    await client(server.url).v3.smartguide.guides.get({ query: { mobile: ["1", "2"] } });
    const plain = queryOf(server)
      .getAll("mobile")
      .map((text) => decryptOaep(publicKeySigner.privateKey, text));
    expect(plain).toEqual(["1", "2"]);
  });

  test("need no key where they are left out", async () => {
    const server = await answering();
    const { platformKeys: _, ...options } = merchantOptions({ baseUrl: server.url });
    const wxpay: any = new WeChatPay(options);
    await failure(wxpay.v3.smartguide.guides.get({ query: { store_id: 1 } }));
    expect(server.received[0]?.target).toBe("/v3/smartguide/guides?store_id=1");
  });

  test("that do not fit are refused with their place", async () => {
    const call = client("http://127.0.0.1:1").v3.smartguide.guides.get({
      query: { mobile: "x".repeat(215) },
    });
    expect(await failure(call)).toMatchObject({ name: "RequestError", parameter: "query.mobile" });
  });
});

describe("encrypted(…) marks what is encrypted already", () => {
  test("in a body it is sent as it is, beside what the SDK encrypts", async () => {
    const server = await answering();
    const list = [{ ubo_id_doc_name: encrypted(ciphertext) }, { ubo_id_doc_name: "王五" }];
    await client(server.url).v3.apply4subject.applyment.post({
      json: { contact_info: { name: encrypted(ciphertext) }, ubo_info_list: list },
    });
    const sent = JSON.parse(server.received[0]!.body);
    expect(sent.contact_info.name).toBe(ciphertext);
    expect(sent.ubo_info_list[0].ubo_id_doc_name).toBe(ciphertext);
    const second = sent.ubo_info_list[1].ubo_id_doc_name;
    expect(decryptOaep(publicKeySigner.privateKey, second)).toBe("王五");
  });

  test("in a query", async () => {
    const server = await answering();
    await client(server.url).v3.smartguide.guides.get({ query: { mobile: encrypted(ciphertext) } });
    expect(queryOf(server).get("mobile")).toBe(ciphertext);
  });

  test("in an operation that is not documented", async () => {
    const server = await answering();
    await client(server.url).v3.brand.new.post({ json: { name: encrypted(ciphertext) } });
    expect(JSON.parse(server.received[0]!.body)).toEqual({ name: ciphertext });
  });

  test("a header names the key, for the SDK too", async () => {
    const server = await answering();
    await client(server.url).v3.smartguide.guides.get({
      query: { mobile: "1" },
      headers: { "Wechatpay-Serial": PLATFORM_SERIAL },
    });
    expect(server.received[0]?.headers["wechatpay-serial"]).toBe(PLATFORM_SERIAL);
    const text = queryOf(server).get("mobile")!;
    expect(decryptOaep(certificateSigner.privateKey, text)).toBe("1");
  });

  test("a key that the client does not have serves for what is encrypted already, and for nothing else", async () => {
    const server = await answering();
    const { guides } = client(server.url).v3.smartguide;
    const headers = { "Wechatpay-Serial": "PUB_KEY_ID_9" };
    await guides.get({ query: { mobile: encrypted(ciphertext) }, headers });
    expect(server.received[0]?.headers["wechatpay-serial"]).toBe("PUB_KEY_ID_9");
    expect(await failure(guides.get({ query: { mobile: "1" }, headers }))).toMatchObject({
      name: "RequestError",
      parameter: "headers.Wechatpay-Serial",
    });
    expect(server.received).toHaveLength(1);
  });

  test.each([[""], ["李四"], ["a b"], [undefined], [{}]])(
    "plain text is no such value: %j",
    (text) => {
      // A caller without types.
      expect(() => encrypted(text as string)).toThrow(
        expect.objectContaining({ name: "RequestError", parameter: "encrypted" }),
      );
    },
  );
});

describe("a refusal that repeats sensitive values shows none of them", () => {
  test.each<[title: string, template: string, method: string, options: object]>([
    ["of a query", "v3/smartguide/guides", "get", { query: { mobile: "13900000000" } }],
    [
      "of a body",
      "v3/apply4subject/applyment",
      "post",
      { json: { contact_info: { mobile: "13900000000" } } },
    ],
    [
      "of an upload",
      "v3/marketing/shopping-receipt/shoppingreceipts",
      "post",
      {
        multipart: {
          file: Buffer.from("x"),
          meta: { merchant_contact_information: { consultation_phone_number: "13900000000" } },
        },
      },
    ],
  ])("%s", async (_, template, method, options) => {
    const server = await serving((_, response) => {
      response.writeHead(400).end('{"code":"PARAM_ERROR","message":"13900000000 无效"}');
    });
    const error = await failure(client(server.url).chain(template)[method](options));
    expect(error).toMatchObject({ name: "ParameterError", code: "PARAM_ERROR" });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("13900000000");
  });
});
