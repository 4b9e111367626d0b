import { createReadStream, join, mkdtemp, rm, tmpdir, writeFile } from "../../files/node.ts";
import { onAbort } from "../../transport/on-abort.ts";
import { Lines } from "../lines.ts";
import type { Entry } from "./entry.ts";
import type { Batches } from "./read-side.ts";

/** Of a file, read at once: dozens of them are read side by side. */
const PIECE = 16 * 1024;

/** A folder of files of sorted entries that only its owner can read. It is made with its first file. */
export class RunFolder {
  readonly #signal: AbortSignal | undefined;
  #unlisten = (): void => {};
  #path: string | undefined;
  #files = 0;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** Writes entries into a file of their own; gives its path. */
  async write(batches: Batches): Promise<string> {
    this.#signal?.throwIfAborted();
    if (this.#path === undefined) {
      this.#path = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
      // Nobody may ask for more afterwards.
      this.#unlisten = onAbort(this.#signal, () => {
        // Removed again, and told where that fails, at the end.
        void this.#remove().catch(() => {});
      });
    }
    this.#files++;
    const path = join(this.#path, String(this.#files));
    await writeFile(path, linesOf(batches), { mode: 0o600, flag: "wx" });
    return path;
  }

  async remove(): Promise<void> {
    this.#unlisten();
    await this.#remove();
  }

  async #remove(): Promise<void> {
    if (this.#path !== undefined) await rm(this.#path, { recursive: true, force: true });
  }
}

async function* linesOf(batches: Batches): AsyncGenerator<string> {
  for await (const batch of batches) {
    yield batch.map(({ key, amount, more }) => `${JSON.stringify([key, amount, more])}\n`).join("");
  }
}

/** The entries of a file, in the order in which they were written. It is removed behind them. */
export async function* readRun(path: string): Batches {
  const lines = new Lines();
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE })) {
    // Without an encoding it gives buffers.
    const batch = lines.add(bytes as Buffer).map((line) => entryOf(line));
    if (batch.length > 0) yield batch;
  }
  if (lines.end() !== "")
    throw new Error(`${path} is not as it was written: its last line breaks off.`);
  await rm(path, { force: true });
}

function entryOf(line: string): Entry {
  // Written above.
  const [key, amount, more] = JSON.parse(line) as [string, number, string];
  return { key, amount, more };
}
