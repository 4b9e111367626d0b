import { hash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Context } from "../../core/context.ts";
import type { Chunks } from "../../core/http.ts";
import { openContext } from "../../open-context.ts";
import { keepBill } from "./keep-bill.ts";
import { readFile } from "./kept-file.ts";

let context: Context;
let made: number;

beforeEach(async () => {
  context = await openContext({});
  made = 0;
  onTestFinished(() => context.store.close());
});

const MUCH = Number.POSITIVE_INFINITY;

/** Makes a text, and counts how often. */
const textsOf = (...texts: string[]) =>
  async function* (): AsyncGenerator<string> {
    made += 1;
    yield* texts;
  };

async function bytesOf(chunks: Chunks): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("a bill is made once, and is what it was whoever asks later", async () => {
  const [file] = await keepBill(context, "b", textsOf("one\r\n", "two\r\n"), MUCH);
  expect(file).toMatchObject({ file: 1, hash: hash("sha1", "one\r\ntwo\r\n") });
  expect(await keepBill(context, "b", textsOf("three"), MUCH)).toEqual([file]);
  expect(made).toBe(1);
  const { db } = context.store;
  expect((await bytesOf(readFile(db, file!, "text"))).toString()).toBe("one\r\ntwo\r\n");
  expect(gunzipSync(await bytesOf(readFile(db, file!, "gzip"))).toString()).toBe("one\r\ntwo\r\n");
});

test("who asks while it is made waits for the same", async () => {
  const asked = await Promise.all(
    Array.from({ length: 5 }, () => keepBill(context, "b", textsOf("one"), MUCH)),
  );
  expect(made).toBe(1);
  expect(new Set(asked.map(([file]) => file?.maker)).size).toBe(1);
});

test("nothing is kept where there is no text: it is looked for again", async () => {
  expect(await keepBill(context, "b", textsOf(), MUCH)).toEqual([]);
  expect(await keepBill(context, "b", textsOf("one"), MUCH)).toHaveLength(1);
});

test("a bill that may be several files is cut where one is full, and put together gives the whole", async () => {
  const texts = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(10));
  const files = await keepBill(context, "b", textsOf(...texts), 25);
  expect(files.map(({ file }) => file)).toEqual([1, 2, 3, 4]);
  let whole = "";
  for (const file of files) {
    const text = (await bytesOf(readFile(context.store.db, file, "text"))).toString();
    expect(hash("sha1", text)).toBe(file.hash);
    whole += text;
  }
  expect(whole).toBe(texts.join(""));
});

test("a file of many parts comes out as it went in", async () => {
  // What can't be made smaller: hexadecimal digits of digests.
  const texts = Array.from({ length: 300 }, (_, index) =>
    Array.from({ length: 64 }, (_inner, line) => hash("sha256", `${index}/${line}`)).join("\n"),
  );
  const [file] = await keepBill(context, "b", textsOf(...texts), MUCH);
  expect(file?.parts).toBeGreaterThan(5);
  const text = await bytesOf(readFile(context.store.db, file!, "text"));
  expect(text.toString()).toBe(texts.join(""));
});

test("what broke while it was made is made again, and nothing of the first attempt stays", async () => {
  const breaks = async function* (): AsyncGenerator<string> {
    yield "one";
    await Promise.reject(new Error("broken"));
  };
  await expect(keepBill(context, "b", breaks, 2)).rejects.toThrow("broken");
  const [file] = await keepBill(context, "b", textsOf("two"), MUCH);
  const parts = await context.store.db.selectFrom("bill_parts").select("maker").execute();
  expect(parts).toEqual([{ maker: file?.maker }]);
});

test("a bill that a reset overtakes is not kept", async () => {
  const overtaken = async function* (): AsyncGenerator<string> {
    yield "one";
    await context.reset();
    yield "two";
  };
  await expect(keepBill(context, "b", overtaken, MUCH)).rejects.toThrow(/was reset while/);
  expect(await context.store.db.selectFrom("bill_files").selectAll().execute()).toEqual([]);
});

test("a part that is gone breaks the file off", async () => {
  const [file] = await keepBill(context, "b", textsOf("one"), MUCH);
  await context.store.db.deleteFrom("bill_parts").execute();
  await expect(bytesOf(readFile(context.store.db, file!, "text"))).rejects.toThrow(/is gone/);
});
