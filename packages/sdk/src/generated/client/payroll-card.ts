// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PayrollCardAuthentication,
  PayrollCardAuthenticationList,
  PayrollCardAuthenticationQueryOptions,
  PayrollCardAuthenticationsPreOrderAnswer,
  PayrollCardAuthenticationsPreOrderOptions,
  PayrollCardAuthenticationsPreOrderWithAuthOptions,
  PayrollCardAuthenticationsQueryOptions,
  PayrollCardRelation,
  PayrollCardRelationQueryOptions,
  PayrollCardTokensAnswer,
  PayrollCardTokensOptions,
  PayrollCardTransferBatchesAnswer,
  PayrollCardTransferBatchesOptions,
  PayrollCardWesureInsuranceOptions,
  PayrollCardWesureTokenValidationsAnswer,
  PayrollCardWesureTokenValidationsOptions,
} from "../models/payroll-card.ts";

/** The node of each path template below `v3/payroll-card`. */
export interface PayrollCardPaths {
  /** GET: 查询核身记录 */
  readonly "v3/payroll-card/authentications": PayrollCardAuthenticationsNode;
  /** POST: 微工卡核身预下单 */
  readonly "v3/payroll-card/authentications/pre-order": PayrollCardAuthenticationsPreOrderNode;
  /** POST: 微工卡核身预下单（流程中完成授权） */
  readonly "v3/payroll-card/authentications/pre-order-with-auth": PayrollCardAuthenticationsPreOrderWithAuthNode;
  /** GET: 获取核身结果 */
  readonly "v3/payroll-card/authentications/{authenticate_number}": PayrollCardAuthenticationsByAuthenticateNumberNode;
  /** GET: 查询微工卡授权关系 */
  readonly "v3/payroll-card/relations/{openid}": PayrollCardRelationsByOpenidNode;
  /** POST: 生成授权token */
  readonly "v3/payroll-card/tokens": PayrollCardTokensNode;
  /** POST: 发起批量转账 */
  readonly "v3/payroll-card/transfer-batches": PayrollCardTransferBatchesNode;
  /** POST: 生成投保结果 */
  readonly "v3/payroll-card/wesure/insurance": PayrollCardWesureInsuranceNode;
  /** POST: 校验核身结果 */
  readonly "v3/payroll-card/wesure/token-validations": PayrollCardWesureTokenValidationsNode;
}

export interface PayrollCardNode extends ChainNode<"v3/payroll-card"> {
  readonly authentications: PayrollCardAuthenticationsNode;
  readonly relations: PayrollCardRelationsNode;
  readonly tokens: PayrollCardTokensNode;
  readonly transferBatches: PayrollCardTransferBatchesNode;
  readonly "transfer-batches": PayrollCardTransferBatchesNode;
  readonly wesure: PayrollCardWesureNode;
}

interface PayrollCardAuthenticationsNode extends ChainNode<"v3/payroll-card/authentications"> {
  readonly preOrder: PayrollCardAuthenticationsPreOrderNode;
  readonly "pre-order": PayrollCardAuthenticationsPreOrderNode;
  readonly preOrderWithAuth: PayrollCardAuthenticationsPreOrderWithAuthNode;
  readonly "pre-order-with-auth": PayrollCardAuthenticationsPreOrderWithAuthNode;
  /** Given as the option `authenticate_number`. */
  readonly _authenticate_number_: PayrollCardAuthenticationsByAuthenticateNumberNode;
  /**
   * 查询核身记录
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/authentications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  get(options: PayrollCardAuthenticationsQueryOptions): ApiPromise<PayrollCardAuthenticationList>;
  /** The same as `get`. */
  getAsync(options: PayrollCardAuthenticationsQueryOptions): ApiPromise<PayrollCardAuthenticationList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayrollCardAuthenticationsQueryOptions): PayrollCardAuthenticationList;
}

interface PayrollCardAuthenticationsPreOrderNode extends ChainNode<"v3/payroll-card/authentications/pre-order"> {
  /**
   * 微工卡核身预下单
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/authentications/pre-order`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  post(options: PayrollCardAuthenticationsPreOrderOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
  /** The same as `post`. */
  postAsync(options: PayrollCardAuthenticationsPreOrderOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardAuthenticationsPreOrderOptions): PayrollCardAuthenticationsPreOrderAnswer;
}

interface PayrollCardAuthenticationsPreOrderWithAuthNode extends ChainNode<"v3/payroll-card/authentications/pre-order-with-auth"> {
  /**
   * 微工卡核身预下单（流程中完成授权）
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/authentications/pre-order-with-auth`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  post(options: PayrollCardAuthenticationsPreOrderWithAuthOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
  /** The same as `post`. */
  postAsync(options: PayrollCardAuthenticationsPreOrderWithAuthOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardAuthenticationsPreOrderWithAuthOptions): PayrollCardAuthenticationsPreOrderAnswer;
}

interface PayrollCardAuthenticationsByAuthenticateNumberNode extends ChainNode<"v3/payroll-card/authentications/{authenticate_number}"> {
  /**
   * 获取核身结果
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/authentications/{authenticate_number}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  get(options: PayrollCardAuthenticationQueryOptions): ApiPromise<PayrollCardAuthentication>;
  /** The same as `get`. */
  getAsync(options: PayrollCardAuthenticationQueryOptions): ApiPromise<PayrollCardAuthentication>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayrollCardAuthenticationQueryOptions): PayrollCardAuthentication;
}

interface PayrollCardRelationsNode extends ChainNode<"v3/payroll-card/relations"> {
  /** Given as the option `openid`. */
  readonly _openid_: PayrollCardRelationsByOpenidNode;
}

interface PayrollCardRelationsByOpenidNode extends ChainNode<"v3/payroll-card/relations/{openid}"> {
  /**
   * 查询微工卡授权关系
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/relations/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  get(options: PayrollCardRelationQueryOptions): ApiPromise<PayrollCardRelation>;
  /** The same as `get`. */
  getAsync(options: PayrollCardRelationQueryOptions): ApiPromise<PayrollCardRelation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayrollCardRelationQueryOptions): PayrollCardRelation;
}

interface PayrollCardTokensNode extends ChainNode<"v3/payroll-card/tokens"> {
  /**
   * 生成授权token
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  post(options: PayrollCardTokensOptions): ApiPromise<PayrollCardTokensAnswer>;
  /** The same as `post`. */
  postAsync(options: PayrollCardTokensOptions): ApiPromise<PayrollCardTokensAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardTokensOptions): PayrollCardTokensAnswer;
}

interface PayrollCardTransferBatchesNode extends ChainNode<"v3/payroll-card/transfer-batches"> {
  /**
   * 发起批量转账
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/transfer-batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  post(options: PayrollCardTransferBatchesOptions): ApiPromise<PayrollCardTransferBatchesAnswer>;
  /** The same as `post`. */
  postAsync(options: PayrollCardTransferBatchesOptions): ApiPromise<PayrollCardTransferBatchesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardTransferBatchesOptions): PayrollCardTransferBatchesAnswer;
}

interface PayrollCardWesureNode extends ChainNode<"v3/payroll-card/wesure"> {
  readonly insurance: PayrollCardWesureInsuranceNode;
  readonly tokenValidations: PayrollCardWesureTokenValidationsNode;
  readonly "token-validations": PayrollCardWesureTokenValidationsNode;
}

interface PayrollCardWesureInsuranceNode extends ChainNode<"v3/payroll-card/wesure/insurance"> {
  /**
   * 生成投保结果
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/wesure/insurance`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post(options: PayrollCardWesureInsuranceOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayrollCardWesureInsuranceOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardWesureInsuranceOptions): undefined;
}

interface PayrollCardWesureTokenValidationsNode extends ChainNode<"v3/payroll-card/wesure/token-validations"> {
  /**
   * 校验核身结果
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/wesure/token-validations`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post(options: PayrollCardWesureTokenValidationsOptions): ApiPromise<PayrollCardWesureTokenValidationsAnswer>;
  /** The same as `post`. */
  postAsync(options: PayrollCardWesureTokenValidationsOptions): ApiPromise<PayrollCardWesureTokenValidationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayrollCardWesureTokenValidationsOptions): PayrollCardWesureTokenValidationsAnswer;
}
