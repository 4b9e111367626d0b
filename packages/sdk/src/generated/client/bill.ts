// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  BillDownload,
  FundFlowBillQueryOptions,
  SubMerchantBillDownload,
  SubMerchantFundFlowBillQueryOptions,
  TradeBillQueryOptions,
} from "../models/bill.ts";

/** The node of each path template below `v3/bill`. */
export interface BillPaths {
  /** GET: 申请资金账单 · Request a fund flow bill. */
  readonly "v3/bill/fundflowbill": BillFundflowbillNode;
  /** GET: 申请单个子商户资金账单 · Request the fund flow bill of one sub-merchant. */
  readonly "v3/bill/sub-merchant-fundflowbill": BillSubMerchantFundflowbillNode;
  /** GET: 申请交易账单 · Request a transaction bill. */
  readonly "v3/bill/tradebill": BillTradebillNode;
}

export interface BillNode extends ChainNode<"v3/bill"> {
  readonly fundflowbill: BillFundflowbillNode;
  readonly subMerchantFundflowbill: BillSubMerchantFundflowbillNode;
  /** `subMerchantFundflowbill` */
  readonly "sub-merchant-fundflowbill": BillSubMerchantFundflowbillNode;
  readonly tradebill: BillTradebillNode;
}

interface BillFundflowbillNode extends ChainNode<"v3/bill/fundflowbill">, GetAsyncAndSync<FundFlowBillQueryOptions, BillDownload> {
  /**
   * 申请资金账单 · Request a fund flow bill
   *
   * 账单 · Bills
   *
   * `GET /v3/bill/fundflowbill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791888
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791908
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810609
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070400
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071235
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421185
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421284
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421365
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421456
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759741
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760229
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760672
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080243
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462134
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462202
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462607
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551886
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709668
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886292
   */
  get(options: FundFlowBillQueryOptions): ApiPromise<BillDownload>;
}

interface BillSubMerchantFundflowbillNode extends ChainNode<"v3/bill/sub-merchant-fundflowbill">, GetAsyncAndSync<SubMerchantFundFlowBillQueryOptions, SubMerchantBillDownload> {
  /**
   * 申请单个子商户资金账单 · Request the fund flow bill of one sub-merchant
   *
   * 账单 · Bills
   *
   * `GET /v3/bill/sub-merchant-fundflowbill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760249
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886329
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720204
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719583
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715220
   */
  get(options: SubMerchantFundFlowBillQueryOptions): ApiPromise<SubMerchantBillDownload>;
}

interface BillTradebillNode extends ChainNode<"v3/bill/tradebill">, GetAsyncAndSync<TradeBillQueryOptions, BillDownload> {
  /**
   * 申请交易账单 · Request a transaction bill
   *
   * 账单 · Bills
   *
   * `GET /v3/bill/tradebill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791887
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791907
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810606
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070395
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421176
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421277
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421361
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421450
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759683
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759737
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760132
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760228
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760667
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080242
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462129
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462197
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462604
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551932
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760532
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886283
   */
  get(options: TradeBillQueryOptions): ApiPromise<BillDownload>;
}
