import type { Field, Operation } from "@wechatpay-kit/catalog";

// What names and paths say, as somebody reads them who does not know the simulator.

const NUMBER = /(?:^|_)(?:no|billno|id|code|token|sn|sid|number|ticket|identifier)$|mchid$/;
const SETTING =
  /^(?:appid|mchid|openid|brand_id|service_id|channel_id|user_id|organization_id|region_id|province_code|bank_alias_code|account_type|bank_account_no)$|_(?:appid|openid|scene_id)$|template_id$/;
const CHOSEN =
  /(?:^|_)(?:out|mch|merchant|partner)_|request|billno|serial|^business_code$|^(?:authorization|contract)_code$|apply_id|mchid$/;
const REQUEST = /(?:^|_)request_(?:no|id)$/;
const ACT =
  /^(?:cancel|cancel-(?:applyment|apply-withdraw)|close|reverse|revoke|terminate|return|recover|notify|complete|modify|confirm|sync|unlock|renew|invalid|unbind.*|update.*|pay|commit|query|search|unavailable|deactivate)$/;

/** Whether a name is of a number that something is found by, and not of a setting: an app, a user, a service. */
export const isIdentifier = (name: string): boolean => NUMBER.test(name) && !SETTING.test(name);

/** Whether merchants choose such a number: `out_trade_no`. */
export const isChosen = (name: string): boolean => CHOSEN.test(name);

/** Whether it is of a request: `out_request_no`. No two requests have the same one. */
export const isOfRequest = (name: string): boolean => REQUEST.test(name);

/** The names of the first level. */
export function namesOf(fields: readonly Field[] = []): readonly string[] {
  return fields.map(({ name }) => name);
}

/** Names of all levels, but not of what there may be several of. */
export function namesIn(fields: readonly Field[] = []): readonly string[] {
  return fields.flatMap(({ name, type, fields: own }) => [
    name,
    ...(type === "object" ? namesIn(own) : []),
  ]);
}

/** The names in a path of what it is about. */
export function pathIdsOf({ pathParams }: Operation): readonly string[] {
  return namesOf(pathParams).filter((name) => !SETTING.test(name));
}

/** The words of a path: without the version and without values. Abroad, and of brands, all is apart from its like. */
export function literalsOf(operation: Operation): readonly string[] {
  const known = LITERALS.get(operation);
  if (known !== undefined) return known;
  const literals = operation.path
    .replace("/global/", "/global-")
    .replace(/^\/brand\//, "/brand-")
    .split("/")
    .filter((segment) => segment !== "" && !/^v[23]$|^hk$|^\{/.test(segment));
  LITERALS.set(operation, literals);
  return literals;
}

const LITERALS = new WeakMap<Operation, readonly string[]>();

export const areaOf = (operation: Operation): string => literalsOf(operation)[0] ?? "";

/** How many words two paths begin with in common. */
export function sharedStart(one: Operation, other: Operation): number {
  const [words, others] = [literalsOf(one), literalsOf(other)];
  const end = words.findIndex((word, index) => word !== others[index]);
  return end === -1 ? words.length : end;
}

/** Whether an operation does something to what there is: `…/close`. */
export const isAct = (operation: Operation): boolean =>
  ACT.test(literalsOf(operation).at(-1) ?? "");
