import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import type { Received } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import {
  answerText,
  API_V2_KEY,
  signedXml,
  signOf,
  SUCCESS,
  xmlOf,
} from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]);
const media_hash = createHash("md5").update(PNG).digest("hex");
const mch_id = "1230000109";

async function answering(answer = signedXml({ ...SUCCESS, media_id: "m1" })) {
  const server = await serving((_, response) => answerText(response, answer));
  const options = { baseUrl: server.url, apiV2Key: API_V2_KEY };
  const wxpay = new WeChatPay(merchantOptions(options));
  return { wxpay, loose: wxpay as any, received: server.received };
}

/** The parts as another reader of forms understands them. */
async function partsOf({ bytes, headers }: Received): Promise<[string, string | File][]> {
  const response = new Response(new Uint8Array(bytes), {
    headers: { "content-type": headers["content-type"] ?? "" },
  });
  return [...(await response.formData())];
}

async function temporary(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), PNG);
  return join(folder, name);
}

test("an upload on the wire: the members, their signature, then the file, byte for byte", async () => {
  const { wxpay, received } = await answering();
  const media = new File([PNG], "证.png");
  const data = await wxpay.v2.secapi.mch.uploadmedia.post({ multipart: { media, mch_id } });
  expect(data.media_id).toBe("m1");
  const { method, target, headers, bytes } = received[0]!;
  expect([method, target, headers.authorization]).toEqual([
    "POST",
    "/secapi/mch/uploadmedia",
    undefined,
  ]);
  const boundary = /^multipart\/form-data; boundary=(wechatpay-kit-[0-9a-f-]{36})$/.exec(
    headers["content-type"] ?? "",
  )?.[1];
  const members = { mch_id, media_hash, sign_type: "MD5" };
  const texts = Object.entries({ ...members, sign: signOf(members) }).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const want = Buffer.concat([
    Buffer.from(
      `${texts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="media"; filename="证.png"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    PNG,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  expect(bytes.equals(want)).toBe(true);
  expect(headers["content-length"]).toBe(String(want.length));
});

test("it is signed with HMAC-SHA256 where the caller says so", async () => {
  const { wxpay, received } = await answering();
  const media = new File([PNG], "a.jpg");
  const sign_type = "HMAC-SHA256";
  await wxpay.v2.secapi.mch.uploadmedia.post({ multipart: { media, mch_id, sign_type } });
  const { sign, media: file, ...members } = Object.fromEntries(await partsOf(received[0]!));
  expect(members).toEqual({ mch_id, sign_type, media_hash });
  expect(sign).toBe(signOf({ mch_id, sign_type, media_hash }, "HMAC-SHA256"));
  expect(file).toMatchObject({ name: "a.jpg", type: "image/jpeg", size: PNG.length });
});

describe("the file may be", () => {
  const bytes = "application/octet-stream";
  test.each<[title: string, media: () => unknown, name: string, type: string]>([
    ["a path", () => temporary("licence.BMP"), "licence.BMP", "image/bmp"],
    ["a path without an extension", () => temporary("upload_1"), "upload_1", bytes],
    ["a Buffer", () => PNG, "file", bytes],
    [
      "a Blob, which says its type",
      () => new Blob([PNG], { type: "image/png" }),
      "file",
      "image/png",
    ],
    ["a stream", () => Readable.from([PNG]), "file", bytes],
  ])("%s", async (_, give, name, type) => {
    const { loose, received } = await answering();
    await loose.v2.secapi.mch.uploadmedia.post({ multipart: { media: await give(), mch_id } });
    const { media, ...members } = Object.fromEntries(await partsOf(received[0]!));
    expect(members).toMatchObject({ mch_id, media_hash });
    expect(media).toMatchObject({ name, type, size: PNG.length });
  });
});

describe("what does not fit is refused before anything is sent", () => {
  const large = Buffer.alloc(2 * 1024 * 1024 + 1);
  test.each<[title: string, options: object, parameter: string, says: string]>([
    ["no file", {}, "multipart", "{ media: bytes }"],
    [
      "xml beside it",
      { xml: { mch_id }, multipart: { media: PNG } },
      "xml",
      "an upload has no xml",
    ],
    [
      "a file of another kind",
      { multipart: { media: new File([PNG], "a.gif") } },
      "multipart.media",
      "jpg, jpeg, bmp, png",
    ],
    [
      "a large file",
      { multipart: { media: new File([large], "a.png") } },
      "multipart.media",
      "2097152",
    ],
    ["large bytes without a name", { multipart: { media: large } }, "multipart.media", "2097152"],
    [
      "another file's digest",
      { multipart: { media: PNG, media_hash: "0" } },
      "multipart.media_hash",
      "not the digest",
    ],
    ["a signature", { multipart: { media: PNG, sign: "x" } }, "multipart.sign", "made by the SDK"],
    ["an object", { multipart: { media: PNG, mch_id: {} } }, "multipart.mch_id", "is an object"],
    [
      "another sign_type",
      { multipart: { media: PNG, sign_type: "RSA" } },
      "sign_type",
      "MD5 or HMAC-SHA256",
    ],
  ])("%s", async (_, options, parameter, says) => {
    const { loose, received } = await answering();
    expect(await failure(loose.v2.secapi.mch.uploadmedia.post(options))).toMatchObject({
      name: "RequestError",
      parameter,
      message: expect.stringContaining(says),
    });
    expect(received).toEqual([]);
  });
});

test("a refusal is the error of any call of APIv2, without what was sent", async () => {
  const fail = { return_code: "FAIL", return_msg: `签名错误 ${mch_id} ${media_hash}` };
  const { loose } = await answering(xmlOf(fail));
  const call = loose.v2.secapi.mch.uploadmedia.post({ multipart: { media: PNG, mch_id } });
  const error: any = await failure(call);
  expect(error).toMatchObject({ name: "ApiError", code: "FAIL" });
  expect(error.message).not.toContain(mch_id);
  expect(error.message).not.toContain(media_hash);
});
