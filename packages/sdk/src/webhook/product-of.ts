/** What tells one product of a shared event from the others: paths of members, as in `payer.openid`. */
export interface ProductMarks {
  /** As in `product` of the notification. */
  readonly product: string;
  /** The members that this product has and another one has not. */
  readonly has: readonly string[];
}

/**
 * The product that a notification's resource comes from: the one of whose documented members it goes beyond the least, and
 * of equals the first, which is the commonest. There is always one, so that a member that is added or left out one day
 * takes no payment from its handler.
 */
export function productOf(resource: unknown, products: readonly ProductMarks[]): string {
  const all = new Set(products.flatMap(({ has }) => has));
  const present = [...all].filter((path) => valueAt(resource, path) !== undefined);
  const beyond = ({ has }: ProductMarks): number =>
    present.filter((path) => !has.includes(path)).length;
  const [nearest] = products.toSorted((a, b) => beyond(a) - beyond(b));
  return nearest?.product ?? "";
}

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((outer, name) => {
    if (typeof outer !== "object" || outer === null || !Object.hasOwn(outer, name))
      return undefined;
    // What JSON gave is a record; a list has no such names.
    return (outer as Readonly<Record<string, unknown>>)[name];
  }, value);
}
