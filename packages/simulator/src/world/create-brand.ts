import type { Ids } from "../clock/ids.ts";
import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import { addCaller, keysFor, MerchantExistsError } from "./add-caller.ts";
import { DEFAULT_BRAND, DEFAULT_OPENID } from "./default-world.ts";
import { checkMerchantOptions } from "./merchant-options.ts";
import type { BrandOptions } from "./merchant-options.ts";

/**
 * Adds a brand with fresh keys or the given ones and the default user (as a user of the new appid).
 *
 * @throws MerchantOptionError when an option has not the right form, MerchantExistsError when the number is taken
 */
export async function createBrand(context: Context, options: BrandOptions = {}): Promise<Merchant> {
  checkMerchantOptions(options);
  const mchid = options.brandId ?? madeUpNumber(context.ids);
  const appid = options.appid ?? `wx${context.ids.hex(16).toLowerCase()}`;
  const brand = await addCaller(context, {
    ...DEFAULT_BRAND,
    mchid,
    name: options.name ?? `Brand ${mchid}`,
    appid,
    ...(await keysFor(`C=CN, O=Simulated brand, CN=${mchid}`, options.keys)),
    apiV3Key: context.ids.token(32),
    users: [{ appid, openid: DEFAULT_OPENID, person: "user-1", nickname: "User 1" }],
  });
  if (brand !== undefined) return brand;
  // Another number, where this one was not the caller's choice.
  if (options.brandId === undefined) return createBrand(context, options);
  throw new MerchantExistsError(mchid, "brandId");
}

// Of seven digits, as no merchant's is.
function madeUpNumber(ids: Ids): string {
  const digits = String(Number.parseInt(ids.hex(12), 16)).slice(-6);
  return `1${digits.padStart(6, "0")}`;
}
