import type { MerchantCredentials } from "@wechatpay-kit/simulator";

/** A notification as it arrived at the merchant's server. */
export interface Told {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a run of the suite is told: where WeChat Pay is, as whom to call, and what has happened there. JSON. */
export interface Given {
  /** `Bun 1.4.5` */
  readonly runtime: string;
  /** A merchant with platform keys; one whose client fetches its platform certificates. */
  readonly merchant: MerchantCredentials;
  readonly certified: MerchantCredentials;
  /** An order that was paid, of 1299 fen, and the day on which it was. */
  readonly paid: { readonly out_trade_no: string; readonly day: string };
  /** That it was paid, by APIv3; that a refund was processed, by APIv2. */
  readonly told: { readonly paid: Told; readonly refunded: Told };
  /** Takes requests, and answers none. */
  readonly silentUrl: string;
  /** WeChat Pay by TLS; that the runtime trusts it is the affair of its start. */
  readonly httpsUrl: string;
  /** TLS of somebody whom the runtime does not trust. */
  readonly strangeUrl: string;
  /** Files may be written there. Where there is none, the runtime has no modules of Node. */
  readonly folder?: string;
}
