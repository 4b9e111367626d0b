import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import type { Asked, Asking } from "../../test/helpers/ask.ts";
import { preAuthorize } from "../../test/helpers/pre-authorize.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

let world: World;
let merchant: MerchantCredentials;
let codes = 0;

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});

afterAll(() => world.close());

const pending = (): Promise<string> => preAuthorize(merchant, `phone-${++codes}`);

const PAGE = "/phone/user-1/authorization";

const get = (token: string, headers: Record<string, string> = {}): Promise<Asked> =>
  ask(world.context, `GET ${PAGE}/${token}`, { headers });

const asJson = (token: string): Promise<Asked> => get(token, { accept: "application/json" });

const post = (token: string, body: unknown, headers: Record<string, string> = {}): Promise<Asked> =>
  ask(world.context, `POST ${PAGE}/${token}`, { body, headers });

const form = (token: string, body: string, query = ""): Promise<Asked> =>
  ask(world.context, `POST ${PAGE}/${token}${query}`, {
    body,
    headers: {
      accept: "text/html,*/*",
      "content-type": "application/x-www-form-urlencoded",
      origin: "http://127.0.0.1:7180",
      "sec-fetch-site": "same-origin",
    },
  });

const stateOf = async (code: string): Promise<unknown> => {
  const path = `/v3/payscore/permissions/authorization-code/${code}`;
  const answer = await call(merchant, `${path}?service_id=2002000000000558128851361561536`);
  return answer.json;
};

test("the page names service, merchant, app and code, and offers both answers", async () => {
  const { status, headers, text } = await get(await pending());
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  for (const shown of [
    "2002000000000558128851361561536",
    "1230000109",
    "wxd678efh567hg6787",
    `phone-${codes}`,
    'value="agree"',
    'value="refuse"',
    '<html lang="zh-CN">',
  ]) {
    expect(text).toContain(shown);
  }
});

test("as JSON it is the same in members", async () => {
  const { json } = await asJson(await pending());
  expect(json).toMatchObject({
    authorization_state: "UNBINDUSER",
    authorization_code: `phone-${codes}`,
    appid: "wxd678efh567hg6787",
    merchant: { mchid: "1230000109" },
    service: { service_id: "2002000000000558128851361561536", pre_authorization: true },
  });
  expect(json.users).toContainEqual(
    expect.objectContaining({ openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" }),
  );
});

test("agreeing as JSON authorises the default user where none is named", async () => {
  const token = await pending();
  const { status, json } = await post(token, { action: "agree" });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    authorization_state: "AVAILABLE",
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  });
  expect(await stateOf(`phone-${codes}`)).toMatchObject({ authorization_state: "AVAILABLE" });
});

test("agreeing as a named user authorises that user", async () => {
  const { json } = await post(await pending(), { action: "agree", openid: "oSomebodyElse" });
  expect(json.openid).toBe("oSomebodyElse");
});

test("agreeing by form leads back to the page, which then shows the outcome", async () => {
  const token = await pending();
  const answer = await form(token, "action=agree&openid=", "?lang=en");
  expect([answer.status, answer.headers["location"]]).toEqual([
    303,
    `/_sim${PAGE}/${token}?lang=en&after=agree`,
  ]);
  const page = await get(token);
  expect(page.text).toContain("授权成功");
  expect(page.text).toContain("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
  expect(page.text).not.toContain('value="agree"');
});

test("refusing changes nothing, says so, and leaves the token valid", async () => {
  const token = await pending();
  const answer = await form(token, "action=refuse");
  expect([answer.status, answer.headers["location"]]).toEqual([
    303,
    `/_sim${PAGE}/${token}?after=refuse`,
  ]);
  expect((await get(`${token}?after=refuse`)).text).toContain("已拒绝授权");
  expect(await stateOf(`phone-${codes}`)).toMatchObject({ authorization_state: "UNBINDUSER" });
  expect((await post(token, { action: "agree" })).status).toBe(200);
  expect((await get(`${token}?after=refuse`)).text).not.toContain("已拒绝授权");
});

test("the user ends the authorisation on the same page", async () => {
  const token = await pending();
  await post(token, { action: "agree" });
  const { json } = await post(token, { action: "cancel" });
  expect(json.authorization_state).toBe("UNAVAILABLE");
  expect((await get(token)).text).toContain("授权已解除");
});

test("a token that was used is refused as JSON and shows its outcome by form", async () => {
  const token = await pending();
  await post(token, { action: "agree" });
  const again = await post(token, { action: "agree" });
  expect(again.status).toBe(400);
  expect(again.json).toMatchObject({ code: "INVALID_REQUEST", message: /已使用/ });
  expect((await form(token, "action=agree")).status).toBe(303);
});

test("an expired token says so, on the page and as JSON", async () => {
  const token = await pending();
  await world.context.clock.advance("1h");
  const page = await get(token);
  expect(page.status).toBe(410);
  expect(page.text).toContain("授权凭证已过期");
  expect((await asJson(token)).json.message).toContain("已过期");
  expect((await post(token, { action: "agree" })).status).toBe(400);
  expect((await form(token, "action=agree")).status).toBe(303);
});

test.each([["nothing"], ["%3Cscript%3E"], ["%27%3B--"], ["a very long one", "x".repeat(5_000)]])(
  "the unknown token %s says so",
  async (name, token = name) => {
    const page = await get(token);
    expect(page.status).toBe(404);
    expect(page.text).toContain("授权凭证不存在");
    expect((await asJson(token)).status).toBe(404);
    expect((await post(token, { action: "agree" })).status).toBe(404);
  },
);

test.each<Asking & { member: string; status: number }>([
  { body: {}, member: "action", status: 400 },
  { body: { action: "Agree" }, member: "action", status: 400 },
  { body: { action: ["agree"] }, member: "action", status: 400 },
  { body: { action: "constructor" }, member: "action", status: 400 },
  { body: { action: "agree", openid: "" }, member: "openid", status: 400 },
  { body: { action: "agree", openid: 1 }, member: "openid", status: 400 },
  { body: { action: "agree", openid: "o<script>" }, member: "openid", status: 400 },
  { body: { action: "agree", openid: "o".repeat(129) }, member: "openid", status: 400 },
  { body: { action: "agree", user: "o1" }, member: "user", status: 400 },
  {
    body: '{"action":"agree"}',
    headers: { "content-type": "text/plain" },
    member: "content-type",
    status: 415,
  },
])("an answer of $body is refused with the member $member", async ({ body, headers, ...want }) => {
  const token = await pending();
  const { status, json } = await post(token, body, headers);
  expect({ status, member: json.member }).toEqual({ status: want.status, member: want.member });
  expect((await asJson(token)).json.authorization_state).toBe("UNBINDUSER");
});

test("an openid of another app of the merchant is refused by name", async () => {
  const { db } = world.context.store;
  await db.insertInto("merchant_appids").values({ mchid: merchant.mchid, appid: "wx2" }).execute();
  await db
    .insertInto("users")
    .values({ appid: "wx2", openid: "oForeign", person: "p2", nickname: "Two" })
    .execute();
  world.context.merchants.clear();
  const { status, json } = await post(await pending(), { action: "agree", openid: "oForeign" });
  expect({ status, member: json.member }).toEqual({ status: 400, member: "openid" });
});

test.each([
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["fr,en;q=0.5", "en"],
  ["fr", "zh-CN"],
  ["", "zh-CN"],
])("a browser that prefers %j sees %s", async (accepted, tag) => {
  const { text } = await get("nothing", { "accept-language": accepted });
  expect(text).toContain(`<html lang="${tag}">`);
});

test("the address decides the language before the browser does", async () => {
  const { text } = await get("nothing?lang=en", { "accept-language": "zh-CN" });
  expect(text).toContain('<html lang="en">');
});

test("a merchant named like a script is shown as text", async () => {
  const name = `<script>alert(1)</script>"'&`;
  const { mchid } = merchant;
  await world.context.store.db
    .updateTable("merchants")
    .set({ name })
    .where("mchid", "=", mchid)
    .execute();
  world.context.merchants.clear();
  const token = await pending();
  const { text } = await get(token);
  expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  expect(text).not.toContain("<script>alert");
  const { headers } = await asJson(token);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});
