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

// PEM has no character that a template literal would read as its own.
function multiline(pem: string): string {
  return `\`${pem.trim()}\``;
}
