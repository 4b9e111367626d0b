/**
 * Path and query as they stand on the wire and are signed: the template (its first slash may be left out) with its `{names}` filled from `values`. This
 * is the one place where anything is percent-encoded.
 */
export function route(
  template: string,
  values: Readonly<Record<string, string>>,
  query: readonly (readonly [name: string, value: string])[],
): string {
  let target = template.startsWith("/") ? "" : "/";
  let from = 0;
  for (const name of placeholders(template)) {
    const begin = template.indexOf("{", from);
    target += template.slice(from, begin) + encode(values[name] ?? "");
    from = begin + name.length + 2;
  }
  target += template.slice(from);
  let separator = "?";
  for (const [name, value] of query) {
    target += `${separator}${encode(name)}=${encode(value)}`;
    separator = "&";
  }
  return target;
}

/** The names of a template's path values, in order. */
export function placeholders(template: string): string[] {
  const names: string[] = [];
  for (let end = -1; ;) {
    const begin = template.indexOf("{", end + 1);
    if (begin === -1) return names;
    end = template.indexOf("}", begin);
    names.push(template.slice(begin + 1, end));
  }
}

/** Stricter than encodeURIComponent: `'` is encoded by some HTTP stacks on the way, and then the signature would not fit. */
export function encode(text: string): string {
  // What most values are: numbers and ids, in which there is nothing to encode.
  if (/^[A-Za-z0-9_.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
