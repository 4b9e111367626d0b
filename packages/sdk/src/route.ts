/**
 * Path and query as they stand on the wire and are signed: the template with its `{names}` filled from `values`. This
 * is the one place where anything is percent-encoded.
 */
export function route(
  template: string,
  values: Readonly<Record<string, string>>,
  query: readonly (readonly [name: string, value: string])[],
): string {
  const path = template.replaceAll(PLACEHOLDER, (_, name: string) => encode(values[name] ?? ""));
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
  return search === "" ? `/${path}` : `/${path}?${search}`;
}

/** The names of a template's path values, in order. */
export function placeholders(template: string): string[] {
  if (!template.includes("{")) return [];
  return Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name);
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Stricter than encodeURIComponent: `'` is encoded by some HTTP stacks on the way, and then the signature would not fit. */
export function encode(text: string): string {
  // What most values are: numbers and ids, in which there is nothing to encode.
  if (/^[A-Za-z0-9_.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
