import { ApiError, WeChatPayError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";
import type { Invoke, TransferConfirmation } from "wechatpay-kit/invoke";

/** What the user gets, in fen. The number is the merchant's own: the same again is the same transfer. */
export interface Transfer {
  readonly appid: string;
  readonly out_bill_no: string;
  readonly openid: string;
  readonly transfer_amount: number;
  readonly transfer_remark: string;
  readonly notify_url: string;
}

/**
 * Sends money to a user, who has to confirm it: gives what the mini program hands to `wx.requestMerchantTransfer`. Undefined
 * where the user has nothing to confirm (yet): {@link transferState} says how it stands.
 *
 * @throws what else goes wrong. Call again with the same number, as `outcome` says; another number would pay twice
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
export async function sendMoney(
  wxpay: WeChatPay,
  invoke: Invoke,
  transfer: Transfer,
): Promise<TransferConfirmation | undefined> {
  try {
    const { state, package_info } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        ...transfer,
        // One of the merchant's scenes, and what that scene has to report.
        transfer_scene_id: "1000",
        transfer_scene_report_infos: [
          { info_type: "活动名称", info_content: "Spring lottery" },
          { info_type: "奖励说明", info_content: "Third prize" },
        ],
      },
    });
    if (state !== "WAIT_USER_CONFIRM" || package_info === undefined) return undefined;
    return invoke.miniProgram.confirmTransfer({ appid: transfer.appid, package_info });
  } catch (error) {
    const isThere =
      ApiError.is(error, "v3/fund-app/mch-transfer/transfer-bills#post") &&
      error.code === "ALREADY_EXISTS";
    if (isThere || (error instanceof WeChatPayError && error.outcome === "unknown"))
      return undefined;
    throw error;
  }
}

/** `SUCCESS`, `FAIL` and `CANCELLED` are final; only after one of the latter two another number may be tried. */
export async function transferState(wxpay: WeChatPay, out_bill_no: string): Promise<string> {
  const byNumber = wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_;
  return (await byNumber.get({ out_bill_no })).state;
}
