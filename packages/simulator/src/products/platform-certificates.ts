import { sealResource } from "wechatpay-kit/testing";
import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";

/**
 * The platform certificates of a merchant as WeChat Pay gives them out, each sealed with the APIv3 key.
 *
 * @param time how the version of the API writes a time, milliseconds since 1970
 */
export function platformCertificates(
  { ids }: Context,
  { platformKeys, row }: Merchant,
  time: (milliseconds: number) => string,
): Readonly<Record<string, unknown>>[] {
  return platformKeys
    .filter(({ kind }) => kind === "certificate")
    .map((key) => ({
      serial_no: key.id,
      effective_time: time(key.effective_at ?? 0),
      expire_time: time(key.expires_at ?? 0),
      encrypt_certificate: sealResource(row.api_v3_key, key.public_pem, {
        associatedData: "certificate",
        nonce: ids.token(12),
      }),
    }));
}
