import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import WxPay from "wechatpay-node-v3";
import { PayRequest } from "wechatpay-node-v3/dist/lib/pay-request.js";

const HOST = "https://api.mch.weixin.qq.com";

/** What wechatpay-node-v3 resolves with, refusals and failures included. */
export interface NodeV3Answer {
  readonly status: number;
  readonly data?: unknown;
  /** The body of a refusal, as text. */
  readonly error?: unknown;
}

/** A client of wechatpay-node-v3 for a simulated merchant: its own HTTP service, led from the fixed host to the simulator. */
export class NodeV3 extends WxPay {
  /** @param merchant without `serial`, it reads the number from the certificate itself */
  constructor(merchant: Omit<MerchantCredentials, "serial"> & { readonly serial?: string }) {
    const { serial } = merchant;
    super({
      appid: merchant.appid,
      mchid: merchant.mchid,
      publicKey: Buffer.from(merchant.certificate),
      privateKey: Buffer.from(merchant.privateKey),
      key: merchant.apiV3Key,
      ...(serial !== undefined && { serial_no: serial }),
    });
    const http = new PayRequest();
    const there = (url: string): string => url.replace(HOST, merchant.baseUrl);
    this.createHttp({
      get: (url, headers) => http.get(there(url), headers),
      post: (url, params, headers) => http.post(there(url), params, headers),
      upload: (url, params, headers) => http.upload(there(url), params, headers),
    });
  }

  /**
   * It knows no PayScore, so that this asks in its stead, by the steps that all its methods take: its code builds the
   * Authorization and the headers, its HTTP service sends.
   *
   * @param params the JSON body; none: no body
   */
  async ask(
    method: "GET" | "POST",
    target: string,
    params?: Readonly<Record<string, unknown>>,
  ): Promise<NodeV3Answer> {
    const url = `${HOST}${target}`;
    const authorization = this.buildAuthorization(method, url, params);
    const headers = this.getHeaders(authorization, { "Content-Type": "application/json" });
    if (method === "GET") return this.httpService.get(url, headers);
    // Its types want an object; its code hands undefined to superagent, which then sends no body.
    return this.httpService.post(url, params as Record<string, unknown>, headers);
  }
}
