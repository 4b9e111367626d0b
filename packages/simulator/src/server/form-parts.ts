import type { SimRequest } from "../core/http.ts";

/** A part of a multipart body. */
export interface FormPart {
  readonly name: string;
  /** Present where the part is a file. */
  readonly filename?: string;
  /** The part's own `Content-Type`. */
  readonly type?: string;
  readonly bytes: Buffer;
}

/**
 * The named parts of a multipart body; none where the body is no such thing.
 *
 * Not by `Response.formData()`: undici refuses boundaries of less than 27 characters, which SDKs send.
 */
export function* formParts(request: Pick<SimRequest, "headers" | "body">): Generator<FormPart> {
  const boundary = parameter(request.headers["content-type"] ?? "", "boundary");
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
    const read = readHead(part.toString("utf8", 0, head));
    if (read !== undefined) yield { ...read, bytes: part.subarray(head + 4) };
  }
}

function readHead(head: string): Omit<FormPart, "bytes"> | undefined {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const name = parameter(disposition, "name");
  if (name === undefined) return undefined;
  const filename = parameter(disposition, "filename");
  const type = /^content-type:(.*)$/im.exec(head)?.[1]?.trim();
  return { name, ...(filename !== undefined && { filename }), ...(type && { type }) };
}

function parameter(header: string, name: string): string | undefined {
  const form = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, "i");
  const [, quoted, bare] = form.exec(header) ?? [];
  return quoted ?? bare;
}
