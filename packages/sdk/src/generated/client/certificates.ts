// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PlatformCertificates, PlatformCertificatesOptions } from "../models/certificates.ts";

/** The node of each path template below `v3/certificates`. */
export interface CertificatesPaths {
  /** GET: 获取平台证书列表 · Get the platform certificates. */
  readonly "v3/certificates": CertificatesNode;
}

export interface CertificatesNode extends ChainNode<"v3/certificates"> {
  /**
   * 获取平台证书列表 · Get the platform certificates
   *
   * 平台证书 · Platform certificates
   *
   * `GET /v3/certificates`
   *
   * At most 1000 a second for each `mchid`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715700
   */
  get(options?: PlatformCertificatesOptions): ApiPromise<PlatformCertificates>;
  /** The same as `get`. */
  getAsync(options?: PlatformCertificatesOptions): ApiPromise<PlatformCertificates>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: PlatformCertificatesOptions): PlatformCertificates;
}
