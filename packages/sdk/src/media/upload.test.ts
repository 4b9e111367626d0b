import { createHash } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import type { Received } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { decryptOaep } from "../crypto/rsa.ts";
import { encrypted } from "../call/encrypted.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]);
const sha256 = createHash("sha256").update(PNG).digest("hex");
const client = (baseUrl: string, more = {}): any =>
  new WeChatPay(merchantOptions({ baseUrl, ...more }));
const answering = () => serving((_, response) => answerSigned(response, '{"media_id":"1"}'));

async function temporary(name: string, content: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

/** The parts as another reader of forms understands them. */
async function partsOf({ bytes, headers }: Received): Promise<{ meta: any; file: File }> {
  const response = new Response(new Uint8Array(bytes), {
    headers: { "content-type": headers["content-type"] ?? "" },
  });
  const form: any = await response.formData();
  return { meta: form.get("meta"), file: form.get("file") };
}

/** Only the text of `meta` is signed. */
function isMetaSigned(received: Received, meta: string): boolean {
  return isSignedByMerchant({ ...received, body: meta });
}

test("the meta of an upload may be JSON text, which is completed like an object", async () => {
  const server = await answering();
  await client(server.url).v3.merchant.media.upload.post({
    multipart: { file: PNG, meta: JSON.stringify({ filename: "a.png" }) },
  });
  const { meta } = await partsOf(server.received[0]!);
  expect(JSON.parse(meta)).toEqual({ filename: "a.png", sha256 });
  expect(isMetaSigned(server.received[0]!, meta)).toBe(true);
});

test("an upload on the wire: meta, then the file, byte for byte", async () => {
  const server = await answering();
  for (const more of [{}, { fetch }]) {
    const data = await client(server.url, more).v3.merchant.media.upload.post({
      multipart: { file: PNG, meta: { filename: '证"\r\nX: 1.png' } },
    });
    expect(data).toEqual({ media_id: "1" });
    const received = server.received.at(-1)!;
    const boundary = /^multipart\/form-data; boundary=(wechatpay-kit-[0-9a-f-]{36})$/.exec(
      received.headers["content-type"] ?? "",
    )?.[1];
    const meta = `{"filename":"证\\"\\r\\nX: 1.png","sha256":"${sha256}"}`;
    const expected = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="证%22%0D%0AX: 1.png"\r\nContent-Type: image/png\r\n\r\n`,
      ),
      PNG,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    expect(received.bytes.equals(expected)).toBe(true);
    expect(received.headers["content-length"]).toBe(String(expected.length));
    expect(isMetaSigned(received, meta)).toBe(true);
  }
});

describe("a file may be given as", () => {
  test.each<[title: string, file: () => unknown, meta: object | undefined, name: string]>([
    ["a path", () => temporary("执照.PNG", PNG), undefined, "执照.PNG"],
    ["a path with another name", () => temporary("a.png", PNG), { filename: "b.jpg" }, "b.jpg"],
    ["a Buffer", () => PNG, { filename: "a.png" }, "a.png"],
    ["bytes", () => new Uint8Array(PNG), { filename: "a.png" }, "a.png"],
    ["a Blob", () => new Blob([PNG]), { filename: "a.png" }, "a.png"],
    ["a File", () => new File([PNG], "a.bmp"), undefined, "a.bmp"],
    ["a web stream", () => new Blob([PNG]).stream(), { filename: "a.png" }, "a.png"],
    [
      "a Node stream",
      () => Readable.from([PNG.subarray(0, 3), PNG.subarray(3)]),
      { filename: "a.png" },
      "a.png",
    ],
    [
      "bytes with their digest",
      () => PNG,
      { filename: "a.png", sha256: sha256.toUpperCase() },
      "a.png",
    ],
  ])("%s", async (_, give, meta, name) => {
    const server = await answering();
    const file = await give();
    await client(server.url).v3.merchant.media.upload.post({
      multipart: { file, ...(meta && { meta }) },
    });
    const parts = await partsOf(server.received[0]!);
    expect(JSON.parse(parts.meta)).toEqual({ filename: name, sha256 });
    expect(parts.file.name).toBe(name);
    expect(Buffer.from(await parts.file.arrayBuffer()).equals(PNG)).toBe(true);
    expect(isMetaSigned(server.received[0]!, parts.meta)).toBe(true);
  });

  test("bytes that the caller changes after the call are those of the call", async () => {
    const server = await answering();
    const file = Buffer.from(PNG);
    const call = client(server.url).v3.merchant.media.upload.post({
      multipart: { file, meta: { filename: "a.png" } },
    });
    file.fill(0);
    await call;
    const parts = await partsOf(server.received[0]!);
    expect(Buffer.from(await parts.file.arrayBuffer()).equals(PNG)).toBe(true);
  });
});

describe("what an upload says of its file is made as its operation wants it", () => {
  test("SM3, and the algorithm's name", async () => {
    const server = await answering();
    const path = "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file";
    await client(server.url)
      .chain(path)
      .post({ multipart: { file: Buffer.from("abc"), meta: { file_type: "PDF" } } });
    const { meta } = await partsOf(server.received[0]!);
    expect(JSON.parse(meta)).toEqual({
      file_type: "PDF",
      // The first example of GB/T 32905.
      digest: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
      digest_alogrithm: "SM3",
    });
  });

  test("other names of members and of the part", async () => {
    const server = await answering();
    await client(server.url)
      .chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
      .post({
        sub_mchid: "19",
        multipart: { submission_file: PNG, meta: { file_name: "a.xyz", item_id: 5 } },
      });
    const received = server.received[0]!;
    expect(received.body).toContain(`{"file_name":"a.xyz","item_id":5,"file_digest":"${sha256}"}`);
    expect(received.body).toContain('name="submission_file"; filename="a.xyz"');
  });

  test("sensitive members of meta are encrypted before meta is signed", async () => {
    const server = await answering();
    const receipts = client(server.url).v3.marketing.shoppingReceipt.shoppingreceipts;
    const meta = (consultation_phone_number: unknown) => ({
      openid: "o",
      transaction_id: "4",
      merchant_contact_information: { consultation_phone_number },
    });
    await receipts.post({ multipart: { file: PNG, meta: meta("0755-86010333") } });
    const parts = await partsOf(server.received[0]!);
    const sealed = JSON.parse(parts.meta).merchant_contact_information.consultation_phone_number;
    expect(decryptOaep(publicKeySigner.privateKey, sealed)).toBe("0755-86010333");
    expect(isMetaSigned(server.received[0]!, parts.meta)).toBe(true);
    await receipts.post({ multipart: { file: PNG, meta: meta(encrypted(sealed)) } });
    expect((await partsOf(server.received[1]!)).meta).toContain(sealed);
    const call = receipts.post({ multipart: { file: PNG, meta: meta("x".repeat(215)) } });
    expect(await failure(call)).toMatchObject({
      parameter: "multipart.meta.merchant_contact_information.consultation_phone_number",
    });
  });
});

describe("a file that does not fit is refused before anything is sent", () => {
  const named = { filename: "a.png" };
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield PNG;
    throw new Error("disk gone");
  };
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1024 * 1024);
  };
  const large = async (): Promise<string> => {
    const path = await temporary("a.png", PNG);
    await truncate(path, 5 * 1024 * 1024 + 1);
    return path;
  };
  test.each<[title: string, multipart: () => unknown, parameter: string, words: string]>([
    ["none", () => undefined, "multipart", "{ file: bytes }"],
    ["no object", () => [PNG], "multipart", "must be an object"],
    ["no file", () => ({ meta: named }), "multipart.file", "found undefined"],
    ["a number", () => ({ file: 5, meta: named }), "multipart.file", "found number"],
    ["another part", () => ({ file: PNG, meta: named, x: 1 }), "multipart.x", "file and meta"],
    [
      "meta as text that is no JSON",
      () => ({ file: PNG, meta: "{" }),
      "multipart.meta",
      "must be an object",
    ],
    [
      "meta as text that is no object",
      () => ({ file: PNG, meta: "[]" }),
      "multipart.meta",
      "must be an object",
    ],
    ["a gap", () => ({ file: PNG, meta: { x: [undefined] } }), "multipart.meta.x[0]", "undefined"],
    ["no name", () => ({ file: PNG }), "multipart.meta.filename", "is missing"],
    [
      "an empty name",
      () => ({ file: PNG, meta: { filename: "" } }),
      "multipart.meta.filename",
      "is missing",
    ],
    [
      "half a character",
      () => ({ file: PNG, meta: { filename: "\uD800.png" } }),
      "multipart.meta.filename",
      "half of a surrogate pair",
    ],
    [
      "another digest",
      () => ({ file: PNG, meta: { ...named, sha256: "00" } }),
      "multipart.meta.sha256",
      "not the digest",
    ],
    ["another type", () => ({ file: PNG, meta: { filename: "a.exe" } }), "multipart.file", '"exe"'],
    [
      "a type by inheritance",
      () => ({ file: PNG, meta: { filename: "a.constructor" } }),
      "multipart.file",
      '"constructor"',
    ],
    ["no type", () => ({ file: PNG, meta: { filename: "png" } }), "multipart.file", "found none"],
    ["empty", () => ({ file: new Uint8Array(), meta: named }), "multipart.file", "is empty"],
    [
      "large",
      () => ({ file: Buffer.alloc(5 * 1024 * 1024 + 1), meta: named }),
      "multipart.file",
      "5242880",
    ],
    [
      "a large Blob",
      () => ({ file: new Blob([Buffer.alloc(5 * 1024 * 1024 + 1)]), meta: named }),
      "multipart.file",
      "5242880",
    ],
    ["a large file", async () => ({ file: await large() }), "multipart.file", "5242880"],
    ["an endless stream", () => ({ file: endless(), meta: named }), "multipart.file", "5242880"],
    [
      "a stream that fails",
      () => ({ file: broken(), meta: named }),
      "multipart.file",
      "stream that failed",
    ],
    [
      "a stream of text",
      () => ({ file: Readable.from(["x"]), meta: named }),
      "multipart.file",
      "strings",
    ],
    ["a missing path", () => ({ file: "/nowhere/a.png" }), "multipart.file", "ENOENT"],
    ["a folder", () => ({ file: tmpdir(), meta: named }), "multipart.file", "no file"],
    ["a device", () => ({ file: "/dev/zero", meta: named }), "multipart.file", "no file"],
    [
      "an https: address",
      () => ({ file: "https://example.com/a.png" }),
      "multipart.file",
      "fetches nothing",
    ],
    [
      "an http: address",
      () => ({ file: "http://example.com/a.png" }),
      "multipart.file",
      "is an http: address",
    ],
    [
      "a data: address",
      () => ({ file: "data:image/png;base64,AAAA" }),
      "multipart.file",
      "is a data: address",
    ],
    [
      "a file: address as text",
      () => ({ file: "file:///a.png" }),
      "multipart.file",
      "fileURLToPath",
    ],
    ["a URL", () => ({ file: new URL("file:///a.png") }), "multipart.file", "fileURLToPath"],
    ["content for a path", () => ({ file: "\0PNG" }), "multipart.file", "no path"],
  ])("%s", async (_, give, parameter, words) => {
    const server = await answering();
    const multipart = await give();
    const call = client(server.url).v3.merchant.media.upload.post({ multipart });
    expect(await failure(call)).toMatchObject({
      name: "RequestError",
      parameter,
      message: expect.stringContaining(words),
    });
    expect(server.received).toEqual([]);
  });

  test.each<[title: string, template: string, options: object, parameter: string]>([
    [
      "json to an upload",
      "v3/merchant/media/upload",
      { json: {}, multipart: { file: PNG } },
      "json",
    ],
    ["body to an upload", "v3/merchant/media/upload", { body: "x" }, "body"],
    ["multipart to what is none", "v3/x", { multipart: { file: PNG } }, "multipart"],
  ])("%s", async (_, template, options, parameter) => {
    const call = client("http://127.0.0.1:1").chain(template).post(options);
    expect(await failure(call)).toMatchObject({ name: "RequestError", parameter });
  });

  test("a stream to a synchronous call", () => {
    const upload = client("http://127.0.0.1:1").v3.merchant.media.upload;
    const file = Readable.from([PNG]);
    expect(() => upload.postSync({ multipart: { file, meta: named } })).toThrow(
      expect.objectContaining({ name: "RequestError", parameter: "multipart.file" }),
    );
  });

  test("a file that does not come in time", async () => {
    const server = await answering();
    const file = new ReadableStream({});
    const call = client(server.url).v3.merchant.media.upload.post({
      multipart: { file, meta: named },
      timeout: 50,
    });
    expect(await failure(call)).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: false,
    });
    expect(server.received).toEqual([]);
  });
});
