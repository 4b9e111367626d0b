import type { ServerResponse } from "node:http";
import type { WeChatPay } from "../../../src/client.ts";

/** An operation whose call differs from plain JSON to a plain path, and what of it must stand on the wire. */
export interface HardOperation {
  /** What is hard about it. */
  readonly kind: string;
  /** The chain as a user writes it; that it compiles says that the path is documented. */
  readonly node: (wxpay: WeChatPay) => object;
  readonly template: string;
  readonly verb: "get" | "post" | "put" | "patch" | "delete";
  readonly options?: object;
  /** Path and query as they stand on the wire, what is encrypted in them opened, `sign` as `{sign}`, `nonce_str` as `{nonce}`. */
  readonly target: string;
  readonly type?: string;
  /** The body in the same form, the boundary of a form as `{boundary}`. */
  readonly body?: string;
  /** How many values travel encrypted. */
  readonly sealed?: number;
  /** What signs the request: `v3` is the `Authorization` header, the others `sign` of APIv2. */
  readonly signed: "v3" | "MD5" | "HMAC-SHA256" | "nothing";
  readonly answer: (response: ServerResponse) => void | Promise<void>;
  /** What the caller gets; a file as its text. */
  readonly data: unknown;
}

export const JSON_TYPE = "application/json";
export const XML_TYPE = "text/xml; charset=utf-8";
export const FORM_TYPE = "multipart/form-data; boundary={boundary}";

/** Bytes that are no UTF-8. */
export const PNG: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);

/** A form with these parts: the lines of each part's head, and what it holds. */
export function formOf(...parts: readonly (readonly [head: string, content: string])[]): string {
  const written = parts.map(
    ([head, content]) =>
      `--{boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`,
  );
  return `${written.join("")}--{boundary}--\r\n`;
}
