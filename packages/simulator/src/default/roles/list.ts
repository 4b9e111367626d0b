import type { Field } from "@wechatpay-kit/catalog";
import { fill } from "../../fill/fill.ts";
import { within } from "../../fill/source.ts";
import type { Members } from "../../core/handler.ts";
import { checkParent, inventedResource } from "./find.ts";
import { isScopeMember } from "../plan/names.ts";
import type { Resource } from "../resources/resources.ts";
import { countResources, findResources } from "../resources/search.ts";
import type { Selection } from "../resources/search.ts";
import { identifiersIn, sourceOf } from "./planned-call.ts";
import { isTotal } from "./totals.ts";
import type { AnswerParts, PlannedCall } from "./planned-call.ts";

const PAGE = 20;
/** How many resources are looked through for a member that is not an identifier, such as a state. */
const LOOKED_THROUGH = 1_000;
/** How many resources a list shows of a kind that no operation creates. */
const INVENTED = 2;

/**
 * Answers a page of the resources that were made, newest first; `offset` and `limit` as in the request.
 *
 * @throws Refusal where what they belong to was never made
 */
export async function list(planned: PlannedCall): Promise<AnswerParts> {
  const field = planned.fields.find(({ items }) => items === "object");
  const fields = field?.fields;
  if (field === undefined || fields === undefined) throw new Error("A list has a list.");
  const parent = await checkParent(planned.context.store.db, planned);
  const { offset, limit } = pageOf(planned.requestMembers, planned.call.operation.queryParams);
  const filters = stateFilters(planned, fields);
  const added = parent?.members[field.name];
  const { items, total } = await (planned.plan.created
    ? made(planned, fields, { offset, limit, filters })
    : Promise.resolve(
        Array.isArray(added)
          ? { items: added.slice(offset, offset + limit), total: added.length }
          : inventedItems(planned, fields, { offset, limit }),
      ));
  const whole = inventedResource(planned);
  const known: Record<string, unknown> = {
    ...planned.requestMembers,
    [field.name]: items,
    offset,
    limit,
  };
  for (const { name } of planned.fields.filter(isTotal)) known[name] = total;
  return { known, source: sourceOf(planned, whole) };
}

async function made(
  planned: PlannedCall,
  fields: readonly Field[],
  options: { readonly offset: number; readonly limit: number; readonly filters: Members },
): Promise<{ readonly items: readonly Members[]; readonly total: number }> {
  const { db } = planned.context.store;
  const selection: Selection = {
    mchid: planned.call.merchant.mchid,
    kind: planned.plan.kind,
    identifiers: identifiersIn(planned.requestMembers, filterNames(planned)),
  };
  const item = (resource: Resource): Members =>
    fill(fields, resource.members, sourceOf(planned, resource));
  if (Object.keys(options.filters).length === 0) {
    const found = await findResources(db, selection, options);
    const total = planned.fields.some(isTotal) ? await countResources(db, selection) : found.length;
    return { items: found.map(item), total };
  }
  const all = await findResources(db, selection, { limit: LOOKED_THROUGH, offset: 0 });
  const fitting = all.map(item).filter((members) => fits(members, options.filters));
  return {
    items: fitting.slice(options.offset, options.offset + options.limit),
    total: fitting.length,
  };
}

function inventedItems(
  planned: PlannedCall,
  fields: readonly Field[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly items: readonly Members[]; readonly total: number } {
  const whole = inventedResource(planned);
  const source = sourceOf(planned, whole);
  const items = Array.from({ length: INVENTED }, (_, index) =>
    fill(fields, planned.requestMembers, within(source, "items", index)),
  );
  return { items: items.slice(offset, offset + limit), total: INVENTED };
}

function filterNames({ requestMembers, kind, call }: PlannedCall): string[] {
  return Object.keys(requestMembers).filter(
    (name) =>
      kind.identifiers.has(name) ||
      (isScopeMember(name) && requestMembers[name] !== call.merchant.mchid),
  );
}

// A member of the request filters where it has documented values and the items have it too: `state=CLOSED`.
function stateFilters({ requestMembers, call }: PlannedCall, fields: readonly Field[]): Members {
  const filters: Record<string, unknown> = {};
  for (const { name, enum: values } of [
    ...(call.operation.queryParams ?? []),
    ...(call.operation.body?.fields ?? []),
  ]) {
    const shown = fields.some((field) => field.name === name);
    if (values !== undefined && shown && requestMembers[name] !== undefined)
      filters[name] = requestMembers[name];
  }
  return filters;
}

function fits(members: Members, filters: Members): boolean {
  return Object.entries(filters).every(([name, value]) => members[name] === value);
}

function pageOf(
  members: Members,
  asked: readonly Field[] = [],
): { readonly offset: number; readonly limit: number } {
  const most = asked.find(({ name }) => name === "limit" || name === "page_size")?.max ?? PAGE;
  const limit = whole(members["limit"]) ?? whole(members["page_size"]) ?? Math.min(PAGE, most);
  return { offset: whole(members["offset"]) ?? 0, limit };
}

function whole(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}
