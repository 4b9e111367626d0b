import type { Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { conditionFaults } from "../helpers/condition-faults.ts";
import { answerSchemas } from "./answer-schemas.ts";
import { PERMISSIONS, before, callerOf, operations as v3 } from "./callers.ts";
import type { Callers } from "./callers.ts";
import { differences } from "./differences.ts";
import { modeOf } from "./request-of.ts";
import { queriesOf } from "./queries-of.ts";

const checks = {
  v3: answerSchemas("v3"),
  brand: answerSchemas("brand"),
  aipay: answerSchemas("aipay"),
};

function check(operation: Operation, body: unknown): string | undefined {
  const { id } = operation;
  const whose = id.startsWith("brand/") ? "brand" : id.startsWith("aipay/") ? "aipay" : "v3";
  return checks[whose](operation, body);
}

/** What is wrong with the answers of operations, each called once by whom it is for. */
export async function answerFaults(
  callers: Callers,
  operations: readonly Operation[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const operation of operations) {
    try {
      await callerOf(callers, operation).call(operation);
      const answer = callers.world.last();
      if (operation.response.type !== "json") continue;
      const fault = check(operation, JSON.parse(String(answer?.body)));
      if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
      const { fields = [] } = operation.response;
      const ofCaller = fieldsOfMode(fields, modeOf(operation, {}));
      const conditions = conditionFaults(ofCaller, JSON.parse(String(answer?.body)));
      faults.push(...conditions.faults.map((one) => `${operation.id}${one}`));
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

/** Faults of the simulator that these tests found, and that are not mended yet: a member comes back made up. */
const MADE_UP: ReadonlySet<string> = new Set([
  "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}#get /send_request_no",
  "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}#get /send_request_no",
  "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}#get /openid",
]);

/** What the queries of all that is posted by these operations answer otherwise, and how many queries there were. */
export async function foundAgain(
  callers: Callers,
  operations: readonly Operation[],
): Promise<{ readonly asked: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let asked = 0;
  for (const operation of operations) {
    const queries = queriesAfter(operation);
    if (queries.length === 0) continue;
    const seed = `found again ${operation.id}`;
    const walk = callerOf(callers, operation);
    const posted = await walk.call(operation, { seed, optional: true });
    const { data } = posted;
    const numbers: Record<string, string> = { ...posted.numbers };
    for (const query of queries) {
      try {
        const found = await walk.follow(query, { data, numbers }, { seed });
        for (const [name, value] of Object.entries(found.numbers)) numbers[name] ??= value;
        asked++;
        for (const difference of differences(posted.options["json"], found.data)) {
          const [member] = difference.split(": ");
          if (!MOVES.test(difference) && !MADE_UP.has(`${query.id} ${member}`)) {
            faults.push(`${operation.id} → ${query.id}: ${difference}`);
          }
        }
      } catch (error) {
        faults.push(`${operation.id}: ${query.id} does not find it: ${String(error)}`);
      }
    }
  }
  return { asked, faults };
}

/** The queries that must find what an operation posts, those last that are asked for what others of them answer. */
export function queriesAfter(operation: Operation): readonly Operation[] {
  // What a user agreed to is asked for in the tests of its own handlers.
  if (operation.method !== "POST" || PERMISSIONS.test(operation.id)) return [];
  const gets = v3.filter(
    (query) =>
      query.method === "GET" &&
      !PERMISSIONS.test(query.id) &&
      !isList(query) &&
      // A day's, not an order's.
      !query.path.includes("/bill/"),
  );
  const first = new Set([
    ...queriesOf(operation, v3),
    ...gets.filter((query) => before(query) === operation),
  ]);
  const second = gets.filter((query) => {
    const asked = before(query);
    return asked !== undefined && first.has(asked);
  });
  return [...new Set([...first, ...second])];
}

/** Whether it answers several things, a page at a time. */
function isList({ queryParams = [] }: Operation): boolean {
  return queryParams.some(({ name }) => /^(?:offset|limit|page_?(?:size|num|index)?)$/.test(name));
}
