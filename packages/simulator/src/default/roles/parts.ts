import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../../core/handler.ts";
import type { Kind } from "../plan/kinds.ts";

/**
 * Members with what shows the resource itself under other names: a query of a batch answers its identifiers within
 * `transfer_batch`, one of refunds as `out_refund_no_0`. An identifier of the resource among them tells that it is
 * meant.
 *
 * @param fields of the answer
 */
export function withParts(
  fields: readonly Field[],
  { identifiers }: Kind,
  known: Members,
): Members {
  const isOwn = (name: string): boolean => identifiers.has(name) && name in known;
  const objects = fields
    .filter(({ type, fields: inner = [] }) => type === "object" && inner.some(byName(isOwn)))
    .map(({ name }) => [name, known] as const);
  const names = fields.flatMap(({ name }) => (name.endsWith(FIRST) ? [name.slice(0, -3)] : []));
  const first = names.some(isOwn)
    ? names.filter((name) => name in known).map((name) => [`${name}_0`, known[name]] as const)
    : [];
  return { ...Object.fromEntries([...objects, ...first]), ...known };
}

/** How names end that count: `out_refund_no_$n`. */
const FIRST = "_$n";

function byName(holds: (name: string) => boolean): (field: Field) => boolean {
  return ({ name }) => holds(name);
}
