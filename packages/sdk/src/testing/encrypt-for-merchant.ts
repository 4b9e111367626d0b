import type { KeyObject } from "node:crypto";
import type { SensitiveField } from "../call/deviation.ts";
import { encryptMembers, encryptWith } from "../members/sensitive.ts";

/** Encrypts the members that only the merchant may read; `root` names the whole in errors. */
export function encryptForMerchant(
  value: unknown,
  fields: readonly SensitiveField[],
  merchantKey: KeyObject | undefined,
  root: string,
): Promise<unknown> {
  const encrypt = (found: unknown, where: string): string | Promise<string> => {
    if (merchantKey !== undefined) return encryptWith(merchantKey)(found, where);
    throw new TypeError(
      `${where} is encrypted for the merchant: give merchantKey, the private key of the client under test or its public half. testKeys() has one.`,
    );
  };
  return encryptMembers(value, fields, encrypt, root);
}
