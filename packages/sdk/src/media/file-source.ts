import type { WireAnswer } from "../transport/transport.ts";

/** A file that can be asked for, and asked for again. */
export interface FileSource {
  /** The digest of what is in it, in hex, where that is known before it comes. */
  readonly digest?: string | undefined;
  /** Asks for it, with these headers. */
  readonly ask: (headers: Readonly<Record<string, string>>) => Promise<FileAnswer>;
  /** Whether it is asked for again after it broke off for so many times; answers when it is time for it. */
  readonly again: (error: unknown, times: number) => Promise<boolean>;
  /** What is stored in place of the file as it came. Throws at its end where that is not what it should be. */
  readonly unpack?: Content | undefined;
  /** The file as it came. Throws at its end where that is not what it should be. */
  readonly check?: Content | undefined;
}

type Content = (raw: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** A file as it comes. */
export interface FileAnswer {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The answer that carries it; none of a file that was made of several. */
  readonly wire?: WireAnswer | undefined;
  /** Whether its rest may be asked for, where the server says so: HTTP knows that of a GET alone. */
  readonly mayHaveRanges: boolean;
}

/** How a client fetches a file, and what it does when that breaks off. */
export interface FileCalls {
  readonly get: (
    address: unknown,
    options: {
      readonly headers: Readonly<Record<string, string>>;
      readonly signal: AbortSignal | undefined;
    },
  ) => Promise<FileAnswer>;
  readonly again: (
    error: unknown,
    times: number,
    signal: AbortSignal | undefined,
  ) => Promise<boolean>;
}
