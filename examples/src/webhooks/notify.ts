import type { WeChatPay } from "wechatpay-kit";

/** A handler of notifications, the same in every framework. */
export type Notify = (request: Request) => Promise<Response>;

/** What a shop does with notifications. */
export interface Shop {
  /** Keeps that an order is paid. What it throws makes the notification come again. */
  readonly paid: (out_trade_no: string, attach: string | undefined) => void | Promise<void>;
  /** Is told what was refused or could not be kept. */
  readonly report: (error: unknown) => void;
}

/** Takes notifications of payments, of both versions. Shops of more than one process give the router a `store` too. */
export function notifyWith(wxpay: WeChatPay, { paid, report }: Shop): Notify {
  return wxpay.webhooks
    .router({ onError: report })
    .on("TRANSACTION.SUCCESS", { product: "direct" }, ({ resource }) =>
      paid(resource.out_trade_no, resource.attach),
    )
    .onV2((members) => {
      if ("cash_fee" in members) return paid(members.out_trade_no, members.attach);
      throw new Error("This shop has asked for no other notification.");
    })
    .handler();
}
