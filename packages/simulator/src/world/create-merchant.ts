import type { Context } from "../core/context.ts";
import type { Ids } from "../clock/ids.ts";
import { DEFAULT_MERCHANT, DEFAULT_OPENID } from "./default-world.ts";
import { addToCounter } from "../store/counters.ts";
import type { Tx } from "../store/store.ts";
import { givenKeys } from "./given-keys.ts";
import { insertMerchants } from "./insert-merchant.ts";
import type { NewMerchant } from "./insert-merchant.ts";
import { makeCertifiedKey, makePublicKeyPair } from "./make-keys.ts";
import { checkMerchantOptions, MerchantOptionError } from "./merchant-options.ts";
import type { MerchantOptions } from "./merchant-options.ts";
import type { Merchant } from "../core/merchant.ts";

/** Thrown where a new merchant's number belongs to another one. */
export class MerchantExistsError extends Error {
  override readonly name = "MerchantExistsError";

  constructor(mchid: string) {
    super(`The merchant ${mchid} exists already: choose another mchid.`);
  }
}

/**
 * Adds a merchant with fresh keys or the given ones, the default world's services and the default user (as a user of the new appid).
 *
 * @throws MerchantOptionError when an option has not the right form, MerchantExistsError when the number is taken
 */
export async function createMerchant(
  context: Context,
  options: MerchantOptions = {},
): Promise<Merchant> {
  checkMerchantOptions(options);
  const mchid = options.mchid ?? madeUpNumber(context.ids);
  const appid = options.appid ?? `wx${context.ids.hex(16).toLowerCase()}`;
  const keyMode = options.keyMode ?? "both";
  // Before the transaction: making keys takes half a second, and every other request would wait for it.
  const { key, publicKey } =
    options.keys === undefined ? await freshKeys(mchid) : givenKeys(options.keys);
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    // Adds nothing, but keeps a reset by another process waiting: it would clear half of the merchant.
    await addToCounter(tx, "epoch", 0);
    await checkPlatformKey(tx, publicKey.id, mchid);
    return insertMerchants(
      tx,
      [
        {
          ...DEFAULT_MERCHANT,
          mchid,
          name: options.name ?? `Merchant ${mchid}`,
          appid,
          keyMode,
          key,
          publicKey,
          apiV3Key: context.ids.token(32),
          apiV2Key: context.ids.token(32),
          users: [{ appid, openid: DEFAULT_OPENID, person: "user-1", nickname: "User 1" }],
        },
      ],
      context.clock.now(),
    );
  });
  if (!inserted.has(mchid)) {
    // Another number, where this one was not the caller's choice.
    if (options.mchid === undefined) return createMerchant(context, options);
    throw new MerchantExistsError(mchid);
  }
  const merchant = await context.merchants.get(mchid);
  if (merchant === undefined)
    throw new Error(`The merchant ${mchid} was removed while it was made.`);
  return merchant;
}

function madeUpNumber(ids: Ids): string {
  const digits = String(Number.parseInt(ids.hex(12), 16)).slice(-8);
  return `19${digits.padStart(8, "0")}`;
}

async function freshKeys(mchid: string): Promise<Pick<NewMerchant, "key" | "publicKey">> {
  const [key, publicKey] = await Promise.all([
    makeCertifiedKey(`C=CN, O=Simulated merchant, CN=${mchid}`),
    makePublicKeyPair(),
  ]);
  return { key, publicKey };
}

/** A key's id is what signatures name it by: no two merchants can have the same. */
async function checkPlatformKey(tx: Tx, id: string, mchid: string): Promise<void> {
  const key = await tx
    .selectFrom("platform_keys")
    .select("mchid")
    .where("id", "=", id)
    .executeTakeFirst();
  if (key === undefined || key.mchid === mchid) return;
  throw new MerchantOptionError("keys", "keys.platform.id is that of another merchant's key.");
}
