// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  RetailStoreActivityStoresAnswer,
  RetailStoreActivityStoresDeleteAnswer,
  RetailStoreActivityStoresDeleteOptions,
  RetailStoreActivityStoresOptions,
  RetailStoreActivityStoresQueryOptions,
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
  UserCouponBundleDeactivateOptions,
  UserCouponBundlesAnswer,
  UserCouponBundlesOptions,
  UserProductCoupon,
  UserProductCouponConfirmAnswer,
  UserProductCouponConfirmOptions,
  UserProductCouponDeactivateOptions,
  UserProductCouponList,
  UserProductCouponPreSendCouponAnswer,
  UserProductCouponPreSendCouponBundleOptions,
  UserProductCouponPreSendCouponOptions,
  UserProductCouponQueryOptions,
  UserProductCouponReturnOptions,
  UserProductCouponUseAnswer,
  UserProductCouponUseOptions,
  UserProductCouponsAnswer,
  UserProductCouponsOptions,
  UserProductCouponsQueryOptions,
} from "../models/marketing-partner.ts";
import type {
  MarketingPartnershipList,
  MarketingPartnershipsBuildAnswer,
  MarketingPartnershipsBuildOptions,
  MarketingPartnershipsQueryOptions,
  MarketingPartnershipsTerminateAnswer,
  MarketingPartnershipsTerminateOptions,
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
  /** GET: 查询上传任务列表 · POST: 导入定向用户协议号 */
  readonly "v3/marketing/bank/packages/{package_id}/tasks": MarketingBankPackagesByPackageIdTasksNode;
  /** POST: 给指定用户报名多笔立减活动 */
  readonly "v3/marketing/bank-favor/users/{openid}/bank-multi-activity": MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  /** GET: 查询绑定多笔立减活动的代金券详情 */
  readonly "v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}": MarketingBankFavorUsersByOpenidCouponsByCouponIdNode;
  /** GET: 查询商家券事件通知地址 · POST: 设置商家券事件通知地址 */
  readonly "v3/marketing/busifavor/callbacks": MarketingBusifavorCallbacksNode;
  /** POST: 关联订单信息 */
  readonly "v3/marketing/busifavor/coupons/associate": MarketingBusifavorCouponsAssociateNode;
  /** POST: 使券失效 */
  readonly "v3/marketing/busifavor/coupons/deactivate": MarketingBusifavorCouponsDeactivateNode;
  /** POST: 取消关联订单信息 */
  readonly "v3/marketing/busifavor/coupons/disassociate": MarketingBusifavorCouponsDisassociateNode;
  /** POST: 申请退券 */
  readonly "v3/marketing/busifavor/coupons/return": MarketingBusifavorCouponsReturnNode;
  /** POST: 向用户发券 */
  readonly "v3/marketing/busifavor/coupons/send": MarketingBusifavorCouponsSendNode;
  /** POST: 核销用户券 */
  readonly "v3/marketing/busifavor/coupons/use": MarketingBusifavorCouponsUseNode;
  /** POST: 发放消费卡 */
  readonly "v3/marketing/busifavor/coupons/{card_id}/send": MarketingBusifavorCouponsByCardIdSendNode;
  /** POST: 向用户预发放商品券 */
  readonly "v3/marketing/busifavor/product-coupons/pre-send": MarketingBusifavorProductCouponsPreSendNode;
  /** POST: 向用户发放商品券 */
  readonly "v3/marketing/busifavor/product-coupons/send": MarketingBusifavorProductCouponsSendNode;
  /** POST: 创建商家券 */
  readonly "v3/marketing/busifavor/stocks": MarketingBusifavorStocksNode;
  /** GET: 查询商家券详情 · PATCH: 修改商家券基本信息 */
  readonly "v3/marketing/busifavor/stocks/{stock_id}": MarketingBusifavorStocksByStockIdNode;
  /** PATCH: 修改批次预算 */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/budget": MarketingBusifavorStocksByStockIdBudgetNode;
  /** GET: 查询预存code列表 · POST: 上传预存code  */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/couponcodes": MarketingBusifavorStocksByStockIdCouponcodesNode;
  /** DELETE: 删除预存code · GET: 查询预存code详情 */
  readonly "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}": MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode;
  /** GET: 查询营销补差付款单列表 · POST: 营销补差付款 */
  readonly "v3/marketing/busifavor/subsidy/pay-receipts": MarketingBusifavorSubsidyPayReceiptsNode;
  /** GET: 查询营销补差付款单详情 */
  readonly "v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}": MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode;
  /** POST: 营销补差回退 */
  readonly "v3/marketing/busifavor/subsidy/return-receipts": MarketingBusifavorSubsidyReturnReceiptsNode;
  /** GET: 查询商家券营销补差回退单详情 */
  readonly "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}": MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode;
  /** GET: 根据过滤条件查询用户券 */
  readonly "v3/marketing/busifavor/users/{openid}/coupons": MarketingBusifavorUsersByOpenidCouponsNode;
  /** GET: 查询用户单张券详情 */
  readonly "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}": MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode;
  /** GET: 获取已设置的消息通知地址 · POST: 设置消息通知地址 */
  readonly "v3/marketing/favor/callbacks": MarketingFavorCallbacksNode;
  /** POST: 创建代金券批次 */
  readonly "v3/marketing/favor/coupon-stocks": MarketingFavorCouponStocksNode;
  /** POST: （营销）图片上传 */
  readonly "v3/marketing/favor/media/image-upload": MarketingFavorMediaImageUploadNode;
  /** GET: 条件查询批次列表 */
  readonly "v3/marketing/favor/stocks": MarketingFavorStocksNode;
  /** GET: 查询批次详情 */
  readonly "v3/marketing/favor/stocks/{stock_id}": MarketingFavorStocksByStockIdNode;
  /** GET: 查询代金券可用单品 */
  readonly "v3/marketing/favor/stocks/{stock_id}/items": MarketingFavorStocksByStockIdItemsNode;
  /** GET: 查询代金券可用商户 */
  readonly "v3/marketing/favor/stocks/{stock_id}/merchants": MarketingFavorStocksByStockIdMerchantsNode;
  /** POST: 修改可用单品编码 */
  readonly "v3/marketing/favor/stocks/{stock_id}/modify-goods-id": MarketingFavorStocksByStockIdModifyGoodsIdNode;
  /** POST: 暂停代金券批次 */
  readonly "v3/marketing/favor/stocks/{stock_id}/pause": MarketingFavorStocksByStockIdPauseNode;
  /** GET: 下载批次退款明细 */
  readonly "v3/marketing/favor/stocks/{stock_id}/refund-flow": MarketingFavorStocksByStockIdRefundFlowNode;
  /** GET: 获取批次退款明细下载链接 */
  readonly "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day": MarketingFavorStocksByStockIdRefundFlowByDayNode;
  /** POST: 重启代金券批次 */
  readonly "v3/marketing/favor/stocks/{stock_id}/restart": MarketingFavorStocksByStockIdRestartNode;
  /** POST: 激活代金券批次 */
  readonly "v3/marketing/favor/stocks/{stock_id}/start": MarketingFavorStocksByStockIdStartNode;
  /** POST: 终止批次 */
  readonly "v3/marketing/favor/stocks/{stock_id}/stop": MarketingFavorStocksByStockIdStopNode;
  /** GET: 下载批次核销明细 */
  readonly "v3/marketing/favor/stocks/{stock_id}/use-flow": MarketingFavorStocksByStockIdUseFlowNode;
  /** GET: 获取批次核销明细下载链接 */
  readonly "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day": MarketingFavorStocksByStockIdUseFlowByDayNode;
  /** GET: 根据商户号查用户的券 · POST: 发放代金券 */
  readonly "v3/marketing/favor/users/{openid}/coupons": MarketingFavorUsersByOpenidCouponsNode;
  /** GET: 查询代金券详情 */
  readonly "v3/marketing/favor/users/{openid}/coupons/{coupon_id}": MarketingFavorUsersByOpenidCouponsByCouponIdNode;
  /** GET: 按区域查询品牌加价购活动 */
  readonly "v3/marketing/goods-subsidy-activity/activities": MarketingGoodsSubsidyActivityActivitiesNode;
  /** POST: 门店报名品牌加价购活动 */
  readonly "v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply": MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode;
  /** POST: 锁定品牌加价购活动资格 */
  readonly "v3/marketing/goods-subsidy-activity/qualification/lock": MarketingGoodsSubsidyActivityQualificationLockNode;
  /** POST: 解锁品牌加价购活动资格 */
  readonly "v3/marketing/goods-subsidy-activity/qualification/unlock": MarketingGoodsSubsidyActivityQualificationUnlockNode;
  /** DELETE: 删除零售小店活动业务代理 · PUT: 添加零售小店活动业务代理 */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative": MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode;
  /** GET: 查询零售小店活动业务代理 */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives": MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode;
  /** POST: 生成小店活动物料码 */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode;
  /** DELETE: 删除小店活动门店 · GET: 查询小店活动门店列表 · POST: 添加小店活动门店 */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode;
  /** GET: 查询小店活动门店详情 */
  readonly "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}": MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode;
  /** GET: 查询活动列表 · POST: 创建活动 */
  readonly "v3/marketing/membercard-activity/activities": MarketingMembercardActivityActivitiesNode;
  /** GET: 查询活动详情 */
  readonly "v3/marketing/membercard-activity/activities/{activity_id}": MarketingMembercardActivityActivitiesByActivityIdNode;
  /** POST: 终止活动 */
  readonly "v3/marketing/membercard-activity/activities/{activity_id}/terminate": MarketingMembercardActivityActivitiesByActivityIdTerminateNode;
  /** GET: 获取用户信息（跳转型激活） */
  readonly "v3/marketing/membercard-open/activate-informations/{activate_ticket}": MarketingMembercardOpenActivateInformationsByActivateTicketNode;
  /** GET: 查询回调地址 · PATCH: 设置回调地址 */
  readonly "v3/marketing/membercard-open/callback": MarketingMembercardOpenCallbackNode;
  /** GET: 查询会员卡模板列表 · POST: 创建会员卡模板 */
  readonly "v3/marketing/membercard-open/cards": MarketingMembercardOpenCardsNode;
  /** DELETE: 删除会员卡模板 · GET: 查询会员卡模板信息 · PATCH: 修改会员卡模板信息 */
  readonly "v3/marketing/membercard-open/cards/{card_id}": MarketingMembercardOpenCardsByCardIdNode;
  /** POST: 导入会员Code */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/deposit": MarketingMembercardOpenCardsByCardIdCodesDepositNode;
  /** GET: 查询用户会员卡信息 · PATCH: 修改用户会员卡信息 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}": MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
  /** POST: 激活会员卡（跳转型激活） */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate": MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode;
  /** POST: 设置支付后展示的积分到账 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit": MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode;
  /** POST: 支付结果页展示会员积分 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare": MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode;
  /** PATCH: 设置会员权益 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights": MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode;
  /** POST: 设置会员服务项用户信息 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data": MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  /** POST: 作废用户会员卡 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable": MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode;
  /** GET: 加密code解码（跳转型激活） */
  readonly "v3/marketing/membercard-open/cards/{card_id}/decrypt-code": MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  /** POST: 商户预授权 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/permission-tokens": MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  /** POST: 根据手机号导入用户会员卡 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import": MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode;
  /** POST: 创建会员卡二维码 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/qrcode": MarketingMembercardOpenCardsByCardIdQrcodeNode;
  /** PATCH: 设置会员卡模板权益项 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/rights": MarketingMembercardOpenCardsByCardIdRightsNode;
  /** POST: 添加会员卡服务项 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/service-modules": MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  /** DELETE: 移除会员卡服务项 · PATCH: 修改会员卡服务项 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}": MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode;
  /** POST: 老会员卡模板升级 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/upgrade": MarketingMembercardOpenCardsByCardIdUpgradeNode;
  /** POST: 根据openid导入用户会员卡 */
  readonly "v3/marketing/membercard-open/cards/{card_id}/users/import": MarketingMembercardOpenCardsByCardIdUsersImportNode;
  /** POST: 导入加密手机号提醒会员领卡 */
  readonly "v3/marketing/membercard-open/phonenumber-member/import": MarketingMembercardOpenPhonenumberMemberImportNode;
  /** GET: 通过加密手机号查询会员领卡状态 */
  readonly "v3/marketing/membercard-open/phonenumber-member/search": MarketingMembercardOpenPhonenumberMemberSearchNode;
  /** GET: 查询用户在品牌下所有会员卡 */
  readonly "v3/marketing/membercard-open/user/cards": MarketingMembercardOpenUserCardsNode;
  /** POST: 创建投放计划 */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** GET: 分页查询投放计划列表 */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
  /** PATCH: 更新投放计划 */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}": MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode;
  /** POST: 终止投放计划 */
  readonly "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate": MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /** POST: 设置投放计划回调地址 */
  readonly "v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url": MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
  /** POST: 提交图片生成任务 */
  readonly "v3/marketing/partner/product-coupon/image-generation-tasks": MarketingPartnerProductCouponImageGenerationTasksNode;
  /** GET: 查询图片生成任务执行结果 */
  readonly "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}": MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode;
  /** POST: 图片上传 */
  readonly "v3/marketing/partner/product-coupon/media/upload-image": MarketingPartnerProductCouponMediaUploadImageNode;
  /** GET: 获取商品券事件通知地址 · POST: 设置商品券事件通知地址 */
  readonly "v3/marketing/partner/product-coupon/notify-configs": MarketingPartnerProductCouponNotifyConfigsNode;
  /** POST: 创建商品券 */
  readonly "v3/marketing/partner/product-coupon/product-coupons": MarketingPartnerProductCouponProductCouponsNode;
  /** GET: 查询商品券 · PATCH: 修改商品券 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdNode;
  /** POST: 失效商品券 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate": MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode;
  /** POST: 添加商品券批次组 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  /** PATCH: 修改商品券批次组 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /** POST: 批次组批量关联门店 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  /** POST: 批次组批量取消关联门店 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  /** POST: 修改商品券批次组发放预算 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /** GET: 查询商品券批次列表 · POST: 添加商品券批次 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode;
  /** GET: 查询商品券指定批次 · PATCH: 修改商品券指定批次 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /** POST: 批次关联门店 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  /** GET: 查询批次关联门店列表 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  /** POST: 失效商品券批次 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  /** POST: 批次取消关联门店 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  /** POST: 修改商品券批次发放预算 */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  /** POST: 预上传券Code */
  readonly "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /** POST: 向用户发放商品券批次组 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles": MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  /** POST: 失效用户商品券组 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate": MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
  /** GET: 指定券状态查询用户商品券列表 · POST: 向用户发放商品券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons": MarketingPartnerProductCouponUsersByOpenidCouponsNode;
  /** GET: 查询用户商品券详情 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /** POST: 确认发放用户商品券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  /** POST: 失效用户商品券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  /** POST: 退券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  /** POST: 核销用户商品券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use": MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /** POST: 向用户预发放商品券 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon": MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  /** POST: 向用户预发放商品券批次组 */
  readonly "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle": MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
  /** GET: 查询合作关系列表 */
  readonly "v3/marketing/partnerships": MarketingPartnershipsNode;
  /** POST: 建立合作关系 */
  readonly "v3/marketing/partnerships/build": MarketingPartnershipsBuildNode;
  /** POST: 终止合作关系 */
  readonly "v3/marketing/partnerships/terminate": MarketingPartnershipsTerminateNode;
  /** GET: 获取支付有礼活动列表 */
  readonly "v3/marketing/paygiftactivity/activities": MarketingPaygiftactivityActivitiesNode;
  /** GET: 查询活动详情接口 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}": MarketingPaygiftactivityActivitiesByActivityIdNode;
  /** GET: 查询活动指定商品列表 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/goods": MarketingPaygiftactivityActivitiesByActivityIdGoodsNode;
  /** GET: 查询活动发券商户号 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants": MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode;
  /** POST: 新增活动发券商户号 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add": MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode;
  /** POST: 删除活动发券商户号 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete": MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode;
  /** POST: 终止活动 */
  readonly "v3/marketing/paygiftactivity/activities/{activity_id}/terminate": MarketingPaygiftactivityActivitiesByActivityIdTerminateNode;
  /** POST: 创建全场满额送活动 */
  readonly "v3/marketing/paygiftactivity/unique-threshold-activity": MarketingPaygiftactivityUniqueThresholdActivityNode;
  /** POST: 创建自定义入口 */
  readonly "v3/marketing/shopping-receipt/customentrances": MarketingShoppingReceiptCustomentrancesNode;
  /** GET: 查询自定义入口 · PATCH: 更新自定义入口 */
  readonly "v3/marketing/shopping-receipt/customentrances/{brand_id}": MarketingShoppingReceiptCustomentrancesByBrandIdNode;
  /** POST: 上传商家电子小票跳转信息 */
  readonly "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos": MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode;
  /** POST: 上传电子小票 */
  readonly "v3/marketing/shopping-receipt/shoppingreceipts": MarketingShoppingReceiptShoppingreceiptsNode;
  /** GET: 查询周周惠活动列表 */
  readonly "v3/marketing/weekly-discount/activities": MarketingWeeklyDiscountActivitiesNode;
  /** GET: 查询周周惠活动详情 */
  readonly "v3/marketing/weekly-discount/activities/{activity_id}": MarketingWeeklyDiscountActivitiesByActivityIdNode;
  /** POST: 报名周周惠活动 */
  readonly "v3/marketing/weekly-discount/activities/{activity_id}/apply": MarketingWeeklyDiscountActivitiesByActivityIdApplyNode;
  /** GET: 查询批次下用户银行提现免费券列表 · POST: 为用户发银行提现免费券 */
  readonly "v3/marketing/withdraw-favor/users/{openid}/coupons": MarketingWithdrawFavorUsersByOpenidCouponsNode;
}

export interface MarketingNode extends ChainNode<"v3/marketing"> {
  readonly bank: MarketingBankNode;
  readonly bankFavor: MarketingBankFavorNode;
  readonly "bank-favor": MarketingBankFavorNode;
  readonly busifavor: MarketingBusifavorNode;
  readonly favor: MarketingFavorNode;
  readonly goodsSubsidyActivity: MarketingGoodsSubsidyActivityNode;
  readonly "goods-subsidy-activity": MarketingGoodsSubsidyActivityNode;
  readonly membercardActivity: MarketingMembercardActivityNode;
  readonly "membercard-activity": MarketingMembercardActivityNode;
  readonly membercardOpen: MarketingMembercardOpenNode;
  readonly "membercard-open": MarketingMembercardOpenNode;
  readonly partner: MarketingPartnerNode;
  readonly partnerships: MarketingPartnershipsNode;
  readonly paygiftactivity: MarketingPaygiftactivityNode;
  readonly shoppingReceipt: MarketingShoppingReceiptNode;
  readonly "shopping-receipt": MarketingShoppingReceiptNode;
  readonly weeklyDiscount: MarketingWeeklyDiscountNode;
  readonly "weekly-discount": MarketingWeeklyDiscountNode;
  readonly withdrawFavor: MarketingWithdrawFavorNode;
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

interface MarketingBankPackagesByPackageIdTasksNode extends ChainNode<"v3/marketing/bank/packages/{package_id}/tasks"> {
  /**
   * 查询上传任务列表
   *
   * `GET /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get(options: MarketingBankPackageTasksQueryOptions): ApiPromise<MarketingBankPackageTaskList>;
  /** The same as `get`. */
  getAsync(options: MarketingBankPackageTasksQueryOptions): ApiPromise<MarketingBankPackageTaskList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MarketingBankPackageTasksQueryOptions): MarketingBankPackageTaskList;
  /**
   * 导入定向用户协议号
   *
   * `POST /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post(options: MarketingBankPackageTasksOptions): ApiPromise<MarketingBankPackageTasksAnswer>;
  /** The same as `post`. */
  postAsync(options: MarketingBankPackageTasksOptions): ApiPromise<MarketingBankPackageTasksAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MarketingBankPackageTasksOptions): MarketingBankPackageTasksAnswer;
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
  readonly "bank-multi-activity": MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  readonly coupons: MarketingBankFavorUsersByOpenidCouponsNode;
}

interface MarketingBankFavorUsersByOpenidBankMultiActivityNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/bank-multi-activity"> {
  /**
   * 给指定用户报名多笔立减活动
   *
   * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post(options: BankFavorUserBankMultiActivityOptions): ApiPromise<BankFavorUserBankMultiActivityAnswer>;
  /** The same as `post`. */
  postAsync(options: BankFavorUserBankMultiActivityOptions): ApiPromise<BankFavorUserBankMultiActivityAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BankFavorUserBankMultiActivityOptions): BankFavorUserBankMultiActivityAnswer;
}

interface MarketingBankFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons"> {
  /** Given as the option `coupon_id`. */
  readonly _coupon_id_: MarketingBankFavorUsersByOpenidCouponsByCouponIdNode;
}

interface MarketingBankFavorUsersByOpenidCouponsByCouponIdNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"> {
  /**
   * 查询绑定多笔立减活动的代金券详情
   *
   * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get(options: BankFavorUserCouponQueryOptions): ApiPromise<BankFavorUserCoupon>;
  /** The same as `get`. */
  getAsync(options: BankFavorUserCouponQueryOptions): ApiPromise<BankFavorUserCoupon>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BankFavorUserCouponQueryOptions): BankFavorUserCoupon;
}

interface MarketingBusifavorNode extends ChainNode<"v3/marketing/busifavor"> {
  readonly callbacks: MarketingBusifavorCallbacksNode;
  readonly coupons: MarketingBusifavorCouponsNode;
  readonly productCoupons: MarketingBusifavorProductCouponsNode;
  readonly "product-coupons": MarketingBusifavorProductCouponsNode;
  readonly stocks: MarketingBusifavorStocksNode;
  readonly subsidy: MarketingBusifavorSubsidyNode;
  readonly users: MarketingBusifavorUsersNode;
}

interface MarketingBusifavorCallbacksNode extends ChainNode<"v3/marketing/busifavor/callbacks"> {
  /**
   * 查询商家券事件通知地址
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716846
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717465
   */
  get(options: BusifavorCallbackQueryOptions): ApiPromise<BusifavorCallback>;
  /** The same as `get`. */
  getAsync(options: BusifavorCallbackQueryOptions): ApiPromise<BusifavorCallback>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorCallbackQueryOptions): BusifavorCallback;
  /**
   * 设置商家券事件通知地址
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716835
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717428
   */
  post(options: BusifavorCallbackSetOptions): ApiPromise<BusifavorCallbackSaved>;
  /** The same as `post`. */
  postAsync(options: BusifavorCallbackSetOptions): ApiPromise<BusifavorCallbackSaved>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCallbackSetOptions): BusifavorCallbackSaved;
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

interface MarketingBusifavorCouponsAssociateNode extends ChainNode<"v3/marketing/busifavor/coupons/associate"> {
  /**
   * 关联订单信息
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/associate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
   */
  post(options: BusifavorCouponAssociateOptions): ApiPromise<BusifavorCouponAssociated>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponAssociateOptions): ApiPromise<BusifavorCouponAssociated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponAssociateOptions): BusifavorCouponAssociated;
}

interface MarketingBusifavorCouponsDeactivateNode extends ChainNode<"v3/marketing/busifavor/coupons/deactivate"> {
  /**
   * 使券失效
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716887
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717499
   */
  post(options: BusifavorCouponDeactivateOptions): ApiPromise<BusifavorCouponDeactivated>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponDeactivateOptions): ApiPromise<BusifavorCouponDeactivated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponDeactivateOptions): BusifavorCouponDeactivated;
}

interface MarketingBusifavorCouponsDisassociateNode extends ChainNode<"v3/marketing/busifavor/coupons/disassociate"> {
  /**
   * 取消关联订单信息
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/disassociate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
   */
  post(options: BusifavorCouponDisassociateOptions): ApiPromise<BusifavorCouponDisassociated>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponDisassociateOptions): ApiPromise<BusifavorCouponDisassociated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponDisassociateOptions): BusifavorCouponDisassociated;
}

interface MarketingBusifavorCouponsReturnNode extends ChainNode<"v3/marketing/busifavor/coupons/return"> {
  /**
   * 申请退券
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/return`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716876
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717496
   */
  post(options: BusifavorCouponReturnOptions): ApiPromise<BusifavorCouponReturned>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponReturnOptions): ApiPromise<BusifavorCouponReturned>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponReturnOptions): BusifavorCouponReturned;
}

interface MarketingBusifavorCouponsSendNode extends ChainNode<"v3/marketing/busifavor/coupons/send"> {
  /**
   * 向用户发券
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/send`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post(options: BusifavorCouponsSendOptions): ApiPromise<BusifavorCouponsSendAnswer>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponsSendOptions): ApiPromise<BusifavorCouponsSendAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponsSendOptions): BusifavorCouponsSendAnswer;
}

interface MarketingBusifavorCouponsUseNode extends ChainNode<"v3/marketing/busifavor/coupons/use"> {
  /**
   * 核销用户券
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/use`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715894
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717390
   */
  post(options: BusifavorCouponUseOptions): ApiPromise<BusifavorCouponUsed>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponUseOptions): ApiPromise<BusifavorCouponUsed>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponUseOptions): BusifavorCouponUsed;
}

interface MarketingBusifavorCouponsByCardIdNode extends ChainNode<"v3/marketing/busifavor/coupons/{card_id}"> {
  readonly send: MarketingBusifavorCouponsByCardIdSendNode;
}

interface MarketingBusifavorCouponsByCardIdSendNode extends ChainNode<"v3/marketing/busifavor/coupons/{card_id}/send"> {
  /**
   * 发放消费卡
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  post(options: BusifavorCouponSendOptions): ApiPromise<BusifavorCouponSendAnswer>;
  /** The same as `post`. */
  postAsync(options: BusifavorCouponSendOptions): ApiPromise<BusifavorCouponSendAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorCouponSendOptions): BusifavorCouponSendAnswer;
}

interface MarketingBusifavorProductCouponsNode extends ChainNode<"v3/marketing/busifavor/product-coupons"> {
  readonly preSend: MarketingBusifavorProductCouponsPreSendNode;
  readonly "pre-send": MarketingBusifavorProductCouponsPreSendNode;
  readonly send: MarketingBusifavorProductCouponsSendNode;
}

interface MarketingBusifavorProductCouponsPreSendNode extends ChainNode<"v3/marketing/busifavor/product-coupons/pre-send"> {
  /**
   * 向用户预发放商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/busifavor/product-coupons/pre-send`
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  post(options: BusifavorProductCouponsPreSendOptions): ApiPromise<BusifavorProductCouponsPreSendAnswer>;
  /** The same as `post`. */
  postAsync(options: BusifavorProductCouponsPreSendOptions): ApiPromise<BusifavorProductCouponsPreSendAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorProductCouponsPreSendOptions): BusifavorProductCouponsPreSendAnswer;
}

interface MarketingBusifavorProductCouponsSendNode extends ChainNode<"v3/marketing/busifavor/product-coupons/send"> {
  /**
   * 向用户发放商品券
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/product-coupons/send`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717364
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717371
   */
  post(options: BusifavorProductCouponsSendOptions): ApiPromise<BusifavorProductCouponsSendAnswer>;
  /** The same as `post`. */
  postAsync(options: BusifavorProductCouponsSendOptions): ApiPromise<BusifavorProductCouponsSendAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorProductCouponsSendOptions): BusifavorProductCouponsSendAnswer;
}

interface MarketingBusifavorStocksNode extends ChainNode<"v3/marketing/busifavor/stocks"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingBusifavorStocksByStockIdNode;
  /**
   * 创建商家券
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715853
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716931
   */
  post(options: BusifavorStockCreateOptions): ApiPromise<BusifavorStockCreated>;
  /** The same as `post`. */
  postAsync(options: BusifavorStockCreateOptions): ApiPromise<BusifavorStockCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorStockCreateOptions): BusifavorStockCreated;
}

interface MarketingBusifavorStocksByStockIdNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}"> {
  readonly budget: MarketingBusifavorStocksByStockIdBudgetNode;
  readonly couponcodes: MarketingBusifavorStocksByStockIdCouponcodesNode;
  /**
   * 查询商家券详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715866
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716977
   */
  get(options: BusifavorStockQueryOptions): ApiPromise<BusifavorStock>;
  /** The same as `get`. */
  getAsync(options: BusifavorStockQueryOptions): ApiPromise<BusifavorStock>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorStockQueryOptions): BusifavorStock;
  /**
   * 修改商家券基本信息
   *
   * 商家券 · Merchant coupons
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716868
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717486
   */
  patch(options: BusifavorStockUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: BusifavorStockUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BusifavorStockUpdateOptions): undefined;
}

interface MarketingBusifavorStocksByStockIdBudgetNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/budget"> {
  /**
   * 修改批次预算
   *
   * 商家券 · Merchant coupons
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716855
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717476
   */
  patch(options: BusifavorBudgetUpdateOptions): ApiPromise<BusifavorBudget>;
  /** The same as `patch`. */
  patchAsync(options: BusifavorBudgetUpdateOptions): ApiPromise<BusifavorBudget>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: BusifavorBudgetUpdateOptions): BusifavorBudget;
}

interface MarketingBusifavorStocksByStockIdCouponcodesNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/couponcodes"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode;
  /**
   * 查询预存code列表
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: BusifavorStockCouponcodesQueryOptions): ApiPromise<BusifavorStockCouponcodeList>;
  /** The same as `get`. */
  getAsync(options: BusifavorStockCouponcodesQueryOptions): ApiPromise<BusifavorStockCouponcodeList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorStockCouponcodesQueryOptions): BusifavorStockCouponcodeList;
  /**
   * 上传预存code 
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715946
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717418
   */
  post(options: BusifavorStockCouponcodesOptions): ApiPromise<BusifavorStockCouponcodesAnswer>;
  /** The same as `post`. */
  postAsync(options: BusifavorStockCouponcodesOptions): ApiPromise<BusifavorStockCouponcodesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorStockCouponcodesOptions): BusifavorStockCouponcodesAnswer;
}

interface MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"> {
  /**
   * 删除预存code
   *
   * 商家券 · Merchant coupons
   *
   * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete(options: BusifavorStockCouponcodeDeleteOptions): ApiPromise<BusifavorStockCouponcodeDeleteAnswer>;
  /** The same as `delete`. */
  deleteAsync(options: BusifavorStockCouponcodeDeleteOptions): ApiPromise<BusifavorStockCouponcodeDeleteAnswer>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: BusifavorStockCouponcodeDeleteOptions): BusifavorStockCouponcodeDeleteAnswer;
  /**
   * 查询预存code详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: BusifavorStockCouponcodeQueryOptions): ApiPromise<BusifavorStockCouponcode>;
  /** The same as `get`. */
  getAsync(options: BusifavorStockCouponcodeQueryOptions): ApiPromise<BusifavorStockCouponcode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorStockCouponcodeQueryOptions): BusifavorStockCouponcode;
}

interface MarketingBusifavorSubsidyNode extends ChainNode<"v3/marketing/busifavor/subsidy"> {
  readonly payReceipts: MarketingBusifavorSubsidyPayReceiptsNode;
  readonly "pay-receipts": MarketingBusifavorSubsidyPayReceiptsNode;
  readonly returnReceipts: MarketingBusifavorSubsidyReturnReceiptsNode;
  readonly "return-receipts": MarketingBusifavorSubsidyReturnReceiptsNode;
}

interface MarketingBusifavorSubsidyPayReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/pay-receipts"> {
  /** Given as the option `subsidy_receipt_id`. */
  readonly _subsidy_receipt_id_: MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode;
  /**
   * 查询营销补差付款单列表
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
   */
  get(options: BusifavorSubsidyPayReceiptsQueryOptions): ApiPromise<BusifavorSubsidyPayReceiptsQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: BusifavorSubsidyPayReceiptsQueryOptions): ApiPromise<BusifavorSubsidyPayReceiptsQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorSubsidyPayReceiptsQueryOptions): BusifavorSubsidyPayReceiptsQueryAnswer;
  /**
   * 营销补差付款
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
   */
  post(options: BusifavorSubsidyPayReceiptsOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
  /** The same as `post`. */
  postAsync(options: BusifavorSubsidyPayReceiptsOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorSubsidyPayReceiptsOptions): BusifavorSubsidyPayReceipt;
}

interface MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdNode extends ChainNode<"v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"> {
  /**
   * 查询营销补差付款单详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
   */
  get(options: BusifavorSubsidyPayReceiptQueryOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
  /** The same as `get`. */
  getAsync(options: BusifavorSubsidyPayReceiptQueryOptions): ApiPromise<BusifavorSubsidyPayReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorSubsidyPayReceiptQueryOptions): BusifavorSubsidyPayReceipt;
}

interface MarketingBusifavorSubsidyReturnReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/return-receipts"> {
  /** Given as the option `subsidy_return_receipt_id`. */
  readonly _subsidy_return_receipt_id_: MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode;
  /**
   * 营销补差回退
   *
   * 商家券 · Merchant coupons
   *
   * `POST /v3/marketing/busifavor/subsidy/return-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147340
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171673
   */
  post(options: BusifavorSubsidyReturnsOptions): ApiPromise<BusifavorSubsidyReturn>;
  /** The same as `post`. */
  postAsync(options: BusifavorSubsidyReturnsOptions): ApiPromise<BusifavorSubsidyReturn>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusifavorSubsidyReturnsOptions): BusifavorSubsidyReturn;
}

interface MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdNode extends ChainNode<"v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"> {
  /**
   * 查询商家券营销补差回退单详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
   */
  get(options: BusifavorSubsidyReturnQueryOptions): ApiPromise<BusifavorSubsidyReturn>;
  /** The same as `get`. */
  getAsync(options: BusifavorSubsidyReturnQueryOptions): ApiPromise<BusifavorSubsidyReturn>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorSubsidyReturnQueryOptions): BusifavorSubsidyReturn;
}

interface MarketingBusifavorUsersNode extends ChainNode<"v3/marketing/busifavor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingBusifavorUsersByOpenidNode;
}

interface MarketingBusifavorUsersByOpenidNode extends ChainNode<"v3/marketing/busifavor/users/{openid}"> {
  readonly coupons: MarketingBusifavorUsersByOpenidCouponsNode;
}

interface MarketingBusifavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode;
  /**
   * 根据过滤条件查询用户券
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715918
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717400
   */
  get(options: BusifavorCouponsQueryOptions): ApiPromise<BusifavorCouponList>;
  /** The same as `get`. */
  getAsync(options: BusifavorCouponsQueryOptions): ApiPromise<BusifavorCouponList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorCouponsQueryOptions): BusifavorCouponList;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"> {
  readonly appids: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"> {
  /** Given as the option `appid`. */
  readonly _appid_: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode;
}

interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"> {
  /**
   * 查询用户单张券详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715938
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717405
   */
  get(options: BusifavorCouponQueryOptions): ApiPromise<BusifavorCoupon>;
  /** The same as `get`. */
  getAsync(options: BusifavorCouponQueryOptions): ApiPromise<BusifavorCoupon>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusifavorCouponQueryOptions): BusifavorCoupon;
}

interface MarketingFavorNode extends ChainNode<"v3/marketing/favor"> {
  readonly callbacks: MarketingFavorCallbacksNode;
  readonly couponStocks: MarketingFavorCouponStocksNode;
  readonly "coupon-stocks": MarketingFavorCouponStocksNode;
  readonly media: MarketingFavorMediaNode;
  readonly stocks: MarketingFavorStocksNode;
  readonly users: MarketingFavorUsersNode;
}

interface MarketingFavorCallbacksNode extends ChainNode<"v3/marketing/favor/callbacks"> {
  /**
   * 获取已设置的消息通知地址
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464155
   */
  get(options: FavorCallbackQueryOptions): ApiPromise<FavorCallback>;
  /** The same as `get`. */
  getAsync(options: FavorCallbackQueryOptions): ApiPromise<FavorCallback>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorCallbackQueryOptions): FavorCallback;
  /**
   * 设置消息通知地址
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/callbacks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
   */
  post(options: FavorCallbackSetOptions): ApiPromise<FavorCallbackSaved>;
  /** The same as `post`. */
  postAsync(options: FavorCallbackSetOptions): ApiPromise<FavorCallbackSaved>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorCallbackSetOptions): FavorCallbackSaved;
}

interface MarketingFavorCouponStocksNode extends ChainNode<"v3/marketing/favor/coupon-stocks"> {
  /**
   * 创建代金券批次
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/coupon-stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
   */
  post(options: FavorStockCreateOptions): ApiPromise<FavorStockCreated>;
  /** The same as `post`. */
  postAsync(options: FavorStockCreateOptions): ApiPromise<FavorStockCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockCreateOptions): FavorStockCreated;
}

interface MarketingFavorMediaNode extends ChainNode<"v3/marketing/favor/media"> {
  readonly imageUpload: MarketingFavorMediaImageUploadNode;
  readonly "image-upload": MarketingFavorMediaImageUploadNode;
}

interface MarketingFavorMediaImageUploadNode extends ChainNode<"v3/marketing/favor/media/image-upload"> {
  /**
   * （营销）图片上传
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/media/image-upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557243
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557248
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760270
   */
  post(options: FavorImageUploadOptions): ApiPromise<FavorImage>;
  /** The same as `post`. */
  postAsync(options: FavorImageUploadOptions): ApiPromise<FavorImage>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorImageUploadOptions): FavorImage;
}

interface MarketingFavorStocksNode extends ChainNode<"v3/marketing/favor/stocks"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingFavorStocksByStockIdNode;
  /**
   * 条件查询批次列表
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
   */
  get(options: FavorStocksQueryOptions): ApiPromise<FavorStockList>;
  /** The same as `get`. */
  getAsync(options: FavorStocksQueryOptions): ApiPromise<FavorStockList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStocksQueryOptions): FavorStockList;
}

interface MarketingFavorStocksByStockIdNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}"> {
  readonly items: MarketingFavorStocksByStockIdItemsNode;
  readonly merchants: MarketingFavorStocksByStockIdMerchantsNode;
  readonly modifyGoodsId: MarketingFavorStocksByStockIdModifyGoodsIdNode;
  readonly "modify-goods-id": MarketingFavorStocksByStockIdModifyGoodsIdNode;
  readonly pause: MarketingFavorStocksByStockIdPauseNode;
  readonly refundFlow: MarketingFavorStocksByStockIdRefundFlowNode;
  readonly "refund-flow": MarketingFavorStocksByStockIdRefundFlowNode;
  readonly refundFlowByDay: MarketingFavorStocksByStockIdRefundFlowByDayNode;
  readonly "refund-flow-by-day": MarketingFavorStocksByStockIdRefundFlowByDayNode;
  readonly restart: MarketingFavorStocksByStockIdRestartNode;
  readonly start: MarketingFavorStocksByStockIdStartNode;
  readonly stop: MarketingFavorStocksByStockIdStopNode;
  readonly useFlow: MarketingFavorStocksByStockIdUseFlowNode;
  readonly "use-flow": MarketingFavorStocksByStockIdUseFlowNode;
  readonly useFlowByDay: MarketingFavorStocksByStockIdUseFlowByDayNode;
  readonly "use-flow-by-day": MarketingFavorStocksByStockIdUseFlowByDayNode;
  /**
   * 查询批次详情
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460606
   */
  get(options: FavorStockQueryOptions): ApiPromise<FavorStock>;
  /** The same as `get`. */
  getAsync(options: FavorStockQueryOptions): ApiPromise<FavorStock>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStockQueryOptions): FavorStock;
}

interface MarketingFavorStocksByStockIdItemsNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/items"> {
  /**
   * 查询代金券可用单品
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/items`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463475
   */
  get(options: FavorStockItemsQueryOptions): ApiPromise<FavorStockPage>;
  /** The same as `get`. */
  getAsync(options: FavorStockItemsQueryOptions): ApiPromise<FavorStockPage>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStockItemsQueryOptions): FavorStockPage;
}

interface MarketingFavorStocksByStockIdMerchantsNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/merchants"> {
  /**
   * 查询代金券可用商户
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463409
   */
  get(options: FavorStockMerchantsQueryOptions): ApiPromise<FavorStockPage>;
  /** The same as `get`. */
  getAsync(options: FavorStockMerchantsQueryOptions): ApiPromise<FavorStockPage>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStockMerchantsQueryOptions): FavorStockPage;
}

interface MarketingFavorStocksByStockIdModifyGoodsIdNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/modify-goods-id"> {
  /**
   * 修改可用单品编码
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  post(options: FavorStockModifyGoodsIdOptions): ApiPromise<FavorStockPaused>;
  /** The same as `post`. */
  postAsync(options: FavorStockModifyGoodsIdOptions): ApiPromise<FavorStockPaused>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockModifyGoodsIdOptions): FavorStockPaused;
}

interface MarketingFavorStocksByStockIdPauseNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/pause"> {
  /**
   * 暂停代金券批次
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/pause`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460340
   */
  post(options: FavorStockPauseOptions): ApiPromise<FavorStockPaused>;
  /** The same as `post`. */
  postAsync(options: FavorStockPauseOptions): ApiPromise<FavorStockPaused>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockPauseOptions): FavorStockPaused;
}

interface MarketingFavorStocksByStockIdRefundFlowNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/refund-flow"> {
  /**
   * 下载批次退款明细
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463548
   */
  get(options: FavorRefundFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** The same as `get`. */
  getAsync(options: FavorRefundFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorRefundFlowQueryOptions): FavorFlowDownload;
}

interface MarketingFavorStocksByStockIdRefundFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"> {
  /**
   * 获取批次退款明细下载链接
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   *
   */
  get(options: FavorStockRefundFlowByDayQueryOptions): ApiPromise<FavorStockRefundFlowByDay>;
  /** The same as `get`. */
  getAsync(options: FavorStockRefundFlowByDayQueryOptions): ApiPromise<FavorStockRefundFlowByDay>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStockRefundFlowByDayQueryOptions): FavorStockRefundFlowByDay;
}

interface MarketingFavorStocksByStockIdRestartNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/restart"> {
  /**
   * 重启代金券批次
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/restart`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460448
   */
  post(options: FavorStockRestartOptions): ApiPromise<FavorStockRestarted>;
  /** The same as `post`. */
  postAsync(options: FavorStockRestartOptions): ApiPromise<FavorStockRestarted>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockRestartOptions): FavorStockRestarted;
}

interface MarketingFavorStocksByStockIdStartNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/start"> {
  /**
   * 激活代金券批次
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/start`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
   */
  post(options: FavorStockStartOptions): ApiPromise<FavorStockStarted>;
  /** The same as `post`. */
  postAsync(options: FavorStockStartOptions): ApiPromise<FavorStockStarted>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockStartOptions): FavorStockStarted;
}

interface MarketingFavorStocksByStockIdStopNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/stop"> {
  /**
   * 终止批次
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/stop`
   *
   */
  post(options: FavorStockStopOptions): ApiPromise<FavorStockStopped>;
  /** The same as `post`. */
  postAsync(options: FavorStockStopOptions): ApiPromise<FavorStockStopped>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorStockStopOptions): FavorStockStopped;
}

interface MarketingFavorStocksByStockIdUseFlowNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/use-flow"> {
  /**
   * 下载批次核销明细
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463698
   */
  get(options: FavorUseFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** The same as `get`. */
  getAsync(options: FavorUseFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorUseFlowQueryOptions): FavorFlowDownload;
}

interface MarketingFavorStocksByStockIdUseFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"> {
  /**
   * 获取批次核销明细下载链接
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   *
   */
  get(options: FavorStockUseFlowByDayQueryOptions): ApiPromise<FavorStockUseFlowByDay>;
  /** The same as `get`. */
  getAsync(options: FavorStockUseFlowByDayQueryOptions): ApiPromise<FavorStockUseFlowByDay>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorStockUseFlowByDayQueryOptions): FavorStockUseFlowByDay;
}

interface MarketingFavorUsersNode extends ChainNode<"v3/marketing/favor/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingFavorUsersByOpenidNode;
}

interface MarketingFavorUsersByOpenidNode extends ChainNode<"v3/marketing/favor/users/{openid}"> {
  readonly coupons: MarketingFavorUsersByOpenidCouponsNode;
}

interface MarketingFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/favor/users/{openid}/coupons"> {
  /** Given as the option `coupon_id`. */
  readonly _coupon_id_: MarketingFavorUsersByOpenidCouponsByCouponIdNode;
  /**
   * 根据商户号查用户的券
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012494237
   */
  get(options: FavorCouponsQueryOptions): ApiPromise<FavorCouponList>;
  /** The same as `get`. */
  getAsync(options: FavorCouponsQueryOptions): ApiPromise<FavorCouponList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorCouponsQueryOptions): FavorCouponList;
  /**
   * 发放代金券
   *
   * 代金券 · Cash coupons
   *
   * `POST /v3/marketing/favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
   */
  post(options: FavorCouponSendOptions): ApiPromise<FavorCouponSent>;
  /** The same as `post`. */
  postAsync(options: FavorCouponSendOptions): ApiPromise<FavorCouponSent>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FavorCouponSendOptions): FavorCouponSent;
}

interface MarketingFavorUsersByOpenidCouponsByCouponIdNode extends ChainNode<"v3/marketing/favor/users/{openid}/coupons/{coupon_id}"> {
  /**
   * 查询代金券详情
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492796
   */
  get(options: FavorCouponQueryOptions): ApiPromise<FavorCoupon>;
  /** The same as `get`. */
  getAsync(options: FavorCouponQueryOptions): ApiPromise<FavorCoupon>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FavorCouponQueryOptions): FavorCoupon;
}

interface MarketingGoodsSubsidyActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity"> {
  readonly activities: MarketingGoodsSubsidyActivityActivitiesNode;
  readonly activity: MarketingGoodsSubsidyActivityActivityNode;
  readonly qualification: MarketingGoodsSubsidyActivityQualificationNode;
  readonly retailStoreAct: MarketingGoodsSubsidyActivityRetailStoreActNode;
  readonly "retail-store-act": MarketingGoodsSubsidyActivityRetailStoreActNode;
}

interface MarketingGoodsSubsidyActivityActivitiesNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activities"> {
  /**
   * 按区域查询品牌加价购活动
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/activities`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get(options: GoodsSubsidyActivitiesQueryOptions): ApiPromise<GoodsSubsidyActivityList>;
  /** The same as `get`. */
  getAsync(options: GoodsSubsidyActivitiesQueryOptions): ApiPromise<GoodsSubsidyActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GoodsSubsidyActivitiesQueryOptions): GoodsSubsidyActivityList;
}

interface MarketingGoodsSubsidyActivityActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingGoodsSubsidyActivityActivityByActivityIdNode;
}

interface MarketingGoodsSubsidyActivityActivityByActivityIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity/{activity_id}"> {
  readonly apply: MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode;
}

interface MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"> {
  /**
   * 门店报名品牌加价购活动
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyActivityApplyOptions): ApiPromise<GoodsSubsidyActivityApplyAnswer>;
  /** The same as `post`. */
  postAsync(options: GoodsSubsidyActivityApplyOptions): ApiPromise<GoodsSubsidyActivityApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoodsSubsidyActivityApplyOptions): GoodsSubsidyActivityApplyAnswer;
}

interface MarketingGoodsSubsidyActivityQualificationNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification"> {
  readonly lock: MarketingGoodsSubsidyActivityQualificationLockNode;
  readonly unlock: MarketingGoodsSubsidyActivityQualificationUnlockNode;
}

interface MarketingGoodsSubsidyActivityQualificationLockNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification/lock"> {
  /**
   * 锁定品牌加价购活动资格
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyQualificationLockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
  /** The same as `post`. */
  postAsync(options: GoodsSubsidyQualificationLockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoodsSubsidyQualificationLockOptions): GoodsSubsidyQualificationAnswer;
}

interface MarketingGoodsSubsidyActivityQualificationUnlockNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification/unlock"> {
  /**
   * 解锁品牌加价购活动资格
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: GoodsSubsidyQualificationUnlockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
  /** The same as `post`. */
  postAsync(options: GoodsSubsidyQualificationUnlockOptions): ApiPromise<GoodsSubsidyQualificationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoodsSubsidyQualificationUnlockOptions): GoodsSubsidyQualificationAnswer;
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

interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"> {
  /**
   * 删除零售小店活动业务代理
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384399
   */
  delete(options: RetailStoreActivityRepresentativeDeleteOptions): ApiPromise<RetailStoreActivityRepresentativeDeleteAnswer>;
  /** The same as `delete`. */
  deleteAsync(options: RetailStoreActivityRepresentativeDeleteOptions): ApiPromise<RetailStoreActivityRepresentativeDeleteAnswer>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: RetailStoreActivityRepresentativeDeleteOptions): RetailStoreActivityRepresentativeDeleteAnswer;
  /**
   * 添加零售小店活动业务代理
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384386
   */
  put(options: RetailStoreActivityRepresentativeReplaceOptions): ApiPromise<RetailStoreActivityRepresentativeReplaceAnswer>;
  /** The same as `put`. */
  putAsync(options: RetailStoreActivityRepresentativeReplaceOptions): ApiPromise<RetailStoreActivityRepresentativeReplaceAnswer>;
  /** `put` that blocks until the answer is there. */
  putSync(options: RetailStoreActivityRepresentativeReplaceOptions): RetailStoreActivityRepresentativeReplaceAnswer;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"> {
  /**
   * 查询零售小店活动业务代理
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384405
   */
  get(options: RetailStoreActivityRepresentativesQueryOptions): ApiPromise<RetailStoreActivityRepresentativeList>;
  /** The same as `get`. */
  getAsync(options: RetailStoreActivityRepresentativesQueryOptions): ApiPromise<RetailStoreActivityRepresentativeList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: RetailStoreActivityRepresentativesQueryOptions): RetailStoreActivityRepresentativeList;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"> {
  readonly materials: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode;
  readonly stores: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"> {
  /**
   * 生成小店活动物料码
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384395
   */
  post(options: RetailStoreActivityMaterialsOptions): ApiPromise<RetailStoreActivityMaterialsAnswer>;
  /** The same as `post`. */
  postAsync(options: RetailStoreActivityMaterialsOptions): ApiPromise<RetailStoreActivityMaterialsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: RetailStoreActivityMaterialsOptions): RetailStoreActivityMaterialsAnswer;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"> {
  /** Given as the option `store_code`. */
  readonly _store_code_: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode;
  /**
   * 删除小店活动门店
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384431
   */
  delete(options: RetailStoreActivityStoresDeleteOptions): ApiPromise<RetailStoreActivityStoresDeleteAnswer>;
  /** The same as `delete`. */
  deleteAsync(options: RetailStoreActivityStoresDeleteOptions): ApiPromise<RetailStoreActivityStoresDeleteAnswer>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: RetailStoreActivityStoresDeleteOptions): RetailStoreActivityStoresDeleteAnswer;
  /**
   * 查询小店活动门店列表
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384414
   */
  get(options: RetailStoreActivityStoresQueryOptions): ApiPromise<RetailStoreActivityStoreList>;
  /** The same as `get`. */
  getAsync(options: RetailStoreActivityStoresQueryOptions): ApiPromise<RetailStoreActivityStoreList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: RetailStoreActivityStoresQueryOptions): RetailStoreActivityStoreList;
  /**
   * 添加小店活动门店
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384421
   */
  post(options: RetailStoreActivityStoresOptions): ApiPromise<RetailStoreActivityStoresAnswer>;
  /** The same as `post`. */
  postAsync(options: RetailStoreActivityStoresOptions): ApiPromise<RetailStoreActivityStoresAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: RetailStoreActivityStoresOptions): RetailStoreActivityStoresAnswer;
}

interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"> {
  /**
   * 查询小店活动门店详情
   *
   * 品牌小店营销 · Brand retail store marketing
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384437
   */
  get(options: RetailStoreActivityStoreQueryOptions): ApiPromise<RetailStoreActivityStore>;
  /** The same as `get`. */
  getAsync(options: RetailStoreActivityStoreQueryOptions): ApiPromise<RetailStoreActivityStore>;
  /** `get` that blocks until the answer is there. */
  getSync(options: RetailStoreActivityStoreQueryOptions): RetailStoreActivityStore;
}

interface MarketingMembercardActivityNode extends ChainNode<"v3/marketing/membercard-activity"> {
  readonly activities: MarketingMembercardActivityActivitiesNode;
}

interface MarketingMembercardActivityActivitiesNode extends ChainNode<"v3/marketing/membercard-activity/activities"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingMembercardActivityActivitiesByActivityIdNode;
  /**
   * 查询活动列表
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-activity/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714468
   */
  get(options: MemberCardActivitiesQueryOptions): ApiPromise<MemberCardActivityList>;
  /** The same as `get`. */
  getAsync(options: MemberCardActivitiesQueryOptions): ApiPromise<MemberCardActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardActivitiesQueryOptions): MemberCardActivityList;
  /**
   * 创建活动
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-activity/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714463
   */
  post(options: MemberCardActivitiesOptions): ApiPromise<MemberCardActivity>;
  /** The same as `post`. */
  postAsync(options: MemberCardActivitiesOptions): ApiPromise<MemberCardActivity>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardActivitiesOptions): MemberCardActivity;
}

interface MarketingMembercardActivityActivitiesByActivityIdNode extends ChainNode<"v3/marketing/membercard-activity/activities/{activity_id}"> {
  readonly terminate: MarketingMembercardActivityActivitiesByActivityIdTerminateNode;
  /**
   * 查询活动详情
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714471
   */
  get(options: MemberCardActivityQueryOptions): ApiPromise<MemberCardActivity>;
  /** The same as `get`. */
  getAsync(options: MemberCardActivityQueryOptions): ApiPromise<MemberCardActivity>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardActivityQueryOptions): MemberCardActivity;
}

interface MarketingMembercardActivityActivitiesByActivityIdTerminateNode extends ChainNode<"v3/marketing/membercard-activity/activities/{activity_id}/terminate"> {
  /**
   * 终止活动
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714466
   */
  post(options: MemberCardActivityTerminateOptions): ApiPromise<MemberCardActivityTerminateAnswer>;
  /** The same as `post`. */
  postAsync(options: MemberCardActivityTerminateOptions): ApiPromise<MemberCardActivityTerminateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardActivityTerminateOptions): MemberCardActivityTerminateAnswer;
}

interface MarketingMembercardOpenNode extends ChainNode<"v3/marketing/membercard-open"> {
  readonly activateInformations: MarketingMembercardOpenActivateInformationsNode;
  readonly "activate-informations": MarketingMembercardOpenActivateInformationsNode;
  readonly callback: MarketingMembercardOpenCallbackNode;
  readonly cards: MarketingMembercardOpenCardsNode;
  readonly phonenumberMember: MarketingMembercardOpenPhonenumberMemberNode;
  readonly "phonenumber-member": MarketingMembercardOpenPhonenumberMemberNode;
  readonly user: MarketingMembercardOpenUserNode;
}

interface MarketingMembercardOpenActivateInformationsNode extends ChainNode<"v3/marketing/membercard-open/activate-informations"> {
  /** Given as the option `activate_ticket`. */
  readonly _activate_ticket_: MarketingMembercardOpenActivateInformationsByActivateTicketNode;
}

interface MarketingMembercardOpenActivateInformationsByActivateTicketNode extends ChainNode<"v3/marketing/membercard-open/activate-informations/{activate_ticket}"> {
  /**
   * 获取用户信息（跳转型激活）
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727881
   */
  get(options: MemberCardActivateInformationQueryOptions): ApiPromise<MemberCardActivateInformation>;
  /** The same as `get`. */
  getAsync(options: MemberCardActivateInformationQueryOptions): ApiPromise<MemberCardActivateInformation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardActivateInformationQueryOptions): MemberCardActivateInformation;
}

interface MarketingMembercardOpenCallbackNode extends ChainNode<"v3/marketing/membercard-open/callback"> {
  /**
   * 查询回调地址
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
   * 设置回调地址
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/callback`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714353
   */
  patch(options: MemberCardCallbackUpdateOptions): ApiPromise<MemberCardCallback>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardCallbackUpdateOptions): ApiPromise<MemberCardCallback>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardCallbackUpdateOptions): MemberCardCallback;
}

interface MarketingMembercardOpenCardsNode extends ChainNode<"v3/marketing/membercard-open/cards"> {
  /** Given as the option `card_id`. */
  readonly _card_id_: MarketingMembercardOpenCardsByCardIdNode;
  /**
   * 查询会员卡模板列表
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709010
   */
  get(options: MemberCardsQueryOptions): ApiPromise<MemberCardList>;
  /** The same as `get`. */
  getAsync(options: MemberCardsQueryOptions): ApiPromise<MemberCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardsQueryOptions): MemberCardList;
  /**
   * 创建会员卡模板
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708314
   */
  post(options: MemberCardsOptions): ApiPromise<MemberCard>;
  /** The same as `post`. */
  postAsync(options: MemberCardsOptions): ApiPromise<MemberCard>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardsOptions): MemberCard;
}

interface MarketingMembercardOpenCardsByCardIdNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}"> {
  readonly codes: MarketingMembercardOpenCardsByCardIdCodesNode;
  readonly decryptCode: MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  readonly "decrypt-code": MarketingMembercardOpenCardsByCardIdDecryptCodeNode;
  readonly permissionTokens: MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  readonly "permission-tokens": MarketingMembercardOpenCardsByCardIdPermissionTokensNode;
  readonly phoneMembercard: MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  readonly "phone-membercard": MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  readonly qrcode: MarketingMembercardOpenCardsByCardIdQrcodeNode;
  readonly rights: MarketingMembercardOpenCardsByCardIdRightsNode;
  readonly serviceModules: MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  readonly "service-modules": MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  readonly upgrade: MarketingMembercardOpenCardsByCardIdUpgradeNode;
  readonly users: MarketingMembercardOpenCardsByCardIdUsersNode;
  /**
   * 删除会员卡模板
   *
   * 会员卡 · Member cards
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726840
   */
  delete(options: MemberCardDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options: MemberCardDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: MemberCardDeleteOptions): undefined;
  /**
   * 查询会员卡模板信息
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709168
   */
  get(options: MemberCardQueryOptions): ApiPromise<MemberCard>;
  /** The same as `get`. */
  getAsync(options: MemberCardQueryOptions): ApiPromise<MemberCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardQueryOptions): MemberCard;
  /**
   * 修改会员卡模板信息
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709882
   */
  patch(options: MemberCardUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardUpdateOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes"> {
  readonly deposit: MarketingMembercardOpenCardsByCardIdCodesDepositNode;
  /** Given as the option `code`. */
  readonly _code_: MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
}

interface MarketingMembercardOpenCardsByCardIdCodesDepositNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/deposit"> {
  /**
   * 导入会员Code
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709031
   */
  post(options: MemberCardCodesDepositOptions): ApiPromise<MemberCardCodesDepositAnswer>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodesDepositOptions): ApiPromise<MemberCardCodesDepositAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodesDepositOptions): MemberCardCodesDepositAnswer;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}"> {
  readonly activate: MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode;
  readonly bonus: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode;
  readonly rights: MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode;
  readonly setServiceModuleData: MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  readonly "set-service-module-data": MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode;
  readonly unavailable: MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode;
  /**
   * 查询用户会员卡信息
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709442
   */
  get(options: MemberCardCodeQueryOptions): ApiPromise<MemberCardCode>;
  /** The same as `get`. */
  getAsync(options: MemberCardCodeQueryOptions): ApiPromise<MemberCardCode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardCodeQueryOptions): MemberCardCode;
  /**
   * 修改用户会员卡信息
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709735
   */
  patch(options: MemberCardCodeUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardCodeUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardCodeUpdateOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeActivateNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"> {
  /**
   * 激活会员卡（跳转型激活）
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728123
   */
  post(options: MemberCardCodeActivateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodeActivateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodeActivateOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"> {
  readonly commit: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode;
  readonly prepare: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"> {
  /**
   * 设置支付后展示的积分到账
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729634
   */
  post(options: MemberCardCodeBonusCommitOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodeBonusCommitOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodeBonusCommitOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"> {
  /**
   * 支付结果页展示会员积分
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729629
   */
  post(options: MemberCardCodeBonusPrepareOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodeBonusPrepareOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodeBonusPrepareOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeRightsNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"> {
  /**
   * 设置会员权益
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729622
   */
  patch(options: MemberCardCodeRightsUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardCodeRightsUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardCodeRightsUpdateOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"> {
  /**
   * 设置会员服务项用户信息
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176090
   */
  post(options: MemberCardCodeSetServiceModuleDataOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodeSetServiceModuleDataOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodeSetServiceModuleDataOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"> {
  /**
   * 作废用户会员卡
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726955
   */
  post(options: MemberCardCodeUnavailableOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardCodeUnavailableOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardCodeUnavailableOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdDecryptCodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/decrypt-code"> {
  /**
   * 加密code解码（跳转型激活）
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727758
   */
  get(options: MemberCardDecryptCodeQueryOptions): ApiPromise<MemberCardDecryptCode>;
  /** The same as `get`. */
  getAsync(options: MemberCardDecryptCodeQueryOptions): ApiPromise<MemberCardDecryptCode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardDecryptCodeQueryOptions): MemberCardDecryptCode;
}

interface MarketingMembercardOpenCardsByCardIdPermissionTokensNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/permission-tokens"> {
  /**
   * 商户预授权
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728179
   */
  post(options: MemberCardPermissionTokensOptions): ApiPromise<MemberCardPermissionTokensAnswer>;
  /** The same as `post`. */
  postAsync(options: MemberCardPermissionTokensOptions): ApiPromise<MemberCardPermissionTokensAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardPermissionTokensOptions): MemberCardPermissionTokensAnswer;
}

interface MarketingMembercardOpenCardsByCardIdPhoneMembercardNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/phone-membercard"> {
  readonly import: MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode;
}

interface MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"> {
  /**
   * 根据手机号导入用户会员卡
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727629
   */
  post(options: MemberCardPhoneMembercardImportOptions): ApiPromise<MemberCardDecryptCode>;
  /** The same as `post`. */
  postAsync(options: MemberCardPhoneMembercardImportOptions): ApiPromise<MemberCardDecryptCode>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardPhoneMembercardImportOptions): MemberCardDecryptCode;
}

interface MarketingMembercardOpenCardsByCardIdQrcodeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/qrcode"> {
  /**
   * 创建会员卡二维码
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727701
   */
  post(options: MemberCardQrcodeOptions): ApiPromise<MemberCardQrcodeAnswer>;
  /** The same as `post`. */
  postAsync(options: MemberCardQrcodeOptions): ApiPromise<MemberCardQrcodeAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardQrcodeOptions): MemberCardQrcodeAnswer;
}

interface MarketingMembercardOpenCardsByCardIdRightsNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/rights"> {
  /**
   * 设置会员卡模板权益项
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729618
   */
  patch(options: MemberCardRightsUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardRightsUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardRightsUpdateOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdServiceModulesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/service-modules"> {
  /** Given as the option `service_module_id`. */
  readonly _service_module_id_: MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode;
  /**
   * 添加会员卡服务项
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176338
   */
  post(options: MemberCardServiceModulesOptions): ApiPromise<MemberCardServiceAnswer>;
  /** The same as `post`. */
  postAsync(options: MemberCardServiceModulesOptions): ApiPromise<MemberCardServiceAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardServiceModulesOptions): MemberCardServiceAnswer;
}

interface MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"> {
  /**
   * 移除会员卡服务项
   *
   * 会员卡 · Member cards
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176594
   */
  delete(options: MemberCardServiceModuleDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options: MemberCardServiceModuleDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options: MemberCardServiceModuleDeleteOptions): undefined;
  /**
   * 修改会员卡服务项
   *
   * 会员卡 · Member cards
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176491
   */
  patch(options: MemberCardServiceModuleUpdateOptions): ApiPromise<MemberCardServiceAnswer>;
  /** The same as `patch`. */
  patchAsync(options: MemberCardServiceModuleUpdateOptions): ApiPromise<MemberCardServiceAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MemberCardServiceModuleUpdateOptions): MemberCardServiceAnswer;
}

interface MarketingMembercardOpenCardsByCardIdUpgradeNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/upgrade"> {
  /**
   * 老会员卡模板升级
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708437
   */
  post(options: MemberCardUpgradeOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardUpgradeOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardUpgradeOptions): undefined;
}

interface MarketingMembercardOpenCardsByCardIdUsersNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/users"> {
  readonly import: MarketingMembercardOpenCardsByCardIdUsersImportNode;
}

interface MarketingMembercardOpenCardsByCardIdUsersImportNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/users/import"> {
  /**
   * 根据openid导入用户会员卡
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727561
   */
  post(options: MemberCardUsersImportOptions): ApiPromise<MemberCardDecryptCode>;
  /** The same as `post`. */
  postAsync(options: MemberCardUsersImportOptions): ApiPromise<MemberCardDecryptCode>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardUsersImportOptions): MemberCardDecryptCode;
}

interface MarketingMembercardOpenPhonenumberMemberNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member"> {
  readonly import: MarketingMembercardOpenPhonenumberMemberImportNode;
  readonly search: MarketingMembercardOpenPhonenumberMemberSearchNode;
}

interface MarketingMembercardOpenPhonenumberMemberImportNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member/import"> {
  /**
   * 导入加密手机号提醒会员领卡
   *
   * 会员卡 · Member cards
   *
   * `POST /v3/marketing/membercard-open/phonenumber-member/import`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171998
   */
  post(options: MemberCardPhoneImportOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MemberCardPhoneImportOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MemberCardPhoneImportOptions): undefined;
}

interface MarketingMembercardOpenPhonenumberMemberSearchNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member/search"> {
  /**
   * 通过加密手机号查询会员领卡状态
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/phonenumber-member/search`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017172062
   */
  get(options: MemberCardPhoneSearchQueryOptions): ApiPromise<MemberCardPhoneSearch>;
  /** The same as `get`. */
  getAsync(options: MemberCardPhoneSearchQueryOptions): ApiPromise<MemberCardPhoneSearch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardPhoneSearchQueryOptions): MemberCardPhoneSearch;
}

interface MarketingMembercardOpenUserNode extends ChainNode<"v3/marketing/membercard-open/user"> {
  readonly cards: MarketingMembercardOpenUserCardsNode;
}

interface MarketingMembercardOpenUserCardsNode extends ChainNode<"v3/marketing/membercard-open/user/cards"> {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * 会员卡 · Member cards
   *
   * `GET /v3/marketing/membercard-open/user/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709674
   */
  get(options: MemberCardUserCardsQueryOptions): ApiPromise<MemberCardUserCardList>;
  /** The same as `get`. */
  getAsync(options: MemberCardUserCardsQueryOptions): ApiPromise<MemberCardUserCardList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MemberCardUserCardsQueryOptions): MemberCardUserCardList;
}

interface MarketingPartnerNode extends ChainNode<"v3/marketing/partner"> {
  readonly deliveryPlan: MarketingPartnerDeliveryPlanNode;
  readonly "delivery-plan": MarketingPartnerDeliveryPlanNode;
  readonly productCoupon: MarketingPartnerProductCouponNode;
  readonly "product-coupon": MarketingPartnerProductCouponNode;
}

interface MarketingPartnerDeliveryPlanNode extends ChainNode<"v3/marketing/partner/delivery-plan"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansNode;
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** Given as the option `sp_mchid`. */
  readonly _sp_mchid_: MarketingPartnerDeliveryPlanBySpMchidNode;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans"> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode;
  /** Given as the option `plan_id`. */
  readonly _plan_id_: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode;
  /**
   * 创建投放计划
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  post(options: CouponDeliveryPlansOptions): ApiPromise<CouponDeliveryPlansAnswer>;
  /** The same as `post`. */
  postAsync(options: CouponDeliveryPlansOptions): ApiPromise<CouponDeliveryPlansAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: CouponDeliveryPlansOptions): CouponDeliveryPlansAnswer;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"> {
  /**
   * 分页查询投放计划列表
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  get(options: CouponDeliveryPlanDeliveryPlansQueryOptions): ApiPromise<CouponDeliveryPlanDeliveryPlanList>;
  /** The same as `get`. */
  getAsync(options: CouponDeliveryPlanDeliveryPlansQueryOptions): ApiPromise<CouponDeliveryPlanDeliveryPlanList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: CouponDeliveryPlanDeliveryPlansQueryOptions): CouponDeliveryPlanDeliveryPlanList;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"> {
  readonly terminate: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /**
   * 更新投放计划
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  patch(options: CouponDeliveryPlanUpdateOptions): ApiPromise<CouponDeliveryPlansAnswer>;
  /** The same as `patch`. */
  patchAsync(options: CouponDeliveryPlanUpdateOptions): ApiPromise<CouponDeliveryPlansAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: CouponDeliveryPlanUpdateOptions): CouponDeliveryPlansAnswer;
}

interface MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"> {
  /**
   * 终止投放计划
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  post(options: CouponDeliveryPlanTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: CouponDeliveryPlanTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: CouponDeliveryPlanTerminateOptions): undefined;
}

interface MarketingPartnerDeliveryPlanBySpMchidNode extends ChainNode<"v3/marketing/partner/delivery-plan/{sp_mchid}"> {
  readonly notifyUrl: MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
  readonly "notify-url": MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
}

interface MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode extends ChainNode<"v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"> {
  /**
   * 设置投放计划回调地址
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  post(options: CouponDeliveryNotifyUrlOptions): ApiPromise<CouponDeliveryNotifyUrlAnswer>;
  /** The same as `post`. */
  postAsync(options: CouponDeliveryNotifyUrlOptions): ApiPromise<CouponDeliveryNotifyUrlAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: CouponDeliveryNotifyUrlOptions): CouponDeliveryNotifyUrlAnswer;
}

interface MarketingPartnerProductCouponNode extends ChainNode<"v3/marketing/partner/product-coupon"> {
  readonly imageGenerationTasks: MarketingPartnerProductCouponImageGenerationTasksNode;
  readonly "image-generation-tasks": MarketingPartnerProductCouponImageGenerationTasksNode;
  readonly media: MarketingPartnerProductCouponMediaNode;
  readonly notifyConfigs: MarketingPartnerProductCouponNotifyConfigsNode;
  readonly "notify-configs": MarketingPartnerProductCouponNotifyConfigsNode;
  readonly productCoupons: MarketingPartnerProductCouponProductCouponsNode;
  readonly "product-coupons": MarketingPartnerProductCouponProductCouponsNode;
  readonly users: MarketingPartnerProductCouponUsersNode;
}

interface MarketingPartnerProductCouponImageGenerationTasksNode extends ChainNode<"v3/marketing/partner/product-coupon/image-generation-tasks"> {
  /** Given as the option `task_id`. */
  readonly _task_id_: MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode;
  /**
   * 提交图片生成任务
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752
   */
  post(options: ProductCouponImageGenerationTasksOptions): ApiPromise<ProductCouponImageGenerationTasksAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponImageGenerationTasksOptions): ApiPromise<ProductCouponImageGenerationTasksAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponImageGenerationTasksOptions): ProductCouponImageGenerationTasksAnswer;
}

interface MarketingPartnerProductCouponImageGenerationTasksByTaskIdNode extends ChainNode<"v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"> {
  /**
   * 查询图片生成任务执行结果
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327753
   */
  get(options: ProductCouponImageGenerationTaskQueryOptions): ApiPromise<ProductCouponImageGenerationTask>;
  /** The same as `get`. */
  getAsync(options: ProductCouponImageGenerationTaskQueryOptions): ApiPromise<ProductCouponImageGenerationTask>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ProductCouponImageGenerationTaskQueryOptions): ProductCouponImageGenerationTask;
}

interface MarketingPartnerProductCouponMediaNode extends ChainNode<"v3/marketing/partner/product-coupon/media"> {
  readonly uploadImage: MarketingPartnerProductCouponMediaUploadImageNode;
  readonly "upload-image": MarketingPartnerProductCouponMediaUploadImageNode;
}

interface MarketingPartnerProductCouponMediaUploadImageNode extends ChainNode<"v3/marketing/partner/product-coupon/media/upload-image"> {
  /**
   * 图片上传
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/media/upload-image`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  post(options: ProductCouponMediaUploadImageOptions): ApiPromise<ProductCouponMediaUploadImageAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponMediaUploadImageOptions): ApiPromise<ProductCouponMediaUploadImageAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponMediaUploadImageOptions): ProductCouponMediaUploadImageAnswer;
}

interface MarketingPartnerProductCouponNotifyConfigsNode extends ChainNode<"v3/marketing/partner/product-coupon/notify-configs"> {
  /**
   * 获取商品券事件通知地址
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435718
   */
  get(options?: ProductCouponNotifyConfigsQueryOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** The same as `get`. */
  getAsync(options?: ProductCouponNotifyConfigsQueryOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: ProductCouponNotifyConfigsQueryOptions): ProductCouponNotifyConfig;
  /**
   * 设置商品券事件通知地址
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435719
   */
  post(options: ProductCouponNotifyConfigsOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** The same as `post`. */
  postAsync(options: ProductCouponNotifyConfigsOptions): ApiPromise<ProductCouponNotifyConfig>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponNotifyConfigsOptions): ProductCouponNotifyConfig;
}

interface MarketingPartnerProductCouponProductCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons"> {
  /** Given as the option `product_coupon_id`. */
  readonly _product_coupon_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdNode;
  /**
   * 创建商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630
   */
  post(options: ProductCouponsOptions): ApiPromise<ProductCouponsAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponsOptions): ApiPromise<ProductCouponsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponsOptions): ProductCouponsAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"> {
  readonly deactivate: MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode;
  readonly stockBundles: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  readonly "stock-bundles": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  readonly stocks: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode;
  /**
   * 查询商品券
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434632
   */
  get(options: ProductCouponQueryOptions): ApiPromise<ProductCoupon>;
  /** The same as `get`. */
  getAsync(options: ProductCouponQueryOptions): ApiPromise<ProductCoupon>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ProductCouponQueryOptions): ProductCoupon;
  /**
   * 修改商品券
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434633
   */
  patch(options: ProductCouponUpdateOptions): ApiPromise<ProductCoupon>;
  /** The same as `patch`. */
  patchAsync(options: ProductCouponUpdateOptions): ApiPromise<ProductCoupon>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: ProductCouponUpdateOptions): ProductCoupon;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"> {
  /**
   * 失效商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434631
   */
  post(options: ProductCouponDeactivateOptions): ApiPromise<ProductCoupon>;
  /** The same as `post`. */
  postAsync(options: ProductCouponDeactivateOptions): ApiPromise<ProductCoupon>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponDeactivateOptions): ProductCoupon;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"> {
  /** Given as the option `stock_bundle_id`. */
  readonly _stock_bundle_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /**
   * 添加商品券批次组
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  post(options: ProductCouponStockBundlesOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockBundlesOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockBundlesOptions): ProductCouponStockBundlesAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"> {
  readonly associateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  readonly "associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  readonly disassociateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  readonly "disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  readonly updateBudget: MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  readonly "update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /**
   * 修改商品券批次组
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  patch(options: ProductCouponStockBundleUpdateOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** The same as `patch`. */
  patchAsync(options: ProductCouponStockBundleUpdateOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: ProductCouponStockBundleUpdateOptions): ProductCouponStockBundlesAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"> {
  /**
   * 批次组批量关联门店
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  post(options: ProductCouponStockBundleAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockBundleAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockBundleAssociateStoresOptions): ProductCouponStockAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"> {
  /**
   * 批次组批量取消关联门店
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  post(options: ProductCouponStockBundleDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockBundleDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockBundleDisassociateStoresOptions): ProductCouponStockAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"> {
  /**
   * 修改商品券批次组发放预算
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  post(options: ProductCouponStockBundleUpdateBudgetOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockBundleUpdateBudgetOptions): ApiPromise<ProductCouponStockBundlesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockBundleUpdateBudgetOptions): ProductCouponStockBundlesAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /**
   * 查询商品券批次列表
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434641
   */
  get(options: ProductCouponStocksQueryOptions): ApiPromise<ProductCouponStockList>;
  /** The same as `get`. */
  getAsync(options: ProductCouponStocksQueryOptions): ApiPromise<ProductCouponStockList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ProductCouponStocksQueryOptions): ProductCouponStockList;
  /**
   * 添加商品券批次
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post(options: ProductCouponStocksOptions): ApiPromise<ProductCouponStocksAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStocksOptions): ApiPromise<ProductCouponStocksAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStocksOptions): ProductCouponStocksAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"> {
  readonly associateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  readonly "associate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  readonly associatedStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  readonly "associated-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  readonly deactivate: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  readonly disassociateStores: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  readonly "disassociate-stores": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  readonly updateBudget: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  readonly "update-budget": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  readonly uploadCouponCodes: MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  readonly "upload-coupon-codes": MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /**
   * 查询商品券指定批次
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434649
   */
  get(options: ProductCouponStockQueryOptions): ApiPromise<ProductCouponStock>;
  /** The same as `get`. */
  getAsync(options: ProductCouponStockQueryOptions): ApiPromise<ProductCouponStock>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ProductCouponStockQueryOptions): ProductCouponStock;
  /**
   * 修改商品券指定批次
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch(options: ProductCouponStockUpdateOptions): ApiPromise<ProductCouponStock>;
  /** The same as `patch`. */
  patchAsync(options: ProductCouponStockUpdateOptions): ApiPromise<ProductCouponStock>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: ProductCouponStockUpdateOptions): ProductCouponStock;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"> {
  /**
   * 批次关联门店
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  post(options: ProductCouponStockAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockAssociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockAssociateStoresOptions): ProductCouponStockAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"> {
  /**
   * 查询批次关联门店列表
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434665
   */
  get(options: ProductCouponStockAssociatedStoresQueryOptions): ApiPromise<ProductCouponStockAssociatedStoreList>;
  /** The same as `get`. */
  getAsync(options: ProductCouponStockAssociatedStoresQueryOptions): ApiPromise<ProductCouponStockAssociatedStoreList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ProductCouponStockAssociatedStoresQueryOptions): ProductCouponStockAssociatedStoreList;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"> {
  /**
   * 失效商品券批次
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434661
   */
  post(options: ProductCouponStockDeactivateOptions): ApiPromise<ProductCouponStock>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockDeactivateOptions): ApiPromise<ProductCouponStock>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockDeactivateOptions): ProductCouponStock;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"> {
  /**
   * 批次取消关联门店
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  post(options: ProductCouponStockDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockDisassociateStoresOptions): ApiPromise<ProductCouponStockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockDisassociateStoresOptions): ProductCouponStockAnswer;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"> {
  /**
   * 修改商品券批次发放预算
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  post(options: ProductCouponStockUpdateBudgetOptions): ApiPromise<ProductCouponStock>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockUpdateBudgetOptions): ApiPromise<ProductCouponStock>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockUpdateBudgetOptions): ProductCouponStock;
}

interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"> {
  /**
   * 预上传券Code
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668
   */
  post(options: ProductCouponStockUploadCouponCodesOptions): ApiPromise<ProductCouponStockUploadCouponCodesAnswer>;
  /** The same as `post`. */
  postAsync(options: ProductCouponStockUploadCouponCodesOptions): ApiPromise<ProductCouponStockUploadCouponCodesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ProductCouponStockUploadCouponCodesOptions): ProductCouponStockUploadCouponCodesAnswer;
}

interface MarketingPartnerProductCouponUsersNode extends ChainNode<"v3/marketing/partner/product-coupon/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MarketingPartnerProductCouponUsersByOpenidNode;
}

interface MarketingPartnerProductCouponUsersByOpenidNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}"> {
  readonly couponBundles: MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  readonly "coupon-bundles": MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  readonly coupons: MarketingPartnerProductCouponUsersByOpenidCouponsNode;
  readonly preSendCoupon: MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  readonly "pre-send-coupon": MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  readonly preSendCouponBundle: MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
  readonly "pre-send-coupon-bundle": MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"> {
  /** Given as the option `user_coupon_bundle_id`. */
  readonly _user_coupon_bundle_id_: MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode;
  /**
   * 向用户发放商品券批次组
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  post(options: UserCouponBundlesOptions): ApiPromise<UserCouponBundlesAnswer>;
  /** The same as `post`. */
  postAsync(options: UserCouponBundlesOptions): ApiPromise<UserCouponBundlesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserCouponBundlesOptions): UserCouponBundlesAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"> {
  readonly deactivate: MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"> {
  /**
   * 失效用户商品券组
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  post(options: UserCouponBundleDeactivateOptions): ApiPromise<UserCouponBundlesAnswer>;
  /** The same as `post`. */
  postAsync(options: UserCouponBundleDeactivateOptions): ApiPromise<UserCouponBundlesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserCouponBundleDeactivateOptions): UserCouponBundlesAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /**
   * 指定券状态查询用户商品券列表
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435703
   */
  get(options: UserProductCouponsQueryOptions): ApiPromise<UserProductCouponList>;
  /** The same as `get`. */
  getAsync(options: UserProductCouponsQueryOptions): ApiPromise<UserProductCouponList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: UserProductCouponsQueryOptions): UserProductCouponList;
  /**
   * 向用户发放商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post(options: UserProductCouponsOptions): ApiPromise<UserProductCouponsAnswer>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponsOptions): ApiPromise<UserProductCouponsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponsOptions): UserProductCouponsAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"> {
  readonly confirm: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  readonly deactivate: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  readonly return: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  readonly use: MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /**
   * 查询用户商品券详情
   *
   * 商品券 · Product coupons
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435702
   */
  get(options: UserProductCouponQueryOptions): ApiPromise<UserProductCoupon>;
  /** The same as `get`. */
  getAsync(options: UserProductCouponQueryOptions): ApiPromise<UserProductCoupon>;
  /** `get` that blocks until the answer is there. */
  getSync(options: UserProductCouponQueryOptions): UserProductCoupon;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"> {
  /**
   * 确认发放用户商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435562
   */
  post(options: UserProductCouponConfirmOptions): ApiPromise<UserProductCouponConfirmAnswer>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponConfirmOptions): ApiPromise<UserProductCouponConfirmAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponConfirmOptions): UserProductCouponConfirmAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"> {
  /**
   * 失效用户商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  post(options: UserProductCouponDeactivateOptions): ApiPromise<UserProductCoupon>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponDeactivateOptions): ApiPromise<UserProductCoupon>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponDeactivateOptions): UserProductCoupon;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"> {
  /**
   * 退券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435674
   */
  post(options: UserProductCouponReturnOptions): ApiPromise<UserProductCoupon>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponReturnOptions): ApiPromise<UserProductCoupon>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponReturnOptions): UserProductCoupon;
}

interface MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"> {
  /**
   * 核销用户商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636
   */
  post(options: UserProductCouponUseOptions): ApiPromise<UserProductCouponUseAnswer>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponUseOptions): ApiPromise<UserProductCouponUseAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponUseOptions): UserProductCouponUseAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"> {
  /**
   * 向用户预发放商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  post(options: UserProductCouponPreSendCouponOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponPreSendCouponOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponPreSendCouponOptions): UserProductCouponPreSendCouponAnswer;
}

interface MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"> {
  /**
   * 向用户预发放商品券批次组
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  post(options: UserProductCouponPreSendCouponBundleOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
  /** The same as `post`. */
  postAsync(options: UserProductCouponPreSendCouponBundleOptions): ApiPromise<UserProductCouponPreSendCouponAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: UserProductCouponPreSendCouponBundleOptions): UserProductCouponPreSendCouponAnswer;
}

interface MarketingPartnershipsNode extends ChainNode<"v3/marketing/partnerships"> {
  readonly build: MarketingPartnershipsBuildNode;
  readonly terminate: MarketingPartnershipsTerminateNode;
  /**
   * 查询合作关系列表
   *
   * 委托营销 · Entrusted marketing
   *
   * `GET /v3/marketing/partnerships`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381479
   */
  get(options?: MarketingPartnershipsQueryOptions): ApiPromise<MarketingPartnershipList>;
  /** The same as `get`. */
  getAsync(options?: MarketingPartnershipsQueryOptions): ApiPromise<MarketingPartnershipList>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: MarketingPartnershipsQueryOptions): MarketingPartnershipList;
}

interface MarketingPartnershipsBuildNode extends ChainNode<"v3/marketing/partnerships/build"> {
  /**
   * 建立合作关系
   *
   * 委托营销 · Entrusted marketing
   *
   * `POST /v3/marketing/partnerships/build`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
   */
  post(options: MarketingPartnershipsBuildOptions): ApiPromise<MarketingPartnershipsBuildAnswer>;
  /** The same as `post`. */
  postAsync(options: MarketingPartnershipsBuildOptions): ApiPromise<MarketingPartnershipsBuildAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MarketingPartnershipsBuildOptions): MarketingPartnershipsBuildAnswer;
}

interface MarketingPartnershipsTerminateNode extends ChainNode<"v3/marketing/partnerships/terminate"> {
  /**
   * 终止合作关系
   *
   * 委托营销 · Entrusted marketing
   *
   * `POST /v3/marketing/partnerships/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171868
   */
  post(options: MarketingPartnershipsTerminateOptions): ApiPromise<MarketingPartnershipsTerminateAnswer>;
  /** The same as `post`. */
  postAsync(options: MarketingPartnershipsTerminateOptions): ApiPromise<MarketingPartnershipsTerminateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MarketingPartnershipsTerminateOptions): MarketingPartnershipsTerminateAnswer;
}

interface MarketingPaygiftactivityNode extends ChainNode<"v3/marketing/paygiftactivity"> {
  readonly activities: MarketingPaygiftactivityActivitiesNode;
  readonly uniqueThresholdActivity: MarketingPaygiftactivityUniqueThresholdActivityNode;
  readonly "unique-threshold-activity": MarketingPaygiftactivityUniqueThresholdActivityNode;
}

interface MarketingPaygiftactivityActivitiesNode extends ChainNode<"v3/marketing/paygiftactivity/activities"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingPaygiftactivityActivitiesByActivityIdNode;
  /**
   * 获取支付有礼活动列表
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012493214
   */
  get(options: PayGiftActivitiesQueryOptions): ApiPromise<PayGiftActivityList>;
  /** The same as `get`. */
  getAsync(options: PayGiftActivitiesQueryOptions): ApiPromise<PayGiftActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayGiftActivitiesQueryOptions): PayGiftActivityList;
}

interface MarketingPaygiftactivityActivitiesByActivityIdNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}"> {
  readonly goods: MarketingPaygiftactivityActivitiesByActivityIdGoodsNode;
  readonly merchants: MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode;
  readonly terminate: MarketingPaygiftactivityActivitiesByActivityIdTerminateNode;
  /**
   * 查询活动详情接口
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492967
   */
  get(options: PayGiftActivityQueryOptions): ApiPromise<PayGiftActivity>;
  /** The same as `get`. */
  getAsync(options: PayGiftActivityQueryOptions): ApiPromise<PayGiftActivity>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayGiftActivityQueryOptions): PayGiftActivity;
}

interface MarketingPaygiftactivityActivitiesByActivityIdGoodsNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/goods"> {
  /**
   * 查询活动指定商品列表
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466492
   */
  get(options: PayGiftActivityGoodsQueryOptions): ApiPromise<PayGiftActivityGoodList>;
  /** The same as `get`. */
  getAsync(options: PayGiftActivityGoodsQueryOptions): ApiPromise<PayGiftActivityGoodList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayGiftActivityGoodsQueryOptions): PayGiftActivityGoodList;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants"> {
  readonly add: MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode;
  readonly delete: MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode;
  /**
   * 查询活动发券商户号
   *
   * 支付有礼 · Gifts after payment
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466191
   */
  get(options: PayGiftActivityMerchantsQueryOptions): ApiPromise<PayGiftActivityMerchantList>;
  /** The same as `get`. */
  getAsync(options: PayGiftActivityMerchantsQueryOptions): ApiPromise<PayGiftActivityMerchantList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayGiftActivityMerchantsQueryOptions): PayGiftActivityMerchantList;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"> {
  /**
   * 新增活动发券商户号
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
   */
  post(options: PayGiftActivityMerchantsAddOptions): ApiPromise<PayGiftActivityMerchantsAddAnswer>;
  /** The same as `post`. */
  postAsync(options: PayGiftActivityMerchantsAddOptions): ApiPromise<PayGiftActivityMerchantsAddAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayGiftActivityMerchantsAddOptions): PayGiftActivityMerchantsAddAnswer;
}

interface MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"> {
  /**
   * 删除活动发券商户号
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
   */
  post(options: PayGiftActivityMerchantsDeleteOptions): ApiPromise<PayGiftActivityMerchantsDeleteAnswer>;
  /** The same as `post`. */
  postAsync(options: PayGiftActivityMerchantsDeleteOptions): ApiPromise<PayGiftActivityMerchantsDeleteAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayGiftActivityMerchantsDeleteOptions): PayGiftActivityMerchantsDeleteAnswer;
}

interface MarketingPaygiftactivityActivitiesByActivityIdTerminateNode extends ChainNode<"v3/marketing/paygiftactivity/activities/{activity_id}/terminate"> {
  /**
   * 终止活动
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
   */
  post(options: PayGiftActivityTerminateOptions): ApiPromise<PayGiftActivityTerminateAnswer>;
  /** The same as `post`. */
  postAsync(options: PayGiftActivityTerminateOptions): ApiPromise<PayGiftActivityTerminateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayGiftActivityTerminateOptions): PayGiftActivityTerminateAnswer;
}

interface MarketingPaygiftactivityUniqueThresholdActivityNode extends ChainNode<"v3/marketing/paygiftactivity/unique-threshold-activity"> {
  /**
   * 创建全场满额送活动
   *
   * 支付有礼 · Gifts after payment
   *
   * `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
   */
  post(options: PayGiftUniqueThresholdActivityOptions): ApiPromise<PayGiftUniqueThresholdActivityAnswer>;
  /** The same as `post`. */
  postAsync(options: PayGiftUniqueThresholdActivityOptions): ApiPromise<PayGiftUniqueThresholdActivityAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayGiftUniqueThresholdActivityOptions): PayGiftUniqueThresholdActivityAnswer;
}

interface MarketingShoppingReceiptNode extends ChainNode<"v3/marketing/shopping-receipt"> {
  readonly customentrances: MarketingShoppingReceiptCustomentrancesNode;
  readonly merchantshoppingreceiptjumpinfos: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode;
  readonly shoppingreceipts: MarketingShoppingReceiptShoppingreceiptsNode;
}

interface MarketingShoppingReceiptCustomentrancesNode extends ChainNode<"v3/marketing/shopping-receipt/customentrances"> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: MarketingShoppingReceiptCustomentrancesByBrandIdNode;
  /**
   * 创建自定义入口
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/customentrances`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697703
   */
  post(options: ShoppingReceiptCustomentrancesOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** The same as `post`. */
  postAsync(options: ShoppingReceiptCustomentrancesOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ShoppingReceiptCustomentrancesOptions): ShoppingReceiptCustomentrance;
}

interface MarketingShoppingReceiptCustomentrancesByBrandIdNode extends ChainNode<"v3/marketing/shopping-receipt/customentrances/{brand_id}"> {
  /**
   * 查询自定义入口
   *
   * 电子小票 · Electronic receipts
   *
   * `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698331
   */
  get(options: ShoppingReceiptCustomentranceQueryOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** The same as `get`. */
  getAsync(options: ShoppingReceiptCustomentranceQueryOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ShoppingReceiptCustomentranceQueryOptions): ShoppingReceiptCustomentrance;
  /**
   * 更新自定义入口
   *
   * 电子小票 · Electronic receipts
   *
   * `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697769
   */
  patch(options: ShoppingReceiptCustomentranceUpdateOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** The same as `patch`. */
  patchAsync(options: ShoppingReceiptCustomentranceUpdateOptions): ApiPromise<ShoppingReceiptCustomentrance>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: ShoppingReceiptCustomentranceUpdateOptions): ShoppingReceiptCustomentrance;
}

interface MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode extends ChainNode<"v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"> {
  /**
   * 上传商家电子小票跳转信息
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012443825
   */
  post(options: ShoppingReceiptJumpInfosOptions): ApiPromise<ShoppingReceiptJumpInfosAnswer>;
  /** The same as `post`. */
  postAsync(options: ShoppingReceiptJumpInfosOptions): ApiPromise<ShoppingReceiptJumpInfosAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ShoppingReceiptJumpInfosOptions): ShoppingReceiptJumpInfosAnswer;
}

interface MarketingShoppingReceiptShoppingreceiptsNode extends ChainNode<"v3/marketing/shopping-receipt/shoppingreceipts"> {
  /**
   * 上传电子小票
   *
   * 电子小票 · Electronic receipts
   *
   * `POST /v3/marketing/shopping-receipt/shoppingreceipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698614
   */
  post(options: ShoppingReceiptsOptions): ApiPromise<ShoppingReceiptsAnswer>;
  /** The same as `post`. */
  postAsync(options: ShoppingReceiptsOptions): ApiPromise<ShoppingReceiptsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ShoppingReceiptsOptions): ShoppingReceiptsAnswer;
}

interface MarketingWeeklyDiscountNode extends ChainNode<"v3/marketing/weekly-discount"> {
  readonly activities: MarketingWeeklyDiscountActivitiesNode;
}

interface MarketingWeeklyDiscountActivitiesNode extends ChainNode<"v3/marketing/weekly-discount/activities"> {
  /** Given as the option `activity_id`. */
  readonly _activity_id_: MarketingWeeklyDiscountActivitiesByActivityIdNode;
  /**
   * 查询周周惠活动列表
   *
   * `GET /v3/marketing/weekly-discount/activities`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get(options: WeeklyDiscountActivitiesQueryOptions): ApiPromise<WeeklyDiscountActivityList>;
  /** The same as `get`. */
  getAsync(options: WeeklyDiscountActivitiesQueryOptions): ApiPromise<WeeklyDiscountActivityList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WeeklyDiscountActivitiesQueryOptions): WeeklyDiscountActivityList;
}

interface MarketingWeeklyDiscountActivitiesByActivityIdNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}"> {
  readonly apply: MarketingWeeklyDiscountActivitiesByActivityIdApplyNode;
  /**
   * 查询周周惠活动详情
   *
   * `GET /v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get(options: WeeklyDiscountActivityQueryOptions): ApiPromise<WeeklyDiscountActivity>;
  /** The same as `get`. */
  getAsync(options: WeeklyDiscountActivityQueryOptions): ApiPromise<WeeklyDiscountActivity>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WeeklyDiscountActivityQueryOptions): WeeklyDiscountActivity;
}

interface MarketingWeeklyDiscountActivitiesByActivityIdApplyNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}/apply"> {
  /**
   * 报名周周惠活动
   *
   * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post(options: WeeklyDiscountActivityApplyOptions): ApiPromise<WeeklyDiscountActivityApplyAnswer>;
  /** The same as `post`. */
  postAsync(options: WeeklyDiscountActivityApplyOptions): ApiPromise<WeeklyDiscountActivityApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WeeklyDiscountActivityApplyOptions): WeeklyDiscountActivityApplyAnswer;
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

interface MarketingWithdrawFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/withdraw-favor/users/{openid}/coupons"> {
  /**
   * 查询批次下用户银行提现免费券列表
   *
   * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get(options: WithdrawFavorUserCouponsQueryOptions): ApiPromise<WithdrawFavorUserCouponList>;
  /** The same as `get`. */
  getAsync(options: WithdrawFavorUserCouponsQueryOptions): ApiPromise<WithdrawFavorUserCouponList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WithdrawFavorUserCouponsQueryOptions): WithdrawFavorUserCouponList;
  /**
   * 为用户发银行提现免费券
   *
   * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post(options: WithdrawFavorUserCouponsOptions): ApiPromise<WithdrawFavorUserCouponsAnswer>;
  /** The same as `post`. */
  postAsync(options: WithdrawFavorUserCouponsOptions): ApiPromise<WithdrawFavorUserCouponsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WithdrawFavorUserCouponsOptions): WithdrawFavorUserCouponsAnswer;
}
