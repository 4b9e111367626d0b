import type { BrandCredentials, MerchantCredentials } from "../world/credentials.ts";

/** TypeScript that makes the SDK's client for a merchant of the simulator; it runs as it stands. */
export function clientCode(merchant: MerchantCredentials): string {
  const { mchid, apiV2Key, workWxSecret } = merchant;
  const more = { apiV2Key, workWxSecret };
  return code("WeChatPay", "wechatpay-kit", "wxpay", merchant, { mchid }, more);
}

/** The same for a brand of the simulator. */
export function brandClientCode(brand: BrandCredentials): string {
  const { brandId } = brand;
  return code("WeChatPayBrand", "wechatpay-kit/brand", "brand", brand, { brandId }, {});
}

type Options = Readonly<Record<string, string>>;

/** Both clients have these options. */
type Common = Pick<
  BrandCredentials,
  "serial" | "privateKey" | "platformKeys" | "apiV3Key" | "baseUrl"
>;

function code(
  client: string,
  from: string,
  variable: string,
  { serial, privateKey, platformKeys, apiV3Key, baseUrl }: Common,
  who: Options,
  more: Options,
): string {
  const lines = (options: Options): string =>
    Object.entries(options)
      .map(([name, value]) => `  ${name}: "${value}",\n`)
      .join("");
  const keys = Object.entries(platformKeys).map(([id, pem]) => `    "${id}": ${multiline(pem)},`);
  return `import { ${client} } from "${from}";

const ${variable} = new ${client}({
${lines({ ...who, serial })}  privateKey: ${multiline(privateKey)},
  platformKeys: {
${keys.join("\n")}
  },
${lines({ apiV3Key, ...more, baseUrl })}});
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
    // Presented in the TLS handshake by operations of APIv2 that want it.
    WXPAY_CERTIFICATE: merchant.certificate,
    // A merchant in certificate mode has none: its client fetches the certificates.
    ...(id !== "" && { WXPAY_PUBLIC_KEY_ID: id, WXPAY_PUBLIC_KEY: pem }),
    WXPAY_APIV3_KEY: merchant.apiV3Key,
    WXPAY_APIV2_KEY: merchant.apiV2Key,
    WXPAY_WORKWX_SECRET: merchant.workWxSecret,
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
