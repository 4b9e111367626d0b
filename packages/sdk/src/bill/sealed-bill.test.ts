import { createCipheriv, createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sealedText } from "./sealed-bill.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const NONCE = "fedcba9876543210";
const TEXTS = [
  "\u{feff}记账时间\r\n`2026-11-29 10:00:00\r\n",
  "`2026-11-29 11:00:00\r\n",
  "资金流水总笔数\r\n`2\r\n",
];

function seal(text: string): Buffer {
  const cipher = createCipheriv("aes-256-gcm", KEY, NONCE);
  return Buffer.concat([cipher.update(gzipSync(text)), cipher.final(), cipher.getAuthTag()]);
}

interface Listed {
  readonly bill_sequence: number;
  readonly hash_type: string;
  readonly hash_value: string;
  readonly download_url: string;
  readonly encrypt_key: string;
  readonly nonce: string;
}

const listed = (text: string, index: number): Listed => ({
  bill_sequence: index + 1,
  hash_type: "SHA1",
  hash_value: createHash("sha1").update(text).digest("hex"),
  download_url: String(index),
  encrypt_key: KEY,
  nonce: NONCE,
});
const FILES = TEXTS.map(listed);
const listOf = (files: readonly object[], count = files.length): unknown => ({
  download_bill_count: count,
  download_bill_list: files,
});

// Where this test's files are kept.
const folder = mkdtempSync(join(tmpdir(), "sealed-bill-test-"));
beforeAll(() => vi.stubEnv("TMPDIR", folder).stubEnv("TEMP", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  // Fails where anything was left in it.
  rmdirSync(folder);
});

const BROKEN = new Error("the connection broke off");

/** Some bytes, and then no more. */
function broken(): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (begun) throw BROKEN;
      begun = true;
      controller.enqueue(new Uint8Array(seal(TEXTS[0] ?? "").subarray(0, 20)));
    },
  });
}

/** What was read of a bill, and what then was thrown. */
async function read(
  lists: readonly unknown[],
  change: (bytes: Buffer, at: number) => Buffer = (bytes) => bytes,
  breaks?: number,
): Promise<{ text: string; error: unknown; asked: string[] }> {
  const asked: string[] = [];
  let applied = 0;
  const pieces: Uint8Array[] = [];
  const text = sealedText({
    apply: async () => lists[Math.min(applied++, lists.length - 1)],
    again: async (caught) => caught === BROKEN,
    download: async (address) => {
      asked.push(address);
      if (asked.length === breaks) return broken();
      const bytes = change(seal(TEXTS[Number(address) % 10] ?? ""), Number(address));
      return new Blob([new Uint8Array(bytes)]).stream();
    },
  });
  let error: unknown;
  try {
    for await (const piece of text) pieces.push(piece);
  } catch (caught) {
    error = caught;
  }
  return { text: Buffer.concat(pieces).toString(), error, asked };
}

describe("an encrypted bill", () => {
  test("is one text of all its files in their order, however they are listed, and leaves nothing on the disk", async () => {
    const { text, error } = await read([listOf(FILES.toReversed())]);
    expect(error).toBeUndefined();
    expect(text).toBe(TEXTS.join(""));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("has new addresses for each file, because the first ones live five minutes", async () => {
    const anew = (ten: number): unknown =>
      listOf(FILES.map((file, index) => ({ ...file, download_url: String(ten * 10 + index) })));
    const { text, asked } = await read([anew(0), anew(1), anew(2)]);
    expect(asked).toEqual(["0", "11", "22"]);
    expect(text).toBe(TEXTS.join(""));
  });

  test("ends where its files are others than before", async () => {
    const others = FILES.map((file) => ({ ...file, hash_value: "0".repeat(40) }));
    const { text, error } = await read([listOf(FILES), listOf(others)]);
    expect(error).toMatchObject({ name: "BillError", code: "BILL_HASH" });
    expect(text).toBe(TEXTS[0]);
  });

  const flipped = (bytes: Buffer, at: number): Buffer => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  test.each<[title: string, change: (bytes: Buffer) => Buffer, code: string]>([
    ["a bit flipped in its last bytes", (bytes) => flipped(bytes, bytes.length - 17), "BILL_SEAL"],
    ["a bit flipped in its first bytes", (bytes) => flipped(bytes, 0), "BILL_SEAL"],
    ["another tag", (bytes) => flipped(bytes, bytes.length - 1), "BILL_SEAL"],
    ["its end cut off", (bytes) => bytes.subarray(0, -5), "BILL_SEAL"],
    ["nothing but a tag", (bytes) => bytes.subarray(-16), "BILL_TRUNCATED"],
    ["nothing at all", () => Buffer.alloc(0), "BILL_TRUNCATED"],
  ])("gives nothing of a file with %s", async (_, change, code) => {
    const { text, error } = await read([listOf(FILES)], (bytes, at) =>
      at === 1 ? change(bytes) : bytes,
    );
    expect(error).toMatchObject({ name: "BillError", code });
    expect(text).toBe(TEXTS[0]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("has the digest of its text checked too", async () => {
    const [first, ...more] = FILES;
    const { error } = await read([listOf([{ ...first, hash_value: "0".repeat(40) }, ...more])]);
    expect(error).toMatchObject({ code: "BILL_HASH" });
  });

  const [first, second] = FILES;
  test.each<[title: string, answer: unknown, code: string]>([
    ["lacks one", listOf([first!], 2), "BILL_TRUNCATED"],
    ["has one twice", listOf([first!, first!]), "BILL_TRUNCATED"],
    ["begins with the second", listOf([second!]), "BILL_TRUNCATED"],
    ["is empty", listOf([]), "BILL_TRUNCATED"],
    ["is none", {}, "ANSWER_NOT_JSON"],
    ["has a short key", listOf([{ ...first, encrypt_key: "short" }]), "ANSWER_NOT_JSON"],
    ["has no nonce", listOf([{ ...first, nonce: "" }]), "ANSWER_NOT_JSON"],
  ])("is not fetched where its list %s", async (_, answer, code) => {
    const { error, asked } = await read([answer]);
    expect(error).toMatchObject({ code });
    expect(asked).toEqual([]);
  });
});

test("a file that breaks off is applied for and fetched anew, and nothing of it is given twice", async () => {
  const anew = (list: readonly Listed[]): unknown =>
    listOf(list.map((file) => ({ ...file, download_url: `1${file.download_url}` })));
  const { text, error, asked } = await read(
    [listOf(FILES), listOf(FILES), anew(FILES)],
    undefined,
    2,
  );
  expect(error).toBeUndefined();
  expect(text).toBe(TEXTS.join(""));
  expect(asked).toEqual(["0", "1", "11", "12"]);
});

test("a file that breaks off and then is another is an error", async () => {
  const changed = FILES.map((file) => ({ ...file, hash_value: "0".repeat(40) }));
  const { text, error } = await read([listOf(FILES), listOf(changed)], undefined, 1);
  expect(error).toMatchObject({ code: "BILL_HASH" });
  expect(text).toBe("");
});
