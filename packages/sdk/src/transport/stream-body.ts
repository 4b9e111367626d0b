import { TimeoutError } from "../errors.ts";
import { within } from "./limits.ts";
import { connectionFailed, unread } from "./failures.ts";
import { onAbort } from "./on-abort.ts";
import type { Limits, WireRequest } from "./transport.ts";

/** What becomes of the connection behind a stream. */
export interface Ends {
  /** All was read: so many bytes. */
  readonly finish: (size: number) => void;
  /** The rest is not wanted. */
  readonly stop: () => void;
}

/**
 * An answer's bytes as they come, at the reader's pace. A file may take longer than a call's `timeout`, so that limits
 * each wait for the next bytes instead, and each wait for the reader. What goes wrong on the way is an error of the stream.
 */
export function streamBody(
  request: WireRequest,
  limits: Limits,
  source: AsyncIterable<Uint8Array>,
  { finish, stop }: Ends,
): ReadableStream<Uint8Array> {
  const { signal, timeout } = limits;
  const chunks = source[Symbol.asyncIterator]();
  let size = 0;
  let idle: NodeJS.Timeout | undefined;
  let unlisten = (): void => {};
  let waitForReader = (): void => {};
  const end = (): void => {
    clearTimeout(idle);
    unlisten();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const give = (reason: unknown): void => {
          end();
          controller.error(reason);
          stop();
        };
        if (signal?.aborted === true) return give(signal.reason);
        unlisten = onAbort(signal, () => give(signal?.reason));
        // Who drops the stream without a word must not hold its connection for ever.
        waitForReader = () => {
          idle = setTimeout(() => give(unread(request, timeout)), timeout);
        };
        waitForReader();
      },
      async pull(controller) {
        clearTimeout(idle);
        const wait = { ...limits, signal: undefined, deadline: performance.now() + timeout };
        try {
          const next = await within(wait, request, true, chunks.next());
          if (next.done !== true) {
            size += next.value.length;
            waitForReader();
            return controller.enqueue(plain(next.value));
          }
          end();
          finish(size);
          controller.close();
        } catch (error) {
          end();
          stop();
          throw error instanceof TimeoutError ? error : connectionFailed(request, true, error);
        }
      },
      cancel() {
        end();
        stop();
      },
    },
    // Nothing is read ahead: who takes the stream and drops it has not filled the memory.
    { highWaterMark: 0 },
  );
}

// A Buffer's own methods (`slice`, `toString`) are not those of the bytes that the type promises.
function plain(chunk: Uint8Array): Uint8Array {
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
