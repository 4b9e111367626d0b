export { WeChatPay } from "./client.ts";
export type { PartnerClient } from "./client.ts";
export type { SubMerchant } from "./config/sub-merchant.ts";
export type { WeChatPayOptions, WeChatPaySignerOptions } from "./config/config.ts";
export type { PrivateKeyInput } from "./keys/merchant.ts";
export type { CertificateStore } from "./keys/certificate-store.ts";
export type { SmAlgorithms } from "./crypto/sm.ts";
export type { Signer } from "./keys/signer.ts";
export type { ClientCertificateInput } from "./keys/client-certificate.ts";
export type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  DataWithResponse,
  LooseOptions,
  OneOf,
  Open,
  Query,
  QueryValue,
  Sensitive,
  Upload,
} from "./chain/options.ts";
export { merchants } from "./merchants.ts";
export type { Merchants, MerchantsOptions } from "./merchants.ts";
export { fen, yuan } from "./money.ts";
export { encrypted } from "./call/encrypted.ts";
export type { Encrypted } from "./call/encrypted.ts";
export type { LooseNode } from "./chain/nodes.ts";
export {
  AnswerError,
  ApiError,
  BillError,
  ConfigError,
  ConnectionError,
  DecryptionError,
  RequestError,
  SignatureError,
  TimeoutError,
  WeChatPayError,
} from "./errors.ts";
export {
  AuthenticationError,
  BalanceError,
  ConflictError,
  NotFoundError,
  ParameterError,
  PermissionError,
  RateLimitError,
} from "./api-errors.ts";
export { isApiError } from "./is-api-error.ts";
export type { ApiErrorCode, ApiErrorFields, ApiErrorOf } from "./errors.ts";
export type { AnswerErrorCode, BillErrorCode, SignatureErrorCode } from "./own-codes.ts";
export type { OperationErrorCodes } from "./generated/error-codes.ts";
export type { KnownCode, Outcome } from "./outcome.ts";
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SuccessEvent,
} from "./observe/events.ts";
export type { InspectedRequest } from "./inspect/inspected-request.ts";
export type { Logger } from "./observe/logger.ts";
export type { Fetch } from "./transport/fetch.ts";
export type { HeadersLike } from "./transport/headers.ts";
export { safeFileName } from "./media/safe-file-name.ts";
export type { FileDigest } from "./media/checked.ts";
export type { SaveAddressOptions } from "./media/save-address.ts";
export type { SavedFile, SaveOptions } from "./media/save-file.ts";
export type { Bill } from "./bill/bill.ts";
export type { BillQuery, Bills } from "./bill/bills.ts";
export type {
  FundFlowRow,
  FundFlowSummary,
  SharingBillRow,
  TradeBillRow,
  TradeBillSummary,
} from "./bill/types.ts";
export type { Webhooks } from "./webhook/webhooks.ts";
export type {
  Notification,
  SharedNotification,
  UndocumentedEvent,
  UnknownNotification,
  UnknownNotificationV2,
} from "./webhook/notification.ts";
export type * from "./generated/events.ts";
export type * from "./generated/events-v2.ts";
export type * from "./generated/models.ts";
