import type { Field, Operation } from "@wechatpay-kit/catalog";

/** Members that say who calls, for whom, or in which setting: they select no resource. */
const CONTEXT: ReadonlySet<string> = new Set([
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

/** Whether a member is a number that a resource can be found by: `out_trade_no`, `transaction_id`. */
export function isNumber(name: string): boolean {
  return !CONTEXT.has(name) && ENDS.test(name);
}

/** The numbers among fields of the first level. */
export function numbersOf(fields: readonly Field[] | undefined): string[] {
  return (fields ?? [])
    .filter(({ type }) => isText(type))
    .map(({ name }) => name)
    .filter(isNumber);
}

function isText(type: Field["type"]): boolean {
  return type === "string" || type === "integer" || type === "number";
}

/** Whether a member says for whom or in which setting something is: `sub_mchid`, `brand_id`. */
export function isContext(name: string): boolean {
  return CONTEXT.has(name);
}

/** Numbers that merchants choose; the others that a request names belong to something else, or come from WeChat Pay. */
export const MERCHANTS: RegExp =
  /^(?:(?:.*_)?out_.+|.*request_no|.*request_id|business_code|fapiao_apply_id|authorization_code|contract_code|request_serial|(?:merchant|partner|mch|mchnt)_.+_?(?:no|id)|.*_?billno)$/;

/** Whether a number makes a request unique: `out_request_no`. A resource keeps that of the request that made it. */
export function isRequestNumber(name: string): boolean {
  return /(?:^|_)request_(?:no|id)$/.test(name);
}

/** Values of the path that select a resource. Context values do not, whatever the path looks like. */
export function pathNumbers({ pathParams = [] }: Operation): string[] {
  return pathParams.map(({ name }) => name).filter((name) => !CONTEXT.has(name));
}

/** Numbers that the caller gives beside the path; of those within an object, the merchant's own. */
export function givenNumbers({ queryParams, body }: Operation): string[] {
  const fields = body?.fields;
  return [...new Set([...numbersOf(queryParams), ...numbersOf(fields), ...innerNumbers(fields)])];
}

function innerNumbers(fields: readonly Field[] | undefined): string[] {
  const names: string[] = [];
  for (const { type, fields: inner } of fields ?? []) {
    if (type === "object") names.push(...numbersOf(inner), ...innerNumbers(inner));
  }
  return names.filter((name) => MERCHANTS.test(name));
}

/** The segments of a path that name a resource: without the version and what only says where the merchant is. */
export function segmentsOf({ path }: Operation): string[] {
  return path.split("/").filter((segment) => segment !== "" && !PLACES.has(segment));
}

const PLACES: ReadonlySet<string> = new Set(["v3", "hk", "global"]);

export function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

/** The part of the API that an operation belongs to: none of APIv3 finds what one of another area made. */
export function areaOf(operation: Operation): string {
  const global = operation.path.split("/").includes("global") ? "global/" : "";
  return `${global}${segmentsOf(operation).find((segment) => !isVariable(segment))}`;
}
