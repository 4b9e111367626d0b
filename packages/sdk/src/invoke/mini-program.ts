import { memberCard, productCouponToGet, productCouponToUse } from "./brand-pages.ts";
import type { MemberCard, ProductCouponToGet, ProductCouponToUse } from "./brand-pages.ts";
import { jsapiView, miniProgramView } from "./business-view.ts";
import type { MiniProgramQueryView, MiniProgramView } from "./business-view.ts";
import { contractMiniProgram } from "./contract.ts";
import type { ContractToSign } from "./contract.ts";
import { couponPlugin } from "./coupons.ts";
import type { CouponPlugin, CouponToSend } from "./coupons.ts";
import type { Keys } from "./keys.ts";
import { medicalPayment } from "./medical.ts";
import type { MedicalOrder, MedicalPayment } from "./medical.ts";
import { openByMiniProgram } from "./own-mini-program.ts";
import type { MiniProgramToOpen } from "./own-mini-program.ts";
import { PARKING_REPAYMENT, PARKING_SERVICE, parkingRepayment, parkingService } from "./parking.ts";
import type { ParkingRepayment, ParkingService } from "./parking.ts";
import { jsapiPayment } from "./payment.ts";
import type { MiniProgramPayment, PlacedOrder } from "./payment.ts";
import { redPacket } from "./red-packet.ts";
import type { RedPacketToOpen, SentRedPacket } from "./red-packet.ts";
import { scoreDetail, scoreEnable, scoreUse } from "./score.ts";
import type { ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
import { partnerTransferConfirmation, transferConfirmation } from "./transfer.ts";
import type {
  PartnerTransferConfirmation,
  PendingPartnerTransfer,
  PendingTransfer,
  TransferConfirmation,
} from "./transfer.ts";

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

  /** For `wx.requestMedicalInsurancePay`: the medical insurance and the user pay together. */
  medicalPay(order: MedicalOrder): MedicalPayment {
    const { appid: _, ...payment } = medicalPayment(this.#keys, order);
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

  /** The same of a service provider, whose merchant pays. */
  confirmPartnerTransfer(transfer: PendingPartnerTransfer): PartnerTransferConfirmation {
    return partnerTransferConfirmation(this.#keys, transfer);
  }

  /** For `wx.navigateToMiniProgram`: the user signs a contract for deductions. Needs the APIv2 key. */
  contract(contract: Omit<ContractToSign, "return_web">): MiniProgramToOpen {
    return contractMiniProgram(this.#keys, contract);
  }

  /** For `wx.sendBizRedPacket`: the user opens a red packet. Needs the APIv2 key. */
  redPacket(sent: SentRedPacket): RedPacketToOpen {
    return redPacket(this.#keys, sent);
  }

  /** For the coupon plugin: the user gets one to ten coupons. Needs the APIv2 key. */
  coupons(coupons: readonly CouponToSend[]): CouponPlugin {
    return couponPlugin(this.#keys, coupons);
  }

  /** For `wx.openBusinessView`: the user becomes a member of a brand. */
  memberCard(card: MemberCard): MiniProgramQueryView<"wxpayCardMember"> {
    return jsapiView("wxpayCardMember", memberCard(card));
  }

  /** For `wx.openBusinessView`: the user gets a product coupon that was sent beforehand. */
  getProductCoupon(coupon: ProductCouponToGet): MiniProgramView<"wxpayCouponUse"> {
    return miniProgramView("wxpayCouponUse", productCouponToGet(coupon));
  }

  /** For `wx.openBusinessView`: the user uses a product coupon. */
  useProductCoupon(coupon: ProductCouponToUse): MiniProgramView<"wxpayCouponUse"> {
    return miniProgramView("wxpayCouponUse", productCouponToUse(coupon));
  }

  /** For `wx.navigateToMiniProgram`: the user opens the parking service of PayScore for a car. */
  parkingService(service: ParkingService): MiniProgramToOpen {
    return openByMiniProgram(PARKING_SERVICE, parkingService(this.#keys, service));
  }

  /** For `wx.navigateToMiniProgram`: the user pays back what WeChat Pay paid for them in a car park. */
  parkingRepayment(repayment: ParkingRepayment): MiniProgramToOpen {
    return openByMiniProgram(PARKING_REPAYMENT, parkingRepayment(this.#keys, repayment));
  }
}
