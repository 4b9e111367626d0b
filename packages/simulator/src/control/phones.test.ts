import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import type { Asked } from "../../test/helpers/ask.ts";
import { preAuthorize } from "../../test/helpers/pre-authorize.ts";
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

const asJson = { accept: "application/json" };
const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

const pending = (as = merchant): Promise<string> => preAuthorize(as, `phones-${++codes}`);
const post = (path: string, body: object): Promise<Asked> =>
  ask(world.context, `POST ${path}`, { body });

/** The default merchant with another app of its own, which no user has opened yet. */
async function newApp(): Promise<MerchantCredentials> {
  const appid = `wxnew${++codes}`;
  const { db } = world.context.store;
  await db.insertInto("merchant_appids").values({ mchid: merchant.mchid, appid }).execute();
  world.context.merchants.clear();
  return { ...merchant, appid };
}

test("a token leads to its page on the phone of the app's default user", async () => {
  const token = await pending();
  const answer = await ask(world.context, `GET /phone/${token}?lang=en`);
  const location = `/_sim/phone/user-1/authorization/${token}?lang=en`;
  expect([answer.status, answer.headers["location"]]).toEqual([307, location]);
});

test("an answer posted to a token is led on with its method", async () => {
  const token = await pending();
  const answer = await post(`/phone/${token}`, { action: "agree" });
  const location = `/_sim/phone/user-1/authorization/${token}`;
  expect([answer.status, answer.headers["location"]]).toEqual([307, location]);
  const followed = await fetch(`${merchant.baseUrl}/_sim/phone/${token}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"action":"agree"}',
  });
  expect(await followed.json()).toMatchObject({ authorization_state: "AVAILABLE", openid });
});

test("a token that somebody used leads to that one's phone, an expired one to anyone's", async () => {
  const used = await pending();
  await post(`/phone/oWhoUsedIt/authorization/${used}`, { action: "agree" });
  const led = await ask(world.context, `GET /phone/${used}`);
  expect(led.headers["location"]).toMatch(/^\/_sim\/phone\/user-[0-9A-Fa-f]{12}\/authorization\//);
  const late = await pending();
  await world.context.clock.advance("1h");
  const expired = await ask(world.context, `GET /phone/${late}`);
  expect(expired.headers["location"]).toBe(`/_sim/phone/anyone/authorization/${late}`);
});

test("a token of an app without users leads to anyone's phone, where whoever acts must be named", async () => {
  const token = await pending(await newApp());
  const { headers } = await ask(world.context, `GET /phone/${token}`);
  const path = `/phone/anyone/authorization/${token}`;
  expect(headers["location"]).toBe(`/_sim${path}`);
  const nobody = await post(path, { action: "agree" });
  expect([nobody.status, nobody.json.member]).toEqual([400, "openid"]);
  const { json } = await post(path, { action: "agree", openid: "oFirst" });
  expect(json).toMatchObject({ authorization_state: "AVAILABLE", openid: "oFirst" });
});

test("an openid in the address acts, also one that nobody has had yet", async () => {
  const known = await post(`/phone/${openid}/authorization/${await pending()}`, {
    action: "agree",
  });
  expect(known.json.openid).toBe(openid);
  const fresh = await post(`/phone/oFresh/authorization/${await pending()}`, { action: "agree" });
  expect(fresh.json.openid).toBe("oFresh");
});

test("a user who opens an app for the first time gets an openid of it", async () => {
  const other = await newApp();
  const path = `/phone/user-1/authorization/${await pending(other)}`;
  const { json } = await post(path, { action: "agree" });
  expect(json).toMatchObject({ authorization_state: "AVAILABLE" });
  const { json: phone } = await ask(world.context, "GET /phone/user-1", { headers: asJson });
  expect(phone.user.accounts).toContainEqual({ appid: other.appid, openid: json.openid });
});

test("the phone lists what waits for the user and what the user gave, newest first", async () => {
  await ask(world.context, "POST /reset");
  const token = await pending();
  const { json: phone } = await ask(world.context, `GET /phone/${openid}`, { headers: asJson });
  expect(phone.user).toMatchObject({ person: "user-1", path: "/_sim/phone/user-1" });
  expect(phone.entries).toMatchObject([
    { page: "authorization", path: `/_sim/phone/user-1/authorization/${token}`, waiting: true },
    { page: "authorization", waiting: false },
  ]);
  const page = await ask(world.context, "GET /phone/user-1?lang=en");
  expect(page.text).toContain(`href="/_sim/phone/user-1/authorization/${token}?lang=en"`);
  expect(page.text).toContain("Simulated service");
  await world.context.clock.advance("1h");
  const later = await ask(world.context, "GET /phone/user-1", { headers: asJson });
  expect(later.json.entries).toHaveLength(1);
});

test("all users are listed, each once", async () => {
  const { json: answer } = await ask(world.context, "GET /phone", { headers: asJson });
  const persons = answer.users.map(({ person }: { person: string }) => person);
  expect(persons).toContain("user-1");
  expect(new Set(persons).size).toBe(persons.length);
  const page = await ask(world.context, "GET /phone");
  expect(page.text).toContain('href="/_sim/phone/user-1?lang=zh"');
});

test.each(["nobody", "%3Cscript%3E", "x".repeat(5_000)])(
  "what is neither a user nor a token says so: %s",
  async (name) => {
    const page = await ask(world.context, `GET /phone/${name}`);
    expect([page.status, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.text).toContain("没有这个用户");
    const answer = await ask(world.context, `GET /phone/${name}`, { headers: asJson });
    expect([answer.status, answer.json.message]).toEqual([404, expect.stringMatching(/no such/)]);
    expect((await post(`/phone/${name}`, { action: "agree" })).status).toBe(404);
  },
);

test("a page that no product has is refused with those that there are", async () => {
  const { status, json } = await ask(world.context, "GET /phone/user-1/nothing/1");
  expect([status, json.pages]).toEqual([404, expect.arrayContaining(["authorization"])]);
});

test("an openid that apps gave to different users is ambiguous, and says who they are", async () => {
  const { db } = world.context.store;
  const row = { openid: "oTwice", nickname: "Twice" };
  await db
    .insertInto("users")
    .values([
      { ...row, appid: "wxA", person: "user-a" },
      { ...row, appid: "wxB", person: "user-b" },
    ])
    .execute();
  const { status, json } = await ask(world.context, "GET /phone/oTwice");
  expect([status, json.users]).toEqual([409, ["/_sim/phone/user-a", "/_sim/phone/user-b"]]);
});
