import { randomUUID } from "../crypto/native.ts";

/** One part of a multipart form. */
export interface Part {
  readonly name: string;
  /** Present for the part that is a file. */
  readonly filename?: string;
  readonly type?: string;
  readonly content: string | Uint8Array;
}

/** The bytes of a multipart form and the type that says where its parts end. */
export function writeForm(parts: readonly Part[]): {
  readonly content: Uint8Array;
  readonly type: string;
} {
  // 122 random bits: no file holds this line by chance, and none can be made to.
  const boundary = `wechatpay-kit-${randomUUID()}`;
  const bytes = parts.flatMap((part) => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n`, "utf8"),
    Buffer.from(part.content),
    Buffer.from("\r\n"),
  ]);
  return {
    content: Buffer.concat([...bytes, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

function headOf({ name, filename, type }: Part): string {
  const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
  const head = `Content-Disposition: form-data; name="${quoted(name)}"${file}\r\n`;
  return type === undefined ? head : `${head}Content-Type: ${type}\r\n`;
}

// As browsers write them; a name can't end its header and begin another.
function quoted(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
