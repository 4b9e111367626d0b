import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { child } from "./support/child.ts";
import { merchantOptions } from "./support/keys.ts";
import { answerSigned, startServer } from "./support/server.ts";
import type { TestServer } from "./support/server.ts";

const LARGE = 12 * 1024 * 1024;
let server: TestServer;
let input: object;

beforeEach(async () => {
  server = await startServer(async ({ method, target }, response) => {
    if (method === "POST") await answerSigned(response, '{"media_id":"1"}');
    else if (target.startsWith("/hk/v3/statements")) response.end("forged");
    else if (target.endsWith("token=large")) response.end(Buffer.alloc(LARGE, "x"));
    else response.end(Buffer.from([0, 255, 13, 10]));
  });
  input = { client: merchantOptions({ baseUrl: server.url }), url: server.url };
});
afterEach(() => server.close());

const start = `
  import { WeChatPay } from "wechatpay-kit";
  const print = (value) => process.stdout.write(JSON.stringify(value));
  const wxpay = new WeChatPay(input.client);
`;

test("a synchronous call gives a file as its bytes, and no other memory with them", async () => {
  const seen = await child(
    `${start}
    const file = wxpay.v3.billdownload.file.getSync({ query: { token: "1" } });
    const again = wxpay.downloadSync(input.url + "/v3/billdownload/file?token=2");
    const large = wxpay.v3.billdownload.file.getSync({ query: { token: "large" } });
    print([file.constructor.name, [...file], file.buffer.byteLength, [...again], large.length]);`,
    { input },
  );
  expect(seen).toEqual(["Uint8Array", [0, 255, 13, 10], 4, [0, 255, 13, 10], LARGE]);
});

test("a statement is verified before a synchronous call gives it", async () => {
  const seen = await child(
    `${start}
    try { wxpay.v3.statements.getSync({ query: { date: "20261122", mchid: "1" } }); }
    catch (error) { print({ name: error.name, code: error.code }); }`,
    { input },
  );
  expect(seen).toEqual({ name: "SignatureError", code: "SIGNATURE_HEADER_MISSING" });
});

test("a synchronous call uploads a path, bytes, a Blob and a File", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "a.png");
  await writeFile(path, "png!");
  const seen = await child(
    `import { File } from "node:buffer";
    ${start}
    const { upload } = wxpay.v3.merchant.media;
    const meta = { filename: "a.png" };
    print([
      upload.postSync({ multipart: { file: input.path } }),
      upload.postSync({ multipart: { file: Buffer.from("png!"), meta } }),
      upload.postSync({ multipart: { file: new Blob(["png!"]), meta } }),
      upload.postSync({ multipart: { file: new File(["png!"], "a.png") } }),
    ]);`,
    { input: { ...input, path } },
  );
  expect(seen).toEqual(Array.from({ length: 4 }, () => ({ media_id: "1" })));
  const forms = server.received.map(({ body, headers }) =>
    body.replaceAll(headers["content-type"]!.split("boundary=")[1]!, "B"),
  );
  expect(new Set(forms).size).toBe(1);
  expect(forms[0]).toContain(
    'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\npng!\r\n',
  );
});
