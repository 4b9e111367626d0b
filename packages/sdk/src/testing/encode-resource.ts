import type { KeyObject } from "node:crypto";
import { notices } from "../generated/notices.ts";
import { encodeMembers } from "../members/encoded.ts";
import { encryptForMerchant } from "./encrypt-for-merchant.ts";

/** A resource as it travels: members for the merchant's eyes encrypted, those that are text within the text written. */
export async function encodeResource(
  event: string,
  resource: unknown,
  merchantKey: KeyObject | undefined,
): Promise<unknown> {
  const name = `v3/${event}`;
  if (!Object.hasOwn(notices, name)) return resource;
  const { encoded = [], sensitive = [] } = notices[name] ?? {};
  const secret = sensitive.flatMap(({ path, key }) =>
    key === "merchant" ? [{ in: "answer", path, key } as const] : [],
  );
  const encrypted = await encryptForMerchant(resource, secret, merchantKey, "resource");
  const texts = encoded.map(({ path, as }) => ({ in: "answer", path, as }) as const);
  return encodeMembers(encrypted, texts, "resource");
}
