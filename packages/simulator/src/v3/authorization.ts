import type { CallerKind } from "../store/tables.ts";

/** The values of an `Authorization` header. */
export interface AuthorizationHeader {
  readonly scheme: string;
  /** Who signed: `mchid`, `brand_id` or `developer_id`. */
  readonly caller: string;
  readonly nonce: string;
  /** Unix seconds, as digits. */
  readonly timestamp: string;
  /** With which key: the serial number of its certificate, or `pub_key_id`. */
  readonly serial: string;
  /** Base64. */
  readonly signature: string;
}

/** A scheme of signatures: who signs by it, and what the members of its header are called. */
interface Scheme {
  readonly kind: CallerKind;
  readonly caller: string;
  readonly serial: string;
  /** Members that have one value. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** The scheme of operations that name no other. */
export const MERCHANT_SCHEME = "WECHATPAY2-SHA256-RSA2048";

const merchants: Scheme = { kind: "merchant", caller: "mchid", serial: "serial_no", fixed: {} };

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4035576740 */
const skills: Scheme = {
  kind: "skill",
  caller: "developer_id",
  serial: "pub_key_id",
  fixed: { developer_platform: "SKILLHUB" },
};

const schemes: ReadonlyMap<string, Scheme> = new Map([
  [MERCHANT_SCHEME, merchants],
  ["WECHATPAY-BRAND-SHA256-RSA2048", { ...merchants, kind: "brand", caller: "brand_id" }],
  ["SKILLHUB-SHA256-RSA2048", skills],
]);

/** What the members of a scheme's header are called. */
export function schemeMembers(scheme: string): Pick<Scheme, "caller" | "serial" | "fixed"> {
  return schemes.get(scheme) ?? merchants;
}

/** Who signs by a scheme; the others are not known to have any. */
export function kindOf(scheme: string): CallerKind {
  return schemes.get(scheme)?.kind ?? "merchant";
}

/**
 * Reads `<scheme> key="value",…`: pairs in any order, joined by commas without spaces.
 *
 * @returns undefined when the header does not follow the grammar, or lacks a member of its scheme or has others
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @see https://pay.weixin.qq.com/doc/brand/4015597833
 */
export function parseAuthorization(header: string | undefined): AuthorizationHeader | undefined {
  const [, scheme, list] = /^([\w-]+) (.+)$/.exec(header ?? "") ?? [];
  if (scheme === undefined || list === undefined) return undefined;
  const pairs = pairsOf(list);
  const { caller, serial, fixed } = schemes.get(scheme) ?? merchants;
  const names = [caller, serial, "nonce_str", "timestamp", "signature", ...Object.keys(fixed)];
  if (pairs?.size !== names.length || names.some((name) => !pairs.has(name))) return undefined;
  const value = (name: string): string => pairs.get(name) ?? "";
  if (Object.entries(fixed).some(([name, only]) => value(name) !== only)) return undefined;
  if (!/^\d{1,15}$/.test(value("timestamp"))) return undefined;
  return {
    scheme,
    caller: value(caller),
    nonce: value("nonce_str"),
    timestamp: value("timestamp"),
    serial: value(serial),
    signature: value("signature"),
  };
}

/** The pairs of a list; undefined where it has anything else, or a name twice. */
function pairsOf(list: string): ReadonlyMap<string, string> | undefined {
  const pairs = new Map<string, string>();
  const pair = /([a-z_]+)="([^"]+)"(?:,|$)/y;
  while (pair.lastIndex < list.length) {
    const [, name, value] = pair.exec(list) ?? [];
    if (name === undefined || value === undefined || pairs.has(name)) return undefined;
    pairs.set(name, value);
  }
  return list.endsWith(",") ? undefined : pairs;
}
