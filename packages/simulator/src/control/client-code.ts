import type { MerchantCredentials } from "../world/credentials.ts";

/** TypeScript that makes the SDK's client for a merchant of the simulator; it runs as it stands. */
export function clientCode(merchant: MerchantCredentials): string {
  const keys = Object.entries(merchant.platformKeys).map(
    ([id, pem]) => `    "${id}": ${multiline(pem)},`,
  );
  return `import { WeChatPay } from "wechatpay-kit";

const wxpay = new WeChatPay({
  mchid: "${merchant.mchid}",
  serial: "${merchant.serial}",
  privateKey: ${multiline(merchant.privateKey)},
  platformKeys: {
${keys.join("\n")}
  },
  apiV3Key: "${merchant.apiV3Key}",
  apiV2Key: "${merchant.apiV2Key}",
  baseUrl: "${merchant.baseUrl}",
});
`;
}

/** The same as the environment that the README's `wxpay.ts` reads: lines for a `.env` file, line feeds in keys as `\\n`. */
export function environment(merchant: MerchantCredentials): string {
  const [id = "", pem = ""] =
    Object.entries(merchant.platformKeys).find(([id]) => id.startsWith("PUB_KEY_ID_")) ?? [];
  const values = {
    WXPAY_MCHID: merchant.mchid,
    WXPAY_SERIAL: merchant.serial,
    WXPAY_PRIVATE_KEY: merchant.privateKey,
    // A merchant in certificate mode has none: its client fetches the certificates.
    ...(id !== "" && { WXPAY_PUBLIC_KEY_ID: id, WXPAY_PUBLIC_KEY: pem }),
    WXPAY_APIV3_KEY: merchant.apiV3Key,
    WXPAY_APIV2_KEY: merchant.apiV2Key,
    WXPAY_BASE_URL: merchant.baseUrl,
  };
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}="${value.trim().replaceAll("\n", "\\n")}"\n`,
  );
  return lines.join("");
}

// PEM has no character that a template literal would read as its own.
function multiline(pem: string): string {
  return `\`${pem.trim()}\``;
}
