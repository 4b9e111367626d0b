import type { CheckedCall } from "./call.ts";
import { jsonOrText } from "./json-or-text.ts";
import { LongestMatch } from "./longest-match.ts";
import { encode } from "./route.ts";

/** Values of a request by their names. */
export type RequestValues = readonly (readonly [name: string, value: unknown])[];

// More than any refusal that WeChat Pay writes; what is beyond is left out, so that no answer can hold up the process.
const LONGEST = 8192;
const DEEPEST = 16;
const MOST = 1000;
const CUT = "…";

// Shorter ones are no secrets and would hit words of the answer by chance; but two Chinese characters are a name.
const SECRET = 6;
const SHORT_SECRET = 2;

/** Members of `detail` that WeChat Pay counts itself. */
const THEIR_NUMBERS: ReadonlySet<string> = new Set(["sign_message_length", "status"]);

/** Takes values of the request out of what a refusal says: none of them may stand in an error. */
export class Mask {
  /** Texts to take out. */
  readonly #secrets: LongestMatch;
  readonly #forms: (readonly [form: string, name: string])[] = [];
  /** Numbers and booleans of the request, to which a whole value of `detail` is compared. */
  readonly #scalars = new Map<string, string>();
  #left = LONGEST;
  #values = MOST;

  /** The values that have to be masked: those given, and all that calls of APIv3 have. */
  constructor(given: RequestValues, calls: readonly CheckedCall[] = []) {
    for (const [name, value] of [...given, ...calls.flatMap(valuesOf)]) this.#collect(name, value);
    this.#secrets = new LongestMatch(this.#forms);
  }

  /** A text in which values of the request are replaced by their `{names}`, in one pass. */
  text(text: string): string {
    let masked = "";
    let copied = 0;
    let at = 0;
    const end = Math.min(text.length, this.#left);
    while (at < end) {
      const found = this.#secrets.at(text, at);
      if (found === undefined) {
        at += 1;
        continue;
      }
      masked += `${text.slice(copied, at)}{${found[1]}}`;
      at += found[0].length;
      copied = at;
    }
    this.#left -= end;
    masked += text.slice(copied, Math.max(copied, end));
    return at < text.length ? masked + CUT : masked;
  }

  /** The same in all texts of what a refusal says in detail, and in numbers and booleans that are a value of the request. */
  detail(value: unknown, key = "", depth = 0): unknown {
    this.#values -= 1;
    if (this.#values < 0 || depth > DEEPEST) return CUT;
    // `value` repeats what the request had sent at `field`, however short it is.
    if (key === "value" && value !== null && value !== undefined) return "{value}";
    if (typeof value !== "object" || value === null) return this.#scalar(value, key);
    if (Array.isArray(value)) {
      return this.#some(value).map((item: unknown) => this.detail(item, key, depth + 1));
    }
    return Object.fromEntries(
      this.#some(Object.entries(value)).map(([name, item]) => [
        this.text(name),
        this.detail(item, name, depth + 1),
      ]),
    );
  }

  #scalar(value: unknown, key: string): unknown {
    const name = THEIR_NUMBERS.has(key) ? undefined : this.#scalars.get(String(value));
    if (name !== undefined) return `{${name}}`;
    return typeof value === "string" ? this.text(value) : value;
  }

  #some<Item>(items: readonly Item[]): readonly Item[] {
    return items.slice(0, this.#values + 1);
  }

  // By a list of what is left to look at: a request may be nested deeper than calls can be.
  #collect(first: string, value: unknown): void {
    const left: (readonly [string, unknown])[] = [[first, value]];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [name, item] = next;
      if (typeof item === "string") this.#add(name, item);
      else if (Array.isArray(item)) for (const inner of item) left.push([name, inner]);
      else if (typeof item === "object" && item !== null) {
        for (const entry of Object.entries(item)) left.push(entry);
      } else if (typeof item === "number" || typeof item === "boolean") {
        this.#scalars.set(String(item), name);
        this.#add(name, String(item));
      }
    }
  }

  #add(name: string, value: string): void {
    const isName = value.length >= SHORT_SECRET && /[^\0-\x7F]/.test(value);
    if (value.length < SECRET && !isName) return;
    const encoded = encode(value.toWellFormed());
    // As it is, as it stands in an address and in JSON; and in an address that a proxy wrote anew, as WeChat Pay shows it.
    for (const form of new Set([
      value,
      encoded,
      JSON.stringify(value).slice(1, -1),
      encode(encoded),
      encoded.replaceAll("%20", "+"),
      encoded.replaceAll(/%../g, (code) => code.toLowerCase()),
    ])) {
      this.#forms.push([form, name]);
    }
  }
}

/**
 * An answer's code, or `NO_CODE` where it is none. It is never masked, since calls are told apart by it; what does not look
 * like a code may be anything that the request had sent.
 */
export function codeIn(code: string): string {
  return /^(?:[A-Z][A-Z\d_]{1,63}|-?\d{1,9})$/.test(code) ? code : "NO_CODE";
}

function valuesOf(call: CheckedCall): RequestValues {
  const found: (readonly [string, unknown])[] = [...Object.entries(call.values), ...call.query];
  const content = call.body?.from === "form" ? call.body.signed : call.body?.content;
  if (call.upload !== undefined) found.push(["meta", jsonOrText(call.upload.meta)]);
  // `body` may hold anything; then it is one value.
  if (typeof content === "string") found.push(["json", jsonOrText(content)]);
  return found;
}
