// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  DeleteAsyncAndSync,
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  BrandApplyment,
  BrandApplymentByApplymentIdQueryOptions,
  BrandApplymentByBusinessCodeQueryOptions,
  BrandApplymentsAnswer,
  BrandApplymentsCancelApplymentOptions,
  BrandApplymentsOptions,
  BrandCardConfig,
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
  BrandMemberCard,
  BrandMemberCardCreateOptions,
  BrandMemberCardCreated,
  BrandMemberCardDeleteAnswer,
  BrandMemberCardDeleteOptions,
  BrandMemberCardInvalidateOptions,
  BrandMemberCardList,
  BrandMemberCardQueryOptions,
  BrandMemberCardUpdateOptions,
  BrandMemberCardsQueryOptions,
  BrandMemberMembershipActivitiesOptions,
  BrandMemberMembershipActivitiesQueryOptions,
  BrandMemberMembershipActivity,
  BrandMemberMembershipActivityList,
  BrandMemberMembershipActivityQueryOptions,
  BrandMemberMembershipActivityTerminateOptions,
  BrandMemberMembershipActivityUpdateOptions,
  BrandMemberPayViewTokensAnswer,
  BrandMemberPayViewTokensOptions,
  BrandMemberPointsCouponConfirmAnswer,
  BrandMemberPointsCouponConfirmOptions,
  BrandMemberPreAuthTokensAnswer,
  BrandMemberPreAuthTokensOptions,
  BrandMemberUserCard,
  BrandMemberUserCardConfirmOptions,
  BrandMemberUserCardInvalidateOptions,
  BrandMemberUserCardList,
  BrandMemberUserCardQueryOptions,
  BrandMemberUserCardUpdateOptions,
  BrandMemberUserCardsImportByOpenidOptions,
  BrandMemberUserCardsImportByPhoneAnswer,
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
  BrandStoresOptions,
  BrandStoresQueryOptions,
} from "../models/brand.ts";

/** The node of each path template below `v3/brand`. */
export interface BrandPaths {
  /** POST: 提交入驻申请 · Submit an onboarding application. */
  readonly "v3/brand/applyments": BrandApplymentsNode;
  /** GET: 根据申请单ID查询申请状态 · Query the state of an application by application ID. */
  readonly "v3/brand/applyments/applyment-id/{applyment_id}": BrandApplymentsApplymentIdByApplymentIdNode;
  /** GET: 根据业务申请编号查询申请状态 · Query the state of an application by business application code. */
  readonly "v3/brand/applyments/business-code/{business_code}": BrandApplymentsBusinessCodeByBusinessCodeNode;
  /** POST: 撤销申请 · Withdraw an application. */
  readonly "v3/brand/applyments/cancel-applyment": BrandApplymentsCancelApplymentNode;
  /** GET: 查询商家名片配置申请状态 · Query the application for a merchant card configuration. POST: 提交商家名片配置申请 · Apply for a merchant card configuration. */
  readonly "v3/brand/card/card-configs": BrandCardCardConfigsNode;
  /** POST: 撤销商家名片配置申请 · Withdraw the application for a merchant card configuration. */
  readonly "v3/brand/card/card-configs/cancel-applyment": BrandCardCardConfigsCancelApplymentNode;
  /** GET: 获取商家名片预览二维码 · Get the preview QR code of a merchant card. */
  readonly "v3/brand/card/card-configs/preview-url": BrandCardCardConfigsPreviewUrlNode;
  /** POST: 发布商家名片配置 · Publish a merchant card configuration. */
  readonly "v3/brand/card/card-configs/publish": BrandCardCardConfigsPublishNode;
  /** GET: 查询已生效交易连接名片规则 · Query the rules in force that link transactions to a card. POST: 添加交易连接名片规则申请 · Apply for a rule that links transactions to a card. */
  readonly "v3/brand/card/card-links": BrandCardCardLinksNode;
  /** GET: 根据业务申请编号查询添加申请状态 · Query the application for a linking rule by business application code. */
  readonly "v3/brand/card/card-links/business-code/{business_code}": BrandCardCardLinksBusinessCodeByBusinessCodeNode;
  /** POST: 撤销交易连接名片配置申请 · Withdraw the application for a linking rule. */
  readonly "v3/brand/card/card-links/cancel-applyment": BrandCardCardLinksCancelApplymentNode;
  /** POST: 解除已生效交易连接名片场景 · Unlink a scene from a card. */
  readonly "v3/brand/card/card-links/unbind-card-link": BrandCardCardLinksUnbindCardLinkNode;
  /** GET: 查询摇优惠活动列表 · Query the shake-for-discount activities. */
  readonly "v3/brand/marketing/shake-activities/activities": BrandMarketingShakeActivitiesActivitiesNode;
  /** GET: 查询会员卡模板列表 · Query the member card templates. POST: 创建会员卡模板 · Create a member card template. */
  readonly "v3/brand/partner/card-member/cards": BrandPartnerCardMemberCardsNode;
  /** DELETE: 删除会员卡模板 · Delete a member card template. GET: 查询会员卡模板信息 · Query a member card template. PATCH: 修改会员卡模板信息 · Modify a member card template. */
  readonly "v3/brand/partner/card-member/cards/{card_id}": BrandPartnerCardMemberCardsByCardIdNode;
  /** POST: 作废会员卡模板 · Invalidate a member card template. */
  readonly "v3/brand/partner/card-member/cards/{card_id}/invalidate": BrandPartnerCardMemberCardsByCardIdInvalidateNode;
  /** GET: 查询品牌会员发券活动列表 · Query the coupon activities for brand members. POST: 创建品牌会员发券活动 · Create a coupon activity for brand members. */
  readonly "v3/brand/partner/card-member/membership-activities": BrandPartnerCardMemberMembershipActivitiesNode;
  /** GET: 查询品牌会员发券活动 · Query a coupon activity for brand members. PATCH: 修改品牌会员发券活动信息 · Modify a coupon activity for brand members. */
  readonly "v3/brand/partner/card-member/membership-activities/{activity_id}": BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
  /** POST: 终止品牌会员发券活动 · Terminate a coupon activity for brand members. */
  readonly "v3/brand/partner/card-member/membership-activities/{activity_id}/terminate": BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode;
  /** POST: 品牌会员展示付款码组件预授权 · Pre-authorise the payment code component for brand members. */
  readonly "v3/brand/partner/card-member/pay-view-tokens": BrandPartnerCardMemberPayViewTokensNode;
  /** POST: 入会组件预授权 · Pre-authorise the membership joining component. */
  readonly "v3/brand/partner/card-member/pre-auth-tokens": BrandPartnerCardMemberPreAuthTokensNode;
  /** GET: 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand. */
  readonly "v3/brand/partner/card-member/user-cards": BrandPartnerCardMemberUserCardsNode;
  /** POST: 根据openid导入用户会员卡 · Import a user's member card by OpenID. */
  readonly "v3/brand/partner/card-member/user-cards/import-by-openid": BrandPartnerCardMemberUserCardsImportByOpenidNode;
  /** POST: 根据手机号导入用户会员卡 · Import a user's member card by phone number. */
  readonly "v3/brand/partner/card-member/user-cards/import-by-phone": BrandPartnerCardMemberUserCardsImportByPhoneNode;
  /** GET: 查询用户会员卡信息 · Query a user's member card. PATCH: 修改用户会员卡信息 · Modify a user's member card. */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}": BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  /** POST: 同步会员开通结果 · Report the result of a membership opening. */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}/confirm": BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode;
  /** POST: 作废用户会员卡 · Invalidate a user's member card. */
  readonly "v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate": BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode;
  /** POST: 创建用户动态信息 · Create a feed message for a user. */
  readonly "v3/brand/partner/card-member/user-feeds": BrandPartnerCardMemberUserFeedsNode;
  /** POST: 同步积分兑券结果 · Report the result of exchanging points for a coupon. */
  readonly "v3/brand/partner/card-member/user-points/exchange-coupon/confirm": BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode;
  /** POST: 同步积分余额 · Report a points balance. */
  readonly "v3/brand/partner/card-member/user-points/sync": BrandPartnerCardMemberUserPointsSyncNode;
  /** GET: 列表查询品牌门店信息 · Query the brand stores. POST: 创建品牌门店 · Create a brand store. */
  readonly "v3/brand/partner/store/brandstores": BrandPartnerStoreBrandstoresNode;
  /** DELETE: 删除品牌门店 · Delete a brand store. GET: 查询品牌门店 · Query a brand store. PATCH: 更新品牌门店 · Update a brand store. */
  readonly "v3/brand/partner/store/brandstores/{store_id}": BrandPartnerStoreBrandstoresByStoreIdNode;
  /** POST: 绑定收款商户号 · Bind a receiving merchant ID. */
  readonly "v3/brand/partner/store/brandstores/{store_id}/bindrecipient": BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode;
  /** POST: 暂停门店营业 · Close a store temporarily. */
  readonly "v3/brand/partner/store/brandstores/{store_id}/close": BrandPartnerStoreBrandstoresByStoreIdCloseNode;
  /** POST: 恢复门店营业 · Reopen a store. */
  readonly "v3/brand/partner/store/brandstores/{store_id}/resume": BrandPartnerStoreBrandstoresByStoreIdResumeNode;
  /** POST: 解绑收款商户号 · Unbind a receiving merchant ID. */
  readonly "v3/brand/partner/store/brandstores/{store_id}/unbindrecipient": BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode;
  /** GET: 查询最大分账比例 · Query the maximum profit sharing ratio. */
  readonly "v3/brand/profitsharing/brand-configs/{brand_mchid}": BrandProfitsharingBrandConfigsByBrandMchidNode;
  /** POST: 完结分账 · Finish profit sharing. */
  readonly "v3/brand/profitsharing/finish-order": BrandProfitsharingFinishOrderNode;
  /** GET: 查询分账结果 · Query the result of profit sharing. POST: 请求分账 · Request profit sharing. */
  readonly "v3/brand/profitsharing/orders": BrandProfitsharingOrdersNode;
  /** GET: 查询订单剩余待分金额 · Query the remaining amount of an order to share. */
  readonly "v3/brand/profitsharing/orders/{transaction_id}/amounts": BrandProfitsharingOrdersByTransactionIdAmountsNode;
  /** POST: 添加分账接收方 · Add a profit sharing receiver. */
  readonly "v3/brand/profitsharing/receivers/add": BrandProfitsharingReceiversAddNode;
  /** POST: 删除分账接收方 · Delete a profit sharing receiver. */
  readonly "v3/brand/profitsharing/receivers/delete": BrandProfitsharingReceiversDeleteNode;
  /** GET: 查询分账回退结果 · Query the result of a profit sharing return. POST: 请求分账回退 · Request a profit sharing return. */
  readonly "v3/brand/profitsharing/returnorders": BrandProfitsharingReturnordersNode;
}

export interface BrandNode extends ChainNode<"v3/brand"> {
  readonly applyments: BrandApplymentsNode;
  readonly card: BrandCardNode;
  readonly marketing: BrandMarketingNode;
  readonly partner: BrandPartnerNode;
  readonly profitsharing: BrandProfitsharingNode;
}

interface BrandApplymentsNode extends ChainNode<"v3/brand/applyments">, PostAsyncAndSync<BrandApplymentsOptions, BrandApplymentsAnswer> {
  readonly applymentId: BrandApplymentsApplymentIdNode;
  /** `applymentId` */
  readonly "applyment-id": BrandApplymentsApplymentIdNode;
  readonly businessCode: BrandApplymentsBusinessCodeNode;
  /** `businessCode` */
  readonly "business-code": BrandApplymentsBusinessCodeNode;
  readonly cancelApplyment: BrandApplymentsCancelApplymentNode;
  /** `cancelApplyment` */
  readonly "cancel-applyment": BrandApplymentsCancelApplymentNode;
  /**
   * 提交入驻申请 · Submit an onboarding application
   *
   * 品牌入驻 · Brand onboarding
   *
   * `POST /v3/brand/applyments`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post(options: BrandApplymentsOptions): ApiPromise<BrandApplymentsAnswer>;
}

interface BrandApplymentsApplymentIdNode extends ChainNode<"v3/brand/applyments/applyment-id"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: BrandApplymentsApplymentIdByApplymentIdNode;
}

interface BrandApplymentsApplymentIdByApplymentIdNode extends ChainNode<"v3/brand/applyments/applyment-id/{applyment_id}">, GetAsyncAndSync<BrandApplymentByApplymentIdQueryOptions, BrandApplyment> {
  /**
   * 根据申请单ID查询申请状态 · Query the state of an application by application ID
   *
   * 品牌入驻 · Brand onboarding
   *
   * `GET /v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * At most 50 a second for each `mchid`. Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get(options: BrandApplymentByApplymentIdQueryOptions): ApiPromise<BrandApplyment>;
}

interface BrandApplymentsBusinessCodeNode extends ChainNode<"v3/brand/applyments/business-code"> {
  /** Given as the option `business_code`. */
  readonly _business_code_: BrandApplymentsBusinessCodeByBusinessCodeNode;
}

interface BrandApplymentsBusinessCodeByBusinessCodeNode extends ChainNode<"v3/brand/applyments/business-code/{business_code}">, GetAsyncAndSync<BrandApplymentByBusinessCodeQueryOptions, BrandApplyment> {
  /**
   * 根据业务申请编号查询申请状态 · Query the state of an application by business application code
   *
   * 品牌入驻 · Brand onboarding
   *
   * `GET /v3/brand/applyments/business-code/{business_code}`
   *
   * At most 50 a second for each `mchid`. Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get(options: BrandApplymentByBusinessCodeQueryOptions): ApiPromise<BrandApplyment>;
}

interface BrandApplymentsCancelApplymentNode extends ChainNode<"v3/brand/applyments/cancel-applyment">, PostAsyncAndSync<BrandApplymentsCancelApplymentOptions, BrandApplymentsAnswer> {
  /**
   * 撤销申请 · Withdraw an application
   *
   * 品牌入驻 · Brand onboarding
   *
   * `POST /v3/brand/applyments/cancel-applyment`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post(options: BrandApplymentsCancelApplymentOptions): ApiPromise<BrandApplymentsAnswer>;
}

interface BrandCardNode extends ChainNode<"v3/brand/card"> {
  readonly cardConfigs: BrandCardCardConfigsNode;
  /** `cardConfigs` */
  readonly "card-configs": BrandCardCardConfigsNode;
  readonly cardLinks: BrandCardCardLinksNode;
  /** `cardLinks` */
  readonly "card-links": BrandCardCardLinksNode;
}

interface BrandCardCardConfigsNode extends ChainNode<"v3/brand/card/card-configs">, GetAsyncAndSync<BrandCardConfigsQueryOptions, BrandCardConfig>, PostAsyncAndSync<BrandCardConfigsOptions, BrandCardConfigsPreviewUrl> {
  readonly cancelApplyment: BrandCardCardConfigsCancelApplymentNode;
  /** `cancelApplyment` */
  readonly "cancel-applyment": BrandCardCardConfigsCancelApplymentNode;
  readonly previewUrl: BrandCardCardConfigsPreviewUrlNode;
  /** `previewUrl` */
  readonly "preview-url": BrandCardCardConfigsPreviewUrlNode;
  readonly publish: BrandCardCardConfigsPublishNode;
  /**
   * 查询商家名片配置申请状态 · Query the application for a merchant card configuration
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `GET /v3/brand/card/card-configs`
   *
   * At most 30 a second for each `mchid`. Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get(options: BrandCardConfigsQueryOptions): ApiPromise<BrandCardConfig>;
  /**
   * 提交商家名片配置申请 · Apply for a merchant card configuration
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post(options: BrandCardConfigsOptions): ApiPromise<BrandCardConfigsPreviewUrl>;
}

interface BrandCardCardConfigsCancelApplymentNode extends ChainNode<"v3/brand/card/card-configs/cancel-applyment">, PostAsyncAndSync<BrandCardConfigsCancelApplymentOptions, BrandCardConfigsCancelApplymentAnswer> {
  /**
   * 撤销商家名片配置申请 · Withdraw the application for a merchant card configuration
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs/cancel-applyment`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post(options: BrandCardConfigsCancelApplymentOptions): ApiPromise<BrandCardConfigsCancelApplymentAnswer>;
}

interface BrandCardCardConfigsPreviewUrlNode extends ChainNode<"v3/brand/card/card-configs/preview-url">, GetAsyncAndSync<BrandCardConfigsPreviewUrlQueryOptions, BrandCardConfigsPreviewUrl> {
  /**
   * 获取商家名片预览二维码 · Get the preview QR code of a merchant card
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `GET /v3/brand/card/card-configs/preview-url`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get(options: BrandCardConfigsPreviewUrlQueryOptions): ApiPromise<BrandCardConfigsPreviewUrl>;
}

interface BrandCardCardConfigsPublishNode extends ChainNode<"v3/brand/card/card-configs/publish">, PostAsyncAndSync<BrandCardConfigsPublishOptions, BrandCardConfigsPublishAnswer> {
  /**
   * 发布商家名片配置 · Publish a merchant card configuration
   *
   * 商家名片配置 · Merchant card configuration
   *
   * `POST /v3/brand/card/card-configs/publish`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post(options: BrandCardConfigsPublishOptions): ApiPromise<BrandCardConfigsPublishAnswer>;
}

interface BrandCardCardLinksNode extends ChainNode<"v3/brand/card/card-links">, GetAsyncAndSync<BrandCardLinksQueryOptions, BrandCardLink>, PostAsyncAndSync<BrandCardLinksOptions, BrandCardLinksAnswer>, Lists<BrandCardLinksQueryOptions, BrandCardLink, "active_link_list"> {
  readonly businessCode: BrandCardCardLinksBusinessCodeNode;
  /** `businessCode` */
  readonly "business-code": BrandCardCardLinksBusinessCodeNode;
  readonly cancelApplyment: BrandCardCardLinksCancelApplymentNode;
  /** `cancelApplyment` */
  readonly "cancel-applyment": BrandCardCardLinksCancelApplymentNode;
  readonly unbindCardLink: BrandCardCardLinksUnbindCardLinkNode;
  /** `unbindCardLink` */
  readonly "unbind-card-link": BrandCardCardLinksUnbindCardLinkNode;
  /**
   * 查询已生效交易连接名片规则 · Query the rules in force that link transactions to a card
   *
   * 连接交易 · Linking transactions to cards
   *
   * `GET /v3/brand/card/card-links`
   *
   * At most 1 a second for each `mchid`. Errors: `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get(options: BrandCardLinksQueryOptions): ApiPromise<BrandCardLink>;
  /**
   * 添加交易连接名片规则申请 · Apply for a rule that links transactions to a card
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links`
   *
   * At most 100 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post(options: BrandCardLinksOptions): ApiPromise<BrandCardLinksAnswer>;
}

interface BrandCardCardLinksBusinessCodeNode extends ChainNode<"v3/brand/card/card-links/business-code"> {
  /** Given as the option `business_code`. */
  readonly _business_code_: BrandCardCardLinksBusinessCodeByBusinessCodeNode;
}

interface BrandCardCardLinksBusinessCodeByBusinessCodeNode extends ChainNode<"v3/brand/card/card-links/business-code/{business_code}">, GetAsyncAndSync<BrandCardLinkByBusinessCodeQueryOptions, BrandCardLinkByBusinessCodeQueryAnswer> {
  /**
   * 根据业务申请编号查询添加申请状态 · Query the application for a linking rule by business application code
   *
   * 连接交易 · Linking transactions to cards
   *
   * `GET /v3/brand/card/card-links/business-code/{business_code}`
   *
   * At most 100 a second for each `mchid`. Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get(options: BrandCardLinkByBusinessCodeQueryOptions): ApiPromise<BrandCardLinkByBusinessCodeQueryAnswer>;
}

interface BrandCardCardLinksCancelApplymentNode extends ChainNode<"v3/brand/card/card-links/cancel-applyment">, PostAsyncAndSync<BrandCardLinksCancelApplymentOptions, BrandCardLinksCancelApplymentAnswer> {
  /**
   * 撤销交易连接名片配置申请 · Withdraw the application for a linking rule
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links/cancel-applyment`
   *
   * At most 1 a second for each `mchid`. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post(options: BrandCardLinksCancelApplymentOptions): ApiPromise<BrandCardLinksCancelApplymentAnswer>;
}

interface BrandCardCardLinksUnbindCardLinkNode extends ChainNode<"v3/brand/card/card-links/unbind-card-link">, PostAsyncAndSync<BrandCardLinksUnbindCardLinkOptions, BrandCardLinksUnbindCardLinkAnswer> {
  /**
   * 解除已生效交易连接名片场景 · Unlink a scene from a card
   *
   * 连接交易 · Linking transactions to cards
   *
   * `POST /v3/brand/card/card-links/unbind-card-link`
   *
   * At most 1 a second for each `mchid`. Errors: `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post(options: BrandCardLinksUnbindCardLinkOptions): ApiPromise<BrandCardLinksUnbindCardLinkAnswer>;
}

interface BrandMarketingNode extends ChainNode<"v3/brand/marketing"> {
  readonly shakeActivities: BrandMarketingShakeActivitiesNode;
  /** `shakeActivities` */
  readonly "shake-activities": BrandMarketingShakeActivitiesNode;
}

interface BrandMarketingShakeActivitiesNode extends ChainNode<"v3/brand/marketing/shake-activities"> {
  readonly activities: BrandMarketingShakeActivitiesActivitiesNode;
}

interface BrandMarketingShakeActivitiesActivitiesNode extends ChainNode<"v3/brand/marketing/shake-activities/activities">, GetAsyncAndSync<BrandShakeActivitiesQueryOptions, BrandShakeActivityList>, Lists<BrandShakeActivitiesQueryOptions, BrandShakeActivityList, "data"> {
  /**
   * 查询摇优惠活动列表 · Query the shake-for-discount activities
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `GET /v3/brand/marketing/shake-activities/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get(options: BrandShakeActivitiesQueryOptions): ApiPromise<BrandShakeActivityList>;
}

interface BrandPartnerNode extends ChainNode<"v3/brand/partner"> {
  readonly cardMember: BrandPartnerCardMemberNode;
  /** `cardMember` */
  readonly "card-member": BrandPartnerCardMemberNode;
  readonly store: BrandPartnerStoreNode;
}

interface BrandPartnerCardMemberNode extends ChainNode<"v3/brand/partner/card-member"> {
  readonly cards: BrandPartnerCardMemberCardsNode;
  readonly membershipActivities: BrandPartnerCardMemberMembershipActivitiesNode;
  /** `membershipActivities` */
  readonly "membership-activities": BrandPartnerCardMemberMembershipActivitiesNode;
  readonly payViewTokens: BrandPartnerCardMemberPayViewTokensNode;
  /** `payViewTokens` */
  readonly "pay-view-tokens": BrandPartnerCardMemberPayViewTokensNode;
  readonly preAuthTokens: BrandPartnerCardMemberPreAuthTokensNode;
  /** `preAuthTokens` */
  readonly "pre-auth-tokens": BrandPartnerCardMemberPreAuthTokensNode;
  readonly userCards: BrandPartnerCardMemberUserCardsNode;
  /** `userCards` */
  readonly "user-cards": BrandPartnerCardMemberUserCardsNode;
  readonly userFeeds: BrandPartnerCardMemberUserFeedsNode;
  /** `userFeeds` */
  readonly "user-feeds": BrandPartnerCardMemberUserFeedsNode;
  readonly userPoints: BrandPartnerCardMemberUserPointsNode;
  /** `userPoints` */
  readonly "user-points": BrandPartnerCardMemberUserPointsNode;
}

interface BrandPartnerCardMemberCardsNode extends ChainNode<"v3/brand/partner/card-member/cards">, GetAsyncAndSync<BrandMemberCardsQueryOptions, BrandMemberCardList>, PostAsyncAndSync<BrandMemberCardCreateOptions, BrandMemberCardCreated>, Lists<BrandMemberCardsQueryOptions, BrandMemberCardList, "data"> {
  /** Given as the option `card_id`. */
  readonly _card_id_: BrandPartnerCardMemberCardsByCardIdNode;
  /**
   * 查询会员卡模板列表 · Query the member card templates
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/cards`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get(options: BrandMemberCardsQueryOptions): ApiPromise<BrandMemberCardList>;
  /**
   * 创建会员卡模板 · Create a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/cards`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post(options: BrandMemberCardCreateOptions): ApiPromise<BrandMemberCardCreated>;
}

interface BrandPartnerCardMemberCardsByCardIdNode extends ChainNode<"v3/brand/partner/card-member/cards/{card_id}">, DeleteAsyncAndSync<BrandMemberCardDeleteOptions, BrandMemberCardDeleteAnswer>, GetAsyncAndSync<BrandMemberCardQueryOptions, BrandMemberCard>, PatchAsyncAndSync<BrandMemberCardUpdateOptions, BrandMemberCard> {
  readonly invalidate: BrandPartnerCardMemberCardsByCardIdInvalidateNode;
  /**
   * 删除会员卡模板 · Delete a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `DELETE /v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete(options: BrandMemberCardDeleteOptions): ApiPromise<BrandMemberCardDeleteAnswer>;
  /**
   * 查询会员卡模板信息 · Query a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/cards/{card_id}`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get(options: BrandMemberCardQueryOptions): ApiPromise<BrandMemberCard>;
  /**
   * 修改会员卡模板信息 · Modify a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/cards/{card_id}`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch(options: BrandMemberCardUpdateOptions): ApiPromise<BrandMemberCard>;
}

interface BrandPartnerCardMemberCardsByCardIdInvalidateNode extends ChainNode<"v3/brand/partner/card-member/cards/{card_id}/invalidate">, PostAsyncAndSync<BrandMemberCardInvalidateOptions, BrandMemberCard> {
  /**
   * 作废会员卡模板 · Invalidate a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post(options: BrandMemberCardInvalidateOptions): ApiPromise<BrandMemberCard>;
}

interface BrandPartnerCardMemberMembershipActivitiesNode extends ChainNode<"v3/brand/partner/card-member/membership-activities">, GetAsyncAndSync<BrandMemberMembershipActivitiesQueryOptions, BrandMemberMembershipActivityList>, PostAsyncAndSync<BrandMemberMembershipActivitiesOptions, BrandMemberMembershipActivity>, Lists<BrandMemberMembershipActivitiesQueryOptions, BrandMemberMembershipActivityList, "data"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
  /**
   * 查询品牌会员发券活动列表 · Query the coupon activities for brand members
   *
   * 发券活动 · Coupon campaigns
   *
   * `GET /v3/brand/partner/card-member/membership-activities`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get(options: BrandMemberMembershipActivitiesQueryOptions): ApiPromise<BrandMemberMembershipActivityList>;
  /**
   * 创建品牌会员发券活动 · Create a coupon activity for brand members
   *
   * 发券活动 · Coupon campaigns
   *
   * `POST /v3/brand/partner/card-member/membership-activities`
   *
   * At most 10 a second for each `mchid`. Errors: `ALREADY_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post(options: BrandMemberMembershipActivitiesOptions): ApiPromise<BrandMemberMembershipActivity>;
}

interface BrandPartnerCardMemberMembershipActivitiesByActivityIdNode extends ChainNode<"v3/brand/partner/card-member/membership-activities/{activity_id}">, GetAsyncAndSync<BrandMemberMembershipActivityQueryOptions, BrandMemberMembershipActivity>, PatchAsyncAndSync<BrandMemberMembershipActivityUpdateOptions, BrandMemberMembershipActivity> {
  readonly terminate: BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode;
  /**
   * 查询品牌会员发券活动 · Query a coupon activity for brand members
   *
   * 发券活动 · Coupon campaigns
   *
   * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * At most 10 a second for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get(options: BrandMemberMembershipActivityQueryOptions): ApiPromise<BrandMemberMembershipActivity>;
  /**
   * 修改品牌会员发券活动信息 · Modify a coupon activity for brand members
   *
   * 发券活动 · Coupon campaigns
   *
   * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * At most 10 a second for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch(options: BrandMemberMembershipActivityUpdateOptions): ApiPromise<BrandMemberMembershipActivity>;
}

interface BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateNode extends ChainNode<"v3/brand/partner/card-member/membership-activities/{activity_id}/terminate">, PostAsyncAndSync<BrandMemberMembershipActivityTerminateOptions, BrandMemberMembershipActivity> {
  /**
   * 终止品牌会员发券活动 · Terminate a coupon activity for brand members
   *
   * 发券活动 · Coupon campaigns
   *
   * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * At most 10 a second for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post(options: BrandMemberMembershipActivityTerminateOptions): ApiPromise<BrandMemberMembershipActivity>;
}

interface BrandPartnerCardMemberPayViewTokensNode extends ChainNode<"v3/brand/partner/card-member/pay-view-tokens">, PostAsyncAndSync<BrandMemberPayViewTokensOptions, BrandMemberPayViewTokensAnswer> {
  /**
   * 品牌会员展示付款码组件预授权 · Pre-authorise the payment code component for brand members
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/pay-view-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post(options: BrandMemberPayViewTokensOptions): ApiPromise<BrandMemberPayViewTokensAnswer>;
}

interface BrandPartnerCardMemberPreAuthTokensNode extends ChainNode<"v3/brand/partner/card-member/pre-auth-tokens">, PostAsyncAndSync<BrandMemberPreAuthTokensOptions, BrandMemberPreAuthTokensAnswer> {
  /**
   * 入会组件预授权 · Pre-authorise the membership joining component
   *
   * `POST /v3/brand/partner/card-member/pre-auth-tokens`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post(options: BrandMemberPreAuthTokensOptions): ApiPromise<BrandMemberPreAuthTokensAnswer>;
}

interface BrandPartnerCardMemberUserCardsNode extends ChainNode<"v3/brand/partner/card-member/user-cards">, GetAsyncAndSync<BrandMemberUserCardsQueryOptions, BrandMemberUserCardList>, Lists<BrandMemberUserCardsQueryOptions, BrandMemberUserCardList, "data"> {
  readonly importByOpenid: BrandPartnerCardMemberUserCardsImportByOpenidNode;
  /** `importByOpenid` */
  readonly "import-by-openid": BrandPartnerCardMemberUserCardsImportByOpenidNode;
  readonly importByPhone: BrandPartnerCardMemberUserCardsImportByPhoneNode;
  /** `importByPhone` */
  readonly "import-by-phone": BrandPartnerCardMemberUserCardsImportByPhoneNode;
  /** Given as the option `user_card_code`. */
  readonly _user_card_code_: BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  /**
   * 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/user-cards`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get(options: BrandMemberUserCardsQueryOptions): ApiPromise<BrandMemberUserCardList>;
}

interface BrandPartnerCardMemberUserCardsImportByOpenidNode extends ChainNode<"v3/brand/partner/card-member/user-cards/import-by-openid">, PostAsyncAndSync<BrandMemberUserCardsImportByOpenidOptions, BrandMemberUserCard> {
  /**
   * 根据openid导入用户会员卡 · Import a user's member card by OpenID
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post(options: BrandMemberUserCardsImportByOpenidOptions): ApiPromise<BrandMemberUserCard>;
}

interface BrandPartnerCardMemberUserCardsImportByPhoneNode extends ChainNode<"v3/brand/partner/card-member/user-cards/import-by-phone">, PostAsyncAndSync<BrandMemberUserCardsImportByPhoneOptions, BrandMemberUserCardsImportByPhoneAnswer> {
  /**
   * 根据手机号导入用户会员卡 · Import a user's member card by phone number
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post(options: BrandMemberUserCardsImportByPhoneOptions): ApiPromise<BrandMemberUserCardsImportByPhoneAnswer>;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}">, GetAsyncAndSync<BrandMemberUserCardQueryOptions, BrandMemberUserCard>, PatchAsyncAndSync<BrandMemberUserCardUpdateOptions, BrandMemberUserCard> {
  readonly confirm: BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode;
  readonly invalidate: BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode;
  /**
   * 查询用户会员卡信息 · Query a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get(options: BrandMemberUserCardQueryOptions): ApiPromise<BrandMemberUserCard>;
  /**
   * 修改用户会员卡信息 · Modify a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch(options: BrandMemberUserCardUpdateOptions): ApiPromise<BrandMemberUserCard>;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeConfirmNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}/confirm">, PostAsyncAndSync<BrandMemberUserCardConfirmOptions, BrandMemberUserCard> {
  /**
   * 同步会员开通结果 · Report the result of a membership opening
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post(options: BrandMemberUserCardConfirmOptions): ApiPromise<BrandMemberUserCard>;
}

interface BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateNode extends ChainNode<"v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate">, PostAsyncAndSync<BrandMemberUserCardInvalidateOptions, BrandMemberUserCard> {
  /**
   * 作废用户会员卡 · Invalidate a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post(options: BrandMemberUserCardInvalidateOptions): ApiPromise<BrandMemberUserCard>;
}

interface BrandPartnerCardMemberUserFeedsNode extends ChainNode<"v3/brand/partner/card-member/user-feeds">, PostAsyncAndSync<BrandMemberUserFeedsOptions, BrandMemberUserFeedsAnswer> {
  /**
   * 创建用户动态信息 · Create a feed message for a user
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-feeds`
   *
   * At most 10 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post(options: BrandMemberUserFeedsOptions): ApiPromise<BrandMemberUserFeedsAnswer>;
}

interface BrandPartnerCardMemberUserPointsNode extends ChainNode<"v3/brand/partner/card-member/user-points"> {
  readonly exchangeCoupon: BrandPartnerCardMemberUserPointsExchangeCouponNode;
  /** `exchangeCoupon` */
  readonly "exchange-coupon": BrandPartnerCardMemberUserPointsExchangeCouponNode;
  readonly sync: BrandPartnerCardMemberUserPointsSyncNode;
}

interface BrandPartnerCardMemberUserPointsExchangeCouponNode extends ChainNode<"v3/brand/partner/card-member/user-points/exchange-coupon"> {
  readonly confirm: BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode;
}

interface BrandPartnerCardMemberUserPointsExchangeCouponConfirmNode extends ChainNode<"v3/brand/partner/card-member/user-points/exchange-coupon/confirm">, PostAsyncAndSync<BrandMemberPointsCouponConfirmOptions, BrandMemberPointsCouponConfirmAnswer> {
  /**
   * 同步积分兑券结果 · Report the result of exchanging points for a coupon
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post(options: BrandMemberPointsCouponConfirmOptions): ApiPromise<BrandMemberPointsCouponConfirmAnswer>;
}

interface BrandPartnerCardMemberUserPointsSyncNode extends ChainNode<"v3/brand/partner/card-member/user-points/sync">, PostAsyncAndSync<BrandMemberUserPointsSyncOptions, BrandMemberUserPointsSyncAnswer> {
  /**
   * 同步积分余额 · Report a points balance
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /v3/brand/partner/card-member/user-points/sync`
   *
   * At most 10 a second for each `mchid`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post(options: BrandMemberUserPointsSyncOptions): ApiPromise<BrandMemberUserPointsSyncAnswer>;
}

interface BrandPartnerStoreNode extends ChainNode<"v3/brand/partner/store"> {
  readonly brandstores: BrandPartnerStoreBrandstoresNode;
}

interface BrandPartnerStoreBrandstoresNode extends ChainNode<"v3/brand/partner/store/brandstores">, GetAsyncAndSync<BrandStoresQueryOptions, BrandStoreList>, PostAsyncAndSync<BrandStoresOptions, BrandStore>, Lists<BrandStoresQueryOptions, BrandStoreList, "data"> {
  /** Given as the option `store_id`. */
  readonly _store_id_: BrandPartnerStoreBrandstoresByStoreIdNode;
  /**
   * 列表查询品牌门店信息 · Query the brand stores
   *
   * 品牌门店 · Brand stores
   *
   * `GET /v3/brand/partner/store/brandstores`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get(options: BrandStoresQueryOptions): ApiPromise<BrandStoreList>;
  /**
   * 创建品牌门店 · Create a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores`
   *
   * At most 900 a minute for each `mchid`. Errors: `ALREADY_EXISTS`, `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post(options: BrandStoresOptions): ApiPromise<BrandStore>;
}

interface BrandPartnerStoreBrandstoresByStoreIdNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}">, DeleteAsyncAndSync<BrandStoreDeleteOptions, undefined>, GetAsyncAndSync<BrandStoreQueryOptions, BrandStore>, PatchAsyncAndSync<BrandStoreUpdateOptions, BrandStore> {
  readonly bindrecipient: BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode;
  readonly close: BrandPartnerStoreBrandstoresByStoreIdCloseNode;
  readonly resume: BrandPartnerStoreBrandstoresByStoreIdResumeNode;
  readonly unbindrecipient: BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode;
  /**
   * 删除品牌门店 · Delete a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `DELETE /v3/brand/partner/store/brandstores/{store_id}`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete(options: BrandStoreDeleteOptions): ApiPromise<undefined>;
  /**
   * 查询品牌门店 · Query a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `GET /v3/brand/partner/store/brandstores/{store_id}`
   *
   * At most 1800 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get(options: BrandStoreQueryOptions): ApiPromise<BrandStore>;
  /**
   * 更新品牌门店 · Update a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `PATCH /v3/brand/partner/store/brandstores/{store_id}`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch(options: BrandStoreUpdateOptions): ApiPromise<BrandStore>;
}

interface BrandPartnerStoreBrandstoresByStoreIdBindrecipientNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/bindrecipient">, PostAsyncAndSync<BrandStoreBindrecipientOptions, BrandStoreBindrecipientAnswer> {
  /**
   * 绑定收款商户号 · Bind a receiving merchant ID
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  post(options: BrandStoreBindrecipientOptions): ApiPromise<BrandStoreBindrecipientAnswer>;
}

interface BrandPartnerStoreBrandstoresByStoreIdCloseNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/close">, PostAsyncAndSync<BrandStoreCloseOptions, BrandStoreAnswer> {
  /**
   * 暂停门店营业 · Close a store temporarily
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  post(options: BrandStoreCloseOptions): ApiPromise<BrandStoreAnswer>;
}

interface BrandPartnerStoreBrandstoresByStoreIdResumeNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/resume">, PostAsyncAndSync<BrandStoreResumeOptions, BrandStoreAnswer> {
  /**
   * 恢复门店营业 · Reopen a store
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post(options: BrandStoreResumeOptions): ApiPromise<BrandStoreAnswer>;
}

interface BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientNode extends ChainNode<"v3/brand/partner/store/brandstores/{store_id}/unbindrecipient">, PostAsyncAndSync<BrandStoreUnbindrecipientOptions, BrandStoreUnbindrecipientAnswer> {
  /**
   * 解绑收款商户号 · Unbind a receiving merchant ID
   *
   * 品牌门店 · Brand stores
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * At most 900 a minute for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post(options: BrandStoreUnbindrecipientOptions): ApiPromise<BrandStoreUnbindrecipientAnswer>;
}

interface BrandProfitsharingNode extends ChainNode<"v3/brand/profitsharing"> {
  readonly brandConfigs: BrandProfitsharingBrandConfigsNode;
  /** `brandConfigs` */
  readonly "brand-configs": BrandProfitsharingBrandConfigsNode;
  readonly finishOrder: BrandProfitsharingFinishOrderNode;
  /** `finishOrder` */
  readonly "finish-order": BrandProfitsharingFinishOrderNode;
  readonly orders: BrandProfitsharingOrdersNode;
  readonly receivers: BrandProfitsharingReceiversNode;
  readonly returnorders: BrandProfitsharingReturnordersNode;
}

interface BrandProfitsharingBrandConfigsNode extends ChainNode<"v3/brand/profitsharing/brand-configs"> {
  /** Given as the option `brand_mchid`. */
  readonly _brand_mchid_: BrandProfitsharingBrandConfigsByBrandMchidNode;
}

interface BrandProfitsharingBrandConfigsByBrandMchidNode extends ChainNode<"v3/brand/profitsharing/brand-configs/{brand_mchid}">, GetAsyncAndSync<BrandProfitsharingBrandConfigQueryOptions, BrandProfitsharingBrandConfig> {
  /**
   * 查询最大分账比例 · Query the maximum profit sharing ratio
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  get(options: BrandProfitsharingBrandConfigQueryOptions): ApiPromise<BrandProfitsharingBrandConfig>;
}

interface BrandProfitsharingFinishOrderNode extends ChainNode<"v3/brand/profitsharing/finish-order">, PostAsyncAndSync<BrandProfitsharingFinishOrderOptions, BrandProfitsharingFinishOrderAnswer> {
  /**
   * 完结分账 · Finish profit sharing
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/finish-order`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  post(options: BrandProfitsharingFinishOrderOptions): ApiPromise<BrandProfitsharingFinishOrderAnswer>;
}

interface BrandProfitsharingOrdersNode extends ChainNode<"v3/brand/profitsharing/orders">, GetAsyncAndSync<BrandProfitsharingOrdersQueryOptions, BrandProfitsharingOrder>, PostAsyncAndSync<BrandProfitsharingOrdersOptions, BrandProfitsharingOrdersAnswer> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: BrandProfitsharingOrdersByTransactionIdNode;
  /**
   * 查询分账结果 · Query the result of profit sharing
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/orders`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  get(options: BrandProfitsharingOrdersQueryOptions): ApiPromise<BrandProfitsharingOrder>;
  /**
   * 请求分账 · Request profit sharing
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/orders`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  post(options: BrandProfitsharingOrdersOptions): ApiPromise<BrandProfitsharingOrdersAnswer>;
}

interface BrandProfitsharingOrdersByTransactionIdNode extends ChainNode<"v3/brand/profitsharing/orders/{transaction_id}"> {
  readonly amounts: BrandProfitsharingOrdersByTransactionIdAmountsNode;
}

interface BrandProfitsharingOrdersByTransactionIdAmountsNode extends ChainNode<"v3/brand/profitsharing/orders/{transaction_id}/amounts">, GetAsyncAndSync<BrandProfitsharingOrderAmountsQueryOptions, BrandProfitsharingOrderAmount> {
  /**
   * 查询订单剩余待分金额 · Query the remaining amount of an order to share
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
   */
  get(options: BrandProfitsharingOrderAmountsQueryOptions): ApiPromise<BrandProfitsharingOrderAmount>;
}

interface BrandProfitsharingReceiversNode extends ChainNode<"v3/brand/profitsharing/receivers"> {
  readonly add: BrandProfitsharingReceiversAddNode;
  readonly delete: BrandProfitsharingReceiversDeleteNode;
}

interface BrandProfitsharingReceiversAddNode extends ChainNode<"v3/brand/profitsharing/receivers/add">, PostAsyncAndSync<BrandProfitsharingReceiversAddOptions, BrandProfitsharingReceiversAnswer> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/receivers/add`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  post(options: BrandProfitsharingReceiversAddOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
}

interface BrandProfitsharingReceiversDeleteNode extends ChainNode<"v3/brand/profitsharing/receivers/delete">, PostAsyncAndSync<BrandProfitsharingReceiversDeleteOptions, BrandProfitsharingReceiversAnswer> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/receivers/delete`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  post(options: BrandProfitsharingReceiversDeleteOptions): ApiPromise<BrandProfitsharingReceiversAnswer>;
}

interface BrandProfitsharingReturnordersNode extends ChainNode<"v3/brand/profitsharing/returnorders">, GetAsyncAndSync<BrandProfitsharingReturnordersQueryOptions, BrandProfitsharingReturnorder>, PostAsyncAndSync<BrandProfitsharingReturnordersOptions, BrandProfitsharingReturnordersAnswer> {
  /**
   * 查询分账回退结果 · Query the result of a profit sharing return
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `GET /v3/brand/profitsharing/returnorders`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  get(options: BrandProfitsharingReturnordersQueryOptions): ApiPromise<BrandProfitsharingReturnorder>;
  /**
   * 请求分账回退 · Request a profit sharing return
   *
   * 连锁品牌分账 · Chain brand profit sharing
   *
   * `POST /v3/brand/profitsharing/returnorders`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  post(options: BrandProfitsharingReturnordersOptions): ApiPromise<BrandProfitsharingReturnordersAnswer>;
}
