import { expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../test/helpers/payment.ts";
import { preAuthorize } from "../../test/helpers/pre-authorize.ts";
import { pay } from "../products/payment/pay.ts";

const { placeJsapi, post, world, pay: payBy } = usePayment();

const read = async (path: string, accept = "text/html") =>
  ask(world().context, `GET /phone${path}`, { headers: { accept } });

const messagesOf = async (chat: string, user = "user-1") =>
  (await read(`/${user}/chats/${chat}`, "application/json")).json.messages;

const native = async (out_trade_no: string) =>
  (
    await post("/v3/pay/transactions/native", {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "两张电影票 Two tickets",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 9800 },
    })
  ).json.code_url;

test("an address with ?user= leads to the user's phone", async () => {
  const led = await read("?user=user-1&lang=en");
  expect([led.status, led.headers["location"]]).toEqual([307, "/_sim/phone/user-1?lang=en"]);
});

test("a user who is made appears among the phones, each with a home of its own", async () => {
  const made = await ask(world().context, "POST /users", { body: { nickname: "小明" } });
  expect((await read("")).text).toContain("小明");
  const home = await read(`/${made.json.person}?lang=zh`);
  expect(home.text).toContain(`href="/_sim/phone/${made.json.person}/scan?lang=zh"`);
  expect(home.text).toContain("暂无消息");
});

test("receipts and refunds are told as they happened, to the payer alone", async () => {
  await payBy(await placeJsapi({ outTradeNo: "told-1" }));
  await post("/v3/refund/domestic/refunds", {
    out_trade_no: "told-1",
    out_refund_no: "told-1-r",
    reason: "凉了",
    amount: { refund: 299, total: 1299, currency: "CNY" },
  });
  const receipt = { title: { zh: "支付凭证" }, amount: "¥ 12.99" };
  expect(await messagesOf("pay")).toMatchObject([
    { title: { en: "A refund is on its way" }, amount: "¥ 2.99" },
    receipt,
  ]);
  await world().context.clock.advance("6m");
  const [refund] = await messagesOf("pay");
  expect(refund).toMatchObject({ title: { en: "A refund arrived" } });
  expect(refund.facts).toContainEqual({ label: { zh: "退款原因", en: "Reason" }, value: "凉了" });
  const page = await read("/user-1/chats/pay?lang=en");
  expect(page.text).toContain("A refund arrived");
  expect(page.text).toContain("told-1");
  const { json: other } = await ask(world().context, "POST /users", { body: {} });
  expect(await messagesOf("pay", other.person)).toEqual([]);
});

test("an authorisation that was given and ended is told twice, what ended it first", async () => {
  const merchant = await world().merchant();
  const token = await preAuthorize(merchant, "told-2");
  const path = `/phone/user-1/authorization/${token}`;
  await ask(world().context, `POST ${path}`, { body: { action: "agree" } });
  await world().context.clock.advance("1s");
  await ask(world().context, `POST ${path}`, { body: { action: "cancel" } });
  const told = (await messagesOf("services")).filter(({ facts }: { facts: object[] }) =>
    JSON.stringify(facts).includes("told-2"),
  );
  expect(told).toMatchObject([{ title: { zh: "授权已解除" } }, { title: { zh: "授权成功" } }]);
});

test("a chat that there is not is refused with those that there are", async () => {
  const { status, json } = await read("/user-1/chats/friends");
  expect([status, json.chats]).toEqual([404, ["pay", "services"]]);
});

test("scan lists the open orders, and what is pasted leads to their cashier", async () => {
  const code = await native("scan-1");
  const page = await read("/user-1/scan?lang=en");
  expect(page.text).toContain("Two tickets");
  const led = await read(`/user-1/scan?code=${encodeURIComponent(` ${code} `)}&lang=en`);
  expect(led.status).toBe(307);
  expect(led.headers["location"]).toMatch(/^\/_sim\/phone\/user-1\/payment\/wx\w+\?lang=en$/);
  await pay(world().context, { openid: PAYER, target: code });
  expect((await read("/user-1/scan?lang=en")).text).not.toContain("scan-1");
});

test("a token that is pasted leads to its page", async () => {
  const token = await preAuthorize(await world().merchant(), "scan-2");
  expect((await read(`/user-1/scan?code=${token}`)).headers["location"]).toMatch(
    new RegExp(`^/_sim/phone/user-1/authorization/${token}\\?`),
  );
});

test.each([
  "wx00000000000000",
  "https://evil.example/_sim/h5/wx00000000000000",
  "//evil.example",
  "javascript:alert(1)",
  '"><script>alert(1)</script>',
])("what leads nowhere is said to, and stays to be corrected: %s", async (code) => {
  const page = await read(`/user-1/scan?lang=en&code=${encodeURIComponent(code)}`);
  expect(page).toMatchObject({ status: 404, text: expect.stringContaining("Not found") });
  expect(page.text).not.toContain("<script>alert");
});

test("the screens of nobody say that there is nobody", async () => {
  for (const screen of ["scan", "money", "chats/pay"]) {
    expect((await read(`/nobody/${screen}?lang=en`)).text).toContain("There is no such user");
    expect((await read(`/nobody/${screen}`, "application/json")).status).toBe(404);
  }
});

test("a form that comes to nothing says why, in the page's language, and can be sent again", async () => {
  const id = await placeJsapi({ outTradeNo: "form-1" });
  const send = async (lang: string) =>
    ask(world().context, `POST /phone/user-1/payment/${id}?lang=${lang}`, {
      headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
      body: "action=pay&from=ICBC_DEBIT",
    });
  const english = await send("en");
  expect(english.text).toContain("The bank refused the card. Choose another way to pay.");
  expect(english.text).toContain("ICBC_DEBIT is a card that the bank refuses.");
  const chinese = await send("zh");
  expect(chinese.text).toContain("ICBC_DEBIT 是银行会拒绝的卡。");
  expect(chinese.text).toContain('value="pay"');
});

test("the cashier shows what a user can pay from, and what does not", async () => {
  const id = await placeJsapi({ total: 2_000_000, outTradeNo: "dear-1" });
  const { text } = await read(`/user-1/payment/${id}?lang=en`);
  expect(text).toMatch(/Balance \(¥ [\d.]+\) <small>not enough<\/small>/);
  expect(text).toMatch(/value="CMB_DEBIT"\s+checked/);
  expect(text).toContain("<small>the bank refuses it</small>");
  const { json } = await ask(world().context, "POST /cashier", {
    body: { target: id, user: "user-1" },
  });
  expect(json).toMatchObject({
    result: "asks",
    user: "user-1",
    phone: `/_sim/phone/user-1/payment/${id}`,
    ways: [{ from: "balance", refused: { zh: "余额不足" } }, { from: "CMB_DEBIT" }, {}, {}],
  });
  const foreign = await ask(world().context, "POST /cashier", {
    body: { target: id, user: "oSomebodyElse" },
  });
  expect(foreign.json).toMatchObject({ result: "failed", message: "下单账号与支付账号不一致" });
});
