import type { Field } from "@wechatpay-kit/catalog";
import { fill } from "../../fill/fill.ts";
import { within } from "../../fill/source.ts";
import type { Members } from "../../core/handler.ts";
import { unmade } from "./find.ts";
import { isContext } from "../plan/names.ts";
import type { Resource } from "../resources/resources.ts";
import { countResources, findResources } from "../resources/search.ts";
import type { Selection } from "../resources/search.ts";
import { numbersIn, sourceOf } from "./planned-call.ts";
import type { Outcome, Work } from "./planned-call.ts";

const PAGE = 20;
/** How many resources are looked through for a member that is not a number, such as a state. */
const LOOKED_THROUGH = 1_000;
/** How many there are of what nobody makes. */
const UNMADE = 2;

/** A page of what was made, newest first; `offset` and `limit` as in the request. */
export async function list(work: Work): Promise<Outcome> {
  const field = work.fields.find(({ items }) => items === "object");
  const fields = field?.fields;
  if (field === undefined || fields === undefined) throw new Error("A list has a list.");
  const { offset, limit } = pageOf(work.said);
  const filters = stateFilters(work, fields);
  const { items, total } = await (work.plan.created
    ? made(work, fields, { offset, limit, filters })
    : Promise.resolve(unmadeItems(work, fields, { offset, limit })));
  const whole = unmade(work);
  const known: Record<string, unknown> = { ...work.said, [field.name]: items, offset, limit };
  for (const { name } of work.fields) if (isTotal({ name })) known[name] = total;
  return { known, source: sourceOf(work, whole) };
}

async function made(
  work: Work,
  fields: readonly Field[],
  options: { readonly offset: number; readonly limit: number; readonly filters: Members },
): Promise<{ readonly items: readonly Members[]; readonly total: number }> {
  const { db } = work.context.store;
  const selection: Selection = {
    mchid: work.call.merchant.mchid,
    kind: work.plan.kind,
    numbers: numbersIn(work.said, filterNames(work)),
  };
  const item = (resource: Resource): Members =>
    fill(fields, resource.members, sourceOf(work, resource));
  if (Object.keys(options.filters).length === 0) {
    const found = await findResources(db, selection, options);
    const total = work.fields.some(isTotal) ? await countResources(db, selection) : found.length;
    return { items: found.map(item), total };
  }
  const all = await findResources(db, selection, { limit: LOOKED_THROUGH, offset: 0 });
  const fitting = all.map(item).filter((members) => fits(members, options.filters));
  return {
    items: fitting.slice(options.offset, options.offset + options.limit),
    total: fitting.length,
  };
}

function unmadeItems(
  work: Work,
  fields: readonly Field[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly items: readonly Members[]; readonly total: number } {
  const whole = unmade(work);
  const source = sourceOf(work, whole);
  const items = Array.from({ length: UNMADE }, (_, index) =>
    fill(fields, work.said, within(source, "items", index)),
  );
  return { items: items.slice(offset, offset + limit), total: UNMADE };
}

function filterNames({ said, kind, call }: Work): string[] {
  return Object.keys(said).filter(
    (name) => kind.numbers.has(name) || (isContext(name) && said[name] !== call.merchant.mchid),
  );
}

// A member with documented values that the items have too: `state=CLOSED`.
function stateFilters({ said, call }: Work, fields: readonly Field[]): Members {
  const filters: Record<string, unknown> = {};
  for (const { name, enum: values } of [
    ...(call.operation.queryParams ?? []),
    ...(call.operation.body?.fields ?? []),
  ]) {
    const shown = fields.some((field) => field.name === name);
    if (values !== undefined && shown && said[name] !== undefined) filters[name] = said[name];
  }
  return filters;
}

function fits(members: Members, filters: Members): boolean {
  return Object.entries(filters).every(([name, value]) => members[name] === value);
}

function pageOf(said: Members): { readonly offset: number; readonly limit: number } {
  return { offset: whole(said["offset"]) ?? 0, limit: whole(said["limit"]) ?? PAGE };
}

function whole(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}

function isTotal({ name }: Pick<Field, "name">): boolean {
  return /^total(?:_count|_num|_size)?$/.test(name);
}
