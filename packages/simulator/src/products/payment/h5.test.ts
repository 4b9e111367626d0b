import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";

const { get, placeJsapi, post, world } = usePayment();

let orders = 0;

const placeH5 = async (): Promise<{ number: string; path: string }> => {
  const number = `h5-order-${++orders}`;
  const { json } = await post("/v3/pay/transactions/h5", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: number,
    notify_url: "https://shop.example/notify",
    amount: { total: 1299 },
    scene_info: { payer_client_ip: "127.0.0.1", h5_info: { type: "Wap" } },
  });
  return { number, path: new URL(json.h5_url).pathname.slice("/_sim".length) };
};

const BROWSER = { accept: "text/html", "accept-language": "zh-CN" };
const BACK = "http://localhost:3000/paid?order=1&lang=zh";

const visit = async (path: string) => ask(world().context, `GET ${path}`, { headers: BROWSER });

/** Follows an h5_url through its redirects inside the simulator. */
const arrive = async (path: string): Promise<string> => {
  let at = path;
  for (;;) {
    const { status, headers } = await visit(at);
    if (status !== 307) return at;
    at = String(headers["location"]).slice("/_sim".length);
  }
};

const press = async (at: string, action: string) =>
  ask(world().context, `POST ${at}`, {
    headers: { ...BROWSER, "content-type": "application/x-www-form-urlencoded" },
    body: `action=${action}`,
  });

const stateOf = async (number: string): Promise<unknown> =>
  (await get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${SHOP}`)).json.trade_state;

test.each([
  ["pay", "SUCCESS"],
  ["cancel", "NOTPAY"],
])("whoever does %s comes back by redirect_url and leaves the order %s", async (action, state) => {
  const { number, path } = await placeH5();
  const at = await arrive(`${path}?redirect_url=${encodeURIComponent(BACK)}`);
  expect(at).toMatch(/^\/phone\/user-1\/payment\/wx/);
  const page = await visit(at);
  expect(page.text).toContain("¥ 12.99");
  expect(page.headers["content-security-policy"]).toContain(
    "form-action 'self' http://localhost:3000;",
  );
  expect(await press(at, action)).toMatchObject({ status: 303, headers: { location: BACK } });
  expect(await stateOf(number)).toBe(state);
});

test("without redirect_url the phone says how it ended", async () => {
  const { number, path } = await placeH5();
  const paid = await press(await arrive(path), "pay");
  expect(paid.headers["location"]).toMatch(/^\/_sim\/phone\/user-1\/payment\/.*after=pay$/);
  expect(await stateOf(number)).toBe("SUCCESS");
});

test("the address may name another user, who is new then", async () => {
  const { number, path } = await placeH5();
  await press(await arrive(`${path}?user=oSomebodyNew`), "pay");
  const { json } = await get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${SHOP}`);
  expect(json).toMatchObject({ trade_state: "SUCCESS", payer: { openid: "oSomebodyNew" } });
});

test("after five minutes the page says so, and still leads back", async () => {
  const { number, path } = await placeH5();
  await world().context.clock.advance(300_000);
  const at = await arrive(`${path}?redirect_url=${encodeURIComponent(BACK)}`);
  const page = await visit(at);
  expect(page).toMatchObject({ status: 410, text: expect.stringContaining("支付请求已失效") });
  expect(page.text).toContain('href="http://localhost:3000/paid?order=1&amp;lang=zh"');
  await press(at, "pay");
  expect(await stateOf(number)).toBe("NOTPAY");
});

test.each([
  "https://evil.example/phish",
  "http://localhost.evil.example/",
  "http://localhost:3000@evil.example/",
  "http://user:secret@localhost:3000/",
  "//evil.example/",
  "/relative",
  "javascript:alert(1)",
  "data:text/html,hi",
  "file:///etc/passwd",
  "",
])("nobody is led to %j, neither by h5_url nor by the phone's own page", async (address) => {
  const { path } = await placeH5();
  const query = `redirect_url=${encodeURIComponent(address)}`;
  const refused = { status: 400, json: { member: "redirect_url" } };
  expect(await visit(`${path}?${query}`)).toMatchObject(refused);
  const at = await arrive(path);
  expect(await visit(`${at}?${query}`)).toMatchObject(refused);
  expect(await press(`${at}?${query}`, "pay")).toMatchObject(refused);
  expect(await visit(at)).toMatchObject({ text: expect.stringContaining("确认支付") });
});

test("a redirect_url that was not urlencoded is refused: the rest of it would be lost", async () => {
  const { path } = await placeH5();
  expect(await visit(`${path}?redirect_url=${BACK.replace("lang", "b")}`)).toMatchObject({
    status: 400,
    json: { member: "b" },
  });
});

test("only an H5 order is opened so", async () => {
  const path = `/h5/${await placeJsapi()}`;
  expect(await visit(path)).toMatchObject({
    status: 404,
    json: { message: expect.stringContaining("商家参数格式有误") },
  });
});
