import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import type { Bill } from "./bill.ts";

const ROWS = 30_000;
const TEXT = `\u{feff}商户订单号\r\n${"`order-1\r\n".repeat(ROWS)}总交易单数,订单总金额\r\n\`${ROWS},\`0.00\r\n`;
const ZIPPED = gzipSync(TEXT, { level: 0 });
const SHA1 = createHash("sha1").update(TEXT).digest("hex");

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-bill-test-"));
  path = join(folder, "bill.csv");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A bill at a server of this test's, whose connection ends after so many bytes, or stays open there. */
async function served({ hash = SHA1, sends = ZIPPED.length, hangs = false } = {}): Promise<
  Bill<unknown, unknown>
> {
  const server = await serving(async ({ target }, response) => {
    if (!target.startsWith("/v3/bill/tradebill?")) {
      response.writeHead(200, { "content-length": ZIPPED.length });
      response.write(ZIPPED.subarray(0, sends), () => {
        if (!hangs) response.destroy();
      });
      return;
    }
    const download_url = `${server.url}/v3/billdownload/file?token=1`;
    await answerSigned(
      response,
      JSON.stringify({ hash_type: "SHA1", hash_value: hash, download_url }),
    );
  });
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  return wxpay.bills.trade({ bill_date: "2026-11-29" });
}

describe("a bill that is saved", () => {
  test("is the text that WeChat Pay made, byte for byte", async () => {
    const bill = await served();
    expect(await bill.save(path)).toEqual({ bytes: Buffer.byteLength(TEXT) });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(readdirSync(folder)).toEqual(["bill.csv"]);
  });

  test("may be saved again, over the one before and what was left of another", async () => {
    const bill = await served();
    await bill.save(path);
    writeFileSync(`${path}.part`, TEXT.slice(0, 1000));
    await bill.save(path);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });

  test("is not there with another digest", async () => {
    const bill = await served({ hash: "0".repeat(40) });
    await expect(bill.save(path)).rejects.toMatchObject({ name: "BillError", code: "BILL_HASH" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not there where the connection broke off", async () => {
    const bill = await served({ sends: 100_000 });
    await expect(bill.save(path)).rejects.toMatchObject({ code: "CONNECTION" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not there where it was aborted, also while nothing comes", async () => {
    const bill = await served({ sends: 200_000, hangs: true });
    const control = new AbortController();
    const reason = new Error("the night is over");
    const saving = bill.save(path, {
      signal: control.signal,
      onProgress: () => control.abort(reason),
    });
    await expect(saving).rejects.toBe(reason);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not asked for where it can't be written", async () => {
    const bill = await served();
    await expect(bill.save(folder)).rejects.toMatchObject({
      name: "RequestError",
      parameter: "path",
    });
  });
});
