import { createHash } from "node:crypto";
import type { Merchant } from "../core/merchant.ts";

/**
 * What made-up values derive from: the same source gives the same value for the same name, in every process and at any
 * time.
 */
export interface Source {
  /** Any text; identifiers derive from it. Rows of resources carry their own. */
  readonly seed: string;
  /** By the movable clock, milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /**
   * The last verb that moved the state: `create`, or for example `cancel`, `close`, `terminate`, `complete`, `pause`.
   */
  readonly lastVerb: string;
  /** `http://127.0.0.1:7180`: where addresses in answers lead. */
  readonly origin: string;
  /** Who calls; members such as `mchid` and `appid` are the merchant's. */
  readonly merchant: Merchant;
  /**
   * How times are written where the catalogue names no format: RFC 3339 when absent, `yyyyMMddHHmmss` for APIv2 and the
   * products that keep its form. `timesOf(id)` knows which.
   */
  readonly times?: "compact";
}

/** The source of an item of a list: its identifiers are its own. */
export function within(source: Source, list: string, index: number): Source {
  return { ...source, seed: `${source.seed}/${list}/${index}` };
}

/** Characters of an alphabet of at most 256, drawn by the source and the name. */
export function drawCharacters(
  source: Source,
  name: string,
  length: number,
  alphabet: string,
): string {
  const bytes = createHash("shake256", { outputLength: length })
    .update(`${source.seed}\n${name}`)
    .digest();
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}

export const DIGITS = "0123456789";
export const HEX = "0123456789abcdef";
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
