import { describe, expect, test } from "vitest";
import { PERMISSIONS, SERVICE, usePayscore, request } from "../../../test/helpers/payscore.ts";
import { confirm } from "./user.ts";

const payscore = usePayscore();
const { post, newCode, authorised, setClock } = payscore;

describe("asking for an authorisation", () => {
  test("again gives the same token while it is valid, then a new one", async () => {
    const code = newCode();
    const token = async (): Promise<string> =>
      (await post(PERMISSIONS, request(code))).json.apply_permissions_token;
    const first = await token();
    expect(await token()).toBe(first);
    setClock(3_599_000);
    expect(await token()).toBe(first);
    setClock(3_600_000);
    const second = await token();
    expect(second).not.toBe(first);
    await expect(confirm(payscore.world.context, first, "oLate")).rejects.toMatchObject({
      meaning: { status: 404 },
    });
    await expect(confirm(payscore.world.context, second, "oLate")).resolves.toMatchObject({
      state: "AVAILABLE",
    });
    setClock(0);
  });

  test.each<[string, object]>([
    ["address", { notify_url: "https://app.test/other" }],
    ["service", { service_id: "500001" }],
  ])("with the same code and another %s is refused", async (_, more) => {
    const code = newCode();
    await post(PERMISSIONS, request(code));
    const answer = await post(PERMISSIONS, request(code, more));
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test("with the same code and other parameters names the reason", async () => {
    const code = newCode();
    await post(PERMISSIONS, request(code));
    const answer = await post(PERMISSIONS, request(code, { notify_url: "https://app.test/n" }));
    expect(answer).toMatchObject({
      status: 400,
      json: { code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致" },
    });
    expect(answer.headers["request-id"]).toMatch(/-271316598$/);
  });

  test("with a code that was used up is refused", async () => {
    const code = await authorised("oUsedUp");
    expect((await post(PERMISSIONS, request(code))).json.code).toBe("ORDER_DONE");
    await post(`${PERMISSIONS}/authorization-code/${code}/terminate`, {
      service_id: SERVICE,
      reason: "x",
    });
    expect((await post(PERMISSIONS, request(code))).json.code).toBe("ORDER_CANCELED");
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
    const answer = await post(PERMISSIONS, request(newCode(), more));
    expect(answer).toMatchObject({ status, json: { code } });
    expect(answer.json.message).toContain(message ?? "");
  });
});
