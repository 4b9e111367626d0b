/** What stands at the top of a file of the data, before its rows. */
export type Head = Readonly<Record<string, unknown>>;

/** From these keys on, each key of an operation or a notification has a line of its own. */
const OWN_LINE = new Set([
  "docs",
  "pathParams",
  "queryParams",
  "headerParams",
  "body",
  "response",
  "errors",
  "rateLimits",
  "fields",
  "variants",
  "reply",
  "retries",
]);

/** Lists that have a line for each item. */
const LISTS = new Set([...OWN_LINE, "errorFields"].filter((key) => key !== "docs"));

/** The order of a member's keys. */
const MEMBER_KEYS = (
  "name formerly type items required requiredIn label modes when enum enumKind default minLength maxLength " +
  "lengthUnit itemMaxLength minItems maxItems min max multipleOf charset format orValue deprecated source accepts " +
  "encrypted encoded decoded signedBy covers src doubt indexed variantLabel fields variants"
).split(" ");

/** The text of a file of the data: one operation a block, one member a line, indented by its depth. */
export function dataText(head: Head, key: string, rows: readonly object[]): string {
  const start = JSON.stringify({ ...head, [key]: [] }).slice(0, -"]}".length);
  return `${start}\n${rows.map(rowText).join(",\n")}\n]}\n`;
}

/** What an operation or a notification ends with; what comes before is in the order in which it is known. */
const TAIL =
  "docs updated pathParams queryParams headerParams body response fields variants reply retries errors rateLimits".split(
    " ",
  );

function rowText(row: object): string {
  const sorted = Object.entries(row).toSorted(([a], [b]) => TAIL.indexOf(a) - TAIL.indexOf(b));
  const parts = sorted.map(([key, value]) => {
    const text = `${JSON.stringify(key)}:${valueText(key, value, 1)}`;
    return OWN_LINE.has(key) ? `\n ${text}` : text;
  });
  return `{${parts.join(",")}}`;
}

function valueText(key: string, value: unknown, depth: number): string {
  if (Array.isArray(value) && LISTS.has(key) && value.length > 0) {
    const indent = " ".repeat(depth);
    const items = value.map((item) => `${indent} ${memberText(item, depth + 1)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return inline(Object.entries(value), depth);
  }
  return JSON.stringify(value);
}

function memberText(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const isMember = "name" in value && "type" in value;
  return inline(isMember ? entries.toSorted(([a], [b]) => rank(a) - rank(b)) : entries, depth);
}

function rank(key: string): number {
  const index = MEMBER_KEYS.indexOf(key);
  if (index === -1) throw new Error(`No place among a member's keys for ${key}.`);
  return index;
}

function inline(entries: readonly (readonly [string, unknown])[], depth: number): string {
  const parts = entries.map(
    ([key, value]) => `${JSON.stringify(key)}:${valueText(key, value, depth)}`,
  );
  return `{${parts.join(",")}}`;
}
