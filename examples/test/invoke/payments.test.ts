import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Invoke } from "wechatpay-kit/invoke";
import type { MiniProgramPayment } from "wechatpay-kit/invoke";
import { OPENID, openWorld } from "../support/world.ts";
import type { World } from "../support/world.ts";

let orders = 0;
const orderOf = ({ shop }: World) => ({
  ...shop,
  out_trade_no: `invoke_${++orders}`,
  description: "Coffee",
  amount: { total: 1299 },
});

/** Places an order; gives its number and what is handed over for it. */
type Way = (world: World) => Promise<{ readonly out_trade_no: string; readonly target: unknown }>;

const jsapi = async (world: World) => {
  const json = { ...orderOf(world), payer: { openid: OPENID } };
  const { prepay_id } = await world.wxpay.v3.pay.transactions.jsapi.post({ json });
  const { out_trade_no, appid } = json;
  return { out_trade_no, order: { appid, prepay_id } };
};
const app = async (world: World) => {
  const json = orderOf(world);
  const { prepay_id } = await world.wxpay.v3.pay.transactions.app.post({ json });
  return { out_trade_no: json.out_trade_no, order: { appid: json.appid, prepay_id } };
};
const h5 = async (world: World) => {
  const scene_info = { payer_client_ip: "203.0.113.9", h5_info: { type: "Wap" } };
  const json = { ...orderOf(world), scene_info };
  const { h5_url } = await world.wxpay.v3.pay.transactions.h5.post({ json });
  return { out_trade_no: json.out_trade_no, h5_url };
};
const v2 = async (world: World, trade_type: "JSAPI" | "APP", sign_type: "MD5" | "HMAC-SHA256") => {
  const { mchid: mch_id, appid, notify_url, out_trade_no, description: body } = orderOf(world);
  const { prepay_id } = await world.wxpay.v2.pay.unifiedorder.post({
    xml: {
      mch_id,
      appid,
      notify_url,
      out_trade_no,
      body,
      trade_type,
      sign_type,
      total_fee: 1299,
      spbill_create_ip: "203.0.113.9",
      ...(trade_type === "JSAPI" && { openid: OPENID }),
    },
  });
  return { out_trade_no, order: { appid, prepay_id, signType: sign_type } };
};

/** The user pays by an object, which reaches WeChat over a socket as JSON. */
async function pay({ simulator }: World, target: unknown): Promise<Record<string, unknown>> {
  const path = `${simulator.merchant().baseUrl}/_sim/users/${OPENID}/payments`;
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

const ways: Readonly<Record<string, Way>> = {
  "a page in WeChat": async (world) => {
    const { out_trade_no, order } = await jsapi(world);
    return { out_trade_no, target: world.invoke.jsapi.pay(order) };
  },
  "a mini program": async (world) => {
    const { out_trade_no, order } = await jsapi(world);
    return { out_trade_no, target: world.invoke.miniProgram.pay(order) };
  },
  "a page whose user pays in instalments": async (world) => {
    const { out_trade_no, order } = await jsapi(world);
    const chosen = { ...order, selected_installment_number: 6 };
    return { out_trade_no, target: world.invoke.jsapi.pay(chosen) };
  },
  "an app on Android": async (world) => {
    const { out_trade_no, order } = await app(world);
    return { out_trade_no, target: world.invoke.app.android(order) };
  },
  "an app on HarmonyOS": async (world) => {
    const { out_trade_no, order } = await app(world);
    return { out_trade_no, target: world.invoke.app.harmony(order) };
  },
  "an app on iOS, which names no appid": async (world) => {
    const { out_trade_no, order } = await app(world);
    // WeChat knows which app it is.
    return { out_trade_no, target: { appId: order.appid, ...world.invoke.app.ios(order) } };
  },
  "a plugin of uni-app and its like": async (world) => {
    const { out_trade_no, order } = await app(world);
    return { out_trade_no, target: world.invoke.app.plugin(order) };
  },
  "an app whose user pays in instalments": async (world) => {
    const { out_trade_no, order } = await app(world);
    const chosen = { ...order, selected_installment_number: 6 };
    return { out_trade_no, target: world.invoke.app.android(chosen) };
  },
  "a code that is scanned": async (world) => {
    const json = orderOf(world);
    const { code_url } = await world.wxpay.v3.pay.transactions.native.post({ json });
    return { out_trade_no: json.out_trade_no, target: code_url };
  },
  "a browser's address, with one to come back to": async (world) => {
    const { out_trade_no, h5_url } = await h5(world);
    const redirect_url = "http://127.0.0.1:3000/orders?id=1";
    return { out_trade_no, target: world.invoke.h5({ h5_url, redirect_url }) };
  },
};

describe("an order is paid by exactly what was made for it:", () => {
  test.each(Object.entries(ways))("%s", async (_, way) => {
    const world = await openWorld();
    const { out_trade_no, target } = await way(world);
    expect(await pay(world, target)).toMatchObject({ result: "paid" });
    expect(await world.nextNotification()).toMatchObject({
      event_type: "TRANSACTION.SUCCESS",
      resource: { out_trade_no, trade_state: "SUCCESS" },
    });
    const byNumber = world.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
    const order = await byNumber.get({ out_trade_no, query: { mchid: world.shop.mchid } });
    expect(order.trade_state).toBe("SUCCESS");
  });

  test.each(["MD5", "HMAC-SHA256"] as const)("orders of APIv2 by %s", async (type) => {
    const world = await openWorld();
    const page = await v2(world, "JSAPI", type);
    expect(await pay(world, world.invoke.jsapi.pay(page.order))).toMatchObject({ result: "paid" });
    const inApp = await v2(world, "APP", type);
    const target = world.invoke.app.plugin(inApp.order);
    expect(await pay(world, target)).toMatchObject({ result: "paid" });
  });

  test("a combined order", async () => {
    const world = await openWorld();
    const { appid, mchid, notify_url } = world.shop;
    const sub = {
      mchid,
      attach: "coffee",
      amount: { total_amount: 10, currency: "CNY" },
      description: "Coffee",
    };
    const { prepay_id } = await world.wxpay.v3.combineTransactions.jsapi.post({
      json: {
        combine_appid: appid,
        combine_mchid: mchid,
        combine_out_trade_no: "combined_1",
        combine_payer_info: { openid: OPENID },
        sub_orders: [
          { ...sub, out_trade_no: "combined_1_1" },
          { ...sub, out_trade_no: "combined_1_2" },
        ],
        notify_url,
      },
    });
    const target = world.invoke.jsapi.pay({ appid, prepay_id });
    expect(await pay(world, target)).toMatchObject({ result: "paid" });
    expect(await world.nextNotification()).toMatchObject({ product: "combine" });
  });
});

test("an H5 address leads to the cashier, and knows where the user comes back to", async () => {
  const world = await openWorld();
  const { h5_url } = await h5(world);
  const redirect_url = "http://127.0.0.1:3000/orders?id=1&a=订单";
  const answer = await fetch(world.invoke.h5({ h5_url, redirect_url }), { redirect: "manual" });
  expect(answer.status).toBe(307);
  const cashier = new URL(answer.headers.get("location") ?? "", h5_url);
  expect(cashier.searchParams.get("redirect_url")).toBe(new URL(redirect_url).href);
  expect((await fetch(cashier)).status).toBe(200);
});

describe("what was made for another is refused in the user's words:", () => {
  const WRONG = "支付验证签名失败";
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

  test.each<[title: string, change: (made: MiniProgramPayment) => object, why: string]>([
    ["an altered nonce", (made) => ({ ...made, nonceStr: "other" }), "  other\\n"],
    [
      "an altered package",
      (made) => ({ ...made, package: `${made.package}&selected_installment_number=3` }),
      "selected_installment_number=3\\n",
    ],
    ["an altered time", (made) => ({ ...made, timeStamp: "1554208460" }), "five minutes"],
    ["another type", (made) => ({ ...made, signType: "MD5" }), 'signType must be "RSA"'],
    ["another app", (made) => ({ ...made, appId: "wx0000000000000000" }), "appId is wx00"],
  ])("%s", async (_, change, why) => {
    const world = await openWorld();
    const { order } = await jsapi(world);
    const target = change(world.invoke.miniProgram.pay(order));
    const said = await pay(world, target);
    expect(said).toMatchObject({ result: "failed", message: WRONG });
    expect((said["why"] as string[]).join("\n")).toContain(why);
  });

  test("a member left out", async () => {
    const world = await openWorld();
    const { order } = await jsapi(world);
    const { paySign: _, ...target } = world.invoke.jsapi.pay(order);
    expect(JSON.stringify(await pay(world, target))).toContain("paySign");
    expect(await world.simulator.user().pay({ ...target })).toMatchObject({
      message: "调用支付JSAPI缺少参数",
    });
  });

  test("another merchant's key", async () => {
    const world = await openWorld();
    const { order } = await jsapi(world);
    const other = new Invoke({ mchid: world.shop.mchid, privateKey });
    const said = await pay(world, other.jsapi.pay(order));
    expect(said).toMatchObject({ result: "failed", message: WRONG });
  });

  test("another app's appid in a mini program, which does not say it", async () => {
    const world = await openWorld();
    const { order } = await jsapi(world);
    const target = world.invoke.miniProgram.pay({ ...order, appid: "wx0000000000000000" });
    expect(await pay(world, target)).toMatchObject({ result: "failed", message: WRONG });
  });

  test("an app's object for a page's order, and the reverse", async () => {
    const world = await openWorld();
    const message = "支付场景非法";
    const [page, inApp] = [await jsapi(world), await app(world)];
    const byApp = world.invoke.app.android(page.order);
    expect(await pay(world, byApp)).toMatchObject({ result: "failed", message });
    const byPage = world.invoke.jsapi.pay(inApp.order);
    expect(await pay(world, byPage)).toMatchObject({ result: "failed", message });
  });

  test("a prepay_id of more than two hours ago, however fresh its signature", async () => {
    const world = await openWorld();
    const { order } = await jsapi(world);
    await world.simulator.clock.advance("3h");
    const said = await pay(world, world.invoke.jsapi.pay(order));
    expect(said).toMatchObject({ result: "failed", message: "支付链接已过期" });
  });
});
