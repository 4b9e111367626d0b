import { describe, expect, test } from "vitest";
import {
  PERMISSIONS,
  SERVICE,
  byCode,
  byOpenid,
  usePayscore,
  request,
} from "../../../test/helpers/payscore.ts";
import { createMerchant } from "../../world/create-merchant.ts";
import { confirm } from "./user.ts";

const payscore = usePayscore();
const { post, get, authorised } = payscore;

describe("merchants do not see one another", () => {
  test("the same codes, openids and services lead separate lives", async () => {
    const made = await createMerchant(payscore.world.context, {
      mchid: "1999999999",
      appid: "wx00000000000000aa",
      keyMode: "public_key",
    });
    const other = await payscore.world.merchant(made.mchid);
    const code = await authorised("oShared");
    const target = byOpenid("oShared", other.appid);

    expect((await get(byCode(code), other)).json.code).toBe("ORDER_NOT_EXIST");
    expect((await get(target, other)).json.code).toBe("ORDER_NOT_EXIST");
    expect((await get(byOpenid("oShared"), other)).json.code).toBe("SYSTEM_ERROR");
    const asked = await post(PERMISSIONS, { ...request(code), appid: other.appid }, other);
    expect(asked.status).toBe(200);
    await confirm(payscore.world.context, asked.json.apply_permissions_token, "oShared");
    await post(
      `${PERMISSIONS}/authorization-code/${code}/terminate`,
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
