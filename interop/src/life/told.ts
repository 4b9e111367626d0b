/** What the life of a payment told the shop, each as the SDK hands it out. */
export interface Told {
  readonly ordered: unknown;
  /** The notification of the payment, verified and opened by the SDK's own functions. */
  readonly paid: unknown;
  readonly order: unknown;
  readonly refund: unknown;
  /** The notification of the refund. */
  readonly refunded: unknown;
  readonly refundFound: unknown;
  readonly bill: Bill;
}

/** The bill of the day. */
export interface Bill {
  /** SHA-1 of what was downloaded. */
  readonly hash: string;
  /** What was said before that it is. */
  readonly announced: string;
  /** Of its address: the host that the SDK asked, as the simulator saw it. */
  readonly origin: string;
  readonly text: string;
}

/** Where a life takes place. */
export interface Place {
  /** Of the simulator's control API: there the user pays, and the clock is moved. */
  readonly control: string;
  readonly mchid: string;
  readonly appid: string;
  readonly out_trade_no: string;
}
