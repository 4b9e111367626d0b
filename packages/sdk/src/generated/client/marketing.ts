// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  DeleteAsyncAndSync,
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
  PutAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  MarketingBankPackageTaskList,
  MarketingBankPackageTasksAnswer,
  MarketingBankPackageTasksOptions,
  MarketingBankPackageTasksQueryOptions,
} from "../models/marketing-bank.ts";
import type {
  BankFavorUserBankMultiActivityAnswer,
  BankFavorUserBankMultiActivityOptions,
  BankFavorUserCoupon,
  BankFavorUserCouponQueryOptions,
} from "../models/marketing-bank-favor.ts";
import type {
  BusifavorBudget,
  BusifavorBudgetUpdateOptions,
  BusifavorCallback,
  BusifavorCallbackQueryOptions,
  BusifavorCallbackSaved,
  BusifavorCallbackSetOptions,
  BusifavorCoupon,
  BusifavorCouponAssociateOptions,
  BusifavorCouponAssociated,
  BusifavorCouponDeactivateOptions,
  BusifavorCouponDeactivated,
  BusifavorCouponDisassociateOptions,
  BusifavorCouponDisassociated,
  BusifavorCouponList,
  BusifavorCouponQueryOptions,
  BusifavorCouponReturnOptions,
  BusifavorCouponReturned,
  BusifavorCouponSendAnswer,
  BusifavorCouponSendOptions,
  BusifavorCouponUseOptions,
  BusifavorCouponUsed,
  BusifavorCouponsQueryOptions,
  BusifavorCouponsSendAnswer,
  BusifavorCouponsSendOptions,
  BusifavorProductCouponsPreSendAnswer,
  BusifavorProductCouponsPreSendOptions,
  BusifavorProductCouponsSendAnswer,
  BusifavorProductCouponsSendOptions,
  BusifavorStock,
  BusifavorStockCouponcode,
  BusifavorStockCouponcodeDeleteAnswer,
  BusifavorStockCouponcodeDeleteOptions,
  BusifavorStockCouponcodeList,
  BusifavorStockCouponcodeQueryOptions,
  BusifavorStockCouponcodesAnswer,
  BusifavorStockCouponcodesOptions,
  BusifavorStockCouponcodesQueryOptions,
  BusifavorStockCreateOptions,
  BusifavorStockCreated,
  BusifavorStockQueryOptions,
  BusifavorStockUpdateOptions,
  BusifavorSubsidyPayReceipt,
  BusifavorSubsidyPayReceiptQueryOptions,
  BusifavorSubsidyPayReceiptsOptions,
  BusifavorSubsidyPayReceiptsQueryAnswer,
  BusifavorSubsidyPayReceiptsQueryOptions,
  BusifavorSubsidyReturn,
  BusifavorSubsidyReturnQueryOptions,
  BusifavorSubsidyReturnsOptions,
} from "../models/marketing-busifavor.ts";
import type {
  FavorCallback,
  FavorCallbackQueryOptions,
  FavorCallbackSaved,
  FavorCallbackSetOptions,
  FavorCoupon,
  FavorCouponList,
  FavorCouponQueryOptions,
  FavorCouponSendOptions,
  FavorCouponSent,
  FavorCouponsQueryOptions,
  FavorFlowDownload,
  FavorImage,
  FavorImageUploadOptions,
  FavorRefundFlowQueryOptions,
  FavorStock,
  FavorStockCreateOptions,
  FavorStockCreated,
  FavorStockItemsQueryOptions,
  FavorStockList,
  FavorStockMerchantsQueryOptions,
  FavorStockModifyGoodsIdAnswer,
  FavorStockModifyGoodsIdOptions,
  FavorStockPage,
  FavorStockPauseOptions,
  FavorStockPaused,
  FavorStockQueryOptions,
  FavorStockRefundFlowByDay,
  FavorStockRefundFlowByDayQueryOptions,
  FavorStockRestartOptions,
  FavorStockRestarted,
  FavorStockStartOptions,
  FavorStockStarted,
  FavorStockStopOptions,
  FavorStockStopped,
  FavorStockUseFlowByDay,
  FavorStockUseFlowByDayQueryOptions,
  FavorStocksQueryOptions,
  FavorUseFlowQueryOptions,
} from "../models/marketing-favor.ts";
import type {
  GoodsSubsidyActivitiesQueryOptions,
  GoodsSubsidyActivityApplyAnswer,
  GoodsSubsidyActivityApplyOptions,
  GoodsSubsidyActivityList,
  GoodsSubsidyQualificationAnswer,
  GoodsSubsidyQualificationLockOptions,
  GoodsSubsidyQualificationUnlockOptions,
  RetailStoreActivityMaterialsAnswer,
  RetailStoreActivityMaterialsOptions,
  RetailStoreActivityRepresentativeDeleteAnswer,
  RetailStoreActivityRepresentativeDeleteOptions,
  RetailStoreActivityRepresentativeList,
  RetailStoreActivityRepresentativeReplaceAnswer,
  RetailStoreActivityRepresentativeReplaceOptions,
  RetailStoreActivityRepresentativesQueryOptions,
  RetailStoreActivityStore,
  RetailStoreActivityStoreList,
  RetailStoreActivityStoreQueryOptions,
  RetailStoreActivityStoresDeleteAnswer,
  RetailStoreActivityStoresDeleteOptions,
  RetailStoreActivityStoresQueryOptions,
  RetailStoresAddOptions,
  RetailStoresAdded,
} from "../models/marketing-goods-subsidy-activity.ts";
import type {
  MemberCardActivitiesOptions,
  MemberCardActivitiesQueryOptions,
  MemberCardActivity,
  MemberCardActivityList,
  MemberCardActivityQueryOptions,
  MemberCardActivityTerminateAnswer,
  MemberCardActivityTerminateOptions,
} from "../models/marketing-membercard-activity.ts";
import type {
  MemberCard,
  MemberCardActivateInformation,
  MemberCardActivateInformationQueryOptions,
  MemberCardCallback,
  MemberCardCallbackQueryOptions,
  MemberCardCallbackUpdateOptions,
  MemberCardCode,
  MemberCardCodeActivateOptions,
  MemberCardCodeBonusCommitOptions,
  MemberCardCodeBonusPrepareOptions,
  MemberCardCodeQueryOptions,
  MemberCardCodeRightsUpdateOptions,
  MemberCardCodeSetServiceModuleDataOptions,
  MemberCardCodeUnavailableOptions,
  MemberCardCodeUpdateOptions,
  MemberCardCodesDepositAnswer,
  MemberCardCodesDepositOptions,
  MemberCardDecryptCode,
  MemberCardDecryptCodeQueryOptions,
  MemberCardDeleteOptions,
  MemberCardList,
  MemberCardPermissionTokensAnswer,
  MemberCardPermissionTokensOptions,
  MemberCardPhoneImportOptions,
  MemberCardPhoneMembercardImportOptions,
  MemberCardPhoneSearch,
  MemberCardPhoneSearchQueryOptions,
  MemberCardQrcodeAnswer,
  MemberCardQrcodeOptions,
  MemberCardQueryOptions,
  MemberCardRightsUpdateOptions,
  MemberCardServiceAnswer,
  MemberCardServiceModuleDeleteOptions,
  MemberCardServiceModuleUpdateOptions,
  MemberCardServiceModulesOptions,
  MemberCardUpdateOptions,
  MemberCardUpgradeOptions,
  MemberCardUserCardList,
  MemberCardUserCardsQueryOptions,
  MemberCardUsersImportOptions,
  MemberCardsOptions,
  MemberCardsQueryOptions,
} from "../models/marketing-membercard-open.ts";
import type {
  CouponDeliveryNotifyUrlAnswer,
  CouponDeliveryNotifyUrlOptions,
  CouponDeliveryPlanDeliveryPlanList,
  CouponDeliveryPlanDeliveryPlansQueryOptions,
  CouponDeliveryPlanTerminateOptions,
  CouponDeliveryPlanUpdateOptions,
  CouponDeliveryPlansAnswer,
  CouponDeliveryPlansOptions,
  ProductCoupon,
  ProductCouponDeactivateOptions,
  ProductCouponImageGenerationTask,
  ProductCouponImageGenerationTaskQueryOptions,
  ProductCouponImageGenerationTasksAnswer,
  ProductCouponImageGenerationTasksOptions,
  ProductCouponMediaUploadImageAnswer,
  ProductCouponMediaUploadImageOptions,
  ProductCouponNotifyConfig,
  ProductCouponNotifyConfigsOptions,
  ProductCouponNotifyConfigsQueryOptions,
  ProductCouponQueryOptions,
  ProductCouponStock,
  ProductCouponStockAnswer,
  ProductCouponStockAssociateStoresOptions,
  ProductCouponStockAssociatedStoreList,
  ProductCouponStockAssociatedStoresQueryOptions,
  ProductCouponStockBundleAssociateStoresOptions,
  ProductCouponStockBundleDisassociateStoresOptions,
  ProductCouponStockBundleUpdateBudgetOptions,
  ProductCouponStockBundleUpdateOptions,
  ProductCouponStockBundlesAnswer,
  ProductCouponStockBundlesOptions,
  ProductCouponStockDeactivateOptions,
  ProductCouponStockDisassociateStoresOptions,
  ProductCouponStockList,
  ProductCouponStockQueryOptions,
  ProductCouponStockUpdateBudgetOptions,
  ProductCouponStockUpdateOptions,
  ProductCouponStockUploadCouponCodesAnswer,
  ProductCouponStockUploadCouponCodesOptions,
  ProductCouponStocksAnswer,
  ProductCouponStocksOptions,
  ProductCouponStocksQueryOptions,
  ProductCouponUpdateOptions,
  ProductCouponsAnswer,
  ProductCouponsOptions,
  UserCouponBundleDeactivateAnswer,
  UserCouponBundleDeactivateOptions,
  UserCouponBundlesAnswer,
  UserCouponBundlesOptions,
  UserProductCoupon,
  UserProductCouponConfirmAnswer,
  UserProductCouponConfirmOptions,
  UserProductCouponDeactivateAnswer,
  UserProductCouponDeactivateOptions,
  UserProductCouponList,
  UserProductCouponPreSendCouponAnswer,
  UserProductCouponPreSendCouponBundleOptions,
  UserProductCouponPreSendCouponOptions,
  UserProductCouponQueryOptions,
  UserProductCouponReturnOptions,
  UserProductCouponUseOptions,
  UserProductCouponUsed,
  UserProductCouponsAnswer,
  UserProductCouponsOptions,
  UserProductCouponsQueryOptions,
} from "../models/marketing-partner.ts";
import type {
  MarketingPartnershipList,
  MarketingPartnershipsQueryOptions,
  MarketingPartnershipsTerminateAnswer,
  MarketingPartnershipsTerminateOptions,
  PartnershipBuildOptions,
  PartnershipBuilt,
} from "../models/marketing-partnerships.ts";
import type {
  PayGiftActivitiesQueryOptions,
  PayGiftActivity,
  PayGiftActivityGoodList,
  PayGiftActivityGoodsQueryOptions,
  PayGiftActivityList,
  PayGiftActivityMerchantList,
  PayGiftActivityMerchantsAddAnswer,
  PayGiftActivityMerchantsAddOptions,
  PayGiftActivityMerchantsDeleteAnswer,
  PayGiftActivityMerchantsDeleteOptions,
  PayGiftActivityMerchantsQueryOptions,
  PayGiftActivityQueryOptions,
  PayGiftActivityTerminateAnswer,
  PayGiftActivityTerminateOptions,
  PayGiftUniqueThresholdActivityAnswer,
  PayGiftUniqueThresholdActivityOptions,
} from "../models/marketing-paygiftactivity.ts";
import type {
  ShoppingReceiptCustomentrance,
  ShoppingReceiptCustomentranceQueryOptions,
  ShoppingReceiptCustomentranceUpdateOptions,
  ShoppingReceiptCustomentrancesOptions,
  ShoppingReceiptJumpInfosAnswer,
  ShoppingReceiptJumpInfosOptions,
  ShoppingReceiptsAnswer,
  ShoppingReceiptsOptions,
} from "../models/marketing-shopping-receipt.ts";
import type {
  WeeklyDiscountActivitiesQueryOptions,
  WeeklyDiscountActivity,
  WeeklyDiscountActivityApplyAnswer,
  WeeklyDiscountActivityApplyOptions,
  WeeklyDiscountActivityList,
  WeeklyDiscountActivityQueryOptions,
} from "../models/marketing-weekly-discount.ts";
import type {
  WithdrawFavorUserCouponList,
  WithdrawFavorUserCouponsAnswer,
  WithdrawFavorUserCouponsOptions,
  WithdrawFavorUserCouponsQueryOptions,
} from "../models/marketing-withdraw-favor.ts";

/** The node of each path template below `v3/marketing`. */
export interface MarketingPaths {
  /** GET: 查询上传任务列表 · Query the upload tasks. POST: 导入定向用户协议号 · Import the contract numbers of targeted users. */
  readonly "v3/marketing/bank/packages/{package_id}/tasks": MarketingBankPackagesByPackageIdTasksNode;
  /** POST: 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount activity. */
  readonly "v3/marketing/bank-favor/users/{openid}/bank-multi-activity": MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  /** GET: 查询绑定多笔立减活动的代金券详情 · Query a cash coupon bound to a multi-payment discount activity. */
  readonly "v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}": MarketingBankFavorUsersByOpenidCouponsByCouponIdNode;
  /** GET: 查询商家券事件通知地址 · Query the notification URL for merchant coupon events. POST: 设置商家券事件通知地址 · Set the notification URL for merchant coupon events. */
  readonly "v3/marketing/busifavor/callbacks": MarketingBusifavorCallbacksNode;
  /** POST: 关联订单信息 · Associate a coupon with an order. */
  readonly "v3/marketing/busifavor/coupons/associate": MarketingBusifavorCouponsAssociateNode;
  /** POST: 使券失效 · Deactivate a coupon. */
  readonly "v3/marketing/busifavor/coupons/deactivate": MarketingBusifavorCouponsDeactivateNode;
  /** POST: 取消关联订单信息 · Dissociate a coupon from an order. */
  readonly "v3/marketing/busifavor/coupons/disassociate": MarketingBusifavorCouponsDisassociateNode;
  /** POST: 申请退券 · Return a coupon. */
  readonly "v3/marketing/busifavor/coupons/return": MarketingBusifavorCouponsReturnNode;
  /** POST: 向用户发券 · Issue a coupon to a user. */
  readonly "v3/marketing/busifavor/coupons/send": MarketingBusifavorCouponsSendNode;
  /** POST: 核销用户券 · Redeem a user's coupon. */
  readonly "v3/marketing/busifavor/coupons/use": MarketingBusifavorCouponsUseNode;
  /** POST: 发放消费卡 · Issue a spending card. */
  readonly "v3/marketing/busifavor/coupons/{card_id}/send": MarketingBusifavorCouponsByCardIdSendNode;
  /** POST: 向用户预发放商品券 · Prepare a product coupon for a user. */
  readonly "v3/marketing/busifavor/product-coupons/pre-send": MarketingBusifavorProductCouponsPreSendNode;
  /** POST: 向用户发放商品券 · Issue a product coupon to a user. */
  readonly "v3/marketing/busifavor/product-coupons/send": MarketingBusifavorProductCouponsSendNode;
  /** POST: 创建商家券 · Create a merchant coupon. */
  readonly "v3/marketing/busifavor/stocks": MarketingBusifavorStocksNode;
  /** GET: 查询商家券详情 · Query a merchant coupon. PATCH: 修改商家券基本信息 · Modify the basic information of a merchant coupon. */
  readonly "v3/marketing/busifavor/stocks/{stock_id}": MarketingBusifavorStocksByStockIdNode;
  /** PATCH: 修改批次预算 · Modify the budget of a stock. */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/budget": MarketingBusifavorStocksByStockIdBudgetNode;
  /** GET: 查询预存code列表 · Query the uploaded coupon codes. POST: 上传预存code · Upload coupon codes. */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/couponcodes": MarketingBusifavorStocksByStockIdCouponcodesNode;
  /** DELETE: 删除预存code · Delete an uploaded coupon code. GET: 查询预存code详情 · Query an uploaded coupon code. */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}": MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode;
  /** GET: 查询营销补差付款单列表 · Query the marketing subsidy payments. POST: 营销补差付款 · Pay a marketing subsidy. */
  readonly "v3/marketing/busifavor/subsidy/pay-receipts": MarketingBusifavorSubsidyPayReceiptsNode;
  /** GET: 查询营销补差付款单详情 · Query a marketing subsidy payment. */
  readonly "v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}": MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode;
  /** POST: 营销补差回退 · Return a marketing subsidy. */
  readonly "v3/marketing/busifavor/subsidy/return-receipts": MarketingBusifavorSubsidyReturnReceiptsNode;
  /** GET: 查询商家券营销补差回退单详情 · Query the return of a merchant coupon subsidy. */
  readonly "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}": MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode;
  /** GET: 根据过滤条件查询用户券 · Query a user's coupons by filter. */
  readonly "v3/marketing/busifavor/users/{openid}/coupons": MarketingBusifavorUsersByOpenidCouponsNode;
  /** GET: 查询用户单张券详情 · Query a user's coupon. */
  readonly "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}": MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode;
  /** GET: 获取已设置的消息通知地址 · Get the notification URL. POST: 设置消息通知地址 · Set the notification URL. */
  readonly "v3/marketing/favor/callbacks": MarketingFavorCallbacksNode;
  /** POST: 创建代金券批次 · Create a cash coupon stock. */
  readonly "v3/marketing/favor/coupon-stocks": MarketingFavorCouponStocksNode;
  /** POST: （营销）图片上传 · Upload an image for marketing. */
  readonly "v3/marketing/favor/media/image-upload": MarketingFavorMediaImageUploadNode;
  /** GET: 条件查询批次列表 · Query the stocks by condition. */
  readonly "v3/marketing/favor/stocks": MarketingFavorStocksNode;
  /** GET: 查询批次详情 · Query a stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}": MarketingFavorStocksByStockIdNode;
  /** GET: 查询代金券可用单品 · Query the items for which a cash coupon is valid. */
  readonly "v3/marketing/favor/stocks/{stock_id}/items": MarketingFavorStocksByStockIdItemsNode;
  /** GET: 查询代金券可用商户 · Query the merchants where a cash coupon is valid. */
  readonly "v3/marketing/favor/stocks/{stock_id}/merchants": MarketingFavorStocksByStockIdMerchantsNode;
  /** POST: 修改可用单品编码 · Modify the codes of the valid items. */
  readonly "v3/marketing/favor/stocks/{stock_id}/modify-goods-id": MarketingFavorStocksByStockIdModifyGoodsIdNode;
  /** POST: 暂停代金券批次 · Pause a cash coupon stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/pause": MarketingFavorStocksByStockIdPauseNode;
  /** GET: 下载批次退款明细 · Download the refund details of a stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/refund-flow": MarketingFavorStocksByStockIdRefundFlowNode;
  /** GET: 获取批次退款明细下载链接 · Get the download URL of a stock's refund details. */
  readonly "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day": MarketingFavorStocksByStockIdRefundFlowByDayNode;
  /** POST: 重启代金券批次 · Restart a cash coupon stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/restart": MarketingFavorStocksByStockIdRestartNode;
  /** POST: 激活代金券批次 · Activate a cash coupon stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/start": MarketingFavorStocksByStockIdStartNode;
  /** POST: 终止批次 · Terminate a stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/stop": MarketingFavorStocksByStockIdStopNode;
  /** GET: 下载批次核销明细 · Download the redemption details of a stock. */
  readonly "v3/marketing/favor/stocks/{stock_id}/use-flow": MarketingFavorStocksByStockIdUseFlowNode;
  /** GET: 获取批次核销明细下载链接 · Get the download URL of a stock's redemption details. */
  readonly "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day": MarketingFavorStocksByStockIdUseFlowByDayNode;
  /** GET: 根据商户号查用户的券 · Query a user's coupons by merchant ID. POST: 发放代金券 · Issue a cash coupon. */
  readonly "v3/marketing/favor/users/{openid}/coupons": MarketingFavorUsersByOpenidCouponsNode;
  /** GET: 查询代金券详情 · Query a cash coupon. */
  readonly "v3/marketing/favor/users/{openid}/coupons/{coupon_id}": MarketingFavorUsersByOpenidCouponsByCouponIdNode;
  /** GET: 按区域查询品牌加价购活动 · Query the brands' add-on purchase activities by region. */
  readonly "v3/marketing/goods-subsidy-activity/activities": MarketingGoodsSubsidyActivityActivitiesNode;
  /** POST: 门店报名品牌加价购活动 · Enrol a store in a brand's add-on purchase activity. */
  readonly "v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply": MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode;
  /** POST: 锁定品牌加价购活动资格 · Lock a qualification for a brand's add-on purchase activity. */
  readonly "v3/marketing/goods-subsidy-activity/qualification/lock": MarketingGoodsSubsidyActivityQualificationLockNode;
  /** POST: 解锁品牌加价购活动资格 · Unlock a qualification for a brand's add-on purchase activity. */
  readonly "v3/marketing/goods-subsidy-activity/qualification/unlock": MarketingGoodsSubsidyActivityQualificationUnlockNode;
  /** DELETE: 删除零售小店活动业务代理 · Delete a representative from a retail store activity. PUT: 添加零售小店活动业务代理 · Add a representative to a retail store activity. */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative": MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode;
  /** GET: 查询零售小店活动业务代理 · Query the representatives of a retail store activity. */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives": MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode;
  /** POST: 生成小店活动物料码 · Generate material codes for a retail store activity. */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode;
  /** DELETE: 删除小店活动门店 · Delete stores from a retail store activity. GET: 查询小店活动门店列表 · Query the stores of a retail store activity. POST: 添加小店活动门店 · Add stores to a retail store activity. */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode;
  /** GET: 查询小店活动门店详情 · Query a store of a retail store activity. */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode;
  /** GET: 查询活动列表 · Query the activities. POST: 创建活动 · Create an activity. */
  readonly "v3/marketing/membercard-activity/activities": MarketingMembercardActivityActivitiesNode;
  /** GET: 查询活动详情 · Query an activity. */
  readonly "v3/marketing/membercard-activity/activities/{activity_id}": MarketingMembercardActivityActivitiesByActivityIdNode;
  /** POST: 终止活动 · Terminate an activity. */
  readonly "v3/marketing/membercard-activity/activities/{activity_id}/terminate": MarketingMembercardActivityActivitiesByActivityIdTerminateNode;
  /** GET: 获取用户信息（跳转型激活） · Get user information (redirect activation). */
  readonly "v3/marketing/membercard-open/activate-informations/{activate_ticket}": MarketingMembercardOpenActivateInformationsByActivateTicketNode;
  /** GET: 查询回调地址 · Query the callback URL. PATCH: 设置回调地址 · Set the callback URL. */
  readonly "v3/marketing/membercard-open/callback": MarketingMembercardOpenCallbackNode;
  /** GET: 查询会员卡模板列表 · Query the member card templates. POST: 创建会员卡模板 · Create a member card template. */
  readonly "v3/marketing/membercard-open/cards": MarketingMembercardOpenCardsNode;
  /** DELETE: 删除会员卡模板 · Delete a member card template. GET: 查询会员卡模板信息 · Query a member card template. PATCH: 修改会员卡模板信息 · Modify a member card template. */
  readonly "v3/marketing/membercard-open/cards/{card_id}": MarketingMembercardOpenCardsByCardIdNode;
  /** POST: 导入会员Code · Import member card codes. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/deposit": MarketingMembercardOpenCardsByCardIdCodesDepositNode;
  /** GET: 查询用户会员卡信息 · Query a user's member card. PATCH: 修改用户会员卡信息 · Modify a user's member card. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}": MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
  /** POST: 激活会员卡（跳转型激活） · Activate a member card (redirect activation). */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate": MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode;
  /** POST: 设置支付后展示的积分到账 · Credit the points shown after payment. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit": MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode;
  /** POST: 支付结果页展示会员积分 · Show member points on the payment result page. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare": MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode;
  /** PATCH: 设置会员权益 · Set a member's benefits. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights": MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode;
  /** POST: 设置会员服务项用户信息 · Set a user's data for member services. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data": MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  /** POST: 作废用户会员卡 · Invalidate a user's member card. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable": MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode;
  /** GET: 加密code解码（跳转型激活） · Decrypt a card code (redirect activation). */
  readonly "v3/marketing/membercard-open/cards/{card_id}/decrypt-code": MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  /** POST: 商户预授权 · Request a user's authorisation. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/permission-tokens": MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  /** POST: 根据手机号导入用户会员卡 · Import a user's member card by phone number. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import": MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode;
  /** POST: 创建会员卡二维码 · Create the QR code of a member card. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/qrcode": MarketingMembercardOpenCardsByCardIdQrcodeNode;
  /** PATCH: 设置会员卡模板权益项 · Set the benefits of a member card template. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/rights": MarketingMembercardOpenCardsByCardIdRightsNode;
  /** POST: 添加会员卡服务项 · Add a service to a member card. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/service-modules": MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  /** DELETE: 移除会员卡服务项 · Remove a service from a member card. PATCH: 修改会员卡服务项 · Modify a service of a member card. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}": MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode;
  /** POST: 老会员卡模板升级 · Upgrade an old member card template. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/upgrade": MarketingMembercardOpenCardsByCardIdUpgradeNode;
  /** POST: 根据openid导入用户会员卡 · Import a user's member card by OpenID. */
  readonly "v3/marketing/membercard-open/cards/{card_id}/users/import": MarketingMembercardOpenCardsByCardIdUsersImportNode;
  /** POST: 导入加密手机号提醒会员领卡 · Import encrypted phone numbers to remind members of their cards. */
  readonly "v3/marketing/membercard-open/phonenumber-member/import": MarketingMembercardOpenPhonenumberMemberImportNode;
  /** GET: 通过加密手机号查询会员领卡状态 · Query card claims by encrypted phone number. */
  readonly "v3/marketing/membercard-open/phonenumber-member/search": MarketingMembercardOpenPhonenumberMemberSearchNode;
  /** GET: 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand. */
  readonly "v3/marketing/membercard-open/user/cards": MarketingMembercardOpenUserCardsNode;
  /** POST: 创建投放计划 · Create a delivery plan. */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** GET: 分页查询投放计划列表 · Query the delivery plans by page. */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
  /** PATCH: 更新投放计划 · Update a delivery plan. */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}": MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode;
  /** POST: 终止投放计划 · Terminate a delivery plan. */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate": MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /** POST: 设置投放计划回调地址 · Set the notification URL of delivery plans. */
  readonly "v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url": MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
  /** POST: 提交图片生成任务 · Submit an image generation task. */
  readonly "v3/marketing/partner/product-coupon/image-generation-tasks": MarketingPartnerProductCouponImageGenerationTasksNode;
  /** GET: 查询图片生成任务执行结果 · Query the result of an image generation task. */
  readonly "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}": MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode;
  /** POST: 图片上传 · Upload an image. */
  readonly "v3/marketing/partner/product-coupon/media/upload-image": MarketingPartnerProductCouponMediaUploadImageNode;
  /** GET: 获取商品券事件通知地址 · Get the notification URL for product coupon events. POST: 设置商品券事件通知地址 · Set the notification URL for product coupon events. */
  readonly "v3/marketing/partner/product-coupon/notify-configs": MarketingPartnerProductCouponNotifyConfigsNode;
  /** POST: 创建商品券 · Create a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons": MarketingPartnerProductCouponProductCouponsNode;
  /** GET: 查询商品券 · Query a product coupon. PATCH: 修改商品券 · Modify a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdNode;
  /** POST: 失效商品券 · Deactivate a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate": MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode;
  /** POST: 添加商品券批次组 · Add a stock bundle to a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  /** PATCH: 修改商品券批次组 · Modify a stock bundle of a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /** POST: 批次组批量关联门店 · Associate stores with a stock bundle. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  /** POST: 批次组批量取消关联门店 · Dissociate stores from a stock bundle. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  /** POST: 修改商品券批次组发放预算 · Modify the budget of a product coupon's stock bundle. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /** GET: 查询商品券批次列表 · Query the stocks of a product coupon. POST: 添加商品券批次 · Add a stock to a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode;
  /** GET: 查询商品券指定批次 · Query a stock of a product coupon. PATCH: 修改商品券指定批次 · Modify a stock of a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /** POST: 批次关联门店 · Associate stores with a stock. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  /** GET: 查询批次关联门店列表 · Query the stores associated with a stock. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  /** POST: 失效商品券批次 · Deactivate a stock of a product coupon. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  /** POST: 批次取消关联门店 · Dissociate stores from a stock. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  /** POST: 修改商品券批次发放预算 · Modify the budget of a product coupon's stock. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  /** POST: 预上传券Code · Upload coupon codes in advance. */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /** POST: 向用户发放商品券批次组 · Issue a product coupon bundle to a user. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles": MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  /** POST: 失效用户商品券组 · Deactivate a user's product coupon bundle. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate": MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
  /** GET: 指定券状态查询用户商品券列表 · Query a user's product coupons by state. POST: 向用户发放商品券 · Issue a product coupon to a user. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons": MarketingPartnerProductCouponUsersByOpenidCouponsNode;
  /** GET: 查询用户商品券详情 · Query a user's product coupon. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /** POST: 确认发放用户商品券 · Confirm the issue of a user's product coupon. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  /** POST: 失效用户商品券 · Deactivate a user's product coupon. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  /** POST: 退券 · Return a coupon. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  /** POST: 核销用户商品券 · Redeem a user's product coupon. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /** POST: 向用户预发放商品券 · Prepare a product coupon for a user. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon": MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  /** POST: 向用户预发放商品券批次组 · Prepare a product coupon bundle for a user. */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle": MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
  /** GET: 查询合作关系列表 · Query the partnerships. */
  readonly "v3/marketing/partnerships": MarketingPartnershipsNode;
  /** POST: 建立合作关系 · Establish a partnership. */
  readonly "v3/marketing/partnerships/build": MarketingPartnershipsBuildNode;
  /** POST: 终止合作关系 · Terminate a partnership. */
  readonly "v3/marketing/partnerships/terminate": MarketingPartnershipsTerminateNode;
  /** GET: 获取支付有礼活动列表 · Get the gift activities. */
  readonly "v3/marketing/paygiftactivity/activities": MarketingPaygiftactivityActivitiesNode;
  /** GET: 查询活动详情接口 · Query a gift activity. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}": MarketingPaygiftactivityActivitiesByActivityIdNode;
  /** GET: 查询活动指定商品列表 · Query the goods of an activity. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/goods": MarketingPaygiftactivityActivitiesByActivityIdGoodsNode;
  /** GET: 查询活动发券商户号 · Query the merchants that issue an activity's coupons. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants": MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode;
  /** POST: 新增活动发券商户号 · Add merchants that issue an activity's coupons. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add": MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode;
  /** POST: 删除活动发券商户号 · Delete merchants that issue an activity's coupons. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete": MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode;
  /** POST: 终止活动 · Terminate an activity. */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/terminate": MarketingPaygiftactivityActivitiesByActivityIdTerminateNode;
  /** POST: 创建全场满额送活动 · Create a gift activity with a spending threshold. */
  readonly "v3/marketing/paygiftactivity/unique-threshold-activity": MarketingPaygiftactivityUniqueThresholdActivityNode;
  /** POST: 创建自定义入口 · Create a custom entrance. */
  readonly "v3/marketing/shopping-receipt/customentrances": MarketingShoppingReceiptCustomentrancesNode;
  /** GET: 查询自定义入口 · Query a custom entrance. PATCH: 更新自定义入口 · Update a custom entrance. */
  readonly "v3/marketing/shopping-receipt/customentrances/{brand_id}": MarketingShoppingReceiptCustomentrancesByBrandIdNode;
  /** POST: 上传商家电子小票跳转信息 · Upload the links of a merchant's electronic receipts. */
  readonly "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos": MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode;
  /** POST: 上传电子小票 · Upload an electronic receipt. */
  readonly "v3/marketing/shopping-receipt/shoppingreceipts": MarketingShoppingReceiptShoppingreceiptsNode;
  /** GET: 查询周周惠活动列表 · Query the weekly discount activities. */
  readonly "v3/marketing/weekly-discount/activities": MarketingWeeklyDiscountActivitiesNode;
  /** GET: 查询周周惠活动详情 · Query a weekly discount activity. */
  readonly "v3/marketing/weekly-discount/activities/{activity_id}": MarketingWeeklyDiscountActivitiesByActivityIdNode;
  /** POST: 报名周周惠活动 · Enrol in a weekly discount activity. */
  readonly "v3/marketing/weekly-discount/activities/{activity_id}/apply": MarketingWeeklyDiscountActivitiesByActivityIdApplyNode;
  /** GET: 查询批次下用户银行提现免费券列表 · Query a user's bank withdrawal coupons of a stock. POST: 为用户发银行提现免费券 · Issue a bank withdrawal coupon to a user. */
  readonly "v3/marketing/withdraw-favor/users/{openid}/coupons": MarketingWithdrawFavorUsersByOpenidCouponsNode;
}

export interface MarketingNode extends ChainNode<"v3/marketing"> {
  readonly bank: MarketingBankNode;
  readonly bankFavor: MarketingBankFavorNode;
  /** `bankFavor` */
  readonly "bank-favor": MarketingBankFavorNode;
  readonly busifavor: MarketingBusifavorNode;
  readonly favor: MarketingFavorNode;
  readonly goodsSubsidyActivity: MarketingGoodsSubsidyActivityNode;
  /** `goodsSubsidyActivity` */
  readonly "goods-subsidy-activity": MarketingGoodsSubsidyActivityNode;
  readonly membercardActivity: MarketingMembercardActivityNode;
  /** `membercardActivity` */
  readonly "membercard-activity": MarketingMembercardActivityNode;
  readonly membercardOpen: MarketingMembercardOpenNode;
  /** `membercardOpen` */
  readonly "membercard-open": MarketingMembercardOpenNode;
  readonly partner: MarketingPartnerNode;
  readonly partnerships: MarketingPartnershipsNode;
  readonly paygiftactivity: MarketingPaygiftactivityNode;
  readonly shoppingReceipt: MarketingShoppingReceiptNode;
  /** `shoppingReceipt` */
  readonly "shopping-receipt": MarketingShoppingReceiptNode;
  readonly weeklyDiscount: MarketingWeeklyDiscountNode;
  /** `weeklyDiscount` */
  readonly "weekly-discount": MarketingWeeklyDiscountNode;
  readonly withdrawFavor: MarketingWithdrawFavorNode;
  /** `withdrawFavor` */
  readonly "withdraw-favor": MarketingWithdrawFavorNode;
}

interface MarketingBankNode extends ChainNode<"v3/marketing/bank"> {
  readonly packages: MarketingBankPackagesNode;
}

interface MarketingBankPackagesNode extends ChainNode<"v3/marketing/bank/packages"> {
  /** Given as the option `package_id`. */
  readonly _package_id_: MarketingBankPackagesByPackageIdNode;
}

interface MarketingBankPackagesByPackageIdNode extends ChainNode<"v3/marketing/bank/packages/{package_id}"> {
  readonly tasks: MarketingBankPackagesByPackageIdTasksNode;
}

interface MarketingBankPackagesByPackageIdTasksNode extends ChainNode<"v3/marketing/bank/packages/{package_id}/tasks">, GetAsyncAndSync<MarketingBankPackageTasksQueryOptions, MarketingBankPackageTaskList>, PostAsyncAndSync<MarketingBankPackageTasksOptions, MarketingBankPackageTasksAnswer>, Lists<MarketingBankPackageTasksQueryOptions, MarketingBankPackageTaskList, "data"> {
  /**
   * 查询上传任务列表 · Query the upload tasks
   *
   * `GET /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get(options: MarketingBankPackageTasksQueryOptions): ApiPromise<MarketingBankPackageTaskList>;
  /**
   * 导入定向用户协议号 · Import the contract numbers of targeted users
   *
   * `POST /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post(options: MarketingBankPackageTasksOptions): ApiPromise<MarketingBankPackageTasksAnswer>;
}

interface MarketingBankFavorNode extends ChainNode<"v3/marketing/bank-favor"> {
  readonly users: MarketingBankFavorUsersNode;
}

interface MarketingBankFavorUsersNode extends ChainNode<"v3/marketing/bank-favor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingBankFavorUsersByOpenidNode;
}

interface MarketingBankFavorUsersByOpenidNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}"> {
  readonly bankMultiActivity: MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  /** `bankMultiActivity` */
  readonly "bank-multi-activity": MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  readonly coupons: MarketingBankFavorUsersByOpenidCouponsNode;
}

interface MarketingBankFavorUsersByOpenidBankMultiActivityNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/bank-multi-activity">, PostAsyncAndSync<BankFavorUserBankMultiActivityOptions, BankFavorUserBankMultiActivityAnswer> {
  /**
   * 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount activity
   *
   * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post(options: BankFavorUserBankMultiActivityOptions): ApiPromise<BankFavorUserBankMultiActivityAnswer>;
}

interface MarketingBankFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons"> {
  /** Given as the option `coupon_id`. */
  readonly _coupon_id_: MarketingBankFavorUsersByOpenidCouponsByCouponIdNode;
}

interface MarketingBankFavorUsersByOpenidCouponsByCouponIdNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}">, GetAsyncAndSync<BankFavorUserCouponQueryOptions, BankFavorUserCoupon> {
  /**
   * 查询绑定多笔立减活动的代金券详情 · Query a cash coupon bound to a multi-payment discount activity
   *
   * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get(options: BankFavorUserCouponQueryOptions): ApiPromise<BankFavorUserCoupon>;
}

interface MarketingBusifavorNode extends ChainNode<"v3/marketing/busifavor"> {
  readonly callbacks: MarketingBusifavorCallbacksNode;
  readonly coupons: MarketingBusifavorCouponsNode;
  readonly productCoupons: MarketingBusifavorProductCouponsNode;
  /** `productCoupons` */
  readonly "product-coupons": MarketingBusifavorProductCouponsNode;
  readonly stocks: MarketingBusifavorStocksNode;
  readonly subsidy: MarketingBusifavorSubsidyNode;
  readonly users: MarketingBusifavorUsersNode;
}

interface MarketingBusifavorCallbacksNode extends ChainNode<"v3/marketing/busifavor/callbacks">, GetAsyncAndSync<BusifavorCallbackQueryOptions, BusifavorCallback>, PostAsyncAndSync<BusifavorCallbackSetOptions, BusifavorCallbackSaved> {
  /**
   * 查询商家券事件通知地址 · Query the notification URL for merchant coupon events
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
   */
  get(options: BusifavorCallbackQueryOptions): ApiPromise<BusifavorCallback>;
  /**
   * 设置商家券事件通知地址 · Set the notification URL for merchant coupon events
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
   */
  post(options: BusifavorCallbackSetOptions): ApiPromise<BusifavorCallbackSaved>;
}

interface MarketingBusifavorCouponsNode extends ChainNode<"v3/marketing/busifavor/coupons"> {
  readonly associate: MarketingBusifavorCouponsAssociateNode;
  readonly deactivate: MarketingBusifavorCouponsDeactivateNode;
  readonly disassociate: MarketingBusifavorCouponsDisassociateNode;
  readonly return: MarketingBusifavorCouponsReturnNode;
  readonly send: MarketingBusifavorCouponsSendNode;
  readonly use: MarketingBusifavorCouponsUseNode;
  /** Given as the option `card_id`. */
  readonly _card_id_: MarketingBusifavorCouponsByCardIdNode;
}

interface MarketingBusifavorCouponsAssociateNode extends ChainNode<"v3/marketing/busifavor/coupons/associate">, PostAsyncAndSync<BusifavorCouponAssociateOptions, BusifavorCouponAssociated> {
  /**
   * 关联订单信息 · Associate a coupon with an order
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/associate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
   */
  post(options: BusifavorCouponAssociateOptions): ApiPromise<BusifavorCouponAssociated>;
}

interface MarketingBusifavorCouponsDeactivateNode extends ChainNode<"v3/marketing/busifavor/coupons/deactivate">, PostAsyncAndSync<BusifavorCouponDeactivateOptions, BusifavorCouponDeactivated> {
  /**
   * 使券失效 · Deactivate a coupon
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
   */
  post(options: BusifavorCouponDeactivateOptions): ApiPromise<BusifavorCouponDeactivated>;
}

interface MarketingBusifavorCouponsDisassociateNode extends ChainNode<"v3/marketing/busifavor/coupons/disassociate">, PostAsyncAndSync<BusifavorCouponDisassociateOptions, BusifavorCouponDisassociated> {
  /**
   * 取消关联订单信息 · Dissociate a coupon from an order
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/disassociate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
   */
  post(options: BusifavorCouponDisassociateOptions): ApiPromise<BusifavorCouponDisassociated>;
}

interface MarketingBusifavorCouponsReturnNode extends ChainNode<"v3/marketing/busifavor/coupons/return">, PostAsyncAndSync<BusifavorCouponReturnOptions, BusifavorCouponReturned> {
  /**
   * 申请退券 · Return a coupon
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/return`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
   */
  post(options: BusifavorCouponReturnOptions): ApiPromise<BusifavorCouponReturned>;
}

interface MarketingBusifavorCouponsSendNode extends ChainNode<"v3/marketing/busifavor/coupons/send">, PostAsyncAndSync<BusifavorCouponsSendOptions, BusifavorCouponsSendAnswer> {
  /**
   * 向用户发券 · Issue a coupon to a user
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/send`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post(options: BusifavorCouponsSendOptions): ApiPromise<BusifavorCouponsSendAnswer>;
}

interface MarketingBusifavorCouponsUseNode extends ChainNode<"v3/marketing/busifavor/coupons/use">, PostAsyncAndSync<BusifavorCouponUseOptions, BusifavorCouponUsed> {
  /**
   * 核销用户券 · Redeem a user's coupon
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/use`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
   */
  post(options: BusifavorCouponUseOptions): ApiPromise<BusifavorCouponUsed>;
}

interface MarketingBusifavorCouponsByCardIdNode extends ChainNode<"v3/marketing/busifavor/coupons/{card_id}"> {
  readonly send: MarketingBusifavorCouponsByCardIdSendNode;
}

interface MarketingBusifavorCouponsByCardIdSendNode extends ChainNode<"v3/marketing/busifavor/coupons/{card_id}/send">, PostAsyncAndSync<BusifavorCouponSendOptions, BusifavorCouponSendAnswer> {
  /**
   * 发放消费卡 · Issue a spending card
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  post(options: BusifavorCouponSendOptions): ApiPromise<BusifavorCouponSendAnswer>;
}

interface MarketingBusifavorProductCouponsNode extends ChainNode<"v3/marketing/busifavor/product-coupons"> {
  readonly preSend: MarketingBusifavorProductCouponsPreSendNode;
  /** `preSend` */
  readonly "pre-send": MarketingBusifavorProductCouponsPreSendNode;
  readonly send: MarketingBusifavorProductCouponsSendNode;
}

interface MarketingBusifavorProductCouponsPreSendNode extends ChainNode<"v3/marketing/busifavor/product-coupons/pre-send">, PostAsyncAndSync<BusifavorProductCouponsPreSendOptions, BusifavorProductCouponsPreSendAnswer> {
  /**
   * 向用户预发放商品券 · Prepare a product coupon for a user
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/busifavor/product-coupons/pre-send`
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  post(options: BusifavorProductCouponsPreSendOptions): ApiPromise<BusifavorProductCouponsPreSendAnswer>;
}

interface MarketingBusifavorProductCouponsSendNode extends ChainNode<"v3/marketing/busifavor/product-coupons/send">, PostAsyncAndSync<BusifavorProductCouponsSendOptions, BusifavorProductCouponsSendAnswer> {
  /**
   * 向用户发放商品券 · Issue a product coupon to a user
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/product-coupons/send`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
   */
  post(options: BusifavorProductCouponsSendOptions): ApiPromise<BusifavorProductCouponsSendAnswer>;
}

interface MarketingBusifavorStocksNode extends ChainNode<"v3/marketing/busifavor/stocks">, PostAsyncAndSync<BusifavorStockCreateOptions, BusifavorStockCreated> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingBusifavorStocksByStockIdNode;
  /**
   * 创建商家券 · Create a merchant coupon
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
   */
  post(options: BusifavorStockCreateOptions): ApiPromise<BusifavorStockCreated>;
}

interface MarketingBusifavorStocksByStockIdNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}">, GetAsyncAndSync<BusifavorStockQueryOptions, BusifavorStock>, PatchAsyncAndSync<BusifavorStockUpdateOptions, undefined> {
  readonly budget: MarketingBusifavorStocksByStockIdBudgetNode;
  readonly couponcodes: MarketingBusifavorStocksByStockIdCouponcodesNode;
  /**
   * 查询商家券详情 · Query a merchant coupon
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
   */
  get(options: BusifavorStockQueryOptions): ApiPromise<BusifavorStock>;
  /**
   * 修改商家券基本信息 · Modify the basic information of a merchant coupon
   *
   * 商家券 · Merchant coupons
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
   */
  patch(options: BusifavorStockUpdateOptions): ApiPromise<undefined>;
}

interface MarketingBusifavorStocksByStockIdBudgetNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/budget">, PatchAsyncAndSync<BusifavorBudgetUpdateOptions, BusifavorBudget> {
  /**
   * 修改批次预算 · Modify the budget of a stock
   *
   * 商家券 · Merchant coupons
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
   */
  patch(options: BusifavorBudgetUpdateOptions): ApiPromise<BusifavorBudget>;
}

interface MarketingBusifavorStocksByStockIdCouponcodesNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/couponcodes">, GetAsyncAndSync<BusifavorStockCouponcodesQueryOptions, BusifavorStockCouponcodeList>, PostAsyncAndSync<BusifavorStockCouponcodesOptions, BusifavorStockCouponcodesAnswer>, Lists<BusifavorStockCouponcodesQueryOptions, BusifavorStockCouponcodeList, "data"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode;
  /**
   * 查询预存code列表 · Query the uploaded coupon codes
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: BusifavorStockCouponcodesQueryOptions): ApiPromise<BusifavorStockCouponcodeList>;
  /**
   * 上传预存code · Upload coupon codes
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
   */
  post(options: BusifavorStockCouponcodesOptions): ApiPromise<BusifavorStockCouponcodesAnswer>;
}

interface MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}">, DeleteAsyncAndSync<BusifavorStockCouponcodeDeleteOptions, BusifavorStockCouponcodeDeleteAnswer>, GetAsyncAndSync<BusifavorStockCouponcodeQueryOptions, BusifavorStockCouponcode> {
  /**
   * 删除预存code · Delete an uploaded coupon code
   *
   * 商家券 · Merchant coupons
   *
   * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete(options: BusifavorStockCouponcodeDeleteOptions): ApiPromise<BusifavorStockCouponcodeDeleteAnswer>;
  /**
   * 查询预存code详情 · Query an uploaded coupon code
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: BusifavorStockCouponcodeQueryOptions): ApiPromise<BusifavorStockCouponcode>;
}

interface MarketingBusifavorSubsidyNode extends ChainNode<"v3/marketing/busifavor/subsidy"> {
  readonly payReceipts: MarketingBusifavorSubsidyPayReceiptsNode;
  /** `payReceipts` */
  readonly "pay-receipts": MarketingBusifavorSubsidyPayReceiptsNode;
  readonly returnReceipts: MarketingBusifavorSubsidyReturnReceiptsNode;
  /** `returnReceipts` */
  readonly "return-receipts": MarketingBusifavorSubsidyReturnReceiptsNode;
}

interface MarketingBusifavorSubsidyPayReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/pay-receipts">, GetAsyncAndSync<BusifavorSubsidyPayReceiptsQueryOptions, BusifavorSubsidyPayReceiptsQueryAnswer>, PostAsyncAndSync<BusifavorSubsidyPayReceiptsOptions, BusifavorSubsidyPayReceipt> {
  /** Given as the option `subsidy_receipt_id`. */
  readonly _subsidy_receipt_id_: MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode;
  /**
   * 查询营销补差付款单列表 · Query the marketing subsidy payments
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
   */
  get(options: BusifavorSubsidyPayReceiptsQueryOptions): ApiPromise<BusifavorSubsidyPayReceiptsQueryAnswer>;
  /**
   * 营销补差付款 · Pay a marketing subsidy
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
   */
  post(options: BusifavorSubsidyPayReceiptsOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
}

interface MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode extends ChainNode<"v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}">, GetAsyncAndSync<BusifavorSubsidyPayReceiptQueryOptions, BusifavorSubsidyPayReceipt> {
  /**
   * 查询营销补差付款单详情 · Query a marketing subsidy payment
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
   */
  get(options: BusifavorSubsidyPayReceiptQueryOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
}

interface MarketingBusifavorSubsidyReturnReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/return-receipts">, PostAsyncAndSync<BusifavorSubsidyReturnsOptions, BusifavorSubsidyReturn> {
  /** Given as the option `subsidy_return_receipt_id`. */
  readonly _subsidy_return_receipt_id_: MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode;
  /**
   * 营销补差回退 · Return a marketing subsidy
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/subsidy/return-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
   */
  post(options: BusifavorSubsidyReturnsOptions): ApiPromise<BusifavorSubsidyReturn>;
}

interface MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode extends ChainNode<"v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}">, GetAsyncAndSync<BusifavorSubsidyReturnQueryOptions, BusifavorSubsidyReturn> {
  /**
   * 查询商家券营销补差回退单详情 · Query the return of a merchant coupon subsidy
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
   */
  get(options: BusifavorSubsidyReturnQueryOptions): ApiPromise<BusifavorSubsidyReturn>;
}

interface MarketingBusifavorUsersNode extends ChainNode<"v3/marketing/busifavor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingBusifavorUsersByOpenidNode;
}

interface MarketingBusifavorUsersByOpenidNode extends ChainNode<"v3/marketing/busifavor/users/{openid}"> {
  readonly coupons: MarketingBusifavorUsersByOpenidCouponsNode;
}

interface MarketingBusifavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons">, GetAsyncAndSync<BusifavorCouponsQueryOptions, BusifavorCouponList>, Lists<BusifavorCouponsQueryOptions, BusifavorCouponList, "data"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode;
  /**
   * 根据过滤条件查询用户券 · Query a user's coupons by filter
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
   */
  get(options: BusifavorCouponsQueryOptions): ApiPromise<BusifavorCouponList>;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"> {
  readonly appids: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"> {
  /** Given as the option `appid`. */
  readonly _appid_: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}">, GetAsyncAndSync<BusifavorCouponQueryOptions, BusifavorCoupon> {
  /**
   * 查询用户单张券详情 · Query a user's coupon
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
   */
  get(options: BusifavorCouponQueryOptions): ApiPromise<BusifavorCoupon>;
}

interface MarketingFavorNode extends ChainNode<"v3/marketing/favor"> {
  readonly callbacks: MarketingFavorCallbacksNode;
  readonly couponStocks: MarketingFavorCouponStocksNode;
  /** `couponStocks` */
  readonly "coupon-stocks": MarketingFavorCouponStocksNode;
  readonly media: MarketingFavorMediaNode;
  readonly stocks: MarketingFavorStocksNode;
  readonly users: MarketingFavorUsersNode;
}

interface MarketingFavorCallbacksNode extends ChainNode<"v3/marketing/favor/callbacks">, GetAsyncAndSync<FavorCallbackQueryOptions, FavorCallback>, PostAsyncAndSync<FavorCallbackSetOptions, FavorCallbackSaved> {
  /**
   * 获取已设置的消息通知地址 · Get the notification URL
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/callbacks`
   *
   * At most 2000 a second. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464155
   */
  get(options: FavorCallbackQueryOptions): ApiPromise<FavorCallback>;
  /**
   * 设置消息通知地址 · Set the notification URL
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/callbacks`
   *
   * At most 1000 a minute for all callers together, 5 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
   */
  post(options: FavorCallbackSetOptions): ApiPromise<FavorCallbackSaved>;
}

interface MarketingFavorCouponStocksNode extends ChainNode<"v3/marketing/favor/coupon-stocks">, PostAsyncAndSync<FavorStockCreateOptions, FavorStockCreated> {
  /**
   * 创建代金券批次 · Create a cash coupon stock
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/coupon-stocks`
   *
   * At most 60 a minute for each `mchid`, 1000 a minute for all callers together. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
   */
  post(options: FavorStockCreateOptions): ApiPromise<FavorStockCreated>;
}

interface MarketingFavorMediaNode extends ChainNode<"v3/marketing/favor/media"> {
  readonly imageUpload: MarketingFavorMediaImageUploadNode;
  /** `imageUpload` */
  readonly "image-upload": MarketingFavorMediaImageUploadNode;
}

interface MarketingFavorMediaImageUploadNode extends ChainNode<"v3/marketing/favor/media/image-upload">, PostAsyncAndSync<FavorImageUploadOptions, FavorImage> {
  /**
   * （营销）图片上传 · Upload an image for marketing
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/media/image-upload`
   *
   * At most 100 a minute for direct merchants. Errors: `REQUEST_BLOCKED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
   */
  post(options: FavorImageUploadOptions): ApiPromise<FavorImage>;
}

interface MarketingFavorStocksNode extends ChainNode<"v3/marketing/favor/stocks">, GetAsyncAndSync<FavorStocksQueryOptions, FavorStockList>, Lists<FavorStocksQueryOptions, FavorStockList, "data"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingFavorStocksByStockIdNode;
  /**
   * 条件查询批次列表 · Query the stocks by condition
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks`
   *
   * At most 1000 a second for all callers together, 500 a second for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
   */
  get(options: FavorStocksQueryOptions): ApiPromise<FavorStockList>;
}

interface MarketingFavorStocksByStockIdNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}">, GetAsyncAndSync<FavorStockQueryOptions, FavorStock> {
  readonly items: MarketingFavorStocksByStockIdItemsNode;
  readonly merchants: MarketingFavorStocksByStockIdMerchantsNode;
  readonly modifyGoodsId: MarketingFavorStocksByStockIdModifyGoodsIdNode;
  /** `modifyGoodsId` */
  readonly "modify-goods-id": MarketingFavorStocksByStockIdModifyGoodsIdNode;
  readonly pause: MarketingFavorStocksByStockIdPauseNode;
  readonly refundFlow: MarketingFavorStocksByStockIdRefundFlowNode;
  /** `refundFlow` */
  readonly "refund-flow": MarketingFavorStocksByStockIdRefundFlowNode;
  readonly refundFlowByDay: MarketingFavorStocksByStockIdRefundFlowByDayNode;
  /** `refundFlowByDay` */
  readonly "refund-flow-by-day": MarketingFavorStocksByStockIdRefundFlowByDayNode;
  readonly restart: MarketingFavorStocksByStockIdRestartNode;
  readonly start: MarketingFavorStocksByStockIdStartNode;
  readonly stop: MarketingFavorStocksByStockIdStopNode;
  readonly useFlow: MarketingFavorStocksByStockIdUseFlowNode;
  /** `useFlow` */
  readonly "use-flow": MarketingFavorStocksByStockIdUseFlowNode;
  readonly useFlowByDay: MarketingFavorStocksByStockIdUseFlowByDayNode;
  /** `useFlowByDay` */
  readonly "use-flow-by-day": MarketingFavorStocksByStockIdUseFlowByDayNode;
  /**
   * 查询批次详情 · Query a stock
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}`
   *
   * At most 1000 a second for all callers together, 500 a second for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460606
   */
  get(options: FavorStockQueryOptions): ApiPromise<FavorStock>;
}

interface MarketingFavorStocksByStockIdItemsNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/items">, GetAsyncAndSync<FavorStockItemsQueryOptions, FavorStockPage>, Lists<FavorStockItemsQueryOptions, FavorStockPage, "data"> {
  /**
   * 查询代金券可用单品 · Query the items for which a cash coupon is valid
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/items`
   *
   * At most 1000 a minute for all callers together, 200 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463475
   */
  get(options: FavorStockItemsQueryOptions): ApiPromise<FavorStockPage>;
}

interface MarketingFavorStocksByStockIdMerchantsNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/merchants">, GetAsyncAndSync<FavorStockMerchantsQueryOptions, FavorStockPage>, Lists<FavorStockMerchantsQueryOptions, FavorStockPage, "data"> {
  /**
   * 查询代金券可用商户 · Query the merchants where a cash coupon is valid
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
   *
   * At most 1000 a minute for all callers together, 200 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463409
   */
  get(options: FavorStockMerchantsQueryOptions): ApiPromise<FavorStockPage>;
}

interface MarketingFavorStocksByStockIdModifyGoodsIdNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/modify-goods-id">, PostAsyncAndSync<FavorStockModifyGoodsIdOptions, FavorStockModifyGoodsIdAnswer> {
  /**
   * 修改可用单品编码 · Modify the codes of the valid items
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  post(options: FavorStockModifyGoodsIdOptions): ApiPromise<FavorStockModifyGoodsIdAnswer>;
}

interface MarketingFavorStocksByStockIdPauseNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/pause">, PostAsyncAndSync<FavorStockPauseOptions, FavorStockPaused> {
  /**
   * 暂停代金券批次 · Pause a cash coupon stock
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/pause`
   *
   * At most 1000 a minute for all callers together, 60 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460340
   */
  post(options: FavorStockPauseOptions): ApiPromise<FavorStockPaused>;
}

interface MarketingFavorStocksByStockIdRefundFlowNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/refund-flow">, GetAsyncAndSync<FavorRefundFlowQueryOptions, FavorFlowDownload> {
  /**
   * 下载批次退款明细 · Download the refund details of a stock
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
   *
   * At most 1000 a minute for all callers together, 5 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463548
   */
  get(options: FavorRefundFlowQueryOptions): ApiPromise<FavorFlowDownload>;
}

interface MarketingFavorStocksByStockIdRefundFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day">, GetAsyncAndSync<FavorStockRefundFlowByDayQueryOptions, FavorStockRefundFlowByDay> {
  /**
   * 获取批次退款明细下载链接 · Get the download URL of a stock's refund details
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   *
   */
  get(options: FavorStockRefundFlowByDayQueryOptions): ApiPromise<FavorStockRefundFlowByDay>;
}

interface MarketingFavorStocksByStockIdRestartNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/restart">, PostAsyncAndSync<FavorStockRestartOptions, FavorStockRestarted> {
  /**
   * 重启代金券批次 · Restart a cash coupon stock
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/restart`
   *
   * At most 1000 a minute for all callers together, 60 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460448
   */
  post(options: FavorStockRestartOptions): ApiPromise<FavorStockRestarted>;
}

interface MarketingFavorStocksByStockIdStartNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/start">, PostAsyncAndSync<FavorStockStartOptions, FavorStockStarted> {
  /**
   * 激活代金券批次 · Activate a cash coupon stock
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/start`
   *
   * At most 1000 a minute for all callers together, 60 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
   */
  post(options: FavorStockStartOptions): ApiPromise<FavorStockStarted>;
}

interface MarketingFavorStocksByStockIdStopNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/stop">, PostAsyncAndSync<FavorStockStopOptions, FavorStockStopped> {
  /**
   * 终止批次 · Terminate a stock
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/stop`
   *
   */
  post(options: FavorStockStopOptions): ApiPromise<FavorStockStopped>;
}

interface MarketingFavorStocksByStockIdUseFlowNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/use-flow">, GetAsyncAndSync<FavorUseFlowQueryOptions, FavorFlowDownload> {
  /**
   * 下载批次核销明细 · Download the redemption details of a stock
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
   *
   * At most 1000 a minute for all callers together, 5 a minute for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463698
   */
  get(options: FavorUseFlowQueryOptions): ApiPromise<FavorFlowDownload>;
}

interface MarketingFavorStocksByStockIdUseFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/use-flow-by-day">, GetAsyncAndSync<FavorStockUseFlowByDayQueryOptions, FavorStockUseFlowByDay> {
  /**
   * 获取批次核销明细下载链接 · Get the download URL of a stock's redemption details
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   *
   */
  get(options: FavorStockUseFlowByDayQueryOptions): ApiPromise<FavorStockUseFlowByDay>;
}

interface MarketingFavorUsersNode extends ChainNode<"v3/marketing/favor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingFavorUsersByOpenidNode;
}

interface MarketingFavorUsersByOpenidNode extends ChainNode<"v3/marketing/favor/users/{openid}"> {
  readonly coupons: MarketingFavorUsersByOpenidCouponsNode;
}

interface MarketingFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/favor/users/{openid}/coupons">, GetAsyncAndSync<FavorCouponsQueryOptions, FavorCouponList>, PostAsyncAndSync<FavorCouponSendOptions, FavorCouponSent>, Lists<FavorCouponsQueryOptions, FavorCouponList, "data"> {
  /** Given as the option `coupon_id`. */
  readonly _coupon_id_: MarketingFavorUsersByOpenidCouponsByCouponIdNode;
  /**
   * 根据商户号查用户的券 · Query a user's coupons by merchant ID
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons`
   *
   * At most 2000 a second for all callers together, 500 a second for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012494237
   */
  get(options: FavorCouponsQueryOptions): ApiPromise<FavorCouponList>;
  /**
   * 发放代金券 · Issue a cash coupon
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/users/{openid}/coupons`
   *
   * At most 500 a second. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `RULE_LIMIT`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
   */
  post(options: FavorCouponSendOptions): ApiPromise<FavorCouponSent>;
}

interface MarketingFavorUsersByOpenidCouponsByCouponIdNode extends ChainNode<"v3/marketing/favor/users/{openid}/coupons/{coupon_id}">, GetAsyncAndSync<FavorCouponQueryOptions, FavorCoupon> {
  /**
   * 查询代金券详情 · Query a cash coupon
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   *
   * At most 1000 a second for all callers together, 500 a second for each IP address. The same request may be sent again. Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492796
   */
  get(options: FavorCouponQueryOptions): ApiPromise<FavorCoupon>;
}

interface MarketingGoodsSubsidyActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity"> {
  readonly activities: MarketingGoodsSubsidyActivityActivitiesNode;
  readonly activity: MarketingGoodsSubsidyActivityActivityNode;
  readonly qualification: MarketingGoodsSubsidyActivityQualificationNode;
  readonly retailStoreAct: MarketingGoodsSubsidyActivityRetailStoreActNode;
  /** `retailStoreAct` */
  readonly "retail-store-act": MarketingGoodsSubsidyActivityRetailStoreActNode;
}

interface MarketingGoodsSubsidyActivityActivitiesNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activities">, GetAsyncAndSync<GoodsSubsidyActivitiesQueryOptions, GoodsSubsidyActivityList>, Lists<GoodsSubsidyActivitiesQueryOptions, GoodsSubsidyActivityList, "data"> {
  /**
   * 按区域查询品牌加价购活动 · Query the brands' add-on purchase activities by region
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/activities`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get(options: GoodsSubsidyActivitiesQueryOptions): ApiPromise<GoodsSubsidyActivityList>;
}

interface MarketingGoodsSubsidyActivityActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingGoodsSubsidyActivityActivityByActivityIdNode;
}

interface MarketingGoodsSubsidyActivityActivityByActivityIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity/{activity_id}"> {
  readonly apply: MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode;
}

interface MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply">, PostAsyncAndSync<GoodsSubsidyActivityApplyOptions, GoodsSubsidyActivityApplyAnswer> {
  /**
   * 门店报名品牌加价购活动 · Enrol a store in a brand's add-on purchase activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyActivityApplyOptions): ApiPromise<GoodsSubsidyActivityApplyAnswer>;
}

interface MarketingGoodsSubsidyActivityQualificationNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification"> {
  readonly lock: MarketingGoodsSubsidyActivityQualificationLockNode;
  readonly unlock: MarketingGoodsSubsidyActivityQualificationUnlockNode;
}

interface MarketingGoodsSubsidyActivityQualificationLockNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification/lock">, PostAsyncAndSync<GoodsSubsidyQualificationLockOptions, GoodsSubsidyQualificationAnswer> {
  /**
   * 锁定品牌加价购活动资格 · Lock a qualification for a brand's add-on purchase activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyQualificationLockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
}

interface MarketingGoodsSubsidyActivityQualificationUnlockNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification/unlock">, PostAsyncAndSync<GoodsSubsidyQualificationUnlockOptions, GoodsSubsidyQualificationAnswer> {
  /**
   * 解锁品牌加价购活动资格 · Unlock a qualification for a brand's add-on purchase activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyQualificationUnlockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
}

interface MarketingGoodsSubsidyActivityRetailStoreActNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdNode;
  /** Given as the option `brand_id`. */
  readonly _brand_id_: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdNode;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}"> {
  readonly representative: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode;
  readonly representatives: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative">, DeleteAsyncAndSync<RetailStoreActivityRepresentativeDeleteOptions, RetailStoreActivityRepresentativeDeleteAnswer>, PutAsyncAndSync<RetailStoreActivityRepresentativeReplaceOptions, RetailStoreActivityRepresentativeReplaceAnswer> {
  /**
   * 删除零售小店活动业务代理 · Delete a representative from a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384399
   */
  delete(options: RetailStoreActivityRepresentativeDeleteOptions): ApiPromise<RetailStoreActivityRepresentativeDeleteAnswer>;
  /**
   * 添加零售小店活动业务代理 · Add a representative to a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384386
   */
  put(options: RetailStoreActivityRepresentativeReplaceOptions): ApiPromise<RetailStoreActivityRepresentativeReplaceAnswer>;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives">, GetAsyncAndSync<RetailStoreActivityRepresentativesQueryOptions, RetailStoreActivityRepresentativeList>, Lists<RetailStoreActivityRepresentativesQueryOptions, RetailStoreActivityRepresentativeList, "data"> {
  /**
   * 查询零售小店活动业务代理 · Query the representatives of a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384405
   */
  get(options: RetailStoreActivityRepresentativesQueryOptions): ApiPromise<RetailStoreActivityRepresentativeList>;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"> {
  readonly materials: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode;
  readonly stores: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials">, PostAsyncAndSync<RetailStoreActivityMaterialsOptions, RetailStoreActivityMaterialsAnswer> {
  /**
   * 生成小店活动物料码 · Generate material codes for a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384395
   */
  post(options: RetailStoreActivityMaterialsOptions): ApiPromise<RetailStoreActivityMaterialsAnswer>;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores">, DeleteAsyncAndSync<RetailStoreActivityStoresDeleteOptions, RetailStoreActivityStoresDeleteAnswer>, GetAsyncAndSync<RetailStoreActivityStoresQueryOptions, RetailStoreActivityStoreList>, PostAsyncAndSync<RetailStoresAddOptions, RetailStoresAdded>, Lists<RetailStoreActivityStoresQueryOptions, RetailStoreActivityStoreList, "data"> {
  /** Given as the option `store_code`. */
  readonly _store_code_: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode;
  /**
   * 删除小店活动门店 · Delete stores from a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384431
   */
  delete(options: RetailStoreActivityStoresDeleteOptions): ApiPromise<RetailStoreActivityStoresDeleteAnswer>;
  /**
   * 查询小店活动门店列表 · Query the stores of a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384414
   */
  get(options: RetailStoreActivityStoresQueryOptions): ApiPromise<RetailStoreActivityStoreList>;
  /**
   * 添加小店活动门店 · Add stores to a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384421
   */
  post(options: RetailStoresAddOptions): ApiPromise<RetailStoresAdded>;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}">, GetAsyncAndSync<RetailStoreActivityStoreQueryOptions, RetailStoreActivityStore> {
  /**
   * 查询小店活动门店详情 · Query a store of a retail store activity
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384437
   */
  get(options: RetailStoreActivityStoreQueryOptions): ApiPromise<RetailStoreActivityStore>;
}

interface MarketingMembercardActivityNode extends ChainNode<"v3/marketing/membercard-activity"> {
  readonly activities: MarketingMembercardActivityActivitiesNode;
}

interface MarketingMembercardActivityActivitiesNode extends ChainNode<"v3/marketing/membercard-activity/activities">, GetAsyncAndSync<MemberCardActivitiesQueryOptions, MemberCardActivityList>, PostAsyncAndSync<MemberCardActivitiesOptions, MemberCardActivity>, Lists<MemberCardActivitiesQueryOptions, MemberCardActivityList, "data"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingMembercardActivityActivitiesByActivityIdNode;
  /**
   * 查询活动列表 · Query the activities
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-activity/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714468
   */
  get(options: MemberCardActivitiesQueryOptions): ApiPromise<MemberCardActivityList>;
  /**
   * 创建活动 · Create an activity
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-activity/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714463
   */
  post(options: MemberCardActivitiesOptions): ApiPromise<MemberCardActivity>;
}

interface MarketingMembercardActivityActivitiesByActivityIdNode extends ChainNode<"v3/marketing/membercard-activity/activities/{activity_id}">, GetAsyncAndSync<MemberCardActivityQueryOptions, MemberCardActivity> {
  readonly terminate: MarketingMembercardActivityActivitiesByActivityIdTerminateNode;
  /**
   * 查询活动详情 · Query an activity
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714471
   */
  get(options: MemberCardActivityQueryOptions): ApiPromise<MemberCardActivity>;
}

interface MarketingMembercardActivityActivitiesByActivityIdTerminateNode extends ChainNode<"v3/marketing/membercard-activity/activities/{activity_id}/terminate">, PostAsyncAndSync<MemberCardActivityTerminateOptions, MemberCardActivityTerminateAnswer> {
  /**
   * 终止活动 · Terminate an activity
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714466
   */
  post(options: MemberCardActivityTerminateOptions): ApiPromise<MemberCardActivityTerminateAnswer>;
}

interface MarketingMembercardOpenNode extends ChainNode<"v3/marketing/membercard-open"> {
  readonly activateInformations: MarketingMembercardOpenActivateInformationsNode;
  /** `activateInformations` */
  readonly "activate-informations": MarketingMembercardOpenActivateInformationsNode;
  readonly callback: MarketingMembercardOpenCallbackNode;
  readonly cards: MarketingMembercardOpenCardsNode;
  readonly phonenumberMember: MarketingMembercardOpenPhonenumberMemberNode;
  /** `phonenumberMember` */
  readonly "phonenumber-member": MarketingMembercardOpenPhonenumberMemberNode;
  readonly user: MarketingMembercardOpenUserNode;
}

interface MarketingMembercardOpenActivateInformationsNode extends ChainNode<"v3/marketing/membercard-open/activate-informations"> {
  /** Given as the option `activate_ticket`. */
  readonly _activate_ticket_: MarketingMembercardOpenActivateInformationsByActivateTicketNode;
}

interface MarketingMembercardOpenActivateInformationsByActivateTicketNode extends ChainNode<"v3/marketing/membercard-open/activate-informations/{activate_ticket}">, GetAsyncAndSync<MemberCardActivateInformationQueryOptions, MemberCardActivateInformation> {
  /**
   * 获取用户信息（跳转型激活） · Get user information (redirect activation)
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727881
   */
  get(options: MemberCardActivateInformationQueryOptions): ApiPromise<MemberCardActivateInformation>;
}

interface MarketingMembercardOpenCallbackNode extends ChainNode<"v3/marketing/membercard-open/callback">, PatchAsyncAndSync<MemberCardCallbackUpdateOptions, MemberCardCallback> {
  /**
   * 查询回调地址 · Query the callback URL
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/callback`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714354
   */
  get(options?: MemberCardCallbackQueryOptions): ApiPromise<MemberCardCallback>;
  /** The same as `get`. */
  getAsync(options?: MemberCardCallbackQueryOptions): ApiPromise<MemberCardCallback>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: MemberCardCallbackQueryOptions): MemberCardCallback;
  /**
   * 设置回调地址 · Set the callback URL
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/callback`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714353
   */
  patch(options: MemberCardCallbackUpdateOptions): ApiPromise<MemberCardCallback>;
}

interface MarketingMembercardOpenCardsNode extends ChainNode<"v3/marketing/membercard-open/cards">, GetAsyncAndSync<MemberCardsQueryOptions, MemberCardList>, PostAsyncAndSync<MemberCardsOptions, MemberCard>, Lists<MemberCardsQueryOptions, MemberCardList, "data"> {
  /** Given as the option `card_id`. */
  readonly _card_id_: MarketingMembercardOpenCardsByCardIdNode;
  /**
   * 查询会员卡模板列表 · Query the member card templates
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709010
   */
  get(options: MemberCardsQueryOptions): ApiPromise<MemberCardList>;
  /**
   * 创建会员卡模板 · Create a member card template
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708314
   */
  post(options: MemberCardsOptions): ApiPromise<MemberCard>;
}

interface MarketingMembercardOpenCardsByCardIdNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}">, DeleteAsyncAndSync<MemberCardDeleteOptions, undefined>, GetAsyncAndSync<MemberCardQueryOptions, MemberCard>, PatchAsyncAndSync<MemberCardUpdateOptions, undefined> {
  readonly codes: MarketingMembercardOpenCardsByCardIdCodesNode;
  readonly decryptCode: MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  /** `decryptCode` */
  readonly "decrypt-code": MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  readonly permissionTokens: MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  /** `permissionTokens` */
  readonly "permission-tokens": MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  readonly phoneMembercard: MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  /** `phoneMembercard` */
  readonly "phone-membercard": MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  readonly qrcode: MarketingMembercardOpenCardsByCardIdQrcodeNode;
  readonly rights: MarketingMembercardOpenCardsByCardIdRightsNode;
  readonly serviceModules: MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  /** `serviceModules` */
  readonly "service-modules": MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  readonly upgrade: MarketingMembercardOpenCardsByCardIdUpgradeNode;
  readonly users: MarketingMembercardOpenCardsByCardIdUsersNode;
  /**
   * 删除会员卡模板 · Delete a member card template
   *
   * 会员卡 · Member cards
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726840
   */
  delete(options: MemberCardDeleteOptions): ApiPromise<undefined>;
  /**
   * 查询会员卡模板信息 · Query a member card template
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709168
   */
  get(options: MemberCardQueryOptions): ApiPromise<MemberCard>;
  /**
   * 修改会员卡模板信息 · Modify a member card template
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709882
   */
  patch(options: MemberCardUpdateOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes"> {
  readonly deposit: MarketingMembercardOpenCardsByCardIdCodesDepositNode;
  /** Given as the option `code`. */
  readonly _code_: MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
}

interface MarketingMembercardOpenCardsByCardIdCodesDepositNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/deposit">, PostAsyncAndSync<MemberCardCodesDepositOptions, MemberCardCodesDepositAnswer> {
  /**
   * 导入会员Code · Import member card codes
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709031
   */
  post(options: MemberCardCodesDepositOptions): ApiPromise<MemberCardCodesDepositAnswer>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}">, GetAsyncAndSync<MemberCardCodeQueryOptions, MemberCardCode>, PatchAsyncAndSync<MemberCardCodeUpdateOptions, undefined> {
  readonly activate: MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode;
  readonly bonus: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode;
  readonly rights: MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode;
  readonly setServiceModuleData: MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  /** `setServiceModuleData` */
  readonly "set-service-module-data": MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  readonly unavailable: MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode;
  /**
   * 查询用户会员卡信息 · Query a user's member card
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709442
   */
  get(options: MemberCardCodeQueryOptions): ApiPromise<MemberCardCode>;
  /**
   * 修改用户会员卡信息 · Modify a user's member card
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709735
   */
  patch(options: MemberCardCodeUpdateOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate">, PostAsyncAndSync<MemberCardCodeActivateOptions, undefined> {
  /**
   * 激活会员卡（跳转型激活） · Activate a member card (redirect activation)
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728123
   */
  post(options: MemberCardCodeActivateOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"> {
  readonly commit: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode;
  readonly prepare: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit">, PostAsyncAndSync<MemberCardCodeBonusCommitOptions, undefined> {
  /**
   * 设置支付后展示的积分到账 · Credit the points shown after payment
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729634
   */
  post(options: MemberCardCodeBonusCommitOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare">, PostAsyncAndSync<MemberCardCodeBonusPrepareOptions, undefined> {
  /**
   * 支付结果页展示会员积分 · Show member points on the payment result page
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729629
   */
  post(options: MemberCardCodeBonusPrepareOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights">, PatchAsyncAndSync<MemberCardCodeRightsUpdateOptions, undefined> {
  /**
   * 设置会员权益 · Set a member's benefits
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729622
   */
  patch(options: MemberCardCodeRightsUpdateOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data">, PostAsyncAndSync<MemberCardCodeSetServiceModuleDataOptions, undefined> {
  /**
   * 设置会员服务项用户信息 · Set a user's data for member services
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176090
   */
  post(options: MemberCardCodeSetServiceModuleDataOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable">, PostAsyncAndSync<MemberCardCodeUnavailableOptions, undefined> {
  /**
   * 作废用户会员卡 · Invalidate a user's member card
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726955
   */
  post(options: MemberCardCodeUnavailableOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdDecryptCodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/decrypt-code">, GetAsyncAndSync<MemberCardDecryptCodeQueryOptions, MemberCardDecryptCode> {
  /**
   * 加密code解码（跳转型激活） · Decrypt a card code (redirect activation)
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727758
   */
  get(options: MemberCardDecryptCodeQueryOptions): ApiPromise<MemberCardDecryptCode>;
}

interface MarketingMembercardOpenCardsByCardIdPermissionTokensNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/permission-tokens">, PostAsyncAndSync<MemberCardPermissionTokensOptions, MemberCardPermissionTokensAnswer> {
  /**
   * 商户预授权 · Request a user's authorisation
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728179
   */
  post(options: MemberCardPermissionTokensOptions): ApiPromise<MemberCardPermissionTokensAnswer>;
}

interface MarketingMembercardOpenCardsByCardIdPhoneMembercardNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/phone-membercard"> {
  readonly import: MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode;
}

interface MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import">, PostAsyncAndSync<MemberCardPhoneMembercardImportOptions, MemberCardDecryptCode> {
  /**
   * 根据手机号导入用户会员卡 · Import a user's member card by phone number
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727629
   */
  post(options: MemberCardPhoneMembercardImportOptions): ApiPromise<MemberCardDecryptCode>;
}

interface MarketingMembercardOpenCardsByCardIdQrcodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/qrcode">, PostAsyncAndSync<MemberCardQrcodeOptions, MemberCardQrcodeAnswer> {
  /**
   * 创建会员卡二维码 · Create the QR code of a member card
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727701
   */
  post(options: MemberCardQrcodeOptions): ApiPromise<MemberCardQrcodeAnswer>;
}

interface MarketingMembercardOpenCardsByCardIdRightsNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/rights">, PatchAsyncAndSync<MemberCardRightsUpdateOptions, undefined> {
  /**
   * 设置会员卡模板权益项 · Set the benefits of a member card template
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729618
   */
  patch(options: MemberCardRightsUpdateOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdServiceModulesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/service-modules">, PostAsyncAndSync<MemberCardServiceModulesOptions, MemberCardServiceAnswer> {
  /** Given as the option `service_module_id`. */
  readonly _service_module_id_: MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode;
  /**
   * 添加会员卡服务项 · Add a service to a member card
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176338
   */
  post(options: MemberCardServiceModulesOptions): ApiPromise<MemberCardServiceAnswer>;
}

interface MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}">, DeleteAsyncAndSync<MemberCardServiceModuleDeleteOptions, undefined>, PatchAsyncAndSync<MemberCardServiceModuleUpdateOptions, MemberCardServiceAnswer> {
  /**
   * 移除会员卡服务项 · Remove a service from a member card
   *
   * 会员卡 · Member cards
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176594
   */
  delete(options: MemberCardServiceModuleDeleteOptions): ApiPromise<undefined>;
  /**
   * 修改会员卡服务项 · Modify a service of a member card
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176491
   */
  patch(options: MemberCardServiceModuleUpdateOptions): ApiPromise<MemberCardServiceAnswer>;
}

interface MarketingMembercardOpenCardsByCardIdUpgradeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/upgrade">, PostAsyncAndSync<MemberCardUpgradeOptions, undefined> {
  /**
   * 老会员卡模板升级 · Upgrade an old member card template
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708437
   */
  post(options: MemberCardUpgradeOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenCardsByCardIdUsersNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/users"> {
  readonly import: MarketingMembercardOpenCardsByCardIdUsersImportNode;
}

interface MarketingMembercardOpenCardsByCardIdUsersImportNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/users/import">, PostAsyncAndSync<MemberCardUsersImportOptions, MemberCardDecryptCode> {
  /**
   * 根据openid导入用户会员卡 · Import a user's member card by OpenID
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727561
   */
  post(options: MemberCardUsersImportOptions): ApiPromise<MemberCardDecryptCode>;
}

interface MarketingMembercardOpenPhonenumberMemberNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member"> {
  readonly import: MarketingMembercardOpenPhonenumberMemberImportNode;
  readonly search: MarketingMembercardOpenPhonenumberMemberSearchNode;
}

interface MarketingMembercardOpenPhonenumberMemberImportNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member/import">, PostAsyncAndSync<MemberCardPhoneImportOptions, undefined> {
  /**
   * 导入加密手机号提醒会员领卡 · Import encrypted phone numbers to remind members of their cards
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/phonenumber-member/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171998
   */
  post(options: MemberCardPhoneImportOptions): ApiPromise<undefined>;
}

interface MarketingMembercardOpenPhonenumberMemberSearchNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member/search">, GetAsyncAndSync<MemberCardPhoneSearchQueryOptions, MemberCardPhoneSearch> {
  /**
   * 通过加密手机号查询会员领卡状态 · Query card claims by encrypted phone number
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/phonenumber-member/search`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017172062
   */
  get(options: MemberCardPhoneSearchQueryOptions): ApiPromise<MemberCardPhoneSearch>;
}

interface MarketingMembercardOpenUserNode extends ChainNode<"v3/marketing/membercard-open/user"> {
  readonly cards: MarketingMembercardOpenUserCardsNode;
}

interface MarketingMembercardOpenUserCardsNode extends ChainNode<"v3/marketing/membercard-open/user/cards">, GetAsyncAndSync<MemberCardUserCardsQueryOptions, MemberCardUserCardList>, Lists<MemberCardUserCardsQueryOptions, MemberCardUserCardList, "data"> {
  /**
   * 查询用户在品牌下所有会员卡 · Query all member cards that a user has with a brand
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/user/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709674
   */
  get(options: MemberCardUserCardsQueryOptions): ApiPromise<MemberCardUserCardList>;
}

interface MarketingPartnerNode extends ChainNode<"v3/marketing/partner"> {
  readonly deliveryPlan: MarketingPartnerDeliveryPlanNode;
  /** `deliveryPlan` */
  readonly "delivery-plan": MarketingPartnerDeliveryPlanNode;
  readonly productCoupon: MarketingPartnerProductCouponNode;
  /** `productCoupon` */
  readonly "product-coupon": MarketingPartnerProductCouponNode;
}

interface MarketingPartnerDeliveryPlanNode extends ChainNode<"v3/marketing/partner/delivery-plan"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** `deliveryPlans` */
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** Given as the option `sp_mchid`. */
  readonly _sp_mchid_: MarketingPartnerDeliveryPlanBySpMchidNode;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans">, PostAsyncAndSync<CouponDeliveryPlansOptions, CouponDeliveryPlansAnswer> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode;
  /** Given as the option `plan_id`. */
  readonly _plan_id_: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode;
  /**
   * 创建投放计划 · Create a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * At most 100 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  post(options: CouponDeliveryPlansOptions): ApiPromise<CouponDeliveryPlansAnswer>;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
  /** `deliveryPlans` */
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans">, GetAsyncAndSync<CouponDeliveryPlanDeliveryPlansQueryOptions, CouponDeliveryPlanDeliveryPlanList>, Lists<CouponDeliveryPlanDeliveryPlansQueryOptions, CouponDeliveryPlanDeliveryPlanList, "plan_list"> {
  /**
   * 分页查询投放计划列表 · Query the delivery plans by page
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * At most 100 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  get(options: CouponDeliveryPlanDeliveryPlansQueryOptions): ApiPromise<CouponDeliveryPlanDeliveryPlanList>;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}">, PatchAsyncAndSync<CouponDeliveryPlanUpdateOptions, CouponDeliveryPlansAnswer> {
  readonly terminate: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /**
   * 更新投放计划 · Update a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * At most 100 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  patch(options: CouponDeliveryPlanUpdateOptions): ApiPromise<CouponDeliveryPlansAnswer>;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate">, PostAsyncAndSync<CouponDeliveryPlanTerminateOptions, undefined> {
  /**
   * 终止投放计划 · Terminate a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * At most 100 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  post(options: CouponDeliveryPlanTerminateOptions): ApiPromise<undefined>;
}

interface MarketingPartnerDeliveryPlanBySpMchidNode extends ChainNode<"v3/marketing/partner/delivery-plan/{sp_mchid}"> {
  readonly notifyUrl: MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
  /** `notifyUrl` */
  readonly "notify-url": MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
}

interface MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode extends ChainNode<"v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url">, PostAsyncAndSync<CouponDeliveryNotifyUrlOptions, CouponDeliveryNotifyUrlAnswer> {
  /**
   * 设置投放计划回调地址 · Set the notification URL of delivery plans
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * At most 10 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  post(options: CouponDeliveryNotifyUrlOptions): ApiPromise<CouponDeliveryNotifyUrlAnswer>;
}

interface MarketingPartnerProductCouponNode extends ChainNode<"v3/marketing/partner/product-coupon"> {
  readonly imageGenerationTasks: MarketingPartnerProductCouponImageGenerationTasksNode;
  /** `imageGenerationTasks` */
  readonly "image-generation-tasks": MarketingPartnerProductCouponImageGenerationTasksNode;
  readonly media: MarketingPartnerProductCouponMediaNode;
  readonly notifyConfigs: MarketingPartnerProductCouponNotifyConfigsNode;
  /** `notifyConfigs` */
  readonly "notify-configs": MarketingPartnerProductCouponNotifyConfigsNode;
  readonly productCoupons: MarketingPartnerProductCouponProductCouponsNode;
  /** `productCoupons` */
  readonly "product-coupons": MarketingPartnerProductCouponProductCouponsNode;
  readonly users: MarketingPartnerProductCouponUsersNode;
}

interface MarketingPartnerProductCouponImageGenerationTasksNode extends ChainNode<"v3/marketing/partner/product-coupon/image-generation-tasks">, PostAsyncAndSync<ProductCouponImageGenerationTasksOptions, ProductCouponImageGenerationTasksAnswer> {
  /** Given as the option `task_id`. */
  readonly _task_id_: MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode;
  /**
   * 提交图片生成任务 · Submit an image generation task
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * At most 10 a second for each `mchid`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   */
  post(options: ProductCouponImageGenerationTasksOptions): ApiPromise<ProductCouponImageGenerationTasksAnswer>;
}

interface MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode extends ChainNode<"v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}">, GetAsyncAndSync<ProductCouponImageGenerationTaskQueryOptions, ProductCouponImageGenerationTask> {
  /**
   * 查询图片生成任务执行结果 · Query the result of an image generation task
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   */
  get(options: ProductCouponImageGenerationTaskQueryOptions): ApiPromise<ProductCouponImageGenerationTask>;
}

interface MarketingPartnerProductCouponMediaNode extends ChainNode<"v3/marketing/partner/product-coupon/media"> {
  readonly uploadImage: MarketingPartnerProductCouponMediaUploadImageNode;
  /** `uploadImage` */
  readonly "upload-image": MarketingPartnerProductCouponMediaUploadImageNode;
}

interface MarketingPartnerProductCouponMediaUploadImageNode extends ChainNode<"v3/marketing/partner/product-coupon/media/upload-image">, PostAsyncAndSync<ProductCouponMediaUploadImageOptions, ProductCouponMediaUploadImageAnswer> {
  /**
   * 图片上传 · Upload an image
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/media/upload-image`
   *
   * At most 20 a second for each `mchid`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  post(options: ProductCouponMediaUploadImageOptions): ApiPromise<ProductCouponMediaUploadImageAnswer>;
}

interface MarketingPartnerProductCouponNotifyConfigsNode extends ChainNode<"v3/marketing/partner/product-coupon/notify-configs">, PostAsyncAndSync<ProductCouponNotifyConfigsOptions, ProductCouponNotifyConfig> {
  /**
   * 获取商品券事件通知地址 · Get the notification URL for product coupon events
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/notify-configs`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   */
  get(options?: ProductCouponNotifyConfigsQueryOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** The same as `get`. */
  getAsync(options?: ProductCouponNotifyConfigsQueryOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: ProductCouponNotifyConfigsQueryOptions): ProductCouponNotifyConfig;
  /**
   * 设置商品券事件通知地址 · Set the notification URL for product coupon events
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/notify-configs`
   *
   * At most 20 a second for each `mchid`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
   */
  post(options: ProductCouponNotifyConfigsOptions): ApiPromise<ProductCouponNotifyConfig>;
}

interface MarketingPartnerProductCouponProductCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons">, PostAsyncAndSync<ProductCouponsOptions, ProductCouponsAnswer> {
  /** Given as the option `product_coupon_id`. */
  readonly _product_coupon_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdNode;
  /**
   * 创建商品券 · Create a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons`
   *
   * At most 20 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   */
  post(options: ProductCouponsOptions): ApiPromise<ProductCouponsAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}">, GetAsyncAndSync<ProductCouponQueryOptions, ProductCoupon>, PatchAsyncAndSync<ProductCouponUpdateOptions, ProductCoupon> {
  readonly deactivate: MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode;
  readonly stockBundles: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  /** `stockBundles` */
  readonly "stock-bundles": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  readonly stocks: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode;
  /**
   * 查询商品券 · Query a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   */
  get(options: ProductCouponQueryOptions): ApiPromise<ProductCoupon>;
  /**
   * 修改商品券 · Modify a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   */
  patch(options: ProductCouponUpdateOptions): ApiPromise<ProductCoupon>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate">, PostAsyncAndSync<ProductCouponDeactivateOptions, ProductCoupon> {
  /**
   * 失效商品券 · Deactivate a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   */
  post(options: ProductCouponDeactivateOptions): ApiPromise<ProductCoupon>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles">, PostAsyncAndSync<ProductCouponStockBundlesOptions, ProductCouponStockBundlesAnswer> {
  /** Given as the option `stock_bundle_id`. */
  readonly _stock_bundle_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /**
   * 添加商品券批次组 · Add a stock bundle to a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * At most 20 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  post(options: ProductCouponStockBundlesOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}">, PatchAsyncAndSync<ProductCouponStockBundleUpdateOptions, ProductCouponStockBundlesAnswer> {
  readonly associateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  /** `associateStores` */
  readonly "associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  readonly disassociateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  /** `disassociateStores` */
  readonly "disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  readonly updateBudget: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /** `updateBudget` */
  readonly "update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /**
   * 修改商品券批次组 · Modify a stock bundle of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  patch(options: ProductCouponStockBundleUpdateOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores">, PostAsyncAndSync<ProductCouponStockBundleAssociateStoresOptions, ProductCouponStockAnswer> {
  /**
   * 批次组批量关联门店 · Associate stores with a stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  post(options: ProductCouponStockBundleAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores">, PostAsyncAndSync<ProductCouponStockBundleDisassociateStoresOptions, ProductCouponStockAnswer> {
  /**
   * 批次组批量取消关联门店 · Dissociate stores from a stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  post(options: ProductCouponStockBundleDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget">, PostAsyncAndSync<ProductCouponStockBundleUpdateBudgetOptions, ProductCouponStockBundlesAnswer> {
  /**
   * 修改商品券批次组发放预算 · Modify the budget of a product coupon's stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  post(options: ProductCouponStockBundleUpdateBudgetOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks">, GetAsyncAndSync<ProductCouponStocksQueryOptions, ProductCouponStockList>, PostAsyncAndSync<ProductCouponStocksOptions, ProductCouponStocksAnswer>, Lists<ProductCouponStocksQueryOptions, ProductCouponStockList, "stock_list"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /**
   * 查询商品券批次列表 · Query the stocks of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   */
  get(options: ProductCouponStocksQueryOptions): ApiPromise<ProductCouponStockList>;
  /**
   * 添加商品券批次 · Add a stock to a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * At most 20 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post(options: ProductCouponStocksOptions): ApiPromise<ProductCouponStocksAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}">, GetAsyncAndSync<ProductCouponStockQueryOptions, ProductCouponStock>, PatchAsyncAndSync<ProductCouponStockUpdateOptions, ProductCouponStocksAnswer> {
  readonly associateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  /** `associateStores` */
  readonly "associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  readonly associatedStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  /** `associatedStores` */
  readonly "associated-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  readonly deactivate: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  readonly disassociateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  /** `disassociateStores` */
  readonly "disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  readonly updateBudget: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  /** `updateBudget` */
  readonly "update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  readonly uploadCouponCodes: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /** `uploadCouponCodes` */
  readonly "upload-coupon-codes": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /**
   * 查询商品券指定批次 · Query a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   */
  get(options: ProductCouponStockQueryOptions): ApiPromise<ProductCouponStock>;
  /**
   * 修改商品券指定批次 · Modify a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch(options: ProductCouponStockUpdateOptions): ApiPromise<ProductCouponStocksAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores">, PostAsyncAndSync<ProductCouponStockAssociateStoresOptions, ProductCouponStockAnswer> {
  /**
   * 批次关联门店 · Associate stores with a stock
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  post(options: ProductCouponStockAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores">, GetAsyncAndSync<ProductCouponStockAssociatedStoresQueryOptions, ProductCouponStockAssociatedStoreList>, Lists<ProductCouponStockAssociatedStoresQueryOptions, ProductCouponStockAssociatedStoreList, "store_list"> {
  /**
   * 查询批次关联门店列表 · Query the stores associated with a stock
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
   */
  get(options: ProductCouponStockAssociatedStoresQueryOptions): ApiPromise<ProductCouponStockAssociatedStoreList>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate">, PostAsyncAndSync<ProductCouponStockDeactivateOptions, ProductCouponStocksAnswer> {
  /**
   * 失效商品券批次 · Deactivate a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  post(options: ProductCouponStockDeactivateOptions): ApiPromise<ProductCouponStocksAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores">, PostAsyncAndSync<ProductCouponStockDisassociateStoresOptions, ProductCouponStockAnswer> {
  /**
   * 批次取消关联门店 · Dissociate stores from a stock
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  post(options: ProductCouponStockDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget">, PostAsyncAndSync<ProductCouponStockUpdateBudgetOptions, ProductCouponStocksAnswer> {
  /**
   * 修改商品券批次发放预算 · Modify the budget of a product coupon's stock
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  post(options: ProductCouponStockUpdateBudgetOptions): ApiPromise<ProductCouponStocksAnswer>;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes">, PostAsyncAndSync<ProductCouponStockUploadCouponCodesOptions, ProductCouponStockUploadCouponCodesAnswer> {
  /**
   * 预上传券Code · Upload coupon codes in advance
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * At most 20 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   */
  post(options: ProductCouponStockUploadCouponCodesOptions): ApiPromise<ProductCouponStockUploadCouponCodesAnswer>;
}

interface MarketingPartnerProductCouponUsersNode extends ChainNode<"v3/marketing/partner/product-coupon/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingPartnerProductCouponUsersByOpenidNode;
}

interface MarketingPartnerProductCouponUsersByOpenidNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}"> {
  readonly couponBundles: MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  /** `couponBundles` */
  readonly "coupon-bundles": MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  readonly coupons: MarketingPartnerProductCouponUsersByOpenidCouponsNode;
  readonly preSendCoupon: MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  /** `preSendCoupon` */
  readonly "pre-send-coupon": MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  readonly preSendCouponBundle: MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
  /** `preSendCouponBundle` */
  readonly "pre-send-coupon-bundle": MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles">, PostAsyncAndSync<UserCouponBundlesOptions, UserCouponBundlesAnswer> {
  /** Given as the option `user_coupon_bundle_id`. */
  readonly _user_coupon_bundle_id_: MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode;
  /**
   * 向用户发放商品券批次组 · Issue a product coupon bundle to a user
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * At most 500 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  post(options: UserCouponBundlesOptions): ApiPromise<UserCouponBundlesAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"> {
  readonly deactivate: MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate">, PostAsyncAndSync<UserCouponBundleDeactivateOptions, UserCouponBundleDeactivateAnswer> {
  /**
   * 失效用户商品券组 · Deactivate a user's product coupon bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  post(options: UserCouponBundleDeactivateOptions): ApiPromise<UserCouponBundleDeactivateAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons">, GetAsyncAndSync<UserProductCouponsQueryOptions, UserProductCouponList>, PostAsyncAndSync<UserProductCouponsOptions, UserProductCouponsAnswer>, Lists<UserProductCouponsQueryOptions, UserProductCouponList, "user_coupon_list"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /**
   * 指定券状态查询用户商品券列表 · Query a user's product coupons by state
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   */
  get(options: UserProductCouponsQueryOptions): ApiPromise<UserProductCouponList>;
  /**
   * 向用户发放商品券 · Issue a product coupon to a user
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * At most 1000 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post(options: UserProductCouponsOptions): ApiPromise<UserProductCouponsAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}">, GetAsyncAndSync<UserProductCouponQueryOptions, UserProductCoupon> {
  readonly confirm: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  readonly deactivate: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  readonly return: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  readonly use: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /**
   * 查询用户商品券详情 · Query a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582
   */
  get(options: UserProductCouponQueryOptions): ApiPromise<UserProductCoupon>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm">, PostAsyncAndSync<UserProductCouponConfirmOptions, UserProductCouponConfirmAnswer> {
  /**
   * 确认发放用户商品券 · Confirm the issue of a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   */
  post(options: UserProductCouponConfirmOptions): ApiPromise<UserProductCouponConfirmAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate">, PostAsyncAndSync<UserProductCouponDeactivateOptions, UserProductCouponDeactivateAnswer> {
  /**
   * 失效用户商品券 · Deactivate a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  post(options: UserProductCouponDeactivateOptions): ApiPromise<UserProductCouponDeactivateAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return">, PostAsyncAndSync<UserProductCouponReturnOptions, UserProductCoupon> {
  /**
   * 退券 · Return a coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
   */
  post(options: UserProductCouponReturnOptions): ApiPromise<UserProductCoupon>;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use">, PostAsyncAndSync<UserProductCouponUseOptions, UserProductCouponUsed> {
  /**
   * 核销用户商品券 · Redeem a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * At most 500 a second for each `mchid`. Errors: `NOT_ENOUGH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
   */
  post(options: UserProductCouponUseOptions): ApiPromise<UserProductCouponUsed>;
}

interface MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon">, PostAsyncAndSync<UserProductCouponPreSendCouponOptions, UserProductCouponPreSendCouponAnswer> {
  /**
   * 向用户预发放商品券 · Prepare a product coupon for a user
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * At most 500 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  post(options: UserProductCouponPreSendCouponOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
}

interface MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle">, PostAsyncAndSync<UserProductCouponPreSendCouponBundleOptions, UserProductCouponPreSendCouponAnswer> {
  /**
   * 向用户预发放商品券批次组 · Prepare a product coupon bundle for a user
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * At most 500 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  post(options: UserProductCouponPreSendCouponBundleOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
}

interface MarketingPartnershipsNode extends ChainNode<"v3/marketing/partnerships">, GetAsyncAndSync<MarketingPartnershipsQueryOptions, MarketingPartnershipList>, Lists<MarketingPartnershipsQueryOptions, MarketingPartnershipList, "data"> {
  readonly build: MarketingPartnershipsBuildNode;
  readonly terminate: MarketingPartnershipsTerminateNode;
  /**
   * 查询合作关系列表 · Query the partnerships
   *
   * 委托营销 · Entrusted marketing
   *
   * `GET /v3/marketing/partnerships`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381479
   */
  get(options: MarketingPartnershipsQueryOptions): ApiPromise<MarketingPartnershipList>;
}

interface MarketingPartnershipsBuildNode extends ChainNode<"v3/marketing/partnerships/build">, PostAsyncAndSync<PartnershipBuildOptions, PartnershipBuilt> {
  /**
   * 建立合作关系 · Establish a partnership
   *
   * 委托营销 · Entrusted marketing
   *
   * `POST /v3/marketing/partnerships/build`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
   */
  post(options: PartnershipBuildOptions): ApiPromise<PartnershipBuilt>;
}

interface MarketingPartnershipsTerminateNode extends ChainNode<"v3/marketing/partnerships/terminate">, PostAsyncAndSync<MarketingPartnershipsTerminateOptions, MarketingPartnershipsTerminateAnswer> {
  /**
   * 终止合作关系 · Terminate a partnership
   *
   * 委托营销 · Entrusted marketing
   *
   * `POST /v3/marketing/partnerships/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171868
   */
  post(options: MarketingPartnershipsTerminateOptions): ApiPromise<MarketingPartnershipsTerminateAnswer>;
}

interface MarketingPaygiftactivityNode extends ChainNode<"v3/marketing/paygiftactivity"> {
  readonly activities: MarketingPaygiftactivityActivitiesNode;
  readonly uniqueThresholdActivity: MarketingPaygiftactivityUniqueThresholdActivityNode;
  /** `uniqueThresholdActivity` */
  readonly "unique-threshold-activity": MarketingPaygiftactivityUniqueThresholdActivityNode;
}

interface MarketingPaygiftactivityActivitiesNode extends ChainNode<"v3/marketing/paygiftactivity/activities">, GetAsyncAndSync<PayGiftActivitiesQueryOptions, PayGiftActivityList>, Lists<PayGiftActivitiesQueryOptions, PayGiftActivityList, "data"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingPaygiftactivityActivitiesByActivityIdNode;
  /**
   * 获取支付有礼活动列表 · Get the gift activities
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012493214
   */
  get(options: PayGiftActivitiesQueryOptions): ApiPromise<PayGiftActivityList>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}">, GetAsyncAndSync<PayGiftActivityQueryOptions, PayGiftActivity> {
  readonly goods: MarketingPaygiftactivityActivitiesByActivityIdGoodsNode;
  readonly merchants: MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode;
  readonly terminate: MarketingPaygiftactivityActivitiesByActivityIdTerminateNode;
  /**
   * 查询活动详情接口 · Query a gift activity
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492967
   */
  get(options: PayGiftActivityQueryOptions): ApiPromise<PayGiftActivity>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdGoodsNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/goods">, GetAsyncAndSync<PayGiftActivityGoodsQueryOptions, PayGiftActivityGoodList>, Lists<PayGiftActivityGoodsQueryOptions, PayGiftActivityGoodList, "data"> {
  /**
   * 查询活动指定商品列表 · Query the goods of an activity
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466492
   */
  get(options: PayGiftActivityGoodsQueryOptions): ApiPromise<PayGiftActivityGoodList>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants">, GetAsyncAndSync<PayGiftActivityMerchantsQueryOptions, PayGiftActivityMerchantList>, Lists<PayGiftActivityMerchantsQueryOptions, PayGiftActivityMerchantList, "data"> {
  readonly add: MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode;
  readonly delete: MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode;
  /**
   * 查询活动发券商户号 · Query the merchants that issue an activity's coupons
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466191
   */
  get(options: PayGiftActivityMerchantsQueryOptions): ApiPromise<PayGiftActivityMerchantList>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add">, PostAsyncAndSync<PayGiftActivityMerchantsAddOptions, PayGiftActivityMerchantsAddAnswer> {
  /**
   * 新增活动发券商户号 · Add merchants that issue an activity's coupons
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
   */
  post(options: PayGiftActivityMerchantsAddOptions): ApiPromise<PayGiftActivityMerchantsAddAnswer>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete">, PostAsyncAndSync<PayGiftActivityMerchantsDeleteOptions, PayGiftActivityMerchantsDeleteAnswer> {
  /**
   * 删除活动发券商户号 · Delete merchants that issue an activity's coupons
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RULE_LIMIT`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
   */
  post(options: PayGiftActivityMerchantsDeleteOptions): ApiPromise<PayGiftActivityMerchantsDeleteAnswer>;
}

interface MarketingPaygiftactivityActivitiesByActivityIdTerminateNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/terminate">, PostAsyncAndSync<PayGiftActivityTerminateOptions, PayGiftActivityTerminateAnswer> {
  /**
   * 终止活动 · Terminate an activity
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
   */
  post(options: PayGiftActivityTerminateOptions): ApiPromise<PayGiftActivityTerminateAnswer>;
}

interface MarketingPaygiftactivityUniqueThresholdActivityNode extends ChainNode<"v3/marketing/paygiftactivity/unique-threshold-activity">, PostAsyncAndSync<PayGiftUniqueThresholdActivityOptions, PayGiftUniqueThresholdActivityAnswer> {
  /**
   * 创建全场满额送活动 · Create a gift activity with a spending threshold
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
   */
  post(options: PayGiftUniqueThresholdActivityOptions): ApiPromise<PayGiftUniqueThresholdActivityAnswer>;
}

interface MarketingShoppingReceiptNode extends ChainNode<"v3/marketing/shopping-receipt"> {
  readonly customentrances: MarketingShoppingReceiptCustomentrancesNode;
  readonly merchantshoppingreceiptjumpinfos: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode;
  readonly shoppingreceipts: MarketingShoppingReceiptShoppingreceiptsNode;
}

interface MarketingShoppingReceiptCustomentrancesNode extends ChainNode<"v3/marketing/shopping-receipt/customentrances">, PostAsyncAndSync<ShoppingReceiptCustomentrancesOptions, ShoppingReceiptCustomentrance> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: MarketingShoppingReceiptCustomentrancesByBrandIdNode;
  /**
   * 创建自定义入口 · Create a custom entrance
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/customentrances`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697703
   */
  post(options: ShoppingReceiptCustomentrancesOptions): ApiPromise<ShoppingReceiptCustomentrance>;
}

interface MarketingShoppingReceiptCustomentrancesByBrandIdNode extends ChainNode<"v3/marketing/shopping-receipt/customentrances/{brand_id}">, GetAsyncAndSync<ShoppingReceiptCustomentranceQueryOptions, ShoppingReceiptCustomentrance>, PatchAsyncAndSync<ShoppingReceiptCustomentranceUpdateOptions, ShoppingReceiptCustomentrance> {
  /**
   * 查询自定义入口 · Query a custom entrance
   *
   * 电子小票 · Electronic receipts
   *
   * `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698331
   */
  get(options: ShoppingReceiptCustomentranceQueryOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /**
   * 更新自定义入口 · Update a custom entrance
   *
   * 电子小票 · Electronic receipts
   *
   * `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697769
   */
  patch(options: ShoppingReceiptCustomentranceUpdateOptions): ApiPromise<ShoppingReceiptCustomentrance>;
}

interface MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode extends ChainNode<"v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos">, PostAsyncAndSync<ShoppingReceiptJumpInfosOptions, ShoppingReceiptJumpInfosAnswer> {
  /**
   * 上传商家电子小票跳转信息 · Upload the links of a merchant's electronic receipts
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012443825
   */
  post(options: ShoppingReceiptJumpInfosOptions): ApiPromise<ShoppingReceiptJumpInfosAnswer>;
}

interface MarketingShoppingReceiptShoppingreceiptsNode extends ChainNode<"v3/marketing/shopping-receipt/shoppingreceipts">, PostAsyncAndSync<ShoppingReceiptsOptions, ShoppingReceiptsAnswer> {
  /**
   * 上传电子小票 · Upload an electronic receipt
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/shoppingreceipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698614
   */
  post(options: ShoppingReceiptsOptions): ApiPromise<ShoppingReceiptsAnswer>;
}

interface MarketingWeeklyDiscountNode extends ChainNode<"v3/marketing/weekly-discount"> {
  readonly activities: MarketingWeeklyDiscountActivitiesNode;
}

interface MarketingWeeklyDiscountActivitiesNode extends ChainNode<"v3/marketing/weekly-discount/activities">, GetAsyncAndSync<WeeklyDiscountActivitiesQueryOptions, WeeklyDiscountActivityList>, Lists<WeeklyDiscountActivitiesQueryOptions, WeeklyDiscountActivityList, "data"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingWeeklyDiscountActivitiesByActivityIdNode;
  /**
   * 查询周周惠活动列表 · Query the weekly discount activities
   *
   * `GET /v3/marketing/weekly-discount/activities`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get(options: WeeklyDiscountActivitiesQueryOptions): ApiPromise<WeeklyDiscountActivityList>;
}

interface MarketingWeeklyDiscountActivitiesByActivityIdNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}">, GetAsyncAndSync<WeeklyDiscountActivityQueryOptions, WeeklyDiscountActivity> {
  readonly apply: MarketingWeeklyDiscountActivitiesByActivityIdApplyNode;
  /**
   * 查询周周惠活动详情 · Query a weekly discount activity
   *
   * `GET /v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get(options: WeeklyDiscountActivityQueryOptions): ApiPromise<WeeklyDiscountActivity>;
}

interface MarketingWeeklyDiscountActivitiesByActivityIdApplyNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}/apply">, PostAsyncAndSync<WeeklyDiscountActivityApplyOptions, WeeklyDiscountActivityApplyAnswer> {
  /**
   * 报名周周惠活动 · Enrol in a weekly discount activity
   *
   * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post(options: WeeklyDiscountActivityApplyOptions): ApiPromise<WeeklyDiscountActivityApplyAnswer>;
}

interface MarketingWithdrawFavorNode extends ChainNode<"v3/marketing/withdraw-favor"> {
  readonly users: MarketingWithdrawFavorUsersNode;
}

interface MarketingWithdrawFavorUsersNode extends ChainNode<"v3/marketing/withdraw-favor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingWithdrawFavorUsersByOpenidNode;
}

interface MarketingWithdrawFavorUsersByOpenidNode extends ChainNode<"v3/marketing/withdraw-favor/users/{openid}"> {
  readonly coupons: MarketingWithdrawFavorUsersByOpenidCouponsNode;
}

interface MarketingWithdrawFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/withdraw-favor/users/{openid}/coupons">, GetAsyncAndSync<WithdrawFavorUserCouponsQueryOptions, WithdrawFavorUserCouponList>, PostAsyncAndSync<WithdrawFavorUserCouponsOptions, WithdrawFavorUserCouponsAnswer>, Lists<WithdrawFavorUserCouponsQueryOptions, WithdrawFavorUserCouponList, "data"> {
  /**
   * 查询批次下用户银行提现免费券列表 · Query a user's bank withdrawal coupons of a stock
   *
   * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get(options: WithdrawFavorUserCouponsQueryOptions): ApiPromise<WithdrawFavorUserCouponList>;
  /**
   * 为用户发银行提现免费券 · Issue a bank withdrawal coupon to a user
   *
   * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post(options: WithdrawFavorUserCouponsOptions): ApiPromise<WithdrawFavorUserCouponsAnswer>;
}
