// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  Applyment4sub,
  Applyment4subByBusinessCodeQueryOptions,
  Applyment4subByIdQueryOptions,
  Applyment4subSubmitOptions,
  Applyment4subSubmitted,
} from "../models/applyment4sub.ts";

/** The node of each path template below `v3/applyment4sub`. */
export interface Applyment4subPaths {
  /** POST: 提交申请单 · Submit an application. */
  readonly "v3/applyment4sub/applyment": Applyment4subApplymentNode;
  /** POST: 提交申请单 · Submit an application. */
  readonly "v3/applyment4sub/applyment/": Applyment4subApplymentNode;
  /** GET: 通过申请单号查询申请状态 · Query the state of an application by application ID. */
  readonly "v3/applyment4sub/applyment/applyment_id/{applyment_id}": Applyment4subApplymentApplyment_idByApplymentIdNode;
  /** GET: 通过业务申请编号查询申请状态 · Query the state of an application by business application code. */
  readonly "v3/applyment4sub/applyment/business_code/{business_code}": Applyment4subApplymentBusiness_codeByBusinessCodeNode;
}

export interface Applyment4subNode extends ChainNode<"v3/applyment4sub"> {
  readonly applyment: Applyment4subApplymentNode;
}

interface Applyment4subApplymentNode extends ChainNode<"v3/applyment4sub/applyment">, PostAsyncAndSync<Applyment4subSubmitOptions, Applyment4subSubmitted> {
  readonly applyment_id: Applyment4subApplymentApplyment_idNode;
  readonly business_code: Applyment4subApplymentBusiness_codeNode;
  /**
   * 提交申请单 · Submit an application
   *
   * 商户进件 · Merchant onboarding
   *
   * `POST /v3/applyment4sub/applyment/`
   *
   * Errors: `APPLYMENT_NOTEXIST`, `PROCESSING`, `NO_AUTH`, `REQUEST_BLOCKED`, `RATE_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
   */
  post(options: Applyment4subSubmitOptions): ApiPromise<Applyment4subSubmitted>;
}

interface Applyment4subApplymentApplyment_idNode extends ChainNode<"v3/applyment4sub/applyment/applyment_id"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: Applyment4subApplymentApplyment_idByApplymentIdNode;
}

interface Applyment4subApplymentApplyment_idByApplymentIdNode extends ChainNode<"v3/applyment4sub/applyment/applyment_id/{applyment_id}">, GetAsyncAndSync<Applyment4subByIdQueryOptions, Applyment4sub> {
  /**
   * 通过申请单号查询申请状态 · Query the state of an application by application ID
   *
   * 商户进件 · Merchant onboarding
   *
   * `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
   *
   * Errors: `APPLYMENT_NOT_EXIST`, `PROCESSING`, `NO_AUTH`, `RATE_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
   */
  get(options: Applyment4subByIdQueryOptions): ApiPromise<Applyment4sub>;
}

interface Applyment4subApplymentBusiness_codeNode extends ChainNode<"v3/applyment4sub/applyment/business_code"> {
  /** Given as the option `business_code`. */
  readonly _business_code_: Applyment4subApplymentBusiness_codeByBusinessCodeNode;
}

interface Applyment4subApplymentBusiness_codeByBusinessCodeNode extends ChainNode<"v3/applyment4sub/applyment/business_code/{business_code}">, GetAsyncAndSync<Applyment4subByBusinessCodeQueryOptions, Applyment4sub> {
  /**
   * 通过业务申请编号查询申请状态 · Query the state of an application by business application code
   *
   * 商户进件 · Merchant onboarding
   *
   * `GET /v3/applyment4sub/applyment/business_code/{business_code}`
   *
   * Errors: `APPLYMENT_NOT_EXIST`, `PROCESSING`, `NO_AUTH`, `RATE_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
   */
  get(options: Applyment4subByBusinessCodeQueryOptions): ApiPromise<Applyment4sub>;
}
