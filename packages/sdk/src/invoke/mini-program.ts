import { miniProgramView } from "./business-view.ts";
import type { MiniProgramView } from "./business-view.ts";
import { couponPlugin } from "./coupons.ts";
import type { CouponPlugin, CouponToSend } from "./coupons.ts";
import type { Keys } from "./keys.ts";
import { jsapiPayment } from "./payment.ts";
import type { MiniProgramPayment, PlacedOrder } from "./payment.ts";
import { scoreDetail, scoreEnable, scoreUse } from "./score.ts";
import type { ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
import { transferConfirmation } from "./transfer.ts";
import type { PendingTransfer, TransferConfirmation } from "./transfer.ts";

/** What a mini program needs. */
export class MiniProgramInvoke {
  readonly #keys: Keys;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /**
   * For `wx.requestPayment`. That it succeeds is no proof of payment: query the order, or wait for the notification.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791898
   */
  pay(order: PlacedOrder): MiniProgramPayment {
    const { appId: _, ...payment } = jsapiPayment(this.#keys, order);
    return payment;
  }

  /** For `wx.openBusinessView`: the user confirms a PayScore order. */
  scoreUse(order: ScoreUse): MiniProgramView<"wxpayScoreUse"> {
    return miniProgramView("wxpayScoreUse", scoreUse(order));
  }

  /** For `wx.openBusinessView`: the user looks at a PayScore order. Needs the APIv2 key. */
  scoreDetail(order: ScoreDetail): MiniProgramView<"wxpayScoreDetail"> {
    return miniProgramView("wxpayScoreDetail", scoreDetail(this.#keys, order));
  }

  /** For `wx.openBusinessView`: the user authorises a PayScore service. Without a token it needs the APIv2 key. */
  scoreEnable(service: ScoreEnable): MiniProgramView<"wxpayScoreEnable"> {
    return miniProgramView("wxpayScoreEnable", scoreEnable(this.#keys, service));
  }

  /** For `wx.requestMerchantTransfer`: the user confirms a transfer. */
  confirmTransfer(transfer: PendingTransfer): TransferConfirmation {
    return transferConfirmation(this.#keys, transfer);
  }

  /** For the coupon plugin: the user gets one to ten coupons. Needs the APIv2 key. */
  coupons(coupons: readonly CouponToSend[]): CouponPlugin {
    return couponPlugin(this.#keys, coupons);
  }
}
