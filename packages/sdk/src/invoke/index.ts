export { Invoke } from "./invoke.ts";
export type { InvokeOptions } from "./options.ts";
export type { AppInvoke } from "./app.ts";
export type { JsapiInvoke } from "./jsapi.ts";
export type { MiniProgramInvoke } from "./mini-program.ts";
export type { AppView, JsapiView, MiniProgramView } from "./business-view.ts";
export type { ContractToSign } from "./contract.ts";
export type { CouponPage, CouponPlugin, CouponToSend } from "./coupons.ts";
export type { H5Payment } from "./h5.ts";
export type {
  AndroidPayment,
  ChooseWXPayPayment,
  IosPayment,
  JsapiPayment,
  MiniProgramPayment,
  PlacedOrder,
  PluginPayment,
} from "./payment.ts";
export type { ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
export type { PendingTransfer, TransferConfirmation } from "./transfer.ts";
