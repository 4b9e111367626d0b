import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { checkParent, findMeant, inventedResource } from "./find.ts";
import { merge } from "./merge.ts";
import type { Resource } from "../resources/resources.ts";
import { notFound, sourceOf } from "./planned-call.ts";
import type { AnswerParts, PlannedCall } from "./planned-call.ts";

/**
 * Finds what was made by any of its identifiers. What no operation makes is there for the asking.
 *
 * @throws Refusal of what was never made
 */
export async function read(planned: PlannedCall): Promise<AnswerParts> {
  const { db } = planned.context.store;
  const parent = await checkParent(db, planned);
  const found = await findMeant(db, planned);
  if (found === undefined && planned.plan.created) throw notFound();
  const resource = found ?? partOf(planned, parent) ?? inventedResource(planned);
  return {
    known: { ...planned.requestMembers, ...resource.members },
    source: sourceOf(planned, resource),
  };
}

/** A part of a resource that has parts with identifiers of their own: one transfer of a batch. */
function partOf(planned: PlannedCall, parent: Resource | undefined): Resource | undefined {
  if (parent === undefined) return undefined;
  const part = inventedResource(planned);
  const name = planned.plan.selects.at(-1);
  const item =
    name === undefined ? undefined : itemWith(parent.members, name, planned.requestMembers[name]);
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
