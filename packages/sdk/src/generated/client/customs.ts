// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  CustomsOrderList,
  CustomsOrdersAnswer,
  CustomsOrdersOptions,
  CustomsOrdersQueryOptions,
  CustomsOrdersUpdateAnswer,
  CustomsOrdersUpdateOptions,
  CustomsRedeclareAnswer,
  CustomsRedeclareOptions,
  CustomsVerifyCertificateAnswer,
  CustomsVerifyCertificateOptions,
} from "../models/customs.ts";

/** The node of each path template below `v3/customs`. */
export interface CustomsPaths {
  /** GET: 报关查询 · Query customs declarations. PATCH: 报关信息修改 · Modify a customs declaration. POST: 报关 · Declare an order to customs. */
  readonly "v3/customs/orders": CustomsOrdersNode;
  /** POST: 报关重推 · Resend a customs declaration. */
  readonly "v3/customs/redeclare": CustomsRedeclareNode;
  /** POST: 身份信息校验 · Verify identity information. */
  readonly "v3/customs/verify-certificate": CustomsVerifyCertificateNode;
}

export interface CustomsNode extends ChainNode<"v3/customs"> {
  readonly orders: CustomsOrdersNode;
  readonly redeclare: CustomsRedeclareNode;
  readonly verifyCertificate: CustomsVerifyCertificateNode;
  /** `verifyCertificate` */
  readonly "verify-certificate": CustomsVerifyCertificateNode;
}

interface CustomsOrdersNode extends ChainNode<"v3/customs/orders">, Lists<CustomsOrdersQueryOptions, CustomsOrderList, "data"> {
  /**
   * 报关查询 · Query customs declarations
   *
   * `GET /global/v3/customs/orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#get`.
   */
  get(options: CustomsOrdersQueryOptions): ApiPromise<CustomsOrderList>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#get`.
   */
  getAsync(options: CustomsOrdersQueryOptions): ApiPromise<CustomsOrderList>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#get`.
   */
  getSync(options: CustomsOrdersQueryOptions): CustomsOrderList;
  /**
   * 报关信息修改 · Modify a customs declaration
   *
   * `PATCH /global/v3/customs/orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#patch`.
   */
  patch(options: CustomsOrdersUpdateOptions): ApiPromise<CustomsOrdersUpdateAnswer>;
  /**
   * The same as `patch`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#patch`.
   */
  patchAsync(options: CustomsOrdersUpdateOptions): ApiPromise<CustomsOrdersUpdateAnswer>;
  /**
   * `patch` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#patch`.
   */
  patchSync(options: CustomsOrdersUpdateOptions): CustomsOrdersUpdateAnswer;
  /**
   * 报关 · Declare an order to customs
   *
   * `POST /global/v3/customs/orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#post`.
   */
  post(options: CustomsOrdersOptions): ApiPromise<CustomsOrdersAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#post`.
   */
  postAsync(options: CustomsOrdersOptions): ApiPromise<CustomsOrdersAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/orders#post`.
   */
  postSync(options: CustomsOrdersOptions): CustomsOrdersAnswer;
}

interface CustomsRedeclareNode extends ChainNode<"v3/customs/redeclare"> {
  /**
   * 报关重推 · Resend a customs declaration
   *
   * `POST /global/v3/customs/redeclare`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/redeclare`.
   */
  post(options: CustomsRedeclareOptions): ApiPromise<CustomsRedeclareAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/redeclare`.
   */
  postAsync(options: CustomsRedeclareOptions): ApiPromise<CustomsRedeclareAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/redeclare`.
   */
  postSync(options: CustomsRedeclareOptions): CustomsRedeclareAnswer;
}

interface CustomsVerifyCertificateNode extends ChainNode<"v3/customs/verify-certificate"> {
  /**
   * 身份信息校验 · Verify identity information
   *
   * `POST /global/v3/customs/verify-certificate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/verify-certificate`.
   */
  post(options: CustomsVerifyCertificateOptions): ApiPromise<CustomsVerifyCertificateAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/verify-certificate`.
   */
  postAsync(options: CustomsVerifyCertificateOptions): ApiPromise<CustomsVerifyCertificateAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/customs/verify-certificate`.
   */
  postSync(options: CustomsVerifyCertificateOptions): CustomsVerifyCertificateAnswer;
}
