/** Who sells, and where WeChat Pay tells them what happened. */
export interface Shop {
  readonly mchid: string;
  readonly appid: string;
  readonly notify_url: string;
}

/** What is sold. The number is the shop's own and unique; the amount in fen. */
export interface Purchase {
  readonly out_trade_no: string;
  readonly description: string;
  readonly total: number;
}
