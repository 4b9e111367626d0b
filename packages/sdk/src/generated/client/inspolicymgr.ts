// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  InspolicymgrDeductAuthorization,
  InspolicymgrDeductAuthorizationsAnswer,
  InspolicymgrDeductAuthorizationsByOutInsuranceNoQueryOptions,
  InspolicymgrDeductAuthorizationsOptions,
  InspolicymgrDeductPoliciesByOutInsuranceNoQueryOptions,
  InspolicymgrDeductPoliciesByOutInsuranceNoUpdateOptions,
  InspolicymgrDeductPoliciesOptions,
  InspolicymgrDeductPolicy,
} from "../models/inspolicymgr.ts";

/** The node of each path template below `v3/inspolicymgr`. */
export interface InspolicymgrPaths {
  /** POST: 提交保单授权信息 */
  readonly "v3/inspolicymgr/deduct/authorizations": InspolicymgrDeductAuthorizationsNode;
  /** GET: 查询保单授权信息 */
  readonly "v3/inspolicymgr/deduct/authorizations/{out_insurance_no}": InspolicymgrDeductAuthorizationsByOutInsuranceNoNode;
  /** POST: 上传保单 */
  readonly "v3/inspolicymgr/deduct/policies": InspolicymgrDeductPoliciesNode;
  /** GET: 查询保单 · PATCH: 更新保单信息 */
  readonly "v3/inspolicymgr/deduct/policies/{out_insurance_no}": InspolicymgrDeductPoliciesByOutInsuranceNoNode;
}

export interface InspolicymgrNode extends ChainNode<"v3/inspolicymgr"> {
  readonly deduct: InspolicymgrDeductNode;
}

interface InspolicymgrDeductNode extends ChainNode<"v3/inspolicymgr/deduct"> {
  readonly authorizations: InspolicymgrDeductAuthorizationsNode;
  readonly policies: InspolicymgrDeductPoliciesNode;
}

interface InspolicymgrDeductAuthorizationsNode extends ChainNode<"v3/inspolicymgr/deduct/authorizations"> {
  /** Given as the option `out_insurance_no`. */
  readonly _out_insurance_no_: InspolicymgrDeductAuthorizationsByOutInsuranceNoNode;
  /**
   * 提交保单授权信息
   *
   * 微信保单服务 · Insurance policy service
   *
   * `POST /v3/inspolicymgr/deduct/authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  post(options: InspolicymgrDeductAuthorizationsOptions): ApiPromise<InspolicymgrDeductAuthorizationsAnswer>;
  /** The same as `post`. */
  postAsync(options: InspolicymgrDeductAuthorizationsOptions): ApiPromise<InspolicymgrDeductAuthorizationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: InspolicymgrDeductAuthorizationsOptions): InspolicymgrDeductAuthorizationsAnswer;
}

interface InspolicymgrDeductAuthorizationsByOutInsuranceNoNode extends ChainNode<"v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"> {
  /**
   * 查询保单授权信息
   *
   * 微信保单服务 · Insurance policy service
   *
   * `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   */
  get(options: InspolicymgrDeductAuthorizationsByOutInsuranceNoQueryOptions): ApiPromise<InspolicymgrDeductAuthorization>;
  /** The same as `get`. */
  getAsync(options: InspolicymgrDeductAuthorizationsByOutInsuranceNoQueryOptions): ApiPromise<InspolicymgrDeductAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: InspolicymgrDeductAuthorizationsByOutInsuranceNoQueryOptions): InspolicymgrDeductAuthorization;
}

interface InspolicymgrDeductPoliciesNode extends ChainNode<"v3/inspolicymgr/deduct/policies"> {
  /** Given as the option `out_insurance_no`. */
  readonly _out_insurance_no_: InspolicymgrDeductPoliciesByOutInsuranceNoNode;
  /**
   * 上传保单
   *
   * 微信保单服务 · Insurance policy service
   *
   * `POST /v3/inspolicymgr/deduct/policies`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   */
  post(options: InspolicymgrDeductPoliciesOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** The same as `post`. */
  postAsync(options: InspolicymgrDeductPoliciesOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** `post` that blocks until the answer is there. */
  postSync(options: InspolicymgrDeductPoliciesOptions): InspolicymgrDeductPolicy;
}

interface InspolicymgrDeductPoliciesByOutInsuranceNoNode extends ChainNode<"v3/inspolicymgr/deduct/policies/{out_insurance_no}"> {
  /**
   * 查询保单
   *
   * 微信保单服务 · Insurance policy service
   *
   * `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  get(options: InspolicymgrDeductPoliciesByOutInsuranceNoQueryOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** The same as `get`. */
  getAsync(options: InspolicymgrDeductPoliciesByOutInsuranceNoQueryOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** `get` that blocks until the answer is there. */
  getSync(options: InspolicymgrDeductPoliciesByOutInsuranceNoQueryOptions): InspolicymgrDeductPolicy;
  /**
   * 更新保单信息
   *
   * 微信保单服务 · Insurance policy service
   *
   * `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch(options: InspolicymgrDeductPoliciesByOutInsuranceNoUpdateOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** The same as `patch`. */
  patchAsync(options: InspolicymgrDeductPoliciesByOutInsuranceNoUpdateOptions): ApiPromise<InspolicymgrDeductPolicy>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: InspolicymgrDeductPoliciesByOutInsuranceNoUpdateOptions): InspolicymgrDeductPolicy;
}
