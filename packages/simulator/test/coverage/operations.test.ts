import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { planAll } from "../../src/default/plan.ts";
import { answerSchemas } from "./answer-schemas.ts";
import { differences } from "./differences.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { Walk } from "./walk.ts";

const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v3/"));
const plans = planAll(operations);
const check = answerSchemas("v3");
let world: RecordedWorld;
let merchant: Walk;
let partner: Walk;

beforeAll(async () => {
  world = await openRecordedWorld({ seed: "coverage" });
  merchant = await walkAs("1230000109", {
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    service: "2002000000000558128851361561536",
  });
  partner = await walkAs("1900000100", {
    openid: "oPartner8uMuAJO_M2pxb1Q9zNjW",
    service: "2002000000000558128851361561537",
  });
});

afterAll(() => world.close());

async function walkAs(
  mchid: string,
  { openid, service }: { readonly openid: string; readonly service: string },
): Promise<Walk> {
  const options = await world.merchant(mchid);
  return new Walk(plans, {
    wxpay: new WeChatPay(options),
    caller: { mchid, appid: options.appid, openid, subMchid: "1900000109" },
    known: ({ id }) =>
      PERMISSIONS.test(id) ? { service_id: service, sub_appid: "wxd678efh567hg6999" } : {},
    answered: agree,
  });
}

/** The user agrees to every authorisation that is asked for. */
async function agree({ id }: Operation, data: unknown): Promise<void> {
  const { apply_permissions_token: token } = Object(data);
  if (typeof token !== "string" || !PERMISSIONS.test(id)) return;
  const answer = await fetch(`${world.url}/_sim/phone/${token}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "agree" }),
  });
  if (!answer.ok) throw new Error(`The user could not agree: ${await answer.text()}`);
}

/** The operations with handlers of their own that a service and a user are needed for. */
const PERMISSIONS = /^v3\/payscore\/(?:partner\/)?(?:permissions|users|user-service-state)/;

/** What has to happen before, where the catalogue does not say it: a download's token comes with another answer. */
const asksFor: Readonly<Record<string, string>> = {
  "v3/payscore/permissions/openid/{openid}/terminate#post": "v3/payscore/permissions#post",
  "v3/payscore/users/{openid}/permissions/{service_id}/terminate#post":
    "v3/payscore/permissions#post",
  "v3/payscore/partner/permissions/search#get": "v3/payscore/partner/permissions#post",
  "v3/payscore/partner/permissions/terminate#post": "v3/payscore/partner/permissions#post",
  "v3/payscore/partner/permissions/assess-user-risk-level#post":
    "v3/payscore/partner/permissions#post",
  "v3/billdownload/file#get": "v3/bill/tradebill#get",
  "v3/transferdownload/elecvoucherfile#get": "v3/transfer/bill-receipt/{out_batch_no}#get",
  "v3/transferdownload/signfile#get": "v3/transfer/bill-receipt/{out_batch_no}#get",
  "v3/new-tax-control-fapiao/download#get":
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files#get",
};

async function call(operation: Operation): Promise<void> {
  const walk = operation.id.startsWith("v3/payscore/partner/permissions") ? partner : merchant;
  const before = operations.find(({ id }) => id === asksFor[operation.id]);
  if (before === undefined) {
    await walk.call(operation);
    return;
  }
  const { data } = await walk.call(before, operation.id);
  const [, token] = /download_url":"[^"]*[?&]token=([^"&]+)/.exec(JSON.stringify(data)) ?? [];
  await walk.call(operation, operation.id, token === undefined ? {} : { token });
}

test("every operation of APIv3 is answered, signed, and as its description says", async () => {
  const faults: string[] = [];
  for (const operation of operations) {
    try {
      await call(operation);
      const answer = world.last();
      if (operation.response.type !== "json") continue;
      const fault = check(operation, JSON.parse(String(answer?.body)));
      if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
    } catch (error) {
      faults.push(`${operation.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(operations).toHaveLength(1_019);
}, 300_000);

/**
 * What a query may answer otherwise than it was sent: states, and the scene of a recharge, of which the page of the query
 * documents another value than that of the request.
 */
const MOVES = /(?:state|status|recharge_scene)(?::|$)/;

test("what was posted is found again wherever a query exists, and agrees with what was posted", async () => {
  const faults: string[] = [];
  let asked = 0;
  for (const { kind, operation, role, own } of plans.plans.values()) {
    if (role !== "create" || PERMISSIONS.test(operation.id)) continue;
    const queries = [...plans.plans.values()].filter(
      (plan) => plan.kind === kind && plan.role === "read",
    );
    const seed = `found again ${operation.id}`;
    const { sent, answers } = await merchant.askAfter(operation, queries, seed);
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
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(300);
}, 300_000);
