// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  V2FaceGetWxpayfaceAuthinfoAnswer,
  V2FaceGetWxpayfaceAuthinfoOptions,
} from "../models/v2-face.ts";

/** The node of each path template below `v2/face`. */
export interface V2FacePaths {
  /** POST: 人脸识别SDK-获取调用凭证 */
  readonly "v2/face/get_wxpayface_authinfo": V2FaceGet_wxpayface_authinfoNode;
}

export interface V2FaceNode extends ChainNode<"v2/face"> {
  readonly get_wxpayface_authinfo: V2FaceGet_wxpayface_authinfoNode;
}

interface V2FaceGet_wxpayface_authinfoNode extends ChainNode<"v2/face/get_wxpayface_authinfo"> {
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * 刷脸支付 · Face payment
   *
   * `POST /face/get_wxpayface_authinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post(options: V2FaceGetWxpayfaceAuthinfoOptions): ApiPromise<V2FaceGetWxpayfaceAuthinfoAnswer>;
  /** The same as `post`. */
  postAsync(options: V2FaceGetWxpayfaceAuthinfoOptions): ApiPromise<V2FaceGetWxpayfaceAuthinfoAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2FaceGetWxpayfaceAuthinfoOptions): V2FaceGetWxpayfaceAuthinfoAnswer;
}
