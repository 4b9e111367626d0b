// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  InsurancePolicyAuthorization,
  InsurancePolicyAuthorizationQueryOptions,
  InsurancePolicyAuthorizationsAnswer,
  InsurancePolicyAuthorizationsOptions,
  InsurancePolicyPoliciesOptions,
  InsurancePolicyPolicy,
  InsurancePolicyPolicyQueryOptions,
  InsurancePolicyPolicyUpdateOptions,
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
  post(options: InsurancePolicyAuthorizationsOptions): ApiPromise<InsurancePolicyAuthorizationsAnswer>;
  /** The same as `post`. */
  postAsync(options: InsurancePolicyAuthorizationsOptions): ApiPromise<InsurancePolicyAuthorizationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: InsurancePolicyAuthorizationsOptions): InsurancePolicyAuthorizationsAnswer;
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
  get(options: InsurancePolicyAuthorizationQueryOptions): ApiPromise<InsurancePolicyAuthorization>;
  /** The same as `get`. */
  getAsync(options: InsurancePolicyAuthorizationQueryOptions): ApiPromise<InsurancePolicyAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: InsurancePolicyAuthorizationQueryOptions): InsurancePolicyAuthorization;
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
  post(options: InsurancePolicyPoliciesOptions): ApiPromise<InsurancePolicyPolicy>;
  /** The same as `post`. */
  postAsync(options: InsurancePolicyPoliciesOptions): ApiPromise<InsurancePolicyPolicy>;
  /** `post` that blocks until the answer is there. */
  postSync(options: InsurancePolicyPoliciesOptions): InsurancePolicyPolicy;
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
  get(options: InsurancePolicyPolicyQueryOptions): ApiPromise<InsurancePolicyPolicy>;
  /** The same as `get`. */
  getAsync(options: InsurancePolicyPolicyQueryOptions): ApiPromise<InsurancePolicyPolicy>;
  /** `get` that blocks until the answer is there. */
  getSync(options: InsurancePolicyPolicyQueryOptions): InsurancePolicyPolicy;
  /**
   * 更新保单信息
   *
   * 微信保单服务 · Insurance policy service
   *
   * `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch(options: InsurancePolicyPolicyUpdateOptions): ApiPromise<InsurancePolicyPolicy>;
  /** The same as `patch`. */
  patchAsync(options: InsurancePolicyPolicyUpdateOptions): ApiPromise<InsurancePolicyPolicy>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: InsurancePolicyPolicyUpdateOptions): InsurancePolicyPolicy;
}
