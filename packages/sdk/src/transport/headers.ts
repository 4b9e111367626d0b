/** Headers in the shapes that platforms deliver: `Headers`, Node's `req.headers`, or a list of pairs. */
export type HeadersLike =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** Gives a header by its lower-case name. */
export type HeaderReader = (lowerCaseName: string) => string | undefined;

/** Looks up one header whatever the case of its name. A repeated header is no header: it can't be told which one counts. */
export function headerReader(headers: HeadersLike): HeaderReader {
  if (headers instanceof Headers) return (name) => headers.get(name) ?? undefined;
  const entries: Iterable<readonly [string, string | readonly string[] | undefined]> =
    Symbol.iterator in headers ? headers : Object.entries(headers);
  const byName = new Map<string, string | undefined>();
  for (const [name, value] of entries) {
    const key = name.toLowerCase();
    byName.set(
      key,
      byName.has(key) || typeof value !== "string" ? single(value, byName.has(key)) : value,
    );
  }
  return (name) => byName.get(name);
}

function single(value: string | readonly string[] | undefined, seen: boolean): string | undefined {
  return !seen && Array.isArray(value) && value.length === 1 ? value[0] : undefined;
}
