/** One account: who holds it, and which of the owner's it is. */
export interface Account {
  readonly owner: string;
  readonly account: string;
}

/** A merchant's accounts. `unsettled`: what was paid and waits for settlement; `frozen`: kept for profit sharing. */
export type MerchantAccount = "unsettled" | "available" | "frozen" | "operation" | "fees";

export const merchantAccount = (mchid: string, account: MerchantAccount): Account => ({
  owner: mchid,
  account,
});

/** The balance (零钱) of a human being. */
export const walletOf = (person: string): Account => ({
  owner: `person/${person}`,
  account: "wallet",
});

/** What WeChat Pay earns. */
export const WECHATPAY_FEES: Account = { owner: "wechatpay", account: "fees" };

/** What merchants gave back and payers have not got yet. */
export const REFUNDS_UNDER_WAY: Account = { owner: "wechatpay", account: "refunds" };

/** What merchants transfer and users have not confirmed yet. */
export const TRANSFERS_UNDER_WAY: Account = { owner: "wechatpay", account: "transfers" };

/** What was paid for coupons in advance (预充值): by merchants outside of what is played here, or by WeChat Pay. */
export const PREPAID_COUPONS: Account = { owner: "outside", account: "coupons" };

/** Where money of the world comes from and goes to: banks, and all that is not played here. */
export const OUTSIDE: Account = { owner: "outside", account: "banks" };
