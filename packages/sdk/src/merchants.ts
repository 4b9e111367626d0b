import { WeChatPay } from "./client.ts";
import type { AnyOptions } from "./config/config.ts";
import { ConfigError, wrongOption } from "./errors.ts";

/** Where the options of a merchant's client come from. */
export interface MerchantsOptions {
  /**
   * Fetches a merchant's options: from a database, a key management service. `undefined` where the merchant is not known. It is
   * called once for all who wait for a merchant; a failure is not kept.
   */
  readonly load: (mchid: string) => Promise<AnyOptions | undefined> | AnyOptions | undefined;
  /** How many clients are kept, those used last. Default: 1,000. */
  readonly most?: number;
}

/** The clients of many merchants. */
export interface Merchants {
  /**
   * A merchant's client, made when it is first asked for.
   *
   * @throws {ConfigError} the merchant is not known to `load`, or its options are wrong or another merchant's.
   */
  get(mchid: string): Promise<WeChatPay>;
  /** Forgets a client, so that the next `get` loads the options anew: after a key was changed. */
  forget(mchid: string): void;
}

const MOST = 1000;

/**
 * The clients of many merchants, each with its own keys, made when they are needed.
 *
 * ```ts
 * const shops = merchants({ load: (mchid) => database.optionsOf(mchid) });
 * const wxpay = await shops.get("1900000109");
 * ```
 */
export function merchants({ load, most = MOST }: MerchantsOptions): Merchants {
  if (typeof load !== "function") {
    throw wrongOption("load", "expected a function from a merchant's id to its options.");
  }
  if (!Number.isInteger(most) || most < 1) {
    throw wrongOption("most", `expected a whole number of clients above 0, found ${String(most)}.`);
  }
  // In the order of their last use.
  const kept = new Map<string, Promise<WeChatPay>>();
  const keep = (mchid: string, client: Promise<WeChatPay>): void => {
    kept.delete(mchid);
    kept.set(mchid, client);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    get: (mchid) => {
      const known = kept.get(mchid);
      const client = known ?? open(load, mchid);
      keep(mchid, client);
      if (known === undefined) {
        client.catch(() => {
          if (kept.get(mchid) === client) kept.delete(mchid);
        });
      }
      return client;
    },
    forget: (mchid) => void kept.delete(mchid),
  };
}

async function open(load: MerchantsOptions["load"], mchid: string): Promise<WeChatPay> {
  const options = await load(mchid);
  if (options === undefined) {
    throw new ConfigError(`load: it knows no merchant ${JSON.stringify(mchid)}.`, {
      option: "load",
    });
  }
  // Another merchant's keys would sign payments to another merchant.
  if (options.mchid !== mchid) {
    throw wrongOption(
      "load",
      `it was asked for merchant ${mchid} and gave the options of another.`,
    );
  }
  return new WeChatPay(options);
}
