import { createSign } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import type { MerchantRow } from "../store/tables.ts";
import { MERCHANT_SCHEME, schemeMembers } from "./authorization.ts";

/** What is signed of a request. */
export interface SignedParts {
  readonly method: string;
  /** Path and query as they are sent. */
  readonly target: string;
  readonly body: string;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonce: string;
}

/** The `Authorization` header of a request in the name of a merchant, a brand or a developer, whose key is here. */
export function authorize(
  row: MerchantRow,
  operation: Pick<Operation, "scheme">,
  { method, target, body, timestamp, nonce }: SignedParts,
): string {
  const scheme = operation.scheme ?? MERCHANT_SCHEME;
  const signature = createSign("sha256")
    .update(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`)
    .sign(row.private_key, "base64");
  const { caller, serial, fixed } = schemeMembers(scheme);
  const members = {
    [caller]: row.mchid,
    nonce_str: nonce,
    timestamp: String(timestamp),
    [serial]: row.serial,
    ...fixed,
    signature,
  };
  const list = Object.entries(members).map(([name, value]) => `${name}="${value}"`);
  return `${scheme} ${list.join(",")}`;
}
