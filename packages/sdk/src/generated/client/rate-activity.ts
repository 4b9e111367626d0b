// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type {
  RateActivityApplication,
  RateActivityApplicationByIdQueryOptions,
  RateActivityApplicationByIdUpdateOptions,
  RateActivityApplicationsAnswer,
  RateActivityApplicationsOptions,
} from "../models/rate-activity.ts";

/** The node of each path template below `v3/rate-activity`. */
export interface RateActivityPaths {
  /** POST: 报名费率优惠活动 · Enrol in a discount rate activity. */
  readonly "v3/rate-activity/applications": RateActivityApplicationsNode;
  /** GET: 根据申请单ID查询申请单结果 · Query an application by application ID. PATCH: 修改单据信息 · Modify an application. */
  readonly "v3/rate-activity/applications/id/{application_id}": RateActivityApplicationsIdByApplicationIdNode;
}

export interface RateActivityNode extends ChainNode<"v3/rate-activity"> {
  readonly applications: RateActivityApplicationsNode;
}

interface RateActivityApplicationsNode extends ChainNode<"v3/rate-activity/applications">, PostAsyncAndSync<RateActivityApplicationsOptions, RateActivityApplicationsAnswer> {
  readonly id: RateActivityApplicationsIdNode;
  /**
   * 报名费率优惠活动 · Enrol in a discount rate activity
   *
   * `POST /v3/rate-activity/applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  post(options: RateActivityApplicationsOptions): ApiPromise<RateActivityApplicationsAnswer>;
}

interface RateActivityApplicationsIdNode extends ChainNode<"v3/rate-activity/applications/id"> {
  /** Given as the option `application_id`. */
  readonly _application_id_: RateActivityApplicationsIdByApplicationIdNode;
}

interface RateActivityApplicationsIdByApplicationIdNode extends ChainNode<"v3/rate-activity/applications/id/{application_id}">, GetAsyncAndSync<RateActivityApplicationByIdQueryOptions, RateActivityApplication>, PatchAsyncAndSync<RateActivityApplicationByIdUpdateOptions, RateActivityApplicationsAnswer> {
  /**
   * 根据申请单ID查询申请单结果 · Query an application by application ID
   *
   * `GET /v3/rate-activity/applications/id/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  get(options: RateActivityApplicationByIdQueryOptions): ApiPromise<RateActivityApplication>;
  /**
   * 修改单据信息 · Modify an application
   *
   * `PATCH /v3/rate-activity/applications/id/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  patch(options: RateActivityApplicationByIdUpdateOptions): ApiPromise<RateActivityApplicationsAnswer>;
}
