import { generateKeyPairSync } from "node:crypto";
import { ApiError, WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { options } from "./query-six-ways.ts";

/** Signs with a key that is not the merchant's and gives back how that is refused. */
export async function seeAWrongSignature(merchant: WeChatPayOptions): Promise<ApiError> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  // The certificate is left out: held against the key, it would give the mistake away before anything is sent.
  const { certificate: _, ...rest } = merchant;
  const wxpay = new WeChatPay({ ...rest, privateKey });
  try {
    await wxpay.v3.payscore.permissions.openid._openid_.get(options);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("A wrong signature was accepted.");
}
