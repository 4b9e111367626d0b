import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { RequestError } from "../errors.ts";
import { wrongPath } from "./path.ts";
import type { FileSource } from "./file-source.ts";
import { safeFileName } from "./safe-file-name.ts";
import { saveFile } from "./save-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-test-"));
  path = join(folder, "file");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Pieces that end in an error, if one is given; `between` runs before each. */
async function* pieces(
  texts: readonly string[],
  error?: Error,
  between: (index: number) => unknown = () => {},
): AsyncGenerator<Uint8Array> {
  for (const [index, text] of texts.entries()) {
    await between(index);
    yield Buffer.from(text);
  }
  if (error !== undefined) throw error;
}

/** What is asked for once. */
const source = (bytes: AsyncIterable<Uint8Array>) => (): FileSource => ({
  ask: async () => ({ bytes, mayHaveRanges: false }),
  again: async () => false,
});

/** A socket at a path, as long as the test runs. */
async function listening(at: string): Promise<string> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(at, resolve));
  return at;
}

const text = (): string => readFileSync(path, "utf8");

describe("a file that is saved", () => {
  test("has its name when all of it is there, and is told of piece by piece", async () => {
    const told: unknown[] = [];
    const names: string[][] = [];
    const save = saveFile(
      path,
      source(pieces(["ab", "", "cde"], undefined, () => names.push(readdirSync(folder)))),
      {
        onProgress: (bytes, total) => told.push(bytes, total),
      },
    );
    expect(await save).toEqual({ bytes: 5 });
    expect(told).toEqual([2, undefined, 2, undefined, 5, undefined]);
    expect(names).toEqual([["file.part"], ["file.part"], ["file.part"]]);
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(text()).toBe("abcde");
  });

  test("replaces what was there, and what a killed process left beside it", async () => {
    writeFileSync(path, "before");
    writeFileSync(`${path}.part`, "much more than comes now");
    await saveFile(path, source(pieces(["now"])), {});
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(text()).toBe("now");
  });

  test("is written through no link that somebody laid where its part goes", async () => {
    const other = join(folder, "other");
    writeFileSync(other, "precious");
    symlinkSync(other, `${path}.part`);
    await saveFile(path, source(pieces(["now"])), {});
    expect(readFileSync(other, "utf8")).toBe("precious");
    expect(text()).toBe("now");
  });

  test("leaves what was there where its pieces fail, and nothing beside it", async () => {
    writeFileSync(path, "before");
    const wrong = new Error("cut off");
    await expect(saveFile(path, source(pieces(["ab"], wrong)), {})).rejects.toBe(wrong);
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(text()).toBe("before");
  });

  test("is not there where its signal is aborted, before, meanwhile or at the last piece", async () => {
    const reason = new Error("enough");
    for (const when of [0, 1]) {
      const control = new AbortController();
      const given = pieces(["ab", "cd"], undefined, (index) => {
        if (index === when) control.abort(reason);
      });
      await expect(saveFile(path, source(given), { signal: control.signal })).rejects.toBe(reason);
    }
    const control = new AbortController();
    const onProgress = (bytes: number): void => {
      if (bytes === 4) control.abort(reason);
    };
    await expect(
      saveFile(path, source(pieces(["ab", "cd"])), { signal: control.signal, onProgress }),
    ).rejects.toBe(reason);
    let asked = 0;
    const given = source(pieces(["ab"], undefined, () => asked++));
    await expect(saveFile(path, given, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(asked).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("may have a name that is as long as can be", async () => {
    const long = join(folder, "n".repeat(250));
    expect(await saveFile(long, source(pieces(["ab"])), {})).toEqual({ bytes: 2 });
    const safe = join(folder, safeFileName(`${"n".repeat(300)}.pdf`));
    const digest = "0123456789abcdef0123456789abcdef01234567";
    await saveFile(safe, () => ({ ...source(pieces(["cd"]))(), digest }), {});
    expect(readFileSync(safe, "utf8")).toBe("cd");
  });

  test.each<[title: string, onProgress: (wrong: Error) => unknown]>([
    [
      "throws",
      (wrong) => {
        throw wrong;
      },
    ],
    ["rejects with", (wrong) => Promise.reject(wrong)],
  ])("ends in what onProgress %s", async (_, told) => {
    const wrong = new Error("the bar is broken");
    const onProgress = () => told(wrong);
    await expect(saveFile(path, source(pieces(["ab"])), { onProgress })).rejects.toBe(wrong);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["onProgress", { onProgress: "bar" }],
    ["signal", { signal: {} }],
  ])("is not asked for with a wrong %s", async (parameter, options) => {
    const prepare = vi.fn<() => FileSource>();
    // What JavaScript may give.
    const saved = saveFile(path, prepare, options as never);
    await expect(saved).rejects.toMatchObject({ name: "RequestError", parameter });
    expect(prepare).not.toHaveBeenCalled();
  });

  test.each([
    ["", undefined],
    [", of a file whose digest is known", "0123456789abcdef0123456789abcdef01234567"],
  ])(
    "is whole, and one of them, where two saves have the same path at once%s",
    async (_, digest) => {
      const given = (bytes: AsyncIterable<Uint8Array>) => () => ({ ...source(bytes)(), digest });
      const second: Promise<unknown>[] = [];
      const first = saveFile(
        path,
        given(
          pieces(["a", "a"], undefined, async (index) => {
            if (index === 0) return;
            let begun: (value?: unknown) => void = () => {};
            const beginning = new Promise((resolve) => (begun = resolve));
            second.push(saveFile(path, given(pieces(["b", "b"], undefined, begun)), {}));
            await beginning;
          }),
        ),
        {},
      );
      await expect(first).rejects.toThrow("was taken over by another save to the same path");
      expect(await Promise.all(second)).toEqual([{ bytes: 2 }]);
      expect(readdirSync(folder)).toEqual(["file"]);
      expect(text()).toBe("bb");
    },
  );
});

describe("a path that can't be that of a file is told before anything is asked", () => {
  const cases: [title: string, path: () => unknown, words: string][] = [
    ["none", () => undefined, "expected the path of a file, found undefined"],
    ["an empty one", () => "", "expected the path of a file, found ''"],
    ["with a NUL", () => `${path}\0.csv`, "holds a NUL"],
    ["a folder", () => folder, "is a folder"],
    ["with a slash behind", () => `${path}/`, "is a folder"],
    ["a socket's", () => listening(`${path}.sock`), "is a device, a pipe or a socket"],
    [
      "a link to one",
      async () => {
        symlinkSync(await listening(`${path}.sock`), `${path}.link`);
        return `${path}.link`;
      },
      "is a device, a pipe or a socket",
    ],
    ["in no folder", () => join(folder, "none", "file"), "there is no folder"],
    [
      "in a file",
      () => {
        writeFileSync(path, "");
        return join(path, "file");
      },
      "there is no folder",
    ],
    ["too long", () => join(folder, "a".repeat(300)), "the name is too long"],
    [
      "whose part is a folder",
      () => {
        mkdirSync(`${path}.part`);
        return path;
      },
      "can't be written",
    ],
  ];
  test.each(cases)("%s", async (_, given, words) => {
    let asked = 0;
    const error = await saveFile(
      await given(),
      source(pieces(["ab"], undefined, () => asked++)),
      {},
    ).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ parameter: "path" });
    expect((error as Error).message).toContain(words);
    expect(asked).toBe(0);
  });

  // Root may write everywhere.
  test("in a folder of others, in words of ours", () => {
    // Not tried on a folder: whoever runs the tests as root may write anywhere.
    const cause = Object.assign(new Error("EACCES: permission denied, open"), { code: "EACCES" });
    expect(() => wrongPath("/bills/file")(cause)).toThrow("may not be written");
  });

  test("on a full disk, in words of ours", () => {
    const cause = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
    });
    expect(() => wrongPath("/bills/file")(cause)).toThrow("has no more room (ENOSPC)");
  });
});
