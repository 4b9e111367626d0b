import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { WeChatPayBrand } from "wechatpay-kit/brand";
import { WeChatPaySkill } from "wechatpay-kit/skill";
import type { Credentials } from "../helpers/signed-request.ts";

/** A client of the SDK, whoever's: what all of them can do with paths that are known at run time only. */
export interface Client {
  chain(path: string): ReturnType<WeChatPay["chain"]>;
}

/** The client that acts for whom the credentials are: a merchant, a brand, a developer of skills. */
export function clientOf(
  credentials: Credentials,
  options: Pick<WeChatPayOptions, "fetch"> = {},
): Client {
  if ("developerId" in credentials) return new WeChatPaySkill({ ...credentials, ...options });
  if ("brandId" in credentials) return new WeChatPayBrand({ ...credentials, ...options });
  return new WeChatPay({ ...credentials, ...options });
}
