import { randomUUID } from "./native.ts";

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
