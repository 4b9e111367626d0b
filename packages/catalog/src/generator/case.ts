/** `merchant-service` → `merchantService`: the name of a segment on the chain. */
export function camelSegment(segment: string): string {
  return segment.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * Whether the chain, which knows no table, finds the segment again from its camelCase name: it puts a hyphen before each
 * upper-case letter and lower-cases it, and leaves a name with an underscore alone.
 */
export function isReachedByCamel(segment: string): boolean {
  if (segment.includes("_")) return false;
  const back = camelSegment(segment).replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return back === segment;
}

/** `merchant-service`, `out_order_no`, `USER_PAID` → `MerchantService`, `OutOrderNo`, `UserPaid`: a part of a type's name. */
export function pascal(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/u)
    .filter((word) => word !== "")
    .map((word) => (/^[A-Z0-9]+$/u.test(word) ? word.toLowerCase() : word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `post_payments` → `post_payment`, `plan_detail_list` → `plan_detail`: what one item is called, as part of a type's name. */
export function singular(name: string): string {
  if (name.endsWith("_list")) return singular(name.slice(0, -5));
  if (/(?:ss|us|is|goods|news)$/u.test(name)) return name;
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/u.test(name)) return name.slice(0, -2);
  return name.endsWith("s") ? name.slice(0, -1) : name;
}
