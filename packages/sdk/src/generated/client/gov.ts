// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  GovSubsidyAnswer,
  GovSubsidyAuditCupAnswer,
  GovSubsidyAuditCupInvalidOptions,
  GovSubsidyAuditCupQueryAnswer,
  GovSubsidyAuditCupQueryOptions,
  GovSubsidyAuditCupRefundSyncOptions,
  GovSubsidyAuditCupUpdateOptions,
  GovSubsidyAuditCupUploadOptions,
  GovSubsidyCompaniesQueryAnswer,
  GovSubsidyCompaniesQueryOptions,
  GovSubsidyGoodsUploadOptions,
  GovSubsidyNQualificationsSyncOptions,
  GovSubsidyQualification,
  GovSubsidyQualificationQueryOptions,
  GovSubsidyQualificationsPassthroughCancelOptions,
  GovSubsidyQualificationsPassthroughClaimOptions,
  GovSubsidyQualificationsPassthroughQueryAnswer,
  GovSubsidyQualificationsPassthroughQueryOptions,
  GovSubsidyQualificationsQueryAnswer,
  GovSubsidyQualificationsQueryOptions,
  GovSubsidyQualificationsSyncOptions,
  GovSubsidySncodeLockOptions,
  GovSubsidySncodeQueryAnswer,
  GovSubsidySncodeQueryOptions,
  GovSubsidySncodeUnlockOptions,
  GovSubsidyTransactionsQueryAnswer,
  GovSubsidyTransactionsQueryOptions,
  GovSubsidyTransactionsSummaryQueryDayAnswer,
  GovSubsidyTransactionsSummaryQueryDayOptions,
  GovSubsidyTransactionsSyncOptions,
  GovSubsidyZhejiangAnswer,
  GovSubsidyZhejiangAuthcodeCancelOptions,
  GovSubsidyZhejiangAuthcodeCommitOptions,
  GovSubsidyZhejiangAuthcodeIssueAnswer,
  GovSubsidyZhejiangAuthcodeIssueOptions,
  GovSubsidyZhejiangAuthcodeRefundOptions,
  GovSubsidyZhejiangAuthcodeTryAnswer,
  GovSubsidyZhejiangAuthcodeTryOptions,
  GovSubsidyZhejiangGoodsQueryAnswer,
  GovSubsidyZhejiangGoodsQueryOptions,
  GovSubsidyZhejiangNQualificationsConfirmOptions,
  GovSubsidyZhejiangQualificationsAlterAnswer,
  GovSubsidyZhejiangQualificationsAlterOptions,
  GovSubsidyZhejiangQualificationsClaimOptions,
  GovSubsidyZhejiangQualificationsQueryAnswer,
  GovSubsidyZhejiangQualificationsQueryOptions,
  GovSubsidyZhejiangQualificationsSyncAnswer,
  GovSubsidyZhejiangQualificationsSyncOptions,
  GovSubsidyZhejiangSncodeLockAnswer,
  GovSubsidyZhejiangSncodeLockOptions,
  GovSubsidyZhejiangSncodeQueryAnswer,
  GovSubsidyZhejiangSncodeQueryOptions,
  GovSubsidyZhejiangSncodeUnlockOptions,
} from "../models/gov.ts";

/** The node of each path template below `v3/gov`. */
export interface GovPaths {
  /** POST: 作废审核数据 · Invalidate review data. */
  readonly "v3/gov/subsidy/audit/cup/invalid": GovSubsidyAuditCupInvalidNode;
  /** POST: 查询审核结果 · Query the result of a review. */
  readonly "v3/gov/subsidy/audit/cup/query": GovSubsidyAuditCupQueryNode;
  /** POST: 同步非银联支付交易退款信息 · Report refunds outside UnionPay. */
  readonly "v3/gov/subsidy/audit/cup/refund/sync": GovSubsidyAuditCupRefundSyncNode;
  /** POST: 更新审核数据 · Update review data. */
  readonly "v3/gov/subsidy/audit/cup/update": GovSubsidyAuditCupUpdateNode;
  /** POST: 上传审核数据 · Upload review data. */
  readonly "v3/gov/subsidy/audit/cup/upload": GovSubsidyAuditCupUploadNode;
  /** POST: 企业信息查询 · Query companies. */
  readonly "v3/gov/subsidy/companies/query": GovSubsidyCompaniesQueryNode;
  /** POST: 商品信息上传 · Upload goods information. */
  readonly "v3/gov/subsidy/goods/upload": GovSubsidyGoodsUploadNode;
  /** POST: N品类同步资格核销信息 · Report redeemed qualifications (N categories). */
  readonly "v3/gov/subsidy/n-qualifications/sync": GovSubsidyNQualificationsSyncNode;
  /** GET: 查询补贴资格 · Query a subsidy qualification. */
  readonly "v3/gov/subsidy/qualification": GovSubsidyQualificationNode;
  /** POST: 取消资格(透传模式) · Cancel a qualification (pass-through mode). */
  readonly "v3/gov/subsidy/qualifications/passthrough/cancel": GovSubsidyQualificationsPassthroughCancelNode;
  /** POST: 领取资格(透传模式) · Claim a qualification (pass-through mode). */
  readonly "v3/gov/subsidy/qualifications/passthrough/claim": GovSubsidyQualificationsPassthroughClaimNode;
  /** POST: 批量查询用户资格(透传模式) · Query users' qualifications in a batch (pass-through mode). */
  readonly "v3/gov/subsidy/qualifications/passthrough/query": GovSubsidyQualificationsPassthroughQueryNode;
  /** POST: 批量查询用户资格 · Query users' qualifications in a batch. */
  readonly "v3/gov/subsidy/qualifications/query": GovSubsidyQualificationsQueryNode;
  /** POST: 同步资格核销信息 · Report redeemed qualifications. */
  readonly "v3/gov/subsidy/qualifications/sync": GovSubsidyQualificationsSyncNode;
  /** POST: sn码锁定 · Lock a serial number. */
  readonly "v3/gov/subsidy/sncode/lock": GovSubsidySncodeLockNode;
  /** POST: 查询sn码状态 · Query the state of a serial number. */
  readonly "v3/gov/subsidy/sncode/query": GovSubsidySncodeQueryNode;
  /** POST: sn码解锁 · Unlock a serial number. */
  readonly "v3/gov/subsidy/sncode/unlock": GovSubsidySncodeUnlockNode;
  /** POST: 交易信息查询 · Query transactions. */
  readonly "v3/gov/subsidy/transactions/query": GovSubsidyTransactionsQueryNode;
  /** POST: 查询单日交易汇总 · Query the summary of a day's transactions. */
  readonly "v3/gov/subsidy/transactions/summary/query-day": GovSubsidyTransactionsSummaryQueryDayNode;
  /** POST: 交易信息回传 · Report transactions. */
  readonly "v3/gov/subsidy/transactions/sync": GovSubsidyTransactionsSyncNode;
  /** POST: 品类凭证码预核销撤销 · Reverse the pre-redemption of a category voucher code. */
  readonly "v3/gov/subsidy/zhejiang/authcode/cancel": GovSubsidyZhejiangAuthcodeCancelNode;
  /** POST: 品类凭证码上报确认 · Confirm a category voucher code. */
  readonly "v3/gov/subsidy/zhejiang/authcode/commit": GovSubsidyZhejiangAuthcodeCommitNode;
  /** POST: 申请品类凭证码 · Request a category voucher code. */
  readonly "v3/gov/subsidy/zhejiang/authcode/issue": GovSubsidyZhejiangAuthcodeIssueNode;
  /** POST: 品类凭证码上报撤销 · Reverse a confirmed category voucher code. */
  readonly "v3/gov/subsidy/zhejiang/authcode/refund": GovSubsidyZhejiangAuthcodeRefundNode;
  /** POST: 预核销品类凭证码 · Pre-redeem a category voucher code. */
  readonly "v3/gov/subsidy/zhejiang/authcode/try": GovSubsidyZhejiangAuthcodeTryNode;
  /** POST: 商品信息查询 · Query goods information. */
  readonly "v3/gov/subsidy/zhejiang/goods/query": GovSubsidyZhejiangGoodsQueryNode;
  /** POST: n品类核销 · Redeem a qualification (N categories). */
  readonly "v3/gov/subsidy/zhejiang/n-qualifications/confirm": GovSubsidyZhejiangNQualificationsConfirmNode;
  /** POST: 变更资格 · Alter a qualification. */
  readonly "v3/gov/subsidy/zhejiang/qualifications/alter": GovSubsidyZhejiangQualificationsAlterNode;
  /** POST: 领取资格 · Claim a qualification. */
  readonly "v3/gov/subsidy/zhejiang/qualifications/claim": GovSubsidyZhejiangQualificationsClaimNode;
  /** POST: 查询补贴资格 · Query a subsidy qualification. */
  readonly "v3/gov/subsidy/zhejiang/qualifications/query": GovSubsidyZhejiangQualificationsQueryNode;
  /** POST: 核销资格 · Redeem a qualification. */
  readonly "v3/gov/subsidy/zhejiang/qualifications/sync": GovSubsidyZhejiangQualificationsSyncNode;
  /** POST: sn码锁定 · Lock a serial number. */
  readonly "v3/gov/subsidy/zhejiang/sncode/lock": GovSubsidyZhejiangSncodeLockNode;
  /** POST: sn码销售状态查询 · Query whether a serial number has been sold. */
  readonly "v3/gov/subsidy/zhejiang/sncode/query": GovSubsidyZhejiangSncodeQueryNode;
  /** POST: sn码解锁 · Unlock a serial number. */
  readonly "v3/gov/subsidy/zhejiang/sncode/unlock": GovSubsidyZhejiangSncodeUnlockNode;
}

export interface GovNode extends ChainNode<"v3/gov"> {
  readonly subsidy: GovSubsidyNode;
}

interface GovSubsidyNode extends ChainNode<"v3/gov/subsidy"> {
  readonly audit: GovSubsidyAuditNode;
  readonly companies: GovSubsidyCompaniesNode;
  readonly goods: GovSubsidyGoodsNode;
  readonly nQualifications: GovSubsidyNQualificationsNode;
  /** `nQualifications` */
  readonly "n-qualifications": GovSubsidyNQualificationsNode;
  readonly qualification: GovSubsidyQualificationNode;
  readonly qualifications: GovSubsidyQualificationsNode;
  readonly sncode: GovSubsidySncodeNode;
  readonly transactions: GovSubsidyTransactionsNode;
  readonly zhejiang: GovSubsidyZhejiangNode;
}

interface GovSubsidyAuditNode extends ChainNode<"v3/gov/subsidy/audit"> {
  readonly cup: GovSubsidyAuditCupNode;
}

interface GovSubsidyAuditCupNode extends ChainNode<"v3/gov/subsidy/audit/cup"> {
  readonly invalid: GovSubsidyAuditCupInvalidNode;
  readonly query: GovSubsidyAuditCupQueryNode;
  readonly refund: GovSubsidyAuditCupRefundNode;
  readonly update: GovSubsidyAuditCupUpdateNode;
  readonly upload: GovSubsidyAuditCupUploadNode;
}

interface GovSubsidyAuditCupInvalidNode extends ChainNode<"v3/gov/subsidy/audit/cup/invalid">, PostAsyncAndSync<GovSubsidyAuditCupInvalidOptions, GovSubsidyAuditCupAnswer> {
  /**
   * 作废审核数据 · Invalidate review data
   *
   * `POST /v3/gov/subsidy/audit/cup/invalid`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupInvalidOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
}

interface GovSubsidyAuditCupQueryNode extends ChainNode<"v3/gov/subsidy/audit/cup/query">, PostAsyncAndSync<GovSubsidyAuditCupQueryOptions, GovSubsidyAuditCupQueryAnswer> {
  /**
   * 查询审核结果 · Query the result of a review
   *
   * `POST /v3/gov/subsidy/audit/cup/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupQueryOptions): ApiPromise<GovSubsidyAuditCupQueryAnswer>;
}

interface GovSubsidyAuditCupRefundNode extends ChainNode<"v3/gov/subsidy/audit/cup/refund"> {
  readonly sync: GovSubsidyAuditCupRefundSyncNode;
}

interface GovSubsidyAuditCupRefundSyncNode extends ChainNode<"v3/gov/subsidy/audit/cup/refund/sync">, PostAsyncAndSync<GovSubsidyAuditCupRefundSyncOptions, GovSubsidyAuditCupAnswer> {
  /**
   * 同步非银联支付交易退款信息 · Report refunds outside UnionPay
   *
   * `POST /v3/gov/subsidy/audit/cup/refund/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupRefundSyncOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
}

interface GovSubsidyAuditCupUpdateNode extends ChainNode<"v3/gov/subsidy/audit/cup/update">, PostAsyncAndSync<GovSubsidyAuditCupUpdateOptions, GovSubsidyAuditCupAnswer> {
  /**
   * 更新审核数据 · Update review data
   *
   * `POST /v3/gov/subsidy/audit/cup/update`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupUpdateOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
}

interface GovSubsidyAuditCupUploadNode extends ChainNode<"v3/gov/subsidy/audit/cup/upload">, PostAsyncAndSync<GovSubsidyAuditCupUploadOptions, GovSubsidyAuditCupAnswer> {
  /**
   * 上传审核数据 · Upload review data
   *
   * `POST /v3/gov/subsidy/audit/cup/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupUploadOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
}

interface GovSubsidyCompaniesNode extends ChainNode<"v3/gov/subsidy/companies"> {
  readonly query: GovSubsidyCompaniesQueryNode;
}

interface GovSubsidyCompaniesQueryNode extends ChainNode<"v3/gov/subsidy/companies/query">, PostAsyncAndSync<GovSubsidyCompaniesQueryOptions, GovSubsidyCompaniesQueryAnswer> {
  /**
   * 企业信息查询 · Query companies
   *
   * `POST /v3/gov/subsidy/companies/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyCompaniesQueryOptions): ApiPromise<GovSubsidyCompaniesQueryAnswer>;
}

interface GovSubsidyGoodsNode extends ChainNode<"v3/gov/subsidy/goods"> {
  readonly upload: GovSubsidyGoodsUploadNode;
}

interface GovSubsidyGoodsUploadNode extends ChainNode<"v3/gov/subsidy/goods/upload">, PostAsyncAndSync<GovSubsidyGoodsUploadOptions, GovSubsidyAnswer> {
  /**
   * 商品信息上传 · Upload goods information
   *
   * `POST /v3/gov/subsidy/goods/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyGoodsUploadOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyNQualificationsNode extends ChainNode<"v3/gov/subsidy/n-qualifications"> {
  readonly sync: GovSubsidyNQualificationsSyncNode;
}

interface GovSubsidyNQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/n-qualifications/sync">, PostAsyncAndSync<GovSubsidyNQualificationsSyncOptions, GovSubsidyAnswer> {
  /**
   * N品类同步资格核销信息 · Report redeemed qualifications (N categories)
   *
   * `POST /v3/gov/subsidy/n-qualifications/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyNQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyQualificationNode extends ChainNode<"v3/gov/subsidy/qualification">, GetAsyncAndSync<GovSubsidyQualificationQueryOptions, GovSubsidyQualification> {
  /**
   * 查询补贴资格 · Query a subsidy qualification
   *
   * `GET /v3/gov/subsidy/qualification`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  get(options: GovSubsidyQualificationQueryOptions): ApiPromise<GovSubsidyQualification>;
}

interface GovSubsidyQualificationsNode extends ChainNode<"v3/gov/subsidy/qualifications"> {
  readonly passthrough: GovSubsidyQualificationsPassthroughNode;
  readonly query: GovSubsidyQualificationsQueryNode;
  readonly sync: GovSubsidyQualificationsSyncNode;
}

interface GovSubsidyQualificationsPassthroughNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough"> {
  readonly cancel: GovSubsidyQualificationsPassthroughCancelNode;
  readonly claim: GovSubsidyQualificationsPassthroughClaimNode;
  readonly query: GovSubsidyQualificationsPassthroughQueryNode;
}

interface GovSubsidyQualificationsPassthroughCancelNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/cancel">, PostAsyncAndSync<GovSubsidyQualificationsPassthroughCancelOptions, GovSubsidyAnswer> {
  /**
   * 取消资格(透传模式) · Cancel a qualification (pass-through mode)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughCancelOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyQualificationsPassthroughClaimNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/claim">, PostAsyncAndSync<GovSubsidyQualificationsPassthroughClaimOptions, GovSubsidyAnswer> {
  /**
   * 领取资格(透传模式) · Claim a qualification (pass-through mode)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/claim`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughClaimOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyQualificationsPassthroughQueryNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/query">, PostAsyncAndSync<GovSubsidyQualificationsPassthroughQueryOptions, GovSubsidyQualificationsPassthroughQueryAnswer> {
  /**
   * 批量查询用户资格(透传模式) · Query users' qualifications in a batch (pass-through mode)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/query`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughQueryOptions): ApiPromise<GovSubsidyQualificationsPassthroughQueryAnswer>;
}

interface GovSubsidyQualificationsQueryNode extends ChainNode<"v3/gov/subsidy/qualifications/query">, PostAsyncAndSync<GovSubsidyQualificationsQueryOptions, GovSubsidyQualificationsQueryAnswer> {
  /**
   * 批量查询用户资格 · Query users' qualifications in a batch
   *
   * `POST /v3/gov/subsidy/qualifications/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyQualificationsQueryOptions): ApiPromise<GovSubsidyQualificationsQueryAnswer>;
}

interface GovSubsidyQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/qualifications/sync">, PostAsyncAndSync<GovSubsidyQualificationsSyncOptions, GovSubsidyAnswer> {
  /**
   * 同步资格核销信息 · Report redeemed qualifications
   *
   * `POST /v3/gov/subsidy/qualifications/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidySncodeNode extends ChainNode<"v3/gov/subsidy/sncode"> {
  readonly lock: GovSubsidySncodeLockNode;
  readonly query: GovSubsidySncodeQueryNode;
  readonly unlock: GovSubsidySncodeUnlockNode;
}

interface GovSubsidySncodeLockNode extends ChainNode<"v3/gov/subsidy/sncode/lock">, PostAsyncAndSync<GovSubsidySncodeLockOptions, GovSubsidyAnswer> {
  /**
   * sn码锁定 · Lock a serial number
   *
   * `POST /v3/gov/subsidy/sncode/lock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeLockOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidySncodeQueryNode extends ChainNode<"v3/gov/subsidy/sncode/query">, PostAsyncAndSync<GovSubsidySncodeQueryOptions, GovSubsidySncodeQueryAnswer> {
  /**
   * 查询sn码状态 · Query the state of a serial number
   *
   * `POST /v3/gov/subsidy/sncode/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeQueryOptions): ApiPromise<GovSubsidySncodeQueryAnswer>;
}

interface GovSubsidySncodeUnlockNode extends ChainNode<"v3/gov/subsidy/sncode/unlock">, PostAsyncAndSync<GovSubsidySncodeUnlockOptions, GovSubsidyAnswer> {
  /**
   * sn码解锁 · Unlock a serial number
   *
   * `POST /v3/gov/subsidy/sncode/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeUnlockOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyTransactionsNode extends ChainNode<"v3/gov/subsidy/transactions"> {
  readonly query: GovSubsidyTransactionsQueryNode;
  readonly summary: GovSubsidyTransactionsSummaryNode;
  readonly sync: GovSubsidyTransactionsSyncNode;
}

interface GovSubsidyTransactionsQueryNode extends ChainNode<"v3/gov/subsidy/transactions/query">, PostAsyncAndSync<GovSubsidyTransactionsQueryOptions, GovSubsidyTransactionsQueryAnswer> {
  /**
   * 交易信息查询 · Query transactions
   *
   * `POST /v3/gov/subsidy/transactions/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsQueryOptions): ApiPromise<GovSubsidyTransactionsQueryAnswer>;
}

interface GovSubsidyTransactionsSummaryNode extends ChainNode<"v3/gov/subsidy/transactions/summary"> {
  readonly queryDay: GovSubsidyTransactionsSummaryQueryDayNode;
  /** `queryDay` */
  readonly "query-day": GovSubsidyTransactionsSummaryQueryDayNode;
}

interface GovSubsidyTransactionsSummaryQueryDayNode extends ChainNode<"v3/gov/subsidy/transactions/summary/query-day">, PostAsyncAndSync<GovSubsidyTransactionsSummaryQueryDayOptions, GovSubsidyTransactionsSummaryQueryDayAnswer> {
  /**
   * 查询单日交易汇总 · Query the summary of a day's transactions
   *
   * `POST /v3/gov/subsidy/transactions/summary/query-day`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsSummaryQueryDayOptions): ApiPromise<GovSubsidyTransactionsSummaryQueryDayAnswer>;
}

interface GovSubsidyTransactionsSyncNode extends ChainNode<"v3/gov/subsidy/transactions/sync">, PostAsyncAndSync<GovSubsidyTransactionsSyncOptions, GovSubsidyAnswer> {
  /**
   * 交易信息回传 · Report transactions
   *
   * `POST /v3/gov/subsidy/transactions/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsSyncOptions): ApiPromise<GovSubsidyAnswer>;
}

interface GovSubsidyZhejiangNode extends ChainNode<"v3/gov/subsidy/zhejiang"> {
  readonly authcode: GovSubsidyZhejiangAuthcodeNode;
  readonly goods: GovSubsidyZhejiangGoodsNode;
  readonly nQualifications: GovSubsidyZhejiangNQualificationsNode;
  /** `nQualifications` */
  readonly "n-qualifications": GovSubsidyZhejiangNQualificationsNode;
  readonly qualifications: GovSubsidyZhejiangQualificationsNode;
  readonly sncode: GovSubsidyZhejiangSncodeNode;
}

interface GovSubsidyZhejiangAuthcodeNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode"> {
  readonly cancel: GovSubsidyZhejiangAuthcodeCancelNode;
  readonly commit: GovSubsidyZhejiangAuthcodeCommitNode;
  readonly issue: GovSubsidyZhejiangAuthcodeIssueNode;
  readonly refund: GovSubsidyZhejiangAuthcodeRefundNode;
  readonly try: GovSubsidyZhejiangAuthcodeTryNode;
}

interface GovSubsidyZhejiangAuthcodeCancelNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/cancel">, PostAsyncAndSync<GovSubsidyZhejiangAuthcodeCancelOptions, GovSubsidyZhejiangAnswer> {
  /**
   * 品类凭证码预核销撤销 · Reverse the pre-redemption of a category voucher code
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeCancelOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}

interface GovSubsidyZhejiangAuthcodeCommitNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/commit">, PostAsyncAndSync<GovSubsidyZhejiangAuthcodeCommitOptions, GovSubsidyZhejiangAnswer> {
  /**
   * 品类凭证码上报确认 · Confirm a category voucher code
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/commit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeCommitOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}

interface GovSubsidyZhejiangAuthcodeIssueNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/issue">, PostAsyncAndSync<GovSubsidyZhejiangAuthcodeIssueOptions, GovSubsidyZhejiangAuthcodeIssueAnswer> {
  /**
   * 申请品类凭证码 · Request a category voucher code
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/issue`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeIssueOptions): ApiPromise<GovSubsidyZhejiangAuthcodeIssueAnswer>;
}

interface GovSubsidyZhejiangAuthcodeRefundNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/refund">, PostAsyncAndSync<GovSubsidyZhejiangAuthcodeRefundOptions, GovSubsidyZhejiangAnswer> {
  /**
   * 品类凭证码上报撤销 · Reverse a confirmed category voucher code
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/refund`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeRefundOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}

interface GovSubsidyZhejiangAuthcodeTryNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/try">, PostAsyncAndSync<GovSubsidyZhejiangAuthcodeTryOptions, GovSubsidyZhejiangAuthcodeTryAnswer> {
  /**
   * 预核销品类凭证码 · Pre-redeem a category voucher code
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/try`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeTryOptions): ApiPromise<GovSubsidyZhejiangAuthcodeTryAnswer>;
}

interface GovSubsidyZhejiangGoodsNode extends ChainNode<"v3/gov/subsidy/zhejiang/goods"> {
  readonly query: GovSubsidyZhejiangGoodsQueryNode;
}

interface GovSubsidyZhejiangGoodsQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/goods/query">, PostAsyncAndSync<GovSubsidyZhejiangGoodsQueryOptions, GovSubsidyZhejiangGoodsQueryAnswer> {
  /**
   * 商品信息查询 · Query goods information
   *
   * `POST /v3/gov/subsidy/zhejiang/goods/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangGoodsQueryOptions): ApiPromise<GovSubsidyZhejiangGoodsQueryAnswer>;
}

interface GovSubsidyZhejiangNQualificationsNode extends ChainNode<"v3/gov/subsidy/zhejiang/n-qualifications"> {
  readonly confirm: GovSubsidyZhejiangNQualificationsConfirmNode;
}

interface GovSubsidyZhejiangNQualificationsConfirmNode extends ChainNode<"v3/gov/subsidy/zhejiang/n-qualifications/confirm">, PostAsyncAndSync<GovSubsidyZhejiangNQualificationsConfirmOptions, GovSubsidyZhejiangAnswer> {
  /**
   * n品类核销 · Redeem a qualification (N categories)
   *
   * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangNQualificationsConfirmOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}

interface GovSubsidyZhejiangQualificationsNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications"> {
  readonly alter: GovSubsidyZhejiangQualificationsAlterNode;
  readonly claim: GovSubsidyZhejiangQualificationsClaimNode;
  readonly query: GovSubsidyZhejiangQualificationsQueryNode;
  readonly sync: GovSubsidyZhejiangQualificationsSyncNode;
}

interface GovSubsidyZhejiangQualificationsAlterNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/alter">, PostAsyncAndSync<GovSubsidyZhejiangQualificationsAlterOptions, GovSubsidyZhejiangQualificationsAlterAnswer> {
  /**
   * 变更资格 · Alter a qualification
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsAlterOptions): ApiPromise<GovSubsidyZhejiangQualificationsAlterAnswer>;
}

interface GovSubsidyZhejiangQualificationsClaimNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/claim">, PostAsyncAndSync<GovSubsidyZhejiangQualificationsClaimOptions, GovSubsidyZhejiangAnswer> {
  /**
   * 领取资格 · Claim a qualification
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsClaimOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}

interface GovSubsidyZhejiangQualificationsQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/query">, PostAsyncAndSync<GovSubsidyZhejiangQualificationsQueryOptions, GovSubsidyZhejiangQualificationsQueryAnswer> {
  /**
   * 查询补贴资格 · Query a subsidy qualification
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsQueryOptions): ApiPromise<GovSubsidyZhejiangQualificationsQueryAnswer>;
}

interface GovSubsidyZhejiangQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/sync"> {
  /**
   * 核销资格 · Redeem a qualification
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options?: GovSubsidyZhejiangQualificationsSyncOptions): ApiPromise<GovSubsidyZhejiangQualificationsSyncAnswer>;
  /** The same as `post`. */
  postAsync(options?: GovSubsidyZhejiangQualificationsSyncOptions): ApiPromise<GovSubsidyZhejiangQualificationsSyncAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GovSubsidyZhejiangQualificationsSyncOptions): GovSubsidyZhejiangQualificationsSyncAnswer;
}

interface GovSubsidyZhejiangSncodeNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode"> {
  readonly lock: GovSubsidyZhejiangSncodeLockNode;
  readonly query: GovSubsidyZhejiangSncodeQueryNode;
  readonly unlock: GovSubsidyZhejiangSncodeUnlockNode;
}

interface GovSubsidyZhejiangSncodeLockNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/lock">, PostAsyncAndSync<GovSubsidyZhejiangSncodeLockOptions, GovSubsidyZhejiangSncodeLockAnswer> {
  /**
   * sn码锁定 · Lock a serial number
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/lock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeLockOptions): ApiPromise<GovSubsidyZhejiangSncodeLockAnswer>;
}

interface GovSubsidyZhejiangSncodeQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/query">, PostAsyncAndSync<GovSubsidyZhejiangSncodeQueryOptions, GovSubsidyZhejiangSncodeQueryAnswer> {
  /**
   * sn码销售状态查询 · Query whether a serial number has been sold
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeQueryOptions): ApiPromise<GovSubsidyZhejiangSncodeQueryAnswer>;
}

interface GovSubsidyZhejiangSncodeUnlockNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/unlock">, PostAsyncAndSync<GovSubsidyZhejiangSncodeUnlockOptions, GovSubsidyZhejiangAnswer> {
  /**
   * sn码解锁 · Unlock a serial number
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeUnlockOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
}
