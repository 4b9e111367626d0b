import type { SecurityRequirementObject } from "openapi3-ts/oas31";
import type { Operation } from "../../operation.ts";
import type { SecurityScheme } from "./oas.ts";
import type { Version } from "./version.ts";

/** How requests of a version are signed. */
export function securitySchemes(version: Version): Record<string, SecurityScheme> {
  return version === "v2"
    ? { Sign: sign, MerchantCertificate: certificate }
    : { WechatpayAuthorization: authorization[version] };
}

/** What every operation of a version asks for that says nothing else. */
export function commonSecurity(version: Version): SecurityRequirementObject[] {
  return version === "v2" ? [{ Sign: [] }] : [{ WechatpayAuthorization: [] }];
}

/** What an operation asks for where that differs. */
export function ownSecurity({ auth, mtls }: Operation): SecurityRequirementObject[] | undefined {
  if (auth === "none") return [];
  return mtls === true ? [{ Sign: [], MerchantCertificate: [] }] : undefined;
}

/** The scheme of the header, its members, whose key it is, and the page that says so. */
function signed(scheme: string, members: string, whose: string, page: string): SecurityScheme {
  return {
    type: "http",
    scheme,
    description: [
      "请求签名 · Request signature.",
      `\`Authorization: ${scheme} ${members}\`.`,
      `\`signature\` is the Base64 of SHA256 with RSA by ${whose} key over five lines, each ended by a line feed: method, path with query, timestamp (Unix seconds, at most 5 minutes off), nonce, body (of an upload: its \`meta\`).`,
      page,
    ].join("\n\n"),
  };
}

const stamp = 'nonce_str="…",timestamp="…"';
const authorization: Readonly<Record<Exclude<Version, "v2">, SecurityScheme>> = {
  v3: signed(
    "WECHATPAY2-SHA256-RSA2048",
    `mchid="…",${stamp},serial_no="…",signature="…"`,
    "the merchant's",
    "https://pay.weixin.qq.com/doc/v3/merchant/4012365336",
  ),
  brand: signed(
    "WECHATPAY-BRAND-SHA256-RSA2048",
    `brand_id="…",${stamp},serial_no="…",signature="…"`,
    "the brand's",
    "https://pay.weixin.qq.com/doc/brand/4015407523",
  ),
  aipay: signed(
    "SKILLHUB-SHA256-RSA2048",
    `developer_platform="SKILLHUB",developer_id="…",pub_key_id="…",${stamp},signature="…"`,
    "the developer's",
    "https://pay.weixin.qq.com/doc/v3/merchant/4035576740",
  ),
};

const sign: SecurityScheme = {
  type: "apiKey",
  in: "query",
  name: "sign",
  description: [
    "签名 · Signature: a member of the XML body; of the query in requests with GET.",
    "Upper-case hex of MD5 or HMAC-SHA256 (`sign_type`) over all members that are not empty but `sign`, sorted by name, as `name=value` joined by `&`, with `&key=` and the APIv2 key at the end.",
    "https://pay.weixin.qq.com/doc/v2/merchant/4011985891",
  ].join("\n\n"),
};

const certificate: SecurityScheme = {
  type: "mutualTLS",
  description: "商户API证书 · The merchant's certificate in the TLS handshake.",
};
