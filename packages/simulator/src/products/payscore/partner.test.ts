import { beforeAll, describe, expect, test } from "vitest";
import { APPID, SERVICE, usePayscore } from "../../../test/helpers/payscore.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";
import { confirm } from "./user.ts";

const payscore = usePayscore();
const { post, get } = payscore;

describe("the partner form", () => {
  const PARTNER_SERVICE = "2002000000000558128851361561537";
  const SP_APPID = "wx8888888888888888";
  const SUB_APPID = "wxd678efh567hg6999";
  const SUB_MCHID = "1900000109";
  const PARTNER = "/v3/payscore/partner/permissions";
  let partner: MerchantCredentials;
  beforeAll(async () => {
    partner = await payscore.world.merchant("1900000100");
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
    await confirm(payscore.world.context, asked.json.apply_permissions_token, "oPartnerUser");
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

    const told = (await payscore.world.outbox()).filter(({ mchid }) => mchid === "1900000100");
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
    await confirm(payscore.world.context, asked.json.apply_permissions_token, "oPartnerUser2");
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
      payscore.world.context,
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
    const row = await confirm(
      payscore.world.context,
      asked.json.apply_permissions_token,
      "oCrossed",
    );
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
