import { randomUUID } from "node:crypto";
import type { Config } from "../config/config.ts";
import { signNow, signOnThreadpool } from "../crypto/rsa.ts";
import { requestMessage } from "../crypto/message.ts";
import type { Raw } from "../crypto/message.ts";

/** What goes into a request's signature, beside the key. */
export interface ToSign {
  readonly method: string;
  readonly target: string;
  readonly body: Raw | undefined;
}

/** The time and the nonce of one signature. */
export interface Stamp {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonce: string;
}

export function freshStamp(): Stamp {
  return {
    timestamp: Math.floor(Date.now() / 1000),
    // 122 random bits as 32 hexadecimal digits. Node draws UUIDs from a stock of random bytes, which `randomBytes` has not.
    nonce: randomUUID().replaceAll("-", ""),
  };
}

/**
 * The `Authorization` header. With `alone` the signature is made on this thread, which is the faster way while nothing
 * else is in flight; otherwise on the threadpool, which keeps all cores busy and the event loop free.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export async function authorization(
  config: Pick<Config, "mchid" | "serial" | "privateKey">,
  request: ToSign,
  stamp: Stamp,
  alone: boolean,
): Promise<string> {
  const message = signingMessage(request, stamp);
  const signature = alone
    ? signNow(config.privateKey, message)
    : await signOnThreadpool(config.privateKey, message);
  return `WECHATPAY2-SHA256-RSA2048 mchid="${config.mchid}",nonce_str="${stamp.nonce}",timestamp="${stamp.timestamp}",serial_no="${config.serial}",signature="${signature}"`;
}

/** The bytes that are signed. */
export function signingMessage(request: ToSign, stamp: Stamp): Uint8Array {
  return requestMessage(
    request.method,
    request.target,
    stamp.timestamp,
    stamp.nonce,
    request.body ?? "",
  );
}
