import type { Context } from "../context.ts";
import type { KeyMode } from "../store/tables.ts";
import { DEFAULT_MERCHANT, DEFAULT_OPENID } from "./default-world.ts";
import { insertMerchant } from "./insert-merchant.ts";
import { makeCertifiedKey, makePublicKeyPair } from "./make-keys.ts";
import type { Merchant } from "./merchants.ts";

/** What may be said about a new merchant; the rest is made up. */
export interface MerchantOptions {
  /** 8 to 10 digits. Default: a free number. */
  readonly mchid?: string;
  /** `wx` and 16 letters or digits. Default: made up. */
  readonly appid?: string;
  /** Default: `both`. */
  readonly keyMode?: KeyMode;
}

/**
 * Adds a merchant with fresh keys, the default world's services and the default user (as a user of the new appid).
 *
 * @throws TypeError when an option has not the right form; Error when the number is taken
 */
export async function createMerchant(
  context: Context,
  options: MerchantOptions = {},
): Promise<Merchant> {
  const mchid = options.mchid ?? `19${String(Number.parseInt(context.ids.hex(12), 16)).slice(-8)}`;
  const appid = options.appid ?? `wx${context.ids.hex(16).toLowerCase()}`;
  const keyMode = options.keyMode ?? "both";
  if (!/^\d{8,10}$/.test(mchid)) {
    throw new TypeError(`mchid must be 8 to 10 digits, not ${JSON.stringify(mchid)}.`);
  }
  if (!/^wx[0-9a-z]{16}$/.test(appid)) {
    throw new TypeError(
      `appid must be "wx" and 16 letters or digits, not ${JSON.stringify(appid)}.`,
    );
  }
  if (!["public_key", "certificate", "both"].includes(keyMode)) {
    throw new TypeError(
      `keyMode must be "public_key", "certificate" or "both", not ${JSON.stringify(keyMode)}.`,
    );
  }
  // Before the transaction: making keys takes half a second, and every other request would wait for it.
  const [key, publicKey] = await Promise.all([
    makeCertifiedKey(`C=CN, O=Simulated merchant, CN=${mchid}`),
    makePublicKeyPair(),
  ]);
  const inserted = await context.store.db.transaction().execute((tx) =>
    insertMerchant(
      tx,
      {
        ...DEFAULT_MERCHANT,
        mchid,
        name: `Merchant ${mchid}`,
        appid,
        keyMode,
        key,
        publicKey,
        apiV3Key: context.ids.token(32),
        apiV2Key: context.ids.token(32),
        users: [{ appid, openid: DEFAULT_OPENID, person: "user-1", nickname: "User 1" }],
      },
      context.clock.now(),
    ),
  );
  if (!inserted) throw new Error(`The merchant ${mchid} exists already: choose another mchid.`);
  const merchant = await context.merchants.get(mchid);
  if (merchant === undefined)
    throw new Error(`The merchant ${mchid} was removed while it was made.`);
  return merchant;
}
