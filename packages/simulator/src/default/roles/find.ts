import type { Members } from "../../core/handler.ts";
import type { Db, Tx } from "../../store/store.ts";
import { isRequestNumber, pathNumbers } from "../plan/names.ts";
import type { Plan } from "../plan/plan.ts";
import type { Numbers, Resource } from "../resources/resources.ts";
import { findResources } from "../resources/search.ts";
import type { Selection } from "../resources/search.ts";
import { agrees, notFound, numbersIn, numbersOfResource } from "./planned-call.ts";
import type { Work } from "./planned-call.ts";

/**
 * The resource that a request means: the newest that has the numbers of its path, or one of those beside it, contradicts
 * none, and was made for the same sub-merchant, brand or user.
 */
export async function findMeant(db: Db | Tx, work: Work): Promise<Resource | undefined> {
  const { call, plan, said } = work;
  const path = numbersIn(said, pathNumbers(call.operation));
  const beside = numbersIn(
    said,
    plan.selects.filter((name) => !(name in path)),
  );
  const found = await findResources(db, {
    mchid: call.merchant.mchid,
    kind: plan.kind,
    ...selectedBy(plan, path, beside),
  });
  return found.find(
    ({ members }) => agrees(said, members) && isSame(binding(plan, beside), members),
  );
}

/**
 * Numbers that must not contradict a resource. A request that changes something has a number of its own, to be unique:
 * that one may differ from the number of the request that made the resource.
 */
function binding({ role }: Plan, numbers: Numbers): Numbers {
  if (role === "read" || role === "list") return numbers;
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => !isRequestNumber(name)));
}

function selectedBy(
  { alias }: Plan,
  path: Numbers,
  beside: Numbers,
): Pick<Selection, "numbers" | "oneOf"> {
  const [last] = Object.values(path).slice(-1);
  if (last === undefined) return { numbers: {}, oneOf: beside };
  return alias === undefined
    ? { numbers: path }
    : { numbers: {}, oneOf: { ...path, [alias]: last } };
}

function isSame(numbers: Numbers, members: Members): boolean {
  return Object.entries(numbers).every(
    ([name, value]) => members[name] === undefined || String(members[name]) === value,
  );
}

/** Where a resource stands below another one, that one must be there. @throws Refusal 404 */
export async function checkParent(db: Db | Tx, work: Work): Promise<Resource | undefined> {
  const { call, plan, said } = work;
  if (plan.parent === undefined) return undefined;
  const { kind, selects } = plan.parent;
  const parent = await findIn(db, work, kind, numbersIn(said, selects), call.merchant.mchid);
  if (parent === undefined) throw notFound(work);
  return parent;
}

async function findIn(
  db: Db | Tx,
  { said }: Work,
  kind: string,
  numbers: Readonly<Record<string, string>>,
  mchid: string,
): Promise<Resource | undefined> {
  const found = await findResources(db, { mchid, kind, numbers });
  return found.find(({ members }) => agrees(said, members));
}

/**
 * What stands for a resource that no documented operation creates: a complaint, a user's coupon. It is there for the
 * asking, and the same at every question.
 */
export function unmade(work: Work): Resource {
  const { call, plan, said } = work;
  const { merchant } = call;
  const numbers = numbersIn(said, plan.selects);
  const key = Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join("&");
  const members: Members = { ...numbersOfResource(work, said), ...numbers };
  return {
    id: "",
    mchid: merchant.mchid,
    kind: plan.kind,
    own: null,
    request: "",
    operation: call.operation.id,
    stage: "create",
    seed: `${merchant.mchid}/${plan.kind}/${key}`,
    members,
    created_at: merchant.row.created_at,
    updated_at: merchant.row.created_at,
  };
}
