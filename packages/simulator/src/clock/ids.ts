import { hash } from "node:crypto";

/** Where all identifiers come from: the same seed on a fresh database gives the same ones in the same order. */
export interface Ids {
  /** Upper-case hexadecimal digits, 64 at most. */
  hex(length: number): string;
  /** Letters and digits, as in tokens. */
  token(length: number): string;
  /** 1, 2, 3, … in this process. */
  sequence(): number;
}

/**
 * @param instance number of this start on its database, so that a restart does not repeat identifiers
 */
export function createIds(seed: string, instance: number): Ids {
  let drawn = 0;
  let counted = 0;
  const draw = (encoding: "hex" | "base64"): string =>
    hash("sha256", `${seed}/${instance}/${++drawn}`, encoding);
  return {
    hex: (length) => draw("hex").slice(0, length).toUpperCase(),
    token: (length) => {
      let text = "";
      while (text.length < length) text += draw("base64").replaceAll(/[^A-Za-z0-9]/g, "");
      return text.slice(0, length);
    },
    sequence: () => ++counted,
  };
}
