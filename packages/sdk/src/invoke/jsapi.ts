import { jsapiView } from "./business-view.ts";
import type { JsapiView } from "./business-view.ts";
import { memberCard } from "./brand-pages.ts";
import type { MemberCard } from "./brand-pages.ts";
import { contractAddress } from "./contract.ts";
import type { ContractToSign } from "./contract.ts";
import { couponAddress } from "./coupons.ts";
import type { CouponPage } from "./coupons.ts";
import type { Keys } from "./keys.ts";
import { medicalPayment } from "./medical.ts";
import type { JsapiMedicalPayment, MedicalOrder } from "./medical.ts";
import { openByPage } from "./own-mini-program.ts";
import type { PageTag } from "./own-mini-program.ts";
import { PARKING_SERVICE, parkingService } from "./parking.ts";
import type { ParkingService } from "./parking.ts";
import { jsapiPayment } from "./payment.ts";
import type { ChooseWXPayPayment, JsapiPayment, PlacedOrder } from "./payment.ts";
import { scoreDetail, scoreEnable, scoreUse } from "./score.ts";
import type { ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
import { transferConfirmation } from "./transfer.ts";
import type { PendingTransfer, TransferConfirmation } from "./transfer.ts";

/** What a page in WeChat's browser needs. */
export class JsapiInvoke {
  readonly #keys: Keys;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /**
   * For `WeixinJSBridge.invoke("getBrandWCPayRequest", …)`. Its callback's `…:ok` is no proof of payment: query the order, or
   * wait for the notification.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
   */
  pay(order: PlacedOrder): JsapiPayment {
    return jsapiPayment(this.#keys, order);
  }

  /** The same for `wx.chooseWXPay` of the JS-SDK, whose `wx.config` named the appid. */
  chooseWXPay(order: PlacedOrder): ChooseWXPayPayment {
    const { appId: _, timeStamp: timestamp, ...payment } = jsapiPayment(this.#keys, order);
    return { timestamp, ...payment };
  }

  /** For `WeixinJSBridge.invoke("requestMedicalInsurancePay", …)`: the medical insurance and the user pay together. */
  medicalPay(order: MedicalOrder): JsapiMedicalPayment {
    return medicalPayment(this.#keys, order);
  }

  /** For `openBusinessView`: the user confirms a PayScore order. */
  scoreUse(order: ScoreUse): JsapiView<"wxpayScoreUse"> {
    return jsapiView("wxpayScoreUse", scoreUse(order));
  }

  /** For `openBusinessView`: the user looks at a PayScore order. Needs the APIv2 key. */
  scoreDetail(order: ScoreDetail): JsapiView<"wxpayScoreDetail"> {
    return jsapiView("wxpayScoreDetail", scoreDetail(this.#keys, order));
  }

  /** For `openBusinessView`: the user authorises a PayScore service. Without a token it needs the APIv2 key. */
  scoreEnable(service: ScoreEnable): JsapiView<"wxpayScoreEnable"> {
    return jsapiView("wxpayScoreEnable", scoreEnable(this.#keys, service));
  }

  /** For `WeixinJSBridge.invoke("requestMerchantTransfer", …)`: the user confirms a transfer. */
  confirmTransfer(transfer: PendingTransfer): TransferConfirmation {
    return transferConfirmation(this.#keys, transfer);
  }

  /** The address on which the user signs a contract for deductions. Needs the APIv2 key. */
  contract(contract: ContractToSign): string {
    return contractAddress(this.#keys, contract);
  }

  /** The address on which the user gets a coupon. Needs the APIv2 key. */
  coupon(coupon: CouponPage): string {
    return couponAddress(this.#keys, coupon);
  }

  /** For `openBusinessView`: the user becomes a member of a brand. */
  memberCard(card: MemberCard): JsapiView<"wxpayCardMember"> {
    return jsapiView("wxpayCardMember", memberCard(card));
  }

  /** For the attributes of `<wx-open-launch-weapp>`: the user opens the parking service of PayScore for a car. */
  parkingService(service: ParkingService): PageTag {
    return openByPage(PARKING_SERVICE, parkingService(this.#keys, service));
  }
}
