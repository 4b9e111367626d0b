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
  private readonly baseUrl: string;

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
    const { baseUrl } = merchant;
    this.baseUrl = baseUrl;
    this.createHttp({
      get: (url, headers) => http.get(there(url, baseUrl), headers),
      post: (url, params, headers) => http.post(there(url, baseUrl), params, headers),
      upload: (url, params, headers) => http.upload(there(url, baseUrl), params, headers),
    });
  }

  /** Uploads by the steps of its README, for its own ways of uploading send no request: it signs the description. */
  async send(
    target: string,
    meta: Readonly<Record<string, unknown>>,
    file: Blob,
  ): Promise<NodeV3Answer> {
    const form = new FormData();
    form.append("meta", JSON.stringify(meta));
    form.append("file", file, String(meta["filename"]));
    const authorization = this.buildAuthorization("POST", `${HOST}${target}`, meta);
    const headers = this.getHeaders(authorization);
    return answerOf(
      await fetch(`${this.baseUrl}${target}`, { method: "POST", headers, body: form }),
    );
  }

  /**
   * It knows no PayScore, so that this asks in its stead, by the steps that all its methods take: its code builds the
   * Authorization and the headers, its HTTP service sends.
   *
   * @param params the JSON body; none: no body
   */
  async ask(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    target: string,
    params?: Readonly<Record<string, unknown>>,
  ): Promise<NodeV3Answer> {
    const url = `${HOST}${target}`;
    const authorization = this.buildAuthorization(method, url, params);
    const headers = this.getHeaders(authorization, { "Content-Type": "application/json" });
    if (method === "GET") return this.httpService.get(url, headers);
    // Its HTTP service knows two methods; for others its README signs so and sends with what one has.
    if (method !== "POST") return sendOther(method, there(url, this.baseUrl), headers, params);
    // Its types want an object; its code hands undefined to superagent, which then sends no body.
    return this.httpService.post(url, params as Record<string, unknown>, headers);
  }
}

function there(url: string, baseUrl: string): string {
  return url.replace(HOST, baseUrl);
}

async function sendOther(
  method: string,
  url: string,
  headers: Record<string, string>,
  params: Readonly<Record<string, unknown>> | undefined,
): Promise<NodeV3Answer> {
  const body = params === undefined ? null : JSON.stringify(params);
  return answerOf(await fetch(url, { method, headers, body }));
}

async function answerOf(answer: Response): Promise<NodeV3Answer> {
  const text = await answer.text();
  if (!answer.ok) return { status: answer.status, error: text };
  return { status: answer.status, data: text === "" ? {} : JSON.parse(text) };
}
