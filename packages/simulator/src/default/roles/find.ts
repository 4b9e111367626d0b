import type { Members } from "../../core/handler.ts";
import type { Db, Tx } from "../../store/store.ts";
import { isRequestIdentifier, pathIdsOf } from "../plan/names.ts";
import type { Plan } from "../plan/plan.ts";
import type { Identifiers, Resource } from "../resources/resources.ts";
import { findResources } from "../resources/search.ts";
import type { Selection } from "../resources/search.ts";
import { agrees, notFound, identifiersIn, resourceIdentifiers } from "./planned-call.ts";
import type { PlannedCall } from "./planned-call.ts";

/**
 * The resource that a request means: the newest that has the identifiers of its path, or one of those beside it,
 * contradicts none, and was made for the same sub-merchant, brand or user.
 */
export async function findMeant(db: Db | Tx, planned: PlannedCall): Promise<Resource | undefined> {
  const { call, plan, requestMembers } = planned;
  const pathIds = identifiersIn(requestMembers, pathIdsOf(call.operation));
  const bodyIds = identifiersIn(
    requestMembers,
    plan.selects.filter((name) => !(name in pathIds)),
  );
  const found = await findResources(db, {
    mchid: call.merchant.mchid,
    kind: plan.kind,
    ...selectedBy(plan, pathIds, bodyIds),
  });
  return found.find(
    ({ members }) => agrees(requestMembers, members) && isSame(binding(plan, bodyIds), members),
  );
}

/**
 * Identifiers that must not contradict a resource. A request that changes something has an identifier of its own, to be
 * unique: that one may differ from the identifier of the request that made the resource.
 */
function binding({ role }: Plan, identifiers: Identifiers): Identifiers {
  if (role === "read" || role === "list") return identifiers;
  return Object.fromEntries(
    Object.entries(identifiers).filter(([name]) => !isRequestIdentifier(name)),
  );
}

function selectedBy(
  { alias }: Plan,
  pathIds: Identifiers,
  bodyIds: Identifiers,
): Pick<Selection, "identifiers" | "oneOf"> {
  const [last] = Object.values(pathIds).slice(-1);
  if (last === undefined) return { identifiers: {}, oneOf: bodyIds };
  return alias === undefined
    ? { identifiers: pathIds }
    : { identifiers: {}, oneOf: { ...pathIds, [alias]: last } };
}

function isSame(identifiers: Identifiers, members: Members): boolean {
  return Object.entries(identifiers).every(
    ([name, value]) => members[name] === undefined || String(members[name]) === value,
  );
}

/**
 * Finds the resource that the call's own stands below; undefined where it stands below none.
 *
 * @throws Refusal where there is no such resource
 */
export async function checkParent(
  db: Db | Tx,
  planned: PlannedCall,
): Promise<Resource | undefined> {
  const { call, plan, requestMembers } = planned;
  if (plan.parent === undefined) return undefined;
  const { kind, selects } = plan.parent;
  const parent = await findIn(
    db,
    planned,
    kind,
    identifiersIn(requestMembers, selects),
    call.merchant.mchid,
  );
  if (parent === undefined) throw notFound();
  return parent;
}

async function findIn(
  db: Db | Tx,
  { requestMembers }: PlannedCall,
  kind: string,
  identifiers: Readonly<Record<string, string>>,
  mchid: string,
): Promise<Resource | undefined> {
  const found = await findResources(db, { mchid, kind, identifiers });
  return found.find(({ members }) => agrees(requestMembers, members));
}

/**
 * Invents a resource that no documented operation creates: a complaint, a user's coupon. It is there for the
 * asking, and the same at every question.
 */
export function inventedResource(planned: PlannedCall): Resource {
  const { call, plan, requestMembers } = planned;
  const { merchant } = call;
  const identifiers = identifiersIn(requestMembers, plan.selects);
  const key = Object.entries(identifiers)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join("&");
  const members: Members = { ...resourceIdentifiers(planned, requestMembers), ...identifiers };
  return {
    id: "",
    mchid: merchant.mchid,
    kind: plan.kind,
    own: null,
    request: "",
    operation: call.operation.id,
    lastVerb: "create",
    seed: `${merchant.mchid}/${plan.kind}/${key}`,
    members,
    created_at: merchant.row.created_at,
    updated_at: merchant.row.created_at,
  };
}
