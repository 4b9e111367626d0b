import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import { addToCounter } from "../store/counters.ts";
import type { Tx } from "../store/store.ts";
import { givenKeys } from "./given-keys.ts";
import { insertMerchants } from "./insert-merchant.ts";
import type { NewMerchant } from "./insert-merchant.ts";
import { makeCertifiedKey, makePublicKeyPair } from "./make-keys.ts";
import type { CertifiedKey, PublicKeyPair } from "./make-keys.ts";
import { MerchantOptionError } from "./merchant-options.ts";
import type { MerchantKeys } from "./merchant-options.ts";

/** Thrown where the number of a new merchant or brand belongs to another one. */
export class MerchantExistsError extends Error {
  override readonly name = "MerchantExistsError";

  constructor(number: string, option: "mchid" | "brandId") {
    super(`A merchant or brand ${number} exists already: choose another ${option}.`);
  }
}

/** The keys that were given, or fresh ones with these words in their certificate. Fresh ones take half a second. */
export async function keysFor(
  subject: string,
  given: MerchantKeys | undefined,
): Promise<{ readonly key: CertifiedKey; readonly publicKey: PublicKeyPair }> {
  if (given !== undefined) return givenKeys(given);
  const [key, publicKey] = await Promise.all([makeCertifiedKey(subject), makePublicKeyPair()]);
  return { key, publicKey };
}

/**
 * Adds a merchant or a brand whose keys are made.
 *
 * @returns undefined where the number is taken
 * @throws MerchantOptionError when the platform key is another one's
 */
export async function addCaller(
  context: Context,
  merchant: NewMerchant,
): Promise<Merchant | undefined> {
  const { mchid, publicKey } = merchant;
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    // Adds nothing, but keeps a reset by another process waiting: it would clear half of the merchant.
    await addToCounter(tx, "epoch", 0);
    if (publicKey !== undefined) await checkPlatformKey(tx, publicKey.id, mchid);
    return insertMerchants(tx, [merchant], context.clock.now());
  });
  if (!inserted.has(mchid)) return undefined;
  const added = await context.merchants.get(mchid);
  if (added === undefined) throw new Error(`${mchid} was removed while it was made.`);
  return added;
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
