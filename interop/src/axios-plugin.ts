import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { Wechatpay } from "wechatpay-axios-plugin";

/**
 * A client of wechatpay-axios-plugin for a simulated merchant.
 *
 * @param certs whom it trusts: default, all of the merchant's platform keys
 */
export function axiosPlugin(
  merchant: MerchantCredentials,
  certs: Readonly<Record<string, string>> = merchant.platformKeys,
): Wechatpay {
  return new Wechatpay({
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKey,
    // It writes into what it is given.
    certs: { ...certs },
    secret: merchant.apiV2Key,
    baseURL: merchant.baseUrl,
  });
}
