import type { Field, Operation } from "@wechatpay-kit/catalog";

/** Members that say who calls, for whom, or in which setting: they select no resource. */
const SCOPE_MEMBERS: ReadonlySet<string> = new Set([
  "account",
  "account_type",
  "acquiring_bank_id",
  "appid",
  "bank_account_no",
  "bank_alias_code",
  "bill_type",
  "brand_appid",
  "brand_id",
  "brand_mchid",
  "channel_id",
  "combine_appid",
  "combine_mchid",
  "company_mchid",
  "err_code",
  "error_code",
  "fail_code",
  "mch_id",
  "mchid",
  "nonce_str",
  "openid",
  "organization_id",
  "province_code",
  "qq",
  "region_id",
  "resp_code",
  "result_code",
  "return_code",
  "service_id",
  "sp_appid",
  "sp_mchid",
  "sp_openid",
  "sponsor_mchid",
  "stock_creator_mchid",
  "sub_appid",
  "sub_code",
  "sub_mch_id",
  "sub_mchid",
  "sub_openid",
  "template_id",
  "transfer_scene_id",
  "user_id",
  "wechat_openid",
]);

const ENDS = /(?:^|_)(?:no|billno|id|code|token|sn|sid|number|ticket|identifier)$/;

/** Whether a member is an identifier that a resource can be found by: `out_trade_no`, `transaction_id`. */
export function isIdentifier(name: string): boolean {
  return !SCOPE_MEMBERS.has(name) && ENDS.test(name);
}

/** The identifiers among fields of the first level. */
export function identifiersOf(fields: readonly Field[] | undefined): string[] {
  return (fields ?? [])
    .filter(({ type }) => isText(type))
    .map(({ name }) => name)
    .filter(isIdentifier);
}

/**
 * The fields that an answer shows a resource by: those of its first level; where they name none, those of the one object
 * in which it stands as a whole, `plan` of `{ "plan": { "plan_id": … } }`.
 */
export function shownFields(fields: readonly Field[] = []): readonly Field[] {
  const [only, ...others] = fields;
  const wrapped = only?.type === "object" && others.length === 0;
  return wrapped ? [only, ...(only.fields ?? [])] : fields;
}

function isText(type: Field["type"]): boolean {
  return type === "string" || type === "integer" || type === "number";
}

/** Whether a member says for whom or in which setting something is: `sub_mchid`, `brand_id`. */
export function isScopeMember(name: string): boolean {
  return SCOPE_MEMBERS.has(name);
}

/**
 * Names of identifiers that merchants choose; the others that a request names belong to something else, or come from
 * WeChat Pay.
 */
export const MERCHANT_CHOSEN_ID: RegExp =
  /^(?:(?:.*_)?out_.+|.*request_no|.*request_id|business_code|fapiao_apply_id|authorization_code|contract_code|request_serial|(?:merchant|partner|mch|mchnt)_.+_?(?:no|id)|.*_?billno)$/;

/**
 * Whether an identifier makes a request unique: `out_request_no`. A resource keeps that of the request that made it.
 */
export function isRequestIdentifier(name: string): boolean {
  return /(?:^|_)request_(?:no|id)$/.test(name);
}

/** Names of the path's values that select a resource. Scope members do not, whatever the path looks like. */
export function pathIdsOf({ pathParams = [] }: Operation): string[] {
  return pathParams.map(({ name }) => name).filter((name) => !SCOPE_MEMBERS.has(name));
}

/** Names of the identifiers in query and body; of those within an object, the merchant's own. */
export function bodyIdsOf({ queryParams, body }: Operation): string[] {
  const fields = body?.fields;
  return [
    ...new Set([
      ...identifiersOf(queryParams),
      ...identifiersOf(fields),
      ...innerIdentifiers(fields),
    ]),
  ];
}

function innerIdentifiers(fields: readonly Field[] | undefined): string[] {
  const names: string[] = [];
  for (const { type, fields: inner } of fields ?? []) {
    if (type === "object") names.push(...identifiersOf(inner), ...innerIdentifiers(inner));
  }
  return names.filter((name) => MERCHANT_CHOSEN_ID.test(name));
}

/** The segments of a path that name a resource: without the version and what only says where the merchant is. */
export function segmentsOf({ path }: Operation): string[] {
  const below = path.startsWith(BRANDS) ? path.slice(BRANDS.length) : path;
  return below.split("/").filter((segment) => segment !== "" && !VERSION_SEGMENTS.has(segment));
}

/** What the paths of brands' operations begin with. Merchants have an area of that name: `/v3/brand/…`. */
const BRANDS = "/brand/";

const VERSION_SEGMENTS: ReadonlySet<string> = new Set(["v3", "hk", "global"]);

/** Whether a segment of a path stands for a value: `{out_trade_no}`. */
export function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

/** The part of the API that an operation belongs to: none of APIv3 finds what one of another area made. */
export function areaOf(operation: Operation): string {
  const { path } = operation;
  const global = path.split("/").includes("global") ? "global/" : "";
  const brand = path.startsWith(BRANDS) ? "brand/" : "";
  return `${global}${brand}${segmentsOf(operation).find((segment) => !isVariable(segment))}`;
}
