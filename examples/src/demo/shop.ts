import type { KnownNotification, UnknownNotification, WeChatPay } from "wechatpay-kit";
import { receiveNotifications } from "../receive-notifications.ts";
import { Mailbox } from "./mailbox.ts";

/** A merchant's program that can be told of what happened. */
export interface Shop {
  readonly wxpay: WeChatPay;
  /** Where WeChat Pay shall post notifications. */
  readonly notifyUrl: string;
  /** The next notification that its server has opened. */
  readonly nextNotification: () => Promise<KnownNotification | UnknownNotification>;
}

/** Runs a task beside a server for notifications, which ends with the task. */
export async function withShop(
  wxpay: WeChatPay,
  task: (shop: Shop) => Promise<void>,
): Promise<void> {
  const mailbox = new Mailbox<KnownNotification | UnknownNotification>();
  const { url, server } = await receiveNotifications(wxpay, (opened) => mailbox.put(opened));
  try {
    await task({ wxpay, notifyUrl: url, nextNotification: () => mailbox.next() });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
