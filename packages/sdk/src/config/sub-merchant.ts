import { wrongOption } from "../errors.ts";
import { checkNames, describe } from "./connection-options.ts";
import type { Identity } from "./identity.ts";

/** For whom a service provider calls: one of its sub-merchants (特约商户). */
export interface SubMerchant {
  /** The sub-merchant's id. Digits. */
  readonly sub_mchid: string;
  /** An app of its own, where it has one: `wx…`. */
  readonly sub_appid?: string | undefined;
}

const known = new Set(["sub_mchid", "sub_appid"]);

/** Checks for whom a client shall act; throws a `ConfigError` that names the member at fault. */
export function readSubMerchant(given: SubMerchant, { id }: Identity): SubMerchant {
  checkNames(given, known, "sub_mchid");
  const { sub_mchid, sub_appid } = given;
  if (typeof sub_mchid !== "string" || !/^\d+$/.test(sub_mchid)) {
    throw wrongOption(
      "sub_mchid",
      `expected the sub-merchant's id as a string of digits, found ${describe(sub_mchid)}.`,
    );
  }
  if (sub_mchid === id) {
    throw wrongOption(
      "sub_mchid",
      "it is the client's own mchid; a service provider is no sub-merchant of its own. For its own payments call without partner().",
    );
  }
  if (sub_appid === undefined) return { sub_mchid };
  if (typeof sub_appid !== "string" || !/^\w+$/.test(sub_appid)) {
    throw wrongOption(
      "sub_appid",
      `expected the sub-merchant's app id, as in wx1234567890abcdef, found ${describe(sub_appid)}.`,
    );
  }
  return { sub_mchid, sub_appid };
}
