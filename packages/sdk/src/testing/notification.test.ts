import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { WeChatPayBrand } from "../brand/client.ts";
import { WeChatPay } from "../client.ts";
import { notification, notificationBody, testKeys } from "./index.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);

const authorised = {
  appid: "wxd678efh567hg6787",
  mchid: "1900000001",
  service_id: "500001",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  user_service_status: "USER_OPEN_SERVICE",
  openorclose_time: "20180225112233",
  authorization_code: "1275342195190894594",
} as const;

const made = () =>
  notification({ ...keys, event: "PAYSCORE.USER_OPEN_SERVICE", resource: authorised });

describe("a notification", () => {
  test("is opened by the client of the same keys, with the resource that was given", async () => {
    const { body, headers } = await made();
    expect(await wxpay.webhooks.unwrap(body, headers)).toMatchObject({
      event_type: "PAYSCORE.USER_OPEN_SERVICE",
      resource_type: "encrypt-resource",
      product: "payscore",
      create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      resource: authorised,
    });
  });

  test("says what it is told to say", async () => {
    const { body, headers } = await notification({
      ...keys,
      event: "PAYSCORE.USER_OPEN_SERVICE",
      resource: authorised,
      id: "EV-1",
      createTime: "2018-02-25T11:22:33+08:00",
      summary: "授权成功",
      originalType: "payscore",
    });
    const opened = await wxpay.webhooks.unwrap(body, headers);
    expect(opened).toMatchObject({
      id: "EV-1",
      create_time: "2018-02-25T11:22:33+08:00",
      summary: "授权成功",
      original_type: "payscore",
    });
    expect(JSON.parse(body).resource.associated_data).toBe("payscore");
  });

  test("can be a Request, as often as one is wanted", async () => {
    const { request, body } = await made();
    for (const one of [request("https://shop.example/notify"), request()]) {
      const text = await one.text();
      expect(text).toBe(body);
      await expect(wxpay.webhooks.unwrap(text, one.headers)).resolves.toMatchObject({
        resource: authorised,
      });
    }
    expect(request("https://shop.example/notify").url).toBe("https://shop.example/notify");
  });

  test("that is not documented takes any resource", async () => {
    const { body, headers } = await notification({ ...keys, event: "NEW.THING", resource: [1] });
    expect(await wxpay.webhooks.unwrap(body, headers)).toMatchObject({
      event_type: "NEW.THING",
      resource: [1],
    });
  });

  test("of a brand is opened by the brand's client", async () => {
    const { serial, privateKey, platformKeys, apiV3Key } = keys.options;
    const own = { brandId: "123456789", serial, privateKey, platformKeys, apiV3Key };
    const brand = new WeChatPayBrand(own);
    const { body, headers } = await notification({
      ...keys,
      platform: { ...keys.platform, caller: "brand" },
      event: "DELIVERY_PLAN.CHANGE",
      // What the event's page lists is of no interest here.
      resource: { plan_id: "1" } as any,
    });
    expect(await brand.webhooks.unwrap(body, headers)).toMatchObject({
      resource: { plan_id: "1" },
    });
  });
});

describe("members that only the merchant may read", () => {
  const card = { phone_number: "13800138000", user_information: { common_field_list: [] } };
  const event = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE";

  test("are encrypted on the wire and come back in plain", async () => {
    const resource = card as any;
    const { body, headers } = await notification({ ...keys, event, resource });
    expect(await wxpay.webhooks.unwrap(body, headers)).toMatchObject({ resource: card });
  });

  test("want the merchant's key", async () => {
    const { apiV3Key, platform } = keys;
    const options = { apiV3Key, platform, event, resource: card as any } as const;
    await expect(notification(options)).rejects.toThrow(
      "resource.phone_number is encrypted for the merchant: give merchantKey",
    );
  });
});

describe("what must be refused is refused", () => {
  test.each([
    ["a probe", { probe: true }, "SIGNATURE_PROBE"],
    ["one of ten minutes ago", { expired: true }, "SIGNATURE_TIMESTAMP"],
    ["a forged one", { forged: true }, "SIGNATURE_WRONG"],
    ["a forged probe", { forged: true, probe: true }, "SIGNATURE_PROBE"],
    ["one of another time", { timestamp: 1_554_208_460 }, "SIGNATURE_TIMESTAMP"],
  ] as const)("%s", async (_, delivery, code) => {
    const resource = authorised;
    const options = { ...keys, event: "PAYSCORE.USER_OPEN_SERVICE", resource } as const;
    const { body, headers } = await notification({ ...options, ...delivery });
    await expect(wxpay.webhooks.unwrap(body, headers)).rejects.toMatchObject({ code });
  });

  test("a probe is signed as WeChat Pay writes it, in as many characters as a signature has", async () => {
    const [good, probe] = [await made(), await (await made()).again({ probe: true })];
    const signature = probe.headers["wechatpay-signature"];
    expect(signature).toMatch(/^WECHATPAY\/SIGNTEST\/[A-Za-z0-9+/=]+$/);
    expect(signature).toHaveLength(good.headers["wechatpay-signature"]!.length);
  });
});

test("the next delivery has every byte of the first and a signature of its own", async () => {
  const probe = await (await made()).again({ probe: true });
  const good = await probe.again();
  expect(good.body).toBe(probe.body);
  expect(good.headers["wechatpay-nonce"]).not.toBe(probe.headers["wechatpay-nonce"]);
  await expect(wxpay.webhooks.unwrap(good.body, good.headers)).resolves.toMatchObject({
    id: JSON.parse(probe.body).id,
  });
});

test("keys and resources of no use are refused by name", async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const options = { ...keys, event: "NEW.THING", resource: {} };
  await expect(notification({ ...options, apiV3Key: "short" })).rejects.toThrow(
    "apiV3Key: expected 32 bytes, found 5.",
  );
  await expect(notification({ ...options, resource: undefined })).rejects.toThrow(
    "resource: expected what JSON can say, found undefined.",
  );
  await expect(notification({ ...options, platform: { id: "1", privateKey } })).rejects.toThrow(
    "signer.privateKey: expected an RSA key",
  );
});

test("the body alone takes all that a simulator decides itself", () => {
  const body = notificationBody({
    apiV3Key: "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb",
    event: "NEW.THING",
    resource: "x",
    id: "1",
    createTime: "2018-02-25T11:22:33+08:00",
    resourceType: "encrypt",
    associatedData: "other",
    sealNonce: "uluk4a9R25RW",
  });
  expect(JSON.parse(body)).toMatchObject({
    id: "1",
    resource_type: "encrypt",
    summary: "",
    resource: { associated_data: "other", nonce: "uluk4a9R25RW" },
  });
});

test("keys are fresh each time, and for the merchant that is named", () => {
  const other = testKeys({ mchid: "1230000109" });
  expect(other.options).toMatchObject({ mchid: "1230000109", apiV3Key: other.apiV3Key });
  expect(other.apiV3Key).not.toBe(keys.apiV3Key);
  expect(other.options.serial).toMatch(/^[0-9A-F]{40}$/);
  expect(Object.keys(other.options.platformKeys)).toEqual([other.platform.id]);
});
