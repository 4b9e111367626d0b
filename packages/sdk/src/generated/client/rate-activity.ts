// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  RateActivityApplication,
  RateActivityApplicationByIdQueryOptions,
  RateActivityApplicationByIdUpdateOptions,
  RateActivityApplicationsAnswer,
  RateActivityApplicationsOptions,
} from "../models/rate-activity.ts";

/** The node of each path template below `v3/rate-activity`. */
export interface RateActivityPaths {
  /** POST: 报名费率优惠活动 */
  readonly "v3/rate-activity/applications": RateActivityApplicationsNode;
  /** GET: 根据申请单ID查询申请单结果 · PATCH: 修改单据信息 */
  readonly "v3/rate-activity/applications/id/{application_id}": RateActivityApplicationsIdByApplicationIdNode;
}

export interface RateActivityNode extends ChainNode<"v3/rate-activity"> {
  readonly applications: RateActivityApplicationsNode;
}

interface RateActivityApplicationsNode extends ChainNode<"v3/rate-activity/applications"> {
  readonly id: RateActivityApplicationsIdNode;
  /**
   * 报名费率优惠活动
   *
   * `POST /v3/rate-activity/applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  post(options: RateActivityApplicationsOptions): ApiPromise<RateActivityApplicationsAnswer>;
  /** The same as `post`. */
  postAsync(options: RateActivityApplicationsOptions): ApiPromise<RateActivityApplicationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: RateActivityApplicationsOptions): RateActivityApplicationsAnswer;
}

interface RateActivityApplicationsIdNode extends ChainNode<"v3/rate-activity/applications/id"> {
  /** Given as the option `application_id`. */
  readonly _application_id_: RateActivityApplicationsIdByApplicationIdNode;
}

interface RateActivityApplicationsIdByApplicationIdNode extends ChainNode<"v3/rate-activity/applications/id/{application_id}"> {
  /**
   * 根据申请单ID查询申请单结果
   *
   * `GET /v3/rate-activity/applications/id/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  get(options: RateActivityApplicationByIdQueryOptions): ApiPromise<RateActivityApplication>;
  /** The same as `get`. */
  getAsync(options: RateActivityApplicationByIdQueryOptions): ApiPromise<RateActivityApplication>;
  /** `get` that blocks until the answer is there. */
  getSync(options: RateActivityApplicationByIdQueryOptions): RateActivityApplication;
  /**
   * 修改单据信息
   *
   * `PATCH /v3/rate-activity/applications/id/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  patch(options: RateActivityApplicationByIdUpdateOptions): ApiPromise<RateActivityApplicationsAnswer>;
  /** The same as `patch`. */
  patchAsync(options: RateActivityApplicationByIdUpdateOptions): ApiPromise<RateActivityApplicationsAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: RateActivityApplicationByIdUpdateOptions): RateActivityApplicationsAnswer;
}
