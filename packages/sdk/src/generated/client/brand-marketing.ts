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
  BrandDeliveryDeliveryAnswer,
  BrandDeliveryDeliveryPlanList,
  BrandDeliveryDeliveryPlanPauseOptions,
  BrandDeliveryDeliveryPlanResumeOptions,
  BrandDeliveryDeliveryPlanSubmitOptions,
  BrandDeliveryDeliveryPlanTerminateOptions,
  BrandDeliveryDeliveryPlanUpdateOptions,
  BrandDeliveryDeliveryPlansOptions,
  BrandDeliveryDeliveryPlansQueryOptions,
  BrandDeliveryNotifyUrlAnswer,
  BrandDeliveryNotifyUrlOptions,
} from "../models/brand-marketing-delivery-plan.ts";
import type {
  BrandCoupon,
  BrandCouponDeactivateOptions,
  BrandCouponImageGenerationTask,
  BrandCouponImageGenerationTaskQueryOptions,
  BrandCouponImageGenerationTasksAnswer,
  BrandCouponImageGenerationTasksOptions,
  BrandCouponMediaUploadImageAnswer,
  BrandCouponMediaUploadImageOptions,
  BrandCouponNotifyConfig,
  BrandCouponNotifyConfigsOptions,
  BrandCouponNotifyConfigsQueryOptions,
  BrandCouponQueryOptions,
  BrandCouponStock,
  BrandCouponStockAnswer,
  BrandCouponStockAssociateStoresOptions,
  BrandCouponStockAssociatedStoreList,
  BrandCouponStockAssociatedStoresQueryOptions,
  BrandCouponStockBundleAssociateStoresOptions,
  BrandCouponStockBundleDisassociateStoresOptions,
  BrandCouponStockBundleUpdateBudgetOptions,
  BrandCouponStockBundleUpdateOptions,
  BrandCouponStockBundlesAnswer,
  BrandCouponStockBundlesOptions,
  BrandCouponStockDeactivateOptions,
  BrandCouponStockDisassociateStoresOptions,
  BrandCouponStockList,
  BrandCouponStockQueryOptions,
  BrandCouponStockUpdateBudgetOptions,
  BrandCouponStockUpdateOptions,
  BrandCouponStockUploadCouponCodesAnswer,
  BrandCouponStockUploadCouponCodesOptions,
  BrandCouponStocksAnswer,
  BrandCouponStocksOptions,
  BrandCouponStocksQueryOptions,
  BrandCouponUpdateOptions,
  BrandCouponUserAnswer,
  BrandCouponUserCoupon,
  BrandCouponUserCouponBundleDeactivateAnswer,
  BrandCouponUserCouponBundleDeactivateOptions,
  BrandCouponUserCouponBundlesAnswer,
  BrandCouponUserCouponBundlesOptions,
  BrandCouponUserCouponConfirmOptions,
  BrandCouponUserCouponDeactivateOptions,
  BrandCouponUserCouponList,
  BrandCouponUserCouponQueryOptions,
  BrandCouponUserCouponReturnOptions,
  BrandCouponUserCouponUseOptions,
  BrandCouponUserCouponsOptions,
  BrandCouponUserCouponsQueryOptions,
  BrandCouponUserPreSendCouponAnswer,
  BrandCouponUserPreSendCouponBundleOptions,
  BrandCouponUserPreSendCouponOptions,
  BrandCouponsAnswer,
  BrandCouponsOptions,
} from "../models/brand-marketing-product-coupon.ts";

/** The node of each path template below `brand/marketing`. */
export interface BrandMarketingPaths {
  /** GET: 分页查询投放计划列表 · Query the delivery plans by page. POST: 创建投放计划 · Create a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans": BrandMarketingDeliveryPlanDeliveryPlansNode;
  /** PATCH: 更新投放计划 · Update a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans/{plan_id}": BrandMarketingDeliveryPlanDeliveryPlansByPlanIdNode;
  /** POST: 暂停投放计划 · Pause a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause": BrandMarketingDeliveryPlanDeliveryPlansByPlanIdPauseNode;
  /** POST: 恢复投放计划 · Resume a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume": BrandMarketingDeliveryPlanDeliveryPlansByPlanIdResumeNode;
  /** POST: 提交投放计划 · Submit a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit": BrandMarketingDeliveryPlanDeliveryPlansByPlanIdSubmitNode;
  /** POST: 终止投放计划 · Terminate a delivery plan. */
  readonly "brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate": BrandMarketingDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /** POST: 设置投放计划回调地址 · Set the notification URL of delivery plans. */
  readonly "brand/marketing/delivery-plan/notify-url": BrandMarketingDeliveryPlanNotifyUrlNode;
  /** POST: 提交图片生成任务 · Submit an image generation task. */
  readonly "brand/marketing/product-coupon/image-generation-tasks": BrandMarketingProductCouponImageGenerationTasksNode;
  /** GET: 查询图片生成结果 · Query the result of an image generation. */
  readonly "brand/marketing/product-coupon/image-generation-tasks/{task_id}": BrandMarketingProductCouponImageGenerationTasksByTaskIdNode;
  /** POST: 图片上传 · Upload an image. */
  readonly "brand/marketing/product-coupon/media/upload-image": BrandMarketingProductCouponMediaUploadImageNode;
  /** GET: 获取商品券事件通知地址 · Get the notification URL for product coupon events. POST: 设置商品券事件通知地址 · Set the notification URL for product coupon events. */
  readonly "brand/marketing/product-coupon/notify-configs": BrandMarketingProductCouponNotifyConfigsNode;
  /** POST: 创建商品券 · Create a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons": BrandMarketingProductCouponProductCouponsNode;
  /** GET: 查询商品券 · Query a product coupon. PATCH: 修改商品券 · Modify a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}": BrandMarketingProductCouponProductCouponsByProductCouponIdNode;
  /** POST: 失效商品券 · Deactivate a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate": BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivateNode;
  /** POST: 添加商品券批次组 · Add a stock bundle to a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  /** PATCH: 修改商品券批次组 · Modify a stock bundle of a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /** POST: 批次组批量关联门店 · Associate stores with a stock bundle. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  /** POST: 批次组批量取消关联门店 · Dissociate stores from a stock bundle. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  /** POST: 修改商品券批次组发放预算 · Modify the budget of a product coupon's stock bundle. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /** GET: 查询商品券批次列表 · Query the stocks of a product coupon. POST: 添加商品券批次 · Add a stock to a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksNode;
  /** GET: 查询商品券指定批次 · Query a stock of a product coupon. PATCH: 修改商品券批次 · Modify a stock of a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /** POST: 批次关联门店 · Associate stores with a stock. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  /** GET: 查询批次关联门店列表 · Query the stores associated with a stock. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  /** POST: 失效商品券批次 · Deactivate a stock of a product coupon. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  /** POST: 批次取消关联门店 · Dissociate stores from a stock. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  /** POST: 修改商品券批次发放预算 · Modify the budget of a product coupon's stock. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  /** POST: 预上传券Code · Upload coupon codes in advance. */
  readonly "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /** POST: 向用户发放商品券批次组 · Issue a product coupon bundle to a user. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupon-bundles": BrandMarketingProductCouponUsersByOpenidCouponBundlesNode;
  /** POST: 失效用户商品券组 · Deactivate a user's product coupon bundle. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate": BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
  /** GET: 指定券状态查询用户商品券列表 · Query a user's product coupons by state. POST: 向用户发放商品券 · Issue a product coupon to a user. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons": BrandMarketingProductCouponUsersByOpenidCouponsNode;
  /** GET: 查询用户商品券详情 · Query a user's product coupon. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}": BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /** POST: 确认发放用户商品券 · Confirm the issue of a user's product coupon. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm": BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  /** POST: 失效用户商品券 · Deactivate a user's product coupon. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate": BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  /** POST: 退券 · Return a coupon. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return": BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  /** POST: 核销用户商品券 · Redeem a user's product coupon. */
  readonly "brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use": BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /** POST: 向用户预发放商品券 · Prepare a product coupon for a user. */
  readonly "brand/marketing/product-coupon/users/{openid}/pre-send-coupon": BrandMarketingProductCouponUsersByOpenidPreSendCouponNode;
  /** POST: 向用户预发放商品券批次组 · Prepare a product coupon bundle for a user. */
  readonly "brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle": BrandMarketingProductCouponUsersByOpenidPreSendCouponBundleNode;
}

export interface BrandMarketingNode extends BrandChainNode<"brand/marketing"> {
  readonly deliveryPlan: BrandMarketingDeliveryPlanNode;
  /** `deliveryPlan` */
  readonly "delivery-plan": BrandMarketingDeliveryPlanNode;
  readonly productCoupon: BrandMarketingProductCouponNode;
  /** `productCoupon` */
  readonly "product-coupon": BrandMarketingProductCouponNode;
}

interface BrandMarketingDeliveryPlanNode extends BrandChainNode<"brand/marketing/delivery-plan"> {
  readonly deliveryPlans: BrandMarketingDeliveryPlanDeliveryPlansNode;
  /** `deliveryPlans` */
  readonly "delivery-plans": BrandMarketingDeliveryPlanDeliveryPlansNode;
  readonly notifyUrl: BrandMarketingDeliveryPlanNotifyUrlNode;
  /** `notifyUrl` */
  readonly "notify-url": BrandMarketingDeliveryPlanNotifyUrlNode;
}

interface BrandMarketingDeliveryPlanDeliveryPlansNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans">, PostAsyncAndSync<BrandDeliveryDeliveryPlansOptions, BrandDeliveryDeliveryAnswer>, Lists<BrandDeliveryDeliveryPlansQueryOptions | void, BrandDeliveryDeliveryPlanList, "plan_list"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdNode;
  /**
   * 分页查询投放计划列表 · Query the delivery plans by page
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `GET /brand/marketing/delivery-plan/delivery-plans`
   *
   * At most 100 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381151
   */
  get(options?: BrandDeliveryDeliveryPlansQueryOptions): ApiPromise<BrandDeliveryDeliveryPlanList>;
  /** The same as `get`. */
  getAsync(options?: BrandDeliveryDeliveryPlansQueryOptions): ApiPromise<BrandDeliveryDeliveryPlanList>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: BrandDeliveryDeliveryPlansQueryOptions): BrandDeliveryDeliveryPlanList;
  /**
   * 创建投放计划 · Create a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381114
   */
  post(options: BrandDeliveryDeliveryPlansOptions): ApiPromise<BrandDeliveryDeliveryAnswer>;
}

interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans/{plan_id}">, PatchAsyncAndSync<BrandDeliveryDeliveryPlanUpdateOptions, BrandDeliveryDeliveryAnswer> {
  readonly pause: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdPauseNode;
  readonly resume: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdResumeNode;
  readonly submit: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdSubmitNode;
  readonly terminate: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdTerminateNode;
  /**
   * 更新投放计划 · Update a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381209
   */
  patch(options: BrandDeliveryDeliveryPlanUpdateOptions): ApiPromise<BrandDeliveryDeliveryAnswer>;
}

interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdPauseNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause">, PostAsyncAndSync<BrandDeliveryDeliveryPlanPauseOptions, undefined> {
  /**
   * 暂停投放计划 · Pause a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381165
   */
  post(options: BrandDeliveryDeliveryPlanPauseOptions): ApiPromise<undefined>;
}

interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdResumeNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume">, PostAsyncAndSync<BrandDeliveryDeliveryPlanResumeOptions, undefined> {
  /**
   * 恢复投放计划 · Resume a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381172
   */
  post(options: BrandDeliveryDeliveryPlanResumeOptions): ApiPromise<undefined>;
}

interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdSubmitNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit">, PostAsyncAndSync<BrandDeliveryDeliveryPlanSubmitOptions, undefined> {
  /**
   * 提交投放计划 · Submit a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381190
   */
  post(options: BrandDeliveryDeliveryPlanSubmitOptions): ApiPromise<undefined>;
}

interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdTerminateNode extends BrandChainNode<"brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate">, PostAsyncAndSync<BrandDeliveryDeliveryPlanTerminateOptions, undefined> {
  /**
   * 终止投放计划 · Terminate a delivery plan
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * At most 50 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381201
   */
  post(options: BrandDeliveryDeliveryPlanTerminateOptions): ApiPromise<undefined>;
}

interface BrandMarketingDeliveryPlanNotifyUrlNode extends BrandChainNode<"brand/marketing/delivery-plan/notify-url">, PostAsyncAndSync<BrandDeliveryNotifyUrlOptions, BrandDeliveryNotifyUrlAnswer> {
  /**
   * 设置投放计划回调地址 · Set the notification URL of delivery plans
   *
   * 摇优惠活动 · Shake-for-discount campaigns
   *
   * `POST /brand/marketing/delivery-plan/notify-url`
   *
   * At most 1 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4018381183
   */
  post(options: BrandDeliveryNotifyUrlOptions): ApiPromise<BrandDeliveryNotifyUrlAnswer>;
}

interface BrandMarketingProductCouponNode extends BrandChainNode<"brand/marketing/product-coupon"> {
  readonly imageGenerationTasks: BrandMarketingProductCouponImageGenerationTasksNode;
  /** `imageGenerationTasks` */
  readonly "image-generation-tasks": BrandMarketingProductCouponImageGenerationTasksNode;
  readonly media: BrandMarketingProductCouponMediaNode;
  readonly notifyConfigs: BrandMarketingProductCouponNotifyConfigsNode;
  /** `notifyConfigs` */
  readonly "notify-configs": BrandMarketingProductCouponNotifyConfigsNode;
  readonly productCoupons: BrandMarketingProductCouponProductCouponsNode;
  /** `productCoupons` */
  readonly "product-coupons": BrandMarketingProductCouponProductCouponsNode;
  readonly users: BrandMarketingProductCouponUsersNode;
}

interface BrandMarketingProductCouponImageGenerationTasksNode extends BrandChainNode<"brand/marketing/product-coupon/image-generation-tasks">, PostAsyncAndSync<BrandCouponImageGenerationTasksOptions, BrandCouponImageGenerationTasksAnswer> {
  /** Given as the option `task_id`. */
  readonly _task_id_: BrandMarketingProductCouponImageGenerationTasksByTaskIdNode;
  /**
   * 提交图片生成任务 · Submit an image generation task
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/image-generation-tasks`
   *
   * At most 10 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4017327691
   */
  post(options: BrandCouponImageGenerationTasksOptions): ApiPromise<BrandCouponImageGenerationTasksAnswer>;
}

interface BrandMarketingProductCouponImageGenerationTasksByTaskIdNode extends BrandChainNode<"brand/marketing/product-coupon/image-generation-tasks/{task_id}">, GetAsyncAndSync<BrandCouponImageGenerationTaskQueryOptions, BrandCouponImageGenerationTask> {
  /**
   * 查询图片生成结果 · Query the result of an image generation
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`
   *
   * At most 20 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4017327697
   */
  get(options: BrandCouponImageGenerationTaskQueryOptions): ApiPromise<BrandCouponImageGenerationTask>;
}

interface BrandMarketingProductCouponMediaNode extends BrandChainNode<"brand/marketing/product-coupon/media"> {
  readonly uploadImage: BrandMarketingProductCouponMediaUploadImageNode;
  /** `uploadImage` */
  readonly "upload-image": BrandMarketingProductCouponMediaUploadImageNode;
}

interface BrandMarketingProductCouponMediaUploadImageNode extends BrandChainNode<"brand/marketing/product-coupon/media/upload-image">, PostAsyncAndSync<BrandCouponMediaUploadImageOptions, BrandCouponMediaUploadImageAnswer> {
  /**
   * 图片上传 · Upload an image
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/media/upload-image`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736285
   */
  post(options: BrandCouponMediaUploadImageOptions): ApiPromise<BrandCouponMediaUploadImageAnswer>;
}

interface BrandMarketingProductCouponNotifyConfigsNode extends BrandChainNode<"brand/marketing/product-coupon/notify-configs">, PostAsyncAndSync<BrandCouponNotifyConfigsOptions, BrandCouponNotifyConfig> {
  /**
   * 获取商品券事件通知地址 · Get the notification URL for product coupon events
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/notify-configs`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736292
   */
  get(options?: BrandCouponNotifyConfigsQueryOptions): ApiPromise<BrandCouponNotifyConfig>;
  /** The same as `get`. */
  getAsync(options?: BrandCouponNotifyConfigsQueryOptions): ApiPromise<BrandCouponNotifyConfig>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: BrandCouponNotifyConfigsQueryOptions): BrandCouponNotifyConfig;
  /**
   * 设置商品券事件通知地址 · Set the notification URL for product coupon events
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/notify-configs`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736293
   */
  post(options: BrandCouponNotifyConfigsOptions): ApiPromise<BrandCouponNotifyConfig>;
}

interface BrandMarketingProductCouponProductCouponsNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons">, PostAsyncAndSync<BrandCouponsOptions, BrandCouponsAnswer> {
  /** Given as the option `product_coupon_id`. */
  readonly _product_coupon_id_: BrandMarketingProductCouponProductCouponsByProductCouponIdNode;
  /**
   * 创建商品券 · Create a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736297
   */
  post(options: BrandCouponsOptions): ApiPromise<BrandCouponsAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}">, GetAsyncAndSync<BrandCouponQueryOptions, BrandCoupon>, PatchAsyncAndSync<BrandCouponUpdateOptions, BrandCoupon> {
  readonly deactivate: BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivateNode;
  readonly stockBundles: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  /** `stockBundles` */
  readonly "stock-bundles": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesNode;
  readonly stocks: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksNode;
  /**
   * 查询商品券 · Query a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736321
   */
  get(options: BrandCouponQueryOptions): ApiPromise<BrandCoupon>;
  /**
   * 修改商品券 · Modify a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736325
   */
  patch(options: BrandCouponUpdateOptions): ApiPromise<BrandCoupon>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivateNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate">, PostAsyncAndSync<BrandCouponDeactivateOptions, BrandCoupon> {
  /**
   * 失效商品券 · Deactivate a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736315
   */
  post(options: BrandCouponDeactivateOptions): ApiPromise<BrandCoupon>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles">, PostAsyncAndSync<BrandCouponStockBundlesOptions, BrandCouponStockBundlesAnswer> {
  /** Given as the option `stock_bundle_id`. */
  readonly _stock_bundle_id_: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode;
  /**
   * 添加商品券批次组 · Add a stock bundle to a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * At most 20 a second for each `brand_id`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279732
   */
  post(options: BrandCouponStockBundlesOptions): ApiPromise<BrandCouponStockBundlesAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}">, PatchAsyncAndSync<BrandCouponStockBundleUpdateOptions, BrandCouponStockBundlesAnswer> {
  readonly associateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  /** `associateStores` */
  readonly "associate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode;
  readonly disassociateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  /** `disassociateStores` */
  readonly "disassociate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode;
  readonly updateBudget: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /** `updateBudget` */
  readonly "update-budget": BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode;
  /**
   * 修改商品券批次组 · Modify a stock bundle of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * At most 20 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279735
   */
  patch(options: BrandCouponStockBundleUpdateOptions): ApiPromise<BrandCouponStockBundlesAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores">, PostAsyncAndSync<BrandCouponStockBundleAssociateStoresOptions, BrandCouponStockAnswer> {
  /**
   * 批次组批量关联门店 · Associate stores with a stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * At most 20 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279709
   */
  post(options: BrandCouponStockBundleAssociateStoresOptions): ApiPromise<BrandCouponStockAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores">, PostAsyncAndSync<BrandCouponStockBundleDisassociateStoresOptions, BrandCouponStockAnswer> {
  /**
   * 批次组批量取消关联门店 · Dissociate stores from a stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * At most 20 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279734
   */
  post(options: BrandCouponStockBundleDisassociateStoresOptions): ApiPromise<BrandCouponStockAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget">, PostAsyncAndSync<BrandCouponStockBundleUpdateBudgetOptions, BrandCouponStockBundlesAnswer> {
  /**
   * 修改商品券批次组发放预算 · Modify the budget of a product coupon's stock bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * At most 20 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279740
   */
  post(options: BrandCouponStockBundleUpdateBudgetOptions): ApiPromise<BrandCouponStockBundlesAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks">, GetAsyncAndSync<BrandCouponStocksQueryOptions, BrandCouponStockList>, PostAsyncAndSync<BrandCouponStocksOptions, BrandCouponStocksAnswer>, Lists<BrandCouponStocksQueryOptions, BrandCouponStockList, "stock_list"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdNode;
  /**
   * 查询商品券批次列表 · Query the stocks of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736384
   */
  get(options: BrandCouponStocksQueryOptions): ApiPromise<BrandCouponStockList>;
  /**
   * 添加商品券批次 · Add a stock to a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * At most 20 a second for each `brand_id`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736342
   */
  post(options: BrandCouponStocksOptions): ApiPromise<BrandCouponStocksAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}">, GetAsyncAndSync<BrandCouponStockQueryOptions, BrandCouponStock>, PatchAsyncAndSync<BrandCouponStockUpdateOptions, BrandCouponStocksAnswer> {
  readonly associateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  /** `associateStores` */
  readonly "associate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode;
  readonly associatedStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  /** `associatedStores` */
  readonly "associated-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode;
  readonly deactivate: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode;
  readonly disassociateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  /** `disassociateStores` */
  readonly "disassociate-stores": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode;
  readonly updateBudget: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  /** `updateBudget` */
  readonly "update-budget": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode;
  readonly uploadCouponCodes: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /** `uploadCouponCodes` */
  readonly "upload-coupon-codes": BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode;
  /**
   * 查询商品券指定批次 · Query a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736373
   */
  get(options: BrandCouponStockQueryOptions): ApiPromise<BrandCouponStock>;
  /**
   * 修改商品券批次 · Modify a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * At most 20 a second for each `brand_id`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736391
   */
  patch(options: BrandCouponStockUpdateOptions): ApiPromise<BrandCouponStocksAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores">, PostAsyncAndSync<BrandCouponStockAssociateStoresOptions, BrandCouponStockAnswer> {
  /**
   * 批次关联门店 · Associate stores with a stock
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736339
   */
  post(options: BrandCouponStockAssociateStoresOptions): ApiPromise<BrandCouponStockAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores">, GetAsyncAndSync<BrandCouponStockAssociatedStoresQueryOptions, BrandCouponStockAssociatedStoreList>, Lists<BrandCouponStockAssociatedStoresQueryOptions, BrandCouponStockAssociatedStoreList, "store_list"> {
  /**
   * 查询批次关联门店列表 · Query the stores associated with a stock
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736379
   */
  get(options: BrandCouponStockAssociatedStoresQueryOptions): ApiPromise<BrandCouponStockAssociatedStoreList>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate">, PostAsyncAndSync<BrandCouponStockDeactivateOptions, BrandCouponStocksAnswer> {
  /**
   * 失效商品券批次 · Deactivate a stock of a product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736352
   */
  post(options: BrandCouponStockDeactivateOptions): ApiPromise<BrandCouponStocksAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores">, PostAsyncAndSync<BrandCouponStockDisassociateStoresOptions, BrandCouponStockAnswer> {
  /**
   * 批次取消关联门店 · Dissociate stores from a stock
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736372
   */
  post(options: BrandCouponStockDisassociateStoresOptions): ApiPromise<BrandCouponStockAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget">, PostAsyncAndSync<BrandCouponStockUpdateBudgetOptions, BrandCouponStocksAnswer> {
  /**
   * 修改商品券批次发放预算 · Modify the budget of a product coupon's stock
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736398
   */
  post(options: BrandCouponStockUpdateBudgetOptions): ApiPromise<BrandCouponStocksAnswer>;
}

interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesNode extends BrandChainNode<"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes">, PostAsyncAndSync<BrandCouponStockUploadCouponCodesOptions, BrandCouponStockUploadCouponCodesAnswer> {
  /**
   * 预上传券Code · Upload coupon codes in advance
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * At most 20 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736400
   */
  post(options: BrandCouponStockUploadCouponCodesOptions): ApiPromise<BrandCouponStockUploadCouponCodesAnswer>;
}

interface BrandMarketingProductCouponUsersNode extends BrandChainNode<"brand/marketing/product-coupon/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: BrandMarketingProductCouponUsersByOpenidNode;
}

interface BrandMarketingProductCouponUsersByOpenidNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}"> {
  readonly couponBundles: BrandMarketingProductCouponUsersByOpenidCouponBundlesNode;
  /** `couponBundles` */
  readonly "coupon-bundles": BrandMarketingProductCouponUsersByOpenidCouponBundlesNode;
  readonly coupons: BrandMarketingProductCouponUsersByOpenidCouponsNode;
  readonly preSendCoupon: BrandMarketingProductCouponUsersByOpenidPreSendCouponNode;
  /** `preSendCoupon` */
  readonly "pre-send-coupon": BrandMarketingProductCouponUsersByOpenidPreSendCouponNode;
  readonly preSendCouponBundle: BrandMarketingProductCouponUsersByOpenidPreSendCouponBundleNode;
  /** `preSendCouponBundle` */
  readonly "pre-send-coupon-bundle": BrandMarketingProductCouponUsersByOpenidPreSendCouponBundleNode;
}

interface BrandMarketingProductCouponUsersByOpenidCouponBundlesNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupon-bundles">, PostAsyncAndSync<BrandCouponUserCouponBundlesOptions, BrandCouponUserCouponBundlesAnswer> {
  /** Given as the option `user_coupon_bundle_id`. */
  readonly _user_coupon_bundle_id_: BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode;
  /**
   * 向用户发放商品券批次组 · Issue a product coupon bundle to a user
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`
   *
   * At most 500 a second for each `brand_id`. Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279745
   */
  post(options: BrandCouponUserCouponBundlesOptions): ApiPromise<BrandCouponUserCouponBundlesAnswer>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"> {
  readonly deactivate: BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode;
}

interface BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate">, PostAsyncAndSync<BrandCouponUserCouponBundleDeactivateOptions, BrandCouponUserCouponBundleDeactivateAnswer> {
  /**
   * 失效用户商品券组 · Deactivate a user's product coupon bundle
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * At most 500 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279743
   */
  post(options: BrandCouponUserCouponBundleDeactivateOptions): ApiPromise<BrandCouponUserCouponBundleDeactivateAnswer>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons">, GetAsyncAndSync<BrandCouponUserCouponsQueryOptions, BrandCouponUserCouponList>, PostAsyncAndSync<BrandCouponUserCouponsOptions, BrandCouponUserAnswer>, Lists<BrandCouponUserCouponsQueryOptions, BrandCouponUserCouponList, "user_coupon_list"> {
  /** Given as the option `coupon_code`. */
  readonly _coupon_code_: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeNode;
  /**
   * 指定券状态查询用户商品券列表 · Query a user's product coupons by state
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/users/{openid}/coupons`
   *
   * At most 500 a second for each `brand_id`. Errors: `ALREADY_EXISTS`, `NO_AUTH`, `USER_ERROR`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736420
   */
  get(options: BrandCouponUserCouponsQueryOptions): ApiPromise<BrandCouponUserCouponList>;
  /**
   * 向用户发放商品券 · Issue a product coupon to a user
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons`
   *
   * At most 500 a second for each `brand_id`. Errors: `ALREADY_EXISTS`, `NO_AUTH`, `USER_ERROR`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736390
   */
  post(options: BrandCouponUserCouponsOptions): ApiPromise<BrandCouponUserAnswer>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}">, GetAsyncAndSync<BrandCouponUserCouponQueryOptions, BrandCouponUserCoupon> {
  readonly confirm: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode;
  readonly deactivate: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode;
  readonly return: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturnNode;
  readonly use: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUseNode;
  /**
   * 查询用户商品券详情 · Query a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736414
   */
  get(options: BrandCouponUserCouponQueryOptions): ApiPromise<BrandCouponUserCoupon>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirmNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm">, PostAsyncAndSync<BrandCouponUserCouponConfirmOptions, BrandCouponUserCoupon> {
  /**
   * 确认发放用户商品券 · Confirm the issue of a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736403
   */
  post(options: BrandCouponUserCouponConfirmOptions): ApiPromise<BrandCouponUserCoupon>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivateNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate">, PostAsyncAndSync<BrandCouponUserCouponDeactivateOptions, BrandCouponUserAnswer> {
  /**
   * 失效用户商品券 · Deactivate a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736411
   */
  post(options: BrandCouponUserCouponDeactivateOptions): ApiPromise<BrandCouponUserAnswer>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturnNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return">, PostAsyncAndSync<BrandCouponUserCouponReturnOptions, BrandCouponUserCoupon> {
  /**
   * 退券 · Return a coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736429
   */
  post(options: BrandCouponUserCouponReturnOptions): ApiPromise<BrandCouponUserCoupon>;
}

interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUseNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use">, PostAsyncAndSync<BrandCouponUserCouponUseOptions, BrandCouponUserCoupon> {
  /**
   * 核销用户商品券 · Redeem a user's product coupon
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015736433
   */
  post(options: BrandCouponUserCouponUseOptions): ApiPromise<BrandCouponUserCoupon>;
}

interface BrandMarketingProductCouponUsersByOpenidPreSendCouponNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/pre-send-coupon">, PostAsyncAndSync<BrandCouponUserPreSendCouponOptions, BrandCouponUserPreSendCouponAnswer> {
  /**
   * 向用户预发放商品券 · Prepare a product coupon for a user
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
   *
   * At most 500 a second for each `brand_id`. Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016416620
   */
  post(options: BrandCouponUserPreSendCouponOptions): ApiPromise<BrandCouponUserPreSendCouponAnswer>;
}

interface BrandMarketingProductCouponUsersByOpenidPreSendCouponBundleNode extends BrandChainNode<"brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle">, PostAsyncAndSync<BrandCouponUserPreSendCouponBundleOptions, BrandCouponUserPreSendCouponAnswer> {
  /**
   * 向用户预发放商品券批次组 · Prepare a product coupon bundle for a user
   *
   * 商品券 · Product coupons
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * At most 500 a second for each `brand_id`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016279756
   */
  post(options: BrandCouponUserPreSendCouponBundleOptions): ApiPromise<BrandCouponUserPreSendCouponAnswer>;
}
