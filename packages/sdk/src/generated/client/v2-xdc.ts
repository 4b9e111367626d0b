// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2XdcApiv2getsignkeySignGetsignkeyAnswer,
  V2XdcApiv2getsignkeySignGetsignkeyOptions,
  V2XdcApiv2sandboxPayAnswer,
  V2XdcApiv2sandboxPayMicropayOptions,
  V2XdcApiv2sandboxPayOrderqueryOptions,
} from "../models/v2-xdc.ts";

/** The node of each path template below `v2/xdc`. */
export interface V2XdcPaths {
  /** POST: 获取沙箱环境密钥 · Get the sandbox key. */
  readonly "v2/xdc/apiv2getsignkey/sign/getsignkey": V2XdcApiv2getsignkeySignGetsignkeyNode;
  /** POST: 沙箱付款码支付 · Pay by payment code in the sandbox. */
  readonly "v2/xdc/apiv2sandbox/pay/micropay": V2XdcApiv2sandboxPayMicropayNode;
  /** POST: 沙箱订单查询 · Query a sandbox order. */
  readonly "v2/xdc/apiv2sandbox/pay/orderquery": V2XdcApiv2sandboxPayOrderqueryNode;
}

export interface V2XdcNode extends ChainNode<"v2/xdc"> {
  readonly apiv2getsignkey: V2XdcApiv2getsignkeyNode;
  readonly apiv2sandbox: V2XdcApiv2sandboxNode;
}

interface V2XdcApiv2getsignkeyNode extends ChainNode<"v2/xdc/apiv2getsignkey"> {
  readonly sign: V2XdcApiv2getsignkeySignNode;
}

interface V2XdcApiv2getsignkeySignNode extends ChainNode<"v2/xdc/apiv2getsignkey/sign"> {
  readonly getsignkey: V2XdcApiv2getsignkeySignGetsignkeyNode;
}

interface V2XdcApiv2getsignkeySignGetsignkeyNode extends ChainNode<"v2/xdc/apiv2getsignkey/sign/getsignkey">, PostAsyncAndSync<V2XdcApiv2getsignkeySignGetsignkeyOptions, V2XdcApiv2getsignkeySignGetsignkeyAnswer> {
  /**
   * 获取沙箱环境密钥 · Get the sandbox key
   *
   * 沙箱环境 · Sandbox
   *
   * `POST /xdc/apiv2getsignkey/sign/getsignkey`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: V2XdcApiv2getsignkeySignGetsignkeyOptions): ApiPromise<V2XdcApiv2getsignkeySignGetsignkeyAnswer>;
}

interface V2XdcApiv2sandboxNode extends ChainNode<"v2/xdc/apiv2sandbox"> {
  readonly pay: V2XdcApiv2sandboxPayNode;
}

interface V2XdcApiv2sandboxPayNode extends ChainNode<"v2/xdc/apiv2sandbox/pay"> {
  readonly micropay: V2XdcApiv2sandboxPayMicropayNode;
  readonly orderquery: V2XdcApiv2sandboxPayOrderqueryNode;
}

interface V2XdcApiv2sandboxPayMicropayNode extends ChainNode<"v2/xdc/apiv2sandbox/pay/micropay">, PostAsyncAndSync<V2XdcApiv2sandboxPayMicropayOptions, V2XdcApiv2sandboxPayAnswer> {
  /**
   * 沙箱付款码支付 · Pay by payment code in the sandbox
   *
   * 沙箱环境 · Sandbox
   *
   * `POST /xdc/apiv2sandbox/pay/micropay`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: V2XdcApiv2sandboxPayMicropayOptions): ApiPromise<V2XdcApiv2sandboxPayAnswer>;
}

interface V2XdcApiv2sandboxPayOrderqueryNode extends ChainNode<"v2/xdc/apiv2sandbox/pay/orderquery">, PostAsyncAndSync<V2XdcApiv2sandboxPayOrderqueryOptions, V2XdcApiv2sandboxPayAnswer> {
  /**
   * 沙箱订单查询 · Query a sandbox order
   *
   * 沙箱环境 · Sandbox
   *
   * `POST /xdc/apiv2sandbox/pay/orderquery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: V2XdcApiv2sandboxPayOrderqueryOptions): ApiPromise<V2XdcApiv2sandboxPayAnswer>;
}
