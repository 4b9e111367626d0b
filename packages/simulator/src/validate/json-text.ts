import type { Refusal } from "../core/refusal.ts";

/** No documented value is half as deep. */
const DEPTH = 32;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Makes a refusal of what is wrong: for programs, and in the words of the message. */
export type Refuse = (issue: string, rule: string) => Refusal;

/** Bytes as text. @throws what `refuse` makes, for broken UTF-8 */
export function decodeText(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refuse("not UTF-8", "不是合法的UTF-8编码");
  }
}

/** Text as JSON. @throws what `refuse` makes, for broken or too deep JSON */
export function parseJson(text: string, refuse: Refuse): unknown {
  if (tooDeep(text)) throw refuse(`deeper than ${DEPTH} levels`, `的JSON嵌套层数超过${DEPTH}层`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`malformed JSON: ${reason.slice(0, 128)}`, "不是合法的JSON格式");
  }
}

// Counted before parsing, outside of strings, so that nothing ever descends into a hostile depth.
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      if (++depth > DEPTH) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}
