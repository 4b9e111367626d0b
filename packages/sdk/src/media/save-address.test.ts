import { createHash, getHashes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";

const BYTES = Buffer.from("a picture, or nearly");
const digestOf = (algorithm: string): string => createHash(algorithm).update(BYTES).digest("hex");

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-address-test-"));
  path = join(folder, "picture.png");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function served(status = 200) {
  const server = await serving((_, response) => void response.writeHead(status).end(BYTES));
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  return { wxpay, server, address: `${server.url}/v3/merchant-service/images/abc%2Bd` };
}

describe("a file at an address", () => {
  test("is saved as it comes, signed for as it is", async () => {
    const { wxpay, server, address } = await served();
    expect(await wxpay.save(address, path)).toEqual({ bytes: BYTES.length });
    expect(readFileSync(path)).toEqual(BYTES);
    expect(server.received.map(({ target }) => target)).toEqual([
      "/v3/merchant-service/images/abc%2Bd",
    ]);
    expect(server.received[0]?.headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 /);
  });

  test.each([
    ["SHA1", "sha1"],
    ["SHA256", "sha256"],
    ["sha256", "sha256"],
  ])("has its %s compared", async (hash_type, algorithm) => {
    const { wxpay, address } = await served();
    const digest = { hash_type, hash_value: digestOf(algorithm).toUpperCase() };
    await wxpay.save(address, path, { digest });
    expect(readdirSync(folder)).toEqual(["picture.png"]);
  });

  test("is not there with another digest", async () => {
    const { wxpay, address } = await served();
    const digest = { hash_type: "SHA1", hash_value: "0".repeat(40) };
    await expect(wxpay.save(address, path, { digest })).rejects.toMatchObject({
      name: "AnswerError",
      code: "FILE_HASH",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not there where it was refused", async () => {
    const { wxpay, address } = await served(404);
    await expect(wxpay.save(address, path)).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is asked for nowhere but at WeChat Pay's", async () => {
    const { wxpay } = await served();
    await expect(wxpay.save("https://evil.example/a.png", path)).rejects.toMatchObject({
      name: "RequestError",
      parameter: "address",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [{ hash_type: "MD5", hash_value: "0" }, "digest.hash_type"],
    [{ hash_type: "SHA1", hash_value: "0".repeat(64) }, "digest.hash_value"],
    [{ hash_type: "SHA256", hash_value: "z".repeat(64) }, "digest.hash_value"],
    [{ hash_type: "SHA1" }, "digest.hash_value"],
    ["abc", "digest.hash_type"],
    [null, "digest.hash_type"],
  ])("is not asked for with the digest %j, which can't be compared", async (digest, parameter) => {
    const { wxpay, server, address } = await served();
    await expect(wxpay.save(address, path, { digest: digest as any })).rejects.toMatchObject({
      name: "RequestError",
      parameter,
    });
    expect(server.received).toEqual([]);
  });

  test("is not asked for with a digest that stands beside its option, and would not be compared", async () => {
    const { wxpay, server, address } = await served();
    const answer: object = { hash_type: "SHA1", hash_value: digestOf("sha1") };
    await expect(wxpay.save(address, path, answer)).rejects.toMatchObject({
      name: "RequestError",
      parameter: "hash_value",
    });
    expect(server.received).toEqual([]);
  });

  const hasSm3 = getHashes().includes("sm3");

  test("has its SM3 compared where the runtime can, and is not asked for where it can't", async () => {
    const { wxpay, server, address } = await served();
    const hash_value = hasSm3 ? digestOf("sm3") : "0".repeat(64);
    const saved = wxpay.save(address, path, { digest: { hash_type: "SM3", hash_value } });
    const outcome = await saved.then(
      ({ bytes }) => `${bytes} bytes`,
      (error: Error) => error.message,
    );
    expect(outcome).toContain(hasSm3 ? `${BYTES.length} bytes` : "has no SM3");
    expect(server.received).toHaveLength(hasSm3 ? 1 : 0);
  });
});
