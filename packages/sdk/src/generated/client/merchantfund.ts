// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  MerchantfundMerchantIncomeRecordList,
  MerchantfundMerchantIncomeRecordsQueryOptions,
  MerchantfundPartnerIncomeRecordList,
  MerchantfundPartnerIncomeRecordsQueryOptions,
} from "../models/merchantfund.ts";

/** The node of each path template below `v3/merchantfund`. */
export interface MerchantfundPaths {
  /** GET: 服务商银行来账查询 · Query incoming bank transfers of the partner. */
  readonly "v3/merchantfund/merchant/income-records": MerchantfundMerchantIncomeRecordsNode;
  /** GET: 特约商户银行来账查询 · Query incoming bank transfers of a sub-merchant. */
  readonly "v3/merchantfund/partner/income-records": MerchantfundPartnerIncomeRecordsNode;
}

export interface MerchantfundNode extends ChainNode<"v3/merchantfund"> {
  readonly merchant: MerchantfundMerchantNode;
  readonly partner: MerchantfundPartnerNode;
}

interface MerchantfundMerchantNode extends ChainNode<"v3/merchantfund/merchant"> {
  readonly incomeRecords: MerchantfundMerchantIncomeRecordsNode;
  /** `incomeRecords` */
  readonly "income-records": MerchantfundMerchantIncomeRecordsNode;
}

interface MerchantfundMerchantIncomeRecordsNode extends ChainNode<"v3/merchantfund/merchant/income-records">, GetAsyncAndSync<MerchantfundMerchantIncomeRecordsQueryOptions, MerchantfundMerchantIncomeRecordList>, Lists<MerchantfundMerchantIncomeRecordsQueryOptions, MerchantfundMerchantIncomeRecordList, "data"> {
  /**
   * 服务商银行来账查询 · Query incoming bank transfers of the partner
   *
   * 来账识别 · Incoming transfer identification
   *
   * `GET /v3/merchantfund/merchant/income-records`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720300
   */
  get(options: MerchantfundMerchantIncomeRecordsQueryOptions): ApiPromise<MerchantfundMerchantIncomeRecordList>;
}

interface MerchantfundPartnerNode extends ChainNode<"v3/merchantfund/partner"> {
  readonly incomeRecords: MerchantfundPartnerIncomeRecordsNode;
  /** `incomeRecords` */
  readonly "income-records": MerchantfundPartnerIncomeRecordsNode;
}

interface MerchantfundPartnerIncomeRecordsNode extends ChainNode<"v3/merchantfund/partner/income-records">, GetAsyncAndSync<MerchantfundPartnerIncomeRecordsQueryOptions, MerchantfundPartnerIncomeRecordList>, Lists<MerchantfundPartnerIncomeRecordsQueryOptions, MerchantfundPartnerIncomeRecordList, "data"> {
  /**
   * 特约商户银行来账查询 · Query incoming bank transfers of a sub-merchant
   *
   * 来账识别 · Incoming transfer identification
   *
   * `GET /v3/merchantfund/partner/income-records`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720249
   */
  get(options: MerchantfundPartnerIncomeRecordsQueryOptions): ApiPromise<MerchantfundPartnerIncomeRecordList>;
}
