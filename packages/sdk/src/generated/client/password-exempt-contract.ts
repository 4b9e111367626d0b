// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  PasswordExemptContract,
  PasswordExemptContractByOutContractCodeQueryOptions,
  PasswordExemptContractTerminateAnswer,
  PasswordExemptContractTerminateOptions,
  PasswordExemptEcommercePresignMiniProgramOptions,
  PasswordExemptEcommercePresignPayRedirectSignOptions,
  PasswordExemptInstitutionPresignMiniProgramOptions,
  PasswordExemptInstitutionPresignPayRedirectSignOptions,
  PasswordExemptPartnerPresignMiniProgramAnswer,
  PasswordExemptPartnerPresignMiniProgramOptions,
  PasswordExemptPartnerPresignPayRedirectSignAnswer,
  PasswordExemptPartnerPresignPayRedirectSignOptions,
  PasswordExemptPresignMiniProgramAnswer,
  PasswordExemptPresignMiniProgramOptions,
  PasswordExemptPresignPayRedirectSignOptions,
} from "../models/password-exempt-contract.ts";

/** The node of each path template below `v3/password-exempt-contract`. */
export interface PasswordExemptContractPaths {
  /** POST: 电商收付通模式小程序场景预签约 · Pre-sign a contract in a mini program (e-commerce platform mode). */
  readonly "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program": PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  /** POST: 电商收付通模式支付后场景预签约 · Pre-sign a contract after payment (e-commerce platform mode). */
  readonly "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
  /** POST: 直连商户模式小程序场景预签约 · Pre-sign a contract in a mini program (direct merchant mode). */
  readonly "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program": PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  /** POST: 直连商户模式支付后场景预签约 · Pre-sign a contract after payment (direct merchant mode). */
  readonly "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
  /** POST: 清算机构模式小程序场景预签约 · Pre-sign a contract in a mini program (clearing institution mode). */
  readonly "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program": PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  /** POST: 清算机构模式支付后场景预签约 · Pre-sign a contract after payment (clearing institution mode). */
  readonly "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
  /** GET: 商户通过商户协议号查询协议 · Query a contract by merchant contract code. */
  readonly "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode;
  /** POST: 商户通过商户协议号解约协议 · Terminate a contract by merchant contract code. */
  readonly "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode;
  /** POST: 服务商模式小程序场景预签约 · Pre-sign a contract in a mini program (partner mode). */
  readonly "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program": PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  /** POST: 服务商模式支付后场景预签约 · Pre-sign a contract after payment (partner mode). */
  readonly "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
}

export interface PasswordExemptContractNode extends ChainNode<"v3/password-exempt-contract"> {
  readonly contracts: PasswordExemptContractContractsNode;
}

interface PasswordExemptContractContractsNode extends ChainNode<"v3/password-exempt-contract/contracts"> {
  readonly ecommerce: PasswordExemptContractContractsEcommerceNode;
  readonly normal: PasswordExemptContractContractsNormalNode;
  readonly qs: PasswordExemptContractContractsQsNode;
  readonly serviceId: PasswordExemptContractContractsServiceIdNode;
  /** `serviceId` */
  readonly "service-id": PasswordExemptContractContractsServiceIdNode;
  readonly serviceProvider: PasswordExemptContractContractsServiceProviderNode;
  /** `serviceProvider` */
  readonly "service-provider": PasswordExemptContractContractsServiceProviderNode;
}

interface PasswordExemptContractContractsEcommerceNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce"> {
  readonly preEntrustSign: PasswordExemptContractContractsEcommercePreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PasswordExemptContractContractsEcommercePreEntrustSignNode;
}

interface PasswordExemptContractContractsEcommercePreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
  /** `payRedirectSign` */
  readonly "pay-redirect-sign": PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode;
}

interface PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program">, PostAsyncAndSync<PasswordExemptEcommercePresignMiniProgramOptions, PasswordExemptPresignMiniProgramAnswer> {
  /**
   * 电商收付通模式小程序场景预签约 · Pre-sign a contract in a mini program (e-commerce platform mode)
   *
   * 平台收付通/免密支付 · E-commerce platform payment: password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  post(options: PasswordExemptEcommercePresignMiniProgramOptions): ApiPromise<PasswordExemptPresignMiniProgramAnswer>;
}

interface PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign">, PostAsyncAndSync<PasswordExemptEcommercePresignPayRedirectSignOptions, PasswordExemptContractTerminateAnswer> {
  /**
   * 电商收付通模式支付后场景预签约 · Pre-sign a contract after payment (e-commerce platform mode)
   *
   * 平台收付通/免密支付 · E-commerce platform payment: password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  post(options: PasswordExemptEcommercePresignPayRedirectSignOptions): ApiPromise<PasswordExemptContractTerminateAnswer>;
}

interface PasswordExemptContractContractsNormalNode extends ChainNode<"v3/password-exempt-contract/contracts/normal"> {
  readonly preEntrustSign: PasswordExemptContractContractsNormalPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PasswordExemptContractContractsNormalPreEntrustSignNode;
}

interface PasswordExemptContractContractsNormalPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
  /** `payRedirectSign` */
  readonly "pay-redirect-sign": PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode;
}

interface PasswordExemptContractContractsNormalPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program">, PostAsyncAndSync<PasswordExemptPresignMiniProgramOptions, PasswordExemptPresignMiniProgramAnswer> {
  /**
   * 直连商户模式小程序场景预签约 · Pre-sign a contract in a mini program (direct merchant mode)
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  post(options: PasswordExemptPresignMiniProgramOptions): ApiPromise<PasswordExemptPresignMiniProgramAnswer>;
}

interface PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign">, PostAsyncAndSync<PasswordExemptPresignPayRedirectSignOptions, PasswordExemptContractTerminateAnswer> {
  /**
   * 直连商户模式支付后场景预签约 · Pre-sign a contract after payment (direct merchant mode)
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  post(options: PasswordExemptPresignPayRedirectSignOptions): ApiPromise<PasswordExemptContractTerminateAnswer>;
}

interface PasswordExemptContractContractsQsNode extends ChainNode<"v3/password-exempt-contract/contracts/qs"> {
  readonly preEntrustSign: PasswordExemptContractContractsQsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PasswordExemptContractContractsQsPreEntrustSignNode;
}

interface PasswordExemptContractContractsQsPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
  /** `payRedirectSign` */
  readonly "pay-redirect-sign": PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode;
}

interface PasswordExemptContractContractsQsPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program">, PostAsyncAndSync<PasswordExemptInstitutionPresignMiniProgramOptions, PasswordExemptPresignMiniProgramAnswer> {
  /**
   * 清算机构模式小程序场景预签约 · Pre-sign a contract in a mini program (clearing institution mode)
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
   */
  post(options: PasswordExemptInstitutionPresignMiniProgramOptions): ApiPromise<PasswordExemptPresignMiniProgramAnswer>;
}

interface PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign">, PostAsyncAndSync<PasswordExemptInstitutionPresignPayRedirectSignOptions, PasswordExemptContractTerminateAnswer> {
  /**
   * 清算机构模式支付后场景预签约 · Pre-sign a contract after payment (clearing institution mode)
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  post(options: PasswordExemptInstitutionPresignPayRedirectSignOptions): ApiPromise<PasswordExemptContractTerminateAnswer>;
}

interface PasswordExemptContractContractsServiceIdNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id"> {
  /** Given as the option `service_id`. */
  readonly _service_id_: PasswordExemptContractContractsServiceIdByServiceIdNode;
}

interface PasswordExemptContractContractsServiceIdByServiceIdNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}"> {
  readonly outContractCode: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode;
}

interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode;
}

interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PasswordExemptContractByOutContractCodeQueryOptions, PasswordExemptContract> {
  readonly terminate: PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 商户通过商户协议号查询协议 · Query a contract by merchant contract code
   *
   * 免密支付 · Password-free payment
   *
   * `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715321
   */
  get(options: PasswordExemptContractByOutContractCodeQueryOptions): ApiPromise<PasswordExemptContract>;
}

interface PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate">, PostAsyncAndSync<PasswordExemptContractTerminateOptions, PasswordExemptContractTerminateAnswer> {
  /**
   * 商户通过商户协议号解约协议 · Terminate a contract by merchant contract code
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715383
   */
  post(options: PasswordExemptContractTerminateOptions): ApiPromise<PasswordExemptContractTerminateAnswer>;
}

interface PasswordExemptContractContractsServiceProviderNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider"> {
  readonly preEntrustSign: PasswordExemptContractContractsServiceProviderPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignNode;
}

interface PasswordExemptContractContractsServiceProviderPreEntrustSignNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign"> {
  readonly miniProgram: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode;
  readonly payRedirectSign: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
  /** `payRedirectSign` */
  readonly "pay-redirect-sign": PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode;
}

interface PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program">, PostAsyncAndSync<PasswordExemptPartnerPresignMiniProgramOptions, PasswordExemptPartnerPresignMiniProgramAnswer> {
  /**
   * 服务商模式小程序场景预签约 · Pre-sign a contract in a mini program (partner mode)
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  post(options: PasswordExemptPartnerPresignMiniProgramOptions): ApiPromise<PasswordExemptPartnerPresignMiniProgramAnswer>;
}

interface PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignNode extends ChainNode<"v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign">, PostAsyncAndSync<PasswordExemptPartnerPresignPayRedirectSignOptions, PasswordExemptPartnerPresignPayRedirectSignAnswer> {
  /**
   * 服务商模式支付后场景预签约 · Pre-sign a contract after payment (partner mode)
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
   */
  post(options: PasswordExemptPartnerPresignPayRedirectSignOptions): ApiPromise<PasswordExemptPartnerPresignPayRedirectSignAnswer>;
}
