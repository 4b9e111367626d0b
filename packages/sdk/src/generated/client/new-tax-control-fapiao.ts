// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  FapiaoApplicationFapiaoFile,
  FapiaoApplicationFapiaoFilesQueryOptions,
  FapiaoApplicationInsertCardsOptions,
  FapiaoApplicationList,
  FapiaoApplicationQueryOptions,
  FapiaoApplicationReverseOptions,
  FapiaoApplicationsIssueGeneralOptions,
  FapiaoApplicationsIssuePassengerTransportOptions,
  FapiaoApplicationsIssueRefinedOilOptions,
  FapiaoApplicationsRealEstateLeasingOptions,
  FapiaoApplicationsUploadFapiaoFileAnswer,
  FapiaoApplicationsUploadFapiaoFileOptions,
  FapiaoCardTemplateAnswer,
  FapiaoCardTemplateOptions,
  FapiaoDownloadQueryOptions,
  FapiaoInviteUrl,
  FapiaoInviteUrlQueryOptions,
  FapiaoInvitedMerchantList,
  FapiaoInvitedMerchantsQueryOptions,
  FapiaoIssueOptions,
  FapiaoMerchantBaseInformation,
  FapiaoMerchantBaseInformationQueryOptions,
  FapiaoMerchantCheckOptions,
  FapiaoMerchantCheckStatus,
  FapiaoMerchantCheckStatusQueryOptions,
  FapiaoMerchantDevelopmentConfig,
  FapiaoMerchantDevelopmentConfigQueryOptions,
  FapiaoMerchantDevelopmentConfigUpdateAnswer,
  FapiaoMerchantDevelopmentConfigUpdateOptions,
  FapiaoMerchantTaxCodeList,
  FapiaoMerchantTaxCodesQueryOptions,
  FapiaoUserTitle,
  FapiaoUserTitleQueryOptions,
  FapiaoUserTitleTitleUrl,
  FapiaoUserTitleTitleUrlQueryOptions,
} from "../models/new-tax-control-fapiao.ts";

/** The node of each path template below `v3/new-tax-control-fapiao`. */
export interface NewTaxControlFapiaoPaths {
  /** POST: 创建电子发票卡券模板 · Create a card template for electronic fapiao. */
  readonly "v3/new-tax-control-fapiao/card-template": NewTaxControlFapiaoCardTemplateNode;
  /** GET: 下载发票文件 · Download a fapiao file. */
  readonly "v3/new-tax-control-fapiao/download": NewTaxControlFapiaoDownloadNode;
  /** POST: 开具电子发票 · Issue an electronic fapiao. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications": NewTaxControlFapiaoFapiaoApplicationsNode;
  /** POST: 开具通用行业电子发票 · Issue an electronic fapiao for general industries. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-general": NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  /** POST: 开具旅客运输行业电子发票 · Issue an electronic fapiao for passenger transport. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport": NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  /** POST: 开具成品油行业电子发票 · Issue an electronic fapiao for refined oil. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil": NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  /** POST: 开具不动产租赁行业电子发票 · Issue an electronic fapiao for real estate leasing. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing": NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  /** POST: 上传电子发票文件 · Upload an electronic fapiao file. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  /** GET: 查询电子发票 · Query electronic fapiao. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode;
  /** GET: 获取发票下载信息 · Get a fapiao's download information. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  /** POST: 将电子发票插入微信用户卡包 · Insert an electronic fapiao into a user's card pack. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  /** POST: 冲红电子发票 · Reverse an electronic fapiao. */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode;
  /** GET: 获取邀请商户开通服务商电子发票能力 · Get the URL that invites a merchant to the partner's fapiao service. */
  readonly "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl": NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode;
  /** GET: 获取邀请开通的商户信息 · Get the merchants invited to the fapiao service. */
  readonly "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo": NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode;
  /** GET: 获取商户开票基础信息 · Get a merchant's basic information for issuing fapiao. */
  readonly "v3/new-tax-control-fapiao/merchant/base-information": NewTaxControlFapiaoMerchantBaseInformationNode;
  /** GET: 查询商户配置的开发选项 · Query the development options of a merchant. PATCH: 配置开发选项 · Configure the development options. */
  readonly "v3/new-tax-control-fapiao/merchant/development-config": NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  /** GET: 获取商品和服务税收分类对照表 · Get the tax codes of goods and services. */
  readonly "v3/new-tax-control-fapiao/merchant/tax-codes": NewTaxControlFapiaoMerchantTaxCodesNode;
  /** POST: 检查子商户开票功能状态 · Check whether a sub-merchant can issue fapiao. */
  readonly "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check": NewTaxControlFapiaoMerchantBySubMchidCheckNode;
  /** GET: 检查子商户开票功能状态 · Check whether a sub-merchant can issue fapiao. */
  readonly "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status": NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
  /** GET: 获取用户填写的抬头 · Get the fapiao title that a user entered. */
  readonly "v3/new-tax-control-fapiao/user-title": NewTaxControlFapiaoUserTitleNode;
  /** GET: 获取抬头填写链接 · Get the URL for entering a fapiao title. */
  readonly "v3/new-tax-control-fapiao/user-title/title-url": NewTaxControlFapiaoUserTitleTitleUrlNode;
}

export interface NewTaxControlFapiaoNode extends ChainNode<"v3/new-tax-control-fapiao"> {
  readonly cardTemplate: NewTaxControlFapiaoCardTemplateNode;
  /** `cardTemplate` */
  readonly "card-template": NewTaxControlFapiaoCardTemplateNode;
  readonly download: NewTaxControlFapiaoDownloadNode;
  readonly fapiaoApplications: NewTaxControlFapiaoFapiaoApplicationsNode;
  /** `fapiaoApplications` */
  readonly "fapiao-applications": NewTaxControlFapiaoFapiaoApplicationsNode;
  readonly fapiaomerchant: NewTaxControlFapiaoFapiaomerchantNode;
  readonly merchant: NewTaxControlFapiaoMerchantNode;
  readonly userTitle: NewTaxControlFapiaoUserTitleNode;
  /** `userTitle` */
  readonly "user-title": NewTaxControlFapiaoUserTitleNode;
}

interface NewTaxControlFapiaoCardTemplateNode extends ChainNode<"v3/new-tax-control-fapiao/card-template">, PostAsyncAndSync<FapiaoCardTemplateOptions, FapiaoCardTemplateAnswer> {
  /**
   * 创建电子发票卡券模板 · Create a card template for electronic fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/card-template`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   */
  post(options: FapiaoCardTemplateOptions): ApiPromise<FapiaoCardTemplateAnswer>;
}

interface NewTaxControlFapiaoDownloadNode extends ChainNode<"v3/new-tax-control-fapiao/download">, GetAsyncAndSync<FapiaoDownloadQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载发票文件 · Download a fapiao file
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/download`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792569
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286040
   */
  get(options: FapiaoDownloadQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface NewTaxControlFapiaoFapiaoApplicationsNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications">, PostAsyncAndSync<FapiaoIssueOptions, undefined> {
  readonly issueGeneral: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  /** `issueGeneral` */
  readonly "issue-general": NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  readonly issuePassengerTransport: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  /** `issuePassengerTransport` */
  readonly "issue-passenger-transport": NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  readonly issueRefinedOil: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  /** `issueRefinedOil` */
  readonly "issue-refined-oil": NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  readonly realEstateLeasing: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  /** `realEstateLeasing` */
  readonly "real-estate-leasing": NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  readonly uploadFapiaoFile: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  /** `uploadFapiaoFile` */
  readonly "upload-fapiao-file": NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  /** Given as the option `fapiao_apply_id`. */
  readonly _fapiao_apply_id_: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode;
  /**
   * 开具电子发票 · Issue an electronic fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474060
   */
  post(options: FapiaoIssueOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-general">, PostAsyncAndSync<FapiaoApplicationsIssueGeneralOptions, undefined> {
  /**
   * 开具通用行业电子发票 · Issue an electronic fapiao for general industries
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792574
   */
  post(options: FapiaoApplicationsIssueGeneralOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport">, PostAsyncAndSync<FapiaoApplicationsIssuePassengerTransportOptions, undefined> {
  /**
   * 开具旅客运输行业电子发票 · Issue an electronic fapiao for passenger transport
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  post(options: FapiaoApplicationsIssuePassengerTransportOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil">, PostAsyncAndSync<FapiaoApplicationsIssueRefinedOilOptions, undefined> {
  /**
   * 开具成品油行业电子发票 · Issue an electronic fapiao for refined oil
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016760559
   */
  post(options: FapiaoApplicationsIssueRefinedOilOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing">, PostAsyncAndSync<FapiaoApplicationsRealEstateLeasingOptions, undefined> {
  /**
   * 开具不动产租赁行业电子发票 · Issue an electronic fapiao for real estate leasing
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  post(options: FapiaoApplicationsRealEstateLeasingOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file">, PostAsyncAndSync<FapiaoApplicationsUploadFapiaoFileOptions, FapiaoApplicationsUploadFapiaoFileAnswer> {
  /**
   * 上传电子发票文件 · Upload an electronic fapiao file
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792580
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   */
  post(options: FapiaoApplicationsUploadFapiaoFileOptions): ApiPromise<FapiaoApplicationsUploadFapiaoFileAnswer>;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}">, GetAsyncAndSync<FapiaoApplicationQueryOptions, FapiaoApplicationList> {
  readonly fapiaoFiles: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  /** `fapiaoFiles` */
  readonly "fapiao-files": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  readonly insertCards: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  /** `insertCards` */
  readonly "insert-cards": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  readonly reverse: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode;
  /**
   * 查询电子发票 · Query electronic fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   *
   * Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792567
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   */
  get(options: FapiaoApplicationQueryOptions): ApiPromise<FapiaoApplicationList>;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files">, GetAsyncAndSync<FapiaoApplicationFapiaoFilesQueryOptions, FapiaoApplicationFapiaoFile> {
  /**
   * 获取发票下载信息 · Get a fapiao's download information
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   *
   * Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792576
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   */
  get(options: FapiaoApplicationFapiaoFilesQueryOptions): ApiPromise<FapiaoApplicationFapiaoFile>;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards">, PostAsyncAndSync<FapiaoApplicationInsertCardsOptions, undefined> {
  /**
   * 将电子发票插入微信用户卡包 · Insert an electronic fapiao into a user's card pack
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792579
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   */
  post(options: FapiaoApplicationInsertCardsOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse">, PostAsyncAndSync<FapiaoApplicationReverseOptions, undefined> {
  /**
   * 冲红电子发票 · Reverse an electronic fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792575
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   */
  post(options: FapiaoApplicationReverseOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoFapiaomerchantNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant"> {
  readonly getspinviteurl: NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode;
  readonly listspinvitemchinfo: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode;
}

interface NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl">, GetAsyncAndSync<FapiaoInviteUrlQueryOptions, FapiaoInviteUrl> {
  /**
   * 获取邀请商户开通服务商电子发票能力 · Get the URL that invites a merchant to the partner's fapiao service
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  get(options: FapiaoInviteUrlQueryOptions): ApiPromise<FapiaoInviteUrl>;
}

interface NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo">, GetAsyncAndSync<FapiaoInvitedMerchantsQueryOptions, FapiaoInvitedMerchantList>, Lists<FapiaoInvitedMerchantsQueryOptions, FapiaoInvitedMerchantList, "mch_invite_result_list"> {
  /**
   * 获取邀请开通的商户信息 · Get the merchants invited to the fapiao service
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  get(options: FapiaoInvitedMerchantsQueryOptions): ApiPromise<FapiaoInvitedMerchantList>;
}

interface NewTaxControlFapiaoMerchantNode extends ChainNode<"v3/new-tax-control-fapiao/merchant"> {
  readonly baseInformation: NewTaxControlFapiaoMerchantBaseInformationNode;
  /** `baseInformation` */
  readonly "base-information": NewTaxControlFapiaoMerchantBaseInformationNode;
  readonly developmentConfig: NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  /** `developmentConfig` */
  readonly "development-config": NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  readonly taxCodes: NewTaxControlFapiaoMerchantTaxCodesNode;
  /** `taxCodes` */
  readonly "tax-codes": NewTaxControlFapiaoMerchantTaxCodesNode;
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: NewTaxControlFapiaoMerchantBySubMchidNode;
}

interface NewTaxControlFapiaoMerchantBaseInformationNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/base-information">, GetAsyncAndSync<FapiaoMerchantBaseInformationQueryOptions, FapiaoMerchantBaseInformation> {
  /**
   * 获取商户开票基础信息 · Get a merchant's basic information for issuing fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/merchant/base-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474053
   */
  get(options: FapiaoMerchantBaseInformationQueryOptions): ApiPromise<FapiaoMerchantBaseInformation>;
}

interface NewTaxControlFapiaoMerchantDevelopmentConfigNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/development-config"> {
  /**
   * 查询商户配置的开发选项 · Query the development options of a merchant
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474033
   */
  get(options?: FapiaoMerchantDevelopmentConfigQueryOptions): ApiPromise<FapiaoMerchantDevelopmentConfig>;
  /** The same as `get`. */
  getAsync(options?: FapiaoMerchantDevelopmentConfigQueryOptions): ApiPromise<FapiaoMerchantDevelopmentConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: FapiaoMerchantDevelopmentConfigQueryOptions): FapiaoMerchantDevelopmentConfig;
  /**
   * 配置开发选项 · Configure the development options
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792563
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   */
  patch(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): ApiPromise<FapiaoMerchantDevelopmentConfigUpdateAnswer>;
  /** The same as `patch`. */
  patchAsync(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): ApiPromise<FapiaoMerchantDevelopmentConfigUpdateAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): FapiaoMerchantDevelopmentConfigUpdateAnswer;
}

interface NewTaxControlFapiaoMerchantTaxCodesNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/tax-codes">, GetAsyncAndSync<FapiaoMerchantTaxCodesQueryOptions, FapiaoMerchantTaxCodeList>, Lists<FapiaoMerchantTaxCodesQueryOptions, FapiaoMerchantTaxCodeList, "data"> {
  /**
   * 获取商品和服务税收分类对照表 · Get the tax codes of goods and services
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474057
   */
  get(options: FapiaoMerchantTaxCodesQueryOptions): ApiPromise<FapiaoMerchantTaxCodeList>;
}

interface NewTaxControlFapiaoMerchantBySubMchidNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}"> {
  readonly check: NewTaxControlFapiaoMerchantBySubMchidCheckNode;
  readonly checkStatus: NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
  /** `checkStatus` */
  readonly "check-status": NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
}

interface NewTaxControlFapiaoMerchantBySubMchidCheckNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check">, PostAsyncAndSync<FapiaoMerchantCheckOptions, undefined> {
  /**
   * 检查子商户开票功能状态 · Check whether a sub-merchant can issue fapiao
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  post(options: FapiaoMerchantCheckOptions): ApiPromise<undefined>;
}

interface NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status">, GetAsyncAndSync<FapiaoMerchantCheckStatusQueryOptions, FapiaoMerchantCheckStatus> {
  /**
   * 检查子商户开票功能状态 · Check whether a sub-merchant can issue fapiao
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  get(options: FapiaoMerchantCheckStatusQueryOptions): ApiPromise<FapiaoMerchantCheckStatus>;
}

interface NewTaxControlFapiaoUserTitleNode extends ChainNode<"v3/new-tax-control-fapiao/user-title">, GetAsyncAndSync<FapiaoUserTitleQueryOptions, FapiaoUserTitle> {
  readonly titleUrl: NewTaxControlFapiaoUserTitleTitleUrlNode;
  /** `titleUrl` */
  readonly "title-url": NewTaxControlFapiaoUserTitleTitleUrlNode;
  /**
   * 获取用户填写的抬头 · Get the fapiao title that a user entered
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/user-title`
   *
   * Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015784260
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   */
  get(options: FapiaoUserTitleQueryOptions): ApiPromise<FapiaoUserTitle>;
}

interface NewTaxControlFapiaoUserTitleTitleUrlNode extends ChainNode<"v3/new-tax-control-fapiao/user-title/title-url">, GetAsyncAndSync<FapiaoUserTitleTitleUrlQueryOptions, FapiaoUserTitleTitleUrl> {
  /**
   * 获取抬头填写链接 · Get the URL for entering a fapiao title
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/user-title/title-url`
   *
   * Errors: `NO_AUTH`, `RULE_LIMIT`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015770776
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   */
  get(options: FapiaoUserTitleTitleUrlQueryOptions): ApiPromise<FapiaoUserTitleTitleUrl>;
}
