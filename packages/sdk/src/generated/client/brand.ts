// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BrandApplyment,
  BrandApplymentsAnswer,
  BrandApplymentsByApplymentIdQueryOptions,
  BrandApplymentsByBusinessCodeQueryOptions,
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
  BrandCardLinksAnswer,
  BrandCardLinksByBusinessCodeQueryAnswer,
  BrandCardLinksByBusinessCodeQueryOptions,
  BrandCardLinksCancelApplymentAnswer,
  BrandCardLinksCancelApplymentOptions,
  BrandCardLinksOptions,
  BrandCardLinksQueryOptions,
  BrandCardLinksUnbindCardLinkAnswer,
  BrandCardLinksUnbindCardLinkOptions,
  BrandMarketingShakeActivitiesActivitiesQueryOptions,
  BrandMarketingShakeActivitiesActivityList,
  BrandPartnerCardMemberAnswer,
  BrandPartnerCardMemberCard,
  BrandPartnerCardMemberCardList,
  BrandPartnerCardMemberCardsAnswer,
  BrandPartnerCardMemberCardsByCardIdDeleteOptions,
  BrandPartnerCardMemberCardsByCardIdQueryOptions,
  BrandPartnerCardMemberCardsByCardIdUpdateOptions,
  BrandPartnerCardMemberCardsInvalidateAnswer,
  BrandPartnerCardMemberCardsInvalidateOptions,
  BrandPartnerCardMemberCardsOptions,
  BrandPartnerCardMemberCardsQueryOptions,
  BrandPartnerCardMemberMembershipActivitiesByActivityIdQueryOptions,
  BrandPartnerCardMemberMembershipActivitiesByActivityIdUpdateOptions,
  BrandPartnerCardMemberMembershipActivitiesOptions,
  BrandPartnerCardMemberMembershipActivitiesQueryOptions,
  BrandPartnerCardMemberMembershipActivitiesTerminateOptions,
  BrandPartnerCardMemberMembershipActivity,
  BrandPartnerCardMemberMembershipActivityList,
  BrandPartnerCardMemberPayViewTokensOptions,
  BrandPartnerCardMemberPreAuthTokensOptions,
  BrandPartnerCardMemberUserCard,
  BrandPartnerCardMemberUserCardList,
  BrandPartnerCardMemberUserCardsByUserCardCodeQueryOptions,
  BrandPartnerCardMemberUserCardsByUserCardCodeUpdateOptions,
  BrandPartnerCardMemberUserCardsConfirmOptions,
  BrandPartnerCardMemberUserCardsImportByOpenidOptions,
  BrandPartnerCardMemberUserCardsImportByPhoneOptions,
  BrandPartnerCardMemberUserCardsInvalidateOptions,
  BrandPartnerCardMemberUserCardsQueryOptions,
  BrandPartnerCardMemberUserFeedsAnswer,
  BrandPartnerCardMemberUserFeedsOptions,
  BrandPartnerCardMemberUserPointsExchangeCouponConfirmAnswer,
  BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions,
  BrandPartnerCardMemberUserPointsSyncAnswer,
  BrandPartnerCardMemberUserPointsSyncOptions,
  BrandPartnerStoreBrandstore,
  BrandPartnerStoreBrandstoreList,
  BrandPartnerStoreBrandstoresAnswer,
  BrandPartnerStoreBrandstoresBindrecipientAnswer,
  BrandPartnerStoreBrandstoresBindrecipientOptions,
  BrandPartnerStoreBrandstoresByStoreIdDeleteOptions,
  BrandPartnerStoreBrandstoresByStoreIdQueryOptions,
  BrandPartnerStoreBrandstoresByStoreIdUpdateOptions,
  BrandPartnerStoreBrandstoresCloseAnswer,
  BrandPartnerStoreBrandstoresCloseOptions,
  BrandPartnerStoreBrandstoresOptions,
  BrandPartnerStoreBrandstoresQueryOptions,
  BrandPartnerStoreBrandstoresResumeOptions,
  BrandPartnerStoreBrandstoresUnbindrecipientAnswer,
  BrandPartnerStoreBrandstoresUnbindrecipientOptions,
  BrandProfitsharingBrandConfig,
  BrandProfitsharingBrandConfigsByBrandMchidQueryOptions,
  BrandProfitsharingFinishOrderAnswer,
  BrandProfitsharingFinishOrderOptions,
  BrandProfitsharingOrder,
  BrandProfitsharingOrdersAmount,
  BrandProfitsharingOrdersAmountsQueryOptions,
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
  get(options: BrandApplymentsByApplymentIdQueryOptions): ApiPromise<BrandApplyment>;
  /** The same as `get`. */
  getAsync(options: BrandApplymentsByApplymentIdQueryOptions): ApiPromise<BrandApplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandApplymentsByApplymentIdQueryOptions): BrandApplyment;
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
  get(options: BrandApplymentsByBusinessCodeQueryOptions): ApiPromise<BrandApplyment>;
  /** The same as `get`. */
  getAsync(options: BrandApplymentsByBusinessCodeQueryOptions): ApiPromise<BrandApplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandApplymentsByBusinessCodeQueryOptions): BrandApplyment;
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
  get(options: BrandCardLinksByBusinessCodeQueryOptions): ApiPromise<BrandCardLinksByBusinessCodeQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: BrandCardLinksByBusinessCodeQueryOptions): ApiPromise<BrandCardLinksByBusinessCodeQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandCardLinksByBusinessCodeQueryOptions): BrandCardLinksByBusinessCodeQueryAnswer;
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
  get(options: BrandMarketingShakeActivitiesActivitiesQueryOptions): ApiPromise<BrandMarketingShakeActivitiesActivityList>;
  /** The same as `get`. */
  getAsync(options: BrandMarketingShakeActivitiesActivitiesQueryOptions): ApiPromise<BrandMarketingShakeActivitiesActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandMarketingShakeActivitiesActivitiesQueryOptions): BrandMarketingShakeActivitiesActivityList;
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
  get(options: BrandPartnerCardMemberCardsQueryOptions): ApiPromise<BrandPartnerCardMemberCardList>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberCardsQueryOptions): ApiPromise<BrandPartnerCardMemberCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberCardsQueryOptions): BrandPartnerCardMemberCardList;
  /**
   * 创建会员卡模板
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post(options: BrandPartnerCardMemberCardsOptions): ApiPromise<BrandPartnerCardMemberCardsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberCardsOptions): ApiPromise<BrandPartnerCardMemberCardsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberCardsOptions): BrandPartnerCardMemberCardsAnswer;
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
  delete(options: BrandPartnerCardMemberCardsByCardIdDeleteOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** The same as `delete`. */
  deleteAsync(options: BrandPartnerCardMemberCardsByCardIdDeleteOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: BrandPartnerCardMemberCardsByCardIdDeleteOptions): BrandPartnerCardMemberCard;
  /**
   * 查询会员卡模板信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get(options: BrandPartnerCardMemberCardsByCardIdQueryOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberCardsByCardIdQueryOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberCardsByCardIdQueryOptions): BrandPartnerCardMemberCard;
  /**
   * 修改会员卡模板信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch(options: BrandPartnerCardMemberCardsByCardIdUpdateOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** The same as `patch`. */
  patchAsync(options: BrandPartnerCardMemberCardsByCardIdUpdateOptions): ApiPromise<BrandPartnerCardMemberCard>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandPartnerCardMemberCardsByCardIdUpdateOptions): BrandPartnerCardMemberCard;
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
  post(options: BrandPartnerCardMemberCardsInvalidateOptions): ApiPromise<BrandPartnerCardMemberCardsInvalidateAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberCardsInvalidateOptions): ApiPromise<BrandPartnerCardMemberCardsInvalidateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberCardsInvalidateOptions): BrandPartnerCardMemberCardsInvalidateAnswer;
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
  get(options: BrandPartnerCardMemberMembershipActivitiesQueryOptions): ApiPromise<BrandPartnerCardMemberMembershipActivityList>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberMembershipActivitiesQueryOptions): ApiPromise<BrandPartnerCardMemberMembershipActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberMembershipActivitiesQueryOptions): BrandPartnerCardMemberMembershipActivityList;
  /**
   * 创建品牌会员发券活动
   *
   * 发券活动 · Coupon campaigns
   *
   * `POST /v3/brand/partner/card-member/membership-activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post(options: BrandPartnerCardMemberMembershipActivitiesOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberMembershipActivitiesOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberMembershipActivitiesOptions): BrandPartnerCardMemberMembershipActivity;
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
  get(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdQueryOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdQueryOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdQueryOptions): BrandPartnerCardMemberMembershipActivity;
  /**
   * 修改品牌会员发券活动信息
   *
   * 发券活动 · Coupon campaigns
   *
   * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdUpdateOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** The same as `patch`. */
  patchAsync(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdUpdateOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandPartnerCardMemberMembershipActivitiesByActivityIdUpdateOptions): BrandPartnerCardMemberMembershipActivity;
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
  post(options: BrandPartnerCardMemberMembershipActivitiesTerminateOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberMembershipActivitiesTerminateOptions): ApiPromise<BrandPartnerCardMemberMembershipActivity>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberMembershipActivitiesTerminateOptions): BrandPartnerCardMemberMembershipActivity;
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
  post(options: BrandPartnerCardMemberPayViewTokensOptions): ApiPromise<BrandPartnerCardMemberAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberPayViewTokensOptions): ApiPromise<BrandPartnerCardMemberAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberPayViewTokensOptions): BrandPartnerCardMemberAnswer;
}

interface BrandPartnerCardMemberPreAuthTokensNode extends ChainNode<"v3/brand/partner/card-member/pre-auth-tokens"> {
  /**
   * 入会组件预授权
   *
   * `POST /v3/brand/partner/card-member/pre-auth-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post(options: BrandPartnerCardMemberPreAuthTokensOptions): ApiPromise<BrandPartnerCardMemberAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberPreAuthTokensOptions): ApiPromise<BrandPartnerCardMemberAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberPreAuthTokensOptions): BrandPartnerCardMemberAnswer;
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
  get(options: BrandPartnerCardMemberUserCardsQueryOptions): ApiPromise<BrandPartnerCardMemberUserCardList>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberUserCardsQueryOptions): ApiPromise<BrandPartnerCardMemberUserCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberUserCardsQueryOptions): BrandPartnerCardMemberUserCardList;
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
  post(options: BrandPartnerCardMemberUserCardsImportByOpenidOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserCardsImportByOpenidOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserCardsImportByOpenidOptions): BrandPartnerCardMemberUserCard;
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
  post(options: BrandPartnerCardMemberUserCardsImportByPhoneOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserCardsImportByPhoneOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserCardsImportByPhoneOptions): BrandPartnerCardMemberUserCard;
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
  get(options: BrandPartnerCardMemberUserCardsByUserCardCodeQueryOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerCardMemberUserCardsByUserCardCodeQueryOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerCardMemberUserCardsByUserCardCodeQueryOptions): BrandPartnerCardMemberUserCard;
  /**
   * 修改用户会员卡信息
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch(options: BrandPartnerCardMemberUserCardsByUserCardCodeUpdateOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `patch`. */
  patchAsync(options: BrandPartnerCardMemberUserCardsByUserCardCodeUpdateOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandPartnerCardMemberUserCardsByUserCardCodeUpdateOptions): BrandPartnerCardMemberUserCard;
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
  post(options: BrandPartnerCardMemberUserCardsConfirmOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserCardsConfirmOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserCardsConfirmOptions): BrandPartnerCardMemberUserCard;
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
  post(options: BrandPartnerCardMemberUserCardsInvalidateOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserCardsInvalidateOptions): ApiPromise<BrandPartnerCardMemberUserCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserCardsInvalidateOptions): BrandPartnerCardMemberUserCard;
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
  post(options: BrandPartnerCardMemberUserFeedsOptions): ApiPromise<BrandPartnerCardMemberUserFeedsAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserFeedsOptions): ApiPromise<BrandPartnerCardMemberUserFeedsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserFeedsOptions): BrandPartnerCardMemberUserFeedsAnswer;
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
  post(options: BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions): ApiPromise<BrandPartnerCardMemberUserPointsExchangeCouponConfirmAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions): ApiPromise<BrandPartnerCardMemberUserPointsExchangeCouponConfirmAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions): BrandPartnerCardMemberUserPointsExchangeCouponConfirmAnswer;
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
  post(options: BrandPartnerCardMemberUserPointsSyncOptions): ApiPromise<BrandPartnerCardMemberUserPointsSyncAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerCardMemberUserPointsSyncOptions): ApiPromise<BrandPartnerCardMemberUserPointsSyncAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerCardMemberUserPointsSyncOptions): BrandPartnerCardMemberUserPointsSyncAnswer;
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
  get(options: BrandPartnerStoreBrandstoresQueryOptions): ApiPromise<BrandPartnerStoreBrandstoreList>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerStoreBrandstoresQueryOptions): ApiPromise<BrandPartnerStoreBrandstoreList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerStoreBrandstoresQueryOptions): BrandPartnerStoreBrandstoreList;
  /**
   * 创建品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post(options: BrandPartnerStoreBrandstoresOptions): ApiPromise<BrandPartnerStoreBrandstoresAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerStoreBrandstoresOptions): ApiPromise<BrandPartnerStoreBrandstoresAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerStoreBrandstoresOptions): BrandPartnerStoreBrandstoresAnswer;
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
  delete(options: BrandPartnerStoreBrandstoresByStoreIdDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options: BrandPartnerStoreBrandstoresByStoreIdDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: BrandPartnerStoreBrandstoresByStoreIdDeleteOptions): undefined;
  /**
   * 查询品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `GET /v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get(options: BrandPartnerStoreBrandstoresByStoreIdQueryOptions): ApiPromise<BrandPartnerStoreBrandstore>;
  /** The same as `get`. */
  getAsync(options: BrandPartnerStoreBrandstoresByStoreIdQueryOptions): ApiPromise<BrandPartnerStoreBrandstore>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandPartnerStoreBrandstoresByStoreIdQueryOptions): BrandPartnerStoreBrandstore;
  /**
   * 更新品牌门店
   *
   * 品牌门店 · Brand stores
   *
   * `PATCH /v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch(options: BrandPartnerStoreBrandstoresByStoreIdUpdateOptions): ApiPromise<BrandPartnerStoreBrandstore>;
  /** The same as `patch`. */
  patchAsync(options: BrandPartnerStoreBrandstoresByStoreIdUpdateOptions): ApiPromise<BrandPartnerStoreBrandstore>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BrandPartnerStoreBrandstoresByStoreIdUpdateOptions): BrandPartnerStoreBrandstore;
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
  post(options: BrandPartnerStoreBrandstoresBindrecipientOptions): ApiPromise<BrandPartnerStoreBrandstoresBindrecipientAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerStoreBrandstoresBindrecipientOptions): ApiPromise<BrandPartnerStoreBrandstoresBindrecipientAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerStoreBrandstoresBindrecipientOptions): BrandPartnerStoreBrandstoresBindrecipientAnswer;
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
  post(options: BrandPartnerStoreBrandstoresCloseOptions): ApiPromise<BrandPartnerStoreBrandstoresCloseAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerStoreBrandstoresCloseOptions): ApiPromise<BrandPartnerStoreBrandstoresCloseAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerStoreBrandstoresCloseOptions): BrandPartnerStoreBrandstoresCloseAnswer;
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
  post(options: BrandPartnerStoreBrandstoresResumeOptions): ApiPromise<BrandPartnerStoreBrandstoresCloseAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerStoreBrandstoresResumeOptions): ApiPromise<BrandPartnerStoreBrandstoresCloseAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerStoreBrandstoresResumeOptions): BrandPartnerStoreBrandstoresCloseAnswer;
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
  post(options: BrandPartnerStoreBrandstoresUnbindrecipientOptions): ApiPromise<BrandPartnerStoreBrandstoresUnbindrecipientAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandPartnerStoreBrandstoresUnbindrecipientOptions): ApiPromise<BrandPartnerStoreBrandstoresUnbindrecipientAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandPartnerStoreBrandstoresUnbindrecipientOptions): BrandPartnerStoreBrandstoresUnbindrecipientAnswer;
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
  get(options: BrandProfitsharingBrandConfigsByBrandMchidQueryOptions): ApiPromise<BrandProfitsharingBrandConfig>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingBrandConfigsByBrandMchidQueryOptions): ApiPromise<BrandProfitsharingBrandConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingBrandConfigsByBrandMchidQueryOptions): BrandProfitsharingBrandConfig;
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
  get(options: BrandProfitsharingOrdersAmountsQueryOptions): ApiPromise<BrandProfitsharingOrdersAmount>;
  /** The same as `get`. */
  getAsync(options: BrandProfitsharingOrdersAmountsQueryOptions): ApiPromise<BrandProfitsharingOrdersAmount>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandProfitsharingOrdersAmountsQueryOptions): BrandProfitsharingOrdersAmount;
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
