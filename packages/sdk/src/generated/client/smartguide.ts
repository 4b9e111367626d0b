// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  SmartguideGuideAssignOptions,
  SmartguideGuideList,
  SmartguideGuideUpdateOptions,
  SmartguideGuidesQueryOptions,
  SmartguideRegisterOptions,
  SmartguideRegistered,
} from "../models/smartguide.ts";

/** The node of each path template below `v3/smartguide`. */
export interface SmartguidePaths {
  /** GET: 服务人员查询 · Query service guides. POST: 服务人员注册 · Register a service guide. */
  readonly "v3/smartguide/guides": SmartguideGuidesNode;
  /** PATCH: 服务人员信息更新 · Update a service guide. */
  readonly "v3/smartguide/guides/{guide_id}": SmartguideGuidesByGuideIdNode;
  /** POST: 服务人员分配 · Assign a service guide. */
  readonly "v3/smartguide/guides/{guide_id}/assign": SmartguideGuidesByGuideIdAssignNode;
}

export interface SmartguideNode extends ChainNode<"v3/smartguide"> {
  readonly guides: SmartguideGuidesNode;
}

interface SmartguideGuidesNode extends ChainNode<"v3/smartguide/guides">, GetAsyncAndSync<SmartguideGuidesQueryOptions, SmartguideGuideList>, PostAsyncAndSync<SmartguideRegisterOptions, SmartguideRegistered>, Lists<SmartguideGuidesQueryOptions, SmartguideGuideList, "data"> {
  /** Given as the option `guide_id`. */
  readonly _guide_id_: SmartguideGuidesByGuideIdNode;
  /**
   * 服务人员查询 · Query service guides
   *
   * 支付即服务 · Service guide after payment
   *
   * `GET /v3/smartguide/guides`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688558
   */
  get(options: SmartguideGuidesQueryOptions): ApiPromise<SmartguideGuideList>;
  /**
   * 服务人员注册 · Register a service guide
   *
   * 支付即服务 · Service guide after payment
   *
   * `POST /v3/smartguide/guides`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
   */
  post(options: SmartguideRegisterOptions): ApiPromise<SmartguideRegistered>;
}

interface SmartguideGuidesByGuideIdNode extends ChainNode<"v3/smartguide/guides/{guide_id}">, PatchAsyncAndSync<SmartguideGuideUpdateOptions, undefined> {
  readonly assign: SmartguideGuidesByGuideIdAssignNode;
  /**
   * 服务人员信息更新 · Update a service guide
   *
   * 支付即服务 · Service guide after payment
   *
   * `PATCH /v3/smartguide/guides/{guide_id}`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688570
   */
  patch(options: SmartguideGuideUpdateOptions): ApiPromise<undefined>;
}

interface SmartguideGuidesByGuideIdAssignNode extends ChainNode<"v3/smartguide/guides/{guide_id}/assign">, PostAsyncAndSync<SmartguideGuideAssignOptions, undefined> {
  /**
   * 服务人员分配 · Assign a service guide
   *
   * 支付即服务 · Service guide after payment
   *
   * `POST /v3/smartguide/guides/{guide_id}/assign`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
   */
  post(options: SmartguideGuideAssignOptions): ApiPromise<undefined>;
}
