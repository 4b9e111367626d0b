import type { Operation } from "@wechatpay-kit/catalog";
import { answerSchemas } from "./answer-schemas.ts";
import { PERMISSIONS, call, operations as v3, plans } from "./callers.ts";
import type { Callers } from "./callers.ts";
import { differences } from "./differences.ts";
import { queriesOf } from "./queries-of.ts";

const check = answerSchemas("v3");

/** What is wrong with the answers of operations of APIv3, each called once. */
export async function answerFaults(
  callers: Callers,
  operations: readonly Operation[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const operation of operations) {
    try {
      await call(callers, operation);
      const answer = callers.world.last();
      if (operation.response.type !== "json") continue;
      const fault = check(operation, JSON.parse(String(answer?.body)));
      if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
    } catch (error) {
      faults.push(`${operation.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

/**
 * What a query may answer otherwise than it was sent: states, and the scene of a recharge, of which the page of the query
 * documents another value than that of the request.
 */
const MOVES = /(?:state|status|recharge_scene)(?::|$)/;

/** Queries that the simulator answers without looking for what the operation above them posted. */
const APART: ReadonlySet<string> = new Set([
  "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}#get",
  "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}#get",
]);

/** What the queries of all that is posted by these operations answer otherwise, and how many queries there were. */
export async function foundAgain(
  { merchant }: Callers,
  operations: readonly Operation[],
): Promise<{ readonly asked: number; readonly faults: readonly string[] }> {
  const asking = new Set(operations);
  const faults: string[] = [];
  let asked = 0;
  for (const { kind, operation, role, own } of plans.plans.values()) {
    if (role !== "create" || !asking.has(operation) || PERMISSIONS.test(operation.id)) continue;
    const queries = [...plans.plans.values()].filter(
      (plan) => plan.kind === kind && plan.role === "read",
    );
    const seed = `found again ${operation.id}`;
    const { sent, answers } = await merchant.askAfter(operation, queries, seed);
    for (const { id } of queriesOf(operation, v3)) {
      if (!APART.has(id) && !answers.some(({ query }) => query === id)) {
        faults.push(`${operation.id}: ${id} does not find it`);
      }
    }
    if (own !== undefined && queries.length > 0 && answers.length === 0) {
      faults.push(`${operation.id}: no query of ${kind} finds it`);
    }
    for (const { query, data } of answers) {
      asked++;
      for (const difference of differences(sent, data)) {
        if (!MOVES.test(difference)) faults.push(`${operation.id} → ${query}: ${difference}`);
      }
    }
  }
  return { asked, faults };
}
