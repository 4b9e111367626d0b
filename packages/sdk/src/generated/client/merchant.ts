// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  MerchantMediaAnswer,
  MerchantMediaUploadOptions,
  MerchantMediaVideoUploadOptions,
} from "../models/merchant.ts";

/** The node of each path template below `v3/merchant`. */
export interface MerchantPaths {
  /** GET: 查询账户实时余额 */
  readonly "v3/merchant/fund/balance/{account_type}": MerchantFundBalanceByAccountTypeNode;
  /** GET: 查询账户日终余额 */
  readonly "v3/merchant/fund/dayendbalance/{account_type}": MerchantFundDayendbalanceByAccountTypeNode;
  /** POST: 电商平台提现 */
  readonly "v3/merchant/fund/withdraw": MerchantFundWithdrawNode;
  /** GET: 按日下载提现异常文件 */
  readonly "v3/merchant/fund/withdraw/bill-type/{bill_type}": MerchantFundWithdrawBillTypeByBillTypeNode;
  /** GET: 电商平台(商户提现单号查询)提现状态 */
  readonly "v3/merchant/fund/withdraw/out-request-no/{out_request_no}": MerchantFundWithdrawOutRequestNoByOutRequestNoNode;
  /** GET: 电商平台(微信支付提现单号)查询提现状态 */
  readonly "v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}": MerchantFundWithdrawWithdrawIdByWithdrawIdNode;
  /** POST: 文件上传 */
  readonly "v3/merchant/media/upload": MerchantMediaUploadNode;
  /** POST: 视频上传 */
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

interface MerchantFundBalanceByAccountTypeNode extends ChainNode<"v3/merchant/fund/balance/{account_type}"> {
  /**
   * 查询账户实时余额
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/balance/{account_type}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720926
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012721477
   */
  get(options: MerchantFundBalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
  /** The same as `get`. */
  getAsync(options: MerchantFundBalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantFundBalanceByAccountTypeQueryOptions): MerchantFundBalance;
}

interface MerchantFundDayendbalanceNode extends ChainNode<"v3/merchant/fund/dayendbalance"> {
  /** Given as the option `account_type`. */
  readonly _account_type_: MerchantFundDayendbalanceByAccountTypeNode;
}

interface MerchantFundDayendbalanceByAccountTypeNode extends ChainNode<"v3/merchant/fund/dayendbalance/{account_type}"> {
  /**
   * 查询账户日终余额
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/dayendbalance/{account_type}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720989
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012721446
   */
  get(options: MerchantFundDayendbalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
  /** The same as `get`. */
  getAsync(options: MerchantFundDayendbalanceByAccountTypeQueryOptions): ApiPromise<MerchantFundBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantFundDayendbalanceByAccountTypeQueryOptions): MerchantFundBalance;
}

interface MerchantFundWithdrawNode extends ChainNode<"v3/merchant/fund/withdraw"> {
  readonly billType: MerchantFundWithdrawBillTypeNode;
  readonly "bill-type": MerchantFundWithdrawBillTypeNode;
  readonly outRequestNo: MerchantFundWithdrawOutRequestNoNode;
  readonly "out-request-no": MerchantFundWithdrawOutRequestNoNode;
  readonly withdrawId: MerchantFundWithdrawWithdrawIdNode;
  readonly "withdraw-id": MerchantFundWithdrawWithdrawIdNode;
  /**
   * 电商平台提现
   *
   * 商户提现 · Merchant withdrawal
   *
   * `POST /v3/merchant/fund/withdraw`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  post(options: MerchantFundWithdrawOptions): ApiPromise<MerchantFundWithdrawAnswer>;
  /** The same as `post`. */
  postAsync(options: MerchantFundWithdrawOptions): ApiPromise<MerchantFundWithdrawAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MerchantFundWithdrawOptions): MerchantFundWithdrawAnswer;
}

interface MerchantFundWithdrawBillTypeNode extends ChainNode<"v3/merchant/fund/withdraw/bill-type"> {
  /** Given as the option `bill_type`. */
  readonly _bill_type_: MerchantFundWithdrawBillTypeByBillTypeNode;
}

interface MerchantFundWithdrawBillTypeByBillTypeNode extends ChainNode<"v3/merchant/fund/withdraw/bill-type/{bill_type}"> {
  /**
   * 按日下载提现异常文件
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720060
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719776
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715087
   */
  get(options: MerchantFundWithdrawByBillTypeQueryOptions): ApiPromise<MerchantFundWithdrawByBillTypeQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: MerchantFundWithdrawByBillTypeQueryOptions): ApiPromise<MerchantFundWithdrawByBillTypeQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantFundWithdrawByBillTypeQueryOptions): MerchantFundWithdrawByBillTypeQueryAnswer;
}

interface MerchantFundWithdrawOutRequestNoNode extends ChainNode<"v3/merchant/fund/withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MerchantFundWithdrawOutRequestNoByOutRequestNoNode;
}

interface MerchantFundWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/merchant/fund/withdraw/out-request-no/{out_request_no}"> {
  /**
   * 电商平台(商户提现单号查询)提现状态
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  get(options: MerchantFundWithdrawByOutRequestNoQueryOptions): ApiPromise<MerchantFundWithdraw>;
  /** The same as `get`. */
  getAsync(options: MerchantFundWithdrawByOutRequestNoQueryOptions): ApiPromise<MerchantFundWithdraw>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantFundWithdrawByOutRequestNoQueryOptions): MerchantFundWithdraw;
}

interface MerchantFundWithdrawWithdrawIdNode extends ChainNode<"v3/merchant/fund/withdraw/withdraw-id"> {
  /** Given as the option `withdraw_id`. */
  readonly _withdraw_id_: MerchantFundWithdrawWithdrawIdByWithdrawIdNode;
}

interface MerchantFundWithdrawWithdrawIdByWithdrawIdNode extends ChainNode<"v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"> {
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   *
   * 商户提现 · Merchant withdrawal
   *
   * `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  get(options: MerchantFundWithdrawByWithdrawIdQueryOptions): ApiPromise<MerchantFundWithdraw>;
  /** The same as `get`. */
  getAsync(options: MerchantFundWithdrawByWithdrawIdQueryOptions): ApiPromise<MerchantFundWithdraw>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantFundWithdrawByWithdrawIdQueryOptions): MerchantFundWithdraw;
}

interface MerchantMediaNode extends ChainNode<"v3/merchant/media"> {
  readonly upload: MerchantMediaUploadNode;
  readonly video_upload: MerchantMediaVideo_uploadNode;
}

interface MerchantMediaUploadNode extends ChainNode<"v3/merchant/media/upload"> {
  /**
   * 文件上传
   *
   * 文件上传 · File upload
   *
   * `POST /v3/merchant/media/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760490
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760509
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759044
   */
  post(options: MerchantMediaUploadOptions): ApiPromise<MerchantMediaAnswer>;
  /** The same as `post`. */
  postAsync(options: MerchantMediaUploadOptions): ApiPromise<MerchantMediaAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MerchantMediaUploadOptions): MerchantMediaAnswer;
}

interface MerchantMediaVideo_uploadNode extends ChainNode<"v3/merchant/media/video_upload"> {
  /**
   * 视频上传
   *
   * 文件上传 · File upload
   *
   * `POST /v3/merchant/media/video_upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  post(options: MerchantMediaVideoUploadOptions): ApiPromise<MerchantMediaAnswer>;
  /** The same as `post`. */
  postAsync(options: MerchantMediaVideoUploadOptions): ApiPromise<MerchantMediaAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MerchantMediaVideoUploadOptions): MerchantMediaAnswer;
}
