import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";

const { post, world } = usePayment();

const show = async (body: object = {}): Promise<string> =>
  (await ask(world().context, "POST /users/user-1/payment-codes", { body })).json.code;

const stateOf = async (code: string, user = "user-1") =>
  (await ask(world().context, `GET /users/${user}/payment-codes/${code}`)).json;

let tills = 0;

const scan = async (auth_code: string, total: number) =>
  post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一台相机",
    out_trade_no: `code-state-${++tills}`,
    payer: { auth_code },
    amount: { total },
    scene_info: { store_info: { id: "1" } },
  });

test("a code is shown until a till takes it, and then tells of the order", async () => {
  const code = await show();
  expect(await stateOf(code)).toMatchObject({ state: "shown" });
  await scan(code, 4500);
  expect(await stateOf(code)).toMatchObject({
    state: "taken",
    order: {
      trade_state: "SUCCESS",
      amount: "¥ 45.00",
      seller: "模拟商户 Simulated merchant",
      out_trade_no: `code-state-${tills}`,
    },
  });
});

test("a code leads to where the password is entered, wrong, then right", async () => {
  const code = await show();
  await scan(code, 150_000);
  const { order } = await stateOf(code);
  expect(order).toMatchObject({ trade_state: "USERPAYING" });
  const path = order.phone.slice("/_sim".length);
  const enter = async (password: string) =>
    ask(world().context, `POST ${path}`, { body: { action: "pay", password } });
  expect(await enter("000000")).toMatchObject({
    status: 400,
    json: { message: "支付密码错误，请重试", why_zh: [expect.stringContaining("默认是 123456")] },
  });
  expect((await stateOf(code)).order).toMatchObject({ trade_state: "USERPAYING" });
  expect((await enter("123456")).status).toBe(200);
  expect((await stateOf(code)).order).toMatchObject({ trade_state: "SUCCESS" });
});

test("a code that nobody took is over after a minute", async () => {
  const code = await show();
  await world().context.clock.advance("1m");
  expect(await stateOf(code)).toMatchObject({ state: "expired" });
});

test("nobody learns of the code of another user, or of one that was never shown", async () => {
  const code = await show();
  const unknown = { message: expect.stringContaining("no such payment code") };
  expect(await stateOf(code, "oSomebodyElse")).toMatchObject(unknown);
  expect(await stateOf("134567890123456789")).toMatchObject(unknown);
});
