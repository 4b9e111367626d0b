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

/** How many parts are looked at; uploads to WeChat Pay have a few. */
const MOST_PARTS = 100;
/** Longest head of a part that is read, in bytes. */
const LONGEST_HEAD = 8_192;
/** Longest boundary (RFC 2046). */
const LONGEST_BOUNDARY = 70;

const LINE = Buffer.from("\r\n");
const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * The named parts of a multipart body, their bytes as they came; none where the body is no such thing. What it costs
 * grows with the body's length and with nothing else: it is read before anybody is asked who they are.
 */
export function* formParts({
  headers,
  body,
}: Pick<SimRequest, "headers" | "body">): Generator<FormPart> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const boundary = boundaryOf(headers["content-type"] ?? "", bytes);
  if (boundary === undefined) return;
  let start = firstPart(bytes, boundary);
  // Every boundary but the first stands on a line of its own.
  const delimiter = Buffer.concat([LINE, boundary]);
  for (let count = 0; count < MOST_PARTS && start !== -1; count++) {
    const head = bytes.subarray(start, start + LONGEST_HEAD).indexOf(HEAD_END);
    // After the last boundary, and where a head has no end, there is no part.
    if (head === -1) return;
    const content = start + head + HEAD_END.length;
    const end = bytes.indexOf(delimiter, content);
    if (end === -1) return;
    const read = readHead(bytes.toString("utf8", start, start + head));
    if (read !== undefined) yield { ...read, bytes: bytes.subarray(content, end) };
    start = end + delimiter.length;
  }
}

/** The delimiter with its two hyphens: the header's; where the header has none (some SDKs), the body's first line. */
function boundaryOf(contentType: string, body: Buffer): Buffer | undefined {
  const named = parameter(contentType, "boundary");
  // Header values are bytes, one a character.
  if (named !== undefined) return Buffer.from(`--${named}`, "latin1");
  if (!/^\s*multipart\//i.test(contentType)) return undefined;
  const end = body.subarray(0, LONGEST_BOUNDARY + 4).indexOf(LINE);
  const line = body.subarray(0, Math.max(0, end));
  return /^--[^\s]+$/.test(line.toString("latin1")) ? line : undefined;
}

/** Where the first part's head begins. Before its boundary there may be lines that belong to none. */
function firstPart(body: Buffer, boundary: Buffer): number {
  if (body.subarray(0, boundary.length).equals(boundary)) return boundary.length;
  const at = body.indexOf(Buffer.concat([LINE, boundary]));
  return at === -1 ? -1 : at + LINE.length + boundary.length;
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
