import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { call, isSigned } from "../../../test/helpers/signed-request.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";
import { createMerchant } from "../../world/create-merchant.ts";
import { cancelByUser, confirm, readAuthorization, refuse } from "./phone.ts";

// Making RSA keys takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SERVICE = "2002000000000558128851361561536";
const APPID = "wxd678efh567hg6787";
const DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const BASE = "/v3/payscore/permissions";
const TIME = "2026-05-20T13:29:35.120+08:00";

let world: World;
let merchant: MerchantCredentials;
let machine = Date.parse(TIME);

beforeAll(async () => {
  // The machine's clock stands still here, but for the tests that move it.
  world = await openWorld({ seed: "test", wallClock: () => machine });
  merchant = await world.merchant();
});
afterAll(() => world.close());

const timed = (sending: object = {}): object => ({
  ...sending,
  signed: { timestamp: Math.floor(machine / 1000) },
});
const post = (target: string, body: object, as = merchant) => call(as, target, timed({ body }));
const get = (target: string, as = merchant) => call(as, target, timed());

let codes = 0;
const newCode = (): string => `code-${++codes}`;
const request = (code: string, more: object = {}): object => ({
  service_id: SERVICE,
  appid: APPID,
  authorization_code: code,
  ...more,
});
const byCode = (code: string, service = SERVICE): string =>
  `${BASE}/authorization-code/${code}?service_id=${service}`;
const byOpenid = (openid: string, appid = APPID): string =>
  `${BASE}/openid/${openid}?service_id=${SERVICE}&appid=${appid}`;

/** An authorisation that a new user has given. */
async function authorised(openid: string, more: object = {}): Promise<string> {
  const code = newCode();
  const asked = await post(BASE, request(code, more));
  await confirm(world.context, asked.json.apply_permissions_token, openid);
  return code;
}

describe("the life of an authorisation", () => {
  test("from the request over the user's yes to the end", async () => {
    const code = newCode();
    const notify_url = "http://127.0.0.1:9/notify";
    const asked = await post(BASE, request(code, { notify_url }));
    expect(asked).toMatchObject({
      status: 200,
      json: { apply_permissions_token: expect.stringMatching(/^.{20,300}$/) },
    });
    expect(Object.keys(asked.json)).toEqual(["apply_permissions_token"]);
    expect(isSigned(merchant, asked)).toBe(true);

    const unbound = await get(byCode(code));
    expect(unbound.json).toEqual({
      service_id: SERVICE,
      appid: APPID,
      mchid: "1230000109",
      authorization_code: code,
      authorization_state: "UNBINDUSER",
      notify_url,
    });
    expect((await get(byOpenid("oNew"))).json).toMatchObject({
      code: "ORDER_NOT_EXIST",
      message: "请求操作的授权记录不存在",
    });

    await confirm(world.context, asked.json.apply_permissions_token, "oNew");
    const available = {
      service_id: SERVICE,
      appid: APPID,
      mchid: "1230000109",
      openid: "oNew",
      authorization_code: code,
      authorization_state: "AVAILABLE",
      authorization_success_time: TIME,
      user_risk_level: 1,
      risk_level_version: 1,
    };
    expect((await get(byOpenid("oNew"))).json).toEqual(available);
    expect((await get(byCode(code))).json).toEqual({ ...available, notify_url });

    const ended = await post(`${BASE}/openid/oNew/terminate`, {
      service_id: SERVICE,
      appid: APPID,
      reason: "不再使用",
    });
    expect(ended).toMatchObject({ status: 204, text: "" });
    expect(isSigned(merchant, ended)).toBe(true);
    expect((await get(byOpenid("oNew"))).json).toEqual({
      ...available,
      authorization_state: "UNAVAILABLE",
      cancel_authorization_time: TIME,
    });

    const told = (await world.outbox()).filter(({ resource }) => resource.openid === "oNew");
    const resource = {
      appid: APPID,
      mchid: "1230000109",
      service_id: SERVICE,
      openid: "oNew",
      openorclose_time: "20260520132935",
      authorization_code: code,
    };
    expect(told).toMatchObject([
      {
        mchid: "1230000109",
        url: notify_url,
        body: {
          id: expect.stringMatching(/^EV-[0-9A-F]{32}$/),
          create_time: "2026-05-20T13:29:35+08:00",
          resource_type: "encrypt-resource",
          event_type: "PAYSCORE.USER_OPEN_SERVICE",
          summary: "授权成功",
          resource: {
            original_type: "payscore",
            algorithm: "AEAD_AES_256_GCM",
            associated_data: "payscore",
            nonce: expect.stringMatching(/^.{12}$/),
          },
        },
        resource: { ...resource, user_service_status: "USER_OPEN_SERVICE" },
      },
      {
        body: { event_type: "PAYSCORE.USER_CLOSE_SERVICE" },
        resource: { ...resource, user_service_status: "USER_CLOSE_SERVICE" },
      },
    ]);
  });

  test("without an address nothing is told", async () => {
    const before = (await world.outbox()).length;
    await authorised("oSilent");
    expect(await world.outbox()).toHaveLength(before);
  });

  test("the user may end it too", async () => {
    const code = await authorised("oLeaving", { notify_url: "http://127.0.0.1:9/left" });
    const row = await world.context.merchants.get(merchant.mchid);
    await cancelByUser(world.context, row!, code);
    expect((await get(byOpenid("oLeaving"))).json.authorization_state).toBe("UNAVAILABLE");
    const told = (await world.outbox()).filter(({ url }) => url.endsWith("/left"));
    expect(told.map(({ body }) => body.event_type)).toContain("PAYSCORE.USER_CLOSE_SERVICE");
  });

  test("a new code takes the place of the old one, and the older stays ended", async () => {
    const first = await authorised("oTwice", { notify_url: "http://127.0.0.1:9/twice" });
    const second = await authorised("oTwice");
    expect((await get(byCode(first))).json.authorization_state).toBe("UNAVAILABLE");
    expect((await get(byOpenid("oTwice"))).json).toMatchObject({
      authorization_state: "AVAILABLE",
      authorization_code: second,
    });
    const told = (await world.outbox()).filter(({ url }) => url.endsWith("/twice"));
    expect(told.map(({ body }) => body.event_type)).toEqual(["PAYSCORE.USER_OPEN_SERVICE"]);
  });
});

describe("asking for an authorisation", () => {
  test("again gives the same token while it is valid, then a new one", async () => {
    const code = newCode();
    const token = async (): Promise<string> =>
      (await post(BASE, request(code))).json.apply_permissions_token;
    const first = await token();
    expect(await token()).toBe(first);
    machine += 3_599_000;
    expect(await token()).toBe(first);
    machine += 1_000;
    const second = await token();
    expect(second).not.toBe(first);
    await expect(confirm(world.context, first, "oLate")).rejects.toMatchObject({ status: 404 });
    await expect(confirm(world.context, second, "oLate")).resolves.toMatchObject({
      state: "AVAILABLE",
    });
    machine = Date.parse(TIME);
  });

  test.each<[string, object]>([
    ["address", { notify_url: "https://app.test/other" }],
    ["service", { service_id: "500001" }],
  ])("with the same code and another %s is refused", async (_, more) => {
    const code = newCode();
    await post(BASE, request(code));
    const answer = await post(BASE, request(code, more));
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test("with the same code and other parameters names the reason", async () => {
    const code = newCode();
    await post(BASE, request(code));
    const answer = await post(BASE, request(code, { notify_url: "https://app.test/n" }));
    expect(answer).toMatchObject({
      status: 400,
      json: { code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致" },
    });
    expect(answer.headers["request-id"]).toMatch(/-271316598$/);
  });

  test("with a code that was used up is refused", async () => {
    const code = await authorised("oUsedUp");
    expect((await post(BASE, request(code))).json.code).toBe("ORDER_DONE");
    await post(`${BASE}/authorization-code/${code}/terminate`, {
      service_id: SERVICE,
      reason: "x",
    });
    expect((await post(BASE, request(code))).json.code).toBe("ORDER_CANCELED");
  });

  test.each<[string, object, number, string, string?]>([
    ["an unknown service", { service_id: "1" }, 403, "NO_AUTH", "商户暂无权限使用此服务"],
    ["a service without the right", { service_id: "500001" }, 403, "NO_AUTH", "请检查服务授权状态"],
    ["an appid that is not bound", { appid: "wx0000000000000000" }, 400, "APPID_MCHID_NOT_MATCH"],
    ["a code too long", { authorization_code: "x".repeat(33) }, 400, "PARAM_ERROR"],
    ["a code with a space", { authorization_code: "a b" }, 400, "PARAM_ERROR"],
    ["an address that is none", { notify_url: "app.test/notify" }, 400, "PARAM_ERROR"],
    ["an address of another kind", { notify_url: "ftp://app.test/" }, 400, "PARAM_ERROR"],
    [
      "an address too long",
      { notify_url: `https://app.test/${"x".repeat(255)}` },
      400,
      "PARAM_ERROR",
    ],
  ])("for %s is refused", async (_, more, status, code, message) => {
    const answer = await post(BASE, request(newCode(), more));
    expect(answer).toMatchObject({ status, json: { code } });
    expect(answer.json.message).toContain(message ?? "");
  });
});

describe("the user's page", () => {
  test("knows who asks, and a token works once", async () => {
    const asked = await post(BASE, request(newCode()));
    const token = asked.json.apply_permissions_token;
    const shown = await readAuthorization(world.context, token);
    expect(shown.merchant.mchid).toBe("1230000109");
    expect(shown.service.service_id).toBe(SERVICE);
    await confirm(world.context, token, "oOnce");
    await expect(confirm(world.context, token, "oOnce")).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("已使用"),
    });
    await expect(refuse(world.context, token)).rejects.toMatchObject({ status: 400 });
    // The page may still show how it ended.
    await expect(readAuthorization(world.context, token)).resolves.toBeDefined();
  });

  test("a declined authorisation stays open and may still be given", async () => {
    const code = newCode();
    const token = (await post(BASE, request(code))).json.apply_permissions_token;
    await refuse(world.context, token);
    expect((await get(byCode(code))).json.authorization_state).toBe("UNBINDUSER");
    await expect(confirm(world.context, token, "oAfterAll")).resolves.toMatchObject({
      state: "AVAILABLE",
    });
  });

  test("a token lives one hour by the movable clock", async () => {
    const token = (await post(BASE, request(newCode()))).json.apply_permissions_token;
    machine += 3_600_000;
    for (const attempt of [
      readAuthorization(world.context, token),
      confirm(world.context, token, "oLate"),
      refuse(world.context, token),
    ]) {
      await expect(attempt).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining("已过期"),
      });
    }
    machine = Date.parse(TIME);
  });

  test("a token that nobody got is unknown", async () => {
    await expect(confirm(world.context, "nonsense", "o1")).rejects.toMatchObject({ status: 404 });
  });

  test("of two users at once one gets the code", async () => {
    const token = (await post(BASE, request(newCode()))).json.apply_permissions_token;
    const results = await Promise.allSettled(
      ["oRace1", "oRace2", "oRace3"].map((openid) => confirm(world.context, token, openid)),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
    ]);
  });
});

describe("asking by openid", () => {
  test.each<[string, string, number, string]>([
    ["a user who never authorised", byOpenid("oNobody"), 404, "ORDER_NOT_EXIST"],
    [
      "an appid that is not bound",
      byOpenid(DEFAULT_OPENID, "wx0000000000000000"),
      500,
      "SYSTEM_ERROR",
    ],
    [
      "a service without the right",
      byOpenid(DEFAULT_OPENID).replace(SERVICE, "500001"),
      403,
      "NO_AUTH",
    ],
    ["an unknown service", byOpenid(DEFAULT_OPENID).replace(SERVICE, "1"), 403, "NO_AUTH"],
  ])("for %s", async (_, target, status, code) => {
    expect(await get(target)).toMatchObject({ status, json: { code } });
  });
});

describe("ending an authorisation", () => {
  const end = (code: string, more: object = {}) =>
    post(`${BASE}/authorization-code/${code}/terminate`, {
      service_id: SERVICE,
      reason: "x",
      ...more,
    });

  test("twice is refused the second time", async () => {
    const code = await authorised("oTwiceEnded");
    expect((await end(code)).status).toBe(204);
    const again = await end(code);
    expect(again).toMatchObject({
      status: 400,
      json: { code: "INVALID_REQUEST", message: "当前订单状态不合法" },
    });
    expect(again.headers["request-id"]).toMatch(/-271302333$/);
    const byUser = await post(`${BASE}/openid/oTwiceEnded/terminate`, {
      service_id: SERVICE,
      appid: APPID,
      reason: "x",
    });
    expect(byUser).toMatchObject({ status: 400, json: { code: "INVALID_REQUEST" } });
  });

  test("that nobody gave yet is refused", async () => {
    const code = newCode();
    await post(BASE, request(code));
    const answer = await end(code);
    expect(answer).toMatchObject({ status: 400, json: { code: "INVALID_REQUEST" } });
    expect(answer.headers["request-id"]).toMatch(/-271302332$/);
  });

  test.each<[string, () => Promise<{ status: number; json: any }>, string]>([
    ["an unknown code", () => end("unknown"), "ORDER_NOT_EXIST"],
    [
      "a code of another service",
      () => end("1234323JKHDFE1243252", { service_id: "500001" }),
      "NO_AUTH",
    ],
    [
      "a user who never authorised",
      () =>
        post(`${BASE}/openid/oNobody/terminate`, {
          service_id: SERVICE,
          appid: APPID,
          reason: "x",
        }),
      "ORDER_NOT_EXIST",
    ],
    [
      "a reason of 51 characters",
      () => end("1234323JKHDFE1243252", { reason: "字".repeat(51) }),
      "PARAM_ERROR",
    ],
  ])("of %s is refused", async (_, attempt, code) => {
    expect((await attempt()).json.code).toBe(code);
  });
});

describe("the older calls", () => {
  const state = (openid: string, service = SERVICE) =>
    get(`/v3/payscore/user-service-state?service_id=${service}&appid=${APPID}&openid=${openid}`);

  test("know two states, for services of either kind", async () => {
    await authorised("oOlder");
    expect((await state("oOlder")).json).toEqual({
      service_id: SERVICE,
      appid: APPID,
      openid: "oOlder",
      use_service_state: "AVAILABLE",
    });
    const ended = await post(`/v3/payscore/users/oOlder/permissions/${SERVICE}/terminate`, {
      appid: APPID,
      reason: "x",
    });
    expect(ended.status).toBe(204);
    expect((await state("oOlder")).json.use_service_state).toBe("UNAVAILABLE");
    expect((await state("oNobody")).json.use_service_state).toBe("UNAVAILABLE");
    expect((await state("oNobody", "500001")).json.use_service_state).toBe("UNAVAILABLE");
    expect((await state("oNobody", "1")).status).toBe(403);
  });
});

describe("the risk tier", () => {
  const assess = (more: object) =>
    post(`${BASE}/assess-user-risk-level`, { service_id: SERVICE, appid: APPID, ...more });

  test("is told with the record, asked by openid or by code", async () => {
    const code = await authorised("oRisk");
    const want = {
      authorization_state: "AVAILABLE",
      openid: "oRisk",
      user_risk_level: 1,
      risk_level_version: 1,
    };
    expect((await assess({ openid: "oRisk" })).json).toMatchObject(want);
    const goods = [{ name: "a", picture: "https://app.test/p", amount: 1, count: 1 }];
    const answer = await assess({ authorization_code: code, shopping_info: { goods } });
    expect(answer.json).toMatchObject(want);
  });

  test("is not known of a code that nobody used", async () => {
    const code = newCode();
    await post(BASE, request(code));
    const answer = await assess({ authorization_code: code });
    expect(answer.json.authorization_state).toBe("UNBINDUSER");
    expect(answer.json).not.toHaveProperty("user_risk_level");
  });

  test("needs somebody to assess, and the right to", async () => {
    expect((await assess({})).json).toMatchObject({
      code: "PARAM_ERROR",
      detail: { field: "/openid", location: "body" },
    });
    expect((await assess({ openid: "oRisk", service_id: "500001" })).json.code).toBe("NO_AUTH");
  });
});

describe("the partner form", () => {
  const PARTNER_SERVICE = "2002000000000558128851361561537";
  const SP_APPID = "wx8888888888888888";
  const SUB_APPID = "wxd678efh567hg6999";
  const SUB_MCHID = "1900000109";
  const PARTNER = "/v3/payscore/partner/permissions";
  let partner: MerchantCredentials;
  beforeAll(async () => {
    partner = await world.merchant("1900000100");
  });

  const ask = (code: string, more: object = {}) =>
    post(
      PARTNER,
      {
        service_id: PARTNER_SERVICE,
        appid: SP_APPID,
        sub_appid: SUB_APPID,
        sub_mchid: SUB_MCHID,
        authorization_code: code,
        notify_url: "http://127.0.0.1:9/partner",
        ...more,
      },
      partner,
    );
  const search = (who: string) =>
    get(
      `${PARTNER}/search?service_id=${PARTNER_SERVICE}&appid=${SP_APPID}&sub_mchid=${SUB_MCHID}&sub_appid=${SUB_APPID}&${who}`,
      partner,
    );

  test("from the request to the end, by either openid", async () => {
    const asked = await ask("p-1");
    expect(asked.status).toBe(200);
    await confirm(world.context, asked.json.apply_permissions_token, "oPartnerUser");
    const record = (
      await get(
        `${PARTNER}/authorization-code/p-1?service_id=${PARTNER_SERVICE}&sub_mchid=${SUB_MCHID}`,
        partner,
      )
    ).json;
    expect(record).toMatchObject({
      mchid: "1900000100",
      appid: SP_APPID,
      sub_mchid: SUB_MCHID,
      sub_appid: SUB_APPID,
      openid: "oPartnerUser",
      sub_openid: expect.stringMatching(/^o.{27}$/),
      authorization_state: "AVAILABLE",
      notify_url: "http://127.0.0.1:9/partner",
    });
    expect((await search("openid=oPartnerUser")).json).toEqual(record);
    expect((await search(`sub_openid=${record.sub_openid}`)).json).toEqual(record);

    const ended = await post(
      `${PARTNER}/terminate`,
      {
        service_id: PARTNER_SERVICE,
        appid: SP_APPID,
        sub_appid: SUB_APPID,
        sub_mchid: SUB_MCHID,
        sub_openid: record.sub_openid,
        reason: "x",
      },
      partner,
    );
    expect(ended.status).toBe(204);
    expect((await search("openid=oPartnerUser")).json.authorization_state).toBe("UNAVAILABLE");

    const told = (await world.outbox()).filter(({ mchid }) => mchid === "1900000100");
    expect(told).toMatchObject([
      {
        body: { event_type: "PAYSCORE.USER_OPEN_SERVICE" },
        resource: {
          appid: SP_APPID,
          mchid: "1900000100",
          sub_appid: SUB_APPID,
          sub_mchid: SUB_MCHID,
          openid: "oPartnerUser",
          sub_openid: record.sub_openid,
        },
      },
      { body: { event_type: "PAYSCORE.USER_CLOSE_SERVICE" } },
    ]);
  });

  test("ends by code", async () => {
    const asked = await ask("p-2");
    await confirm(world.context, asked.json.apply_permissions_token, "oPartnerUser2");
    const end = (sub_mchid: string) =>
      post(
        `${PARTNER}/authorization-code/p-2/terminate`,
        { service_id: PARTNER_SERVICE, sub_mchid, reason: "x" },
        partner,
      );
    expect((await end("1900000110")).json).toMatchObject({
      code: "NO_AUTH",
      message: "特约子商户商户号未授权服务商的产品权限",
    });
    expect((await end(SUB_MCHID)).status).toBe(204);
  });

  test("within a payment", async () => {
    const asked = await post(
      `${PARTNER}/apply-for-scene`,
      {
        service_id: PARTNER_SERVICE,
        appid: SP_APPID,
        sub_mchid: SUB_MCHID,
        authorization_code: "p-3",
        scene: "TRANSACTION",
        transaction_scene_info: { mchid: "1900000100", sub_mchid: SUB_MCHID },
      },
      partner,
    );
    expect(asked.json).toEqual({
      scene: "TRANSACTION",
      transaction_permissions_token: expect.any(String),
    });
    const granted = await confirm(
      world.context,
      asked.json.transaction_permissions_token,
      "oInPayment",
    );
    expect(granted).toMatchObject({ state: "AVAILABLE", sub_openid: null });
  });

  test("asks for one of the two openids, and the app of the second", async () => {
    expect((await search("")).json.detail).toMatchObject({ field: "openid", location: "query" });
    const target = `${PARTNER}/search?service_id=${PARTNER_SERVICE}&appid=${SP_APPID}&sub_mchid=${SUB_MCHID}&sub_openid=o1`;
    expect((await get(target, partner)).json.detail).toMatchObject({ field: "sub_appid" });
  });

  test("an openid of the other app is not known to this one", async () => {
    const asked = await ask("p-4");
    const row = await confirm(world.context, asked.json.apply_permissions_token, "oCrossed");
    expect(await search(`openid=${row.sub_openid}`)).toMatchObject({
      status: 500,
      json: { code: "SYSTEM_ERROR" },
    });
  });

  test("a merchant that is no partner has no sub-merchants", async () => {
    const answer = await post(PARTNER, {
      service_id: SERVICE,
      appid: APPID,
      sub_mchid: SUB_MCHID,
      authorization_code: "p-5",
    });
    expect(answer.json.code).toBe("NO_AUTH");
  });
});

describe("merchants do not see one another", () => {
  test("the same codes, openids and services lead separate lives", async () => {
    const made = await createMerchant(world.context, {
      mchid: "1999999999",
      appid: "wx00000000000000aa",
      keyMode: "public_key",
    });
    const other = await world.merchant(made.mchid);
    const code = await authorised("oShared");
    const target = byOpenid("oShared", other.appid);

    expect((await get(byCode(code), other)).json.code).toBe("ORDER_NOT_EXIST");
    expect((await get(target, other)).json.code).toBe("ORDER_NOT_EXIST");
    expect((await get(byOpenid("oShared"), other)).json.code).toBe("SYSTEM_ERROR");
    const asked = await post(BASE, { ...request(code), appid: other.appid }, other);
    expect(asked.status).toBe(200);
    await confirm(world.context, asked.json.apply_permissions_token, "oShared");
    await post(
      `${BASE}/authorization-code/${code}/terminate`,
      { service_id: SERVICE, reason: "x" },
      other,
    );
    expect((await get(target, other)).json.authorization_state).toBe("UNAVAILABLE");
    expect((await get(byOpenid("oShared"))).json).toMatchObject({
      mchid: "1230000109",
      authorization_state: "AVAILABLE",
    });
  });
});
