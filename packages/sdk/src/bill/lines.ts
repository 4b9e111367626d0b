import { isUtf8 } from "../crypto/native.ts";

const [LINE_FEED, RETURN] = [10, 13];

/** A bill's lines have some hundred bytes. What has so many without an end is no bill, and is not gathered for ever. */
const LONGEST = 1 << 20;

/** Takes text apart into lines, whatever pieces it comes in. */
export class Lines {
  #rest: Buffer = Buffer.alloc(0);
  #begun = false;

  /**
   * The lines that are complete with these bytes, without their ends. Each is a text of its own: one cut out of a longer text
   * would keep all of that in memory as long as somebody keeps a value of it.
   *
   * @throws TypeError for bytes that are no UTF-8, RangeError for a line without end
   */
  add(bytes: Uint8Array): string[] {
    let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // A rest has no end of a line: those before its length need not be looked for.
    let end = text.indexOf(LINE_FEED);
    if (this.#rest.length > 0) {
      if (end !== -1) end += this.#rest.length;
      text = Buffer.concat([this.#rest, text]);
    }
    const lines: string[] = [];
    let begin = 0;
    for (; end !== -1; end = text.indexOf(LINE_FEED, begin)) {
      lines.push(text.toString("utf8", begin, text[end - 1] === RETURN ? end - 1 : end));
      begin = end + 1;
    }
    // A copy: the bytes are their giver's again, and few of them are wanted.
    this.#rest = Buffer.from(text.subarray(begin));
    // No end of a line is a part of a character, so each of them is whole.
    check(text.subarray(0, begin));
    if (this.#rest.length > LONGEST) {
      throw new RangeError(`a line has more than ${LONGEST} bytes`);
    }
    return this.#withoutMark(lines);
  }

  /** What stands behind the last line end: nothing, where the file is whole. */
  end(): string {
    check(this.#rest);
    return this.#rest.toString();
  }

  /** Bills begin with a byte-order mark. */
  #withoutMark(lines: string[]): string[] {
    const [first] = lines;
    if (this.#begun || first === undefined) return lines;
    this.#begun = true;
    return [first.startsWith("\u{feff}") ? first.slice(1) : first, ...lines.slice(1)];
  }
}

function check(bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw new TypeError("the bytes are no UTF-8");
}
