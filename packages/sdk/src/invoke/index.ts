export { Invoke } from "./invoke.ts";
export { SignerInvoke } from "./signer-invoke.ts";
export type { Later, SignerInvokeOptions } from "./signer-invoke.ts";
export type { InvokeOptions } from "./options.ts";
export type { AppInvoke } from "./app.ts";
export type { JsapiInvoke } from "./jsapi.ts";
export type { MiniProgramInvoke } from "./mini-program.ts";
export type { MemberCard, ProductCouponToGet, ProductCouponToUse } from "./brand-pages.ts";
export type { AppView, JsapiView, MiniProgramQueryView, MiniProgramView } from "./business-view.ts";
export type { AppWebview, ContractToSign, PreparedContract } from "./contract.ts";
export type { CouponPage, CouponPlugin, CouponToSend } from "./coupons.ts";
export type { H5Payment } from "./h5.ts";
export type { JsapiMedicalPayment, MedicalOrder, MedicalPayment } from "./medical.ts";
export type { AppMiniProgram, MiniProgramToOpen, PageTag } from "./own-mini-program.ts";
export type { ParkingRepayment, ParkingService } from "./parking.ts";
export type {
  AndroidPayment,
  AppPackage,
  ChooseWXPayPayment,
  IosPayment,
  JsapiPayment,
  MiniProgramPayment,
  PlacedOrder,
  PluginPayment,
} from "./payment.ts";
export type { RedPacketToOpen, SentRedPacket } from "./red-packet.ts";
export type { PageParameters, ScoreDetail, ScoreEnable, ScoreUse } from "./score.ts";
export type {
  PartnerTransferConfirmation,
  PendingPartnerTransfer,
  PendingTransfer,
  TransferConfirmation,
} from "./transfer.ts";
