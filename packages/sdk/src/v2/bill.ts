import type { WireAnswer } from "../transport/transport.ts";

// A failure is a few hundred bytes.
const MOST_OF_A_FAILURE = 64 * 1024;

/** A bill's answer: `failed` with its bytes gathered where it is XML, which a bill is not; both have the same status. */
export async function lookIntoBill(
  wire: WireAnswer,
): Promise<{ readonly failed: boolean; readonly wire: WireAnswer }> {
  if (wire.stream === undefined) return { failed: isXml(wire.body), wire };
  const { begin, stream } = await peek(wire.stream);
  if (!isXml(begin)) return { failed: false, wire: { ...wire, stream } };
  const { stream: _, ...rest } = wire;
  return { failed: true, wire: { ...rest, body: await gather(stream) } };
}

/** Whether bytes begin as XML does. */
export function isXml(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString("utf8"));
}

/** Reads enough of a stream to see what it is; `stream` gives all of it. */
async function peek(
  source: ReadableStream<Uint8Array>,
): Promise<{ readonly begin: Uint8Array; readonly stream: ReadableStream<Uint8Array> }> {
  const reader = source.getReader();
  let begin: Uint8Array = new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    begin = Buffer.concat([begin, value]);
    if (begin.length >= 64) break;
  }
  let first: Uint8Array | undefined = begin.length === 0 ? undefined : new Uint8Array(begin);
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = first === undefined ? await reader.read() : { done: false, value: first };
        first = undefined;
        if (next.value === undefined) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { begin, stream };
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // Cut off, it is read as no failure that says something.
    if (size > MOST_OF_A_FAILURE) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
