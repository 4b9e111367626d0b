// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PasswordExemptContractContract,
  PasswordExemptContractContractsByOutContractCodeQueryOptions,
  PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions,
  PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions,
  PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions,
  PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions,
  PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer,
  PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions,
  PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions,
  PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramAnswer,
  PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions,
  PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignAnswer,
  PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions,
  PasswordExemptContractContractsTerminateAnswer,
  PasswordExemptContractContractsTerminateOptions,
} from "../models/password-exempt-contract.ts";

/** The node of each path template below `v3/password-exempt-contract`. */
export interface PasswordExemptContractPaths {
  /** POST: 电商收付通模式小程序场景预签约 */
  readonly "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program": PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  /** POST: 电商收付通模式支付后场景预签约 */
  readonly "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
  /** POST: 直连商户模式小程序场景预签约 */
  readonly "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program": PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  /** POST: 直连商户模式支付后场景预签约 */
  readonly "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
  /** POST: 清算机构模式小程序场景预签约 */
  readonly "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program": PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  /** POST: 清算机构模式支付后场景预签约 */
  readonly "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
  /** GET: 商户通过商户协议号查询协议 */
  readonly "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode;
  /** POST: 商户通过商户协议号解约协议 */
  readonly "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode;
  /** POST: 服务商模式小程序场景预签约 */
  readonly "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program": PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  /** POST: 服务商模式支付后场景预签约 */
  readonly "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
}

/** `v3/password-exempt-contract` */
export interface PasswordExemptContractNode extends ChainNode<"v3/password-exempt-contract"> {
  readonly contracts: PasswordExemptContractContractsNode;
}

/** `v3/password-exempt-contract/contracts` */
interface PasswordExemptContractContractsNode extends ChainNode<"v3/password-exempt-contract/contracts"> {
  readonly ecommerce: PasswordExemptContractContractsEcommerceNode;
  readonly normal: PasswordExemptContractContractsNormalNode;
  readonly qs: PasswordExemptContractContractsQsNode;
  readonly serviceId: PasswordExemptContractContractsServiceIdNode;
  readonly "service-id": PasswordExemptContractContractsServiceIdNode;
  readonly serviceProvider: PasswordExemptContractContractsServiceProviderNode;
  readonly "service-provider": PasswordExemptContractContractsServiceProviderNode;
}

/** `v3/password-exempt-contract/contracts/ecommerce` */
interface PasswordExemptContractContractsEcommerceNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce"> {
  readonly preEntrustSign: PasswordExemptContractContractsEcommercePreEntrustSignNode;
  readonly "pre-entrust-sign": PasswordExemptContractContractsEcommercePreEntrustSignNode;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign` */
interface PasswordExemptContractContractsEcommercePreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  readonly "mini-program": PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
  readonly "pay-redirect-sign": PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
interface PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"> {
  /**
   * 电商收付通模式小程序场景预签约
   *
   * 平台收付通/免密支付 · E-commerce platform payment: password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  post(options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 电商收付通模式小程序场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 电商收付通模式小程序场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions): PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
interface PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"> {
  /**
   * 电商收付通模式支付后场景预签约
   *
   * 平台收付通/免密支付 · E-commerce platform payment: password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  post(options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 电商收付通模式支付后场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 电商收付通模式支付后场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions): PasswordExemptContractContractsTerminateAnswer;
}

/** `v3/password-exempt-contract/contracts/normal` */
interface PasswordExemptContractContractsNormalNode extends ChainNode<"v3/password-exempt-contract/contracts/normal"> {
  readonly preEntrustSign: PasswordExemptContractContractsNormalPreEntrustSignNode;
  readonly "pre-entrust-sign": PasswordExemptContractContractsNormalPreEntrustSignNode;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign` */
interface PasswordExemptContractContractsNormalPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  readonly "mini-program": PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
  readonly "pay-redirect-sign": PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
interface PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"> {
  /**
   * 直连商户模式小程序场景预签约
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  post(options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 直连商户模式小程序场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 直连商户模式小程序场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions): PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
interface PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"> {
  /**
   * 直连商户模式支付后场景预签约
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  post(options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 直连商户模式支付后场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 直连商户模式支付后场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions): PasswordExemptContractContractsTerminateAnswer;
}

/** `v3/password-exempt-contract/contracts/qs` */
interface PasswordExemptContractContractsQsNode extends ChainNode<"v3/password-exempt-contract/contracts/qs"> {
  readonly preEntrustSign: PasswordExemptContractContractsQsPreEntrustSignNode;
  readonly "pre-entrust-sign": PasswordExemptContractContractsQsPreEntrustSignNode;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign` */
interface PasswordExemptContractContractsQsPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  readonly "mini-program": PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
  readonly "pay-redirect-sign": PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` */
interface PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"> {
  /**
   * 清算机构模式小程序场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
   */
  post(options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 清算机构模式小程序场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer>;
  /** 清算机构模式小程序场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions): PasswordExemptContractContractsQsPreEntrustSignMiniProgramAnswer;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
interface PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"> {
  /**
   * 清算机构模式支付后场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  post(options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 清算机构模式支付后场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 清算机构模式支付后场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions): PasswordExemptContractContractsTerminateAnswer;
}

/** `v3/password-exempt-contract/contracts/service-id` */
interface PasswordExemptContractContractsServiceIdNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id"> {
  /** The value is the option `service_id` of the call. */
  readonly _service_id_: PasswordExemptContractContractsServiceIdByServiceIdNode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}` */
interface PasswordExemptContractContractsServiceIdByServiceIdNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}"> {
  readonly outContractCode: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode;
  readonly "out-contract-code": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code` */
interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code"> {
  /** The value is the option `out_contract_code` of the call. */
  readonly _out_contract_code_: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"> {
  readonly terminate: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 商户通过商户协议号查询协议
   *
   * 免密支付 · Password-free payment
   *
   * `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715321
   */
  get(options: PasswordExemptContractContractsByOutContractCodeQueryOptions): ApiPromise<PasswordExemptContractContract>;
  /** 商户通过商户协议号查询协议. The same as `get`. */
  getAsync(options: PasswordExemptContractContractsByOutContractCodeQueryOptions): ApiPromise<PasswordExemptContractContract>;
  /** 商户通过商户协议号查询协议. `get` that blocks the thread until the answer is there. */
  getSync(options: PasswordExemptContractContractsByOutContractCodeQueryOptions): PasswordExemptContractContract;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"> {
  /**
   * 商户通过商户协议号解约协议
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715383
   */
  post(options: PasswordExemptContractContractsTerminateOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 商户通过商户协议号解约协议. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsTerminateOptions): ApiPromise<PasswordExemptContractContractsTerminateAnswer>;
  /** 商户通过商户协议号解约协议. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsTerminateOptions): PasswordExemptContractContractsTerminateAnswer;
}

/** `v3/password-exempt-contract/contracts/service-provider` */
interface PasswordExemptContractContractsServiceProviderNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider"> {
  readonly preEntrustSign: PasswordExemptContractContractsServiceProviderPreEntrustSignNode;
  readonly "pre-entrust-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignNode;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign` */
interface PasswordExemptContractContractsServiceProviderPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  readonly "mini-program": PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
  readonly "pay-redirect-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
interface PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"> {
  /**
   * 服务商模式小程序场景预签约
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  post(options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramAnswer>;
  /** 服务商模式小程序场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions): ApiPromise<PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramAnswer>;
  /** 服务商模式小程序场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions): PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramAnswer;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` */
interface PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"> {
  /**
   * 服务商模式支付后场景预签约
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
   */
  post(options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignAnswer>;
  /** 服务商模式支付后场景预签约. The same as `post`. */
  postAsync(options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions): ApiPromise<PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignAnswer>;
  /** 服务商模式支付后场景预签约. `post` that blocks the thread until the answer is there. */
  postSync(options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions): PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignAnswer;
}
