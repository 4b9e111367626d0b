// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2MmpaysptransPayBankAnswer,
  V2MmpaysptransPayBankOptions,
  V2MmpaysptransQueryBankAnswer,
  V2MmpaysptransQueryBankOptions,
} from "../models/v2-mmpaysptrans.ts";

/** The node of each path template below `v2/mmpaysptrans`. */
export interface V2MmpaysptransPaths {
  /** POST: 企业付款到银行卡 · Pay to a bank card. */
  readonly "v2/mmpaysptrans/pay_bank": V2MmpaysptransPay_bankNode;
  /** POST: 查询企业付款银行卡 · Query a payment to a bank card. */
  readonly "v2/mmpaysptrans/query_bank": V2MmpaysptransQuery_bankNode;
}

export interface V2MmpaysptransNode extends ChainNode<"v2/mmpaysptrans"> {
  readonly pay_bank: V2MmpaysptransPay_bankNode;
  readonly query_bank: V2MmpaysptransQuery_bankNode;
}

interface V2MmpaysptransPay_bankNode extends ChainNode<"v2/mmpaysptrans/pay_bank">, PostAsyncAndSync<V2MmpaysptransPayBankOptions, V2MmpaysptransPayBankAnswer> {
  /**
   * 企业付款到银行卡 · Pay to a bank card
   *
   * 付款到银行卡 · Payment to bank card
   *
   * `POST /mmpaysptrans/pay_bank`
   *
   * At most 30 a second.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   */
  post(options: V2MmpaysptransPayBankOptions): ApiPromise<V2MmpaysptransPayBankAnswer>;
}

interface V2MmpaysptransQuery_bankNode extends ChainNode<"v2/mmpaysptrans/query_bank">, PostAsyncAndSync<V2MmpaysptransQueryBankOptions, V2MmpaysptransQueryBankAnswer> {
  /**
   * 查询企业付款银行卡 · Query a payment to a bank card
   *
   * 付款到银行卡 · Payment to bank card
   *
   * `POST /mmpaysptrans/query_bank`
   *
   * At most 30 a second. Errors: `NOT_FOUND`, `ORDERNOTEXIST`, `SIGNERROR`, `SUCCESS`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   */
  post(options: V2MmpaysptransQueryBankOptions): ApiPromise<V2MmpaysptransQueryBankAnswer>;
}
