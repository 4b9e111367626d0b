/** What is known of the body that arrived: how it begins, and its length in bytes. */
export interface ArrivedBody {
  readonly shown: string;
  readonly length: number | undefined;
}

type Change = readonly [what: string, change: (body: string) => string];

/** What is done to bodies on the way. Each is done to ours, and what gives as many bytes as arrived may be the cause. */
const CHANGES: readonly Change[] = [
  ["its line feeds became CRLF", (body) => body.replaceAll(/\r?\n/g, "\r\n")],
  ["its CRLF became line feeds", (body) => body.replaceAll("\r\n", "\n")],
  ["the whitespace at its ends was trimmed", (body) => body.trim()],
  ["a line feed was added at its end", (body) => `${body}\n`],
  ["CRLF was added at its end", (body) => `${body}\r\n`],
  ["a byte order mark was put before it", (body) => `\uFEFF${body}`],
  ["its JSON was written anew without whitespace", json(compact)],
  ...[2, 4, "\t"].map((indent): Change => [
    "its JSON was written anew with indentation",
    json((value) => JSON.stringify(value, null, indent)),
  ]),
  ["its JSON was written anew with spaces between members", json(spaced)],
  [String.raw`its characters beyond ASCII became \u`, escaped],
  [
    String.raw`its JSON was written anew with spaces between members and \u for characters beyond ASCII`,
    json((value) => escaped(spaced(value))),
  ],
  [String.raw`its slashes became \/`, slashed],
  [
    String.raw`its slashes became \/ and its characters beyond ASCII \u`,
    (body) => escaped(slashed(body)),
  ],
  ["it was read as Latin-1 and written as UTF-8", (body) => Buffer.from(body).toString("latin1")],
  ["its characters beyond ASCII became `?`", (body) => body.replaceAll(/[^\0-\x7F]/gu, "?")],
  // The bytes of GBK can't be read as what they are; two stand for each Chinese character.
  ["it was written as GBK", (body) => body.replaceAll(/[^\0-\x7F]/gu, "??")],
];

const ADVICE =
  "Whatever stands on the way (a proxy, a gateway, a fetch of your own) has to hand its bytes on as they came.";

/** How the body that arrived differs from ours; `undefined` where nothing that is known of it does. */
export function differingBody(sent: Uint8Array, theirs: ArrivedBody): string | undefined {
  const { shown, length } = theirs;
  const ours = Buffer.from(sent).toString("utf8");
  if (ours.startsWith(shown) && (length === undefined || length === sent.byteLength)) {
    return undefined;
  }
  if (sent.byteLength === 0)
    return "A body arrived, and none was sent: something on the way added it.";
  if (length === 0)
    return "The body arrived empty: a proxy on the way, or a redirection, dropped it.";
  const difference = length === undefined ? 0 : length - sent.byteLength;
  const arrived = difference === 0 ? "changed" : `${bytes(difference)} than it was sent`;
  const causes = causesOf(ours, theirs);
  const cause = causes.length === 0 ? "" : ` It fits that ${causes.join(", or that ")}.`;
  return `The body arrived ${arrived}.${cause} ${ADVICE}`;
}

function bytes(difference: number): string {
  const count = Math.abs(difference);
  return `${count} ${count === 1 ? "byte" : "bytes"} ${difference < 0 ? "shorter" : "longer"}`;
}

/** There may be several: the length of what arrived is known, and no more than its beginning. */
function causesOf(ours: string, theirs: ArrivedBody): readonly string[] {
  const found = CHANGES.filter(([, change]) => {
    const changed = change(ours);
    return changed !== ours && fits(changed, theirs);
  });
  return [...new Set(found.map(([what]) => what))];
}

function fits(body: string, { shown, length }: ArrivedBody): boolean {
  const isShown = body.startsWith(shown) || shown.includes("\uFFFD");
  return isShown && length === Buffer.byteLength(body);
}

/** A change of JSON; a body that is none stays as it is. */
function json(change: (value: unknown) => string): (body: string) => string {
  return (body) => {
    try {
      return change(JSON.parse(body));
    } catch {
      // No JSON, or nested deeper than it can be written: whatever changed it, it was not this.
      return body;
    }
  };
}

// What was JSON is JSON.
function compact(value: unknown): string {
  return JSON.stringify(value);
}

/** As Python writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return compact(value);
  const members = Object.entries(value).map(([name, item]) => `${compact(name)}: ${spaced(item)}`);
  return `{${members.join(", ")}}`;
}

function slashed(body: string): string {
  return body.replaceAll("/", String.raw`\/`);
}

function escaped(text: string): string {
  return text.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
