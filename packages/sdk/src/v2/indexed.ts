/** Members that come once per index (`coupon_id_0`, `coupon_id_1`) as lists under the pattern's name (`coupon_id_$n`). */
export function collectIndexed(
  members: Readonly<Record<string, unknown>>,
  patterns: readonly string[],
): Readonly<Record<string, unknown>> {
  if (patterns.length === 0) return members;
  const readers = patterns.map((pattern) => ({ pattern, expression: expressionOf(pattern) }));
  const rest: [string, unknown][] = [];
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(members)) {
    const reader = readers.find(({ expression }) => expression.test(name));
    if (reader === undefined) {
      rest.push([name, value]);
      continue;
    }
    const [, first, second] = reader.expression.exec(name) ?? [];
    const list = lists.get(reader.pattern) ?? [];
    lists.set(reader.pattern, list);
    if (second === undefined) put(list, Number(first), value, "");
    else {
      put(list, Number(first), list[Number(first)] ?? [], []);
      // Lists of this map hold lists where the pattern has two indexes: `put` fills gaps with them.
      put(list[Number(first)] as unknown[], Number(second), value, "");
    }
  }
  return Object.fromEntries([...rest, ...lists]);
}

// Three digits are more than WeChat Pay counts, and keep a forged index from making an endless list.
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.-]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\$[nm]/g, "(0|[1-9]\\d{0,2})")}$`);
}

// A gap is filled with what APIv2 says for nothing, so that one index means one thing in all lists.
function put(list: unknown[], index: number, value: unknown, nothing: "" | readonly never[]): void {
  while (list.length < index) list.push(nothing === "" ? "" : []);
  list[index] = value;
}
