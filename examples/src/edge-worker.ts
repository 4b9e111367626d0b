import { ApiError, WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";

/** What the platform hands to a worker: its secrets. */
export interface Env {
  readonly WXPAY: WeChatPayOptions;
}

/**
 * A worker that answers `GET /orders/{number}` with the state of an order. Bundled with the condition `workerd` (as wrangler
 * does) or `edge-light` (as Next.js does) the SDK signs by WebCrypto and calls by `fetch`: no module of Node is needed.
 *
 * Where the platform asks for it, export it as the module's default: `export { worker as default }`.
 */
export const worker = {
  async fetch(request: Request, { WXPAY }: Env): Promise<Response> {
    const [, out_trade_no] = /^\/orders\/([\w*-]+)$/.exec(new URL(request.url).pathname) ?? [];
    if (out_trade_no === undefined)
      return Response.json({ error: "no such page" }, { status: 404 });
    const wxpay = new WeChatPay(WXPAY);
    const byNumber = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
    try {
      const order = await byNumber.get({ out_trade_no, query: { mchid: WXPAY.mchid } });
      return Response.json({ state: order.trade_state });
    } catch (error) {
      const operation = "v3/pay/transactions/out-trade-no/{out_trade_no}#get";
      if (ApiError.is(error, operation) && error.code === "ORDER_NOT_EXIST") {
        return Response.json({ error: "no such order" }, { status: 404 });
      }
      throw error;
    }
  },
};
