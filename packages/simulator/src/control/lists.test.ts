import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { preAuthorize } from "../../test/helpers/pre-authorize.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

let world: World;
let merchant: MerchantCredentials;

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});

afterAll(() => world.close());

test("requests are listed newest first, with what was refused and why", async () => {
  const path = "/v3/payscore/permissions/openid";
  const query = "service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787";
  await call(merchant, `${path}/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?${query}`);
  await call(merchant, `${path}/oNobody?${query}`);
  const { json } = await ask(world.context, "GET /requests?limit=2&mchid=1230000109");
  expect(json.requests).toMatchObject([
    {
      method: "GET",
      target: `${path}/oNobody?${query}`,
      operation: "v3/payscore/permissions/openid/{openid}#get",
      status: 404,
      code: "ORDER_NOT_EXIST",
      message: "请求操作的授权记录不存在",
      mchid: "1230000109",
    },
    { status: 200, response_body: expect.stringContaining('"AVAILABLE"') },
  ]);
  expect(json.requests[1]).not.toHaveProperty("code");
});

test("an authorisation that waits for its user has the link to the page until it expires", async () => {
  const token = await preAuthorize(merchant, "waiting");
  const find = async (): Promise<unknown> => {
    const { json } = await ask(world.context, "GET /permissions?mchid=1230000109");
    return json.permissions.find(
      (permission: Record<string, unknown>) => permission["authorization_code"] === "waiting",
    );
  };
  const phone = { path: `/_sim/phone/${token}`, expires_at: expect.any(String) };
  expect(await find()).toMatchObject({
    authorization_state: "UNBINDUSER",
    phone: { ...phone, expired: false },
  });
  await ask(world.context, "POST /clock", { body: { advance: "1h" } });
  expect(await find()).toMatchObject({ phone: { ...phone, expired: true } });
});

test("an authorisation that was answered has none", async () => {
  const token = await preAuthorize(merchant, "answered");
  await ask(world.context, `POST /phone/anyone/authorization/${token}`, {
    body: { action: "agree" },
  });
  const { json } = await ask(world.context, "GET /permissions?limit=1");
  expect(json.permissions).toMatchObject([
    { authorization_code: "answered", authorization_state: "AVAILABLE", mchid: "1230000109" },
  ]);
  expect(json.permissions[0]).not.toHaveProperty("phone");
});

test("lists of one merchant have nothing of another", async () => {
  for (const list of ["requests", "permissions", "notifications"]) {
    const { json } = await ask(world.context, `GET /${list}?mchid=1900000100`);
    expect(json[list]).toEqual([]);
  }
});

test("a notification is listed with its deliveries and goes out again when asked to", async () => {
  const server = await startMerchantServer();
  const token = await preAuthorize(merchant, "notified", { notify_url: `${server.url}/hook` });
  await ask(world.context, `POST /phone/anyone/authorization/${token}`, {
    body: { action: "agree" },
  });
  world.context.notifier.wake();
  await server.received(1);
  await world.context.notifier.settled();
  const listed = await ask(world.context, "GET /notifications?limit=1");
  expect(listed.json.notifications).toMatchObject([
    {
      event_type: "PAYSCORE.USER_OPEN_SERVICE",
      state: "delivered",
      notify_url: `${server.url}/hook`,
      resource: { authorization_code: "notified" },
      attempts: [{ number: 1, status: 204, error: null }],
    },
  ]);
  const [{ id }] = listed.json.notifications;
  const again = await ask(world.context, `POST /notifications/${id}/redeliver`);
  expect(again.status).toBe(202);
  await server.received(2);
  await world.context.notifier.settled();
  expect(server.posted[1]?.body).toBe(server.posted[0]?.body);
  const { json } = await ask(world.context, "GET /notifications?limit=1");
  expect(json.notifications[0].attempts).toHaveLength(2);
  await server.close();
});
