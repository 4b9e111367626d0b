// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PartnerPapayContractFailNotifyOptions,
  PartnerPapayContractNotifyOptions,
} from "../models/partner-papay.ts";

/** The node of each path template below `v3/partner-papay`. */
export interface PartnerPapayPaths {
  /** POST: 服务商商户重试扣费通知 */
  readonly "v3/partner-papay/contracts/{contract_id}/fail-notify": PartnerPapayContractsByContractIdFailNotifyNode;
  /** POST: 服务商商户预扣费通知 */
  readonly "v3/partner-papay/contracts/{contract_id}/notify": PartnerPapayContractsByContractIdNotifyNode;
}

export interface PartnerPapayNode extends ChainNode<"v3/partner-papay"> {
  readonly contracts: PartnerPapayContractsNode;
}

interface PartnerPapayContractsNode extends ChainNode<"v3/partner-papay/contracts"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PartnerPapayContractsByContractIdNode;
}

interface PartnerPapayContractsByContractIdNode extends ChainNode<"v3/partner-papay/contracts/{contract_id}"> {
  readonly failNotify: PartnerPapayContractsByContractIdFailNotifyNode;
  readonly "fail-notify": PartnerPapayContractsByContractIdFailNotifyNode;
  readonly notify: PartnerPapayContractsByContractIdNotifyNode;
}

interface PartnerPapayContractsByContractIdFailNotifyNode extends ChainNode<"v3/partner-papay/contracts/{contract_id}/fail-notify"> {
  /**
   * 服务商商户重试扣费通知
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post(options: PartnerPapayContractFailNotifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PartnerPapayContractFailNotifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerPapayContractFailNotifyOptions): undefined;
}

interface PartnerPapayContractsByContractIdNotifyNode extends ChainNode<"v3/partner-papay/contracts/{contract_id}/notify"> {
  /**
   * 服务商商户预扣费通知
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  post(options: PartnerPapayContractNotifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PartnerPapayContractNotifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerPapayContractNotifyOptions): undefined;
}
