import type { Chunks } from "../core/http.ts";

/**
 * A body as the fetch standard has it: a part is made when the reader wants it. Who cancels, or aborts the request, ends
 * the making.
 */
export function streamOf(chunks: Chunks, signal: AbortSignal): ReadableStream<Uint8Array> {
  const parts = chunks[Symbol.asyncIterator]();
  let leave: () => void;
  const stop = async (): Promise<void> => {
    signal.removeEventListener("abort", leave);
    await parts.return?.();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        leave = () => {
          controller.error(signal.reason);
          // Nobody waits for it, and the reader was told already.
          void stop().catch(() => {});
        };
        signal.addEventListener("abort", leave, { once: true });
      },
      pull: async (controller) => {
        const part = await parts.next();
        // What was aborted meanwhile takes nothing more.
        if (signal.aborted) return;
        if (part.done !== true) return controller.enqueue(part.value);
        signal.removeEventListener("abort", leave);
        controller.close();
      },
      cancel: stop,
    },
    // No part before somebody reads.
    { highWaterMark: 0 },
  );
}
