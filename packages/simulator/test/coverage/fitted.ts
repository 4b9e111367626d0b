import type { Operation } from "@wechatpay-kit/catalog";
import { RECEIVER } from "./happens.ts";
import type { CallOptions } from "./request-of.ts";

type Members = Readonly<Record<string, unknown>>;

/** A request as its page asks for it in words that the catalogue does not have. */
export function fitted(
  { id, method }: Operation,
  options: CallOptions,
  { openid, transaction_id }: Readonly<Record<"openid" | "transaction_id", string | undefined>>,
): CallOptions {
  const part = id.startsWith("v2/") ? "xml" : method === "GET" ? "query" : "json";
  const members: Members = Object(options[part]);
  // One of two members, of which neither is marked: the user is named by the openid, the order by its transaction.
  if (USER.test(id)) return { ...options, [part]: { ...members, openid } };
  if (BY_TRANSACTION.has(id)) {
    return { ...options, [part]: { ...members, transaction_id } };
  }
  if (id === "v3/ecommerce/refunds/apply#post") {
    return { ...options, [part]: { ...withOneAccount(members), transaction_id } };
  }
  if (id === "v3/refund/domestic/refunds#post") {
    return { ...options, [part]: withOneAccount(members) };
  }
  if (SHARING.test(id)) return { ...options, [part]: shared(members) };
  if (RETURN.test(id)) return { ...options, [part]: { ...members, amount: 1 } };
  // One of two again; the merchant that asks here has no sub-merchants.
  if (id === "v2/pay/profitsharingmerchantratioquery#post") {
    const { sub_mch_id: brand_mch_id, ...others } = members;
    return { ...options, [part]: { ...others, brand_mch_id } };
  }
  if (id === "v2/secapi/pay/profitsharingreturn#post") {
    return { ...options, [part]: { ...members, return_account: RECEIVER, return_amount: 1 } };
  }
  // Of a user's card more would be asked for.
  if (id.endsWith("/apply-abnormal-refund#post")) {
    return { ...options, [part]: { ...members, type: "MERCHANT_BANK_CARD" } };
  }
  return options;
}

const USER = /permissions\/(?:search|terminate|assess-user-risk-level)#/;

const BY_TRANSACTION: ReadonlySet<string> = new Set([
  "v2/pay/orderquery#post",
  "v2/secapi/pay/refund#post",
  "v2/secapi/pay/refundv2#post",
  "v2/pay/refundqueryv2#post",
]);

const SHARING =
  /^(?:v3\/(?:ecommerce\/)?profitsharing\/orders|v2\/secapi\/pay\/(?:multi)?profitsharing)#post$/;
const RETURN = /^v3\/(?:ecommerce\/)?profitsharing\/return-?orders#post$/;

/** With a merchant that was added, and no more than the order has. */
function shared({ receivers, ...members }: Members): Members {
  const list: readonly Members[] = Array.isArray(receivers) ? receivers : [];
  return { ...members, receivers: list.map(toTheReceiver) };
}

function toTheReceiver(receiver: Members): Members {
  const name = "receiver_account" in receiver ? "receiver_account" : "account";
  return { ...receiver, type: "MERCHANT_ID", [name]: RECEIVER, amount: 1 };
}

/** Several accounts pay only for orders whose profit is shared, and never where one is named. */
function withOneAccount({ amount, ...members }: Members): Members {
  const { from: _, ...whole } = Object(amount);
  return { ...members, amount: whole };
}
