// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { BrandChainNode } from "../../brand/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  BrandCardsCard,
  BrandCardsCardInvalidateOptions,
  BrandCardsCardList,
  BrandCardsCardQueryOptions,
  BrandCardsCardUpdateOptions,
  BrandCardsCardsOptions,
  BrandCardsCardsQueryOptions,
  BrandCardsMediaImageUploadAnswer,
  BrandCardsMediaImageUploadOptions,
  BrandCardsPreAuthTokensAnswer,
  BrandCardsPreAuthTokensOptions,
  BrandCardsUserCard,
  BrandCardsUserCardConfirmOptions,
  BrandCardsUserCardInvalidateOptions,
  BrandCardsUserCardList,
  BrandCardsUserCardQueryOptions,
  BrandCardsUserCardUpdateOptions,
  BrandCardsUserCardsImportByOpenidOptions,
  BrandCardsUserCardsQueryOptions,
  BrandCardsUserFeedsAnswer,
  BrandCardsUserFeedsOptions,
  BrandCardsUserPointsExchangeCouponConfirmAnswer,
  BrandCardsUserPointsExchangeCouponConfirmOptions,
  BrandCardsUserPointsSyncAnswer,
  BrandCardsUserPointsSyncOptions,
} from "../models/brand-card-member.ts";

/** The node of each path template below `brand/card-member`. */
export interface BrandCardMemberPaths {
  /** GET: 查询会员卡模板列表 · Query the member card templates. POST: 创建会员卡模板 · Create a member card template. */
  readonly "brand/card-member/cards": BrandCardMemberCardsNode;
  /** GET: 查询会员卡模板信息 · Query a member card template. PATCH: 修改会员卡模板信息 · Modify a member card template. */
  readonly "brand/card-member/cards/{card_id}": BrandCardMemberCardsByCardIdNode;
  /** POST: 作废会员卡模板 · Invalidate a member card template. */
  readonly "brand/card-member/cards/{card_id}/invalidate": BrandCardMemberCardsByCardIdInvalidateNode;
  /** POST: 图片上传 · Upload an image. */
  readonly "brand/card-member/media/image-upload": BrandCardMemberMediaImageUploadNode;
  /** POST: 品牌会员入会组件预授权 · Pre-authorise the component for joining brand membership. */
  readonly "brand/card-member/pre-auth-tokens": BrandCardMemberPreAuthTokensNode;
  /** GET: 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand. */
  readonly "brand/card-member/user-cards": BrandCardMemberUserCardsNode;
  /** POST: 根据openid导入用户会员卡 · Import a user's member card by OpenID. */
  readonly "brand/card-member/user-cards/import-by-openid": BrandCardMemberUserCardsImportByOpenidNode;
  /** GET: 查询用户会员卡信息 · Query a user's member card. PATCH: 修改用户会员卡信息 · Modify a user's member card. */
  readonly "brand/card-member/user-cards/{user_card_code}": BrandCardMemberUserCardsByUserCardCodeNode;
  /** POST: 同步会员开通结果 · Report the result of a membership opening. */
  readonly "brand/card-member/user-cards/{user_card_code}/confirm": BrandCardMemberUserCardsByUserCardCodeConfirmNode;
  /** POST: 作废用户会员卡 · Invalidate a user's member card. */
  readonly "brand/card-member/user-cards/{user_card_code}/invalidate": BrandCardMemberUserCardsByUserCardCodeInvalidateNode;
  /** POST: 创建用户动态信息 · Create a feed message for a user. */
  readonly "brand/card-member/user-feeds": BrandCardMemberUserFeedsNode;
  /** POST: 同步积分兑券结果 · Report the result of exchanging points for a coupon. */
  readonly "brand/card-member/user-points/exchange-coupon/confirm": BrandCardMemberUserPointsExchangeCouponConfirmNode;
  /** POST: 同步积分余额 · Report a points balance. */
  readonly "brand/card-member/user-points/sync": BrandCardMemberUserPointsSyncNode;
}

export interface BrandCardMemberNode extends BrandChainNode<"brand/card-member"> {
  readonly cards: BrandCardMemberCardsNode;
  readonly media: BrandCardMemberMediaNode;
  readonly preAuthTokens: BrandCardMemberPreAuthTokensNode;
  /** `preAuthTokens` */
  readonly "pre-auth-tokens": BrandCardMemberPreAuthTokensNode;
  readonly userCards: BrandCardMemberUserCardsNode;
  /** `userCards` */
  readonly "user-cards": BrandCardMemberUserCardsNode;
  readonly userFeeds: BrandCardMemberUserFeedsNode;
  /** `userFeeds` */
  readonly "user-feeds": BrandCardMemberUserFeedsNode;
  readonly userPoints: BrandCardMemberUserPointsNode;
  /** `userPoints` */
  readonly "user-points": BrandCardMemberUserPointsNode;
}

interface BrandCardMemberCardsNode extends BrandChainNode<"brand/card-member/cards">, GetAsyncAndSync<BrandCardsCardsQueryOptions, BrandCardsCardList>, PostAsyncAndSync<BrandCardsCardsOptions, BrandCardsCard>, Lists<BrandCardsCardsQueryOptions, BrandCardsCardList, "data"> {
  /** Given as the option `card_id`. */
  readonly _card_id_: BrandCardMemberCardsByCardIdNode;
  /**
   * 查询会员卡模板列表 · Query the member card templates
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /brand/card-member/cards`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582712
   */
  get(options: BrandCardsCardsQueryOptions): ApiPromise<BrandCardsCardList>;
  /**
   * 创建会员卡模板 · Create a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/cards`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582711
   */
  post(options: BrandCardsCardsOptions): ApiPromise<BrandCardsCard>;
}

interface BrandCardMemberCardsByCardIdNode extends BrandChainNode<"brand/card-member/cards/{card_id}">, GetAsyncAndSync<BrandCardsCardQueryOptions, BrandCardsCard>, PatchAsyncAndSync<BrandCardsCardUpdateOptions, BrandCardsCard> {
  readonly invalidate: BrandCardMemberCardsByCardIdInvalidateNode;
  /**
   * 查询会员卡模板信息 · Query a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /brand/card-member/cards/{card_id}`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582715
   */
  get(options: BrandCardsCardQueryOptions): ApiPromise<BrandCardsCard>;
  /**
   * 修改会员卡模板信息 · Modify a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /brand/card-member/cards/{card_id}`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582722
   */
  patch(options: BrandCardsCardUpdateOptions): ApiPromise<BrandCardsCard>;
}

interface BrandCardMemberCardsByCardIdInvalidateNode extends BrandChainNode<"brand/card-member/cards/{card_id}/invalidate">, PostAsyncAndSync<BrandCardsCardInvalidateOptions, BrandCardsCard> {
  /**
   * 作废会员卡模板 · Invalidate a member card template
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/cards/{card_id}/invalidate`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582724
   */
  post(options: BrandCardsCardInvalidateOptions): ApiPromise<BrandCardsCard>;
}

interface BrandCardMemberMediaNode extends BrandChainNode<"brand/card-member/media"> {
  readonly imageUpload: BrandCardMemberMediaImageUploadNode;
  /** `imageUpload` */
  readonly "image-upload": BrandCardMemberMediaImageUploadNode;
}

interface BrandCardMemberMediaImageUploadNode extends BrandChainNode<"brand/card-member/media/image-upload">, PostAsyncAndSync<BrandCardsMediaImageUploadOptions, BrandCardsMediaImageUploadAnswer> {
  /**
   * 图片上传 · Upload an image
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/media/image-upload`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015680641
   */
  post(options: BrandCardsMediaImageUploadOptions): ApiPromise<BrandCardsMediaImageUploadAnswer>;
}

interface BrandCardMemberPreAuthTokensNode extends BrandChainNode<"brand/card-member/pre-auth-tokens">, PostAsyncAndSync<BrandCardsPreAuthTokensOptions, BrandCardsPreAuthTokensAnswer> {
  /**
   * 品牌会员入会组件预授权 · Pre-authorise the component for joining brand membership
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/pre-auth-tokens`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582733
   */
  post(options: BrandCardsPreAuthTokensOptions): ApiPromise<BrandCardsPreAuthTokensAnswer>;
}

interface BrandCardMemberUserCardsNode extends BrandChainNode<"brand/card-member/user-cards">, GetAsyncAndSync<BrandCardsUserCardsQueryOptions, BrandCardsUserCardList>, Lists<BrandCardsUserCardsQueryOptions, BrandCardsUserCardList, "data"> {
  readonly importByOpenid: BrandCardMemberUserCardsImportByOpenidNode;
  /** `importByOpenid` */
  readonly "import-by-openid": BrandCardMemberUserCardsImportByOpenidNode;
  /** Given as the option `user_card_code`. */
  readonly _user_card_code_: BrandCardMemberUserCardsByUserCardCodeNode;
  /**
   * 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /brand/card-member/user-cards`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582718
   */
  get(options: BrandCardsUserCardsQueryOptions): ApiPromise<BrandCardsUserCardList>;
}

interface BrandCardMemberUserCardsImportByOpenidNode extends BrandChainNode<"brand/card-member/user-cards/import-by-openid">, PostAsyncAndSync<BrandCardsUserCardsImportByOpenidOptions, BrandCardsUserCard> {
  /**
   * 根据openid导入用户会员卡 · Import a user's member card by OpenID
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-cards/import-by-openid`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582744
   */
  post(options: BrandCardsUserCardsImportByOpenidOptions): ApiPromise<BrandCardsUserCard>;
}

interface BrandCardMemberUserCardsByUserCardCodeNode extends BrandChainNode<"brand/card-member/user-cards/{user_card_code}">, GetAsyncAndSync<BrandCardsUserCardQueryOptions, BrandCardsUserCard>, PatchAsyncAndSync<BrandCardsUserCardUpdateOptions, BrandCardsUserCard> {
  readonly confirm: BrandCardMemberUserCardsByUserCardCodeConfirmNode;
  readonly invalidate: BrandCardMemberUserCardsByUserCardCodeInvalidateNode;
  /**
   * 查询用户会员卡信息 · Query a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `GET /brand/card-member/user-cards/{user_card_code}`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582716
   */
  get(options: BrandCardsUserCardQueryOptions): ApiPromise<BrandCardsUserCard>;
  /**
   * 修改用户会员卡信息 · Modify a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `PATCH /brand/card-member/user-cards/{user_card_code}`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582719
   */
  patch(options: BrandCardsUserCardUpdateOptions): ApiPromise<BrandCardsUserCard>;
}

interface BrandCardMemberUserCardsByUserCardCodeConfirmNode extends BrandChainNode<"brand/card-member/user-cards/{user_card_code}/confirm">, PostAsyncAndSync<BrandCardsUserCardConfirmOptions, BrandCardsUserCard> {
  /**
   * 同步会员开通结果 · Report the result of a membership opening
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-cards/{user_card_code}/confirm`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582750
   */
  post(options: BrandCardsUserCardConfirmOptions): ApiPromise<BrandCardsUserCard>;
}

interface BrandCardMemberUserCardsByUserCardCodeInvalidateNode extends BrandChainNode<"brand/card-member/user-cards/{user_card_code}/invalidate">, PostAsyncAndSync<BrandCardsUserCardInvalidateOptions, BrandCardsUserCard> {
  /**
   * 作废用户会员卡 · Invalidate a user's member card
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-cards/{user_card_code}/invalidate`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582726
   */
  post(options: BrandCardsUserCardInvalidateOptions): ApiPromise<BrandCardsUserCard>;
}

interface BrandCardMemberUserFeedsNode extends BrandChainNode<"brand/card-member/user-feeds">, PostAsyncAndSync<BrandCardsUserFeedsOptions, BrandCardsUserFeedsAnswer> {
  /**
   * 创建用户动态信息 · Create a feed message for a user
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-feeds`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015582679
   */
  post(options: BrandCardsUserFeedsOptions): ApiPromise<BrandCardsUserFeedsAnswer>;
}

interface BrandCardMemberUserPointsNode extends BrandChainNode<"brand/card-member/user-points"> {
  readonly exchangeCoupon: BrandCardMemberUserPointsExchangeCouponNode;
  /** `exchangeCoupon` */
  readonly "exchange-coupon": BrandCardMemberUserPointsExchangeCouponNode;
  readonly sync: BrandCardMemberUserPointsSyncNode;
}

interface BrandCardMemberUserPointsExchangeCouponNode extends BrandChainNode<"brand/card-member/user-points/exchange-coupon"> {
  readonly confirm: BrandCardMemberUserPointsExchangeCouponConfirmNode;
}

interface BrandCardMemberUserPointsExchangeCouponConfirmNode extends BrandChainNode<"brand/card-member/user-points/exchange-coupon/confirm">, PostAsyncAndSync<BrandCardsUserPointsExchangeCouponConfirmOptions, BrandCardsUserPointsExchangeCouponConfirmAnswer> {
  /**
   * 同步积分兑券结果 · Report the result of exchanging points for a coupon
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-points/exchange-coupon/confirm`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015897310
   */
  post(options: BrandCardsUserPointsExchangeCouponConfirmOptions): ApiPromise<BrandCardsUserPointsExchangeCouponConfirmAnswer>;
}

interface BrandCardMemberUserPointsSyncNode extends BrandChainNode<"brand/card-member/user-points/sync">, PostAsyncAndSync<BrandCardsUserPointsSyncOptions, BrandCardsUserPointsSyncAnswer> {
  /**
   * 同步积分余额 · Report a points balance
   *
   * 商家名片会员 · Merchant card membership
   *
   * `POST /brand/card-member/user-points/sync`
   *
   * At most 10 a second for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015897319
   */
  post(options: BrandCardsUserPointsSyncOptions): ApiPromise<BrandCardsUserPointsSyncAnswer>;
}
