// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2MchriskBankquerymchauditinfoAnswer,
  V2MchriskBankquerymchauditinfoOptions,
  V2MchriskChannelquerymchauditinfoOptions,
  V2MchriskQuerymchriskAnswer,
  V2MchriskQuerymchriskOptions,
  V2MchriskSetmchriskcallbackAnswer,
  V2MchriskSetmchriskcallbackOptions,
  V2MchriskSyncmchriskresultAnswer,
  V2MchriskSyncmchriskresultOptions,
} from "../models/v2-mchrisk.ts";

/** The node of each path template below `v2/mchrisk`. */
export interface V2MchriskPaths {
  /** POST: 间联模式查询商户审核状态开放接口 · Query the review state of a merchant (indirect connection mode). */
  readonly "v2/mchrisk/bankquerymchauditinfo": V2MchriskBankquerymchauditinfoNode;
  /** POST: 渠道商查询商户审核信息 · Query merchant review information as a channel partner. */
  readonly "v2/mchrisk/channelquerymchauditinfo": V2MchriskChannelquerymchauditinfoNode;
  /** POST: 事前-风险商户核查接口 · Check a merchant for risk in advance. */
  readonly "v2/mchrisk/querymchrisk": V2MchriskQuerymchriskNode;
  /** POST: 设置风险通知回调链接 · Set the callback URL of risk notifications. */
  readonly "v2/mchrisk/setmchriskcallback": V2MchriskSetmchriskcallbackNode;
  /** POST: 事后-风险商户处理结果同步接口 · Report how a risky merchant was handled. */
  readonly "v2/mchrisk/syncmchriskresult": V2MchriskSyncmchriskresultNode;
}

export interface V2MchriskNode extends ChainNode<"v2/mchrisk"> {
  readonly bankquerymchauditinfo: V2MchriskBankquerymchauditinfoNode;
  readonly channelquerymchauditinfo: V2MchriskChannelquerymchauditinfoNode;
  readonly querymchrisk: V2MchriskQuerymchriskNode;
  readonly setmchriskcallback: V2MchriskSetmchriskcallbackNode;
  readonly syncmchriskresult: V2MchriskSyncmchriskresultNode;
}

interface V2MchriskBankquerymchauditinfoNode extends ChainNode<"v2/mchrisk/bankquerymchauditinfo">, PostAsyncAndSync<V2MchriskBankquerymchauditinfoOptions, V2MchriskBankquerymchauditinfoAnswer> {
  /**
   * 间联模式查询商户审核状态开放接口 · Query the review state of a merchant (indirect connection mode)
   *
   * `POST /mchrisk/bankquerymchauditinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986497
   */
  post(options: V2MchriskBankquerymchauditinfoOptions): ApiPromise<V2MchriskBankquerymchauditinfoAnswer>;
}

interface V2MchriskChannelquerymchauditinfoNode extends ChainNode<"v2/mchrisk/channelquerymchauditinfo">, PostAsyncAndSync<V2MchriskChannelquerymchauditinfoOptions, V2MchriskBankquerymchauditinfoAnswer> {
  /**
   * 渠道商查询商户审核信息 · Query merchant review information as a channel partner
   *
   * `POST /mchrisk/channelquerymchauditinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986547
   */
  post(options: V2MchriskChannelquerymchauditinfoOptions): ApiPromise<V2MchriskBankquerymchauditinfoAnswer>;
}

interface V2MchriskQuerymchriskNode extends ChainNode<"v2/mchrisk/querymchrisk">, PostAsyncAndSync<V2MchriskQuerymchriskOptions, V2MchriskQuerymchriskAnswer> {
  /**
   * 事前-风险商户核查接口 · Check a merchant for risk in advance
   *
   * `POST /mchrisk/querymchrisk`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985625
   */
  post(options: V2MchriskQuerymchriskOptions): ApiPromise<V2MchriskQuerymchriskAnswer>;
}

interface V2MchriskSetmchriskcallbackNode extends ChainNode<"v2/mchrisk/setmchriskcallback">, PostAsyncAndSync<V2MchriskSetmchriskcallbackOptions, V2MchriskSetmchriskcallbackAnswer> {
  /**
   * 设置风险通知回调链接 · Set the callback URL of risk notifications
   *
   * `POST /mchrisk/setmchriskcallback`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986469
   */
  post(options: V2MchriskSetmchriskcallbackOptions): ApiPromise<V2MchriskSetmchriskcallbackAnswer>;
}

interface V2MchriskSyncmchriskresultNode extends ChainNode<"v2/mchrisk/syncmchriskresult">, PostAsyncAndSync<V2MchriskSyncmchriskresultOptions, V2MchriskSyncmchriskresultAnswer> {
  /**
   * 事后-风险商户处理结果同步接口 · Report how a risky merchant was handled
   *
   * `POST /mchrisk/syncmchriskresult`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986435
   */
  post(options: V2MchriskSyncmchriskresultOptions): ApiPromise<V2MchriskSyncmchriskresultAnswer>;
}
