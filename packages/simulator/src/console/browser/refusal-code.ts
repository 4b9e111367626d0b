import { language } from "../../browser/view.ts";

const english: Readonly<Record<string, string>> = {
  ACCOUNT_ERROR: "the account can't be used",
  ALREADY_EXISTS: "this number exists with other content",
  APPID_MCHID_NOT_MATCH: "the appid is not bound to the merchant",
  APPID_NOT_EXIST: "there is no such appid",
  FREQUENCY_LIMITED: "too many requests",
  INVALID_REQUEST: "not possible in this state, or a number repeated with other content",
  LACK_PARAMS: "a parameter is missing",
  MCHID_NOT_EXIST: "there is no such merchant",
  MCH_NOT_EXISTS: "there is no such merchant",
  NOT_ENOUGH: "the balance is too low",
  NOT_FOUND: "there is no such record",
  NO_AUTH: "the merchant has no right to this",
  ORDER_CANCELED: "it was cancelled before",
  ORDER_CLOSED: "the order is closed",
  ORDER_DONE: "it is done already",
  ORDER_NOT_EXIST: "there is no such order or record",
  ORDER_PAID: "the order is paid already",
  ORDER_REVERSED: "the order was revoked",
  OUT_TRADE_NO_USED: "the merchant's order number was used before",
  PARAM_ERROR: "a parameter is wrong; the message names it",
  POST_DATA_EMPTY: "the body is empty",
  RATELIMIT_EXCEEDED: "too many requests",
  REFUND_NOT_EXIST: "there is no such refund",
  REQUIRE_POST_METHOD: "only POST is answered here",
  RESOURCE_NOT_EXISTS: "there is no such thing",
  RULE_LIMIT: "a rule of the product forbids it",
  SIGN_ERROR: "the signature is wrong",
  SYSTEM_ERROR: "the service failed; the outcome is unknown",
  XML_FORMAT_ERROR: "the body is not flat XML",
};

// APIv2 writes some without the underscores: ORDERNOTEXIST, SIGNERROR, NOAUTH.
const spelt: ReadonlyMap<string, string> = new Map(
  Object.entries(english).map(([code, words]) => [code.replaceAll("_", ""), words]),
);

/** What a code of WeChat Pay means, for readers who can't read the message beside it, which is Chinese as the real one. */
export function codeMeaning(code: string): string | undefined {
  return language === "en" ? spelt.get(code.replaceAll("_", "")) : undefined;
}
