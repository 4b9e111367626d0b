import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { planAll } from "../../src/default/plan.ts";
import { stores } from "../helpers/stores.ts";
import { answerSchemas } from "./answer-schemas.ts";
import { differences } from "./differences.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { openTwoSimulators } from "./two-simulators.ts";
import type { TwoSimulators } from "./two-simulators.ts";
import { Walk } from "./walk.ts";

const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v3/"));
const plans = planAll(operations);
const check = answerSchemas("v3");

/** Who calls: two merchants, of whom one is a partner. */
interface Callers {
  readonly world: RecordedWorld;
  readonly merchant: Walk;
  readonly partner: Walk;
}

async function callersOf(
  world: RecordedWorld,
  options: Pick<WeChatPayOptions, "fetch"> = {},
): Promise<Callers> {
  const walkAs = async (mchid: string, openid: string, service: string): Promise<Walk> => {
    const credentials = await world.merchant(mchid);
    return new Walk(plans, {
      wxpay: new WeChatPay({ ...credentials, ...options }),
      caller: { mchid, appid: credentials.appid, openid, subMchid: "1900000109" },
      known: ({ id }) =>
        PERMISSIONS.test(id) ? { service_id: service, sub_appid: "wxd678efh567hg6999" } : {},
      answered: (operation, data) => agree(world, operation, data),
    });
  };
  return {
    world,
    merchant: await walkAs(
      "1230000109",
      "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
      "2002000000000558128851361561536",
    ),
    partner: await walkAs(
      "1900000100",
      "oPartner8uMuAJO_M2pxb1Q9zNjW",
      "2002000000000558128851361561537",
    ),
  };
}

/** The user agrees to every authorisation that is asked for. */
async function agree(world: RecordedWorld, { id }: Operation, data: unknown): Promise<void> {
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

async function call({ merchant, partner }: Callers, operation: Operation): Promise<void> {
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

/** What is wrong with the answers of all operations, each called once. */
async function faultsOf(callers: Callers): Promise<readonly string[]> {
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

/** Posts everything once more and asks every query for it: what is not found, or differs from what was posted. */
async function lostOf({
  merchant,
}: Callers): Promise<{ faults: readonly string[]; asked: number }> {
  const faults: string[] = [];
  let asked = 0;
  for (const { kind, operation, role, own } of plans.plans.values()) {
    if (role !== "create" || PERMISSIONS.test(operation.id)) continue;
    const queries = [...plans.plans.values()].filter(
      (plan) => plan.kind === kind && plan.role === "read",
    );
    const { sent, answers } = await merchant.askAfter(
      operation,
      queries,
      `found again ${operation.id}`,
    );
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
  return { faults, asked };
}

test("there are 1,019 operations of APIv3", () => {
  expect(operations).toHaveLength(1_019);
});

describe.each(stores)("$title", (kind) => {
  let world: RecordedWorld;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    world = await openRecordedWorld({ ...kind.fresh(), seed: "coverage" });
  }, 60_000);
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await world.close();
    kind.stop();
  });

  test.skipIf(kind.missing)(
    "every operation of APIv3 is answered, signed, and as its description says",
    async () => {
      expect(await faultsOf(await callersOf(world))).toEqual([]);
    },
    300_000,
  );

  test.skipIf(kind.missing)(
    "what was posted is found again wherever a query exists, and agrees with what was posted",
    async () => {
      const { faults, asked } = await lostOf(await callersOf(world));
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(300);
    },
    300_000,
  );
});

describe.each(stores.filter(({ shared }) => shared))("two simulators on one $title", (kind) => {
  let world: TwoSimulators;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    const { database = "" } = kind.fresh();
    world = await openTwoSimulators(database);
  }, 60_000);
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await world.close();
    kind.stop();
  });

  test.skipIf(kind.missing)(
    "every operation of APIv3 is answered the same way when they are asked in turn",
    async () => {
      const { fetch } = world;
      expect(await faultsOf(await callersOf(world, { fetch }))).toEqual([]);
      const [one, other] = world.asked.map(({ requests }) => requests);
      expect(one).toBeGreaterThan(operations.length / 2);
      expect(other).toBeGreaterThan(operations.length / 2);
    },
    300_000,
  );
});
