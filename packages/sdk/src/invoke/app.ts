import { appView } from "./business-view.ts";
import type { AppView } from "./business-view.ts";
import { contractApp, contractWebview } from "./contract.ts";
import type { AppWebview, PreparedContract } from "./contract.ts";
import type { Keys } from "./keys.ts";
import { openByApp } from "./own-mini-program.ts";
import type { AppMiniProgram } from "./own-mini-program.ts";
import { PARKING_REPAYMENT, PARKING_SERVICE, parkingRepayment, parkingService } from "./parking.ts";
import type { ParkingRepayment, ParkingService } from "./parking.ts";
import { pluginPayment } from "./payment.ts";
import type { AndroidPayment, IosPayment, PlacedOrder, PluginPayment } from "./payment.ts";
import { scoreDetail, scoreEnable, scoreUse } from "./score.ts";
import type { ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
import { transferConfirmation } from "./transfer.ts";
import type { PendingTransfer } from "./transfer.ts";

/** What an app needs, by the names of its platform. The signature is the same for all. */
export class AppInvoke {
  readonly #keys: Keys;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /**
   * The members of a `PayReq` on Android. `errCode` 0 is no proof of payment: query the order, or wait for the notification.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351
   */
  android(order: PlacedOrder): AndroidPayment {
    const {
      appid,
      partnerid,
      prepayid,
      package: packageValue,
      noncestr,
      ...rest
    } = this.plugin(order);
    return {
      appId: appid,
      partnerId: partnerid,
      prepayId: prepayid,
      packageValue,
      nonceStr: noncestr,
      timeStamp: rest.timestamp,
      sign: rest.sign,
    };
  }

  /** The members of a `PayReq` on HarmonyOS: those of Android. */
  harmony(order: PlacedOrder): AndroidPayment {
    return this.android(order);
  }

  /** The members of a `PayReq` on iOS. */
  ios(order: PlacedOrder): IosPayment {
    const { partnerid, prepayid, package: packed, noncestr, timestamp, sign } = this.plugin(order);
    return {
      partnerId: partnerid,
      prepayId: prepayid,
      package: packed,
      nonceStr: noncestr,
      timeStamp: Number(timestamp),
      sign,
    };
  }

  /** The names that uni-app and the plugins of React Native, Flutter and Cordova take. */
  plugin(order: PlacedOrder): PluginPayment {
    return pluginPayment(this.#keys, order);
  }

  /** For `WXOpenBusinessView`: the user confirms a PayScore order. */
  scoreUse(order: ScoreUse): AppView<"wxpayScoreUse"> {
    return appView("wxpayScoreUse", scoreUse(order));
  }

  /** For `WXOpenBusinessView`: the user looks at a PayScore order. Needs the APIv2 key. */
  scoreDetail(order: ScoreDetail): AppView<"wxpayScoreDetail"> {
    return appView("wxpayScoreDetail", scoreDetail(this.#keys, order));
  }

  /** For `WXOpenBusinessView`: the user authorises a PayScore service. Without a token it needs the APIv2 key. */
  scoreEnable(service: ScoreEnable): AppView<"wxpayScoreEnable"> {
    return appView("wxpayScoreEnable", scoreEnable(this.#keys, service));
  }

  /** For `WXOpenBusinessView`: the user confirms a transfer. */
  confirmTransfer(transfer: PendingTransfer): Omit<AppView<"requestMerchantTransfer">, "extInfo"> {
    const { businessType, query } = appView("requestMerchantTransfer", {
      ...transferConfirmation(this.#keys, transfer),
    });
    return { businessType, query };
  }

  /** For `WXLaunchMiniProgram`: the user signs a contract for deductions that `papay/preentrustweb` has prepared. */
  contract(contract: PreparedContract): AppMiniProgram {
    return contractApp(contract);
  }

  /**
   * For `WXOpenBusinessWebview`: the same for templates from before 23 September 2025, and not on HarmonyOS.
   *
   * @param id `pre_entrustweb_id` of the answer of `papay/preentrustweb`
   */
  contractWebview(id: string): AppWebview {
    return contractWebview(id);
  }

  /** For `WXLaunchMiniProgram`: the user opens the parking service of PayScore for a car. */
  parkingService(service: ParkingService): AppMiniProgram {
    return openByApp(PARKING_SERVICE, parkingService(this.#keys, service));
  }

  /** For `WXLaunchMiniProgram`: the user pays back what WeChat Pay paid for them in a car park. */
  parkingRepayment(repayment: ParkingRepayment): AppMiniProgram {
    return openByApp(PARKING_REPAYMENT, parkingRepayment(this.#keys, repayment));
  }
}
