import { createPublicKey, privateDecrypt, constants, publicEncrypt } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WeChatPayBrand } from "../src/brand/client.ts";
import type { Deviation } from "../src/call/deviation.ts";
import { WeChatPaySkill } from "../src/skill/client.ts";
import { brandOptions, brandSigner, readSigned, skillOptions } from "./support/callers.ts";
import { child } from "./support/child.ts";
import { fixture, PUBLIC_KEY_ID } from "./support/keys.ts";
import { answerSigned, startServer } from "./support/server.ts";
import type { Received, TestServer } from "./support/server.ts";

// In a file of its own, because a module is put in place of another: the operations as their pages have them, whatever the
// catalogue has by now.
vi.mock("../src/generated/routes.ts", async (original) => {
  const real = await original<Routes>();
  const phone = { path: ["phone_number"] } as const;
  const own: Record<string, Deviation> = {
    "brand/card-member/user-cards/import-by-openid#post": {
      sensitive: [
        { in: "body", ...phone, key: "platform" },
        { in: "answer", ...phone, key: "merchant" },
      ],
    },
    "brand/card-member/media/image-upload#post": {
      multipart: {
        file: "file",
        meta: "meta",
        filename: "filename",
        digest: "file_digest",
        algorithm: "sha256",
      },
    },
    "aipay/preorder#post": { host: "aipay.wxpapp.weixin.qq.com", verify: "none" },
  };
  return { ...real, routes: () => ({ ...real.routes(), ...own }) };
});

interface Routes {
  readonly routes: () => Readonly<Record<string, Deviation>>;
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
let server: TestServer;
afterEach(() => server.close());

/** Answers a brand as WeChat Pay does, with what `body` makes of the request. */
async function serveBrand(body: (received: Received) => string): Promise<void> {
  server = await startServer((received, response) =>
    answerSigned(response, body(received), { signer: brandSigner }),
  );
}

describe("a brand's operations", () => {
  // The operations are typed with the catalogue's data.
  const client = (): any => new WeChatPayBrand(brandOptions({ baseUrl: server.url }));

  test("have their sensitive members encrypted with its public key, and opened with its private key", async () => {
    const own = createPublicKey(fixture("merchant-certificate.pem"));
    const sealed = publicEncrypt({ key: own, ...OAEP }, Buffer.from("13800000001"));
    await serveBrand(() => JSON.stringify({ phone_number: sealed.toString("base64") }));
    const answer = await client().brand.cardMember.userCards.importByOpenid.post({
      json: { openid: "o1", phone_number: "13800000000" },
    });
    expect(answer).toEqual({ phone_number: "13800000001" });
    const [received] = server.received;
    const { phone_number, ...rest } = JSON.parse(received!.body);
    const key = fixture("platform-public-key-private.pem");
    expect(privateDecrypt({ key, ...OAEP }, Buffer.from(phone_number, "base64")).toString()).toBe(
      "13800000000",
    );
    expect(rest).toEqual({ openid: "o1" });
    expect(received!.headers["wechatpay-serial"]).toBe(PUBLIC_KEY_ID);
    expect(readSigned(received!)).toContainEqual(["signature", "fits"]);
  });

  test("upload files, of which the meta is signed", async () => {
    await serveBrand(() => '{"image_url":"https://x"}');
    const answer = await client().brand.cardMember.media.imageUpload.post({
      multipart: { file: new File(["png"], "a.png") },
    });
    expect(answer).toEqual({ image_url: "https://x" });
    const [received] = server.received;
    const [meta = ""] = /\{"filename".*\}/.exec(received!.body) ?? [];
    expect(JSON.parse(meta)).toMatchObject({ filename: "a.png" });
    expect(readSigned({ ...received!, body: meta })).toContainEqual(["signature", "fits"]);
  });
});

test("the payment code of an AI payment comes without a signature, over TLS alone", async () => {
  server = await startServer((_, response) => void response.end('{"payment_code":"xY9z"}'));
  const skill: any = new WeChatPaySkill(skillOptions({ baseUrl: server.url }));
  expect(await skill.aipay.preorder.post({ json: { payment_required: {} } })).toEqual({
    payment_code: "xY9z",
  });
  expect(server.received[0]?.target).toBe("/aipay/preorder");
});

test("synchronous calls of a brand are signed and verified the same way, and refused the same way", async () => {
  await serveBrand(() => '{"total_count":0}');
  const printed = await child<unknown>(
    `import { WeChatPayBrand } from "wechatpay-kit/brand";
     const brand = new WeChatPayBrand(input);
     const found = [brand.chain("brand/store/brandstores").getSync({ query: { limit: 1 } })];
     try { brand.chain("v3/pay/x").getSync(); } catch ({ name, parameter }) { found.push(name, parameter); }
     process.stdout.write(JSON.stringify(found));`,
    { input: brandOptions({ baseUrl: server.url }) },
  );
  expect(printed).toEqual([{ total_count: 0 }, "RequestError", "path"]);
  expect(server.received.map((received) => readSigned(received).at(-1))).toEqual([
    ["signature", "fits"],
  ]);
  expect(server.received[0]?.headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 /);
});
