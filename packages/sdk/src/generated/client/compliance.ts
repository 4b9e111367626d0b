// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  InactiveMerchantVerification,
  InactiveMerchantVerificationMerchantsAnswer,
  InactiveMerchantVerificationMerchantsOptions,
  InactiveMerchantVerificationQueryOptions,
} from "../models/compliance.ts";

/** The node of each path template below `v3/compliance`. */
export interface CompliancePaths {
  /** POST: 发起不活跃商户身份核实 · Start the identity verification of an inactive merchant. */
  readonly "v3/compliance/inactive-merchant-identity-verification/merchants": ComplianceInactiveMerchantIdentityVerificationMerchantsNode;
  /** GET: 查询不活跃商户身份核实结果 · Query the identity verification of an inactive merchant. */
  readonly "v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}": ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdNode;
}

export interface ComplianceNode extends ChainNode<"v3/compliance"> {
  readonly inactiveMerchantIdentityVerification: ComplianceInactiveMerchantIdentityVerificationNode;
  /** `inactiveMerchantIdentityVerification` */
  readonly "inactive-merchant-identity-verification": ComplianceInactiveMerchantIdentityVerificationNode;
}

interface ComplianceInactiveMerchantIdentityVerificationNode extends ChainNode<"v3/compliance/inactive-merchant-identity-verification"> {
  readonly merchants: ComplianceInactiveMerchantIdentityVerificationMerchantsNode;
}

interface ComplianceInactiveMerchantIdentityVerificationMerchantsNode extends ChainNode<"v3/compliance/inactive-merchant-identity-verification/merchants">, PostAsyncAndSync<InactiveMerchantVerificationMerchantsOptions, InactiveMerchantVerificationMerchantsAnswer> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidNode;
  /**
   * 发起不活跃商户身份核实 · Start the identity verification of an inactive merchant
   *
   * 商户身份核实 · Merchant identity verification
   *
   * `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMIT_EXCEED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
   */
  post(options: InactiveMerchantVerificationMerchantsOptions): ApiPromise<InactiveMerchantVerificationMerchantsAnswer>;
}

interface ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidNode extends ChainNode<"v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}"> {
  readonly verifications: ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsNode;
}

interface ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsNode extends ChainNode<"v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications"> {
  /** Given as the option `verification_id`. */
  readonly _verification_id_: ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdNode;
}

interface ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdNode extends ChainNode<"v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}">, GetAsyncAndSync<InactiveMerchantVerificationQueryOptions, InactiveMerchantVerification> {
  /**
   * 查询不活跃商户身份核实结果 · Query the identity verification of an inactive merchant
   *
   * 商户身份核实 · Merchant identity verification
   *
   * `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMIT_EXCEED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
   */
  get(options: InactiveMerchantVerificationQueryOptions): ApiPromise<InactiveMerchantVerification>;
}
