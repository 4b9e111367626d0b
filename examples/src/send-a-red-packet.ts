import { WeChatPayError, ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";

/** What the user finds in a chat of the official account, in fen: from 100 to 20000. */
export interface RedPacket {
  /** The merchant's own number, 28 characters at most: the same again is the same red packet. */
  readonly mch_billno: string;
  readonly openid: string;
  readonly amount: number;
}

/**
 * Sends a red packet (现金红包), an operation of APIv2. It needs the APIv2 key and the merchant's certificate, which the SDK
 * shows in the TLS handshake: the client's `apiV2Key` and `certificate`.
 *
 * @returns how it stands: `SENDING`, `SENT`, `FAILED`, `RECEIVED`, `RFUND_ING` or `REFUND`; undefined where there is none
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937425
 */
export async function sendRedPacket(
  wxpay: WeChatPay,
  { mchid: mch_id, appid: wxappid }: { readonly mchid: string; readonly appid: string },
  { mch_billno, openid: re_openid, amount: total_amount }: RedPacket,
): Promise<string | undefined> {
  const from = { send_name: "Coffee shop", act_name: "Spring lottery", client_ip: "203.0.113.9" };
  const words = { wishing: "Good luck", remark: "Third prize", scene_id: "PRODUCT_2" };
  try {
    await wxpay.v2.mmpaymkttransfers.sendredpack.post({
      xml: {
        ...from,
        ...words,
        mch_billno,
        mch_id,
        wxappid,
        re_openid,
        total_amount,
        total_num: 1,
      },
    });
  } catch (error) {
    // It may have been sent: look it up. Never send another one in its place before that.
    if (!(error instanceof WeChatPayError) || error.outcome !== "unknown") throw error;
  }
  return redPacketState(wxpay, { mch_id, appid: wxappid, mch_billno });
}

async function redPacketState(
  wxpay: WeChatPay,
  numbers: { readonly mch_id: string; readonly appid: string; readonly mch_billno: string },
): Promise<string | undefined> {
  try {
    const { gethbinfo } = wxpay.v2.mmpaymkttransfers;
    return (await gethbinfo.post({ xml: { ...numbers, bill_type: "MCHT" } })).status;
  } catch (error) {
    const operation = "v2/mmpaymkttransfers/gethbinfo#post";
    if (ApiError.is(error, operation) && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}
