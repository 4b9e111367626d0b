// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type { PostTwins } from "../../twins.ts";
import type {
  V2MmpaymkttransfersGethbinfoAnswer,
  V2MmpaymkttransfersGethbinfoOptions,
  V2MmpaymkttransfersGettransferinfoAnswer,
  V2MmpaymkttransfersGettransferinfoOptions,
  V2MmpaymkttransfersPromotionPaywwsptrans2pocketAnswer,
  V2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions,
  V2MmpaymkttransfersPromotionQuerywwsptrans2pocketAnswer,
  V2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions,
  V2MmpaymkttransfersPromotionTransfersAnswer,
  V2MmpaymkttransfersPromotionTransfersOptions,
  V2MmpaymkttransfersQueryCouponStockAnswer,
  V2MmpaymkttransfersQueryCouponStockOptions,
  V2MmpaymkttransfersQuerycouponsinfoAnswer,
  V2MmpaymkttransfersQuerycouponsinfoOptions,
  V2MmpaymkttransfersQueryworkwxredpackAnswer,
  V2MmpaymkttransfersQueryworkwxredpackOptions,
  V2MmpaymkttransfersSendCouponAnswer,
  V2MmpaymkttransfersSendCouponOptions,
  V2MmpaymkttransfersSendgroupredpackOptions,
  V2MmpaymkttransfersSendminiprogramhbAnswer,
  V2MmpaymkttransfersSendminiprogramhbOptions,
  V2MmpaymkttransfersSendredpackAnswer,
  V2MmpaymkttransfersSendredpackOptions,
  V2MmpaymkttransfersSendworkwxredpackAnswer,
  V2MmpaymkttransfersSendworkwxredpackOptions,
} from "../models/v2-mmpaymkttransfers.ts";

/** The node of each path template below `v2/mmpaymkttransfers`. */
export interface V2MmpaymkttransfersPaths {
  /** POST: 查询红包记录 · Query a red packet record. */
  readonly "v2/mmpaymkttransfers/gethbinfo": V2MmpaymkttransfersGethbinfoNode;
  /** POST: 查询企业向微信用户个人付款 · Query a payment to a WeChat user. */
  readonly "v2/mmpaymkttransfers/gettransferinfo": V2MmpaymkttransfersGettransferinfoNode;
  /** POST: 向员工付款 · Pay an employee. */
  readonly "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket": V2MmpaymkttransfersPromotionPaywwsptrans2pocketNode;
  /** POST: 查询付款记录 · Query a payment record. */
  readonly "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket": V2MmpaymkttransfersPromotionQuerywwsptrans2pocketNode;
  /** POST: 向微信用户个人付款 · Pay a WeChat user. */
  readonly "v2/mmpaymkttransfers/promotion/transfers": V2MmpaymkttransfersPromotionTransfersNode;
  /** POST: 查询代金券批次 · Query a cash coupon stock. */
  readonly "v2/mmpaymkttransfers/query_coupon_stock": V2MmpaymkttransfersQuery_coupon_stockNode;
  /** POST: 查询代金券信息 · Query a cash coupon. */
  readonly "v2/mmpaymkttransfers/querycouponsinfo": V2MmpaymkttransfersQuerycouponsinfoNode;
  /** POST: 查询红包记录 · Query a red packet record. */
  readonly "v2/mmpaymkttransfers/queryworkwxredpack": V2MmpaymkttransfersQueryworkwxredpackNode;
  /** POST: 发放代金券 · Issue a cash coupon. */
  readonly "v2/mmpaymkttransfers/send_coupon": V2MmpaymkttransfersSend_couponNode;
  /** POST: 发放裂变红包 · Send a group red packet. */
  readonly "v2/mmpaymkttransfers/sendgroupredpack": V2MmpaymkttransfersSendgroupredpackNode;
  /** POST: 发放小程序红包接口 · Send a mini program red packet. */
  readonly "v2/mmpaymkttransfers/sendminiprogramhb": V2MmpaymkttransfersSendminiprogramhbNode;
  /** POST: 发放普通红包 · Send an ordinary red packet. */
  readonly "v2/mmpaymkttransfers/sendredpack": V2MmpaymkttransfersSendredpackNode;
  /** POST: 发放企业红包 · Send a company red packet. */
  readonly "v2/mmpaymkttransfers/sendworkwxredpack": V2MmpaymkttransfersSendworkwxredpackNode;
}

export interface V2MmpaymkttransfersNode extends ChainNode<"v2/mmpaymkttransfers"> {
  readonly gethbinfo: V2MmpaymkttransfersGethbinfoNode;
  readonly gettransferinfo: V2MmpaymkttransfersGettransferinfoNode;
  readonly promotion: V2MmpaymkttransfersPromotionNode;
  readonly query_coupon_stock: V2MmpaymkttransfersQuery_coupon_stockNode;
  readonly querycouponsinfo: V2MmpaymkttransfersQuerycouponsinfoNode;
  readonly queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpackNode;
  readonly send_coupon: V2MmpaymkttransfersSend_couponNode;
  readonly sendgroupredpack: V2MmpaymkttransfersSendgroupredpackNode;
  readonly sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhbNode;
  readonly sendredpack: V2MmpaymkttransfersSendredpackNode;
  readonly sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpackNode;
}

interface V2MmpaymkttransfersGethbinfoNode extends ChainNode<"v2/mmpaymkttransfers/gethbinfo"> {
  /**
   * 查询红包记录 · Query a red packet record
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/gethbinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937431
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983160
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941290
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  post(options: V2MmpaymkttransfersGethbinfoOptions): ApiPromise<V2MmpaymkttransfersGethbinfoAnswer>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  postAsync(options: V2MmpaymkttransfersGethbinfoOptions): ApiPromise<V2MmpaymkttransfersGethbinfoAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  postSync(options: V2MmpaymkttransfersGethbinfoOptions): V2MmpaymkttransfersGethbinfoAnswer;
}

interface V2MmpaymkttransfersGettransferinfoNode extends ChainNode<"v2/mmpaymkttransfers/gettransferinfo">, PostTwins<V2MmpaymkttransfersGettransferinfoOptions, V2MmpaymkttransfersGettransferinfoAnswer> {
  /**
   * 查询企业向微信用户个人付款 · Query a payment to a WeChat user
   *
   * 付款到零钱 · Payment to WeChat balance
   *
   * `POST /mmpaymkttransfers/gettransferinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   */
  post(options: V2MmpaymkttransfersGettransferinfoOptions): ApiPromise<V2MmpaymkttransfersGettransferinfoAnswer>;
}

interface V2MmpaymkttransfersPromotionNode extends ChainNode<"v2/mmpaymkttransfers/promotion"> {
  readonly paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocketNode;
  readonly querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketNode;
  readonly transfers: V2MmpaymkttransfersPromotionTransfersNode;
}

interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketNode extends ChainNode<"v2/mmpaymkttransfers/promotion/paywwsptrans2pocket">, PostTwins<V2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions, V2MmpaymkttransfersPromotionPaywwsptrans2pocketAnswer> {
  /**
   * 向员工付款 · Pay an employee
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
   */
  post(options: V2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions): ApiPromise<V2MmpaymkttransfersPromotionPaywwsptrans2pocketAnswer>;
}

interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketNode extends ChainNode<"v2/mmpaymkttransfers/promotion/querywwsptrans2pocket">, PostTwins<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions, V2MmpaymkttransfersPromotionQuerywwsptrans2pocketAnswer> {
  /**
   * 查询付款记录 · Query a payment record
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
   */
  post(options: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions): ApiPromise<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketAnswer>;
}

interface V2MmpaymkttransfersPromotionTransfersNode extends ChainNode<"v2/mmpaymkttransfers/promotion/transfers">, PostTwins<V2MmpaymkttransfersPromotionTransfersOptions, V2MmpaymkttransfersPromotionTransfersAnswer> {
  /**
   * 向微信用户个人付款 · Pay a WeChat user
   *
   * 付款到零钱 · Payment to WeChat balance
   *
   * `POST /mmpaymkttransfers/promotion/transfers`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   */
  post(options: V2MmpaymkttransfersPromotionTransfersOptions): ApiPromise<V2MmpaymkttransfersPromotionTransfersAnswer>;
}

interface V2MmpaymkttransfersQuery_coupon_stockNode extends ChainNode<"v2/mmpaymkttransfers/query_coupon_stock"> {
  /**
   * 查询代金券批次 · Query a cash coupon stock
   *
   * `POST /mmpaymkttransfers/query_coupon_stock`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  post(options: V2MmpaymkttransfersQueryCouponStockOptions): ApiPromise<V2MmpaymkttransfersQueryCouponStockAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  postAsync(options: V2MmpaymkttransfersQueryCouponStockOptions): ApiPromise<V2MmpaymkttransfersQueryCouponStockAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  postSync(options: V2MmpaymkttransfersQueryCouponStockOptions): V2MmpaymkttransfersQueryCouponStockAnswer;
}

interface V2MmpaymkttransfersQuerycouponsinfoNode extends ChainNode<"v2/mmpaymkttransfers/querycouponsinfo"> {
  /**
   * 查询代金券信息 · Query a cash coupon
   *
   * `POST /mmpaymkttransfers/querycouponsinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  post(options: V2MmpaymkttransfersQuerycouponsinfoOptions): ApiPromise<V2MmpaymkttransfersQuerycouponsinfoAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  postAsync(options: V2MmpaymkttransfersQuerycouponsinfoOptions): ApiPromise<V2MmpaymkttransfersQuerycouponsinfoAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  postSync(options: V2MmpaymkttransfersQuerycouponsinfoOptions): V2MmpaymkttransfersQuerycouponsinfoAnswer;
}

interface V2MmpaymkttransfersQueryworkwxredpackNode extends ChainNode<"v2/mmpaymkttransfers/queryworkwxredpack">, PostTwins<V2MmpaymkttransfersQueryworkwxredpackOptions, V2MmpaymkttransfersQueryworkwxredpackAnswer> {
  /**
   * 查询红包记录 · Query a red packet record
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/queryworkwxredpack`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90276
   */
  post(options: V2MmpaymkttransfersQueryworkwxredpackOptions): ApiPromise<V2MmpaymkttransfersQueryworkwxredpackAnswer>;
}

interface V2MmpaymkttransfersSend_couponNode extends ChainNode<"v2/mmpaymkttransfers/send_coupon"> {
  /**
   * 发放代金券 · Issue a cash coupon
   *
   * `POST /mmpaymkttransfers/send_coupon`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons#post`.
   */
  post(options: V2MmpaymkttransfersSendCouponOptions): ApiPromise<V2MmpaymkttransfersSendCouponAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons#post`.
   */
  postAsync(options: V2MmpaymkttransfersSendCouponOptions): ApiPromise<V2MmpaymkttransfersSendCouponAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons#post`.
   */
  postSync(options: V2MmpaymkttransfersSendCouponOptions): V2MmpaymkttransfersSendCouponAnswer;
}

interface V2MmpaymkttransfersSendgroupredpackNode extends ChainNode<"v2/mmpaymkttransfers/sendgroupredpack"> {
  /**
   * 发放裂变红包 · Send a group red packet
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/sendgroupredpack`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated offline since 2024-06-05.
   */
  post(options: V2MmpaymkttransfersSendgroupredpackOptions): ApiPromise<V2MmpaymkttransfersSendredpackAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2024-06-05.
   */
  postAsync(options: V2MmpaymkttransfersSendgroupredpackOptions): ApiPromise<V2MmpaymkttransfersSendredpackAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2024-06-05.
   */
  postSync(options: V2MmpaymkttransfersSendgroupredpackOptions): V2MmpaymkttransfersSendredpackAnswer;
}

interface V2MmpaymkttransfersSendminiprogramhbNode extends ChainNode<"v2/mmpaymkttransfers/sendminiprogramhb"> {
  /**
   * 发放小程序红包接口 · Send a mini program red packet
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/sendminiprogramhb`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937425
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941282
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  post(options: V2MmpaymkttransfersSendminiprogramhbOptions): ApiPromise<V2MmpaymkttransfersSendminiprogramhbAnswer>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync(options: V2MmpaymkttransfersSendminiprogramhbOptions): ApiPromise<V2MmpaymkttransfersSendminiprogramhbAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postSync(options: V2MmpaymkttransfersSendminiprogramhbOptions): V2MmpaymkttransfersSendminiprogramhbAnswer;
}

interface V2MmpaymkttransfersSendredpackNode extends ChainNode<"v2/mmpaymkttransfers/sendredpack"> {
  /**
   * 发放普通红包 · Send an ordinary red packet
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/sendredpack`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937425
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983137
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  post(options: V2MmpaymkttransfersSendredpackOptions): ApiPromise<V2MmpaymkttransfersSendredpackAnswer>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync(options: V2MmpaymkttransfersSendredpackOptions): ApiPromise<V2MmpaymkttransfersSendredpackAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postSync(options: V2MmpaymkttransfersSendredpackOptions): V2MmpaymkttransfersSendredpackAnswer;
}

interface V2MmpaymkttransfersSendworkwxredpackNode extends ChainNode<"v2/mmpaymkttransfers/sendworkwxredpack">, PostTwins<V2MmpaymkttransfersSendworkwxredpackOptions, V2MmpaymkttransfersSendworkwxredpackAnswer> {
  /**
   * 发放企业红包 · Send a company red packet
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/sendworkwxredpack`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90275
   */
  post(options: V2MmpaymkttransfersSendworkwxredpackOptions): ApiPromise<V2MmpaymkttransfersSendworkwxredpackAnswer>;
}
