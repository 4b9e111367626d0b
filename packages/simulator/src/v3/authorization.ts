/** The five values of an `Authorization` header. */
export interface AuthorizationHeader {
  readonly scheme: string;
  /** The merchant's `mchid`; in the scheme of brands the `brand_id`. */
  readonly caller: string;
  readonly nonce: string;
  /** Unix seconds, as digits. */
  readonly timestamp: string;
  readonly serial: string;
  /** Base64. */
  readonly signature: string;
}

/** The scheme of operations that name no other. */
export const MERCHANT_SCHEME = "WECHATPAY2-SHA256-RSA2048";

/** The scheme of the operations under `/brand/`. */
export const BRAND_SCHEME = "WECHATPAY-BRAND-SHA256-RSA2048";

const others = ["nonce_str", "timestamp", "serial_no", "signature"] as const;
type Name = (typeof others)[number] | "mchid" | "brand_id";

/**
 * Reads `<scheme> key="value",…`: five pairs in any order, joined by commas without spaces.
 *
 * @returns undefined when the header does not follow the grammar
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @see https://pay.weixin.qq.com/doc/brand/4015597833
 */
export function parseAuthorization(header: string | undefined): AuthorizationHeader | undefined {
  const [, scheme, list] = /^([\w-]+) (.+)$/.exec(header ?? "") ?? [];
  if (scheme === undefined || list === undefined) return undefined;
  const pairs = new Map<string, string>();
  const pair = /([a-z_]+)="([^"]+)"(?:,|$)/y;
  while (pair.lastIndex < list.length) {
    const [, name, value] = pair.exec(list) ?? [];
    if (name === undefined || value === undefined || pairs.has(name)) return undefined;
    pairs.set(name, value);
  }
  const id = scheme === BRAND_SCHEME ? "brand_id" : "mchid";
  const names: readonly Name[] = [id, ...others];
  if (list.endsWith(",") || pairs.size !== names.length) return undefined;
  const value = (name: Name): string => pairs.get(name) ?? "";
  if (names.some((name) => value(name) === "") || !/^\d{1,15}$/.test(value("timestamp"))) {
    return undefined;
  }
  return {
    scheme,
    caller: value(id),
    nonce: value("nonce_str"),
    timestamp: value("timestamp"),
    serial: value("serial_no"),
    signature: value("signature"),
  };
}
