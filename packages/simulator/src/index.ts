export type {
  CloseFault,
  Delay,
  ErrorFault,
  Fault,
  NotificationFault,
  SignatureFault,
  SignatureKindFault,
  SignErrorCause,
  StatusFault,
} from "./core/fault.ts";
export { FaultOptionError } from "./faults/fault-options.ts";
export type { FaultOptions } from "./faults/fault-options.ts";
export type { Notified, NotifyOptions } from "./notify/on-demand/notified.ts";
export type { Wait } from "./core/settings.ts";
export type { SimulatorOptions } from "./options.ts";
export type { Listening, TlsListening, TlsOptions } from "./server/listening.ts";
export { createSimulator } from "./simulator.ts";
export type { SetFault, Simulator } from "./simulator.ts";
export type { SimulatedUser } from "./products/payment/simulated-user.ts";
export type { KeyMode } from "./store/tables.ts";
export type { BrandOptions, MerchantKeys, MerchantOptions } from "./world/merchant-options.ts";
export type {
  BrandCredentials,
  MerchantCredentials,
  SkillCredentials,
} from "./world/credentials.ts";
export type { CodeOutcome } from "./products/payment/code-outcomes.ts";
export type { PaymentOutcome, PaymentResult } from "./products/payment/outcome.ts";
export { RequestPaymentError } from "./products/payment/request-payment.ts";
export type {
  RequestPaymentAnswer,
  RequestPaymentCallbacks,
} from "./products/payment/request-payment.ts";
export type {
  AppRequest,
  JsapiRequest,
  MiniProgramRequest,
  PaymentRequest,
  PaymentTarget,
} from "./products/payment/target.ts";
export type { CouponOptions } from "./products/coupon/coupon-options.ts";
export type { OpenedPage, OpenFailure, OpenResult } from "./products/opened.ts";
export type { TransferRequest } from "./products/transfer/transfer-request.ts";
export { ViewError } from "./products/view-ends.ts";
export type { ViewAnswer, ViewCallbacks } from "./products/view-ends.ts";
export type { Card } from "./products/wallet/card.ts";
export { UserExistsError, UserOptionError } from "./products/wallet/user-options.ts";
export type { UserOptions } from "./products/wallet/user-options.ts";
