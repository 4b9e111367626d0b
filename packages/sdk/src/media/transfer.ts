import { AnswerError, ApiError } from "../errors.ts";
import type { FileAnswer, FileSource } from "./file-source.ts";
import type { PartFile } from "./part-file.ts";
import { announcedIn, isRest, restOf, sizeIn } from "./ranges.ts";
import type { Announced } from "./ranges.ts";

/** Who is told of a transfer, and who may end it. */
export interface TransferOptions {
  readonly onProgress?: ((bytes: number, total: number | undefined) => unknown) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A file on its way into its part. Where it breaks off it is asked for again: for its rest where the server announced that it
 * gives such, otherwise from its start, whose bytes are compared with nothing.
 */
export class Transfer {
  readonly #source: FileSource;
  readonly #part: PartFile;
  readonly #options: TransferOptions;
  #ranges = true;
  #announced: Announced | undefined;

  constructor(source: FileSource, part: PartFile, options: TransferOptions) {
    this.#source = source;
    this.#part = part;
    this.#options = options;
  }

  /** Whether the part was put together of what came at several times. */
  isPieced = false;

  /** @throws what it broke off with, where that was once too often */
  async run(): Promise<void> {
    for (let times = 1; ; times++) {
      try {
        return await this.#receive();
      } catch (error) {
        if (!(error instanceof BrokenOff)) throw error;
        this.#options.signal?.throwIfAborted();
        if (!(await this.#source.again(error.cause, times))) throw error.cause;
      }
    }
  }

  /** Once more, all of it from its start. */
  async runAnew(): Promise<void> {
    this.#ranges = false;
    this.#announced = undefined;
    this.isPieced = false;
    await this.run();
  }

  async #receive(): Promise<void> {
    const { onProgress, signal } = this.#options;
    const part = this.#part;
    const { answer, size } = await this.#begin();
    if (answer !== undefined) {
      for await (const piece of received(answer.bytes)) {
        signal?.throwIfAborted();
        await part.add(piece);
        if (size !== undefined && part.size > size) throw wrongSize(part.size, size);
        await onProgress?.(part.size, size);
      }
    }
    signal?.throwIfAborted();
    if (size !== undefined && part.size !== size) throw wrongSize(part.size, size);
  }

  /** Asks for what is not there yet: no answer where all is. */
  async #begin(): Promise<Begun> {
    const announced = this.#announced;
    const { size } = this.#part;
    if (announced !== undefined && size > 0 && size <= announced.size) {
      this.isPieced = true;
      if (size === announced.size) return { answer: undefined, size };
      const answer = await this.#askForRest(announced, size);
      if (answer?.wire?.status === 200) return this.#beginWhole(answer);
      if (answer !== undefined) return { answer, size: announced.size };
      // It does not keep what it announced.
      this.#ranges = false;
    }
    return this.#beginWhole(await this.#source.ask({}));
  }

  async #beginWhole(answer: FileAnswer): Promise<Begun> {
    if (answer.wire?.status === 206) {
      await dropped(answer);
      throw new AnswerError("The file came in part, and all of it was asked for.", {
        code: "FILE_SIZE",
      });
    }
    await this.#part.clear();
    this.isPieced = false;
    const { digest } = this.#source;
    this.#announced = this.#ranges ? announcedIn(answer, digest !== undefined) : undefined;
    if (this.#announced !== undefined && (await this.#part.takeUp(this.#announced.size))) {
      await dropped(answer);
      return this.#begin();
    }
    return { answer, size: sizeIn(answer.wire) };
  }

  /** Undefined where the answer is neither the rest nor the whole file. */
  async #askForRest(announced: Announced, from: number): Promise<FileAnswer | undefined> {
    let answer: FileAnswer;
    try {
      answer = await this.#source.ask(restOf(announced, from));
    } catch (error) {
      if (error instanceof ApiError && error.status === 416) return undefined;
      throw error;
    }
    // The whole file is what HTTP has for one that changed.
    if (answer.wire?.status === 200 || isRest(answer.wire, announced, from)) return answer;
    await dropped(answer);
    return undefined;
  }
}

interface Begun {
  readonly answer: FileAnswer | undefined;
  /** How much there will be. */
  readonly size: number | undefined;
}

/** Wraps what a file on its way broke off with: nothing else is a reason to ask for it again. */
class BrokenOff extends Error {
  constructor(cause: unknown) {
    super("broken off", { cause });
  }
}

async function* received(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new BrokenOff(error);
  }
}

async function dropped({ bytes }: FileAnswer): Promise<void> {
  await bytes[Symbol.asyncIterator]().return?.();
}

function wrongSize(found: number, said: number): BrokenOff {
  const words = `The file has ${found > said ? "more than" : `${found} of`} the ${said} bytes that its answer announced.`;
  return new BrokenOff(new AnswerError(`${words} Fetch it again.`, { code: "FILE_SIZE" }));
}
