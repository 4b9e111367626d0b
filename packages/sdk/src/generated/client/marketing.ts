// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MarketingBankPackagesTaskList,
  MarketingBankPackagesTasksAnswer,
  MarketingBankPackagesTasksOptions,
  MarketingBankPackagesTasksQueryOptions,
} from "../models/marketing-bank.ts";
import type {
  MarketingBankFavorUsersBankMultiActivityAnswer,
  MarketingBankFavorUsersBankMultiActivityOptions,
  MarketingBankFavorUsersCoupon,
  MarketingBankFavorUsersCouponsByCouponIdQueryOptions,
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
  BusifavorCouponUseOptions,
  BusifavorCouponUsed,
  BusifavorCouponsQueryOptions,
  BusifavorStock,
  BusifavorStockCreateOptions,
  BusifavorStockCreated,
  BusifavorStockQueryOptions,
  BusifavorStockUpdateOptions,
  MarketingBusifavorCouponsByCardIdSendAnswer,
  MarketingBusifavorCouponsByCardIdSendOptions,
  MarketingBusifavorCouponsSendAnswer,
  MarketingBusifavorCouponsSendOptions,
  MarketingBusifavorProductCouponsPreSendAnswer,
  MarketingBusifavorProductCouponsPreSendOptions,
  MarketingBusifavorProductCouponsSendAnswer,
  MarketingBusifavorProductCouponsSendOptions,
  MarketingBusifavorStocksCouponcode,
  MarketingBusifavorStocksCouponcodeList,
  MarketingBusifavorStocksCouponcodesAnswer,
  MarketingBusifavorStocksCouponcodesByCouponCodeDeleteAnswer,
  MarketingBusifavorStocksCouponcodesByCouponCodeDeleteOptions,
  MarketingBusifavorStocksCouponcodesByCouponCodeQueryOptions,
  MarketingBusifavorStocksCouponcodesOptions,
  MarketingBusifavorStocksCouponcodesQueryOptions,
  MarketingBusifavorSubsidyPayReceipt,
  MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdQueryOptions,
  MarketingBusifavorSubsidyPayReceiptsOptions,
  MarketingBusifavorSubsidyPayReceiptsQueryAnswer,
  MarketingBusifavorSubsidyPayReceiptsQueryOptions,
  MarketingBusifavorSubsidyReturnReceipt,
  MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdQueryOptions,
  MarketingBusifavorSubsidyReturnReceiptsOptions,
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
  FavorStockPage,
  FavorStockPauseOptions,
  FavorStockPaused,
  FavorStockQueryOptions,
  FavorStockRestartOptions,
  FavorStockRestarted,
  FavorStockStartOptions,
  FavorStockStarted,
  FavorStockStopOptions,
  FavorStockStopped,
  FavorStocksQueryOptions,
  FavorUseFlowQueryOptions,
  MarketingFavorStocksModifyGoodsIdOptions,
  MarketingFavorStocksRefundFlowByDay,
  MarketingFavorStocksRefundFlowByDayQueryOptions,
  MarketingFavorStocksUseFlowByDay,
  MarketingFavorStocksUseFlowByDayQueryOptions,
} from "../models/marketing-favor.ts";
import type {
  MarketingGoodsSubsidyActivityActivitiesQueryOptions,
  MarketingGoodsSubsidyActivityActivityApplyAnswer,
  MarketingGoodsSubsidyActivityActivityApplyOptions,
  MarketingGoodsSubsidyActivityActivityList,
  MarketingGoodsSubsidyActivityQualificationLockAnswer,
  MarketingGoodsSubsidyActivityQualificationLockOptions,
  MarketingGoodsSubsidyActivityQualificationUnlockOptions,
  MarketingGoodsSubsidyActivityRetailStoreActMaterialsAnswer,
  MarketingGoodsSubsidyActivityRetailStoreActMaterialsOptions,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteAnswer,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteOptions,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativeList,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceAnswer,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceOptions,
  MarketingGoodsSubsidyActivityRetailStoreActRepresentativesQueryOptions,
  MarketingGoodsSubsidyActivityRetailStoreActStore,
  MarketingGoodsSubsidyActivityRetailStoreActStoreList,
  MarketingGoodsSubsidyActivityRetailStoreActStoresAnswer,
  MarketingGoodsSubsidyActivityRetailStoreActStoresByStoreCodeQueryOptions,
  MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteAnswer,
  MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteOptions,
  MarketingGoodsSubsidyActivityRetailStoreActStoresOptions,
  MarketingGoodsSubsidyActivityRetailStoreActStoresQueryOptions,
} from "../models/marketing-goods-subsidy-activity.ts";
import type {
  MarketingMembercardActivityActivitiesByActivityIdQueryOptions,
  MarketingMembercardActivityActivitiesOptions,
  MarketingMembercardActivityActivitiesQueryOptions,
  MarketingMembercardActivityActivitiesTerminateAnswer,
  MarketingMembercardActivityActivitiesTerminateOptions,
  MarketingMembercardActivityActivity,
  MarketingMembercardActivityActivityList,
} from "../models/marketing-membercard-activity.ts";
import type {
  MarketingMembercardOpenActivateInformation,
  MarketingMembercardOpenActivateInformationsByActivateTicketQueryOptions,
  MarketingMembercardOpenCallback,
  MarketingMembercardOpenCallbackQueryOptions,
  MarketingMembercardOpenCallbackUpdateOptions,
  MarketingMembercardOpenCard,
  MarketingMembercardOpenCardList,
  MarketingMembercardOpenCardsByCardIdDeleteOptions,
  MarketingMembercardOpenCardsByCardIdQueryOptions,
  MarketingMembercardOpenCardsByCardIdUpdateOptions,
  MarketingMembercardOpenCardsCode,
  MarketingMembercardOpenCardsCodesActivateOptions,
  MarketingMembercardOpenCardsCodesBonusCommitOptions,
  MarketingMembercardOpenCardsCodesBonusPrepareOptions,
  MarketingMembercardOpenCardsCodesByCodeQueryOptions,
  MarketingMembercardOpenCardsCodesByCodeUpdateOptions,
  MarketingMembercardOpenCardsCodesDepositAnswer,
  MarketingMembercardOpenCardsCodesDepositOptions,
  MarketingMembercardOpenCardsCodesRightsUpdateOptions,
  MarketingMembercardOpenCardsCodesSetServiceModuleDataOptions,
  MarketingMembercardOpenCardsCodesUnavailableOptions,
  MarketingMembercardOpenCardsDecryptCode,
  MarketingMembercardOpenCardsDecryptCodeQueryOptions,
  MarketingMembercardOpenCardsOptions,
  MarketingMembercardOpenCardsPermissionTokensAnswer,
  MarketingMembercardOpenCardsPermissionTokensOptions,
  MarketingMembercardOpenCardsPhoneMembercardImportOptions,
  MarketingMembercardOpenCardsQrcodeAnswer,
  MarketingMembercardOpenCardsQrcodeOptions,
  MarketingMembercardOpenCardsQueryOptions,
  MarketingMembercardOpenCardsRightsUpdateOptions,
  MarketingMembercardOpenCardsServiceModulesAnswer,
  MarketingMembercardOpenCardsServiceModulesByServiceModuleIdDeleteOptions,
  MarketingMembercardOpenCardsServiceModulesByServiceModuleIdUpdateOptions,
  MarketingMembercardOpenCardsServiceModulesOptions,
  MarketingMembercardOpenCardsUpgradeOptions,
  MarketingMembercardOpenCardsUsersImportOptions,
  MarketingMembercardOpenPhonenumberMemberImportOptions,
  MarketingMembercardOpenPhonenumberMemberSearch,
  MarketingMembercardOpenPhonenumberMemberSearchQueryOptions,
  MarketingMembercardOpenUserCardList,
  MarketingMembercardOpenUserCardsQueryOptions,
} from "../models/marketing-membercard-open.ts";
import type {
  MarketingPartnerDeliveryPlanDeliveryPlansAnswer,
  MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdUpdateOptions,
  MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlanList,
  MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlansQueryOptions,
  MarketingPartnerDeliveryPlanDeliveryPlansOptions,
  MarketingPartnerDeliveryPlanDeliveryPlansTerminateOptions,
  MarketingPartnerDeliveryPlanNotifyUrlAnswer,
  MarketingPartnerDeliveryPlanNotifyUrlOptions,
  MarketingPartnerProductCouponImageGenerationTask,
  MarketingPartnerProductCouponImageGenerationTasksAnswer,
  MarketingPartnerProductCouponImageGenerationTasksByTaskIdQueryOptions,
  MarketingPartnerProductCouponImageGenerationTasksOptions,
  MarketingPartnerProductCouponMediaUploadImageAnswer,
  MarketingPartnerProductCouponMediaUploadImageOptions,
  MarketingPartnerProductCouponNotifyConfig,
  MarketingPartnerProductCouponNotifyConfigsOptions,
  MarketingPartnerProductCouponNotifyConfigsQueryOptions,
  MarketingPartnerProductCouponProductCoupon,
  MarketingPartnerProductCouponProductCouponsAnswer,
  MarketingPartnerProductCouponProductCouponsByProductCouponIdQueryOptions,
  MarketingPartnerProductCouponProductCouponsByProductCouponIdUpdateOptions,
  MarketingPartnerProductCouponProductCouponsDeactivateOptions,
  MarketingPartnerProductCouponProductCouponsOptions,
  MarketingPartnerProductCouponProductCouponsStock,
  MarketingPartnerProductCouponProductCouponsStockBundlesAnswer,
  MarketingPartnerProductCouponProductCouponsStockBundlesAssociateStoresOptions,
  MarketingPartnerProductCouponProductCouponsStockBundlesByStockBundleIdUpdateOptions,
  MarketingPartnerProductCouponProductCouponsStockBundlesDisassociateStoresOptions,
  MarketingPartnerProductCouponProductCouponsStockBundlesOptions,
  MarketingPartnerProductCouponProductCouponsStockBundlesUpdateBudgetOptions,
  MarketingPartnerProductCouponProductCouponsStockList,
  MarketingPartnerProductCouponProductCouponsStocksAnswer,
  MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer,
  MarketingPartnerProductCouponProductCouponsStocksAssociateStoresOptions,
  MarketingPartnerProductCouponProductCouponsStocksAssociatedStoreList,
  MarketingPartnerProductCouponProductCouponsStocksAssociatedStoresQueryOptions,
  MarketingPartnerProductCouponProductCouponsStocksByStockIdQueryOptions,
  MarketingPartnerProductCouponProductCouponsStocksByStockIdUpdateOptions,
  MarketingPartnerProductCouponProductCouponsStocksDeactivateOptions,
  MarketingPartnerProductCouponProductCouponsStocksDisassociateStoresOptions,
  MarketingPartnerProductCouponProductCouponsStocksOptions,
  MarketingPartnerProductCouponProductCouponsStocksQueryOptions,
  MarketingPartnerProductCouponProductCouponsStocksUpdateBudgetOptions,
  MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesAnswer,
  MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesOptions,
  MarketingPartnerProductCouponUsersCoupon,
  MarketingPartnerProductCouponUsersCouponBundlesAnswer,
  MarketingPartnerProductCouponUsersCouponBundlesDeactivateOptions,
  MarketingPartnerProductCouponUsersCouponBundlesOptions,
  MarketingPartnerProductCouponUsersCouponList,
  MarketingPartnerProductCouponUsersCouponsAnswer,
  MarketingPartnerProductCouponUsersCouponsByCouponCodeQueryOptions,
  MarketingPartnerProductCouponUsersCouponsConfirmAnswer,
  MarketingPartnerProductCouponUsersCouponsConfirmOptions,
  MarketingPartnerProductCouponUsersCouponsDeactivateOptions,
  MarketingPartnerProductCouponUsersCouponsOptions,
  MarketingPartnerProductCouponUsersCouponsQueryOptions,
  MarketingPartnerProductCouponUsersCouponsReturnOptions,
  MarketingPartnerProductCouponUsersCouponsUseAnswer,
  MarketingPartnerProductCouponUsersCouponsUseOptions,
  MarketingPartnerProductCouponUsersPreSendCouponAnswer,
  MarketingPartnerProductCouponUsersPreSendCouponBundleOptions,
  MarketingPartnerProductCouponUsersPreSendCouponOptions,
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
  MarketingPaygiftactivityActivitiesByActivityIdQueryOptions,
  MarketingPaygiftactivityActivitiesGoodList,
  MarketingPaygiftactivityActivitiesGoodsQueryOptions,
  MarketingPaygiftactivityActivitiesMerchantList,
  MarketingPaygiftactivityActivitiesMerchantsAddAnswer,
  MarketingPaygiftactivityActivitiesMerchantsAddOptions,
  MarketingPaygiftactivityActivitiesMerchantsDeleteAnswer,
  MarketingPaygiftactivityActivitiesMerchantsDeleteOptions,
  MarketingPaygiftactivityActivitiesMerchantsQueryOptions,
  MarketingPaygiftactivityActivitiesQueryOptions,
  MarketingPaygiftactivityActivitiesTerminateAnswer,
  MarketingPaygiftactivityActivitiesTerminateOptions,
  MarketingPaygiftactivityActivity,
  MarketingPaygiftactivityActivityList,
  MarketingPaygiftactivityUniqueThresholdActivityAnswer,
  MarketingPaygiftactivityUniqueThresholdActivityOptions,
} from "../models/marketing-paygiftactivity.ts";
import type {
  MarketingShoppingReceiptCustomentrance,
  MarketingShoppingReceiptCustomentrancesByBrandIdQueryOptions,
  MarketingShoppingReceiptCustomentrancesByBrandIdUpdateOptions,
  MarketingShoppingReceiptCustomentrancesOptions,
  MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosAnswer,
  MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions,
  MarketingShoppingReceiptShoppingreceiptsAnswer,
  MarketingShoppingReceiptShoppingreceiptsOptions,
} from "../models/marketing-shopping-receipt.ts";
import type {
  MarketingWeeklyDiscountActivitiesApplyAnswer,
  MarketingWeeklyDiscountActivitiesApplyOptions,
  MarketingWeeklyDiscountActivitiesByActivityIdQueryOptions,
  MarketingWeeklyDiscountActivitiesQueryOptions,
  MarketingWeeklyDiscountActivity,
  MarketingWeeklyDiscountActivityList,
} from "../models/marketing-weekly-discount.ts";
import type {
  MarketingWithdrawFavorUsersCouponList,
  MarketingWithdrawFavorUsersCouponsAnswer,
  MarketingWithdrawFavorUsersCouponsOptions,
  MarketingWithdrawFavorUsersCouponsQueryOptions,
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

/** `v3/marketing` */
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

/** `v3/marketing/bank` */
interface MarketingBankNode extends ChainNode<"v3/marketing/bank"> {
  readonly packages: MarketingBankPackagesNode;
}

/** `v3/marketing/bank/packages` */
interface MarketingBankPackagesNode extends ChainNode<"v3/marketing/bank/packages"> {
  /** The value is the option `package_id` of the call. */
  readonly _package_id_: MarketingBankPackagesByPackageIdNode;
}

/** `v3/marketing/bank/packages/{package_id}` */
interface MarketingBankPackagesByPackageIdNode extends ChainNode<"v3/marketing/bank/packages/{package_id}"> {
  readonly tasks: MarketingBankPackagesByPackageIdTasksNode;
}

/** `v3/marketing/bank/packages/{package_id}/tasks` */
interface MarketingBankPackagesByPackageIdTasksNode extends ChainNode<"v3/marketing/bank/packages/{package_id}/tasks"> {
  /**
   * 查询上传任务列表
   *
   * `GET /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get(options: MarketingBankPackagesTasksQueryOptions): ApiPromise<MarketingBankPackagesTaskList>;
  /** 查询上传任务列表. The same as `get`. */
  getAsync(options: MarketingBankPackagesTasksQueryOptions): ApiPromise<MarketingBankPackagesTaskList>;
  /** 查询上传任务列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBankPackagesTasksQueryOptions): MarketingBankPackagesTaskList;
  /**
   * 导入定向用户协议号
   *
   * `POST /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post(options: MarketingBankPackagesTasksOptions): ApiPromise<MarketingBankPackagesTasksAnswer>;
  /** 导入定向用户协议号. The same as `post`. */
  postAsync(options: MarketingBankPackagesTasksOptions): ApiPromise<MarketingBankPackagesTasksAnswer>;
  /** 导入定向用户协议号. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBankPackagesTasksOptions): MarketingBankPackagesTasksAnswer;
}

/** `v3/marketing/bank-favor` */
interface MarketingBankFavorNode extends ChainNode<"v3/marketing/bank-favor"> {
  readonly users: MarketingBankFavorUsersNode;
}

/** `v3/marketing/bank-favor/users` */
interface MarketingBankFavorUsersNode extends ChainNode<"v3/marketing/bank-favor/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MarketingBankFavorUsersByOpenidNode;
}

/** `v3/marketing/bank-favor/users/{openid}` */
interface MarketingBankFavorUsersByOpenidNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}"> {
  readonly bankMultiActivity: MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  readonly "bank-multi-activity": MarketingBankFavorUsersByOpenidBankMultiActivityNode;
  readonly coupons: MarketingBankFavorUsersByOpenidCouponsNode;
}

/** `v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
interface MarketingBankFavorUsersByOpenidBankMultiActivityNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/bank-multi-activity"> {
  /**
   * 给指定用户报名多笔立减活动
   *
   * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post(options: MarketingBankFavorUsersBankMultiActivityOptions): ApiPromise<MarketingBankFavorUsersBankMultiActivityAnswer>;
  /** 给指定用户报名多笔立减活动. The same as `post`. */
  postAsync(options: MarketingBankFavorUsersBankMultiActivityOptions): ApiPromise<MarketingBankFavorUsersBankMultiActivityAnswer>;
  /** 给指定用户报名多笔立减活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBankFavorUsersBankMultiActivityOptions): MarketingBankFavorUsersBankMultiActivityAnswer;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons` */
interface MarketingBankFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons"> {
  /** The value is the option `coupon_id` of the call. */
  readonly _coupon_id_: MarketingBankFavorUsersByOpenidCouponsByCouponIdNode;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
interface MarketingBankFavorUsersByOpenidCouponsByCouponIdNode extends ChainNode<"v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"> {
  /**
   * 查询绑定多笔立减活动的代金券详情
   *
   * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get(options: MarketingBankFavorUsersCouponsByCouponIdQueryOptions): ApiPromise<MarketingBankFavorUsersCoupon>;
  /** 查询绑定多笔立减活动的代金券详情. The same as `get`. */
  getAsync(options: MarketingBankFavorUsersCouponsByCouponIdQueryOptions): ApiPromise<MarketingBankFavorUsersCoupon>;
  /** 查询绑定多笔立减活动的代金券详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBankFavorUsersCouponsByCouponIdQueryOptions): MarketingBankFavorUsersCoupon;
}

/** `v3/marketing/busifavor` */
interface MarketingBusifavorNode extends ChainNode<"v3/marketing/busifavor"> {
  readonly callbacks: MarketingBusifavorCallbacksNode;
  readonly coupons: MarketingBusifavorCouponsNode;
  readonly productCoupons: MarketingBusifavorProductCouponsNode;
  readonly "product-coupons": MarketingBusifavorProductCouponsNode;
  readonly stocks: MarketingBusifavorStocksNode;
  readonly subsidy: MarketingBusifavorSubsidyNode;
  readonly users: MarketingBusifavorUsersNode;
}

/** `v3/marketing/busifavor/callbacks` */
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
  /** 查询商家券事件通知地址. The same as `get`. */
  getAsync(options: BusifavorCallbackQueryOptions): ApiPromise<BusifavorCallback>;
  /** 查询商家券事件通知地址. `get` that blocks the thread until the answer is there. */
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
  /** 设置商家券事件通知地址. The same as `post`. */
  postAsync(options: BusifavorCallbackSetOptions): ApiPromise<BusifavorCallbackSaved>;
  /** 设置商家券事件通知地址. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCallbackSetOptions): BusifavorCallbackSaved;
}

/** `v3/marketing/busifavor/coupons` */
interface MarketingBusifavorCouponsNode extends ChainNode<"v3/marketing/busifavor/coupons"> {
  readonly associate: MarketingBusifavorCouponsAssociateNode;
  readonly deactivate: MarketingBusifavorCouponsDeactivateNode;
  readonly disassociate: MarketingBusifavorCouponsDisassociateNode;
  readonly return: MarketingBusifavorCouponsReturnNode;
  readonly send: MarketingBusifavorCouponsSendNode;
  readonly use: MarketingBusifavorCouponsUseNode;
  /** The value is the option `card_id` of the call. */
  readonly _card_id_: MarketingBusifavorCouponsByCardIdNode;
}

/** `v3/marketing/busifavor/coupons/associate` */
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
  /** 关联订单信息. The same as `post`. */
  postAsync(options: BusifavorCouponAssociateOptions): ApiPromise<BusifavorCouponAssociated>;
  /** 关联订单信息. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCouponAssociateOptions): BusifavorCouponAssociated;
}

/** `v3/marketing/busifavor/coupons/deactivate` */
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
  /** 使券失效. The same as `post`. */
  postAsync(options: BusifavorCouponDeactivateOptions): ApiPromise<BusifavorCouponDeactivated>;
  /** 使券失效. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCouponDeactivateOptions): BusifavorCouponDeactivated;
}

/** `v3/marketing/busifavor/coupons/disassociate` */
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
  /** 取消关联订单信息. The same as `post`. */
  postAsync(options: BusifavorCouponDisassociateOptions): ApiPromise<BusifavorCouponDisassociated>;
  /** 取消关联订单信息. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCouponDisassociateOptions): BusifavorCouponDisassociated;
}

/** `v3/marketing/busifavor/coupons/return` */
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
  /** 申请退券. The same as `post`. */
  postAsync(options: BusifavorCouponReturnOptions): ApiPromise<BusifavorCouponReturned>;
  /** 申请退券. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCouponReturnOptions): BusifavorCouponReturned;
}

/** `v3/marketing/busifavor/coupons/send` */
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
  post(options: MarketingBusifavorCouponsSendOptions): ApiPromise<MarketingBusifavorCouponsSendAnswer>;
  /** 向用户发券. The same as `post`. */
  postAsync(options: MarketingBusifavorCouponsSendOptions): ApiPromise<MarketingBusifavorCouponsSendAnswer>;
  /** 向用户发券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorCouponsSendOptions): MarketingBusifavorCouponsSendAnswer;
}

/** `v3/marketing/busifavor/coupons/use` */
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
  /** 核销用户券. The same as `post`. */
  postAsync(options: BusifavorCouponUseOptions): ApiPromise<BusifavorCouponUsed>;
  /** 核销用户券. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorCouponUseOptions): BusifavorCouponUsed;
}

/** `v3/marketing/busifavor/coupons/{card_id}` */
interface MarketingBusifavorCouponsByCardIdNode extends ChainNode<"v3/marketing/busifavor/coupons/{card_id}"> {
  readonly send: MarketingBusifavorCouponsByCardIdSendNode;
}

/** `v3/marketing/busifavor/coupons/{card_id}/send` */
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
  post(options: MarketingBusifavorCouponsByCardIdSendOptions): ApiPromise<MarketingBusifavorCouponsByCardIdSendAnswer>;
  /** 发放消费卡. The same as `post`. */
  postAsync(options: MarketingBusifavorCouponsByCardIdSendOptions): ApiPromise<MarketingBusifavorCouponsByCardIdSendAnswer>;
  /** 发放消费卡. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorCouponsByCardIdSendOptions): MarketingBusifavorCouponsByCardIdSendAnswer;
}

/** `v3/marketing/busifavor/product-coupons` */
interface MarketingBusifavorProductCouponsNode extends ChainNode<"v3/marketing/busifavor/product-coupons"> {
  readonly preSend: MarketingBusifavorProductCouponsPreSendNode;
  readonly "pre-send": MarketingBusifavorProductCouponsPreSendNode;
  readonly send: MarketingBusifavorProductCouponsSendNode;
}

/** `v3/marketing/busifavor/product-coupons/pre-send` */
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
  post(options: MarketingBusifavorProductCouponsPreSendOptions): ApiPromise<MarketingBusifavorProductCouponsPreSendAnswer>;
  /** 向用户预发放商品券. The same as `post`. */
  postAsync(options: MarketingBusifavorProductCouponsPreSendOptions): ApiPromise<MarketingBusifavorProductCouponsPreSendAnswer>;
  /** 向用户预发放商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorProductCouponsPreSendOptions): MarketingBusifavorProductCouponsPreSendAnswer;
}

/** `v3/marketing/busifavor/product-coupons/send` */
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
  post(options: MarketingBusifavorProductCouponsSendOptions): ApiPromise<MarketingBusifavorProductCouponsSendAnswer>;
  /** 向用户发放商品券. The same as `post`. */
  postAsync(options: MarketingBusifavorProductCouponsSendOptions): ApiPromise<MarketingBusifavorProductCouponsSendAnswer>;
  /** 向用户发放商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorProductCouponsSendOptions): MarketingBusifavorProductCouponsSendAnswer;
}

/** `v3/marketing/busifavor/stocks` */
interface MarketingBusifavorStocksNode extends ChainNode<"v3/marketing/busifavor/stocks"> {
  /** The value is the option `stock_id` of the call. */
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
  /** 创建商家券. The same as `post`. */
  postAsync(options: BusifavorStockCreateOptions): ApiPromise<BusifavorStockCreated>;
  /** 创建商家券. `post` that blocks the thread until the answer is there. */
  postSync(options: BusifavorStockCreateOptions): BusifavorStockCreated;
}

/** `v3/marketing/busifavor/stocks/{stock_id}` */
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
  /** 查询商家券详情. The same as `get`. */
  getAsync(options: BusifavorStockQueryOptions): ApiPromise<BusifavorStock>;
  /** 查询商家券详情. `get` that blocks the thread until the answer is there. */
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
  /** 修改商家券基本信息. The same as `patch`. */
  patchAsync(options: BusifavorStockUpdateOptions): ApiPromise<undefined>;
  /** 修改商家券基本信息. `patch` that blocks the thread until the answer is there. */
  patchSync(options: BusifavorStockUpdateOptions): undefined;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/budget` */
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
  /** 修改批次预算. The same as `patch`. */
  patchAsync(options: BusifavorBudgetUpdateOptions): ApiPromise<BusifavorBudget>;
  /** 修改批次预算. `patch` that blocks the thread until the answer is there. */
  patchSync(options: BusifavorBudgetUpdateOptions): BusifavorBudget;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
interface MarketingBusifavorStocksByStockIdCouponcodesNode extends ChainNode<"v3/marketing/busifavor/stocks/{stock_id}/couponcodes"> {
  /** The value is the option `coupon_code` of the call. */
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
  get(options: MarketingBusifavorStocksCouponcodesQueryOptions): ApiPromise<MarketingBusifavorStocksCouponcodeList>;
  /** 查询预存code列表. The same as `get`. */
  getAsync(options: MarketingBusifavorStocksCouponcodesQueryOptions): ApiPromise<MarketingBusifavorStocksCouponcodeList>;
  /** 查询预存code列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBusifavorStocksCouponcodesQueryOptions): MarketingBusifavorStocksCouponcodeList;
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
  post(options: MarketingBusifavorStocksCouponcodesOptions): ApiPromise<MarketingBusifavorStocksCouponcodesAnswer>;
  /** 上传预存code . The same as `post`. */
  postAsync(options: MarketingBusifavorStocksCouponcodesOptions): ApiPromise<MarketingBusifavorStocksCouponcodesAnswer>;
  /** 上传预存code . `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorStocksCouponcodesOptions): MarketingBusifavorStocksCouponcodesAnswer;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
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
  delete(options: MarketingBusifavorStocksCouponcodesByCouponCodeDeleteOptions): ApiPromise<MarketingBusifavorStocksCouponcodesByCouponCodeDeleteAnswer>;
  /** 删除预存code. The same as `delete`. */
  deleteAsync(options: MarketingBusifavorStocksCouponcodesByCouponCodeDeleteOptions): ApiPromise<MarketingBusifavorStocksCouponcodesByCouponCodeDeleteAnswer>;
  /** 删除预存code. `delete` that blocks the thread until the answer is there. */
  deleteSync(options: MarketingBusifavorStocksCouponcodesByCouponCodeDeleteOptions): MarketingBusifavorStocksCouponcodesByCouponCodeDeleteAnswer;
  /**
   * 查询预存code详情
   *
   * 商家券 · Merchant coupons
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: MarketingBusifavorStocksCouponcodesByCouponCodeQueryOptions): ApiPromise<MarketingBusifavorStocksCouponcode>;
  /** 查询预存code详情. The same as `get`. */
  getAsync(options: MarketingBusifavorStocksCouponcodesByCouponCodeQueryOptions): ApiPromise<MarketingBusifavorStocksCouponcode>;
  /** 查询预存code详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBusifavorStocksCouponcodesByCouponCodeQueryOptions): MarketingBusifavorStocksCouponcode;
}

/** `v3/marketing/busifavor/subsidy` */
interface MarketingBusifavorSubsidyNode extends ChainNode<"v3/marketing/busifavor/subsidy"> {
  readonly payReceipts: MarketingBusifavorSubsidyPayReceiptsNode;
  readonly "pay-receipts": MarketingBusifavorSubsidyPayReceiptsNode;
  readonly returnReceipts: MarketingBusifavorSubsidyReturnReceiptsNode;
  readonly "return-receipts": MarketingBusifavorSubsidyReturnReceiptsNode;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts` */
interface MarketingBusifavorSubsidyPayReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/pay-receipts"> {
  /** The value is the option `subsidy_receipt_id` of the call. */
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
  get(options: MarketingBusifavorSubsidyPayReceiptsQueryOptions): ApiPromise<MarketingBusifavorSubsidyPayReceiptsQueryAnswer>;
  /** 查询营销补差付款单列表. The same as `get`. */
  getAsync(options: MarketingBusifavorSubsidyPayReceiptsQueryOptions): ApiPromise<MarketingBusifavorSubsidyPayReceiptsQueryAnswer>;
  /** 查询营销补差付款单列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBusifavorSubsidyPayReceiptsQueryOptions): MarketingBusifavorSubsidyPayReceiptsQueryAnswer;
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
  post(options: MarketingBusifavorSubsidyPayReceiptsOptions): ApiPromise<MarketingBusifavorSubsidyPayReceipt>;
  /** 营销补差付款. The same as `post`. */
  postAsync(options: MarketingBusifavorSubsidyPayReceiptsOptions): ApiPromise<MarketingBusifavorSubsidyPayReceipt>;
  /** 营销补差付款. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorSubsidyPayReceiptsOptions): MarketingBusifavorSubsidyPayReceipt;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
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
  get(options: MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdQueryOptions): ApiPromise<MarketingBusifavorSubsidyPayReceipt>;
  /** 查询营销补差付款单详情. The same as `get`. */
  getAsync(options: MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdQueryOptions): ApiPromise<MarketingBusifavorSubsidyPayReceipt>;
  /** 查询营销补差付款单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdQueryOptions): MarketingBusifavorSubsidyPayReceipt;
}

/** `v3/marketing/busifavor/subsidy/return-receipts` */
interface MarketingBusifavorSubsidyReturnReceiptsNode extends ChainNode<"v3/marketing/busifavor/subsidy/return-receipts"> {
  /** The value is the option `subsidy_return_receipt_id` of the call. */
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
  post(options: MarketingBusifavorSubsidyReturnReceiptsOptions): ApiPromise<MarketingBusifavorSubsidyReturnReceipt>;
  /** 营销补差回退. The same as `post`. */
  postAsync(options: MarketingBusifavorSubsidyReturnReceiptsOptions): ApiPromise<MarketingBusifavorSubsidyReturnReceipt>;
  /** 营销补差回退. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingBusifavorSubsidyReturnReceiptsOptions): MarketingBusifavorSubsidyReturnReceipt;
}

/** `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` */
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
  get(options: MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdQueryOptions): ApiPromise<MarketingBusifavorSubsidyReturnReceipt>;
  /** 查询商家券营销补差回退单详情. The same as `get`. */
  getAsync(options: MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdQueryOptions): ApiPromise<MarketingBusifavorSubsidyReturnReceipt>;
  /** 查询商家券营销补差回退单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdQueryOptions): MarketingBusifavorSubsidyReturnReceipt;
}

/** `v3/marketing/busifavor/users` */
interface MarketingBusifavorUsersNode extends ChainNode<"v3/marketing/busifavor/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MarketingBusifavorUsersByOpenidNode;
}

/** `v3/marketing/busifavor/users/{openid}` */
interface MarketingBusifavorUsersByOpenidNode extends ChainNode<"v3/marketing/busifavor/users/{openid}"> {
  readonly coupons: MarketingBusifavorUsersByOpenidCouponsNode;
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
interface MarketingBusifavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons"> {
  /** The value is the option `coupon_code` of the call. */
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
  /** 根据过滤条件查询用户券. The same as `get`. */
  getAsync(options: BusifavorCouponsQueryOptions): ApiPromise<BusifavorCouponList>;
  /** 根据过滤条件查询用户券. `get` that blocks the thread until the answer is there. */
  getSync(options: BusifavorCouponsQueryOptions): BusifavorCouponList;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}` */
interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"> {
  readonly appids: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids` */
interface MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode extends ChainNode<"v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"> {
  /** The value is the option `appid` of the call. */
  readonly _appid_: MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidNode;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
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
  /** 查询用户单张券详情. The same as `get`. */
  getAsync(options: BusifavorCouponQueryOptions): ApiPromise<BusifavorCoupon>;
  /** 查询用户单张券详情. `get` that blocks the thread until the answer is there. */
  getSync(options: BusifavorCouponQueryOptions): BusifavorCoupon;
}

/** `v3/marketing/favor` */
interface MarketingFavorNode extends ChainNode<"v3/marketing/favor"> {
  readonly callbacks: MarketingFavorCallbacksNode;
  readonly couponStocks: MarketingFavorCouponStocksNode;
  readonly "coupon-stocks": MarketingFavorCouponStocksNode;
  readonly media: MarketingFavorMediaNode;
  readonly stocks: MarketingFavorStocksNode;
  readonly users: MarketingFavorUsersNode;
}

/** `v3/marketing/favor/callbacks` */
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
  /** 获取已设置的消息通知地址. The same as `get`. */
  getAsync(options: FavorCallbackQueryOptions): ApiPromise<FavorCallback>;
  /** 获取已设置的消息通知地址. `get` that blocks the thread until the answer is there. */
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
  /** 设置消息通知地址. The same as `post`. */
  postAsync(options: FavorCallbackSetOptions): ApiPromise<FavorCallbackSaved>;
  /** 设置消息通知地址. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorCallbackSetOptions): FavorCallbackSaved;
}

/** `v3/marketing/favor/coupon-stocks` */
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
  /** 创建代金券批次. The same as `post`. */
  postAsync(options: FavorStockCreateOptions): ApiPromise<FavorStockCreated>;
  /** 创建代金券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorStockCreateOptions): FavorStockCreated;
}

/** `v3/marketing/favor/media` */
interface MarketingFavorMediaNode extends ChainNode<"v3/marketing/favor/media"> {
  readonly imageUpload: MarketingFavorMediaImageUploadNode;
  readonly "image-upload": MarketingFavorMediaImageUploadNode;
}

/** `v3/marketing/favor/media/image-upload` */
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
  /** （营销）图片上传. The same as `post`. */
  postAsync(options: FavorImageUploadOptions): ApiPromise<FavorImage>;
  /** （营销）图片上传. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorImageUploadOptions): FavorImage;
}

/** `v3/marketing/favor/stocks` */
interface MarketingFavorStocksNode extends ChainNode<"v3/marketing/favor/stocks"> {
  /** The value is the option `stock_id` of the call. */
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
  /** 条件查询批次列表. The same as `get`. */
  getAsync(options: FavorStocksQueryOptions): ApiPromise<FavorStockList>;
  /** 条件查询批次列表. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorStocksQueryOptions): FavorStockList;
}

/** `v3/marketing/favor/stocks/{stock_id}` */
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
  /** 查询批次详情. The same as `get`. */
  getAsync(options: FavorStockQueryOptions): ApiPromise<FavorStock>;
  /** 查询批次详情. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorStockQueryOptions): FavorStock;
}

/** `v3/marketing/favor/stocks/{stock_id}/items` */
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
  /** 查询代金券可用单品. The same as `get`. */
  getAsync(options: FavorStockItemsQueryOptions): ApiPromise<FavorStockPage>;
  /** 查询代金券可用单品. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorStockItemsQueryOptions): FavorStockPage;
}

/** `v3/marketing/favor/stocks/{stock_id}/merchants` */
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
  /** 查询代金券可用商户. The same as `get`. */
  getAsync(options: FavorStockMerchantsQueryOptions): ApiPromise<FavorStockPage>;
  /** 查询代金券可用商户. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorStockMerchantsQueryOptions): FavorStockPage;
}

/** `v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
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
  post(options: MarketingFavorStocksModifyGoodsIdOptions): ApiPromise<FavorStockPaused>;
  /** 修改可用单品编码. The same as `post`. */
  postAsync(options: MarketingFavorStocksModifyGoodsIdOptions): ApiPromise<FavorStockPaused>;
  /** 修改可用单品编码. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingFavorStocksModifyGoodsIdOptions): FavorStockPaused;
}

/** `v3/marketing/favor/stocks/{stock_id}/pause` */
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
  /** 暂停代金券批次. The same as `post`. */
  postAsync(options: FavorStockPauseOptions): ApiPromise<FavorStockPaused>;
  /** 暂停代金券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorStockPauseOptions): FavorStockPaused;
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow` */
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
  /** 下载批次退款明细. The same as `get`. */
  getAsync(options: FavorRefundFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** 下载批次退款明细. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorRefundFlowQueryOptions): FavorFlowDownload;
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` */
interface MarketingFavorStocksByStockIdRefundFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"> {
  /**
   * 获取批次退款明细下载链接
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   *
   */
  get(options: MarketingFavorStocksRefundFlowByDayQueryOptions): ApiPromise<MarketingFavorStocksRefundFlowByDay>;
  /** 获取批次退款明细下载链接. The same as `get`. */
  getAsync(options: MarketingFavorStocksRefundFlowByDayQueryOptions): ApiPromise<MarketingFavorStocksRefundFlowByDay>;
  /** 获取批次退款明细下载链接. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingFavorStocksRefundFlowByDayQueryOptions): MarketingFavorStocksRefundFlowByDay;
}

/** `v3/marketing/favor/stocks/{stock_id}/restart` */
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
  /** 重启代金券批次. The same as `post`. */
  postAsync(options: FavorStockRestartOptions): ApiPromise<FavorStockRestarted>;
  /** 重启代金券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorStockRestartOptions): FavorStockRestarted;
}

/** `v3/marketing/favor/stocks/{stock_id}/start` */
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
  /** 激活代金券批次. The same as `post`. */
  postAsync(options: FavorStockStartOptions): ApiPromise<FavorStockStarted>;
  /** 激活代金券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorStockStartOptions): FavorStockStarted;
}

/** `v3/marketing/favor/stocks/{stock_id}/stop` */
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
  /** 终止批次. The same as `post`. */
  postAsync(options: FavorStockStopOptions): ApiPromise<FavorStockStopped>;
  /** 终止批次. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorStockStopOptions): FavorStockStopped;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow` */
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
  /** 下载批次核销明细. The same as `get`. */
  getAsync(options: FavorUseFlowQueryOptions): ApiPromise<FavorFlowDownload>;
  /** 下载批次核销明细. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorUseFlowQueryOptions): FavorFlowDownload;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` */
interface MarketingFavorStocksByStockIdUseFlowByDayNode extends ChainNode<"v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"> {
  /**
   * 获取批次核销明细下载链接
   *
   * 代金券 · Cash coupons
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   *
   */
  get(options: MarketingFavorStocksUseFlowByDayQueryOptions): ApiPromise<MarketingFavorStocksUseFlowByDay>;
  /** 获取批次核销明细下载链接. The same as `get`. */
  getAsync(options: MarketingFavorStocksUseFlowByDayQueryOptions): ApiPromise<MarketingFavorStocksUseFlowByDay>;
  /** 获取批次核销明细下载链接. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingFavorStocksUseFlowByDayQueryOptions): MarketingFavorStocksUseFlowByDay;
}

/** `v3/marketing/favor/users` */
interface MarketingFavorUsersNode extends ChainNode<"v3/marketing/favor/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MarketingFavorUsersByOpenidNode;
}

/** `v3/marketing/favor/users/{openid}` */
interface MarketingFavorUsersByOpenidNode extends ChainNode<"v3/marketing/favor/users/{openid}"> {
  readonly coupons: MarketingFavorUsersByOpenidCouponsNode;
}

/** `v3/marketing/favor/users/{openid}/coupons` */
interface MarketingFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/favor/users/{openid}/coupons"> {
  /** The value is the option `coupon_id` of the call. */
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
  /** 根据商户号查用户的券. The same as `get`. */
  getAsync(options: FavorCouponsQueryOptions): ApiPromise<FavorCouponList>;
  /** 根据商户号查用户的券. `get` that blocks the thread until the answer is there. */
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
  /** 发放代金券. The same as `post`. */
  postAsync(options: FavorCouponSendOptions): ApiPromise<FavorCouponSent>;
  /** 发放代金券. `post` that blocks the thread until the answer is there. */
  postSync(options: FavorCouponSendOptions): FavorCouponSent;
}

/** `v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
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
  /** 查询代金券详情. The same as `get`. */
  getAsync(options: FavorCouponQueryOptions): ApiPromise<FavorCoupon>;
  /** 查询代金券详情. `get` that blocks the thread until the answer is there. */
  getSync(options: FavorCouponQueryOptions): FavorCoupon;
}

/** `v3/marketing/goods-subsidy-activity` */
interface MarketingGoodsSubsidyActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity"> {
  readonly activities: MarketingGoodsSubsidyActivityActivitiesNode;
  readonly activity: MarketingGoodsSubsidyActivityActivityNode;
  readonly qualification: MarketingGoodsSubsidyActivityQualificationNode;
  readonly retailStoreAct: MarketingGoodsSubsidyActivityRetailStoreActNode;
  readonly "retail-store-act": MarketingGoodsSubsidyActivityRetailStoreActNode;
}

/** `v3/marketing/goods-subsidy-activity/activities` */
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
  get(options: MarketingGoodsSubsidyActivityActivitiesQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityActivityList>;
  /** 按区域查询品牌加价购活动. The same as `get`. */
  getAsync(options: MarketingGoodsSubsidyActivityActivitiesQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityActivityList>;
  /** 按区域查询品牌加价购活动. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingGoodsSubsidyActivityActivitiesQueryOptions): MarketingGoodsSubsidyActivityActivityList;
}

/** `v3/marketing/goods-subsidy-activity/activity` */
interface MarketingGoodsSubsidyActivityActivityNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity"> {
  /** The value is the option `activity_id` of the call. */
  readonly _activity_id_: MarketingGoodsSubsidyActivityActivityByActivityIdNode;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}` */
interface MarketingGoodsSubsidyActivityActivityByActivityIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/activity/{activity_id}"> {
  readonly apply: MarketingGoodsSubsidyActivityActivityByActivityIdApplyNode;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
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
  post(options: MarketingGoodsSubsidyActivityActivityApplyOptions): ApiPromise<MarketingGoodsSubsidyActivityActivityApplyAnswer>;
  /** 门店报名品牌加价购活动. The same as `post`. */
  postAsync(options: MarketingGoodsSubsidyActivityActivityApplyOptions): ApiPromise<MarketingGoodsSubsidyActivityActivityApplyAnswer>;
  /** 门店报名品牌加价购活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingGoodsSubsidyActivityActivityApplyOptions): MarketingGoodsSubsidyActivityActivityApplyAnswer;
}

/** `v3/marketing/goods-subsidy-activity/qualification` */
interface MarketingGoodsSubsidyActivityQualificationNode extends ChainNode<"v3/marketing/goods-subsidy-activity/qualification"> {
  readonly lock: MarketingGoodsSubsidyActivityQualificationLockNode;
  readonly unlock: MarketingGoodsSubsidyActivityQualificationUnlockNode;
}

/** `v3/marketing/goods-subsidy-activity/qualification/lock` */
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
  post(options: MarketingGoodsSubsidyActivityQualificationLockOptions): ApiPromise<MarketingGoodsSubsidyActivityQualificationLockAnswer>;
  /** 锁定品牌加价购活动资格. The same as `post`. */
  postAsync(options: MarketingGoodsSubsidyActivityQualificationLockOptions): ApiPromise<MarketingGoodsSubsidyActivityQualificationLockAnswer>;
  /** 锁定品牌加价购活动资格. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingGoodsSubsidyActivityQualificationLockOptions): MarketingGoodsSubsidyActivityQualificationLockAnswer;
}

/** `v3/marketing/goods-subsidy-activity/qualification/unlock` */
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
  post(options: MarketingGoodsSubsidyActivityQualificationUnlockOptions): ApiPromise<MarketingGoodsSubsidyActivityQualificationLockAnswer>;
  /** 解锁品牌加价购活动资格. The same as `post`. */
  postAsync(options: MarketingGoodsSubsidyActivityQualificationUnlockOptions): ApiPromise<MarketingGoodsSubsidyActivityQualificationLockAnswer>;
  /** 解锁品牌加价购活动资格. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingGoodsSubsidyActivityQualificationUnlockOptions): MarketingGoodsSubsidyActivityQualificationLockAnswer;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act` */
interface MarketingGoodsSubsidyActivityRetailStoreActNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act"> {
  /** The value is the option `activity_id` of the call. */
  readonly _activity_id_: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdNode;
  /** The value is the option `brand_id` of the call. */
  readonly _brand_id_: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdNode;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}` */
interface MarketingGoodsSubsidyActivityRetailStoreActByActivityIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}"> {
  readonly representative: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeNode;
  readonly representatives: MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesNode;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
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
  delete(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteAnswer>;
  /** 删除零售小店活动业务代理. The same as `delete`. */
  deleteAsync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteAnswer>;
  /** 删除零售小店活动业务代理. `delete` that blocks the thread until the answer is there. */
  deleteSync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteOptions): MarketingGoodsSubsidyActivityRetailStoreActRepresentativeDeleteAnswer;
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
  put(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceAnswer>;
  /** 添加零售小店活动业务代理. The same as `put`. */
  putAsync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceAnswer>;
  /** 添加零售小店活动业务代理. `put` that blocks the thread until the answer is there. */
  putSync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceOptions): MarketingGoodsSubsidyActivityRetailStoreActRepresentativeReplaceAnswer;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
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
  get(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativesQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeList>;
  /** 查询零售小店活动业务代理. The same as `get`. */
  getAsync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativesQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActRepresentativeList>;
  /** 查询零售小店活动业务代理. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingGoodsSubsidyActivityRetailStoreActRepresentativesQueryOptions): MarketingGoodsSubsidyActivityRetailStoreActRepresentativeList;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}` */
interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"> {
  readonly materials: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsNode;
  readonly stores: MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
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
  post(options: MarketingGoodsSubsidyActivityRetailStoreActMaterialsOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActMaterialsAnswer>;
  /** 生成小店活动物料码. The same as `post`. */
  postAsync(options: MarketingGoodsSubsidyActivityRetailStoreActMaterialsOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActMaterialsAnswer>;
  /** 生成小店活动物料码. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingGoodsSubsidyActivityRetailStoreActMaterialsOptions): MarketingGoodsSubsidyActivityRetailStoreActMaterialsAnswer;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
interface MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresNode extends ChainNode<"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"> {
  /** The value is the option `store_code` of the call. */
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
  delete(options: MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteAnswer>;
  /** 删除小店活动门店. The same as `delete`. */
  deleteAsync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteAnswer>;
  /** 删除小店活动门店. `delete` that blocks the thread until the answer is there. */
  deleteSync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteOptions): MarketingGoodsSubsidyActivityRetailStoreActStoresDeleteAnswer;
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
  get(options: MarketingGoodsSubsidyActivityRetailStoreActStoresQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoreList>;
  /** 查询小店活动门店列表. The same as `get`. */
  getAsync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoreList>;
  /** 查询小店活动门店列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresQueryOptions): MarketingGoodsSubsidyActivityRetailStoreActStoreList;
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
  post(options: MarketingGoodsSubsidyActivityRetailStoreActStoresOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoresAnswer>;
  /** 添加小店活动门店. The same as `post`. */
  postAsync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStoresAnswer>;
  /** 添加小店活动门店. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresOptions): MarketingGoodsSubsidyActivityRetailStoreActStoresAnswer;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
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
  get(options: MarketingGoodsSubsidyActivityRetailStoreActStoresByStoreCodeQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStore>;
  /** 查询小店活动门店详情. The same as `get`. */
  getAsync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresByStoreCodeQueryOptions): ApiPromise<MarketingGoodsSubsidyActivityRetailStoreActStore>;
  /** 查询小店活动门店详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingGoodsSubsidyActivityRetailStoreActStoresByStoreCodeQueryOptions): MarketingGoodsSubsidyActivityRetailStoreActStore;
}

/** `v3/marketing/membercard-activity` */
interface MarketingMembercardActivityNode extends ChainNode<"v3/marketing/membercard-activity"> {
  readonly activities: MarketingMembercardActivityActivitiesNode;
}

/** `v3/marketing/membercard-activity/activities` */
interface MarketingMembercardActivityActivitiesNode extends ChainNode<"v3/marketing/membercard-activity/activities"> {
  /** The value is the option `activity_id` of the call. */
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
  get(options: MarketingMembercardActivityActivitiesQueryOptions): ApiPromise<MarketingMembercardActivityActivityList>;
  /** 查询活动列表. The same as `get`. */
  getAsync(options: MarketingMembercardActivityActivitiesQueryOptions): ApiPromise<MarketingMembercardActivityActivityList>;
  /** 查询活动列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardActivityActivitiesQueryOptions): MarketingMembercardActivityActivityList;
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
  post(options: MarketingMembercardActivityActivitiesOptions): ApiPromise<MarketingMembercardActivityActivity>;
  /** 创建活动. The same as `post`. */
  postAsync(options: MarketingMembercardActivityActivitiesOptions): ApiPromise<MarketingMembercardActivityActivity>;
  /** 创建活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardActivityActivitiesOptions): MarketingMembercardActivityActivity;
}

/** `v3/marketing/membercard-activity/activities/{activity_id}` */
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
  get(options: MarketingMembercardActivityActivitiesByActivityIdQueryOptions): ApiPromise<MarketingMembercardActivityActivity>;
  /** 查询活动详情. The same as `get`. */
  getAsync(options: MarketingMembercardActivityActivitiesByActivityIdQueryOptions): ApiPromise<MarketingMembercardActivityActivity>;
  /** 查询活动详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardActivityActivitiesByActivityIdQueryOptions): MarketingMembercardActivityActivity;
}

/** `v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
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
  post(options: MarketingMembercardActivityActivitiesTerminateOptions): ApiPromise<MarketingMembercardActivityActivitiesTerminateAnswer>;
  /** 终止活动. The same as `post`. */
  postAsync(options: MarketingMembercardActivityActivitiesTerminateOptions): ApiPromise<MarketingMembercardActivityActivitiesTerminateAnswer>;
  /** 终止活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardActivityActivitiesTerminateOptions): MarketingMembercardActivityActivitiesTerminateAnswer;
}

/** `v3/marketing/membercard-open` */
interface MarketingMembercardOpenNode extends ChainNode<"v3/marketing/membercard-open"> {
  readonly activateInformations: MarketingMembercardOpenActivateInformationsNode;
  readonly "activate-informations": MarketingMembercardOpenActivateInformationsNode;
  readonly callback: MarketingMembercardOpenCallbackNode;
  readonly cards: MarketingMembercardOpenCardsNode;
  readonly phonenumberMember: MarketingMembercardOpenPhonenumberMemberNode;
  readonly "phonenumber-member": MarketingMembercardOpenPhonenumberMemberNode;
  readonly user: MarketingMembercardOpenUserNode;
}

/** `v3/marketing/membercard-open/activate-informations` */
interface MarketingMembercardOpenActivateInformationsNode extends ChainNode<"v3/marketing/membercard-open/activate-informations"> {
  /** The value is the option `activate_ticket` of the call. */
  readonly _activate_ticket_: MarketingMembercardOpenActivateInformationsByActivateTicketNode;
}

/** `v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
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
  get(options: MarketingMembercardOpenActivateInformationsByActivateTicketQueryOptions): ApiPromise<MarketingMembercardOpenActivateInformation>;
  /** 获取用户信息（跳转型激活）. The same as `get`. */
  getAsync(options: MarketingMembercardOpenActivateInformationsByActivateTicketQueryOptions): ApiPromise<MarketingMembercardOpenActivateInformation>;
  /** 获取用户信息（跳转型激活）. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenActivateInformationsByActivateTicketQueryOptions): MarketingMembercardOpenActivateInformation;
}

/** `v3/marketing/membercard-open/callback` */
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
  get(options?: MarketingMembercardOpenCallbackQueryOptions): ApiPromise<MarketingMembercardOpenCallback>;
  /** 查询回调地址. The same as `get`. */
  getAsync(options?: MarketingMembercardOpenCallbackQueryOptions): ApiPromise<MarketingMembercardOpenCallback>;
  /** 查询回调地址. `get` that blocks the thread until the answer is there. */
  getSync(options?: MarketingMembercardOpenCallbackQueryOptions): MarketingMembercardOpenCallback;
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
  patch(options: MarketingMembercardOpenCallbackUpdateOptions): ApiPromise<MarketingMembercardOpenCallback>;
  /** 设置回调地址. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCallbackUpdateOptions): ApiPromise<MarketingMembercardOpenCallback>;
  /** 设置回调地址. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCallbackUpdateOptions): MarketingMembercardOpenCallback;
}

/** `v3/marketing/membercard-open/cards` */
interface MarketingMembercardOpenCardsNode extends ChainNode<"v3/marketing/membercard-open/cards"> {
  /** The value is the option `card_id` of the call. */
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
  get(options: MarketingMembercardOpenCardsQueryOptions): ApiPromise<MarketingMembercardOpenCardList>;
  /** 查询会员卡模板列表. The same as `get`. */
  getAsync(options: MarketingMembercardOpenCardsQueryOptions): ApiPromise<MarketingMembercardOpenCardList>;
  /** 查询会员卡模板列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenCardsQueryOptions): MarketingMembercardOpenCardList;
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
  post(options: MarketingMembercardOpenCardsOptions): ApiPromise<MarketingMembercardOpenCard>;
  /** 创建会员卡模板. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsOptions): ApiPromise<MarketingMembercardOpenCard>;
  /** 创建会员卡模板. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsOptions): MarketingMembercardOpenCard;
}

/** `v3/marketing/membercard-open/cards/{card_id}` */
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
  delete(options: MarketingMembercardOpenCardsByCardIdDeleteOptions): ApiPromise<undefined>;
  /** 删除会员卡模板. The same as `delete`. */
  deleteAsync(options: MarketingMembercardOpenCardsByCardIdDeleteOptions): ApiPromise<undefined>;
  /** 删除会员卡模板. `delete` that blocks the thread until the answer is there. */
  deleteSync(options: MarketingMembercardOpenCardsByCardIdDeleteOptions): undefined;
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
  get(options: MarketingMembercardOpenCardsByCardIdQueryOptions): ApiPromise<MarketingMembercardOpenCard>;
  /** 查询会员卡模板信息. The same as `get`. */
  getAsync(options: MarketingMembercardOpenCardsByCardIdQueryOptions): ApiPromise<MarketingMembercardOpenCard>;
  /** 查询会员卡模板信息. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenCardsByCardIdQueryOptions): MarketingMembercardOpenCard;
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
  patch(options: MarketingMembercardOpenCardsByCardIdUpdateOptions): ApiPromise<undefined>;
  /** 修改会员卡模板信息. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCardsByCardIdUpdateOptions): ApiPromise<undefined>;
  /** 修改会员卡模板信息. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCardsByCardIdUpdateOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes` */
interface MarketingMembercardOpenCardsByCardIdCodesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes"> {
  readonly deposit: MarketingMembercardOpenCardsByCardIdCodesDepositNode;
  /** The value is the option `code` of the call. */
  readonly _code_: MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
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
  post(options: MarketingMembercardOpenCardsCodesDepositOptions): ApiPromise<MarketingMembercardOpenCardsCodesDepositAnswer>;
  /** 导入会员Code. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesDepositOptions): ApiPromise<MarketingMembercardOpenCardsCodesDepositAnswer>;
  /** 导入会员Code. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesDepositOptions): MarketingMembercardOpenCardsCodesDepositAnswer;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
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
  get(options: MarketingMembercardOpenCardsCodesByCodeQueryOptions): ApiPromise<MarketingMembercardOpenCardsCode>;
  /** 查询用户会员卡信息. The same as `get`. */
  getAsync(options: MarketingMembercardOpenCardsCodesByCodeQueryOptions): ApiPromise<MarketingMembercardOpenCardsCode>;
  /** 查询用户会员卡信息. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenCardsCodesByCodeQueryOptions): MarketingMembercardOpenCardsCode;
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
  patch(options: MarketingMembercardOpenCardsCodesByCodeUpdateOptions): ApiPromise<undefined>;
  /** 修改用户会员卡信息. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCardsCodesByCodeUpdateOptions): ApiPromise<undefined>;
  /** 修改用户会员卡信息. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCardsCodesByCodeUpdateOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
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
  post(options: MarketingMembercardOpenCardsCodesActivateOptions): ApiPromise<undefined>;
  /** 激活会员卡（跳转型激活）. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesActivateOptions): ApiPromise<undefined>;
  /** 激活会员卡（跳转型激活）. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesActivateOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus` */
interface MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"> {
  readonly commit: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitNode;
  readonly prepare: MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareNode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
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
  post(options: MarketingMembercardOpenCardsCodesBonusCommitOptions): ApiPromise<undefined>;
  /** 设置支付后展示的积分到账. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesBonusCommitOptions): ApiPromise<undefined>;
  /** 设置支付后展示的积分到账. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesBonusCommitOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
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
  post(options: MarketingMembercardOpenCardsCodesBonusPrepareOptions): ApiPromise<undefined>;
  /** 支付结果页展示会员积分. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesBonusPrepareOptions): ApiPromise<undefined>;
  /** 支付结果页展示会员积分. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesBonusPrepareOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
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
  patch(options: MarketingMembercardOpenCardsCodesRightsUpdateOptions): ApiPromise<undefined>;
  /** 设置会员权益. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCardsCodesRightsUpdateOptions): ApiPromise<undefined>;
  /** 设置会员权益. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCardsCodesRightsUpdateOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
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
  post(options: MarketingMembercardOpenCardsCodesSetServiceModuleDataOptions): ApiPromise<undefined>;
  /** 设置会员服务项用户信息. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesSetServiceModuleDataOptions): ApiPromise<undefined>;
  /** 设置会员服务项用户信息. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesSetServiceModuleDataOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
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
  post(options: MarketingMembercardOpenCardsCodesUnavailableOptions): ApiPromise<undefined>;
  /** 作废用户会员卡. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsCodesUnavailableOptions): ApiPromise<undefined>;
  /** 作废用户会员卡. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsCodesUnavailableOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
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
  get(options: MarketingMembercardOpenCardsDecryptCodeQueryOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 加密code解码（跳转型激活）. The same as `get`. */
  getAsync(options: MarketingMembercardOpenCardsDecryptCodeQueryOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 加密code解码（跳转型激活）. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenCardsDecryptCodeQueryOptions): MarketingMembercardOpenCardsDecryptCode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
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
  post(options: MarketingMembercardOpenCardsPermissionTokensOptions): ApiPromise<MarketingMembercardOpenCardsPermissionTokensAnswer>;
  /** 商户预授权. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsPermissionTokensOptions): ApiPromise<MarketingMembercardOpenCardsPermissionTokensAnswer>;
  /** 商户预授权. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsPermissionTokensOptions): MarketingMembercardOpenCardsPermissionTokensAnswer;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard` */
interface MarketingMembercardOpenCardsByCardIdPhoneMembercardNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/phone-membercard"> {
  readonly import: MarketingMembercardOpenCardsByCardIdPhoneMembercardImportNode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
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
  post(options: MarketingMembercardOpenCardsPhoneMembercardImportOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 根据手机号导入用户会员卡. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsPhoneMembercardImportOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 根据手机号导入用户会员卡. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsPhoneMembercardImportOptions): MarketingMembercardOpenCardsDecryptCode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/qrcode` */
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
  post(options: MarketingMembercardOpenCardsQrcodeOptions): ApiPromise<MarketingMembercardOpenCardsQrcodeAnswer>;
  /** 创建会员卡二维码. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsQrcodeOptions): ApiPromise<MarketingMembercardOpenCardsQrcodeAnswer>;
  /** 创建会员卡二维码. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsQrcodeOptions): MarketingMembercardOpenCardsQrcodeAnswer;
}

/** `v3/marketing/membercard-open/cards/{card_id}/rights` */
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
  patch(options: MarketingMembercardOpenCardsRightsUpdateOptions): ApiPromise<undefined>;
  /** 设置会员卡模板权益项. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCardsRightsUpdateOptions): ApiPromise<undefined>;
  /** 设置会员卡模板权益项. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCardsRightsUpdateOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules` */
interface MarketingMembercardOpenCardsByCardIdServiceModulesNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/service-modules"> {
  /** The value is the option `service_module_id` of the call. */
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
  post(options: MarketingMembercardOpenCardsServiceModulesOptions): ApiPromise<MarketingMembercardOpenCardsServiceModulesAnswer>;
  /** 添加会员卡服务项. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsServiceModulesOptions): ApiPromise<MarketingMembercardOpenCardsServiceModulesAnswer>;
  /** 添加会员卡服务项. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsServiceModulesOptions): MarketingMembercardOpenCardsServiceModulesAnswer;
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
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
  delete(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdDeleteOptions): ApiPromise<undefined>;
  /** 移除会员卡服务项. The same as `delete`. */
  deleteAsync(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdDeleteOptions): ApiPromise<undefined>;
  /** 移除会员卡服务项. `delete` that blocks the thread until the answer is there. */
  deleteSync(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdDeleteOptions): undefined;
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
  patch(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdUpdateOptions): ApiPromise<MarketingMembercardOpenCardsServiceModulesAnswer>;
  /** 修改会员卡服务项. The same as `patch`. */
  patchAsync(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdUpdateOptions): ApiPromise<MarketingMembercardOpenCardsServiceModulesAnswer>;
  /** 修改会员卡服务项. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingMembercardOpenCardsServiceModulesByServiceModuleIdUpdateOptions): MarketingMembercardOpenCardsServiceModulesAnswer;
}

/** `v3/marketing/membercard-open/cards/{card_id}/upgrade` */
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
  post(options: MarketingMembercardOpenCardsUpgradeOptions): ApiPromise<undefined>;
  /** 老会员卡模板升级. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsUpgradeOptions): ApiPromise<undefined>;
  /** 老会员卡模板升级. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsUpgradeOptions): undefined;
}

/** `v3/marketing/membercard-open/cards/{card_id}/users` */
interface MarketingMembercardOpenCardsByCardIdUsersNode extends ChainNode<"v3/marketing/membercard-open/cards/{card_id}/users"> {
  readonly import: MarketingMembercardOpenCardsByCardIdUsersImportNode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/users/import` */
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
  post(options: MarketingMembercardOpenCardsUsersImportOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 根据openid导入用户会员卡. The same as `post`. */
  postAsync(options: MarketingMembercardOpenCardsUsersImportOptions): ApiPromise<MarketingMembercardOpenCardsDecryptCode>;
  /** 根据openid导入用户会员卡. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenCardsUsersImportOptions): MarketingMembercardOpenCardsDecryptCode;
}

/** `v3/marketing/membercard-open/phonenumber-member` */
interface MarketingMembercardOpenPhonenumberMemberNode extends ChainNode<"v3/marketing/membercard-open/phonenumber-member"> {
  readonly import: MarketingMembercardOpenPhonenumberMemberImportNode;
  readonly search: MarketingMembercardOpenPhonenumberMemberSearchNode;
}

/** `v3/marketing/membercard-open/phonenumber-member/import` */
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
  post(options: MarketingMembercardOpenPhonenumberMemberImportOptions): ApiPromise<undefined>;
  /** 导入加密手机号提醒会员领卡. The same as `post`. */
  postAsync(options: MarketingMembercardOpenPhonenumberMemberImportOptions): ApiPromise<undefined>;
  /** 导入加密手机号提醒会员领卡. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingMembercardOpenPhonenumberMemberImportOptions): undefined;
}

/** `v3/marketing/membercard-open/phonenumber-member/search` */
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
  get(options: MarketingMembercardOpenPhonenumberMemberSearchQueryOptions): ApiPromise<MarketingMembercardOpenPhonenumberMemberSearch>;
  /** 通过加密手机号查询会员领卡状态. The same as `get`. */
  getAsync(options: MarketingMembercardOpenPhonenumberMemberSearchQueryOptions): ApiPromise<MarketingMembercardOpenPhonenumberMemberSearch>;
  /** 通过加密手机号查询会员领卡状态. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenPhonenumberMemberSearchQueryOptions): MarketingMembercardOpenPhonenumberMemberSearch;
}

/** `v3/marketing/membercard-open/user` */
interface MarketingMembercardOpenUserNode extends ChainNode<"v3/marketing/membercard-open/user"> {
  readonly cards: MarketingMembercardOpenUserCardsNode;
}

/** `v3/marketing/membercard-open/user/cards` */
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
  get(options: MarketingMembercardOpenUserCardsQueryOptions): ApiPromise<MarketingMembercardOpenUserCardList>;
  /** 查询用户在品牌下所有会员卡. The same as `get`. */
  getAsync(options: MarketingMembercardOpenUserCardsQueryOptions): ApiPromise<MarketingMembercardOpenUserCardList>;
  /** 查询用户在品牌下所有会员卡. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingMembercardOpenUserCardsQueryOptions): MarketingMembercardOpenUserCardList;
}

/** `v3/marketing/partner` */
interface MarketingPartnerNode extends ChainNode<"v3/marketing/partner"> {
  readonly deliveryPlan: MarketingPartnerDeliveryPlanNode;
  readonly "delivery-plan": MarketingPartnerDeliveryPlanNode;
  readonly productCoupon: MarketingPartnerProductCouponNode;
  readonly "product-coupon": MarketingPartnerProductCouponNode;
}

/** `v3/marketing/partner/delivery-plan` */
interface MarketingPartnerDeliveryPlanNode extends ChainNode<"v3/marketing/partner/delivery-plan"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansNode;
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansNode;
  /** The value is the option `sp_mchid` of the call. */
  readonly _sp_mchid_: MarketingPartnerDeliveryPlanBySpMchidNode;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
interface MarketingPartnerDeliveryPlanDeliveryPlansNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans"> {
  /** The value is the option `brand_id` of the call. */
  readonly _brand_id_: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode;
  /** The value is the option `plan_id` of the call. */
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
  post(options: MarketingPartnerDeliveryPlanDeliveryPlansOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansAnswer>;
  /** 创建投放计划. The same as `post`. */
  postAsync(options: MarketingPartnerDeliveryPlanDeliveryPlansOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansAnswer>;
  /** 创建投放计划. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerDeliveryPlanDeliveryPlansOptions): MarketingPartnerDeliveryPlanDeliveryPlansAnswer;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}` */
interface MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode extends ChainNode<"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"> {
  readonly deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
  readonly "delivery-plans": MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansNode;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
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
  get(options: MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlansQueryOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlanList>;
  /** 分页查询投放计划列表. The same as `get`. */
  getAsync(options: MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlansQueryOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlanList>;
  /** 分页查询投放计划列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlansQueryOptions): MarketingPartnerDeliveryPlanDeliveryPlansDeliveryPlanList;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
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
  patch(options: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdUpdateOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansAnswer>;
  /** 更新投放计划. The same as `patch`. */
  patchAsync(options: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdUpdateOptions): ApiPromise<MarketingPartnerDeliveryPlanDeliveryPlansAnswer>;
  /** 更新投放计划. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdUpdateOptions): MarketingPartnerDeliveryPlanDeliveryPlansAnswer;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
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
  post(options: MarketingPartnerDeliveryPlanDeliveryPlansTerminateOptions): ApiPromise<undefined>;
  /** 终止投放计划. The same as `post`. */
  postAsync(options: MarketingPartnerDeliveryPlanDeliveryPlansTerminateOptions): ApiPromise<undefined>;
  /** 终止投放计划. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerDeliveryPlanDeliveryPlansTerminateOptions): undefined;
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}` */
interface MarketingPartnerDeliveryPlanBySpMchidNode extends ChainNode<"v3/marketing/partner/delivery-plan/{sp_mchid}"> {
  readonly notifyUrl: MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
  readonly "notify-url": MarketingPartnerDeliveryPlanBySpMchidNotifyUrlNode;
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
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
  post(options: MarketingPartnerDeliveryPlanNotifyUrlOptions): ApiPromise<MarketingPartnerDeliveryPlanNotifyUrlAnswer>;
  /** 设置投放计划回调地址. The same as `post`. */
  postAsync(options: MarketingPartnerDeliveryPlanNotifyUrlOptions): ApiPromise<MarketingPartnerDeliveryPlanNotifyUrlAnswer>;
  /** 设置投放计划回调地址. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerDeliveryPlanNotifyUrlOptions): MarketingPartnerDeliveryPlanNotifyUrlAnswer;
}

/** `v3/marketing/partner/product-coupon` */
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

/** `v3/marketing/partner/product-coupon/image-generation-tasks` */
interface MarketingPartnerProductCouponImageGenerationTasksNode extends ChainNode<"v3/marketing/partner/product-coupon/image-generation-tasks"> {
  /** The value is the option `task_id` of the call. */
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
  post(options: MarketingPartnerProductCouponImageGenerationTasksOptions): ApiPromise<MarketingPartnerProductCouponImageGenerationTasksAnswer>;
  /** 提交图片生成任务. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponImageGenerationTasksOptions): ApiPromise<MarketingPartnerProductCouponImageGenerationTasksAnswer>;
  /** 提交图片生成任务. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponImageGenerationTasksOptions): MarketingPartnerProductCouponImageGenerationTasksAnswer;
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
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
  get(options: MarketingPartnerProductCouponImageGenerationTasksByTaskIdQueryOptions): ApiPromise<MarketingPartnerProductCouponImageGenerationTask>;
  /** 查询图片生成任务执行结果. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponImageGenerationTasksByTaskIdQueryOptions): ApiPromise<MarketingPartnerProductCouponImageGenerationTask>;
  /** 查询图片生成任务执行结果. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponImageGenerationTasksByTaskIdQueryOptions): MarketingPartnerProductCouponImageGenerationTask;
}

/** `v3/marketing/partner/product-coupon/media` */
interface MarketingPartnerProductCouponMediaNode extends ChainNode<"v3/marketing/partner/product-coupon/media"> {
  readonly uploadImage: MarketingPartnerProductCouponMediaUploadImageNode;
  readonly "upload-image": MarketingPartnerProductCouponMediaUploadImageNode;
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
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
  post(options: MarketingPartnerProductCouponMediaUploadImageOptions): ApiPromise<MarketingPartnerProductCouponMediaUploadImageAnswer>;
  /** 图片上传. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponMediaUploadImageOptions): ApiPromise<MarketingPartnerProductCouponMediaUploadImageAnswer>;
  /** 图片上传. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponMediaUploadImageOptions): MarketingPartnerProductCouponMediaUploadImageAnswer;
}

/** `v3/marketing/partner/product-coupon/notify-configs` */
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
  get(options?: MarketingPartnerProductCouponNotifyConfigsQueryOptions): ApiPromise<MarketingPartnerProductCouponNotifyConfig>;
  /** 获取商品券事件通知地址. The same as `get`. */
  getAsync(options?: MarketingPartnerProductCouponNotifyConfigsQueryOptions): ApiPromise<MarketingPartnerProductCouponNotifyConfig>;
  /** 获取商品券事件通知地址. `get` that blocks the thread until the answer is there. */
  getSync(options?: MarketingPartnerProductCouponNotifyConfigsQueryOptions): MarketingPartnerProductCouponNotifyConfig;
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
  post(options: MarketingPartnerProductCouponNotifyConfigsOptions): ApiPromise<MarketingPartnerProductCouponNotifyConfig>;
  /** 设置商品券事件通知地址. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponNotifyConfigsOptions): ApiPromise<MarketingPartnerProductCouponNotifyConfig>;
  /** 设置商品券事件通知地址. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponNotifyConfigsOptions): MarketingPartnerProductCouponNotifyConfig;
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
interface MarketingPartnerProductCouponProductCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons"> {
  /** The value is the option `product_coupon_id` of the call. */
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
  post(options: MarketingPartnerProductCouponProductCouponsOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsAnswer>;
  /** 创建商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsAnswer>;
  /** 创建商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsOptions): MarketingPartnerProductCouponProductCouponsAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
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
  get(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 查询商品券. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 查询商品券. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdQueryOptions): MarketingPartnerProductCouponProductCoupon;
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
  patch(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 修改商品券. The same as `patch`. */
  patchAsync(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 修改商品券. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingPartnerProductCouponProductCouponsByProductCouponIdUpdateOptions): MarketingPartnerProductCouponProductCoupon;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
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
  post(options: MarketingPartnerProductCouponProductCouponsDeactivateOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 失效商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsDeactivateOptions): ApiPromise<MarketingPartnerProductCouponProductCoupon>;
  /** 失效商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsDeactivateOptions): MarketingPartnerProductCouponProductCoupon;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"> {
  /** The value is the option `stock_bundle_id` of the call. */
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
  post(options: MarketingPartnerProductCouponProductCouponsStockBundlesOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 添加商品券批次组. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStockBundlesOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 添加商品券批次组. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStockBundlesOptions): MarketingPartnerProductCouponProductCouponsStockBundlesAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
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
  patch(options: MarketingPartnerProductCouponProductCouponsStockBundlesByStockBundleIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 修改商品券批次组. The same as `patch`. */
  patchAsync(options: MarketingPartnerProductCouponProductCouponsStockBundlesByStockBundleIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 修改商品券批次组. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingPartnerProductCouponProductCouponsStockBundlesByStockBundleIdUpdateOptions): MarketingPartnerProductCouponProductCouponsStockBundlesAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStockBundlesAssociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次组批量关联门店. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStockBundlesAssociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次组批量关联门店. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStockBundlesAssociateStoresOptions): MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStockBundlesDisassociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次组批量取消关联门店. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStockBundlesDisassociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次组批量取消关联门店. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStockBundlesDisassociateStoresOptions): MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStockBundlesUpdateBudgetOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 修改商品券批次组发放预算. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStockBundlesUpdateBudgetOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockBundlesAnswer>;
  /** 修改商品券批次组发放预算. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStockBundlesUpdateBudgetOptions): MarketingPartnerProductCouponProductCouponsStockBundlesAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
interface MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksNode extends ChainNode<"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"> {
  /** The value is the option `stock_id` of the call. */
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
  get(options: MarketingPartnerProductCouponProductCouponsStocksQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockList>;
  /** 查询商品券批次列表. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponProductCouponsStocksQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStockList>;
  /** 查询商品券批次列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponProductCouponsStocksQueryOptions): MarketingPartnerProductCouponProductCouponsStockList;
  /**
   * 添加商品券批次
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post(options: MarketingPartnerProductCouponProductCouponsStocksOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAnswer>;
  /** 添加商品券批次. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAnswer>;
  /** 添加商品券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksOptions): MarketingPartnerProductCouponProductCouponsStocksAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
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
  get(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 查询商品券指定批次. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 查询商品券指定批次. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdQueryOptions): MarketingPartnerProductCouponProductCouponsStock;
  /**
   * 修改商品券指定批次
   *
   * 商品券 · Product coupons
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 修改商品券指定批次. The same as `patch`. */
  patchAsync(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdUpdateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 修改商品券指定批次. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingPartnerProductCouponProductCouponsStocksByStockIdUpdateOptions): MarketingPartnerProductCouponProductCouponsStock;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStocksAssociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次关联门店. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksAssociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次关联门店. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksAssociateStoresOptions): MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
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
  get(options: MarketingPartnerProductCouponProductCouponsStocksAssociatedStoresQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociatedStoreList>;
  /** 查询批次关联门店列表. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponProductCouponsStocksAssociatedStoresQueryOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociatedStoreList>;
  /** 查询批次关联门店列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponProductCouponsStocksAssociatedStoresQueryOptions): MarketingPartnerProductCouponProductCouponsStocksAssociatedStoreList;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStocksDeactivateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 失效商品券批次. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksDeactivateOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 失效商品券批次. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksDeactivateOptions): MarketingPartnerProductCouponProductCouponsStock;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStocksDisassociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次取消关联门店. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksDisassociateStoresOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer>;
  /** 批次取消关联门店. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksDisassociateStoresOptions): MarketingPartnerProductCouponProductCouponsStocksAssociateStoresAnswer;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStocksUpdateBudgetOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 修改商品券批次发放预算. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksUpdateBudgetOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStock>;
  /** 修改商品券批次发放预算. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksUpdateBudgetOptions): MarketingPartnerProductCouponProductCouponsStock;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
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
  post(options: MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesAnswer>;
  /** 预上传券Code. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesOptions): ApiPromise<MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesAnswer>;
  /** 预上传券Code. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesOptions): MarketingPartnerProductCouponProductCouponsStocksUploadCouponCodesAnswer;
}

/** `v3/marketing/partner/product-coupon/users` */
interface MarketingPartnerProductCouponUsersNode extends ChainNode<"v3/marketing/partner/product-coupon/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MarketingPartnerProductCouponUsersByOpenidNode;
}

/** `v3/marketing/partner/product-coupon/users/{openid}` */
interface MarketingPartnerProductCouponUsersByOpenidNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}"> {
  readonly couponBundles: MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  readonly "coupon-bundles": MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode;
  readonly coupons: MarketingPartnerProductCouponUsersByOpenidCouponsNode;
  readonly preSendCoupon: MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  readonly "pre-send-coupon": MarketingPartnerProductCouponUsersByOpenidPreSendCouponNode;
  readonly preSendCouponBundle: MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
  readonly "pre-send-coupon-bundle": MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleNode;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"> {
  /** The value is the option `user_coupon_bundle_id` of the call. */
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
  post(options: MarketingPartnerProductCouponUsersCouponBundlesOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponBundlesAnswer>;
  /** 向用户发放商品券批次组. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponBundlesOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponBundlesAnswer>;
  /** 向用户发放商品券批次组. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponBundlesOptions): MarketingPartnerProductCouponUsersCouponBundlesAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}` */
interface MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"> {
  readonly deactivate: MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
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
  post(options: MarketingPartnerProductCouponUsersCouponBundlesDeactivateOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponBundlesAnswer>;
  /** 失效用户商品券组. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponBundlesDeactivateOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponBundlesAnswer>;
  /** 失效用户商品券组. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponBundlesDeactivateOptions): MarketingPartnerProductCouponUsersCouponBundlesAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
interface MarketingPartnerProductCouponUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/partner/product-coupon/users/{openid}/coupons"> {
  /** The value is the option `coupon_code` of the call. */
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
  get(options: MarketingPartnerProductCouponUsersCouponsQueryOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponList>;
  /** 指定券状态查询用户商品券列表. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponUsersCouponsQueryOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponList>;
  /** 指定券状态查询用户商品券列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponUsersCouponsQueryOptions): MarketingPartnerProductCouponUsersCouponList;
  /**
   * 向用户发放商品券
   *
   * 商品券 · Product coupons
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post(options: MarketingPartnerProductCouponUsersCouponsOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsAnswer>;
  /** 向用户发放商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponsOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsAnswer>;
  /** 向用户发放商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponsOptions): MarketingPartnerProductCouponUsersCouponsAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
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
  get(options: MarketingPartnerProductCouponUsersCouponsByCouponCodeQueryOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 查询用户商品券详情. The same as `get`. */
  getAsync(options: MarketingPartnerProductCouponUsersCouponsByCouponCodeQueryOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 查询用户商品券详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPartnerProductCouponUsersCouponsByCouponCodeQueryOptions): MarketingPartnerProductCouponUsersCoupon;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
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
  post(options: MarketingPartnerProductCouponUsersCouponsConfirmOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsConfirmAnswer>;
  /** 确认发放用户商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponsConfirmOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsConfirmAnswer>;
  /** 确认发放用户商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponsConfirmOptions): MarketingPartnerProductCouponUsersCouponsConfirmAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
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
  post(options: MarketingPartnerProductCouponUsersCouponsDeactivateOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 失效用户商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponsDeactivateOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 失效用户商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponsDeactivateOptions): MarketingPartnerProductCouponUsersCoupon;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
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
  post(options: MarketingPartnerProductCouponUsersCouponsReturnOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 退券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponsReturnOptions): ApiPromise<MarketingPartnerProductCouponUsersCoupon>;
  /** 退券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponsReturnOptions): MarketingPartnerProductCouponUsersCoupon;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
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
  post(options: MarketingPartnerProductCouponUsersCouponsUseOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsUseAnswer>;
  /** 核销用户商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersCouponsUseOptions): ApiPromise<MarketingPartnerProductCouponUsersCouponsUseAnswer>;
  /** 核销用户商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersCouponsUseOptions): MarketingPartnerProductCouponUsersCouponsUseAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
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
  post(options: MarketingPartnerProductCouponUsersPreSendCouponOptions): ApiPromise<MarketingPartnerProductCouponUsersPreSendCouponAnswer>;
  /** 向用户预发放商品券. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersPreSendCouponOptions): ApiPromise<MarketingPartnerProductCouponUsersPreSendCouponAnswer>;
  /** 向用户预发放商品券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersPreSendCouponOptions): MarketingPartnerProductCouponUsersPreSendCouponAnswer;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
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
  post(options: MarketingPartnerProductCouponUsersPreSendCouponBundleOptions): ApiPromise<MarketingPartnerProductCouponUsersPreSendCouponAnswer>;
  /** 向用户预发放商品券批次组. The same as `post`. */
  postAsync(options: MarketingPartnerProductCouponUsersPreSendCouponBundleOptions): ApiPromise<MarketingPartnerProductCouponUsersPreSendCouponAnswer>;
  /** 向用户预发放商品券批次组. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnerProductCouponUsersPreSendCouponBundleOptions): MarketingPartnerProductCouponUsersPreSendCouponAnswer;
}

/** `v3/marketing/partnerships` */
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
  /** 查询合作关系列表. The same as `get`. */
  getAsync(options?: MarketingPartnershipsQueryOptions): ApiPromise<MarketingPartnershipList>;
  /** 查询合作关系列表. `get` that blocks the thread until the answer is there. */
  getSync(options?: MarketingPartnershipsQueryOptions): MarketingPartnershipList;
}

/** `v3/marketing/partnerships/build` */
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
  /** 建立合作关系. The same as `post`. */
  postAsync(options: MarketingPartnershipsBuildOptions): ApiPromise<MarketingPartnershipsBuildAnswer>;
  /** 建立合作关系. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnershipsBuildOptions): MarketingPartnershipsBuildAnswer;
}

/** `v3/marketing/partnerships/terminate` */
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
  /** 终止合作关系. The same as `post`. */
  postAsync(options: MarketingPartnershipsTerminateOptions): ApiPromise<MarketingPartnershipsTerminateAnswer>;
  /** 终止合作关系. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPartnershipsTerminateOptions): MarketingPartnershipsTerminateAnswer;
}

/** `v3/marketing/paygiftactivity` */
interface MarketingPaygiftactivityNode extends ChainNode<"v3/marketing/paygiftactivity"> {
  readonly activities: MarketingPaygiftactivityActivitiesNode;
  readonly uniqueThresholdActivity: MarketingPaygiftactivityUniqueThresholdActivityNode;
  readonly "unique-threshold-activity": MarketingPaygiftactivityUniqueThresholdActivityNode;
}

/** `v3/marketing/paygiftactivity/activities` */
interface MarketingPaygiftactivityActivitiesNode extends ChainNode<"v3/marketing/paygiftactivity/activities"> {
  /** The value is the option `activity_id` of the call. */
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
  get(options: MarketingPaygiftactivityActivitiesQueryOptions): ApiPromise<MarketingPaygiftactivityActivityList>;
  /** 获取支付有礼活动列表. The same as `get`. */
  getAsync(options: MarketingPaygiftactivityActivitiesQueryOptions): ApiPromise<MarketingPaygiftactivityActivityList>;
  /** 获取支付有礼活动列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPaygiftactivityActivitiesQueryOptions): MarketingPaygiftactivityActivityList;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}` */
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
  get(options: MarketingPaygiftactivityActivitiesByActivityIdQueryOptions): ApiPromise<MarketingPaygiftactivityActivity>;
  /** 查询活动详情接口. The same as `get`. */
  getAsync(options: MarketingPaygiftactivityActivitiesByActivityIdQueryOptions): ApiPromise<MarketingPaygiftactivityActivity>;
  /** 查询活动详情接口. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPaygiftactivityActivitiesByActivityIdQueryOptions): MarketingPaygiftactivityActivity;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
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
  get(options: MarketingPaygiftactivityActivitiesGoodsQueryOptions): ApiPromise<MarketingPaygiftactivityActivitiesGoodList>;
  /** 查询活动指定商品列表. The same as `get`. */
  getAsync(options: MarketingPaygiftactivityActivitiesGoodsQueryOptions): ApiPromise<MarketingPaygiftactivityActivitiesGoodList>;
  /** 查询活动指定商品列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPaygiftactivityActivitiesGoodsQueryOptions): MarketingPaygiftactivityActivitiesGoodList;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
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
  get(options: MarketingPaygiftactivityActivitiesMerchantsQueryOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantList>;
  /** 查询活动发券商户号. The same as `get`. */
  getAsync(options: MarketingPaygiftactivityActivitiesMerchantsQueryOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantList>;
  /** 查询活动发券商户号. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingPaygiftactivityActivitiesMerchantsQueryOptions): MarketingPaygiftactivityActivitiesMerchantList;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
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
  post(options: MarketingPaygiftactivityActivitiesMerchantsAddOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantsAddAnswer>;
  /** 新增活动发券商户号. The same as `post`. */
  postAsync(options: MarketingPaygiftactivityActivitiesMerchantsAddOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantsAddAnswer>;
  /** 新增活动发券商户号. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPaygiftactivityActivitiesMerchantsAddOptions): MarketingPaygiftactivityActivitiesMerchantsAddAnswer;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
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
  post(options: MarketingPaygiftactivityActivitiesMerchantsDeleteOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantsDeleteAnswer>;
  /** 删除活动发券商户号. The same as `post`. */
  postAsync(options: MarketingPaygiftactivityActivitiesMerchantsDeleteOptions): ApiPromise<MarketingPaygiftactivityActivitiesMerchantsDeleteAnswer>;
  /** 删除活动发券商户号. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPaygiftactivityActivitiesMerchantsDeleteOptions): MarketingPaygiftactivityActivitiesMerchantsDeleteAnswer;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
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
  post(options: MarketingPaygiftactivityActivitiesTerminateOptions): ApiPromise<MarketingPaygiftactivityActivitiesTerminateAnswer>;
  /** 终止活动. The same as `post`. */
  postAsync(options: MarketingPaygiftactivityActivitiesTerminateOptions): ApiPromise<MarketingPaygiftactivityActivitiesTerminateAnswer>;
  /** 终止活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPaygiftactivityActivitiesTerminateOptions): MarketingPaygiftactivityActivitiesTerminateAnswer;
}

/** `v3/marketing/paygiftactivity/unique-threshold-activity` */
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
  post(options: MarketingPaygiftactivityUniqueThresholdActivityOptions): ApiPromise<MarketingPaygiftactivityUniqueThresholdActivityAnswer>;
  /** 创建全场满额送活动. The same as `post`. */
  postAsync(options: MarketingPaygiftactivityUniqueThresholdActivityOptions): ApiPromise<MarketingPaygiftactivityUniqueThresholdActivityAnswer>;
  /** 创建全场满额送活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingPaygiftactivityUniqueThresholdActivityOptions): MarketingPaygiftactivityUniqueThresholdActivityAnswer;
}

/** `v3/marketing/shopping-receipt` */
interface MarketingShoppingReceiptNode extends ChainNode<"v3/marketing/shopping-receipt"> {
  readonly customentrances: MarketingShoppingReceiptCustomentrancesNode;
  readonly merchantshoppingreceiptjumpinfos: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosNode;
  readonly shoppingreceipts: MarketingShoppingReceiptShoppingreceiptsNode;
}

/** `v3/marketing/shopping-receipt/customentrances` */
interface MarketingShoppingReceiptCustomentrancesNode extends ChainNode<"v3/marketing/shopping-receipt/customentrances"> {
  /** The value is the option `brand_id` of the call. */
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
  post(options: MarketingShoppingReceiptCustomentrancesOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 创建自定义入口. The same as `post`. */
  postAsync(options: MarketingShoppingReceiptCustomentrancesOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 创建自定义入口. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingShoppingReceiptCustomentrancesOptions): MarketingShoppingReceiptCustomentrance;
}

/** `v3/marketing/shopping-receipt/customentrances/{brand_id}` */
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
  get(options: MarketingShoppingReceiptCustomentrancesByBrandIdQueryOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 查询自定义入口. The same as `get`. */
  getAsync(options: MarketingShoppingReceiptCustomentrancesByBrandIdQueryOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 查询自定义入口. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingShoppingReceiptCustomentrancesByBrandIdQueryOptions): MarketingShoppingReceiptCustomentrance;
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
  patch(options: MarketingShoppingReceiptCustomentrancesByBrandIdUpdateOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 更新自定义入口. The same as `patch`. */
  patchAsync(options: MarketingShoppingReceiptCustomentrancesByBrandIdUpdateOptions): ApiPromise<MarketingShoppingReceiptCustomentrance>;
  /** 更新自定义入口. `patch` that blocks the thread until the answer is there. */
  patchSync(options: MarketingShoppingReceiptCustomentrancesByBrandIdUpdateOptions): MarketingShoppingReceiptCustomentrance;
}

/** `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` */
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
  post(options: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions): ApiPromise<MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosAnswer>;
  /** 上传商家电子小票跳转信息. The same as `post`. */
  postAsync(options: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions): ApiPromise<MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosAnswer>;
  /** 上传商家电子小票跳转信息. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions): MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosAnswer;
}

/** `v3/marketing/shopping-receipt/shoppingreceipts` */
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
  post(options: MarketingShoppingReceiptShoppingreceiptsOptions): ApiPromise<MarketingShoppingReceiptShoppingreceiptsAnswer>;
  /** 上传电子小票. The same as `post`. */
  postAsync(options: MarketingShoppingReceiptShoppingreceiptsOptions): ApiPromise<MarketingShoppingReceiptShoppingreceiptsAnswer>;
  /** 上传电子小票. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingShoppingReceiptShoppingreceiptsOptions): MarketingShoppingReceiptShoppingreceiptsAnswer;
}

/** `v3/marketing/weekly-discount` */
interface MarketingWeeklyDiscountNode extends ChainNode<"v3/marketing/weekly-discount"> {
  readonly activities: MarketingWeeklyDiscountActivitiesNode;
}

/** `v3/marketing/weekly-discount/activities` */
interface MarketingWeeklyDiscountActivitiesNode extends ChainNode<"v3/marketing/weekly-discount/activities"> {
  /** The value is the option `activity_id` of the call. */
  readonly _activity_id_: MarketingWeeklyDiscountActivitiesByActivityIdNode;
  /**
   * 查询周周惠活动列表
   *
   * `GET /v3/marketing/weekly-discount/activities`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get(options: MarketingWeeklyDiscountActivitiesQueryOptions): ApiPromise<MarketingWeeklyDiscountActivityList>;
  /** 查询周周惠活动列表. The same as `get`. */
  getAsync(options: MarketingWeeklyDiscountActivitiesQueryOptions): ApiPromise<MarketingWeeklyDiscountActivityList>;
  /** 查询周周惠活动列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingWeeklyDiscountActivitiesQueryOptions): MarketingWeeklyDiscountActivityList;
}

/** `v3/marketing/weekly-discount/activities/{activity_id}` */
interface MarketingWeeklyDiscountActivitiesByActivityIdNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}"> {
  readonly apply: MarketingWeeklyDiscountActivitiesByActivityIdApplyNode;
  /**
   * 查询周周惠活动详情
   *
   * `GET /v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get(options: MarketingWeeklyDiscountActivitiesByActivityIdQueryOptions): ApiPromise<MarketingWeeklyDiscountActivity>;
  /** 查询周周惠活动详情. The same as `get`. */
  getAsync(options: MarketingWeeklyDiscountActivitiesByActivityIdQueryOptions): ApiPromise<MarketingWeeklyDiscountActivity>;
  /** 查询周周惠活动详情. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingWeeklyDiscountActivitiesByActivityIdQueryOptions): MarketingWeeklyDiscountActivity;
}

/** `v3/marketing/weekly-discount/activities/{activity_id}/apply` */
interface MarketingWeeklyDiscountActivitiesByActivityIdApplyNode extends ChainNode<"v3/marketing/weekly-discount/activities/{activity_id}/apply"> {
  /**
   * 报名周周惠活动
   *
   * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post(options: MarketingWeeklyDiscountActivitiesApplyOptions): ApiPromise<MarketingWeeklyDiscountActivitiesApplyAnswer>;
  /** 报名周周惠活动. The same as `post`. */
  postAsync(options: MarketingWeeklyDiscountActivitiesApplyOptions): ApiPromise<MarketingWeeklyDiscountActivitiesApplyAnswer>;
  /** 报名周周惠活动. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingWeeklyDiscountActivitiesApplyOptions): MarketingWeeklyDiscountActivitiesApplyAnswer;
}

/** `v3/marketing/withdraw-favor` */
interface MarketingWithdrawFavorNode extends ChainNode<"v3/marketing/withdraw-favor"> {
  readonly users: MarketingWithdrawFavorUsersNode;
}

/** `v3/marketing/withdraw-favor/users` */
interface MarketingWithdrawFavorUsersNode extends ChainNode<"v3/marketing/withdraw-favor/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MarketingWithdrawFavorUsersByOpenidNode;
}

/** `v3/marketing/withdraw-favor/users/{openid}` */
interface MarketingWithdrawFavorUsersByOpenidNode extends ChainNode<"v3/marketing/withdraw-favor/users/{openid}"> {
  readonly coupons: MarketingWithdrawFavorUsersByOpenidCouponsNode;
}

/** `v3/marketing/withdraw-favor/users/{openid}/coupons` */
interface MarketingWithdrawFavorUsersByOpenidCouponsNode extends ChainNode<"v3/marketing/withdraw-favor/users/{openid}/coupons"> {
  /**
   * 查询批次下用户银行提现免费券列表
   *
   * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get(options: MarketingWithdrawFavorUsersCouponsQueryOptions): ApiPromise<MarketingWithdrawFavorUsersCouponList>;
  /** 查询批次下用户银行提现免费券列表. The same as `get`. */
  getAsync(options: MarketingWithdrawFavorUsersCouponsQueryOptions): ApiPromise<MarketingWithdrawFavorUsersCouponList>;
  /** 查询批次下用户银行提现免费券列表. `get` that blocks the thread until the answer is there. */
  getSync(options: MarketingWithdrawFavorUsersCouponsQueryOptions): MarketingWithdrawFavorUsersCouponList;
  /**
   * 为用户发银行提现免费券
   *
   * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post(options: MarketingWithdrawFavorUsersCouponsOptions): ApiPromise<MarketingWithdrawFavorUsersCouponsAnswer>;
  /** 为用户发银行提现免费券. The same as `post`. */
  postAsync(options: MarketingWithdrawFavorUsersCouponsOptions): ApiPromise<MarketingWithdrawFavorUsersCouponsAnswer>;
  /** 为用户发银行提现免费券. `post` that blocks the thread until the answer is there. */
  postSync(options: MarketingWithdrawFavorUsersCouponsOptions): MarketingWithdrawFavorUsersCouponsAnswer;
}
