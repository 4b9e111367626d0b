import type { SimRequest } from "./http.ts";

/** A part of a multipart body. */
export interface FormPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The named parts of a multipart body; none where the body is no such thing.
 *
 * Not by `Response.formData()`: undici refuses boundaries of less than 27 characters, which SDKs send.
 */
export function* formParts(request: SimRequest): Generator<FormPart> {
  const contentType = request.headers["content-type"] ?? "";
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return;
  // Every boundary but the first stands on a line of its own: with the line break before it, all look the same.
  const body = Buffer.concat([Buffer.from("\r\n"), request.body]);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for (
    let start = body.indexOf(delimiter), end: number;
    start !== -1 && (end = body.indexOf(delimiter, start + delimiter.length)) !== -1;
    start = end
  ) {
    const part = body.subarray(start + delimiter.length, end);
    const head = part.indexOf("\r\n\r\n");
    if (head === -1) continue;
    const [, inQuotes, plain] =
      /;\s*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(part.toString("latin1", 0, head)) ?? [];
    const name = inQuotes ?? plain;
    if (name !== undefined) yield { name, bytes: part.subarray(head + 4) };
  }
}
