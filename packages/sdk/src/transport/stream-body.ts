import { TimeoutError } from "../errors.ts";
import { within } from "../limits.ts";
import { connectionFailed } from "./failures.ts";
import type { Limits, WireRequest } from "./transport.ts";

/**
 * An answer's bytes as they come, at the reader's pace. A file may take longer than a call's `timeout`, so that limits
 * each wait for the next bytes instead. What goes wrong on the way is an error of the stream.
 */
export function streamBody(
  request: WireRequest,
  limits: Limits,
  source: AsyncIterable<Uint8Array>,
  stop: () => void,
): ReadableStream<Uint8Array> {
  const { signal, timeout } = limits;
  const chunks = source[Symbol.asyncIterator]();
  let onAbort = (): void => {};
  const end = (): void => signal?.removeEventListener("abort", onAbort);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(signal?.reason);
          stop();
        };
        if (signal?.aborted === true) onAbort();
        else signal?.addEventListener("abort", onAbort, { once: true });
      },
      async pull(controller) {
        const wait = { ...limits, signal: undefined, deadline: performance.now() + timeout };
        try {
          const next = await within(wait, request, true, chunks.next());
          if (next.done !== true) return controller.enqueue(plain(next.value));
          end();
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
