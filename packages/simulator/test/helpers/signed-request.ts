import { createPrivateKey, createSign, createVerify, randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { request as httpRequest } from "node:http";
import type { Json } from "./json.ts";
import type {
  BrandCredentials,
  MerchantCredentials,
  SkillCredentials,
} from "../../src/world/credentials.ts";

/** Whoever signs requests. */
export type Credentials = MerchantCredentials | BrandCredentials | SkillCredentials;

/** An answer as it came over the socket. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON; undefined when it is empty. */
  readonly json: Json;
}

export interface Sending {
  readonly method?: string;
  /** Default: an empty body. Objects are sent as JSON. */
  readonly body?: unknown;
  /** `undefined` takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Replaces what the signature is made of. */
  readonly signed?: {
    readonly timestamp?: number;
    readonly target?: string;
    readonly body?: string;
  };
}

/** Signs a request by the documented rules, with code of the tests' own, and sends it over a socket. */
export function call(
  merchant: Credentials,
  target: string,
  sending: Sending = {},
): Promise<Received> {
  const method = sending.method ?? (sending.body === undefined ? "GET" : "POST");
  const body = bytesOf(sending.body);
  const authorization = authorize(merchant, {
    method,
    target: sending.signed?.target ?? target,
    body: sending.signed?.body ?? body,
    ...(sending.signed?.timestamp !== undefined && { timestamp: sending.signed.timestamp }),
  });
  return send(`${merchant.baseUrl}`, target, {
    method,
    body,
    headers: {
      accept: "application/json",
      "user-agent": "test",
      ...(body.length > 0 && { "content-type": "application/json" }),
      authorization,
      ...sending.headers,
    },
  });
}

/** The `Authorization` header of a request. */
export function authorize(
  merchant: Credentials,
  what: { method: string; target: string; body?: string | Buffer; timestamp?: number },
): string {
  const timestamp = what.timestamp ?? Math.floor(Date.now() / 1000);
  const nonce = randomBytes(16).toString("hex");
  const signature = createSign("sha256")
    .update(`${what.method}\n${what.target}\n${timestamp}\n${nonce}\n`)
    .update(what.body ?? "")
    .update("\n")
    .sign(keyOf(merchant.privateKey), "base64");
  return `${whoIn(merchant)},nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature}"`;
}

/** The scheme, who signs and with which key. */
function whoIn(as: Credentials): string {
  if ("developerId" in as) {
    return `SKILLHUB-SHA256-RSA2048 developer_platform="SKILLHUB",developer_id="${as.developerId}",pub_key_id="${as.publicKeyId}"`;
  }
  return "brandId" in as
    ? `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${as.brandId}",serial_no="${as.serial}"`
    : `WECHATPAY2-SHA256-RSA2048 mchid="${as.mchid}",serial_no="${as.serial}"`;
}

const keys = new Map<string, KeyObject>();

// Reading a key from PEM takes longer than signing with it.
function keyOf(pem: string): KeyObject {
  const key = keys.get(pem) ?? createPrivateKey(pem);
  keys.set(pem, key);
  return key;
}

/** Sends a request as it is. */
export function send(
  url: string,
  target: string,
  what: {
    method: string;
    body?: string | Buffer;
    headers?: Readonly<Record<string, string | undefined>>;
  },
): Promise<Received> {
  const { hostname, port } = new URL(url);
  const headers = Object.entries(what.headers ?? {}).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path: target, method: what.method, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            text,
            get json() {
              return text === "" ? undefined : JSON.parse(text);
            },
          });
        });
      },
    );
    request.on("error", reject);
    for (const [name, value] of headers) request.setHeader(name, value ?? "");
    request.end(what.body);
  });
}

/** Whether an answer's signature is that of the platform key it names. */
export function isSigned(
  merchant: Pick<MerchantCredentials, "platformKeys">,
  answer: Received,
): boolean {
  const key = merchant.platformKeys[answer.headers["wechatpay-serial"] ?? ""];
  if (key === undefined) return false;
  const { "wechatpay-timestamp": time, "wechatpay-nonce": nonce } = answer.headers;
  return createVerify("sha256")
    .update(`${time}\n${nonce}\n${answer.text}\n`)
    .verify(key, answer.headers["wechatpay-signature"] ?? "", "base64");
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
