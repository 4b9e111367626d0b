import { describe, expect, test } from "vitest";
import {
  APPID,
  PERMISSIONS,
  SERVICE,
  usePayscore,
  request,
} from "../../../test/helpers/payscore.ts";

const payscore = usePayscore();
const { post, get, newCode, authorised } = payscore;

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
    post(`${PERMISSIONS}/assess-user-risk-level`, { service_id: SERVICE, appid: APPID, ...more });

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
    await post(PERMISSIONS, request(code));
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
