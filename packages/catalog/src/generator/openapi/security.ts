import type { OperationObject, SecurityRequirementObject } from "openapi3-ts/oas31";
import type { Operation } from "../../operation.ts";
import type { SecurityScheme } from "./oas.ts";

type Version = "v2" | "v3";

/** How requests of a version are signed: by merchants, and by those other callers whose operations are described. */
export function securitySchemes(
  version: Version,
  operations: readonly OperationObject[],
): Record<string, SecurityScheme> {
  if (version === "v2") return { Sign: sign, MerchantCertificate: certificate };
  const asked = new Set(
    operations.flatMap(({ security = [] }) => security.flatMap((one) => Object.keys(one))),
  );
  const others = Object.values(otherCallers).filter(({ name }) => asked.has(name));
  return {
    WechatpayAuthorization: authorization,
    ...Object.fromEntries(others.map(({ name, scheme }) => [name, scheme])),
  };
}

/** What every operation of a version asks for that says nothing else. */
export function commonSecurity(version: Version): SecurityRequirementObject[] {
  return version === "v3" ? [{ WechatpayAuthorization: [] }] : [{ Sign: [] }];
}

/** What an operation asks for where that differs. */
export function ownSecurity({
  auth,
  mtls,
  scheme,
}: Operation): SecurityRequirementObject[] | undefined {
  if (auth === "none") return [];
  if (scheme !== undefined) return [{ [otherCallers[scheme].name]: [] }];
  return mtls === true ? [{ Sign: [], MerchantCertificate: [] }] : undefined;
}

const authorization: SecurityScheme = {
  type: "http",
  scheme: "WECHATPAY2-SHA256-RSA2048",
  description: [
    "请求签名 · Request signature.",
    '`Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"`.',
    "`signature` is the Base64 of SHA256 with RSA by the merchant's key over five lines, each ended by a line feed: method, path with query, timestamp (Unix seconds, at most 5 minutes off), nonce, body (of an upload: its `meta`).",
    "https://pay.weixin.qq.com/doc/v3/merchant/4012365336",
  ].join("\n\n"),
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

/** The signatures of callers that are no merchants: the same over the same lines, under another name and with other ids. */
const otherCallers: Readonly<
  Record<
    NonNullable<Operation["scheme"]>,
    { readonly name: string; readonly scheme: SecurityScheme }
  >
> = {
  "WECHATPAY-BRAND-SHA256-RSA2048": {
    name: "WechatpayBrandAuthorization",
    scheme: {
      type: "http",
      scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
      description:
        "品牌的请求签名 · Request signature of a brand: as a merchant's, with `brand_id` in place of `mchid` and the brand's key.",
    },
  },
  "SKILLHUB-SHA256-RSA2048": {
    name: "SkillhubAuthorization",
    scheme: {
      type: "http",
      scheme: "SKILLHUB-SHA256-RSA2048",
      description:
        "开发者的请求签名 · Request signature of a developer: as a merchant's, with `developer_platform`, `developer_id` and `pub_key_id` in place of `mchid` and `serial_no`, and the developer's key.",
    },
  },
};
