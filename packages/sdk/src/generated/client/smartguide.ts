// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  SmartguideGuideAssignOptions,
  SmartguideGuideList,
  SmartguideGuideUpdateOptions,
  SmartguideGuidesAnswer,
  SmartguideGuidesOptions,
  SmartguideGuidesQueryOptions,
} from "../models/smartguide.ts";

/** The node of each path template below `v3/smartguide`. */
export interface SmartguidePaths {
  /** GET: 服务人员查询 · POST: 服务人员注册 */
  readonly "v3/smartguide/guides": SmartguideGuidesNode;
  /** PATCH: 服务人员信息更新 */
  readonly "v3/smartguide/guides/{guide_id}": SmartguideGuidesByGuideIdNode;
  /** POST: 服务人员分配 */
  readonly "v3/smartguide/guides/{guide_id}/assign": SmartguideGuidesByGuideIdAssignNode;
}

export interface SmartguideNode extends ChainNode<"v3/smartguide"> {
  readonly guides: SmartguideGuidesNode;
}

interface SmartguideGuidesNode extends ChainNode<"v3/smartguide/guides"> {
  /** Given as the option `guide_id`. */
  readonly _guide_id_: SmartguideGuidesByGuideIdNode;
  /**
   * 服务人员查询
   *
   * 支付即服务 · Service guide after payment
   *
   * `GET /v3/smartguide/guides`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688558
   */
  get(options: SmartguideGuidesQueryOptions): ApiPromise<SmartguideGuideList>;
  /** The same as `get`. */
  getAsync(options: SmartguideGuidesQueryOptions): ApiPromise<SmartguideGuideList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: SmartguideGuidesQueryOptions): SmartguideGuideList;
  /**
   * 服务人员注册
   *
   * 支付即服务 · Service guide after payment
   *
   * `POST /v3/smartguide/guides`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
   */
  post(options: SmartguideGuidesOptions): ApiPromise<SmartguideGuidesAnswer>;
  /** The same as `post`. */
  postAsync(options: SmartguideGuidesOptions): ApiPromise<SmartguideGuidesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: SmartguideGuidesOptions): SmartguideGuidesAnswer;
}

interface SmartguideGuidesByGuideIdNode extends ChainNode<"v3/smartguide/guides/{guide_id}"> {
  readonly assign: SmartguideGuidesByGuideIdAssignNode;
  /**
   * 服务人员信息更新
   *
   * 支付即服务 · Service guide after payment
   *
   * `PATCH /v3/smartguide/guides/{guide_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688570
   */
  patch(options: SmartguideGuideUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: SmartguideGuideUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: SmartguideGuideUpdateOptions): undefined;
}

interface SmartguideGuidesByGuideIdAssignNode extends ChainNode<"v3/smartguide/guides/{guide_id}/assign"> {
  /**
   * 服务人员分配
   *
   * 支付即服务 · Service guide after payment
   *
   * `POST /v3/smartguide/guides/{guide_id}/assign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
   */
  post(options: SmartguideGuideAssignOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: SmartguideGuideAssignOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: SmartguideGuideAssignOptions): undefined;
}
