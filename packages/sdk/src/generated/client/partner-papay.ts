// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  PartnerPapayContractFailNotifyOptions,
  PartnerPapayContractNotifyOptions,
} from "../models/partner-papay.ts";

/** The node of each path template below `v3/partner-papay`. */
export interface PartnerPapayPaths {
  /** POST: 服务商商户重试扣费通知 · Notify the user that a deduction will be retried (partner). */
  readonly "v3/partner-papay/contracts/{contract_id}/fail-notify": PartnerPapayContractsByContractIdFailNotifyNode;
  /** POST: 服务商商户预扣费通知 · Notify the user of an upcoming deduction (partner). */
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
  /** `failNotify` */
  readonly "fail-notify": PartnerPapayContractsByContractIdFailNotifyNode;
  readonly notify: PartnerPapayContractsByContractIdNotifyNode;
}

interface PartnerPapayContractsByContractIdFailNotifyNode extends ChainNode<"v3/partner-papay/contracts/{contract_id}/fail-notify">, PostAsyncAndSync<PartnerPapayContractFailNotifyOptions, undefined> {
  /**
   * 服务商商户重试扣费通知 · Notify the user that a deduction will be retried (partner)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post(options: PartnerPapayContractFailNotifyOptions): ApiPromise<undefined>;
}

interface PartnerPapayContractsByContractIdNotifyNode extends ChainNode<"v3/partner-papay/contracts/{contract_id}/notify">, PostAsyncAndSync<PartnerPapayContractNotifyOptions, undefined> {
  /**
   * 服务商商户预扣费通知 · Notify the user of an upcoming deduction (partner)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/notify`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `CONTRACT_NOT_EXIST`, `RESOURCE_ALREADY_EXISTS`, `RULELIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  post(options: PartnerPapayContractNotifyOptions): ApiPromise<undefined>;
}
