import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { Pool } from "undici";
import { Wechatpay } from "wechatpay-axios-plugin";
import { PayRequest } from "wechatpay-node-v3/dist/lib/pay-request.js";
import WxPay from "wechatpay-node-v3";
import { measured, sdk } from "../support/sdk.ts";
import type { World } from "../support/world.ts";

/** One signed query; rejects where it fails. */
export type Query = () => Promise<unknown>;

const { openid, query } = measured;

export function kit(world: World, origin: string): Query {
  const node = sdk(world, origin).v3.payscore.permissions.openid._openid_;
  return () => node.get(measured);
}

/**
 * What Node can reach here: undici's pool, the signature by node:crypto, the answer verified, nothing else. On the
 * threadpool for many requests in flight, on the main thread for one.
 */
export function ceiling(world: World, origin: string, threadpool: boolean): Query {
  const pool = new Pool(origin);
  const privateKey = createPrivateKey(world.merchantKey);
  const publicKey = createPublicKey(world.platformPublicKey);
  const path = `/v3/payscore/permissions/openid/${openid}?service_id=${query.service_id}&appid=${query.appid}`;
  return async () => {
    const timestamp = Math.floor(Date.now() / 1000);
    const nonce = randomBytes(16).toString("hex");
    const message = Buffer.from(`GET\n${path}\n${timestamp}\n${nonce}\n\n`);
    const signature = threadpool
      ? await signOnThreadpool(privateKey, message)
      : sign("sha256", message, privateKey);
    const { statusCode, headers, body } = await pool.request({
      method: "GET",
      path,
      headers: {
        accept: "application/json",
        "user-agent": "ceiling",
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${world.mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${world.serial}",signature="${signature.toString("base64")}"`,
      },
    });
    const bytes = Buffer.from(await body.arrayBuffer());
    const signed = Buffer.concat([
      Buffer.from(
        `${String(headers["wechatpay-timestamp"])}\n${String(headers["wechatpay-nonce"])}\n`,
      ),
      bytes,
      Buffer.from("\n"),
    ]);
    const given = Buffer.from(String(headers["wechatpay-signature"]), "base64");
    if (statusCode !== 200 || !verify("sha256", signed, publicKey, given))
      throw new Error("refused");
    return JSON.parse(bytes.toString("utf8"));
  };
}

function signOnThreadpool(key: KeyObject, message: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    sign("sha256", message, key, (error, signature) => {
      if (error === null) resolve(signature);
      else reject(error);
    });
  });
}

export function axiosPlugin(world: World, origin: string): Query {
  const wxpay = new Wechatpay({
    mchid: world.mchid,
    serial: world.serial,
    privateKey: world.merchantKey,
    certs: { [world.platformId]: world.platformPublicKey },
    baseURL: origin,
  });
  // Its types make every segment optional.
  const node = wxpay.v3?.payscore?.permissions?.openid?._openid_;
  if (node === undefined) throw new Error("wechatpay-axios-plugin has no such chain");
  return () => node.get({ params: query, openid });
}

// It knows no PayScore and no other address: its order query is sent, to the bench server. It verifies no answer.
export function nodeV3(world: World, origin: string): Query {
  const wxpay = new WxPay({
    appid: query.appid,
    mchid: world.mchid,
    serial_no: world.serial,
    publicKey: Buffer.from(world.merchantPublicKey),
    privateKey: Buffer.from(world.merchantKey),
    key: world.apiV3Key,
  });
  const http = new PayRequest();
  const there = (url: string): string => url.replace("https://api.mch.weixin.qq.com", origin);
  wxpay.createHttp({
    get: (url: string, headers: Record<string, string>) => http.get(there(url), headers),
    post: (url: string, params: Record<string, unknown>, headers: Record<string, string>) =>
      http.post(there(url), params, headers),
    upload: http.upload.bind(http),
  });
  return async () => {
    const answer = await wxpay.query({ out_trade_no: "1217752501201407033233368018" });
    if (answer.status !== 200) throw new Error(`status ${String(answer.status)}`);
    return answer;
  };
}
