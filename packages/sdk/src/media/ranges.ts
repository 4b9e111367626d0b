import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import type { FileAnswer } from "./file-source.ts";

/** A file of whose rest a server said that it can be asked for. */
export interface Announced {
  readonly size: number;
  /** What it has in place of a version; a weak one does not vouch for bytes. */
  readonly etag: string | undefined;
}

/** How large a file is, where the answer says it of the bytes that are given: coded ones are given decoded by some. */
export function sizeIn(wire: WireAnswer | undefined): number | undefined {
  if (wire === undefined || headerOf(wire, "content-encoding") !== undefined) return undefined;
  const length = headerOf(wire, "content-length") ?? "";
  return /^\d{1,15}$/u.test(length) ? Number(length) : undefined;
}

/**
 * Whether the rest of a file can be asked for, by what the answer with all of it says: `Accept-Ranges`, as HTTP has it. WeChat
 * Pay documents nothing of the kind.
 *
 * @param isVouchedFor whether a digest will tell what was put together wrongly; else only a version can
 */
export function announcedIn(
  { wire, mayHaveRanges }: FileAnswer,
  isVouchedFor: boolean,
): Announced | undefined {
  // What was gathered to be verified as a whole came without a stream.
  if (wire?.stream === undefined || !mayHaveRanges || wire.status !== 200) return undefined;
  const size = sizeIn(wire);
  const accepted = headerOf(wire, "accept-ranges")?.toLowerCase();
  if (accepted !== "bytes" || size === undefined) return undefined;
  const etag = strong(headerOf(wire, "etag"));
  return etag === undefined && !isVouchedFor ? undefined : { size, etag };
}

/** The headers that ask for what follows the first bytes. */
export function restOf({ etag }: Announced, from: number): Readonly<Record<string, string>> {
  const range = `bytes=${from}-`;
  return etag === undefined ? { range } : { range, "if-range": etag };
}

/** Whether an answer is exactly the rest that was asked for, of the file that was announced. */
export function isRest(
  wire: WireAnswer | undefined,
  { size, etag }: Announced,
  from: number,
): boolean {
  if (wire?.status !== 206 || headerOf(wire, "content-encoding") !== undefined) return false;
  if (headerOf(wire, "content-range") !== `bytes ${from}-${size - 1}/${size}`) return false;
  const found = headerOf(wire, "etag");
  return found === undefined || etag === undefined || found === etag;
}

// Nothing else goes into a header of ours.
function strong(etag: string | undefined): string | undefined {
  return etag !== undefined && /^"[!#-~]*"$/u.test(etag) ? etag : undefined;
}
