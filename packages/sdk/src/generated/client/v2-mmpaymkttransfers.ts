// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2MarketingGethbinfoAnswer,
  V2MarketingGethbinfoOptions,
  V2MarketingGettransferinfoAnswer,
  V2MarketingGettransferinfoOptions,
  V2MarketingPromotionTransfersAnswer,
  V2MarketingPromotionTransfersOptions,
  V2MarketingQueryCouponStockAnswer,
  V2MarketingQueryCouponStockOptions,
  V2MarketingQuerycouponsinfoAnswer,
  V2MarketingQuerycouponsinfoOptions,
  V2MarketingQueryworkwxredpackAnswer,
  V2MarketingQueryworkwxredpackOptions,
  V2MarketingSendCouponAnswer,
  V2MarketingSendCouponOptions,
  V2MarketingSendgroupredpackAnswer,
  V2MarketingSendgroupredpackOptions,
  V2MarketingSendminiprogramhbAnswer,
  V2MarketingSendminiprogramhbOptions,
  V2MarketingSendworkwxredpackAnswer,
  V2MarketingSendworkwxredpackOptions,
  V2RedPacketSendOptions,
  V2RedPacketSent,
  V2WorkTransferAnswer,
  V2WorkTransferOptions,
  V2WorkTransferQueryAnswer,
  V2WorkTransferQueryOptions,
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
   * Errors: `CA_ERROR`, `FREQ_LIMIT`, `NOT_FOUND`, `NO_AUTH`, `XML_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937431
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983160
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  post(options: V2MarketingGethbinfoOptions): ApiPromise<V2MarketingGethbinfoAnswer>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  postAsync(options: V2MarketingGethbinfoOptions): ApiPromise<V2MarketingGethbinfoAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` or `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  postSync(options: V2MarketingGethbinfoOptions): V2MarketingGethbinfoAnswer;
}

interface V2MmpaymkttransfersGettransferinfoNode extends ChainNode<"v2/mmpaymkttransfers/gettransferinfo">, PostAsyncAndSync<V2MarketingGettransferinfoOptions, V2MarketingGettransferinfoAnswer> {
  /**
   * 查询企业向微信用户个人付款 · Query a payment to a WeChat user
   *
   * 付款到零钱 · Payment to WeChat balance
   *
   * `POST /mmpaymkttransfers/gettransferinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   */
  post(options: V2MarketingGettransferinfoOptions): ApiPromise<V2MarketingGettransferinfoAnswer>;
}

interface V2MmpaymkttransfersPromotionNode extends ChainNode<"v2/mmpaymkttransfers/promotion"> {
  readonly paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocketNode;
  readonly querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketNode;
  readonly transfers: V2MmpaymkttransfersPromotionTransfersNode;
}

interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketNode extends ChainNode<"v2/mmpaymkttransfers/promotion/paywwsptrans2pocket">, PostAsyncAndSync<V2WorkTransferOptions, V2WorkTransferAnswer> {
  /**
   * 向员工付款 · Pay an employee
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
   *
   * Errors: `AMOUNT_LIMIT`, `CA_ERROR`, `FATAL_ERROR`, `HTTP_METHOD_ERROR`, `NAME_MISMATCH`, `NOAUTH`, `NOTENOUGH`, `OPENID_ERROR`, `SENDNUM_LIMIT`, `V2_ACCOUNT_SIMPLE_BAN`, `WORKWX_MCHID_ERROR`, `WORKWX_SIGN_ERROR`, `XML_ERROR`.
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
   */
  post(options: V2WorkTransferOptions): ApiPromise<V2WorkTransferAnswer>;
}

interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketNode extends ChainNode<"v2/mmpaymkttransfers/promotion/querywwsptrans2pocket">, PostAsyncAndSync<V2WorkTransferQueryOptions, V2WorkTransferQueryAnswer> {
  /**
   * 查询付款记录 · Query a payment record
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
   */
  post(options: V2WorkTransferQueryOptions): ApiPromise<V2WorkTransferQueryAnswer>;
}

interface V2MmpaymkttransfersPromotionTransfersNode extends ChainNode<"v2/mmpaymkttransfers/promotion/transfers">, PostAsyncAndSync<V2MarketingPromotionTransfersOptions, V2MarketingPromotionTransfersAnswer> {
  /**
   * 向微信用户个人付款 · Pay a WeChat user
   *
   * 付款到零钱 · Payment to WeChat balance
   *
   * `POST /mmpaymkttransfers/promotion/transfers`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   */
  post(options: V2MarketingPromotionTransfersOptions): ApiPromise<V2MarketingPromotionTransfersAnswer>;
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
  post(options: V2MarketingQueryCouponStockOptions): ApiPromise<V2MarketingQueryCouponStockAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  postAsync(options: V2MarketingQueryCouponStockOptions): ApiPromise<V2MarketingQueryCouponStockAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  postSync(options: V2MarketingQueryCouponStockOptions): V2MarketingQueryCouponStockAnswer;
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
  post(options: V2MarketingQuerycouponsinfoOptions): ApiPromise<V2MarketingQuerycouponsinfoAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  postAsync(options: V2MarketingQuerycouponsinfoOptions): ApiPromise<V2MarketingQuerycouponsinfoAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  postSync(options: V2MarketingQuerycouponsinfoOptions): V2MarketingQuerycouponsinfoAnswer;
}

interface V2MmpaymkttransfersQueryworkwxredpackNode extends ChainNode<"v2/mmpaymkttransfers/queryworkwxredpack">, PostAsyncAndSync<V2MarketingQueryworkwxredpackOptions, V2MarketingQueryworkwxredpackAnswer> {
  /**
   * 查询红包记录 · Query a red packet record
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/queryworkwxredpack`
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90276
   */
  post(options: V2MarketingQueryworkwxredpackOptions): ApiPromise<V2MarketingQueryworkwxredpackAnswer>;
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
  post(options: V2MarketingSendCouponOptions): ApiPromise<V2MarketingSendCouponAnswer>;
  /**
   * The same as `post`.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons#post`.
   */
  postAsync(options: V2MarketingSendCouponOptions): ApiPromise<V2MarketingSendCouponAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons#post`.
   */
  postSync(options: V2MarketingSendCouponOptions): V2MarketingSendCouponAnswer;
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
  post(options: V2MarketingSendgroupredpackOptions): ApiPromise<V2MarketingSendgroupredpackAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2024-06-05.
   */
  postAsync(options: V2MarketingSendgroupredpackOptions): ApiPromise<V2MarketingSendgroupredpackAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2024-06-05.
   */
  postSync(options: V2MarketingSendgroupredpackOptions): V2MarketingSendgroupredpackAnswer;
}

interface V2MmpaymkttransfersSendminiprogramhbNode extends ChainNode<"v2/mmpaymkttransfers/sendminiprogramhb"> {
  /**
   * 发放小程序红包接口 · Send a mini program red packet
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/sendminiprogramhb`
   *
   * At most 30 a second. Errors: `ACCEPTMODE_ERROR`, `API_METHOD_CLOSED`, `CA_ERROR`, `FATAL_ERROR`, `FREQ_LIMIT`, `ILLEGAL_APPID`, `MONEY_LIMIT`, `MSGAPPID_ERROR`, `NOTENOUGH`, `NO_AUTH`, `OPENID_ERROR`, `PROCESSING`, `RCVDAMOUNT_LIMIT`, `SENDAMOUNT_LIMIT`, `SENDNUM_LIMIT`, `SEND_FAILED`, `XML_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937425
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941282
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  post(options: V2MarketingSendminiprogramhbOptions): ApiPromise<V2MarketingSendminiprogramhbAnswer>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync(options: V2MarketingSendminiprogramhbOptions): ApiPromise<V2MarketingSendminiprogramhbAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postSync(options: V2MarketingSendminiprogramhbOptions): V2MarketingSendminiprogramhbAnswer;
}

interface V2MmpaymkttransfersSendredpackNode extends ChainNode<"v2/mmpaymkttransfers/sendredpack"> {
  /**
   * 发放普通红包 · Send an ordinary red packet
   *
   * 现金红包 · Cash red packets
   *
   * `POST /mmpaymkttransfers/sendredpack`
   *
   * At most 30 a second. Errors: `ACCEPTMODE_ERROR`, `API_METHOD_CLOSED`, `CA_ERROR`, `FATAL_ERROR`, `FREQ_LIMIT`, `ILLEGAL_APPID`, `MONEY_LIMIT`, `MSGAPPID_ERROR`, `NOTENOUGH`, `NO_AUTH`, `OPENID_ERROR`, `PAYER_ACCOUNT_ABNORMAL`, `PROCESSING`, `RCVDAMOUNT_LIMIT`, `SENDAMOUNT_LIMIT`, `SENDNUM_LIMIT`, `SEND_FAILED`, `XML_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983137
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  post(options: V2RedPacketSendOptions): ApiPromise<V2RedPacketSent>;
  /**
   * The same as `post`.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync(options: V2RedPacketSendOptions): ApiPromise<V2RedPacketSent>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated existing-merchants-only since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postSync(options: V2RedPacketSendOptions): V2RedPacketSent;
}

interface V2MmpaymkttransfersSendworkwxredpackNode extends ChainNode<"v2/mmpaymkttransfers/sendworkwxredpack">, PostAsyncAndSync<V2MarketingSendworkwxredpackOptions, V2MarketingSendworkwxredpackAnswer> {
  /**
   * 发放企业红包 · Send a company red packet
   *
   * 企业微信 · WeCom (WeChat Work)
   *
   * `POST /mmpaymkttransfers/sendworkwxredpack`
   *
   * Errors: `API_METHOD_CLOSED`, `CA_ERROR`, `FATAL_ERROR`, `FREQ_LIMIT`, `ILLEGAL_APPID`, `MONEY_LIMIT`, `NOTENOUGH`, `NO_AUTH`, `NO_COMPETENCE`, `OPENID_ERROR`, `PROCESSING`, `RCVDAMOUNT_LIMIT`, `SENDAMOUNT_LIMIT`, `SENDNUM_LIMIT`, `SEND_FAILED`, `XML_ERROR`.
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90275
   */
  post(options: V2MarketingSendworkwxredpackOptions): ApiPromise<V2MarketingSendworkwxredpackAnswer>;
}
