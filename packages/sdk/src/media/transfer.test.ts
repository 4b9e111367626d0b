import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";

const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
const SHA1 = createHash("sha1").update(FILE).digest("hex");
const DIGEST = { hash_type: "SHA1", hash_value: SHA1 };
const HALF = 150_000;
const ANNOUNCED = { "accept-ranges": "bytes", etag: '"v1"' };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "transfer-test-"));
  path = join(folder, "file");
  // Second attempts wait for a random time.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

interface Sending {
  /** After how many bytes the connection ends. */
  readonly sends?: number;
  readonly file?: Uint8Array;
}

/** All of a file, or as much of it before the connection ends. */
const whole =
  (headers: object = {}, { sends = FILE.length, file = FILE }: Sending = {}): Answer =>
  (response) => {
    response.writeHead(200, { "content-length": file.length, ...headers });
    cutAt(response, file, sends);
  };

/** The rest of the file from a place. */
const rest =
  (
    from: number,
    headers: object = {},
    { sends = FILE.length, file = FILE }: Sending = {},
  ): Answer =>
  (response) => {
    const range = `bytes ${from}-${FILE.length - 1}/${FILE.length}`;
    const length = { "content-length": FILE.length - from };
    response.writeHead(206, { etag: '"v1"', "content-range": range, ...length, ...headers });
    cutAt(response, file.subarray(from), sends);
  };

function cutAt(response: ServerResponse, file: Uint8Array, at: number): void {
  if (at >= file.length) return void response.end(file);
  response.write(file.subarray(0, at), () => response.destroy());
}

/** A client whose server gives these answers, one after the other. */
const answering = (...answers: readonly Answer[]) => answeringBy({}, answers);

async function answeringBy(
  transport: { readonly fetch?: typeof fetch },
  answers: readonly Answer[],
) {
  const asked: (string | undefined)[][] = [];
  const server = await serving(({ headers }, response) => {
    const answer = answers[asked.length];
    asked.push([headers["range"], headers["if-range"] as string | undefined]);
    if (answer === undefined) return void response.writeHead(404).end();
    answer(response, headers);
  });
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, retries: 2, ...transport }));
  return { wxpay, asked, address: `${server.url}/v3/billdownload/file?token=1` };
}

const isWhole = (): boolean => readFileSync(path).equals(FILE);
const NOTHING = [undefined, undefined];
/** What comes before a cut may be fewer bytes than were sent. */
const RANGE = expect.stringMatching(/^bytes=[1-9]\d*-$/u);

/** Answers the range that was asked for. */
const askedRest =
  (headers: object = {}, more: Sending = {}): Answer =>
  (response, { range }) =>
    rest(Number(/\d+/u.exec(range ?? "")?.[0]), headers, more)(response, {});

describe("a file that breaks off", () => {
  test("is asked for again, from its start where nothing was announced", async () => {
    const { wxpay, asked, address } = await answering(
      whole({}, { sends: HALF }),
      whole({ etag: '"v1"' }, { sends: 1 }),
      whole(),
    );
    expect(await wxpay.save(address, path)).toEqual({ bytes: FILE.length });
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING, NOTHING, NOTHING]);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test.each([
    ["node's transport", {}],
    ["a fetch", { fetch }],
  ])(
    "goes on where it was, as often as it breaks off, where that was announced, by %s",
    async (_, by) => {
      const { wxpay, asked, address } = await answeringBy(by, [
        whole(ANNOUNCED, { sends: HALF }),
        askedRest({}, { sends: 1000 }),
        askedRest(),
      ]);
      const told: [number, number | undefined][] = [];
      await wxpay.save(address, path, { onProgress: (...given) => told.push(given) });
      expect(isWhole()).toBe(true);
      expect(asked).toEqual([NOTHING, [RANGE, '"v1"'], [RANGE, '"v1"']]);
      expect(told).toEqual(told.toSorted(([one], [other]) => one - other));
      expect(told.at(-1)).toEqual([FILE.length, FILE.length]);
      expect(new Set(told.map(([, total]) => total))).toEqual(new Set([FILE.length]));
    },
  );

  test("is asked for no more often than `retries` say, and then is not there", async () => {
    const { wxpay, asked, address } = await answering(
      ...Array.from({ length: 5 }, () => whole({}, { sends: HALF })),
    );
    await expect(wxpay.save(address, path)).rejects.toMatchObject({ name: "ConnectionError" });
    expect(asked).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("without a version goes on only where a digest will tell", async () => {
    const unversioned = { "accept-ranges": "bytes" };
    for (const etag of [{}, { etag: 'W/"v1"' }]) {
      const answers = [whole({ ...unversioned, ...etag }, { sends: HALF }), whole()];
      const { wxpay, asked, address } = await answering(...answers);
      await wxpay.save(address, path);
      expect(asked).toEqual([NOTHING, NOTHING]);
    }
    const { wxpay, asked, address } = await answering(
      whole(unversioned, { sends: HALF }),
      askedRest(),
    );
    await wxpay.save(address, path, { digest: DIGEST });
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING, [RANGE, undefined]]);
  });

  test("ends in what onProgress throws, and is not asked for again", async () => {
    const wrong = new Error("the bar is broken");
    const { wxpay, asked, address } = await answering(whole(ANNOUNCED), whole());
    const onProgress = (): void => {
      throw wrong;
    };
    await expect(wxpay.save(address, path, { onProgress })).rejects.toBe(wrong);
    expect(asked).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("from its start begins a file whose server, asked for the rest,", () => {
  const cases: [title: string, answer: Answer, more: readonly Answer[]][] = [
    ["gives all of it", whole(ANNOUNCED), []],
    ["gives all of one that changed", whole({ ...ANNOUNCED, etag: '"v2"' }), []],
    ["gives another range", rest(10), [whole()]],
    ["gives the range of a larger file", askedRest({ "content-range": "bytes 5-9/10" }), [whole()]],
    ["does not say which range", askedRest({ "content-range": "x" }), [whole()]],
    ["gives that of another version", askedRest({ etag: '"v2"' }), [whole()]],
    ["gives it encoded", askedRest({ "content-encoding": "gzip" }), [whole()]],
    [
      "gives several ranges",
      askedRest({ "content-range": ["bytes 1-2/9", "bytes 3-4/9"] }),
      [whole()],
    ],
    ["can't give it (416)", (response) => void response.writeHead(416).end(), [whole()]],
    ["gives nothing (204)", (response) => void response.writeHead(204).end(), [whole()]],
  ];
  test.each(cases)("%s", async (_, answer, more) => {
    const { wxpay, asked, address } = await answering(
      whole(ANNOUNCED, { sends: HALF }),
      answer,
      ...more,
    );
    await wxpay.save(address, path);
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING, [RANGE, '"v1"'], ...more.map(() => NOTHING)]);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test("gives a shorter file, of which nothing longer is left", async () => {
    const file = FILE.subarray(0, 1000);
    const { wxpay, address } = await answering(
      whole(ANNOUNCED, { sends: HALF }),
      whole({}, { file }),
    );
    expect(await wxpay.save(address, path)).toEqual({ bytes: 1000 });
    expect(readFileSync(path)).toEqual(file);
  });

  test("gives more than it announced, or less without a word", async () => {
    for (const [file, sends] of [
      [Buffer.concat([FILE, FILE]), FILE.length * 2],
      [FILE.subarray(0, FILE.length - 1), FILE.length],
    ] as const) {
      const { wxpay, asked, address } = await answering(
        whole(ANNOUNCED, { sends: HALF }),
        (response, { range }) => {
          const from = Number(/\d+/u.exec(range ?? "")?.[0]);
          const said = `bytes ${from}-${FILE.length - 1}/${FILE.length}`;
          response.writeHead(206, { "content-range": said, "transfer-encoding": "chunked" });
          cutAt(response, file.subarray(from), sends);
        },
        askedOrWhole,
      );
      await wxpay.save(address, path, { digest: DIGEST });
      expect(isWhole()).toBe(true);
      expect(asked).toHaveLength(3);
    }
  });
});

const askedOrWhole: Answer = (response, headers) =>
  (headers.range === undefined ? whole() : askedRest())(response, headers);

describe("a digest that is another", () => {
  const other = Buffer.alloc(FILE.length, 1);

  test("after a file was pieced together begins it anew, once", async () => {
    const { wxpay, asked, address } = await answering(
      whole(ANNOUNCED, { sends: HALF }),
      askedRest({}, { file: other }),
      whole(ANNOUNCED),
    );
    await wxpay.save(address, path, { digest: DIGEST });
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING, [RANGE, '"v1"'], NOTHING]);
  });

  test("and is so again, is an error", async () => {
    const { wxpay, asked, address } = await answering(
      whole(ANNOUNCED, { sends: HALF }),
      askedRest({}, { file: other }),
      whole(ANNOUNCED, { file: other }),
      whole(),
    );
    await expect(wxpay.save(address, path, { digest: DIGEST })).rejects.toMatchObject({
      code: "FILE_HASH",
    });
    expect(asked).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("of a file that came at once is an error at once", async () => {
    const { wxpay, asked, address } = await answering(whole(ANNOUNCED, { file: other }), whole());
    await expect(wxpay.save(address, path, { digest: DIGEST })).rejects.toMatchObject({
      code: "FILE_HASH",
    });
    expect(asked).toHaveLength(1);
  });
});

describe("what a killed process left of a file with a digest", () => {
  const left = (bytes: Uint8Array): void =>
    writeFileSync(`${path}.${SHA1.slice(0, 16)}.part`, bytes);

  test("is continued where that is announced", async () => {
    left(FILE.subarray(0, HALF));
    const { wxpay, asked, address } = await answering(whole(ANNOUNCED), rest(HALF));
    const told: number[] = [];
    const onProgress = (bytes: number): void => void told.push(bytes);
    await wxpay.save(address, path, { digest: DIGEST, onProgress });
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING, [`bytes=${HALF}-`, '"v1"']]);
    expect(told[0]).toBeGreaterThan(HALF);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test("is all of it", async () => {
    left(FILE);
    const { wxpay, asked, address } = await answering(whole(ANNOUNCED));
    await wxpay.save(address, path, { digest: DIGEST });
    expect(isWhole()).toBe(true);
    expect(asked).toEqual([NOTHING]);
  });

  const useless: [title: string, bytes: Uint8Array, answers: readonly Answer[]][] = [
    ["nothing announced", FILE.subarray(0, HALF), [whole()]],
    ["more than the file has", Buffer.concat([FILE, FILE]), [whole(ANNOUNCED)]],
    ["nothing", Buffer.alloc(0), [whole(ANNOUNCED)]],
    ["others' bytes", Buffer.alloc(HALF), [whole(ANNOUNCED), rest(HALF), whole()]],
    ["others' bytes, as many", Buffer.alloc(FILE.length), [whole(ANNOUNCED), whole()]],
  ];
  test.each(useless)("is thrown away: %s", async (_, bytes, answers) => {
    left(bytes);
    const { wxpay, asked, address } = await answering(...answers);
    await wxpay.save(address, path, { digest: DIGEST });
    expect(isWhole()).toBe(true);
    expect(asked).toHaveLength(answers.length);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

test("a part that nobody asked for is not taken for the whole", async () => {
  const { wxpay, address } = await answering(rest(HALF));
  await expect(wxpay.save(address, path)).rejects.toMatchObject({ code: "FILE_SIZE" });
  expect(readdirSync(folder)).toEqual([]);
});

test("of an encoded file no total is told", async () => {
  const told: unknown[] = [];
  const { wxpay, address } = await answering(whole({ "content-encoding": "identity" }));
  await wxpay.save(address, path, { onProgress: (_, total) => told.push(total) });
  expect(new Set(told)).toEqual(new Set([undefined]));
});
