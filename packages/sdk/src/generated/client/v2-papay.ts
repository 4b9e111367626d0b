// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2PapayDeletecontractAnswer,
  V2PapayDeletecontractOptions,
  V2PapayEntrustwebQueryOptions,
  V2PapayH5entrustweb,
  V2PapayH5entrustwebQueryOptions,
  V2PapayPartnerDeletecontractAnswer,
  V2PapayPartnerDeletecontractOptions,
  V2PapayPartnerEntrustwebQueryOptions,
  V2PapayPartnerH5entrustweb,
  V2PapayPartnerH5entrustwebQueryOptions,
  V2PapayPartnerPreentrustwebAnswer,
  V2PapayPartnerPreentrustwebOptions,
  V2PapayPartnerQuerycontractAnswer,
  V2PapayPartnerQuerycontractOptions,
  V2PapayPreentrustwebAnswer,
  V2PapayPreentrustwebOptions,
  V2PapayQuerycontractAnswer,
  V2PapayQuerycontractOptions,
} from "../models/v2-papay.ts";

/** The node of each path template below `v2/papay`. */
export interface V2PapayPaths {
  /** POST: 申请解约 · Request the termination of a contract. */
  readonly "v2/papay/deletecontract": V2PapayDeletecontractNode;
  /** GET: 公众号纯签约 · Sign a contract without payment (official account). */
  readonly "v2/papay/entrustweb": V2PapayEntrustwebNode;
  /** GET: H5纯签约 · Sign a contract without payment (H5). */
  readonly "v2/papay/h5entrustweb": V2PapayH5entrustwebNode;
  /** POST: 申请解约 · Request the termination of a contract. */
  readonly "v2/papay/partner/deletecontract": V2PapayPartnerDeletecontractNode;
  /** GET: 公众号纯签约 · Sign a contract without payment (official account). */
  readonly "v2/papay/partner/entrustweb": V2PapayPartnerEntrustwebNode;
  /** GET: H5纯签约 · Sign a contract without payment (H5). */
  readonly "v2/papay/partner/h5entrustweb": V2PapayPartnerH5entrustwebNode;
  /** POST: APP纯签约 · Sign a contract without payment (App). */
  readonly "v2/papay/partner/preentrustweb": V2PapayPartnerPreentrustwebNode;
  /** POST: 查询签约关系 · Query a contract. */
  readonly "v2/papay/partner/querycontract": V2PapayPartnerQuerycontractNode;
  /** POST: APP纯签约 · Sign a contract without payment (App). */
  readonly "v2/papay/preentrustweb": V2PapayPreentrustwebNode;
  /** POST: 查询签约关系 · Query a contract. */
  readonly "v2/papay/querycontract": V2PapayQuerycontractNode;
}

export interface V2PapayNode extends ChainNode<"v2/papay"> {
  readonly deletecontract: V2PapayDeletecontractNode;
  readonly entrustweb: V2PapayEntrustwebNode;
  readonly h5entrustweb: V2PapayH5entrustwebNode;
  readonly partner: V2PapayPartnerNode;
  readonly preentrustweb: V2PapayPreentrustwebNode;
  readonly querycontract: V2PapayQuerycontractNode;
}

interface V2PapayDeletecontractNode extends ChainNode<"v2/papay/deletecontract">, PostAsyncAndSync<V2PapayDeletecontractOptions, V2PapayDeletecontractAnswer> {
  /**
   * 申请解约 · Request the termination of a contract
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/deletecontract`
   *
   * Errors: `MERCHANT AUTHORITY ERROR`, `MERCHANT PERMISSION ERROR`, `PARAMETER FAIL`, `RESULT NULL`, `XML FAIL`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987432
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988374
   */
  post(options: V2PapayDeletecontractOptions): ApiPromise<V2PapayDeletecontractAnswer>;
}

interface V2PapayEntrustwebNode extends ChainNode<"v2/papay/entrustweb">, GetAsyncAndSync<V2PapayEntrustwebQueryOptions, string> {
  /**
   * 公众号纯签约 · Sign a contract without payment (official account)
   *
   * 扣款服务 · Deduction service
   *
   * `GET /papay/entrustweb`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
   */
  get(options: V2PapayEntrustwebQueryOptions): ApiPromise<string>;
}

interface V2PapayH5entrustwebNode extends ChainNode<"v2/papay/h5entrustweb"> {
  /**
   * H5纯签约 · Sign a contract without payment (H5)
   *
   * 扣款服务 · Deduction service
   *
   * `GET /papay/h5entrustweb`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   * @remarks Status: by-invitation.
   */
  get(options: V2PapayH5entrustwebQueryOptions): ApiPromise<V2PapayH5entrustweb>;
  /**
   * The same as `get`.
   * @remarks Status: by-invitation.
   */
  getAsync(options: V2PapayH5entrustwebQueryOptions): ApiPromise<V2PapayH5entrustweb>;
  /**
   * `get` that blocks until the answer is there.
   * @remarks Status: by-invitation.
   */
  getSync(options: V2PapayH5entrustwebQueryOptions): V2PapayH5entrustweb;
}

interface V2PapayPartnerNode extends ChainNode<"v2/papay/partner"> {
  readonly deletecontract: V2PapayPartnerDeletecontractNode;
  readonly entrustweb: V2PapayPartnerEntrustwebNode;
  readonly h5entrustweb: V2PapayPartnerH5entrustwebNode;
  readonly preentrustweb: V2PapayPartnerPreentrustwebNode;
  readonly querycontract: V2PapayPartnerQuerycontractNode;
}

interface V2PapayPartnerDeletecontractNode extends ChainNode<"v2/papay/partner/deletecontract">, PostAsyncAndSync<V2PapayPartnerDeletecontractOptions, V2PapayPartnerDeletecontractAnswer> {
  /**
   * 申请解约 · Request the termination of a contract
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/partner/deletecontract`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
   */
  post(options: V2PapayPartnerDeletecontractOptions): ApiPromise<V2PapayPartnerDeletecontractAnswer>;
}

interface V2PapayPartnerEntrustwebNode extends ChainNode<"v2/papay/partner/entrustweb">, GetAsyncAndSync<V2PapayPartnerEntrustwebQueryOptions, string> {
  /**
   * 公众号纯签约 · Sign a contract without payment (official account)
   *
   * 扣款服务 · Deduction service
   *
   * `GET /papay/partner/entrustweb`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988365
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  get(options: V2PapayPartnerEntrustwebQueryOptions): ApiPromise<string>;
}

interface V2PapayPartnerH5entrustwebNode extends ChainNode<"v2/papay/partner/h5entrustweb"> {
  /**
   * H5纯签约 · Sign a contract without payment (H5)
   *
   * 扣款服务 · Deduction service
   *
   * `GET /papay/partner/h5entrustweb`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   * @remarks Status: by-invitation.
   */
  get(options: V2PapayPartnerH5entrustwebQueryOptions): ApiPromise<V2PapayPartnerH5entrustweb>;
  /**
   * The same as `get`.
   * @remarks Status: by-invitation.
   */
  getAsync(options: V2PapayPartnerH5entrustwebQueryOptions): ApiPromise<V2PapayPartnerH5entrustweb>;
  /**
   * `get` that blocks until the answer is there.
   * @remarks Status: by-invitation.
   */
  getSync(options: V2PapayPartnerH5entrustwebQueryOptions): V2PapayPartnerH5entrustweb;
}

interface V2PapayPartnerPreentrustwebNode extends ChainNode<"v2/papay/partner/preentrustweb">, PostAsyncAndSync<V2PapayPartnerPreentrustwebOptions, V2PapayPartnerPreentrustwebAnswer> {
  /**
   * APP纯签约 · Sign a contract without payment (App)
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/partner/preentrustweb`
   *
   * Errors: `PARAMERROR`, `PAYAUTHERROR`, `SIGNERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988366
   */
  post(options: V2PapayPartnerPreentrustwebOptions): ApiPromise<V2PapayPartnerPreentrustwebAnswer>;
}

interface V2PapayPartnerQuerycontractNode extends ChainNode<"v2/papay/partner/querycontract">, PostAsyncAndSync<V2PapayPartnerQuerycontractOptions, V2PapayPartnerQuerycontractAnswer> {
  /**
   * 查询签约关系 · Query a contract
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/partner/querycontract`
   *
   * At most 300 a second. Errors: `-25`, `-48`, `PARAMETER FAIL`, `RESULT NULL`, `XML FAIL`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988379
   */
  post(options: V2PapayPartnerQuerycontractOptions): ApiPromise<V2PapayPartnerQuerycontractAnswer>;
}

interface V2PapayPreentrustwebNode extends ChainNode<"v2/papay/preentrustweb">, PostAsyncAndSync<V2PapayPreentrustwebOptions, V2PapayPreentrustwebAnswer> {
  /**
   * APP纯签约 · Sign a contract without payment (App)
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/preentrustweb`
   *
   * Errors: `PARAMERROR`, `PAYAUTHERROR`, `SIGNERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   */
  post(options: V2PapayPreentrustwebOptions): ApiPromise<V2PapayPreentrustwebAnswer>;
}

interface V2PapayQuerycontractNode extends ChainNode<"v2/papay/querycontract">, PostAsyncAndSync<V2PapayQuerycontractOptions, V2PapayQuerycontractAnswer> {
  /**
   * 查询签约关系 · Query a contract
   *
   * 扣款服务 · Deduction service
   *
   * `POST /papay/querycontract`
   *
   * At most 300 a second. Errors: `-25`, `-48`, `PARAMETER FAIL`, `RESULT NULL`, `XML FAIL`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987640
   */
  post(options: V2PapayQuerycontractOptions): ApiPromise<V2PapayQuerycontractAnswer>;
}
