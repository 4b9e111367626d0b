// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2FaceGetWxpayfaceAuthinfoAnswer,
  V2FaceGetWxpayfaceAuthinfoOptions,
} from "../models/v2-face.ts";

/** The node of each path template below `v2/face`. */
export interface V2FacePaths {
  /** POST: 人脸识别SDK-获取调用凭证 · Get the credentials of the face recognition SDK. */
  readonly "v2/face/get_wxpayface_authinfo": V2FaceGet_wxpayface_authinfoNode;
}

export interface V2FaceNode extends ChainNode<"v2/face"> {
  readonly get_wxpayface_authinfo: V2FaceGet_wxpayface_authinfoNode;
}

interface V2FaceGet_wxpayface_authinfoNode extends ChainNode<"v2/face/get_wxpayface_authinfo">, PostAsyncAndSync<V2FaceGetWxpayfaceAuthinfoOptions, V2FaceGetWxpayfaceAuthinfoAnswer> {
  /**
   * 人脸识别SDK-获取调用凭证 · Get the credentials of the face recognition SDK
   *
   * 刷脸支付 · Face payment
   *
   * `POST /face/get_wxpayface_authinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post(options: V2FaceGetWxpayfaceAuthinfoOptions): ApiPromise<V2FaceGetWxpayfaceAuthinfoAnswer>;
}
