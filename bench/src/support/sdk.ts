import { WeChatPay } from "wechatpay-kit";
import type { World } from "./world.ts";

/** The SDK as a client of the bench server. */
export function sdk(world: World, origin: string): WeChatPay {
  return new WeChatPay({
    mchid: world.mchid,
    serial: world.serial,
    privateKey: world.merchantKey,
    platformKeys: { [world.platformId]: world.platformPublicKey },
    baseUrl: origin,
  });
}

/** The query that is measured, with the values of the documented sample. */
export const measured = {
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  query: { service_id: "2002000000000558128851361561536", appid: "wxd678efh567hg6787" },
} as const;
