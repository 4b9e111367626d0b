// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  MerchantFundBalance,
  MerchantFundBalanceByAccountTypeQueryOptions,
  MerchantFundDayendbalanceByAccountTypeQueryOptions,
  MerchantFundWithdraw,
  MerchantFundWithdrawAnswer,
  MerchantFundWithdrawByBillTypeQueryAnswer,
  MerchantFundWithdrawByBillTypeQueryOptions,
  MerchantFundWithdrawByOutRequestNoQueryOptions,
  MerchantFundWithdrawByWithdrawIdQueryOptions,
  MerchantFundWithdrawOptions,
  MerchantImageUploadOptions,
  MerchantMedia,
  MerchantMediaVideoUploadOptions,
} from "../models/merchant.ts";

/** The node of each path template below `v3/merchant`. */
export interface MerchantPaths {
  /** GET: 查询账户实时余额 · Query the real-time balance of an account. */
  readonly "v3/merchant/fund/balance/{account_type}": MerchantFundBalanceByAccountTypeNode;
  /** GET: 查询账户日终余额 · Query the end-of-day balance of an account. */
  readonly "v3/merchant/fund/dayendbalance/{account_type}": MerchantFundDayendbalanceByAccountTypeNode;
  /** POST: 电商平台提现 · Withdraw an e-commerce platform's balance. */
  readonly "v3/merchant/fund/withdraw": MerchantFundWithdrawNode;
  /** GET: 按日下载提现异常文件 · Download the abnormal withdrawals of a day. */
  readonly "v3/merchant/fund/withdraw/bill-type/{bill_type}": MerchantFundWithdrawBillTypeByBillTypeNode;
  /** GET: 电商平台(商户提现单号查询)提现状态 · Query a platform withdrawal by merchant withdrawal number. */
  readonly "v3/merchant/fund/withdraw/out-request-no/{out_request_no}": MerchantFundWithdrawOutRequestNoByOutRequestNoNode;
  /** GET: 电商平台(微信支付提现单号)查询提现状态 · Query a platform withdrawal by WeChat Pay withdrawal ID. */
  readonly "v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}": MerchantFundWithdrawWithdrawIdByWithdrawIdNode;
  /** POST: 文件上传 · Upload a file. */
  readonly "v3/merchant/media/upload": MerchantMediaUploadNode;
  /** POST: 视频上传 · Upload a video. */
  readonly "v3/merchant/media/video_upload": MerchantMediaVideo_uploadNode;
}

export interface MerchantNode extends ChainNode<"v3/merchant"> {
  readonly fund: MerchantFundNode;
  readonly media: MerchantMediaNode;
}

interface MerchantFundNode extends ChainNode<"v3/merchant/fund"> {
  readonly balance: MerchantFundBalanceNode;
  readonly dayendbalance: MerchantFundDayendbalanceNode;
  readonly withdraw: MerchantFundWithdrawNode;
}

interface MerchantFundBalanceNode extends ChainNode<"v3/merchant/fund/balance"> {
  /** Given as the option `account_type`. */
  readonly _account_type_: MerchantFundBalanceByAccountTypeNode;
}

interface MerchantFundBalanceByAccountTypeNode extends ChainNode<"v3/merchant/fund/balance/{account_type}">, GetAsyncAndSync<MerchantFundBalanceByAccountTypeQueryOptions, MerchantFundBalance> {
  /**
   * 查询账户实时余额 · Query the real-time balance of an account
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/balance/{account_type}`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   */
  get(options: MerchantFundBalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
}

interface MerchantFundDayendbalanceNode extends ChainNode<"v3/merchant/fund/dayendbalance"> {
  /** Given as the option `account_type`. */
  readonly _account_type_: MerchantFundDayendbalanceByAccountTypeNode;
}

interface MerchantFundDayendbalanceByAccountTypeNode extends ChainNode<"v3/merchant/fund/dayendbalance/{account_type}">, GetAsyncAndSync<MerchantFundDayendbalanceByAccountTypeQueryOptions, MerchantFundBalance> {
  /**
   * 查询账户日终余额 · Query the end-of-day balance of an account
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/dayendbalance/{account_type}`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   */
  get(options: MerchantFundDayendbalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
}

interface MerchantFundWithdrawNode extends ChainNode<"v3/merchant/fund/withdraw">, PostAsyncAndSync<MerchantFundWithdrawOptions, MerchantFundWithdrawAnswer> {
  readonly billType: MerchantFundWithdrawBillTypeNode;
  /** `billType` */
  readonly "bill-type": MerchantFundWithdrawBillTypeNode;
  readonly outRequestNo: MerchantFundWithdrawOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": MerchantFundWithdrawOutRequestNoNode;
  readonly withdrawId: MerchantFundWithdrawWithdrawIdNode;
  /** `withdrawId` */
  readonly "withdraw-id": MerchantFundWithdrawWithdrawIdNode;
  /**
   * 电商平台提现 · Withdraw an e-commerce platform's balance
   *
   * 商户提现 · Merchant withdrawal
   *
   * `POST /v3/merchant/fund/withdraw`
   *
   * At most 40 a second for each `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  post(options: MerchantFundWithdrawOptions): ApiPromise<MerchantFundWithdrawAnswer>;
}

interface MerchantFundWithdrawBillTypeNode extends ChainNode<"v3/merchant/fund/withdraw/bill-type"> {
  /** Given as the option `bill_type`. */
  readonly _bill_type_: MerchantFundWithdrawBillTypeByBillTypeNode;
}

interface MerchantFundWithdrawBillTypeByBillTypeNode extends ChainNode<"v3/merchant/fund/withdraw/bill-type/{bill_type}">, GetAsyncAndSync<MerchantFundWithdrawByBillTypeQueryOptions, MerchantFundWithdrawByBillTypeQueryAnswer> {
  /**
   * 按日下载提现异常文件 · Download the abnormal withdrawals of a day
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
   *
   * At most 40 a second for each `mchid`. Errors: `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`, `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   */
  get(options: MerchantFundWithdrawByBillTypeQueryOptions): ApiPromise<MerchantFundWithdrawByBillTypeQueryAnswer>;
}

interface MerchantFundWithdrawOutRequestNoNode extends ChainNode<"v3/merchant/fund/withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MerchantFundWithdrawOutRequestNoByOutRequestNoNode;
}

interface MerchantFundWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/merchant/fund/withdraw/out-request-no/{out_request_no}">, GetAsyncAndSync<MerchantFundWithdrawByOutRequestNoQueryOptions, MerchantFundWithdraw> {
  /**
   * 电商平台(商户提现单号查询)提现状态 · Query a platform withdrawal by merchant withdrawal number
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   *
   * At most 100 a second for each `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  get(options: MerchantFundWithdrawByOutRequestNoQueryOptions): ApiPromise<MerchantFundWithdraw>;
}

interface MerchantFundWithdrawWithdrawIdNode extends ChainNode<"v3/merchant/fund/withdraw/withdraw-id"> {
  /** Given as the option `withdraw_id`. */
  readonly _withdraw_id_: MerchantFundWithdrawWithdrawIdByWithdrawIdNode;
}

interface MerchantFundWithdrawWithdrawIdByWithdrawIdNode extends ChainNode<"v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}">, GetAsyncAndSync<MerchantFundWithdrawByWithdrawIdQueryOptions, MerchantFundWithdraw> {
  /**
   * 电商平台(微信支付提现单号)查询提现状态 · Query a platform withdrawal by WeChat Pay withdrawal ID
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   *
   * At most 100 a second for each `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  get(options: MerchantFundWithdrawByWithdrawIdQueryOptions): ApiPromise<MerchantFundWithdraw>;
}

interface MerchantMediaNode extends ChainNode<"v3/merchant/media"> {
  readonly upload: MerchantMediaUploadNode;
  readonly video_upload: MerchantMediaVideo_uploadNode;
}

interface MerchantMediaUploadNode extends ChainNode<"v3/merchant/media/upload">, PostAsyncAndSync<MerchantImageUploadOptions, MerchantMedia> {
  /**
   * 文件上传 · Upload a file
   *
   * 文件上传 · File upload
   *
   * `POST /v3/merchant/media/upload`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMIT_EXCEED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
   */
  post(options: MerchantImageUploadOptions): ApiPromise<MerchantMedia>;
}

interface MerchantMediaVideo_uploadNode extends ChainNode<"v3/merchant/media/video_upload">, PostAsyncAndSync<MerchantMediaVideoUploadOptions, MerchantMedia> {
  /**
   * 视频上传 · Upload a video
   *
   * 文件上传 · File upload
   *
   * `POST /v3/merchant/media/video_upload`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMIT_EXCEED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  post(options: MerchantMediaVideoUploadOptions): ApiPromise<MerchantMedia>;
}
