import type { Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { checkParent, findMeant, inventedResource } from "./find.ts";
import { gathered } from "./gathered.ts";
import { merge } from "./merge.ts";
import { isRequestIdentifier } from "../plan/names.ts";
import { insertResource, removeResource, updateResource } from "../resources/resources.ts";
import type { Resource } from "../resources/resources.ts";
import { isFinal, verbAfter, stateless } from "./last-verb.ts";
import { notFound, resourceIdentifiers, sourceOf } from "./planned-call.ts";
import type { AnswerParts, PlannedCall } from "./planned-call.ts";

/**
 * Lays what the request says over a resource; a verb moves its state.
 *
 * @throws Refusal where there is none, and where its state is final
 */
export async function change(planned: PlannedCall): Promise<AnswerParts> {
  return planned.context.store.db.transaction().execute(async (tx) => {
    await checkParent(tx, planned);
    const found = await findMeant(tx, planned);
    if (found === undefined && planned.plan.created) throw notFound();
    const changed = changedBy(planned, found ?? inventedResource(planned));
    await store(tx, planned, changed, found !== undefined);
    return {
      known: { ...planned.requestMembers, ...changed.members },
      source: sourceOf(planned, changed),
    };
  });
}

/**
 * Forgets a resource.
 *
 * @throws Refusal where there is none
 */
export async function remove(planned: PlannedCall): Promise<AnswerParts> {
  return planned.context.store.db.transaction().execute(async (tx) => {
    const found = await findMeant(tx, planned);
    if (found !== undefined) await removeResource(tx, found);
    else if (planned.plan.created) throw notFound();
    const last = found ?? inventedResource(planned);
    const gone = { ...last, lastVerb: "delete", updated_at: planned.context.clock.now() };
    return {
      known: { ...last.members, ...planned.requestMembers },
      source: sourceOf(planned, gone),
    };
  });
}

function changedBy({ context, plan, call }: PlannedCall, resource: Resource): Resource {
  const lastVerb = plan.role === "act" ? verbAfter(call.operation.path) : undefined;
  if (isFinal(resource.lastVerb) && lastVerb !== resource.lastVerb) {
    throw new Refusal({ kind: "ended" });
  }
  const kept = lastVerb === undefined ? resource.members : stateless(resource.members);
  return {
    ...resource,
    members: merge(
      kept,
      gathered(call.operation.path, kept, newIn(kept, { ...call.body, ...call.query })),
    ),
    lastVerb: lastVerb ?? resource.lastVerb,
    // A request that only repeats the last one changes nothing.
    updated_at: lastVerb === resource.lastVerb ? resource.updated_at : context.clock.now(),
  };
}

// Values of the path only say which resource is meant, and the request's own identifier is not the resource's.
function newIn(kept: Members, requestMembers: Members): Members {
  return Object.fromEntries(
    Object.entries(requestMembers).filter(([name]) => !(isRequestIdentifier(name) && name in kept)),
  );
}

async function store(
  tx: Tx,
  planned: PlannedCall,
  resource: Resource,
  exists: boolean,
): Promise<void> {
  const identifiers = resourceIdentifiers(planned, resource.members);
  if (exists) await updateResource(tx, resource, identifiers);
  else await insertResource(tx, { ...resource, id: planned.context.ids.token(24) }, identifiers);
}
