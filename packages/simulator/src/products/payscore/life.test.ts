import { describe, expect, test } from "vitest";
import {
  APPID,
  PERMISSIONS,
  SERVICE,
  TIME,
  byCode,
  byOpenid,
  usePayscore,
  request,
} from "../../../test/helpers/payscore.ts";
import { isSigned } from "../../../test/helpers/signed-request.ts";
import { cancelByUser, confirm } from "./user.ts";

const DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

const payscore = usePayscore();
const { post, get, newCode, authorised } = payscore;

describe("the life of an authorisation", () => {
  test("from the request over the user's yes to the end", async () => {
    const code = newCode();
    const notify_url = "http://127.0.0.1:9/notify";
    const asked = await post(PERMISSIONS, request(code, { notify_url }));
    expect(asked).toMatchObject({
      status: 200,
      json: { apply_permissions_token: expect.stringMatching(/^.{20,300}$/) },
    });
    expect(Object.keys(asked.json)).toEqual(["apply_permissions_token"]);
    expect(isSigned(payscore.merchant, asked)).toBe(true);

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

    await confirm(payscore.world.context, asked.json.apply_permissions_token, "oNew");
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

    const ended = await post(`${PERMISSIONS}/openid/oNew/terminate`, {
      service_id: SERVICE,
      appid: APPID,
      reason: "不再使用",
    });
    expect(ended).toMatchObject({ status: 204, text: "" });
    expect(isSigned(payscore.merchant, ended)).toBe(true);
    expect((await get(byOpenid("oNew"))).json).toEqual({
      ...available,
      authorization_state: "UNAVAILABLE",
      cancel_authorization_time: TIME,
    });

    const told = (await payscore.world.outbox()).filter(
      ({ resource }) => resource.openid === "oNew",
    );
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
    const before = (await payscore.world.outbox()).length;
    await authorised("oSilent");
    expect(await payscore.world.outbox()).toHaveLength(before);
  });

  test("the user may end it too", async () => {
    const code = await authorised("oLeaving", { notify_url: "http://127.0.0.1:9/left" });
    const row = await payscore.world.context.merchants.get(payscore.merchant.mchid);
    await cancelByUser(payscore.world.context, row!, code);
    expect((await get(byOpenid("oLeaving"))).json.authorization_state).toBe("UNAVAILABLE");
    const told = (await payscore.world.outbox()).filter(({ url }) => url.endsWith("/left"));
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
    const told = (await payscore.world.outbox()).filter(({ url }) => url.endsWith("/twice"));
    expect(told.map(({ body }) => body.event_type)).toEqual(["PAYSCORE.USER_OPEN_SERVICE"]);
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
    post(`${PERMISSIONS}/authorization-code/${code}/terminate`, {
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
    const byUser = await post(`${PERMISSIONS}/openid/oTwiceEnded/terminate`, {
      service_id: SERVICE,
      appid: APPID,
      reason: "x",
    });
    expect(byUser).toMatchObject({ status: 400, json: { code: "INVALID_REQUEST" } });
  });

  test("that nobody gave yet is refused", async () => {
    const code = newCode();
    await post(PERMISSIONS, request(code));
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
        post(`${PERMISSIONS}/openid/oNobody/terminate`, {
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
