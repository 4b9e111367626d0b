// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  PayrollCardToken,
  PayrollCardTokenCreateOptions,
  PayrollCardTransferBatchesAnswer,
  PayrollCardTransferBatchesOptions,
  PayrollCardWesureInsuranceOptions,
  PayrollCardWesureTokenValidationsAnswer,
  PayrollCardWesureTokenValidationsOptions,
} from "../models/payroll-card.ts";

/** The node of each path template below `v3/payroll-card`. */
export interface PayrollCardPaths {
  /** GET: 查询核身记录 · Query the identity verification records. */
  readonly "v3/payroll-card/authentications": PayrollCardAuthenticationsNode;
  /** POST: 微工卡核身预下单 · Prepare an identity verification. */
  readonly "v3/payroll-card/authentications/pre-order": PayrollCardAuthenticationsPreOrderNode;
  /** POST: 微工卡核身预下单（流程中完成授权） · Prepare an identity verification with authorisation on the way. */
  readonly "v3/payroll-card/authentications/pre-order-with-auth": PayrollCardAuthenticationsPreOrderWithAuthNode;
  /** GET: 获取核身结果 · Get the result of an identity verification. */
  readonly "v3/payroll-card/authentications/{authenticate_number}": PayrollCardAuthenticationsByAuthenticateNumberNode;
  /** GET: 查询微工卡授权关系 · Query a payroll card authorisation. */
  readonly "v3/payroll-card/relations/{openid}": PayrollCardRelationsByOpenidNode;
  /** POST: 生成授权token · Generate an authorisation token. */
  readonly "v3/payroll-card/tokens": PayrollCardTokensNode;
  /** POST: 发起批量转账 · Start a batch transfer. */
  readonly "v3/payroll-card/transfer-batches": PayrollCardTransferBatchesNode;
  /** POST: 生成投保结果 · Record the result of taking out insurance. */
  readonly "v3/payroll-card/wesure/insurance": PayrollCardWesureInsuranceNode;
  /** POST: 校验核身结果 · Check the result of an identity verification. */
  readonly "v3/payroll-card/wesure/token-validations": PayrollCardWesureTokenValidationsNode;
}

export interface PayrollCardNode extends ChainNode<"v3/payroll-card"> {
  readonly authentications: PayrollCardAuthenticationsNode;
  readonly relations: PayrollCardRelationsNode;
  readonly tokens: PayrollCardTokensNode;
  readonly transferBatches: PayrollCardTransferBatchesNode;
  /** `transferBatches` */
  readonly "transfer-batches": PayrollCardTransferBatchesNode;
  readonly wesure: PayrollCardWesureNode;
}

interface PayrollCardAuthenticationsNode extends ChainNode<"v3/payroll-card/authentications">, GetAsyncAndSync<PayrollCardAuthenticationsQueryOptions, PayrollCardAuthenticationList>, Lists<PayrollCardAuthenticationsQueryOptions, PayrollCardAuthenticationList, "data"> {
  readonly preOrder: PayrollCardAuthenticationsPreOrderNode;
  /** `preOrder` */
  readonly "pre-order": PayrollCardAuthenticationsPreOrderNode;
  readonly preOrderWithAuth: PayrollCardAuthenticationsPreOrderWithAuthNode;
  /** `preOrderWithAuth` */
  readonly "pre-order-with-auth": PayrollCardAuthenticationsPreOrderWithAuthNode;
  /** Given as the option `authenticate_number`. */
  readonly _authenticate_number_: PayrollCardAuthenticationsByAuthenticateNumberNode;
  /**
   * 查询核身记录 · Query the identity verification records
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/authentications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  get(options: PayrollCardAuthenticationsQueryOptions): ApiPromise<PayrollCardAuthenticationList>;
}

interface PayrollCardAuthenticationsPreOrderNode extends ChainNode<"v3/payroll-card/authentications/pre-order">, PostAsyncAndSync<PayrollCardAuthenticationsPreOrderOptions, PayrollCardAuthenticationsPreOrderAnswer> {
  /**
   * 微工卡核身预下单 · Prepare an identity verification
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/authentications/pre-order`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  post(options: PayrollCardAuthenticationsPreOrderOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
}

interface PayrollCardAuthenticationsPreOrderWithAuthNode extends ChainNode<"v3/payroll-card/authentications/pre-order-with-auth">, PostAsyncAndSync<PayrollCardAuthenticationsPreOrderWithAuthOptions, PayrollCardAuthenticationsPreOrderAnswer> {
  /**
   * 微工卡核身预下单（流程中完成授权） · Prepare an identity verification with authorisation on the way
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/authentications/pre-order-with-auth`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  post(options: PayrollCardAuthenticationsPreOrderWithAuthOptions): ApiPromise<PayrollCardAuthenticationsPreOrderAnswer>;
}

interface PayrollCardAuthenticationsByAuthenticateNumberNode extends ChainNode<"v3/payroll-card/authentications/{authenticate_number}">, GetAsyncAndSync<PayrollCardAuthenticationQueryOptions, PayrollCardAuthentication> {
  /**
   * 获取核身结果 · Get the result of an identity verification
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/authentications/{authenticate_number}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  get(options: PayrollCardAuthenticationQueryOptions): ApiPromise<PayrollCardAuthentication>;
}

interface PayrollCardRelationsNode extends ChainNode<"v3/payroll-card/relations"> {
  /** Given as the option `openid`. */
  readonly _openid_: PayrollCardRelationsByOpenidNode;
}

interface PayrollCardRelationsByOpenidNode extends ChainNode<"v3/payroll-card/relations/{openid}">, GetAsyncAndSync<PayrollCardRelationQueryOptions, PayrollCardRelation> {
  /**
   * 查询微工卡授权关系 · Query a payroll card authorisation
   *
   * 微工卡 · Payroll card
   *
   * `GET /v3/payroll-card/relations/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  get(options: PayrollCardRelationQueryOptions): ApiPromise<PayrollCardRelation>;
}

interface PayrollCardTokensNode extends ChainNode<"v3/payroll-card/tokens">, PostAsyncAndSync<PayrollCardTokenCreateOptions, PayrollCardToken> {
  /**
   * 生成授权token · Generate an authorisation token
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  post(options: PayrollCardTokenCreateOptions): ApiPromise<PayrollCardToken>;
}

interface PayrollCardTransferBatchesNode extends ChainNode<"v3/payroll-card/transfer-batches">, PostAsyncAndSync<PayrollCardTransferBatchesOptions, PayrollCardTransferBatchesAnswer> {
  /**
   * 发起批量转账 · Start a batch transfer
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/transfer-batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  post(options: PayrollCardTransferBatchesOptions): ApiPromise<PayrollCardTransferBatchesAnswer>;
}

interface PayrollCardWesureNode extends ChainNode<"v3/payroll-card/wesure"> {
  readonly insurance: PayrollCardWesureInsuranceNode;
  readonly tokenValidations: PayrollCardWesureTokenValidationsNode;
  /** `tokenValidations` */
  readonly "token-validations": PayrollCardWesureTokenValidationsNode;
}

interface PayrollCardWesureInsuranceNode extends ChainNode<"v3/payroll-card/wesure/insurance">, PostAsyncAndSync<PayrollCardWesureInsuranceOptions, undefined> {
  /**
   * 生成投保结果 · Record the result of taking out insurance
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/wesure/insurance`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post(options: PayrollCardWesureInsuranceOptions): ApiPromise<undefined>;
}

interface PayrollCardWesureTokenValidationsNode extends ChainNode<"v3/payroll-card/wesure/token-validations">, PostAsyncAndSync<PayrollCardWesureTokenValidationsOptions, PayrollCardWesureTokenValidationsAnswer> {
  /**
   * 校验核身结果 · Check the result of an identity verification
   *
   * 微工卡 · Payroll card
   *
   * `POST /v3/payroll-card/wesure/token-validations`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post(options: PayrollCardWesureTokenValidationsOptions): ApiPromise<PayrollCardWesureTokenValidationsAnswer>;
}
