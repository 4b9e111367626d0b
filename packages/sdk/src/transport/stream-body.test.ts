import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { MAX_FILE_BYTES } from "./transport.ts";
import { signAnswer } from "../testing/sign-answer.ts";

const client = (baseUrl: string, more = {}): any =>
  new WeChatPay(merchantOptions({ baseUrl, ...more }));
const read = (stream: ReadableStream): Promise<string> => new Response(stream).text();
const query = { token: "a/b+c" };
const transports = [
  ["node's transport", {}],
  ["a fetch", { fetch }],
] as const;

describe.each(transports)("files by %s", (_, more) => {
  test("come as a web stream of the bytes received; the request is signed, the answer is not", async () => {
    const server = await serving((_, response) => void response.end("`账单\r\n"));
    const data = await client(server.url, more).v3.billdownload.file.get({ query });
    expect(data).toBeInstanceOf(ReadableStream);
    expect(await read(data)).toBe("`账单\r\n");
    const [received] = server.received;
    expect(received).toMatchObject({
      target: "/v3/billdownload/file?token=a%2Fb%2Bc",
      headers: { accept: "*/*" },
    });
    expect(isSignedByMerchant(received!)).toBe(true);
  });

  test("may be larger than what is held in memory", async () => {
    const part = Buffer.alloc(1024 * 1024, "x");
    const parts = MAX_FILE_BYTES / part.length + 1;
    const server = await serving((_, response) => {
      Readable.from(Array.from({ length: parts }, () => part)).pipe(response);
    });
    const stream = await client(server.url, more).v3.billdownload.file.get({ query });
    let size = 0;
    for await (const chunk of stream) size += chunk.length;
    expect(size).toBe(parts * part.length);
  });

  test("that are cut off end in a ConnectionError of the stream, never in a short file", async () => {
    const server = await serving((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.socket?.destroy());
    });
    const stream = await client(server.url, more).v3.billdownload.file.get({ query });
    const error: any = await failure(read(stream));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: true });
    expect(error.message).not.toContain("a%2Fb");
  });

  test("that stop coming end in a TimeoutError of the stream", async () => {
    holdTimers();
    const server = await serving((_, response) => void response.write("half"));
    const wxpay = client(server.url, more);
    const stream = await wxpay.v3.billdownload.file.get({ query, timeout: 200 });
    const reader = stream.getReader();
    expect(await reader.read()).toMatchObject({ done: false });
    const next = failure(reader.read());
    vi.advanceTimersByTime(200);
    expect(await next).toMatchObject({ name: "TimeoutError", timeout: 200 });
  });

  test("end with the signal's reason, also while nobody reads", async () => {
    const stop = new AbortController();
    const server = await serving((_, response) => void response.write("half"));
    const { signal } = stop;
    const stream = await client(server.url, more).v3.billdownload.file.get({ query, signal });
    stop.abort(new Error("enough"));
    expect(await failure(read(stream))).toMatchObject({ message: "enough" });
  });

  test("that are refused are an ApiError, as everywhere", async () => {
    const server = await serving((_, response) => {
      response.writeHead(400).end('{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}');
    });
    const call = client(server.url, more).v3.billdownload.file.get({ query });
    expect(await failure(call)).toMatchObject({
      name: "NotFoundError",
      code: "NO_STATEMENT_EXIST",
    });
  });

  test("that are not wanted any more are not sent any more", async () => {
    const gone = deferred<string>();
    const server = await serving((_, response) => {
      response.on("close", () => gone.resolve("closed"));
      response.write("half");
    });
    const stream = await client(server.url, more).v3.billdownload.file.get({ query });
    await stream.cancel();
    expect(await gone.promise).toBe("closed");
  });
});

test("the response of a file carries the same stream", async () => {
  const server = await serving((_, response) => {
    response.writeHead(200, { "content-type": "image/png" }).end("png");
  });
  const images = client(server.url).v3.merchantService.images._media_id_;
  const { data, response } = await images.get({ media_id: "1" }).withResponse();
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(await response.text()).toBe("png");
  expect(data.locked).toBe(true);
  const again = await images.get({ media_id: "1" }).asResponse();
  expect(await again.text()).toBe("png");
});

test("an operation that is not signed sends no Authorization", async () => {
  const server = await serving((_, response) => void response.end("%PDF"));
  const stream = await client(server.url).v3.newTaxControlFapiao.download.get({ query });
  expect(await read(stream)).toBe("%PDF");
  expect(server.received[0]?.headers).not.toHaveProperty("authorization");
});

describe("a statement reaches the caller only after its digest and the signature over that are verified", () => {
  const file = "date,amount\r\n20261122,1\r\n";
  const sha1 = (text: string | Uint8Array): string => createHash("sha1").update(text).digest("hex");
  const statement = (
    sent: string | Uint8Array,
    digest: string,
    more: Record<string, string> = {},
    signedText = `{"sha1":"${digest}"}`,
  ) =>
    serving(async (_, response) => {
      const signed = await signAnswer(publicKeySigner, signedText);
      response.writeHead(200, { ...signed, "wechatpay-statement-sha1": digest, ...more });
      response.end(sent);
    });
  const get = (url: string): Promise<ReadableStream> =>
    client(url).v3.statements.get({ query: { date: "20261122", mchid: "1" } });

  test("the proven file", async () => {
    const server = await statement(file, sha1(file));
    expect(await read(await get(server.url))).toBe(file);
    expect(server.received[0]?.target).toBe("/hk/v3/statements?date=20261122&mchid=1");
  });

  test.each([
    ["the compressed bytes", sha1(gzipSync(file))],
    ["the plain file", sha1(file)],
  ])("a compressed file whose digest is that of %s", async (_, digest) => {
    const server = await statement(gzipSync(file), digest, { "content-encoding": "gzip" });
    const stream = await get(server.url);
    const bytes = await new Response(stream).arrayBuffer();
    expect(Buffer.from(bytes).equals(gzipSync(file))).toBe(true);
  });

  test.each<[title: string, code: string, server: () => ReturnType<typeof statement>]>([
    ["altered bytes", "SIGNATURE_WRONG", () => statement(`${file}x`, sha1(file))],
    [
      "altered bytes with their own digest",
      "SIGNATURE_WRONG",
      () => statement(`${file}x`, sha1(`${file}x`), {}, `{"sha1":"${sha1(file)}"}`),
    ],
    ["a signature over the bytes", "SIGNATURE_WRONG", () => statement(file, sha1(file), {}, file)],
    [
      "no signature",
      "SIGNATURE_WRONG",
      () => statement(file, sha1(file), { "wechatpay-signature": "" }),
    ],
    ["no digest", "SIGNATURE_HEADER_MISSING", () => statement(file, "")],
    [
      "a digest that ends the JSON",
      "SIGNATURE_HEADER_MISSING",
      () => statement(file, `${sha1(file)}"}`),
    ],
    [
      "bytes that only claim to be compressed",
      "SIGNATURE_WRONG",
      () => statement("x", sha1(file), { "content-encoding": "gzip" }),
    ],
    [
      "a bomb",
      "SIGNATURE_WRONG",
      () =>
        statement(gzipSync(Buffer.alloc(MAX_FILE_BYTES + 1)), sha1(file), {
          "content-encoding": "gzip",
        }),
    ],
  ])("%s", async (_, code, start) => {
    const server = await start();
    expect(await failure(get(server.url))).toMatchObject({ name: "SignatureError", code });
  });

  test("one too large to be held is refused", async () => {
    const server = await serving((_, response) => {
      const part = Buffer.alloc(1024 * 1024);
      for (let sent = 0; sent <= MAX_FILE_BYTES; sent += part.length) response.write(part);
      response.end();
    });
    expect(await failure(get(server.url))).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_TOO_LARGE",
      message: expect.stringContaining(String(MAX_FILE_BYTES)),
    });
  });
});
