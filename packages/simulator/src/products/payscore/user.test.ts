import { describe, expect, test } from "vitest";
import {
  PERMISSIONS,
  SERVICE,
  byCode,
  usePayscore,
  request,
} from "../../../test/helpers/payscore.ts";
import { confirm, readAuthorization, refuse } from "./user.ts";

const payscore = usePayscore();
const { post, get, newCode, setClock } = payscore;

describe("the user's page", () => {
  test("knows who asks, and a token works once", async () => {
    const asked = await post(PERMISSIONS, request(newCode()));
    const token = asked.json.apply_permissions_token;
    const shown = await readAuthorization(payscore.world.context, token);
    expect(shown.merchant.mchid).toBe("1230000109");
    expect(shown.service.service_id).toBe(SERVICE);
    await confirm(payscore.world.context, token, "oOnce");
    await expect(confirm(payscore.world.context, token, "oOnce")).rejects.toMatchObject({
      meaning: { status: 400 },
      message: expect.stringContaining("已使用"),
    });
    await expect(refuse(payscore.world.context, token)).rejects.toMatchObject({
      meaning: { status: 400 },
    });
    // The page may still show how it ended.
    await expect(readAuthorization(payscore.world.context, token)).resolves.toBeDefined();
  });

  test("a declined authorisation stays open and may still be given", async () => {
    const code = newCode();
    const token = (await post(PERMISSIONS, request(code))).json.apply_permissions_token;
    await refuse(payscore.world.context, token);
    expect((await get(byCode(code))).json.authorization_state).toBe("UNBINDUSER");
    await expect(confirm(payscore.world.context, token, "oAfterAll")).resolves.toMatchObject({
      state: "AVAILABLE",
    });
  });

  test("a token lives one hour by the movable clock", async () => {
    const token = (await post(PERMISSIONS, request(newCode()))).json.apply_permissions_token;
    setClock(3_600_000);
    for (const attempt of [
      readAuthorization(payscore.world.context, token),
      confirm(payscore.world.context, token, "oLate"),
      refuse(payscore.world.context, token),
    ]) {
      await expect(attempt).rejects.toMatchObject({
        meaning: { status: 400 },
        message: expect.stringContaining("已过期"),
      });
    }
    setClock(0);
  });

  test("a token that nobody got is unknown", async () => {
    await expect(confirm(payscore.world.context, "nonsense", "o1")).rejects.toMatchObject({
      meaning: { status: 404 },
    });
  });

  test("of two users at once one gets the code", async () => {
    const token = (await post(PERMISSIONS, request(newCode()))).json.apply_permissions_token;
    const results = await Promise.allSettled(
      ["oRace1", "oRace2", "oRace3"].map((openid) =>
        confirm(payscore.world.context, token, openid),
      ),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
    ]);
  });
});
