// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  FapiaoApplicationsOptions,
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
  FapiaoMerchantBaseInformation,
  FapiaoMerchantBaseInformationQueryOptions,
  FapiaoMerchantCheckOptions,
  FapiaoMerchantCheckStatus,
  FapiaoMerchantCheckStatusQueryOptions,
  FapiaoMerchantDevelopmentConfig,
  FapiaoMerchantDevelopmentConfigQueryOptions,
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
  /** POST: 创建电子发票卡券模板 */
  readonly "v3/new-tax-control-fapiao/card-template": NewTaxControlFapiaoCardTemplateNode;
  /** GET: 下载发票文件 */
  readonly "v3/new-tax-control-fapiao/download": NewTaxControlFapiaoDownloadNode;
  /** POST: 开具电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications": NewTaxControlFapiaoFapiaoApplicationsNode;
  /** POST: 开具通用行业电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-general": NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  /** POST: 开具旅客运输行业电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport": NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  /** POST: 开具成品油行业电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil": NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  /** POST: 开具不动产租赁行业电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing": NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  /** POST: 上传电子发票文件 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  /** GET: 查询电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode;
  /** GET: 获取发票下载信息 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  /** POST: 将电子发票插入微信用户卡包 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  /** POST: 冲红电子发票 */
  readonly "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode;
  /** GET: 获取邀请商户开通服务商电子发票能力 */
  readonly "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl": NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode;
  /** GET: 获取邀请开通的商户信息 */
  readonly "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo": NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode;
  /** GET: 获取商户开票基础信息 */
  readonly "v3/new-tax-control-fapiao/merchant/base-information": NewTaxControlFapiaoMerchantBaseInformationNode;
  /** GET: 查询商户配置的开发选项 · PATCH: 配置开发选项 */
  readonly "v3/new-tax-control-fapiao/merchant/development-config": NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  /** GET: 获取商品和服务税收分类对照表 */
  readonly "v3/new-tax-control-fapiao/merchant/tax-codes": NewTaxControlFapiaoMerchantTaxCodesNode;
  /** POST: 检查子商户开票功能状态 */
  readonly "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check": NewTaxControlFapiaoMerchantBySubMchidCheckNode;
  /** GET: 检查子商户开票功能状态 */
  readonly "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status": NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
  /** GET: 获取用户填写的抬头 */
  readonly "v3/new-tax-control-fapiao/user-title": NewTaxControlFapiaoUserTitleNode;
  /** GET: 获取抬头填写链接 */
  readonly "v3/new-tax-control-fapiao/user-title/title-url": NewTaxControlFapiaoUserTitleTitleUrlNode;
}

export interface NewTaxControlFapiaoNode extends ChainNode<"v3/new-tax-control-fapiao"> {
  readonly cardTemplate: NewTaxControlFapiaoCardTemplateNode;
  readonly "card-template": NewTaxControlFapiaoCardTemplateNode;
  readonly download: NewTaxControlFapiaoDownloadNode;
  readonly fapiaoApplications: NewTaxControlFapiaoFapiaoApplicationsNode;
  readonly "fapiao-applications": NewTaxControlFapiaoFapiaoApplicationsNode;
  readonly fapiaomerchant: NewTaxControlFapiaoFapiaomerchantNode;
  readonly merchant: NewTaxControlFapiaoMerchantNode;
  readonly userTitle: NewTaxControlFapiaoUserTitleNode;
  readonly "user-title": NewTaxControlFapiaoUserTitleNode;
}

interface NewTaxControlFapiaoCardTemplateNode extends ChainNode<"v3/new-tax-control-fapiao/card-template"> {
  /**
   * 创建电子发票卡券模板
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/card-template`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474026
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
   */
  post(options: FapiaoCardTemplateOptions): ApiPromise<FapiaoCardTemplateAnswer>;
  /** The same as `post`. */
  postAsync(options: FapiaoCardTemplateOptions): ApiPromise<FapiaoCardTemplateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoCardTemplateOptions): FapiaoCardTemplateAnswer;
}

interface NewTaxControlFapiaoDownloadNode extends ChainNode<"v3/new-tax-control-fapiao/download"> {
  /**
   * 下载发票文件
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/download`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286040
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012071750
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792569
   */
  get(options: FapiaoDownloadQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** The same as `get`. */
  getAsync(options: FapiaoDownloadQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoDownloadQueryOptions): Uint8Array;
}

interface NewTaxControlFapiaoFapiaoApplicationsNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications"> {
  readonly issueGeneral: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  readonly "issue-general": NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode;
  readonly issuePassengerTransport: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  readonly "issue-passenger-transport": NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode;
  readonly issueRefinedOil: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  readonly "issue-refined-oil": NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode;
  readonly realEstateLeasing: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  readonly "real-estate-leasing": NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode;
  readonly uploadFapiaoFile: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  readonly "upload-fapiao-file": NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode;
  /** Given as the option `fapiao_apply_id`. */
  readonly _fapiao_apply_id_: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode;
  /**
   * 开具电子发票
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474060
   */
  post(options: FapiaoApplicationsOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssueGeneralNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-general"> {
  /**
   * 开具通用行业电子发票
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792574
   */
  post(options: FapiaoApplicationsIssueGeneralOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsIssueGeneralOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsIssueGeneralOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"> {
  /**
   * 开具旅客运输行业电子发票
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  post(options: FapiaoApplicationsIssuePassengerTransportOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsIssuePassengerTransportOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsIssuePassengerTransportOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"> {
  /**
   * 开具成品油行业电子发票
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016760559
   */
  post(options: FapiaoApplicationsIssueRefinedOilOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsIssueRefinedOilOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsIssueRefinedOilOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"> {
  /**
   * 开具不动产租赁行业电子发票
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  post(options: FapiaoApplicationsRealEstateLeasingOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsRealEstateLeasingOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsRealEstateLeasingOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"> {
  /**
   * 上传电子发票文件
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696830
   */
  post(options: FapiaoApplicationsUploadFapiaoFileOptions): ApiPromise<FapiaoApplicationsUploadFapiaoFileAnswer>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationsUploadFapiaoFileOptions): ApiPromise<FapiaoApplicationsUploadFapiaoFileAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationsUploadFapiaoFileOptions): FapiaoApplicationsUploadFapiaoFileAnswer;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"> {
  readonly fapiaoFiles: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  readonly "fapiao-files": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode;
  readonly insertCards: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  readonly "insert-cards": NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode;
  readonly reverse: NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode;
  /**
   * 查询电子发票
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489258
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792567
   */
  get(options: FapiaoApplicationQueryOptions): ApiPromise<FapiaoApplicationList>;
  /** The same as `get`. */
  getAsync(options: FapiaoApplicationQueryOptions): ApiPromise<FapiaoApplicationList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoApplicationQueryOptions): FapiaoApplicationList;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"> {
  /**
   * 获取发票下载信息
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474067
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792576
   */
  get(options: FapiaoApplicationFapiaoFilesQueryOptions): ApiPromise<FapiaoApplicationFapiaoFile>;
  /** The same as `get`. */
  getAsync(options: FapiaoApplicationFapiaoFilesQueryOptions): ApiPromise<FapiaoApplicationFapiaoFile>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoApplicationFapiaoFilesQueryOptions): FapiaoApplicationFapiaoFile;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"> {
  /**
   * 将电子发票插入微信用户卡包
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474078
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792579
   */
  post(options: FapiaoApplicationInsertCardsOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationInsertCardsOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationInsertCardsOptions): undefined;
}

interface NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseNode extends ChainNode<"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"> {
  /**
   * 冲红电子发票
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474062
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792575
   */
  post(options: FapiaoApplicationReverseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoApplicationReverseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoApplicationReverseOptions): undefined;
}

interface NewTaxControlFapiaoFapiaomerchantNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant"> {
  readonly getspinviteurl: NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode;
  readonly listspinvitemchinfo: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode;
}

interface NewTaxControlFapiaoFapiaomerchantGetspinviteurlNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"> {
  /**
   * 获取邀请商户开通服务商电子发票能力
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  get(options: FapiaoInviteUrlQueryOptions): ApiPromise<FapiaoInviteUrl>;
  /** The same as `get`. */
  getAsync(options: FapiaoInviteUrlQueryOptions): ApiPromise<FapiaoInviteUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoInviteUrlQueryOptions): FapiaoInviteUrl;
}

interface NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoNode extends ChainNode<"v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"> {
  /**
   * 获取邀请开通的商户信息
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  get(options: FapiaoInvitedMerchantsQueryOptions): ApiPromise<FapiaoInvitedMerchantList>;
  /** The same as `get`. */
  getAsync(options: FapiaoInvitedMerchantsQueryOptions): ApiPromise<FapiaoInvitedMerchantList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoInvitedMerchantsQueryOptions): FapiaoInvitedMerchantList;
}

interface NewTaxControlFapiaoMerchantNode extends ChainNode<"v3/new-tax-control-fapiao/merchant"> {
  readonly baseInformation: NewTaxControlFapiaoMerchantBaseInformationNode;
  readonly "base-information": NewTaxControlFapiaoMerchantBaseInformationNode;
  readonly developmentConfig: NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  readonly "development-config": NewTaxControlFapiaoMerchantDevelopmentConfigNode;
  readonly taxCodes: NewTaxControlFapiaoMerchantTaxCodesNode;
  readonly "tax-codes": NewTaxControlFapiaoMerchantTaxCodesNode;
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: NewTaxControlFapiaoMerchantBySubMchidNode;
}

interface NewTaxControlFapiaoMerchantBaseInformationNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/base-information"> {
  /**
   * 获取商户开票基础信息
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/merchant/base-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474053
   */
  get(options: FapiaoMerchantBaseInformationQueryOptions): ApiPromise<FapiaoMerchantBaseInformation>;
  /** The same as `get`. */
  getAsync(options: FapiaoMerchantBaseInformationQueryOptions): ApiPromise<FapiaoMerchantBaseInformation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoMerchantBaseInformationQueryOptions): FapiaoMerchantBaseInformation;
}

interface NewTaxControlFapiaoMerchantDevelopmentConfigNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/development-config"> {
  /**
   * 查询商户配置的开发选项
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
   * 配置开发选项
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474031
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792563
   */
  patch(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): ApiPromise<FapiaoMerchantDevelopmentConfig>;
  /** The same as `patch`. */
  patchAsync(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): ApiPromise<FapiaoMerchantDevelopmentConfig>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options?: FapiaoMerchantDevelopmentConfigUpdateOptions): FapiaoMerchantDevelopmentConfig;
}

interface NewTaxControlFapiaoMerchantTaxCodesNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/tax-codes"> {
  /**
   * 获取商品和服务税收分类对照表
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474057
   */
  get(options: FapiaoMerchantTaxCodesQueryOptions): ApiPromise<FapiaoMerchantTaxCodeList>;
  /** The same as `get`. */
  getAsync(options: FapiaoMerchantTaxCodesQueryOptions): ApiPromise<FapiaoMerchantTaxCodeList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoMerchantTaxCodesQueryOptions): FapiaoMerchantTaxCodeList;
}

interface NewTaxControlFapiaoMerchantBySubMchidNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}"> {
  readonly check: NewTaxControlFapiaoMerchantBySubMchidCheckNode;
  readonly checkStatus: NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
  readonly "check-status": NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode;
}

interface NewTaxControlFapiaoMerchantBySubMchidCheckNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"> {
  /**
   * 检查子商户开票功能状态
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  post(options: FapiaoMerchantCheckOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: FapiaoMerchantCheckOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FapiaoMerchantCheckOptions): undefined;
}

interface NewTaxControlFapiaoMerchantBySubMchidCheckStatusNode extends ChainNode<"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"> {
  /**
   * 检查子商户开票功能状态
   *
   * 电子发票/腾讯数电发票模式 · Electronic fapiao: Tencent digital fapiao mode
   *
   * `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  get(options: FapiaoMerchantCheckStatusQueryOptions): ApiPromise<FapiaoMerchantCheckStatus>;
  /** The same as `get`. */
  getAsync(options: FapiaoMerchantCheckStatusQueryOptions): ApiPromise<FapiaoMerchantCheckStatus>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoMerchantCheckStatusQueryOptions): FapiaoMerchantCheckStatus;
}

interface NewTaxControlFapiaoUserTitleNode extends ChainNode<"v3/new-tax-control-fapiao/user-title"> {
  readonly titleUrl: NewTaxControlFapiaoUserTitleTitleUrlNode;
  readonly "title-url": NewTaxControlFapiaoUserTitleTitleUrlNode;
  /**
   * 获取用户填写的抬头
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/user-title`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474048
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015784260
   */
  get(options: FapiaoUserTitleQueryOptions): ApiPromise<FapiaoUserTitle>;
  /** The same as `get`. */
  getAsync(options: FapiaoUserTitleQueryOptions): ApiPromise<FapiaoUserTitle>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoUserTitleQueryOptions): FapiaoUserTitle;
}

interface NewTaxControlFapiaoUserTitleTitleUrlNode extends ChainNode<"v3/new-tax-control-fapiao/user-title/title-url"> {
  /**
   * 获取抬头填写链接
   *
   * 电子发票 · Electronic fapiao (invoice)
   *
   * `GET /v3/new-tax-control-fapiao/user-title/title-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474040
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015770776
   */
  get(options: FapiaoUserTitleTitleUrlQueryOptions): ApiPromise<FapiaoUserTitleTitleUrl>;
  /** The same as `get`. */
  getAsync(options: FapiaoUserTitleTitleUrlQueryOptions): ApiPromise<FapiaoUserTitleTitleUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FapiaoUserTitleTitleUrlQueryOptions): FapiaoUserTitleTitleUrl;
}
