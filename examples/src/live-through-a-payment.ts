import type { KnownNotification, UnknownNotification, WeChatPay } from "wechatpay-kit";
import type { Step } from "./live-through-an-authorisation.ts";

interface World {
  readonly wxpay: WeChatPay;
  readonly mchid: string;
  readonly appid: string;
  /** Where WeChat Pay shall post notifications. */
  readonly notifyUrl: string;
  /** The shop's screen shows this address as a QR code. */
  readonly showsCode: (codeUrl: string) => void;
  /** The user scans the QR code of this address and pays. */
  readonly userPays: (codeUrl: string) => Promise<void>;
  /** The next notification that the merchant's server has opened. */
  readonly nextNotification: () => Promise<KnownNotification | UnknownNotification>;
  /** Waits for the next morning, when WeChat Pay has made the day's bill. */
  readonly untilNextMorning: () => Promise<void>;
}

/**
 * The whole life of a payment: ordered, paid by QR code, told to the merchant, looked up, given back in part, and found
 * in the bill of the day.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export async function liveThroughAPayment(world: World, say: (step: Step) => void): Promise<void> {
  const { wxpay, mchid, appid, notifyUrl: notify_url } = world;
  const { transactions } = wxpay.v3.pay;
  // Unique for this merchant.
  const out_trade_no = `demo-${Date.now()}`;
  const out_refund_no = `${out_trade_no}-1`;

  const { code_url } = await transactions.native.post({
    json: {
      mchid,
      appid,
      description: "Two cups of coffee",
      out_trade_no,
      notify_url,
      amount: { total: 1299 },
    },
  });
  say({
    what: "The shop places an order of 12.99 yuan and shows its QR code",
    call: "wxpay.v3.pay.transactions.native.post({ json })",
    answer: { code_url },
  });
  world.showsCode(code_url);

  const paid = world.nextNotification();
  await world.userPays(code_url);
  say({
    what: "The user scans it and pays; the notification is verified and opened",
    call: "wxpay.webhooks.unwrap(rawBody, headers)",
    answer: payment(await paid),
  });

  const order = await transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid },
  });
  say({
    what: "The shop asks for the order, which says the same",
    call: "wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(…)",
    answer: { trade_state: order.trade_state, transaction_id: order.transaction_id },
  });

  const { status, amount } = await wxpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no,
      out_refund_no,
      reason: "One cup was cold",
      notify_url,
      amount: { refund: 600, total: 1299, currency: "CNY" },
    },
  });
  say({
    what: "One cup was cold: 6.00 yuan go back",
    call: "wxpay.v3.refund.domestic.refunds.post({ json })",
    answer: { status, refund: amount.refund },
  });

  const refunded = world.nextNotification();
  await world.untilNextMorning();
  say({
    what: "The simulator's clock jumps to the next morning: the refund has arrived",
    call: "wxpay.webhooks.unwrap(rawBody, headers)",
    answer: refund(await refunded),
  });

  const bill_date = order.success_time?.slice(0, 10);
  if (bill_date === undefined) throw new Error("The order has no success_time.");
  const rows: object[] = [];
  for await (const row of wxpay.bills.trade({ bill_date })) {
    const { trade_state, total, settlement_refund } = row;
    rows.push({ trade_state, total, settlement_refund });
  }
  say({
    what: "The bill of that day has both: what was paid and what went back",
    call: "wxpay.bills.trade({ bill_date })",
    answer: rows,
  });
}

/** What the shop compares with its own order before it hands anything over. */
function payment(notification: KnownNotification | UnknownNotification): unknown {
  if (notification.event_type !== "TRANSACTION.SUCCESS" || notification.product !== "direct") {
    throw new Error(`No payment but ${notification.event_type}.`);
  }
  const { trade_state, amount } = notification.resource;
  return { event_type: notification.event_type, trade_state, total: amount.total };
}

function refund(notification: KnownNotification | UnknownNotification): unknown {
  if (notification.event_type !== "REFUND.SUCCESS") {
    throw new Error(`No refund but ${notification.event_type}.`);
  }
  return { event_type: notification.event_type, refund: notification.resource.amount.refund };
}
