/** A list of texts as a coupon keeps it: the merchants for whose orders it is, say; null where it has none. */
export function textsIn(list: string | null): readonly string[] | null {
  // Whoever gives a coupon writes it with `listOf`.
  return list === null ? null : (JSON.parse(list) as string[]);
}

/** What a coupon keeps of a list; an empty one limits nothing. */
export function listOf(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : JSON.stringify(texts);
}

/** Whether a list of a coupon has a value; without a list anything will do. */
export function isOneOf(list: string | null, value: string | null): boolean {
  const texts = textsIn(list);
  return texts === null || (value !== null && texts.includes(value));
}
