import { RequestError, typeFound } from "../errors.ts";

/** What file systems allow for a name, in UTF-8, without what saving puts behind it: `.0123456789abcdef.part`. */
const MOST_BYTES = 255 - 22;
/** More would be no extension. */
const MOST_EXTENSION = 20;

/**
 * A name from outside, made one of a file: the file name of a complaint's picture, a number in a receipt's. It keeps what it
 * can, of 233 bytes at most (with what saving puts behind it 255), and holds nothing that leads out of a folder or misleads who looks at it.
 *
 * - what separates folders and what Windows refuses (`/ \ : * ? " < > |`), control characters and NUL become `_`
 * - characters that turn the direction of writing or can't be seen are left out: `fdp.exe` must not look like `exe.pdf`
 * - dots and blanks at either end are left out, so that of `..` nothing is left, and no `.npmrc` is made; `-` at the beginning too
 * - names of devices (`CON`, `nul.txt`, `COM1`) get a `_` before them
 * - a name that is too long is cut before its extension; of nothing becomes `file`
 *
 * Names that differ may become the same: where files must not replace each other, put a number of your own before it.
 *
 * ```ts
 * await wxpay.save(media_url, join("complaints", safeFileName(name)));
 * ```
 */
export function safeFileName(name: string): string {
  if (typeof name !== "string") {
    throw new RequestError(`name: expected the name of a file, found ${typeFound(name)}.`, {
      parameter: "name",
    });
  }
  const shown = name.toWellFormed().normalize("NFC").replace(INVISIBLE, "").replace(REFUSED, "_");
  const plain = trimmed(shown);
  const own = DEVICE.test(plain) ? `_${plain}` : plain;
  return trimmed(shortened(own)) || "file";
}

// Marks of direction, joiners, soft hyphens, tags, selectors: all that is written and not seen. Line separators are refused below.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const REFUSED = /[/\\:*?"<>|\p{Cc}\p{Zl}\p{Zp}\uFFFD]/gu;
// Windows takes them for devices with anything behind a dot too, blanks before it, and digits above the line.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

const trimmed = (name: string): string => name.replace(/^[\s.-]+|[\s.]+$/gu, "");

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const dot = name.lastIndexOf(".");
  const end =
    dot > 0 && Buffer.byteLength(name.slice(dot)) <= MOST_EXTENSION ? name.slice(dot) : "";
  const room = MOST_BYTES - Buffer.byteLength(end);
  let start = "";
  let bytes = 0;
  // By characters: half of one is none.
  for (const character of name.slice(0, name.length - end.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    start += character;
  }
  return start + end;
}
