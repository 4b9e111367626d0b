import type { Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { checkParent, findMeant, unmade } from "./find.ts";
import { merge } from "./merge.ts";
import { isRequestNumber } from "../plan/names.ts";
import { insertResource, removeResource, updateResource } from "../resources/resources.ts";
import type { Resource } from "../resources/resources.ts";
import { isFinal, stageAfter, stateless } from "./last-verb.ts";
import { notFound, numbersOfResource, sourceOf } from "./planned-call.ts";
import type { Outcome, Work } from "./planned-call.ts";

/**
 * Lays what the request says over a resource; a verb moves its state.
 *
 * @throws Refusal 404 where there is none, 400 `INVALID_REQUEST` where its state is final
 */
export async function change(work: Work): Promise<Outcome> {
  return work.context.store.db.transaction().execute(async (tx) => {
    await checkParent(tx, work);
    const found = await findMeant(tx, work);
    if (found === undefined && work.plan.created) throw notFound(work);
    const changed = changedBy(work, found ?? unmade(work));
    await store(tx, work, changed, found !== undefined);
    return { known: { ...work.said, ...changed.members }, source: sourceOf(work, changed) };
  });
}

/**
 * Forgets a resource.
 *
 * @throws Refusal 404 where there is none
 */
export async function remove(work: Work): Promise<Outcome> {
  return work.context.store.db.transaction().execute(async (tx) => {
    const found = await findMeant(tx, work);
    if (found !== undefined) await removeResource(tx, found);
    else if (work.plan.created) throw notFound(work);
    const last = found ?? unmade(work);
    const gone = { ...last, stage: "delete", updated_at: work.context.clock.now() };
    return { known: { ...last.members, ...work.said }, source: sourceOf(work, gone) };
  });
}

function changedBy({ context, plan, call }: Work, resource: Resource): Resource {
  const stage = plan.role === "act" ? stageAfter(call.operation.path) : undefined;
  if (isFinal(resource.stage) && stage !== resource.stage) {
    throw new Refusal(400, "INVALID_REQUEST", "当前状态不允许进行该操作", { number: 268447914 });
  }
  const kept = stage === undefined ? resource.members : stateless(resource.members);
  return {
    ...resource,
    members: merge(kept, newIn(kept, { ...call.body, ...call.query })),
    stage: stage ?? resource.stage,
    // A request that only repeats the last one changes nothing.
    updated_at: stage === resource.stage ? resource.updated_at : context.clock.now(),
  };
}

// Values of the path only say which one is meant, and the request's own number is not the resource's.
function newIn(kept: Members, said: Members): Members {
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => !(isRequestNumber(name) && name in kept)),
  );
}

async function store(tx: Tx, work: Work, resource: Resource, exists: boolean): Promise<void> {
  const numbers = numbersOfResource(work, resource.members);
  if (exists) await updateResource(tx, resource, numbers);
  else await insertResource(tx, { ...resource, id: work.context.ids.token(24) }, numbers);
}
