import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { checkParent, findMeant, unmade } from "./find.ts";
import { merge } from "./merge.ts";
import type { Resource } from "../resources/resources.ts";
import { notFound, sourceOf } from "./planned-call.ts";
import type { Outcome, Work } from "./planned-call.ts";

/**
 * Finds what was made by any of its numbers. What no operation makes is there for the asking.
 *
 * @throws Refusal 404 for what was never made
 */
export async function read(work: Work): Promise<Outcome> {
  const { db } = work.context.store;
  const parent = await checkParent(db, work);
  const found = await findMeant(db, work);
  if (found === undefined && work.plan.created) throw notFound(work);
  const resource = found ?? partOf(work, parent) ?? unmade(work);
  return { known: { ...work.said, ...resource.members }, source: sourceOf(work, resource) };
}

/** A part of a resource that has parts with numbers of their own: one transfer of a batch. */
function partOf(work: Work, parent: Resource | undefined): Resource | undefined {
  if (parent === undefined) return undefined;
  const part = unmade(work);
  const name = work.plan.selects.at(-1);
  const item = name === undefined ? undefined : itemWith(parent.members, name, work.said[name]);
  return { ...part, members: merge(merge(parent.members, part.members), item ?? {}) };
}

function itemWith(members: Members, name: string, value: unknown): Members | undefined {
  for (const member of Object.values(members)) {
    if (!Array.isArray(member)) continue;
    const found: unknown = member.find((item) => isMembers(item) && item[name] === value);
    if (isMembers(found)) return found;
  }
  return undefined;
}
