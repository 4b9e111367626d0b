import { privateDecrypt } from "node:crypto";
import { publicKeySigner } from "../keys.ts";
import type { Received } from "../server.ts";
import { isSignedByMerchant } from "../signed-request.ts";
import { signOf } from "../xml.ts";
import type { HardOperation } from "./operation.ts";

/** What stood on the wire, in the form in which a `HardOperation` says it. */
export interface Shown {
  readonly target: string;
  readonly type: string | undefined;
  readonly body: string;
  readonly sealed: number;
}

/** A request with what differs from call to call replaced and what is encrypted opened, with the platform's private key. */
export function shown({ target, headers, bytes }: Received): Shown {
  const type = headers["content-type"];
  const boundary = /boundary=(.+)$/.exec(type ?? "")?.[1];
  // Latin-1 keeps every byte of a file; what is text in these forms is ASCII.
  const text = bytes.toString(boundary === undefined ? "utf8" : "latin1");
  const opened = [openSealed(target), openSealed(text)] as const;
  const plain = (part: string): string =>
    boundary === undefined ? part : part.replaceAll(boundary, "{boundary}");
  return {
    target: withoutChance(opened[0].text),
    type: type && plain(type),
    body: withoutChance(plain(opened[1].text)),
    sealed: opened[0].count + opened[1].count,
  };
}

/** Whether the request bears the signature that it should, made anew from the bytes that were received. */
export function isSigned(received: Received, by: HardOperation["signed"]): boolean {
  const { headers, body, bytes, target } = received;
  if (by === "v3") {
    const meta = /name="meta"\r\nContent-Type: application\/json\r\n\r\n(.*?)\r\n--/.exec(
      body,
    )?.[1];
    return isSignedByMerchant({ ...received, body: meta ?? body });
  }
  const { sign, ...members } = membersOf(target, bytes.toString("utf8"));
  const signed = by !== "nothing" && sign === signOf(members, by);
  return (
    headers.authorization === undefined && (signed || (by === "nothing" && sign === undefined))
  );
}

// 256 bytes in Base64, in a query percent-encoded.
const SEALED = /(?:[A-Za-z0-9+/]|%2B|%2F){342}(?:==|%3D%3D)/g;

function openSealed(wire: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const text = wire.replaceAll(SEALED, (sealed) => {
    count += 1;
    const buffer = Buffer.from(decodeURIComponent(sealed), "base64");
    const key = { key: publicKeySigner.privateKey, oaepHash: "sha1" };
    const plain = privateDecrypt(key, buffer).toString("utf8");
    return sealed.endsWith("%3D") ? encodeURIComponent(plain) : plain;
  });
  return { text, count };
}

function withoutChance(text: string): string {
  return text
    .replace(/(?<=<nonce_str>|[?&]nonce_str=)[0-9a-f]{32}/, "{nonce}")
    .replace(/(?<=<sign>|[?&]sign=|name="sign"\r\n\r\n)(?:[0-9A-F]{64}|[0-9A-F]{32})/, "{sign}");
}

/** The members of APIv2's XML, form or query, read without the SDK. */
function membersOf(target: string, body: string): Record<string, string> {
  const elements = body.matchAll(/<([a-z_]+)>((?:<!\[CDATA\[.*?\]\]>|[^<])*)<\/\1>/gs);
  const parts = body.matchAll(/name="([a-z_]+)"\r\n\r\n(.*?)\r\n/g);
  return Object.fromEntries([
    ...new URL(target, "http://x").searchParams,
    ...Array.from(elements, ([, name, value = ""]) => [
      name,
      value.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, "$1"),
    ]),
    ...Array.from(parts, ([, name, value]) => [name, value]),
  ]);
}
