import type { Ids } from "../clock/ids.ts";
import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import { addCaller, keysFor, MerchantExistsError } from "./add-caller.ts";
import { DEFAULT_MERCHANT, DEFAULT_OPENID } from "./default-world.ts";
import { checkMerchantOptions } from "./merchant-options.ts";
import type { MerchantOptions } from "./merchant-options.ts";

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
  const merchant = await addCaller(context, {
    ...DEFAULT_MERCHANT,
    mchid,
    name: options.name ?? `Merchant ${mchid}`,
    appid,
    keyMode: options.keyMode ?? "both",
    ...(await keysFor(`C=CN, O=Simulated merchant, CN=${mchid}`, options.keys)),
    apiV3Key: context.ids.token(32),
    apiV2Key: context.ids.token(32),
    feeRate: options.feeRate,
    refundNotifyUrl: options.refundNotifyUrl,
    users: [{ appid, openid: DEFAULT_OPENID, person: "user-1", nickname: "User 1" }],
  });
  if (merchant !== undefined) return merchant;
  // Another number, where this one was not the caller's choice.
  if (options.mchid === undefined) return createMerchant(context, options);
  throw new MerchantExistsError(mchid, "mchid");
}

function madeUpNumber(ids: Ids): string {
  const digits = String(Number.parseInt(ids.hex(12), 16)).slice(-8);
  return `19${digits.padStart(8, "0")}`;
}
