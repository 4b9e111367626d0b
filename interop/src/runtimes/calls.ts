import { ApiError, WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { Invoke } from "wechatpay-kit/invoke";
import { failure, membersOf, same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Given } from "./given.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async function prepayId({ merchant }: Given, out_trade_no: string): Promise<string> {
  const { mchid, appid } = merchant;
  const order = { mchid, appid, out_trade_no, description: "两杯咖啡", amount: { total: 1299 } };
  const json = { ...order, notify_url: "https://shop.example/paid", payer: { openid } };
  return (await clientOf(merchant).v3.pay.transactions.jsapi.post({ json })).prepay_id;
}

/** Calls of APIv3 and APIv2, and what is handed to WeChat. */
export const calls: readonly Check[] = [
  {
    name: "an operation is called by its property",
    run: async ({ merchant, paid: { out_trade_no } }) => {
      const order = await clientOf(merchant).v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid: merchant.mchid },
      });
      same([order.trade_state, order.amount?.total], ["SUCCESS", 1299]);
    },
  },
  {
    name: "an operation is called by its path, and many at once",
    run: async ({ merchant, paid: { out_trade_no } }) => {
      const node = clientOf(merchant).chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
      const query = { mchid: merchant.mchid };
      const orders = await Promise.all(
        Array.from({ length: 8 }, () => node.get({ out_trade_no, query })),
      );
      same(new Set(orders.map(({ trade_state }) => trade_state)).size, 1);
    },
  },
  {
    name: "a refusal has its code, its status and a hint",
    run: async ({ merchant }) => {
      const error = await failure(() =>
        clientOf(merchant).v3.pay.transactions.outTradeNo._out_trade_no_.get({
          out_trade_no: "nobodys-order",
          query: { mchid: merchant.mchid },
        }),
      );
      same(membersOf(error, "code", "status", "outcome"), {
        name: "NotFoundError",
        code: "ORDER_NOT_EXIST",
        status: 404,
        outcome: "refused",
      });
      same(ApiError.is(error, "v3/pay/transactions/out-trade-no/{out_trade_no}#get"), true);
      same(typeof (error instanceof ApiError && error.hint), "string");
    },
  },
  {
    name: "sensitive members are encrypted on the way out and decrypted on the way in",
    run: async ({ merchant }) => {
      const json = { echo_message: "a", encrypted_echo_message: "张三" };
      const answer = await clientOf(merchant).v3.security.echo.post({ json });
      same(answer.encrypted_echo_message, "张三");
    },
  },
  {
    name: "a client in certificate mode fetches the certificates, and verifies and encrypts with them",
    run: async ({ certified: { mchid, serial, privateKey, apiV3Key, baseUrl } }) => {
      const wxpay = new WeChatPay({ mchid, serial, privateKey, apiV3Key, baseUrl });
      const json = { echo_message: "a", encrypted_echo_message: "李四" };
      same((await wxpay.v3.security.echo.post({ json })).encrypted_echo_message, "李四");
    },
  },
  {
    name: "keys are taken as PEM, as its bytes and with their certificate",
    run: async ({ merchant, paid: { out_trade_no } }) => {
      const bytes = new TextEncoder();
      const { serial: _, ...given } = optionsOf(merchant);
      const wxpay = new WeChatPay({
        ...given,
        privateKey: bytes.encode(merchant.privateKey),
        certificate: bytes.encode(merchant.certificate),
      });
      const node = wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
      const order = await node.get({ out_trade_no, query: { mchid: merchant.mchid } });
      same(order.out_trade_no, out_trade_no);
    },
  },
  {
    name: "APIv2 is called with either signature, and answers what APIv3 knows",
    run: async ({ merchant, paid: { out_trade_no } }) => {
      const wxpay = clientOf(merchant);
      const xml = { appid: merchant.appid, mch_id: merchant.mchid, out_trade_no };
      const md5 = await wxpay.v2.pay.orderquery.post({ xml });
      const hmac = await wxpay.v2.pay.orderquery.post({
        xml: { ...xml, sign_type: "HMAC-SHA256" },
      });
      same([md5.trade_state, hmac.trade_state], ["SUCCESS", "SUCCESS"]);
    },
  },
  {
    name: "what a page hands to WeChat is signed by the merchant's key",
    run: async (given) => {
      const { merchant } = given;
      const invoke = new Invoke({ mchid: merchant.mchid, privateKey: merchant.privateKey });
      const prepay_id = await prepayId(given, `invoke-${given.runtime.replaceAll(/\W/g, "-")}`);
      const payment = invoke.jsapi.pay({ appid: merchant.appid, prepay_id });
      // The simulated user's WeChat checks the signature.
      const paying = await fetch(`${merchant.baseUrl}/_sim/users/${openid}/payments`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ target: payment }),
      });
      const { result } = Object(await paying.json());
      same([payment.signType, result], ["RSA", "paid"]);
    },
  },
];

function optionsOf(merchant: Given["merchant"]): WeChatPayOptions {
  const { mchid, serial, privateKey, platformKeys, baseUrl } = merchant;
  return { mchid, serial, privateKey, platformKeys, baseUrl };
}
