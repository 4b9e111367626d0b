import type { Operation } from "@wechatpay-kit/catalog";
import {
  areaOf,
  isAct,
  isChosen,
  isIdentifier,
  namesIn,
  namesOf,
  pathIdsOf,
} from "./identifiers.ts";
import { literalsOf, sharedStart } from "./identifiers.ts";

/** The operation to call before another, so that this one finds what it is about; nothing where it stands alone. */
export type CalledBefore = (operation: Operation) => Operation | undefined;

/**
 * What the paths do not say, by the operation's id. Like the rules below it is taken from the documents and from names; the
 * simulator's own plans have no part in it.
 */
const BY_HAND: Readonly<Record<string, string>> = {
  // A download's token comes with another answer.
  "v3/billdownload/file#get": "v3/bill/tradebill#get",
  "v3/transferdownload/elecvoucherfile#get": "v3/transfer/bill-receipt/{out_batch_no}#get",
  "v3/transferdownload/signfile#get": "v3/transfer/bill-receipt/{out_batch_no}#get",
  "v3/new-tax-control-fapiao/download#get":
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files#get",
  // The user is named by the openid, the authorisation by nothing.
  "v3/payscore/permissions/openid/{openid}/terminate#post": "v3/payscore/permissions#post",
  "v3/payscore/users/{openid}/permissions/{service_id}/terminate#post":
    "v3/payscore/permissions#post",
  "v3/payscore/partner/permissions/search#get": "v3/payscore/partner/permissions#post",
  "v3/payscore/partner/permissions/terminate#post": "v3/payscore/partner/permissions#post",
  "v3/payscore/partner/permissions/assess-user-risk-level#post":
    "v3/payscore/partner/permissions#post",
  // Refunds, sharings and bills are of orders, which users pay (happens.ts).
  "v3/pay/transactions/id/{transaction_id}#get": "v3/pay/transactions/app#post",
  "v3/pay/partner/transactions/id/{transaction_id}#get": "v3/pay/partner/transactions/app#post",
  "v3/combine-transactions/id/{combine_transaction_id}#get": "v3/combine-transactions/app#post",
  "v3/refund/domestic/refunds#post": "v3/pay/transactions/app#post",
  "v3/ecommerce/refunds/apply#post": "v3/pay/partner/transactions/app#post",
  "v3/profitsharing/orders#post": "v3/pay/transactions/app#post",
  "v3/profitsharing/orders/unfreeze#post": "v3/pay/transactions/app#post",
  "v3/profitsharing/transactions/{transaction_id}/amounts#get": "v3/profitsharing/orders#post",
  "v3/profitsharing/return-orders#post": "v3/profitsharing/orders#post",
  "v3/ecommerce/profitsharing/orders#post": "v3/pay/partner/transactions/app#post",
  "v3/ecommerce/profitsharing/finish-order#post": "v3/pay/partner/transactions/app#post",
  "v3/ecommerce/profitsharing/orders/{transaction_id}/amounts#get":
    "v3/ecommerce/profitsharing/orders#post",
  "v3/ecommerce/profitsharing/returnorders#post": "v3/ecommerce/profitsharing/orders#post",
  "v3/bill/tradebill#get": "v3/pay/transactions/app#post",
  "v3/bill/fundflowbill#get": "v3/pay/transactions/app#post",
  "v3/profitsharing/bills#get": "v3/profitsharing/orders#post",
  "v3/bill/sub-merchant-fundflowbill#get": "v3/pay/partner/transactions/app#post",
  "v3/ecommerce/bill/fundflowbill#get": "v3/pay/partner/transactions/app#post",
  // What is paid by a payment code is reversed, nothing else.
  "v3/pay/transactions/out-trade-no/{out_trade_no}/reverse#post":
    "v3/pay/transactions/codepay#post",
  "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse#post":
    "v3/pay/partner/transactions/codepay#post",
  // An order is paid in a shop: "pay" makes it here, and is an act elsewhere.
  "v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse#post":
    "v3/global/micropay/transactions/pay#post",
  "v3/global/micropay/transactions/id/{transaction_id}/reverse#post":
    "v3/global/micropay/transactions/pay#post",
  // Coupons of a stock are sent once it was activated.
  "v3/marketing/favor/users/{openid}/coupons#post":
    "v3/marketing/favor/stocks/{stock_id}/start#post",
  // Answers call it `id`.
  "v3/global/transactions/id/{transaction_id}#get":
    "v3/global/transactions/out-trade-no/{out_trade_no}#get",
  "v3/global/transactions/id/{transaction_id}/close#post":
    "v3/global/transactions/out-trade-no/{out_trade_no}#get",
  // The path begins otherwise than that of what it acts on, or names something of another area.
  "v3/parking/reminders/application/withdraw#post": "v3/parking/reminders/application#post",
  "v3/parking/reminders/parking-fee#post": "v3/parking/reminders/entry#post",
  "v3/transaction-block/transaction-block-submissions/{block_submission_id}#get":
    "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}#post",
  "v3/marketing/busifavor/coupons/{card_id}/send#post": "v3/marketing/membercard-open/cards#post",
  "v3/marketing/membercard-open/phonenumber-member/search#get":
    "v3/marketing/membercard-open/cards#post",
  "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#put":
    "v3/marketing/membercard-activity/activities#post",
  "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#delete":
    "v3/marketing/membercard-activity/activities#post",
  // The simulator knows a coupon by what is done with it, not yet by its sending.
  "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#get":
    "v3/marketing/busifavor/coupons/deactivate#post",
  // WeChat Pay makes these; the simulator has them once something is done with them.
  "v3/abnormal-fund-processing/receipts/{receipt_id}#get":
    "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions#post",
  "v3/marketing/weekly-discount/activities/{activity_id}#get":
    "v3/marketing/weekly-discount/activities/{activity_id}/apply#post",
  "v3/webizpay/employees/{employee_id}/revoke#post":
    "v3/webizpay/employees/{employee_id}/quota-cards#post",
};

/** What stands alone although the names of numbers look like those of another: a token, an account, a day. */
const ALONE: ReadonlySet<string> = new Set([
  "v3/profitsharing/merchant-configs/{sub_mchid}#get",
  "v3/aggracct-bc/wb-channel/account/mch_archives#get",
  "v3/taxi-invoice/user-taxi-order/find-by-token#get",
]);

/** The order of all operations of APIv3, by the catalogue alone: paths, and names in requests and answers. */
export function calledBefore(operations: readonly Operation[]): CalledBefore {
  const at = new Map(operations.map((operation) => [placeOf(operation), operation]));
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const found = new Map<Operation, Operation | undefined>();
  const find: CalledBefore = (operation) => {
    const said = BY_HAND[operation.id];
    if (said !== undefined) return theOne(byId, said);
    if (ALONE.has(operation.id)) return undefined;
    const posted = postedHere(operation, at);
    if (posted !== undefined) return posted;
    const area = areaOf(operation);
    const others = operations.filter((other) => other !== operation && areaOf(other) === area);
    if (pathIdsOf(operation).length > 0) return namedInPath(operation, others);
    // A path whose only values are settings (a service, a kind of account) finds what is there.
    if ((operation.pathParams ?? []).length > 0) return undefined;
    return namedElsewhere(operation, others);
  };
  return (operation) => {
    if (!found.has(operation)) found.set(operation, find(operation));
    return found.get(operation);
  };
}

function theOne(byId: ReadonlyMap<string, Operation>, id: string): Operation {
  const operation = byId.get(id);
  if (operation === undefined) throw new Error(`The catalogue has no ${id}.`);
  return operation;
}

const placeOf = ({ method, path }: Pick<Operation, "method" | "path">): string =>
  `${method} ${path}`;

/** What is posted at the same place, or at the place above with the number that the path ends in. */
function postedHere(
  { method, path }: Operation,
  at: ReadonlyMap<string, Operation>,
): Operation | undefined {
  const post = (place: string): Operation | undefined => at.get(`POST ${place}`);
  const same = method === "POST" ? undefined : (post(path) ?? post(`${path}/apply`));
  if (same !== undefined) return same;
  const [end, name = ""] = /\/\{(\w+)\}$/.exec(path) ?? [""];
  const above = name === "" ? undefined : post(path.slice(0, -end.length));
  return above !== undefined &&
    ["id", ...namesIn(above.body?.fields), ...answered(above)].includes(name)
    ? above
    : undefined;
}

/** Who makes the last thing that a path names; else whose query answers its number; else who makes the whole it is of. */
function namedInPath(operation: Operation, others: readonly Operation[]): Operation | undefined {
  const names = pathIdsOf(operation);
  const last = names.at(-1) ?? "";
  const rest = names.slice(0, -1);
  const near = others.filter((other) => isNear(other, operation));
  const makersOf = (name: string, known: readonly string[]): readonly Operation[] =>
    near.filter(
      (other) =>
        makes(other, name, operation) && pathIdsOf(other).every((own) => known.includes(own)),
    );
  const answers = (query: Operation): boolean =>
    query.method === "GET" &&
    !pathIdsOf(query).includes(last) &&
    !namesOf(query.queryParams).includes(last) &&
    answered(query).includes(last) &&
    pathIdsOf(query).length > 0 &&
    pathIdsOf(query).every((name) => rest.includes(name) || makersOf(name, []).length > 0);
  return (
    nearest(operation, makersOf(last, rest)) ??
    nearest(operation, near.filter(answers)) ??
    rest
      .map((name) =>
        nearest(
          operation,
          makersOf(
            name,
            rest.filter((own) => own !== name),
          ),
        ),
      )
      .findLast((maker) => maker !== undefined) ??
    nearest(
      operation,
      others.filter((other) => isAbove(other, operation) && pathIdsOf(other).length < names.length),
    )
  );
}

/** What a query or an act without numbers in its path is about: what is posted above it, or beside it with such a number. */
function namedElsewhere(operation: Operation, others: readonly Operation[]): Operation | undefined {
  if (operation.method === "POST" && !isAct(operation)) return undefined;
  const posts = others.filter((other) => isMaker(other) && pathIdsOf(other).length === 0);
  const sent = [...namesOf(operation.queryParams), ...namesIn(operation.body?.fields)];
  const given = new Set(sent.filter(isIdentifier));
  const beside = posts.filter(
    (other) =>
      sharedStart(other, operation) >= Math.max(1, literalsOf(other).length - 1) &&
      [...namesIn(other.body?.fields), ...answered(other)].some((name) => given.has(name)),
  );
  const above = posts.filter(
    (other) => isAbove(other, operation) && literalsOf(other).length < literalsOf(operation).length,
  );
  return nearest(operation, above) ?? nearest(operation, beside);
}

const answered = ({ response }: Operation): readonly string[] => namesOf(response.fields);

const isMaker = (operation: Operation): boolean => operation.method === "POST" && !isAct(operation);

/** A number is made by who chooses it, or by who is answered one that was not sent; not by who names another's. */
function makes(maker: Operation, name: string, wanted: Operation): boolean {
  if (!isMaker(maker) || pathIdsOf(maker).includes(name)) return false;
  const sent = namesIn(maker.body?.fields);
  if (isChosen(name) && sent.includes(name)) return true;
  if (answered(maker).includes("id") && wanted.path.includes(`/id/{${name}}`)) return true;
  return answered(maker).includes(name) && !sent.includes(name);
}

function isAbove(other: Operation, operation: Operation): boolean {
  return isMaker(other) && sharedStart(other, operation) === literalsOf(other).length;
}

function isNear(other: Operation, operation: Operation): boolean {
  const enough = Math.min(
    2,
    literalsOf(operation).length - 1,
    Math.max(1, literalsOf(other).length - 1),
  );
  return sharedStart(other, operation) >= enough;
}

/** That whose path goes furthest along, and of several the shortest. */
function nearest(operation: Operation, some: readonly Operation[]): Operation | undefined {
  const rank = (other: Operation): number =>
    sharedStart(other, operation) * 100 - literalsOf(other).length;
  return some.toSorted((a, b) => rank(b) - rank(a))[0];
}
