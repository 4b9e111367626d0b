/** What an element holds: text, or where `nesting` says so further elements. */
export type XmlValue = string | XmlMembers | readonly XmlMembers[];

export interface XmlMembers {
  readonly [name: string]: XmlValue;
}

/** The elements that hold elements; `many` come any number of times and make a list. All others hold text and come once. */
export type Nesting = Readonly<Record<string, "one" | "many">>;

/** Says what is wrong and where, and quotes nothing of the text. */
export class XmlError extends Error {}

// APIv2's largest texts are lists of violations; what is larger is no message of WeChat Pay.
const MOST_CHARACTERS = 4 * 1024 * 1024;
const DEEPEST = 3;

/**
 * Reads the flat XML of APIv2. Everything that it has no use for is refused: document types, entities other than the five
 * and numeric ones, attributes, comments, mixed content, a name that comes twice.
 *
 * @param root the outermost element's name; any where it is `null`
 * @throws {XmlError}
 */
export function readXml(
  input: string | Uint8Array,
  root: string | null = "xml",
  nesting: Nesting = {},
): XmlMembers {
  const scanner = new Scanner(textOf(input), nesting);
  return scanner.document(root);
}

function textOf(input: string | Uint8Array): string {
  if (input.length > MOST_CHARACTERS) {
    throw new XmlError(`it is longer than ${MOST_CHARACTERS} characters`);
  }
  const text = (typeof input === "string" ? input : decode(input)).replace(/^\uFEFF/, "");
  const illegal = text.search(ILLEGAL);
  if (illegal !== -1) throw new XmlError(`character ${illegal} is none that XML allows`);
  // As XML prescribes; a carriage return that is meant is written as a reference.
  return text.replaceAll(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError("it is not UTF-8");
  }
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const SPACE = /[ \t\n]*/y;
const DECLARATION =
  /<\?xml[ \t\n]+version=["']1\.0["'](?:[ \t\n]+encoding=["'][Uu][Tt][Ff]-8["'])?(?:[ \t\n]+standalone=["'](?:yes|no)["'])?[ \t\n]*\?>/y;
const START = /<([A-Za-z_][A-Za-z0-9_.-]*)[ \t\n]*(\/?)>/y;
const END = /<\/([A-Za-z_][A-Za-z0-9_.-]*)[ \t\n]*>/y;
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6});|#([0-9]{1,7});|(lt|gt|amp|quot|apos);)?/g;
const FIVE: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

class Scanner {
  readonly #text: string;
  readonly #nesting: Nesting;
  #at = 0;

  constructor(text: string, nesting: Nesting) {
    this.#text = text;
    this.#nesting = nesting;
  }

  document(root: string | null): XmlMembers {
    this.#match(DECLARATION);
    this.#match(SPACE);
    const start = this.#match(START);
    if (start === undefined) return this.#refuse("no element begins");
    const [, name = "", empty] = start;
    if (root !== null && name !== root) return this.#refuse(`another element than <${root}>`);
    const members = empty === "/" ? {} : this.#members(name, 1);
    this.#match(SPACE);
    return this.#at === this.#text.length
      ? members
      : this.#refuse(`something follows the end of the outermost element`);
  }

  #members(parent: string, depth: number): XmlMembers {
    if (depth > DEEPEST) return this.#refuse(`elements are nested deeper than ${DEEPEST}`);
    const single = new Map<string, XmlValue>();
    const lists = new Map<string, XmlMembers[]>();
    for (;;) {
      this.#match(SPACE);
      if (this.#ends(parent)) return Object.fromEntries([...single, ...lists]);
      const begin = this.#at;
      const start = this.#match(START);
      if (start === undefined) return this.#refuse("neither an element nor the end of its parent");
      const [, name = "", empty] = start;
      const kind = Object.hasOwn(this.#nesting, name) ? this.#nesting[name] : undefined;
      const list = lists.get(name) ?? [];
      if (single.has(name)) {
        this.#at = begin;
        return this.#refuse("an element whose name came before");
      }
      if (kind === undefined) {
        single.set(name, empty === "/" ? "" : this.#content(name));
        continue;
      }
      const members = empty === "/" ? {} : this.#members(name, depth + 1);
      if (kind === "one") single.set(name, members);
      else {
        list.push(members);
        lists.set(name, list);
      }
    }
  }

  #content(name: string): string {
    let content = "";
    for (;;) {
      const next = this.#text.indexOf("<", this.#at);
      if (next === -1) return this.#refuse("an element without an end");
      content += this.#unescape(this.#text.slice(this.#at, next));
      this.#at = next;
      if (this.#ends(name)) return content;
      if (!this.#text.startsWith("<![CDATA[", next)) {
        return this.#refuse("markup inside an element that holds text");
      }
      const end = this.#text.indexOf("]]>", next);
      if (end === -1) return this.#refuse("a CDATA section without an end");
      content += this.#text.slice(next + "<![CDATA[".length, end);
      this.#at = end + "]]>".length;
    }
  }

  #unescape(text: string): string {
    if (text.includes("]]>")) return this.#refuse("]]> outside a CDATA section");
    if (!text.includes("&")) return text;
    return text.replaceAll(REFERENCE, (_, hex?: string, decimal?: string, named?: string) => {
      if (named !== undefined) return FIVE[named] ?? "";
      const digits = hex ?? decimal;
      if (digits === undefined)
        return this.#refuse("an & that begins none of the allowed entities");
      const code = Number.parseInt(digits, hex === undefined ? 10 : 16);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : "\0";
      return ILLEGAL.test(character) ? this.#refuse("a reference to no character") : character;
    });
  }

  #ends(name: string): boolean {
    const begin = this.#at;
    const end = this.#match(END);
    if (end === undefined) return false;
    if (end[1] === name) return true;
    this.#at = begin;
    return this.#refuse("the end of another element");
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  #refuse(what: string): never {
    throw new XmlError(`${what} (at character ${this.#at})`);
  }
}
