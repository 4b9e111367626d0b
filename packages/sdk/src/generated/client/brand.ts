// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BrandApplyment,
  BrandApplymentByApplymentIdQueryOptions,
  BrandApplymentByBusinessCodeQueryOptions,
  BrandApplymentsAnswer,
  BrandApplymentsCancelApplymentOptions,
  BrandApplymentsOptions,
  BrandCardConfig,
  BrandCardConfigsAnswer,
  BrandCardConfigsCancelApplymentAnswer,
  BrandCardConfigsCancelApplymentOptions,
  BrandCardConfigsOptions,
  BrandCardConfigsPreviewUrl,
  BrandCardConfigsPreviewUrlQueryOptions,
  BrandCardConfigsPublishAnswer,
  BrandCardConfigsPublishOptions,
  BrandCardConfigsQueryOptions,
  BrandCardLink,
  BrandCardLinkByBusinessCodeQueryAnswer,
  BrandCardLinkByBusinessCodeQueryOptions,
  BrandCardLinksAnswer,
  BrandCardLinksCancelApplymentAnswer,
  BrandCardLinksCancelApplymentOptions,
  BrandCardLinksOptions,
  BrandCardLinksQueryOptions,
  BrandCardLinksUnbindCardLinkAnswer,
  BrandCardLinksUnbindCardLinkOptions,
  BrandMemberAnswer,
  BrandMemberCard,
  BrandMemberCardDeleteOptions,
  BrandMemberCardInvalidateAnswer,
  BrandMemberCardInvalidateOptions,
  BrandMemberCardList,
  BrandMemberCardQueryOptions,
  BrandMemberCardUpdateOptions,
  BrandMemberCardsAnswer,
  BrandMemberCardsOptions,
  BrandMemberCardsQueryOptions,
  BrandMemberMembershipActivitiesOptions,
  BrandMemberMembershipActivitiesQueryOptions,
  BrandMemberMembershipActivity,
  BrandMemberMembershipActivityList,
  BrandMemberMembershipActivityQueryOptions,
  BrandMemberMembershipActivityTerminateOptions,
  BrandMemberMembershipActivityUpdateOptions,
  BrandMemberPayViewTokensOptions,
  BrandMemberPointsCouponConfirmAnswer,
  BrandMemberPointsCouponConfirmOptions,
  BrandMemberPreAuthTokensOptions,
  BrandMemberUserCard,
  BrandMemberUserCardConfirmOptions,
  BrandMemberUserCardInvalidateOptions,
  BrandMemberUserCardList,
  BrandMemberUserCardQueryOptions,
  BrandMemberUserCardUpdateOptions,
  BrandMemberUserCardsImportByOpenidOptions,
  BrandMemberUserCardsImportByPhoneOptions,
  BrandMemberUserCardsQueryOptions,
  BrandMemberUserFeedsAnswer,
  BrandMemberUserFeedsOptions,
  BrandMemberUserPointsSyncAnswer,
  BrandMemberUserPointsSyncOptions,
  BrandProfitsharingBrandConfig,
  BrandProfitsharingBrandConfigQueryOptions,
  BrandProfitsharingFinishOrderAnswer,
  BrandProfitsharingFinishOrderOptions,
  BrandProfitsharingOrder,
  BrandProfitsharingOrderAmount,
  BrandProfitsharingOrderAmountsQueryOptions,
  BrandProfitsharingOrdersAnswer,
  BrandProfitsharingOrdersOptions,
  BrandProfitsharingOrdersQueryOptions,
  BrandProfitsharingReceiversAddOptions,
  BrandProfitsharingReceiversAnswer,
  BrandProfitsharingReceiversDeleteOptions,
  BrandProfitsharingReturnorder,
  BrandProfitsharingReturnordersAnswer,
  BrandProfitsharingReturnordersOptions,
  BrandProfitsharingReturnordersQueryOptions,
  BrandShakeActivitiesQueryOptions,
  BrandShakeActivityList,
  BrandStore,
  BrandStoreAnswer,
  BrandStoreBindrecipientAnswer,
  BrandStoreBindrecipientOptions,
  BrandStoreCloseOptions,
  BrandStoreDeleteOptions,
  BrandStoreList,
  BrandStoreQueryOptions,
  BrandStoreResumeOptions,
  BrandStoreUnbindrecipientAnswer,
  BrandStoreUnbindrecipientOptions,
  BrandStoreUpdateOptions,
  BrandStoresAnswer,
  BrandStoresOptions,
  BrandStoresQueryOptions,
} from "../models/brand.ts";

/** The node of each path template below `v3/brand`. */
export interface BrandPaths {
  /** POST: 提交入驻申请 */
  readonly "v3/brand/applyments": BrandApplymentsNode;
  /** GET: 根据申请单ID查询申请状态 */
  readonly "v3/brand/applyments/applyment-id/{applyment_id}": BrandApplymentsApplymentIdByApplymentIdNode;
  /** GET: 根据业务申请编号查询申请状态 */
  readonly "v3/brand/applyments/business-code/{business_code}": BrandApplymentsBusinessCodeByBusinessCodeNode;
  /** POST: 撤销申请 */
  readonly "v3/brand/applyments/cancel-applyment": BrandApplymentsCancelApplymentNode;
  /** GET: 查询商家名片配置申请状态 · POST: 提交商家名片配置申请 */
  readonly "v3/brand/card/card-configs": BrandCardCardConfigsNode;
  /** POST: 撤销商家名片配置申请 */
  readonly "v3/brand/card/card-configs/cancel-applyment": BrandCardCardConfigsCancelApplymentNode;
  /** GET: 获取商家名片预览二维码 */
  readonly "v3/brand/card/card-configs/preview-url": BrandCardCardConfigsPreviewUrlNode;
  /** POST: 发布商家名片配置 */
  readonly "v3/brand/card/card-configs/publish": BrandCardCardConfigsPublishNode;
  /** GET: 查询已生效交易连接名片规则 · POST: 添加交易连接名片规则申请 */
  readonly "v3/brand/card/card-links": BrandCardCardLinksNode;
  /** GET: 根据业务申请编号查询添加申请状态 */
  readonly "v3/brand/card/card-links/business-code/{business_code}": BrandCardCardLinksBusinessCodeByBusinessCodeNode;
  /** POST: 撤销交易连接名片配置申请 */
  readonly "v3/brand/card/card-links/cancel-applyment": BrandCardCardLinksCancelApplymentNode;
  /** POST: 解除已生效交易连接名片场景 */
  readonly "v3/brand/card/card-links/unbind-card-link": BrandCardCardLinksUnbindCardLinkNode;
  /** GET: 查询摇优惠活动列表 */
  readonly "v3/brand/marketing/shake-activities/activities": BrandMarketingShakeActivitiesActivitiesNode;
  /** GET: 查询会员卡模板列表 · POST: 创建会员卡模板 */
  readonly "v3/brand/partner/card-member/cards": BrandPartnerCardMemberCardsNode;
  /** DELETE: 删除会员卡模板 · GET: 查询会员卡模板信息 · PATCH: 修改会员卡模板信息 */
  readonly "v3/brand/partner/card-member/cards/{card_id}": BrandPartnerCardMemberCardsByCardIdNode;
  /** POST: 作废会员卡模板 */
  readonly "v3/brand/partner/card-member/cards/{card_id}/invalidate": BrandPartnerCardMemberCardsByCardIdInvalidateNode;
  /** GET: 查询品牌会员发券活动列表 · POST: 创建品牌会员发券活动 */
  readonly "v3/brand/partner/card-member/membership-activities": BrandPartnerCardMemberMembershipActivitiesNode;
  /** GET: 查询品牌会员发券活动 · PATCH: 修改品牌会员发券活动信息 */
  readonly "v3/brand/partner/card-member/membership-activities/{activity_id}": BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
  /** POST: 终止品牌会员发券活动 */
  readonly "v3/brand/partner/card-member/membership-activities/{activity_id}/terminate": BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode;
  /** POST: 品牌会员展示付款码组件预授权 */
  readonly "v3/brand/partner/card-member/pay-view-tokens": BrandPartnerCardMemberPayViewTokensNode;
  /** POST: 入会组件预授权 */
  readonly "v3/brand/partner/card-member/pre-auth-tokens": BrandPartnerCardMemberPreAuthTokensNode;
  /** GET: 查询用户在品牌下所有会员卡 */
  readonly "v3/brand/partner/card-member/user-cards": BrandPartnerCardMemberUserCardsNode;
  /** POST: 根据openid导入用户会员卡 */
  readonly "v3/brand/partner/card-member/user-cards/import-by-openid": BrandPartnerCardMemberUserCardsImportByOpenidNode;
  /** POST: 根据手机号导入用户会员卡 */
  readonly "v3/brand/partner/card-member/user-cards/import-by-phone": BrandPartnerCardMemberUserCardsImportByPhoneNode;
  /** GET: 查询用户会员卡信息 · PATCH: 修改用户会员卡信息 */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}": BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  /** POST: 同步会员开通结果 */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}/confirm": BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode;
  /** POST: 作废用户会员卡 */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate": BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode;
  /** POST: 创建用户动态信息 */
  readonly "v3/brand/partner/card-member/user-feeds": BrandPartnerCardMemberUserFeedsNode;
  /** POST: 同步积分兑券结果 */
  readonly "v3/brand/partner/card-member/user-points/exchange-coupon/confirm": BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode;
  /** POST: 同步积分余额 */
  readonly "v3/brand/partner/card-member/user-points/sync": BrandPartnerCardMemberUserPointsSyncNode;
  /** GET: 列表查询品牌门店信息 · POST: 创建品牌门店 */
  readonly "v3/brand/partner/store/brandstores": BrandPartnerStoreBrandstoresNode;
  /** DELETE: 删除品牌门店 · GET: 查询品牌门店 · PATCH: 更新品牌门店 */
  readonly "v3/brand/partner/store/brandstores/{store_id}": BrandPartnerStoreBrandstoresByStoreIdNode;
  /** POST: 绑定收款商户号 */
  readonly "v3/brand/partner/store/brandstores/{store_id}/bindrecipient": BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode;
  /** POST: 暂停门店营业 */
  readonly "v3/brand/partner/store/brandstores/{store_id}/close": BrandPartnerStoreBrandstoresByStoreIdCloseNode;
  /** POST: 恢复门店营业 */
  readonly "v3/brand/partner/store/brandstores/{store_id}/resume": BrandPartnerStoreBrandstoresByStoreIdResumeNode;
  /** POST: 解绑收款商户号 */
  readonly "v3/brand/partner/store/brandstores/{store_id}/unbindrecipient": BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode;
  /** GET: 查询最大分账比例 */
  readonly "v3/brand/profitsharing/brand-configs/{brand_mchid}": BrandProfitsharingBrandConfigsByBrandMchidNode;
  /** POST: 完结分账 */
  readonly "v3/brand/profitsharing/finish-order": BrandProfitsharingFinishOrderNode;
  /** GET: 查询分账结果 · POST: 请求分账 */
  readonly "v3/brand/profitsharing/orders": BrandProfitsharingOrdersNode;
  /** GET: 查询订单剩余待分金额 */
  readonly "v3/brand/profitsharing/orders/{transaction_id}/amounts": BrandProfitsharingOrdersByTransactionIdAmountsNode;
  /** POST: 添加分账接收方 */
  readonly "v3/brand/profitsharing/receivers/add": BrandProfitsharingReceiversAddNode;
  /** POST: 删除分账接收方 */
  readonly "v3/brand/profitsharing/receivers/delete": BrandProfitsharingReceiversDeleteNode;
  /** GET: 查询分账回退结果 · POST: 请求分账回退 */
  readonly "v3/brand/profitsharing/returnorders": BrandProfitsharingReturnordersNode;
}

export interface BrandNode extends ChainNode<"v3/brand"> {
  readonly applyments: BrandApplymentsNode;
  readonly card: BrandCardNode;
  readonly marketing: BrandMarketingNode;
  readonly partner: BrandPartnerNode;
  readonly profitsharing: BrandProfitsharingNode;
}

interface BrandApplymentsNode extends ChainNode<"v3/brand/applyments"> {
  readonly applymentId: BrandApplymentsApplymentIdNode;
  readonly "applyment-id": BrandApplymentsApplymentIdNode;
  readonly businessCode: BrandApplymentsBusinessCodeNode;
  readonly "business-code": BrandApplymentsBusinessCodeNode;
  readonly cancelApplyment: BrandApplymentsCancelApplymentNode;
  readonly "cancel-applyment": BrandApplymentsCancelApplymentNode;
  /**
   * 提交入驻申请
   *
   * 品牌入驻 · Brand onboarding
   *
   * `POST /v3/brand/applyments`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post(options: BrandApplymentsOptions): ApiPromise<BrandApplymentsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandApplymentsOptions): ApiPromise<BrandApplymentsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandApplymentsOptions): BrandApplymentsAnswer;
}

interface BrandApplymentsApplymentIdNode extends ChainNode<"v3/brand/applyments/applyment-id"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: BrandApplymentsApplymentIdByApplymentIdNode;
}

interface BrandApplymentsApplymentIdByApplymentIdNode extends ChainNode<"v3/brand/applyments/applyment-id/{applyment_id}"> {
  /**
   * 根据申请单ID查询申请状态
   *
   * 品牌入驻 · Brand onboarding
   *
   * `GET /v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get(options: BrandApplymentByApplymentIdQueryOptions): ApiPromise<BrandApplyment>;
  /** The same as `get`. */
  getAsync(options: BrandApplymentByApplymentIdQueryOptions): ApiPromise<BrandApplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandApplymentByApplymentIdQueryOptions): BrandApplyment;
}

interface BrandApplymentsBusinessCodeNode extends ChainNode<"v3/brand/applyments/business-code"> {
  /** Given as the option `business_code`. */
  readonly _business_code_: BrandApplymentsBusinessCodeByBusinessCodeNode;
}

interface BrandApplymentsBusinessCodeByBusinessCodeNode extends ChainNode<"v3/brand/applyments/business-code/{business_code}"> {
  /**
   * 根据业务申请编号查询申请状态
   *
   * 品牌入驻 · Brand onboarding
   *
   * `GET /v3/brand/applyments/business-code/{business_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get(options: BrandApplymentByBusinessCodeQueryOptions): ApiPromise<BrandApplyment>;
  /** The same as `get`. */
  getAsync(options: BrandApplymentByBusinessCodeQueryOptions): ApiPromise<BrandApplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandApplymentByBusinessCodeQueryOptions): BrandApplyment;
}

interface BrandApplymentsCancelApplymentNode extends ChainNode<"v3/brand/applyments/cancel-applyment"> {
  /**
   * 撤销申请
   *
   * 品牌入驻 · Brand onboarding
   *
   * `POST /v3/brand/applyments/cancel-applyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post(options?: BrandApplymentsCancelApplymentOptions): ApiPromise<BrandApplymentsAnswer>;
  /** The same as `post`. */
  postAsync(options?: BrandApplymentsCancelApplymentOptions): ApiPromise<BrandApplymentsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: BrandApplymentsCancelApplymentOptions): BrandApplymentsAnswer;
}

interface BrandCardNode extends ChainNode<"v3/brand/card"> {
  readonly cardConfigs: BrandCardCardConfigsNode;
  readonly "card-configs": BrandCardCardConfigsNode;
  readonly cardLinks: BrandCardCardLinksNode;
  readonly "card-links": BrandCardCardLinksNode;
}

interface BrandCardCardConfigsNode extends ChainNode<"v3/brand/card/card-configs"> {
  readonly cancelApplyment: BrandCardCardConfigsCancelApplymentNode;
  readonly "cancel-applyment": BrandCardCardConfigsCancelApplymentNode;
  readonly previewUrl: BrandCardCardConfigsPreviewUrlNode;
  readonly "preview-url": BrandCardCardConfigsPreviewUrlNode;
  readonly publish: BrandCardCardConfigsPublishNode;
  /**
   * 查询商家名片配置申请状态
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `GET /v3/brand/card/card-configs`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get(options: BrandCardConfigsQueryOptions): ApiPromise<BrandCardConfig>;
  /** The same as `get`. */
  getAsync(options: BrandCardConfigsQueryOptions): ApiPromise<BrandCardConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandCardConfigsQueryOptions): BrandCardConfig;
  /**
   * 提交商家名片配置申请
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post(options: BrandCardConfigsOptions): ApiPromise<BrandCardConfigsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardConfigsOptions): ApiPromise<BrandCardConfigsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardConfigsOptions): BrandCardConfigsAnswer;
}

interface BrandCardCardConfigsCancelApplymentNode extends ChainNode<"v3/brand/card/card-configs/cancel-applyment"> {
  /**
   * 撤销商家名片配置申请
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs/cancel-applyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post(options: BrandCardConfigsCancelApplymentOptions): ApiPromise<BrandCardConfigsCancelApplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardConfigsCancelApplymentOptions): ApiPromise<BrandCardConfigsCancelApplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardConfigsCancelApplymentOptions): BrandCardConfigsCancelApplymentAnswer;
}

interface BrandCardCardConfigsPreviewUrlNode extends ChainNode<"v3/brand/card/card-configs/preview-url"> {
  /**
   * 获取商家名片预览二维码
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `GET /v3/brand/card/card-configs/preview-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get(options: BrandCardConfigsPreviewUrlQueryOptions): ApiPromise<BrandCardConfigsPreviewUrl>;
  /** The same as `get`. */
  getAsync(options: BrandCardConfigsPreviewUrlQueryOptions): ApiPromise<BrandCardConfigsPreviewUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandCardConfigsPreviewUrlQueryOptions): BrandCardConfigsPreviewUrl;
}

interface BrandCardCardConfigsPublishNode extends ChainNode<"v3/brand/card/card-configs/publish"> {
  /**
   * 发布商家名片配置
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs/publish`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post(options: BrandCardConfigsPublishOptions): ApiPromise<BrandCardConfigsPublishAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardConfigsPublishOptions): ApiPromise<BrandCardConfigsPublishAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardConfigsPublishOptions): BrandCardConfigsPublishAnswer;
}

interface BrandCardCardLinksNode extends ChainNode<"v3/brand/card/card-links"> {
  readonly businessCode: BrandCardCardLinksBusinessCodeNode;
  readonly "business-code": BrandCardCardLinksBusinessCodeNode;
  readonly cancelApplyment: BrandCardCardLinksCancelApplymentNode;
  readonly "cancel-applyment": BrandCardCardLinksCancelApplymentNode;
  readonly unbindCardLink: BrandCardCardLinksUnbindCardLinkNode;
  readonly "unbind-card-link": BrandCardCardLinksUnbindCardLinkNode;
  /**
   * 查询已生效交易连接名片规则
   *
   * 连接交易 · Linking transactions to cards
   *
   * `GET /v3/brand/card/card-links`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get(options: BrandCardLinksQueryOptions): ApiPromise<BrandCardLink>;
  /** The same as `get`. */
  getAsync(options: BrandCardLinksQueryOptions): ApiPromise<BrandCardLink>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandCardLinksQueryOptions): BrandCardLink;
  /**
   * 添加交易连接名片规则申请
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post(options: BrandCardLinksOptions): ApiPromise<BrandCardLinksAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardLinksOptions): ApiPromise<BrandCardLinksAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardLinksOptions): BrandCardLinksAnswer;
}

interface BrandCardCardLinksBusinessCodeNode extends ChainNode<"v3/brand/card/card-links/business-code"> {
  /** Given as the option `business_code`. */
  readonly _business_code_: BrandCardCardLinksBusinessCodeByBusinessCodeNode;
}

interface BrandCardCardLinksBusinessCodeByBusinessCodeNode extends ChainNode<"v3/brand/card/card-links/business-code/{business_code}"> {
  /**
   * 根据业务申请编号查询添加申请状态
   *
   * 连接交易 · Linking transactions to cards
   *
   * `GET /v3/brand/card/card-links/business-code/{business_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get(options: BrandCardLinkByBusinessCodeQueryOptions): ApiPromise<BrandCardLinkByBusinessCodeQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: BrandCardLinkByBusinessCodeQueryOptions): ApiPromise<BrandCardLinkByBusinessCodeQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandCardLinkByBusinessCodeQueryOptions): BrandCardLinkByBusinessCodeQueryAnswer;
}

interface BrandCardCardLinksCancelApplymentNode extends ChainNode<"v3/brand/card/card-links/cancel-applyment"> {
  /**
   * 撤销交易连接名片配置申请
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links/cancel-applyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post(options: BrandCardLinksCancelApplymentOptions): ApiPromise<BrandCardLinksCancelApplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardLinksCancelApplymentOptions): ApiPromise<BrandCardLinksCancelApplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardLinksCancelApplymentOptions): BrandCardLinksCancelApplymentAnswer;
}

interface BrandCardCardLinksUnbindCardLinkNode extends ChainNode<"v3/brand/card/card-links/unbind-card-link"> {
  /**
   * 解除已生效交易连接名片场景
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links/unbind-card-link`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post(options: BrandCardLinksUnbindCardLinkOptions): ApiPromise<BrandCardLinksUnbindCardLinkAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandCardLinksUnbindCardLinkOptions): ApiPromise<BrandCardLinksUnbindCardLinkAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandCardLinksUnbindCardLinkOptions): BrandCardLinksUnbindCardLinkAnswer;
}

interface BrandMarketingNode extends ChainNode<"v3/brand/marketing"> {
  readonly shakeActivities: BrandMarketingShakeActivitiesNode;
  readonly "shake-activities": BrandMarketingShakeActivitiesNode;
}

interface BrandMarketingShakeActivitiesNode extends ChainNode<"v3/brand/marketing/shake-activities"> {
  readonly activities: BrandMarketingShakeActivitiesActivitiesNode;
}

interface BrandMarketingShakeActivitiesActivitiesNode extends ChainNode<"v3/brand/marketing/shake-activities/activities"> {
  /**
   * 查询摇优惠活动列表
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `GET /v3/brand/marketing/shake-activities/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get(options: BrandShakeActivitiesQueryOptions): ApiPromise<BrandShakeActivityList>;
  /** The same as `get`. */
  getAsync(options: BrandShakeActivitiesQueryOptions): ApiPromise<BrandShakeActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandShakeActivitiesQueryOptions): BrandShakeActivityList;
}

interface BrandPartnerNode extends ChainNode<"v3/brand/partner"> {
  readonly cardMember: BrandPartnerCardMemberNode;
  readonly "card-member": BrandPartnerCardMemberNode;
  readonly store: BrandPartnerStoreNode;
}

interface BrandPartnerCardMemberNode extends ChainNode<"v3/brand/partner/card-member"> {
  readonly cards: BrandPartnerCardMemberCardsNode;
  readonly membershipActivities: BrandPartnerCardMemberMembershipActivitiesNode;
  readonly "membership-activities": BrandPartnerCardMemberMembershipActivitiesNode;
  readonly payViewTokens: BrandPartnerCardMemberPayViewTokensNode;
  readonly "pay-view-tokens": BrandPartnerCardMemberPayViewTokensNode;
  readonly preAuthTokens: BrandPartnerCardMemberPreAuthTokensNode;
  readonly "pre-auth-tokens": BrandPartnerCardMemberPreAuthTokensNode;
  readonly userCards: BrandPartnerCardMemberUserCardsNode;
  readonly "user-cards": BrandPartnerCardMemberUserCardsNode;
  readonly userFeeds: BrandPartnerCardMemberUserFeedsNode;
  readonly "user-feeds": BrandPartnerCardMemberUserFeedsNode;
  readonly userPoints: BrandPartnerCardMemberUserPointsNode;
  readonly "user-points": BrandPartnerCardMemberUserPointsNode;
}

interface BrandPartnerCardMemberCardsNode extends ChainNode<"v3/brand/partner/card-member/cards"> {
  /** Given as the option `card_id`. */
  readonly _card_id_: BrandPartnerCardMemberCardsByCardIdNode;
  /**
   * 查询会员卡模板列表
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get(options: BrandMemberCardsQueryOptions): ApiPromise<BrandMemberCardList>;
  /** The same as `get`. */
  getAsync(options: BrandMemberCardsQueryOptions): ApiPromise<BrandMemberCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberCardsQueryOptions): BrandMemberCardList;
  /**
   * 创建会员卡模板
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post(options: BrandMemberCardsOptions): ApiPromise<BrandMemberCardsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberCardsOptions): ApiPromise<BrandMemberCardsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberCardsOptions): BrandMemberCardsAnswer;
}

interface BrandPartnerCardMemberCardsByCardIdNode extends ChainNode<"v3/brand/partner/card-member/cards/{card_id}"> {
  readonly invalidate: BrandPartnerCardMemberCardsByCardIdInvalidateNode;
  /**
   * 删除会员卡模板
   *
   * 商家名片会员 · Merchant card membership
   *
   * `DELETE /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete(options: BrandMemberCardDeleteOptions): ApiPromise<BrandMemberCard>;
  /** The same as `delete`. */
  deleteAsync(options: BrandMemberCardDeleteOptions): ApiPromise<BrandMemberCard>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: BrandMemberCardDeleteOptions): BrandMemberCard;
  /**
   * 查询会员卡模板信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get(options: BrandMemberCardQueryOptions): ApiPromise<BrandMemberCard>;
  /** The same as `get`. */
  getAsync(options: BrandMemberCardQueryOptions): ApiPromise<BrandMemberCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberCardQueryOptions): BrandMemberCard;
  /**
   * 修改会员卡模板信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch(options: BrandMemberCardUpdateOptions): ApiPromise<BrandMemberCard>;
  /** The same as `patch`. */
  patchAsync(options: BrandMemberCardUpdateOptions): ApiPromise<BrandMemberCard>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandMemberCardUpdateOptions): BrandMemberCard;
}

interface BrandPartnerCardMemberCardsByCardIdInvalidateNode extends ChainNode<"v3/brand/partner/card-member/cards/{card_id}/invalidate"> {
  /**
   * 作废会员卡模板
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post(options: BrandMemberCardInvalidateOptions): ApiPromise<BrandMemberCardInvalidateAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberCardInvalidateOptions): ApiPromise<BrandMemberCardInvalidateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberCardInvalidateOptions): BrandMemberCardInvalidateAnswer;
}

interface BrandPartnerCardMemberMembershipActivitiesNode extends ChainNode<"v3/brand/partner/card-member/membership-activities"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
  /**
   * 查询品牌会员发券活动列表
   *
   * 发券活动 · Coupon campaigns
   *
   * `GET /v3/brand/partner/card-member/membership-activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get(options: BrandMemberMembershipActivitiesQueryOptions): ApiPromise<BrandMemberMembershipActivityList>;
  /** The same as `get`. */
  getAsync(options: BrandMemberMembershipActivitiesQueryOptions): ApiPromise<BrandMemberMembershipActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberMembershipActivitiesQueryOptions): BrandMemberMembershipActivityList;
  /**
   * 创建品牌会员发券活动
   *
   * 发券活动 · Coupon campaigns
   *
   * `POST /v3/brand/partner/card-member/membership-activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post(options: BrandMemberMembershipActivitiesOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** The same as `post`. */
  postAsync(options: BrandMemberMembershipActivitiesOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberMembershipActivitiesOptions): BrandMemberMembershipActivity;
}

interface BrandPartnerCardMemberMembershipActivitiesByActivityIdNode extends ChainNode<"v3/brand/partner/card-member/membership-activities/{activity_id}"> {
  readonly terminate: BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode;
  /**
   * 查询品牌会员发券活动
   *
   * 发券活动 · Coupon campaigns
   *
   * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get(options: BrandMemberMembershipActivityQueryOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** The same as `get`. */
  getAsync(options: BrandMemberMembershipActivityQueryOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberMembershipActivityQueryOptions): BrandMemberMembershipActivity;
  /**
   * 修改品牌会员发券活动信息
   *
   * 发券活动 · Coupon campaigns
   *
   * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch(options: BrandMemberMembershipActivityUpdateOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** The same as `patch`. */
  patchAsync(options: BrandMemberMembershipActivityUpdateOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandMemberMembershipActivityUpdateOptions): BrandMemberMembershipActivity;
}

interface BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode extends ChainNode<"v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"> {
  /**
   * 终止品牌会员发券活动
   *
   * 发券活动 · Coupon campaigns
   *
   * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post(options: BrandMemberMembershipActivityTerminateOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** The same as `post`. */
  postAsync(options: BrandMemberMembershipActivityTerminateOptions): ApiPromise<BrandMemberMembershipActivity>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberMembershipActivityTerminateOptions): BrandMemberMembershipActivity;
}

interface BrandPartnerCardMemberPayViewTokensNode extends ChainNode<"v3/brand/partner/card-member/pay-view-tokens"> {
  /**
   * 品牌会员展示付款码组件预授权
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/pay-view-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post(options: BrandMemberPayViewTokensOptions): ApiPromise<BrandMemberAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberPayViewTokensOptions): ApiPromise<BrandMemberAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberPayViewTokensOptions): BrandMemberAnswer;
}

interface BrandPartnerCardMemberPreAuthTokensNode extends ChainNode<"v3/brand/partner/card-member/pre-auth-tokens"> {
  /**
   * 入会组件预授权
   *
   * `POST /v3/brand/partner/card-member/pre-auth-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post(options: BrandMemberPreAuthTokensOptions): ApiPromise<BrandMemberAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberPreAuthTokensOptions): ApiPromise<BrandMemberAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberPreAuthTokensOptions): BrandMemberAnswer;
}

interface BrandPartnerCardMemberUserCardsNode extends ChainNode<"v3/brand/partner/card-member/user-cards"> {
  readonly importByOpenid: BrandPartnerCardMemberUserCardsImportByOpenidNode;
  readonly "import-by-openid": BrandPartnerCardMemberUserCardsImportByOpenidNode;
  readonly importByPhone: BrandPartnerCardMemberUserCardsImportByPhoneNode;
  readonly "import-by-phone": BrandPartnerCardMemberUserCardsImportByPhoneNode;
  /** Given as the option `user_card_code`. */
  readonly _user_card_code_: BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/user-cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get(options: BrandMemberUserCardsQueryOptions): ApiPromise<BrandMemberUserCardList>;
  /** The same as `get`. */
  getAsync(options: BrandMemberUserCardsQueryOptions): ApiPromise<BrandMemberUserCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberUserCardsQueryOptions): BrandMemberUserCardList;
}

interface BrandPartnerCardMemberUserCardsImportByOpenidNode extends ChainNode<"v3/brand/partner/card-member/user-cards/import-by-openid"> {
  /**
   * 根据openid导入用户会员卡
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post(options: BrandMemberUserCardsImportByOpenidOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserCardsImportByOpenidOptions): ApiPromise<BrandMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserCardsImportByOpenidOptions): BrandMemberUserCard;
}

interface BrandPartnerCardMemberUserCardsImportByPhoneNode extends ChainNode<"v3/brand/partner/card-member/user-cards/import-by-phone"> {
  /**
   * 根据手机号导入用户会员卡
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post(options: BrandMemberUserCardsImportByPhoneOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserCardsImportByPhoneOptions): ApiPromise<BrandMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserCardsImportByPhoneOptions): BrandMemberUserCard;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}"> {
  readonly confirm: BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode;
  readonly invalidate: BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode;
  /**
   * 查询用户会员卡信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get(options: BrandMemberUserCardQueryOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `get`. */
  getAsync(options: BrandMemberUserCardQueryOptions): ApiPromise<BrandMemberUserCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMemberUserCardQueryOptions): BrandMemberUserCard;
  /**
   * 修改用户会员卡信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch(options: BrandMemberUserCardUpdateOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `patch`. */
  patchAsync(options: BrandMemberUserCardUpdateOptions): ApiPromise<BrandMemberUserCard>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandMemberUserCardUpdateOptions): BrandMemberUserCard;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"> {
  /**
   * 同步会员开通结果
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post(options: BrandMemberUserCardConfirmOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserCardConfirmOptions): ApiPromise<BrandMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserCardConfirmOptions): BrandMemberUserCard;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"> {
  /**
   * 作废用户会员卡
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post(options: BrandMemberUserCardInvalidateOptions): ApiPromise<BrandMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserCardInvalidateOptions): ApiPromise<BrandMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserCardInvalidateOptions): BrandMemberUserCard;
}

interface BrandPartnerCardMemberUserFeedsNode extends ChainNode<"v3/brand/partner/card-member/user-feeds"> {
  /**
   * 创建用户动态信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-feeds`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post(options: BrandMemberUserFeedsOptions): ApiPromise<BrandMemberUserFeedsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserFeedsOptions): ApiPromise<BrandMemberUserFeedsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserFeedsOptions): BrandMemberUserFeedsAnswer;
}

interface BrandPartnerCardMemberUserPointsNode extends ChainNode<"v3/brand/partner/card-member/user-points"> {
  readonly exchangeCoupon: BrandPartnerCardMemberUserPointsExchangeCouponNode;
  readonly "exchange-coupon": BrandPartnerCardMemberUserPointsExchangeCouponNode;
  readonly sync: BrandPartnerCardMemberUserPointsSyncNode;
}

interface BrandPartnerCardMemberUserPointsExchangeCouponNode extends ChainNode<"v3/brand/partner/card-member/user-points/exchange-coupon"> {
  readonly confirm: BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode;
}

interface BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode extends ChainNode<"v3/brand/partner/card-member/user-points/exchange-coupon/confirm"> {
  /**
   * 同步积分兑券结果
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post(options: BrandMemberPointsCouponConfirmOptions): ApiPromise<BrandMemberPointsCouponConfirmAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberPointsCouponConfirmOptions): ApiPromise<BrandMemberPointsCouponConfirmAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberPointsCouponConfirmOptions): BrandMemberPointsCouponConfirmAnswer;
}

interface BrandPartnerCardMemberUserPointsSyncNode extends ChainNode<"v3/brand/partner/card-member/user-points/sync"> {
  /**
   * 同步积分余额
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-points/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post(options: BrandMemberUserPointsSyncOptions): ApiPromise<BrandMemberUserPointsSyncAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandMemberUserPointsSyncOptions): ApiPromise<BrandMemberUserPointsSyncAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandMemberUserPointsSyncOptions): BrandMemberUserPointsSyncAnswer;
}

interface BrandPartnerStoreNode extends ChainNode<"v3/brand/partner/store"> {
  readonly brandstores: BrandPartnerStoreBrandstoresNode;
}

interface BrandPartnerStoreBrandstoresNode extends ChainNode<"v3/brand/partner/store/brandstores"> {
  /** Given as the option `store_id`. */
  readonly _store_id_: BrandPartnerStoreBrandstoresByStoreIdNode;
  /**
   * 列表查询品牌门店信息
   *
   * 品牌门店 · Brand stores
   *
   * `GET /v3/brand/partner/store/brandstores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get(options: BrandStoresQueryOptions): ApiPromise<BrandStoreList>;
  /** The same as `get`. */
  getAsync(options: BrandStoresQueryOptions): ApiPromise<BrandStoreList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandStoresQueryOptions): BrandStoreList;
  /**
   * 创建品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post(options: BrandStoresOptions): ApiPromise<BrandStoresAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandStoresOptions): ApiPromise<BrandStoresAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandStoresOptions): BrandStoresAnswer;
}

interface BrandPartnerStoreBrandstoresByStoreIdNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}"> {
  readonly bindrecipient: BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode;
  readonly close: BrandPartnerStoreBrandstoresByStoreIdCloseNode;
  readonly resume: BrandPartnerStoreBrandstoresByStoreIdResumeNode;
  readonly unbindrecipient: BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode;
  /**
   * 删除品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `DELETE /v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete(options: BrandStoreDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options: BrandStoreDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: BrandStoreDeleteOptions): undefined;
  /**
   * 查询品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `GET /v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get(options: BrandStoreQueryOptions): ApiPromise<BrandStore>;
  /** The same as `get`. */
  getAsync(options: BrandStoreQueryOptions): ApiPromise<BrandStore>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandStoreQueryOptions): BrandStore;
  /**
   * 更新品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `PATCH /v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch(options: BrandStoreUpdateOptions): ApiPromise<BrandStore>;
  /** The same as `patch`. */
  patchAsync(options: BrandStoreUpdateOptions): ApiPromise<BrandStore>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandStoreUpdateOptions): BrandStore;
}

interface BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/bindrecipient"> {
  /**
   * 绑定收款商户号
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  post(options: BrandStoreBindrecipientOptions): ApiPromise<BrandStoreBindrecipientAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandStoreBindrecipientOptions): ApiPromise<BrandStoreBindrecipientAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandStoreBindrecipientOptions): BrandStoreBindrecipientAnswer;
}

interface BrandPartnerStoreBrandstoresByStoreIdCloseNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/close"> {
  /**
   * 暂停门店营业
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  post(options: BrandStoreCloseOptions): ApiPromise<BrandStoreAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandStoreCloseOptions): ApiPromise<BrandStoreAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandStoreCloseOptions): BrandStoreAnswer;
}

interface BrandPartnerStoreBrandstoresByStoreIdResumeNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/resume"> {
  /**
   * 恢复门店营业
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post(options: BrandStoreResumeOptions): ApiPromise<BrandStoreAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandStoreResumeOptions): ApiPromise<BrandStoreAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandStoreResumeOptions): BrandStoreAnswer;
}

interface BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"> {
  /**
   * 解绑收款商户号
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post(options: BrandStoreUnbindrecipientOptions): ApiPromise<BrandStoreUnbindrecipientAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandStoreUnbindrecipientOptions): ApiPromise<BrandStoreUnbindrecipientAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandStoreUnbindrecipientOptions): BrandStoreUnbindrecipientAnswer;
}

interface BrandProfitsharingNode extends ChainNode<"v3/brand/profitsharing"> {
  readonly brandConfigs: BrandProfitsharingBrandConfigsNode;
  readonly "brand-configs": BrandProfitsharingBrandConfigsNode;
  readonly finishOrder: BrandProfitsharingFinishOrderNode;
  readonly "finish-order": BrandProfitsharingFinishOrderNode;
  readonly orders: BrandProfitsharingOrdersNode;
  readonly receivers: BrandProfitsharingReceiversNode;
  readonly returnorders: BrandProfitsharingReturnordersNode;
}

interface BrandProfitsharingBrandConfigsNode extends ChainNode<"v3/brand/profitsharing/brand-configs"> {
  /** Given as the option `brand_mchid`. */
  readonly _brand_mchid_: BrandProfitsharingBrandConfigsByBrandMchidNode;
}

interface BrandProfitsharingBrandConfigsByBrandMchidNode extends ChainNode<"v3/brand/profitsharing/brand-configs/{brand_mchid}"> {
  /**
   * 查询最大分账比例
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  get(options: BrandProfitsharingBrandConfigQueryOptions): ApiPromise<BrandProfitsharingBrandConfig>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingBrandConfigQueryOptions): ApiPromise<BrandProfitsharingBrandConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingBrandConfigQueryOptions): BrandProfitsharingBrandConfig;
}

interface BrandProfitsharingFinishOrderNode extends ChainNode<"v3/brand/profitsharing/finish-order"> {
  /**
   * 完结分账
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/finish-order`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  post(options: BrandProfitsharingFinishOrderOptions): ApiPromise<BrandProfitsharingFinishOrderAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandProfitsharingFinishOrderOptions): ApiPromise<BrandProfitsharingFinishOrderAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandProfitsharingFinishOrderOptions): BrandProfitsharingFinishOrderAnswer;
}

interface BrandProfitsharingOrdersNode extends ChainNode<"v3/brand/profitsharing/orders"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: BrandProfitsharingOrdersByTransactionIdNode;
  /**
   * 查询分账结果
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  get(options: BrandProfitsharingOrdersQueryOptions): ApiPromise<BrandProfitsharingOrder>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingOrdersQueryOptions): ApiPromise<BrandProfitsharingOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingOrdersQueryOptions): BrandProfitsharingOrder;
  /**
   * 请求分账
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  post(options: BrandProfitsharingOrdersOptions): ApiPromise<BrandProfitsharingOrdersAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandProfitsharingOrdersOptions): ApiPromise<BrandProfitsharingOrdersAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandProfitsharingOrdersOptions): BrandProfitsharingOrdersAnswer;
}

interface BrandProfitsharingOrdersByTransactionIdNode extends ChainNode<"v3/brand/profitsharing/orders/{transaction_id}"> {
  readonly amounts: BrandProfitsharingOrdersByTransactionIdAmountsNode;
}

interface BrandProfitsharingOrdersByTransactionIdAmountsNode extends ChainNode<"v3/brand/profitsharing/orders/{transaction_id}/amounts"> {
  /**
   * 查询订单剩余待分金额
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
   */
  get(options: BrandProfitsharingOrderAmountsQueryOptions): ApiPromise<BrandProfitsharingOrderAmount>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingOrderAmountsQueryOptions): ApiPromise<BrandProfitsharingOrderAmount>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingOrderAmountsQueryOptions): BrandProfitsharingOrderAmount;
}

interface BrandProfitsharingReceiversNode extends ChainNode<"v3/brand/profitsharing/receivers"> {
  readonly add: BrandProfitsharingReceiversAddNode;
  readonly delete: BrandProfitsharingReceiversDeleteNode;
}

interface BrandProfitsharingReceiversAddNode extends ChainNode<"v3/brand/profitsharing/receivers/add"> {
  /**
   * 添加分账接收方
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/receivers/add`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  post(options: BrandProfitsharingReceiversAddOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandProfitsharingReceiversAddOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandProfitsharingReceiversAddOptions): BrandProfitsharingReceiversAnswer;
}

interface BrandProfitsharingReceiversDeleteNode extends ChainNode<"v3/brand/profitsharing/receivers/delete"> {
  /**
   * 删除分账接收方
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/receivers/delete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  post(options: BrandProfitsharingReceiversDeleteOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandProfitsharingReceiversDeleteOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandProfitsharingReceiversDeleteOptions): BrandProfitsharingReceiversAnswer;
}

interface BrandProfitsharingReturnordersNode extends ChainNode<"v3/brand/profitsharing/returnorders"> {
  /**
   * 查询分账回退结果
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/returnorders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  get(options: BrandProfitsharingReturnordersQueryOptions): ApiPromise<BrandProfitsharingReturnorder>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingReturnordersQueryOptions): ApiPromise<BrandProfitsharingReturnorder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingReturnordersQueryOptions): BrandProfitsharingReturnorder;
  /**
   * 请求分账回退
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/returnorders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  post(options: BrandProfitsharingReturnordersOptions): ApiPromise<BrandProfitsharingReturnordersAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandProfitsharingReturnordersOptions): ApiPromise<BrandProfitsharingReturnordersAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandProfitsharingReturnordersOptions): BrandProfitsharingReturnordersAnswer;
}
