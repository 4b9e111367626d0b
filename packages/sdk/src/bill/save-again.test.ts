import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";

const ROWS = 10_000;
const rows = (total: string): string =>
  Array.from({ length: ROWS }, (_, row) => `\`order-${row},\`${total}\r\n`).join("");
const textOf = (sum: string): string =>
  `\u{feff}商户订单号,订单金额\r\n${rows("0.01")}总交易单数,订单总金额\r\n\`${ROWS},\`${sum}\r\n`;
const TEXT = textOf("100.00");
const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
const ZIPPED = gzipSync(TEXT, { level: 0 });
const HALF = 100_000;
const DAY = { bill_date: "2026-11-29" };
const DAY_V2 = { appid: "wxd678efh567hg6787", ...DAY };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-again-test-"));
  path = join(folder, "bill.csv");
  // Second attempts wait for a random time.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

interface Served {
  /** What the files' answers are, one after the other; the last again and again. */
  readonly answers: readonly ((response: ServerResponse, range: string | undefined) => void)[];
  /** The digests that are told. */
  readonly hashes?: readonly string[];
}

/** A client of a server that has a bill, by APIv3 and by APIv2, with another token each time it is applied for. */
async function served({ answers, hashes = [sha1(TEXT)] }: Served) {
  const asked: string[] = [];
  let tokens = 0;
  const server = await serving(async ({ target, headers }, response) => {
    if (target.startsWith("/v3/bill/tradebill?")) {
      const hash_value = hashes[tokens] ?? hashes[hashes.length - 1];
      const download_url = `${server.url}/v3/billdownload/file?token=${++tokens}`;
      return answerSigned(
        response,
        JSON.stringify({ hash_type: "SHA1", hash_value, download_url }),
      );
    }
    const answer = answers[asked.length] ?? answers[answers.length - 1];
    const { range } = headers;
    asked.push(range === undefined ? target : `${target} ${range}`);
    answer?.(response, range);
  });
  const wxpay = new WeChatPay(
    merchantOptions({
      baseUrl: server.url,
      apiV2Key: "0123456789abcdef0123456789ABCDEF",
      retries: 2,
    }),
  );
  return { wxpay, asked };
}

const whole =
  (headers: object = {}, sends = ZIPPED.length, file = ZIPPED) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { "content-length": file.length, ...headers });
    if (sends >= file.length) return void response.end(file);
    response.write(file.subarray(0, sends), () => response.destroy());
  };

const rest = (response: ServerResponse, range: string | undefined): void => {
  const from = Number(/\d+/u.exec(range ?? "")?.[0]);
  const said = `bytes ${from}-${ZIPPED.length - 1}/${ZIPPED.length}`;
  response.writeHead(206, { "content-range": said }).end(ZIPPED.subarray(from));
};

const ANNOUNCED = { "accept-ranges": "bytes" };
const FILE = "/v3/billdownload/file";

describe("a bill that breaks off while it is saved", () => {
  test("is applied for anew, and fetched from its start", async () => {
    const { wxpay, asked } = await served({ answers: [whole({}, HALF), whole({}, HALF), whole()] });
    const told: unknown[] = [];
    const onProgress = (_: number, total: number | undefined): void => void told.push(total);
    expect(await wxpay.bills.trade(DAY).save(path, { onProgress })).toEqual({
      bytes: Buffer.byteLength(TEXT),
    });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(asked).toEqual([1, 2, 3].map((token) => `${FILE}?token=${token}`));
    expect(new Set(told)).toEqual(new Set([ZIPPED.length]));
    expect(readdirSync(folder)).toEqual(["bill.csv"]);
  });

  test("goes on where it was where that is announced", async () => {
    const { wxpay, asked } = await served({ answers: [whole(ANNOUNCED, HALF), rest] });
    await wxpay.bills.trade(DAY).save(path);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(asked).toEqual([
      `${FILE}?token=1`,
      expect.stringMatching(/file\?token=2 bytes=[1-9]\d*-$/u),
    ]);
  });

  test("is refused where it became another", async () => {
    const { wxpay } = await served({
      answers: [whole({}, HALF), whole()],
      hashes: [sha1(TEXT), "0".repeat(40)],
    });
    await expect(wxpay.bills.trade(DAY).save(path)).rejects.toMatchObject({ code: "BILL_HASH" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is fetched by APIv2 from its start, whatever is announced", async () => {
    const { wxpay, asked } = await served({ answers: [whole(ANNOUNCED, HALF), whole(ANNOUNCED)] });
    const told: unknown[] = [];
    const onProgress = (...given: unknown[]): void => void told.push(given);
    await wxpay.bills.tradeV2(DAY_V2).save(path, { onProgress });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(told.at(-1)).toEqual([ZIPPED.length, ZIPPED.length]);
    expect(asked).toEqual(["/pay/downloadbill", "/pay/downloadbill"]);
  });
});

describe("what a killed process left of a bill", () => {
  const left = (bytes: Uint8Array): void =>
    writeFileSync(`${path}.${sha1(TEXT).slice(0, 16)}.part`, bytes);

  test("is continued, compressed as it came", async () => {
    left(ZIPPED.subarray(0, HALF));
    const { wxpay, asked } = await served({ answers: [whole(ANNOUNCED), rest] });
    await wxpay.bills.trade(DAY).save(path);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(asked).toEqual([`${FILE}?token=1`, `${FILE}?token=2 bytes=${HALF}-`]);
    expect(readdirSync(folder)).toEqual(["bill.csv"]);
  });

  test.each([
    ["of another file", gzipSync(TEXT.replaceAll("order", "sale"), { level: 0 }).subarray(0, HALF)],
    ["no gzip", Buffer.alloc(HALF, 7)],
  ])("and is %s, is thrown away once it is found out", async (_, bytes) => {
    left(bytes);
    const { wxpay, asked } = await served({ answers: [whole(ANNOUNCED), rest, whole(ANNOUNCED)] });
    await wxpay.bills.trade(DAY).save(path);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(asked).toHaveLength(3);
    expect(readdirSync(folder)).toEqual(["bill.csv"]);
  });
});

describe("a bill is not there, saved, whose rows do not add up to its last line", () => {
  const wrong = textOf("99.99");
  const zipped = gzipSync(wrong);

  test("though its digest is right", async () => {
    const { wxpay } = await served({
      answers: [whole({}, zipped.length, zipped)],
      hashes: [sha1(wrong)],
    });
    await expect(wxpay.bills.trade(DAY).save(path)).rejects.toMatchObject({ code: "BILL_SUM" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("or that has none, by APIv2", async () => {
    const cut = gzipSync(TEXT.slice(0, TEXT.indexOf("总交易单数")));
    for (const [file, code] of [
      [zipped, "BILL_SUM"],
      [cut, "BILL_TRUNCATED"],
      [ZIPPED.subarray(0, HALF), "BILL_TRUNCATED"],
      [Buffer.alloc(0), "BILL_TRUNCATED"],
    ] as const) {
      const { wxpay } = await served({ answers: [whole({}, file.length, file)] });
      await expect(wxpay.bills.tradeV2(DAY_V2).save(path)).rejects.toMatchObject({ code });
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
