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
   * At most 3 a second for each `mchid`, 3 a second for each `sp_mchid`. Errors: `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
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
   * Errors: `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760249
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
   * Errors: `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
   */
  get(options: TradeBillQueryOptions): ApiPromise<BillDownload>;
}
