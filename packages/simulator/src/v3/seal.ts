import type { Field } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { sealSensitive } from "./sensitive.ts";
import type { Merchant } from "../core/merchant.ts";

/**
 * Turns plain members into what goes over the wire: text within text, and what only the merchant may read encrypted.
 */
export function seal(fields: readonly Field[], members: Members, merchant: Merchant): Members {
  const sealed: Record<string, unknown> = { ...members };
  for (const field of fields) {
    const value = members[field.name];
    if (value !== undefined) sealed[field.name] = sealValue(field, value, merchant);
  }
  return sealed;
}

function sealValue(field: Field, value: unknown, merchant: Merchant): unknown {
  const inner = Array.isArray(value)
    ? value.map((item) => sealItem(field, item, merchant))
    : sealItem(field, value, merchant);
  if (field.encoded === undefined || typeof inner === "string") return inner;
  return field.encoded === "json" ? JSON.stringify(inner) : pairs(inner);
}

function sealItem(field: Field, item: unknown, merchant: Merchant): unknown {
  if (field.fields !== undefined && isMembers(item)) return seal(field.fields, item, merchant);
  return field.encrypted === "merchant" && typeof item === "string"
    ? sealSensitive(merchant.publicKey, item)
    : item;
}

function pairs(value: unknown): unknown {
  if (!isMembers(value)) return value;
  const form = new URLSearchParams();
  for (const [name, part] of Object.entries(value)) form.append(name, String(part));
  return form.toString();
}
