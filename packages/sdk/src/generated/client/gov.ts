// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  /** POST: 查询审核结果 */
  readonly "v3/gov/subsidy/audit/cup/invalid": GovSubsidyAuditCupInvalidNode;
  /** POST: 查询审核结果 */
  readonly "v3/gov/subsidy/audit/cup/query": GovSubsidyAuditCupQueryNode;
  /** POST: 同步非银联支付交易退款信息 */
  readonly "v3/gov/subsidy/audit/cup/refund/sync": GovSubsidyAuditCupRefundSyncNode;
  /** POST: 更新审核数据 */
  readonly "v3/gov/subsidy/audit/cup/update": GovSubsidyAuditCupUpdateNode;
  /** POST: 上传审核数据 */
  readonly "v3/gov/subsidy/audit/cup/upload": GovSubsidyAuditCupUploadNode;
  /** POST: 企业信息查询 */
  readonly "v3/gov/subsidy/companies/query": GovSubsidyCompaniesQueryNode;
  /** POST: 商品信息上传 */
  readonly "v3/gov/subsidy/goods/upload": GovSubsidyGoodsUploadNode;
  /** POST: N品类同步资格核销信息 */
  readonly "v3/gov/subsidy/n-qualifications/sync": GovSubsidyNQualificationsSyncNode;
  /** GET: 查询补贴资格 */
  readonly "v3/gov/subsidy/qualification": GovSubsidyQualificationNode;
  /** POST: 取消资格(透传模式) */
  readonly "v3/gov/subsidy/qualifications/passthrough/cancel": GovSubsidyQualificationsPassthroughCancelNode;
  /** POST: 领取资格(透传模式) */
  readonly "v3/gov/subsidy/qualifications/passthrough/claim": GovSubsidyQualificationsPassthroughClaimNode;
  /** POST: 批量查询用户资格(透传模式) */
  readonly "v3/gov/subsidy/qualifications/passthrough/query": GovSubsidyQualificationsPassthroughQueryNode;
  /** POST: 批量查询用户资格 */
  readonly "v3/gov/subsidy/qualifications/query": GovSubsidyQualificationsQueryNode;
  /** POST: 同步资格核销信息 */
  readonly "v3/gov/subsidy/qualifications/sync": GovSubsidyQualificationsSyncNode;
  /** POST: sn码锁定 */
  readonly "v3/gov/subsidy/sncode/lock": GovSubsidySncodeLockNode;
  /** POST: 查询sn码状态 */
  readonly "v3/gov/subsidy/sncode/query": GovSubsidySncodeQueryNode;
  /** POST: sn码解锁 */
  readonly "v3/gov/subsidy/sncode/unlock": GovSubsidySncodeUnlockNode;
  /** POST: 交易信息查询 */
  readonly "v3/gov/subsidy/transactions/query": GovSubsidyTransactionsQueryNode;
  /** POST: 查询单日交易汇总 */
  readonly "v3/gov/subsidy/transactions/summary/query-day": GovSubsidyTransactionsSummaryQueryDayNode;
  /** POST: 交易信息回传 */
  readonly "v3/gov/subsidy/transactions/sync": GovSubsidyTransactionsSyncNode;
  /** POST: 品类凭证码预核销撤销 */
  readonly "v3/gov/subsidy/zhejiang/authcode/cancel": GovSubsidyZhejiangAuthcodeCancelNode;
  /** POST: 品类凭证码上报确认 */
  readonly "v3/gov/subsidy/zhejiang/authcode/commit": GovSubsidyZhejiangAuthcodeCommitNode;
  /** POST: 申请品类凭证码 */
  readonly "v3/gov/subsidy/zhejiang/authcode/issue": GovSubsidyZhejiangAuthcodeIssueNode;
  /** POST: 品类凭证码上报撤销 */
  readonly "v3/gov/subsidy/zhejiang/authcode/refund": GovSubsidyZhejiangAuthcodeRefundNode;
  /** POST: 预核销品类凭证码 */
  readonly "v3/gov/subsidy/zhejiang/authcode/try": GovSubsidyZhejiangAuthcodeTryNode;
  /** POST: 商品信息查询 */
  readonly "v3/gov/subsidy/zhejiang/goods/query": GovSubsidyZhejiangGoodsQueryNode;
  /** POST: n品类核销 */
  readonly "v3/gov/subsidy/zhejiang/n-qualifications/confirm": GovSubsidyZhejiangNQualificationsConfirmNode;
  /** POST: 变更资格 */
  readonly "v3/gov/subsidy/zhejiang/qualifications/alter": GovSubsidyZhejiangQualificationsAlterNode;
  /** POST: 领取资格 */
  readonly "v3/gov/subsidy/zhejiang/qualifications/claim": GovSubsidyZhejiangQualificationsClaimNode;
  /** POST: 查询补贴资格 */
  readonly "v3/gov/subsidy/zhejiang/qualifications/query": GovSubsidyZhejiangQualificationsQueryNode;
  /** POST: 核销资格 */
  readonly "v3/gov/subsidy/zhejiang/qualifications/sync": GovSubsidyZhejiangQualificationsSyncNode;
  /** POST: sn码锁定 */
  readonly "v3/gov/subsidy/zhejiang/sncode/lock": GovSubsidyZhejiangSncodeLockNode;
  /** POST: sn码销售状态查询 */
  readonly "v3/gov/subsidy/zhejiang/sncode/query": GovSubsidyZhejiangSncodeQueryNode;
  /** POST: sn码解锁 */
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

interface GovSubsidyAuditCupInvalidNode extends ChainNode<"v3/gov/subsidy/audit/cup/invalid"> {
  /**
   * 查询审核结果
   *
   * `POST /v3/gov/subsidy/audit/cup/invalid`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupInvalidOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyAuditCupInvalidOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyAuditCupInvalidOptions): GovSubsidyAuditCupAnswer;
}

interface GovSubsidyAuditCupQueryNode extends ChainNode<"v3/gov/subsidy/audit/cup/query"> {
  /**
   * 查询审核结果
   *
   * `POST /v3/gov/subsidy/audit/cup/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupQueryOptions): ApiPromise<GovSubsidyAuditCupQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyAuditCupQueryOptions): ApiPromise<GovSubsidyAuditCupQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyAuditCupQueryOptions): GovSubsidyAuditCupQueryAnswer;
}

interface GovSubsidyAuditCupRefundNode extends ChainNode<"v3/gov/subsidy/audit/cup/refund"> {
  readonly sync: GovSubsidyAuditCupRefundSyncNode;
}

interface GovSubsidyAuditCupRefundSyncNode extends ChainNode<"v3/gov/subsidy/audit/cup/refund/sync"> {
  /**
   * 同步非银联支付交易退款信息
   *
   * `POST /v3/gov/subsidy/audit/cup/refund/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupRefundSyncOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyAuditCupRefundSyncOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyAuditCupRefundSyncOptions): GovSubsidyAuditCupAnswer;
}

interface GovSubsidyAuditCupUpdateNode extends ChainNode<"v3/gov/subsidy/audit/cup/update"> {
  /**
   * 更新审核数据
   *
   * `POST /v3/gov/subsidy/audit/cup/update`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupUpdateOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyAuditCupUpdateOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyAuditCupUpdateOptions): GovSubsidyAuditCupAnswer;
}

interface GovSubsidyAuditCupUploadNode extends ChainNode<"v3/gov/subsidy/audit/cup/upload"> {
  /**
   * 上传审核数据
   *
   * `POST /v3/gov/subsidy/audit/cup/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: GovSubsidyAuditCupUploadOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyAuditCupUploadOptions): ApiPromise<GovSubsidyAuditCupAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyAuditCupUploadOptions): GovSubsidyAuditCupAnswer;
}

interface GovSubsidyCompaniesNode extends ChainNode<"v3/gov/subsidy/companies"> {
  readonly query: GovSubsidyCompaniesQueryNode;
}

interface GovSubsidyCompaniesQueryNode extends ChainNode<"v3/gov/subsidy/companies/query"> {
  /**
   * 企业信息查询
   *
   * `POST /v3/gov/subsidy/companies/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyCompaniesQueryOptions): ApiPromise<GovSubsidyCompaniesQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyCompaniesQueryOptions): ApiPromise<GovSubsidyCompaniesQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyCompaniesQueryOptions): GovSubsidyCompaniesQueryAnswer;
}

interface GovSubsidyGoodsNode extends ChainNode<"v3/gov/subsidy/goods"> {
  readonly upload: GovSubsidyGoodsUploadNode;
}

interface GovSubsidyGoodsUploadNode extends ChainNode<"v3/gov/subsidy/goods/upload"> {
  /**
   * 商品信息上传
   *
   * `POST /v3/gov/subsidy/goods/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyGoodsUploadOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyGoodsUploadOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyGoodsUploadOptions): GovSubsidyAnswer;
}

interface GovSubsidyNQualificationsNode extends ChainNode<"v3/gov/subsidy/n-qualifications"> {
  readonly sync: GovSubsidyNQualificationsSyncNode;
}

interface GovSubsidyNQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/n-qualifications/sync"> {
  /**
   * N品类同步资格核销信息
   *
   * `POST /v3/gov/subsidy/n-qualifications/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyNQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyNQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyNQualificationsSyncOptions): GovSubsidyAnswer;
}

interface GovSubsidyQualificationNode extends ChainNode<"v3/gov/subsidy/qualification"> {
  /**
   * 查询补贴资格
   *
   * `GET /v3/gov/subsidy/qualification`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  get(options: GovSubsidyQualificationQueryOptions): ApiPromise<GovSubsidyQualification>;
  /** The same as `get`. */
  getAsync(options: GovSubsidyQualificationQueryOptions): ApiPromise<GovSubsidyQualification>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GovSubsidyQualificationQueryOptions): GovSubsidyQualification;
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

interface GovSubsidyQualificationsPassthroughCancelNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/cancel"> {
  /**
   * 取消资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughCancelOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyQualificationsPassthroughCancelOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyQualificationsPassthroughCancelOptions): GovSubsidyAnswer;
}

interface GovSubsidyQualificationsPassthroughClaimNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/claim"> {
  /**
   * 领取资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/claim`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughClaimOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyQualificationsPassthroughClaimOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyQualificationsPassthroughClaimOptions): GovSubsidyAnswer;
}

interface GovSubsidyQualificationsPassthroughQueryNode extends ChainNode<"v3/gov/subsidy/qualifications/passthrough/query"> {
  /**
   * 批量查询用户资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/query`
   *
   */
  post(options: GovSubsidyQualificationsPassthroughQueryOptions): ApiPromise<GovSubsidyQualificationsPassthroughQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyQualificationsPassthroughQueryOptions): ApiPromise<GovSubsidyQualificationsPassthroughQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyQualificationsPassthroughQueryOptions): GovSubsidyQualificationsPassthroughQueryAnswer;
}

interface GovSubsidyQualificationsQueryNode extends ChainNode<"v3/gov/subsidy/qualifications/query"> {
  /**
   * 批量查询用户资格
   *
   * `POST /v3/gov/subsidy/qualifications/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyQualificationsQueryOptions): ApiPromise<GovSubsidyQualificationsQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyQualificationsQueryOptions): ApiPromise<GovSubsidyQualificationsQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyQualificationsQueryOptions): GovSubsidyQualificationsQueryAnswer;
}

interface GovSubsidyQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/qualifications/sync"> {
  /**
   * 同步资格核销信息
   *
   * `POST /v3/gov/subsidy/qualifications/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyQualificationsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyQualificationsSyncOptions): GovSubsidyAnswer;
}

interface GovSubsidySncodeNode extends ChainNode<"v3/gov/subsidy/sncode"> {
  readonly lock: GovSubsidySncodeLockNode;
  readonly query: GovSubsidySncodeQueryNode;
  readonly unlock: GovSubsidySncodeUnlockNode;
}

interface GovSubsidySncodeLockNode extends ChainNode<"v3/gov/subsidy/sncode/lock"> {
  /**
   * sn码锁定
   *
   * `POST /v3/gov/subsidy/sncode/lock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeLockOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidySncodeLockOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidySncodeLockOptions): GovSubsidyAnswer;
}

interface GovSubsidySncodeQueryNode extends ChainNode<"v3/gov/subsidy/sncode/query"> {
  /**
   * 查询sn码状态
   *
   * `POST /v3/gov/subsidy/sncode/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeQueryOptions): ApiPromise<GovSubsidySncodeQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidySncodeQueryOptions): ApiPromise<GovSubsidySncodeQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidySncodeQueryOptions): GovSubsidySncodeQueryAnswer;
}

interface GovSubsidySncodeUnlockNode extends ChainNode<"v3/gov/subsidy/sncode/unlock"> {
  /**
   * sn码解锁
   *
   * `POST /v3/gov/subsidy/sncode/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidySncodeUnlockOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidySncodeUnlockOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidySncodeUnlockOptions): GovSubsidyAnswer;
}

interface GovSubsidyTransactionsNode extends ChainNode<"v3/gov/subsidy/transactions"> {
  readonly query: GovSubsidyTransactionsQueryNode;
  readonly summary: GovSubsidyTransactionsSummaryNode;
  readonly sync: GovSubsidyTransactionsSyncNode;
}

interface GovSubsidyTransactionsQueryNode extends ChainNode<"v3/gov/subsidy/transactions/query"> {
  /**
   * 交易信息查询
   *
   * `POST /v3/gov/subsidy/transactions/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsQueryOptions): ApiPromise<GovSubsidyTransactionsQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyTransactionsQueryOptions): ApiPromise<GovSubsidyTransactionsQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyTransactionsQueryOptions): GovSubsidyTransactionsQueryAnswer;
}

interface GovSubsidyTransactionsSummaryNode extends ChainNode<"v3/gov/subsidy/transactions/summary"> {
  readonly queryDay: GovSubsidyTransactionsSummaryQueryDayNode;
  readonly "query-day": GovSubsidyTransactionsSummaryQueryDayNode;
}

interface GovSubsidyTransactionsSummaryQueryDayNode extends ChainNode<"v3/gov/subsidy/transactions/summary/query-day"> {
  /**
   * 查询单日交易汇总
   *
   * `POST /v3/gov/subsidy/transactions/summary/query-day`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsSummaryQueryDayOptions): ApiPromise<GovSubsidyTransactionsSummaryQueryDayAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyTransactionsSummaryQueryDayOptions): ApiPromise<GovSubsidyTransactionsSummaryQueryDayAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyTransactionsSummaryQueryDayOptions): GovSubsidyTransactionsSummaryQueryDayAnswer;
}

interface GovSubsidyTransactionsSyncNode extends ChainNode<"v3/gov/subsidy/transactions/sync"> {
  /**
   * 交易信息回传
   *
   * `POST /v3/gov/subsidy/transactions/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: GovSubsidyTransactionsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyTransactionsSyncOptions): ApiPromise<GovSubsidyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyTransactionsSyncOptions): GovSubsidyAnswer;
}

interface GovSubsidyZhejiangNode extends ChainNode<"v3/gov/subsidy/zhejiang"> {
  readonly authcode: GovSubsidyZhejiangAuthcodeNode;
  readonly goods: GovSubsidyZhejiangGoodsNode;
  readonly nQualifications: GovSubsidyZhejiangNQualificationsNode;
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

interface GovSubsidyZhejiangAuthcodeCancelNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/cancel"> {
  /**
   * 品类凭证码预核销撤销
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeCancelOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangAuthcodeCancelOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangAuthcodeCancelOptions): GovSubsidyZhejiangAnswer;
}

interface GovSubsidyZhejiangAuthcodeCommitNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/commit"> {
  /**
   * 品类凭证码上报确认
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/commit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeCommitOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangAuthcodeCommitOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangAuthcodeCommitOptions): GovSubsidyZhejiangAnswer;
}

interface GovSubsidyZhejiangAuthcodeIssueNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/issue"> {
  /**
   * 申请品类凭证码
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/issue`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeIssueOptions): ApiPromise<GovSubsidyZhejiangAuthcodeIssueAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangAuthcodeIssueOptions): ApiPromise<GovSubsidyZhejiangAuthcodeIssueAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangAuthcodeIssueOptions): GovSubsidyZhejiangAuthcodeIssueAnswer;
}

interface GovSubsidyZhejiangAuthcodeRefundNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/refund"> {
  /**
   * 品类凭证码上报撤销
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/refund`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeRefundOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangAuthcodeRefundOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangAuthcodeRefundOptions): GovSubsidyZhejiangAnswer;
}

interface GovSubsidyZhejiangAuthcodeTryNode extends ChainNode<"v3/gov/subsidy/zhejiang/authcode/try"> {
  /**
   * 预核销品类凭证码
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/try`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangAuthcodeTryOptions): ApiPromise<GovSubsidyZhejiangAuthcodeTryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangAuthcodeTryOptions): ApiPromise<GovSubsidyZhejiangAuthcodeTryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangAuthcodeTryOptions): GovSubsidyZhejiangAuthcodeTryAnswer;
}

interface GovSubsidyZhejiangGoodsNode extends ChainNode<"v3/gov/subsidy/zhejiang/goods"> {
  readonly query: GovSubsidyZhejiangGoodsQueryNode;
}

interface GovSubsidyZhejiangGoodsQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/goods/query"> {
  /**
   * 商品信息查询
   *
   * `POST /v3/gov/subsidy/zhejiang/goods/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangGoodsQueryOptions): ApiPromise<GovSubsidyZhejiangGoodsQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangGoodsQueryOptions): ApiPromise<GovSubsidyZhejiangGoodsQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangGoodsQueryOptions): GovSubsidyZhejiangGoodsQueryAnswer;
}

interface GovSubsidyZhejiangNQualificationsNode extends ChainNode<"v3/gov/subsidy/zhejiang/n-qualifications"> {
  readonly confirm: GovSubsidyZhejiangNQualificationsConfirmNode;
}

interface GovSubsidyZhejiangNQualificationsConfirmNode extends ChainNode<"v3/gov/subsidy/zhejiang/n-qualifications/confirm"> {
  /**
   * n品类核销
   *
   * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangNQualificationsConfirmOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangNQualificationsConfirmOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangNQualificationsConfirmOptions): GovSubsidyZhejiangAnswer;
}

interface GovSubsidyZhejiangQualificationsNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications"> {
  readonly alter: GovSubsidyZhejiangQualificationsAlterNode;
  readonly claim: GovSubsidyZhejiangQualificationsClaimNode;
  readonly query: GovSubsidyZhejiangQualificationsQueryNode;
  readonly sync: GovSubsidyZhejiangQualificationsSyncNode;
}

interface GovSubsidyZhejiangQualificationsAlterNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/alter"> {
  /**
   * 变更资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsAlterOptions): ApiPromise<GovSubsidyZhejiangQualificationsAlterAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangQualificationsAlterOptions): ApiPromise<GovSubsidyZhejiangQualificationsAlterAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangQualificationsAlterOptions): GovSubsidyZhejiangQualificationsAlterAnswer;
}

interface GovSubsidyZhejiangQualificationsClaimNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/claim"> {
  /**
   * 领取资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsClaimOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangQualificationsClaimOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangQualificationsClaimOptions): GovSubsidyZhejiangAnswer;
}

interface GovSubsidyZhejiangQualificationsQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/query"> {
  /**
   * 查询补贴资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangQualificationsQueryOptions): ApiPromise<GovSubsidyZhejiangQualificationsQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangQualificationsQueryOptions): ApiPromise<GovSubsidyZhejiangQualificationsQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangQualificationsQueryOptions): GovSubsidyZhejiangQualificationsQueryAnswer;
}

interface GovSubsidyZhejiangQualificationsSyncNode extends ChainNode<"v3/gov/subsidy/zhejiang/qualifications/sync"> {
  /**
   * 核销资格
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

interface GovSubsidyZhejiangSncodeLockNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/lock"> {
  /**
   * sn码锁定
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/lock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeLockOptions): ApiPromise<GovSubsidyZhejiangSncodeLockAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangSncodeLockOptions): ApiPromise<GovSubsidyZhejiangSncodeLockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangSncodeLockOptions): GovSubsidyZhejiangSncodeLockAnswer;
}

interface GovSubsidyZhejiangSncodeQueryNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/query"> {
  /**
   * sn码销售状态查询
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeQueryOptions): ApiPromise<GovSubsidyZhejiangSncodeQueryAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangSncodeQueryOptions): ApiPromise<GovSubsidyZhejiangSncodeQueryAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangSncodeQueryOptions): GovSubsidyZhejiangSncodeQueryAnswer;
}

interface GovSubsidyZhejiangSncodeUnlockNode extends ChainNode<"v3/gov/subsidy/zhejiang/sncode/unlock"> {
  /**
   * sn码解锁
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: GovSubsidyZhejiangSncodeUnlockOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** The same as `post`. */
  postAsync(options: GovSubsidyZhejiangSncodeUnlockOptions): ApiPromise<GovSubsidyZhejiangAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GovSubsidyZhejiangSncodeUnlockOptions): GovSubsidyZhejiangAnswer;
}
