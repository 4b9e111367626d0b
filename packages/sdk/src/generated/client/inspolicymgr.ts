// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
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
  /** POST: 提交保单授权信息 · Submit a policy authorisation. */
  readonly "v3/inspolicymgr/deduct/authorizations": InspolicymgrDeductAuthorizationsNode;
  /** GET: 查询保单授权信息 · Query a policy authorisation. */
  readonly "v3/inspolicymgr/deduct/authorizations/{out_insurance_no}": InspolicymgrDeductAuthorizationsByOutInsuranceNoNode;
  /** POST: 上传保单 · Upload an insurance policy. */
  readonly "v3/inspolicymgr/deduct/policies": InspolicymgrDeductPoliciesNode;
  /** GET: 查询保单 · Query an insurance policy. PATCH: 更新保单信息 · Update an insurance policy. */
  readonly "v3/inspolicymgr/deduct/policies/{out_insurance_no}": InspolicymgrDeductPoliciesByOutInsuranceNoNode;
}

export interface InspolicymgrNode extends ChainNode<"v3/inspolicymgr"> {
  readonly deduct: InspolicymgrDeductNode;
}

interface InspolicymgrDeductNode extends ChainNode<"v3/inspolicymgr/deduct"> {
  readonly authorizations: InspolicymgrDeductAuthorizationsNode;
  readonly policies: InspolicymgrDeductPoliciesNode;
}

interface InspolicymgrDeductAuthorizationsNode extends ChainNode<"v3/inspolicymgr/deduct/authorizations">, PostAsyncAndSync<InsurancePolicyAuthorizationsOptions, InsurancePolicyAuthorizationsAnswer> {
  /** Given as the option `out_insurance_no`. */
  readonly _out_insurance_no_: InspolicymgrDeductAuthorizationsByOutInsuranceNoNode;
  /**
   * 提交保单授权信息 · Submit a policy authorisation
   *
   * 微信保单服务 · Insurance policy service
   *
   * `POST /v3/inspolicymgr/deduct/authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  post(options: InsurancePolicyAuthorizationsOptions): ApiPromise<InsurancePolicyAuthorizationsAnswer>;
}

interface InspolicymgrDeductAuthorizationsByOutInsuranceNoNode extends ChainNode<"v3/inspolicymgr/deduct/authorizations/{out_insurance_no}">, GetAsyncAndSync<InsurancePolicyAuthorizationQueryOptions, InsurancePolicyAuthorization> {
  /**
   * 查询保单授权信息 · Query a policy authorisation
   *
   * 微信保单服务 · Insurance policy service
   *
   * `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   */
  get(options: InsurancePolicyAuthorizationQueryOptions): ApiPromise<InsurancePolicyAuthorization>;
}

interface InspolicymgrDeductPoliciesNode extends ChainNode<"v3/inspolicymgr/deduct/policies">, PostAsyncAndSync<InsurancePolicyPoliciesOptions, InsurancePolicyPolicy> {
  /** Given as the option `out_insurance_no`. */
  readonly _out_insurance_no_: InspolicymgrDeductPoliciesByOutInsuranceNoNode;
  /**
   * 上传保单 · Upload an insurance policy
   *
   * 微信保单服务 · Insurance policy service
   *
   * `POST /v3/inspolicymgr/deduct/policies`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   */
  post(options: InsurancePolicyPoliciesOptions): ApiPromise<InsurancePolicyPolicy>;
}

interface InspolicymgrDeductPoliciesByOutInsuranceNoNode extends ChainNode<"v3/inspolicymgr/deduct/policies/{out_insurance_no}">, GetAsyncAndSync<InsurancePolicyPolicyQueryOptions, InsurancePolicyPolicy>, PatchAsyncAndSync<InsurancePolicyPolicyUpdateOptions, InsurancePolicyPolicy> {
  /**
   * 查询保单 · Query an insurance policy
   *
   * 微信保单服务 · Insurance policy service
   *
   * `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  get(options: InsurancePolicyPolicyQueryOptions): ApiPromise<InsurancePolicyPolicy>;
  /**
   * 更新保单信息 · Update an insurance policy
   *
   * 微信保单服务 · Insurance policy service
   *
   * `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch(options: InsurancePolicyPolicyUpdateOptions): ApiPromise<InsurancePolicyPolicy>;
}
