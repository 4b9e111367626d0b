// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2RiskGetcertficatesAnswer,
  V2RiskGetcertficatesOptions,
  V2RiskGetpublickeyAnswer,
  V2RiskGetpublickeyOptions,
  V2RiskGetviolationAnswer,
  V2RiskGetviolationOptions,
} from "../models/v2-risk.ts";

/** The node of each path template below `v2/risk`. */
export interface V2RiskPaths {
  /** POST: 获取平台证书 · Get the platform certificate. */
  readonly "v2/risk/getcertficates": V2RiskGetcertficatesNode;
  /** POST: 获取RSA加密公钥 · Get the RSA public key for encryption. */
  readonly "v2/risk/getpublickey": V2RiskGetpublickeyNode;
  /** POST: 银行特约商户违规信息查询 · Query violations of bank sub-merchants. */
  readonly "v2/risk/getviolation": V2RiskGetviolationNode;
}

export interface V2RiskNode extends ChainNode<"v2/risk"> {
  readonly getcertficates: V2RiskGetcertficatesNode;
  readonly getpublickey: V2RiskGetpublickeyNode;
  readonly getviolation: V2RiskGetviolationNode;
}

interface V2RiskGetcertficatesNode extends ChainNode<"v2/risk/getcertficates">, PostAsyncAndSync<V2RiskGetcertficatesOptions, V2RiskGetcertficatesAnswer> {
  /**
   * 获取平台证书 · Get the platform certificate
   *
   * `POST /risk/getcertficates`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
   */
  post(options: V2RiskGetcertficatesOptions): ApiPromise<V2RiskGetcertficatesAnswer>;
}

interface V2RiskGetpublickeyNode extends ChainNode<"v2/risk/getpublickey">, PostAsyncAndSync<V2RiskGetpublickeyOptions, V2RiskGetpublickeyAnswer> {
  /**
   * 获取RSA加密公钥 · Get the RSA public key for encryption
   *
   * 付款到银行卡 · Payment to bank card
   *
   * `POST /risk/getpublickey`
   *
   * Errors: `SIGNERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   */
  post(options: V2RiskGetpublickeyOptions): ApiPromise<V2RiskGetpublickeyAnswer>;
}

interface V2RiskGetviolationNode extends ChainNode<"v2/risk/getviolation"> {
  /**
   * 银行特约商户违规信息查询 · Query violations of bank sub-merchants
   *
   * `POST /risk/getviolation`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985446
   */
  post(options?: V2RiskGetviolationOptions): ApiPromise<V2RiskGetviolationAnswer>;
  /** The same as `post`. */
  postAsync(options?: V2RiskGetviolationOptions): ApiPromise<V2RiskGetviolationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: V2RiskGetviolationOptions): V2RiskGetviolationAnswer;
}
