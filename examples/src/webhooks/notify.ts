import { SignatureError } from "wechatpay-kit";
import type { KnownNotification, UnknownNotification, WeChatPay } from "wechatpay-kit";

/** A handler of notifications, the same in every framework. */
export type Notify = (request: Request) => Promise<Response>;

/** What a shop does with notifications. */
export interface Receiver {
  /** Keeps it. Where that fails, WeChat Pay sends it again. */
  readonly store: (notification: KnownNotification | UnknownNotification) => void | Promise<void>;
  /** Is told what was refused or could not be stored. */
  readonly report: (error: unknown) => void;
}

/** Opens a notification and answers 204 only when `store` has kept it, 401 to what WeChat Pay has not sent. */
export function notifyWith(wxpay: WeChatPay, { store, report }: Receiver): Notify {
  return async (request) => {
    try {
      const body = await request.arrayBuffer();
      await store(await wxpay.webhooks.unwrap(body, request.headers));
      return new Response(null, { status: 204 });
    } catch (error) {
      report(error);
      return new Response(null, { status: error instanceof SignatureError ? 401 : 500 });
    }
  };
}
