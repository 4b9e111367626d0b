import { WeChatPay } from "wechatpay-kit";
import { notifyWith } from "../notify.ts";
import type { Notify } from "../notify.ts";

const { env } = process;

const wxpay = new WeChatPay({
  mchid: env["WXPAY_MCHID"] ?? "",
  serial: env["WXPAY_SERIAL"] ?? "",
  privateKey: env["WXPAY_PRIVATE_KEY"] ?? "",
  apiV3Key: env["WXPAY_API_V3_KEY"] ?? "",
  platformKeys: { [env["WXPAY_PUBLIC_KEY_ID"] ?? ""]: env["WXPAY_PUBLIC_KEY"] ?? "" },
});

/** Stands for the shop's database. */
export const paidOrders: Set<string> = new Set();

export const notify: Notify = notifyWith(wxpay, {
  paid: (out_trade_no) => {
    paidOrders.add(out_trade_no);
  },
  // Next.js has what a server prints in its log.
  report: (error) => process.stderr.write(`${String(error)}\n`),
});
