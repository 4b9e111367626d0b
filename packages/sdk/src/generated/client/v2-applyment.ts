// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  V2ApplymentMicroAnswer,
  V2ApplymentMicroGetstateAnswer,
  V2ApplymentMicroGetstateOptions,
  V2ApplymentMicroGetupgradestateAnswer,
  V2ApplymentMicroGetupgradestateOptions,
  V2ApplymentMicroModifyarchivesOptions,
  V2ApplymentMicroModifycontactinfoOptions,
  V2ApplymentMicroSigncontractOptions,
  V2ApplymentMicroSubmitAnswer,
  V2ApplymentMicroSubmitOptions,
  V2ApplymentMicroSubmitupgradeAnswer,
  V2ApplymentMicroSubmitupgradeOptions,
} from "../models/v2-applyment.ts";

/** The node of each path template below `v2/applyment`. */
export interface V2ApplymentPaths {
  /** POST: 查询申请状态 · Query the state of an application. */
  readonly "v2/applyment/micro/getstate": V2ApplymentMicroGetstateNode;
  /** POST: 查询升级申请单状态 · Query the state of an upgrade application. */
  readonly "v2/applyment/micro/getupgradestate": V2ApplymentMicroGetupgradestateNode;
  /** POST: 修改结算银行卡 · Change the settlement bank card. */
  readonly "v2/applyment/micro/modifyarchives": V2ApplymentMicroModifyarchivesNode;
  /** POST: 修改联系信息 · Change the contact information. */
  readonly "v2/applyment/micro/modifycontactinfo": V2ApplymentMicroModifycontactinfoNode;
  /** POST: 签约报备 · Report a contract signing. */
  readonly "v2/applyment/micro/signcontract": V2ApplymentMicroSigncontractNode;
  /** POST: 申请入驻 · Apply for onboarding. */
  readonly "v2/applyment/micro/submit": V2ApplymentMicroSubmitNode;
  /** POST: 提交升级申请单 · Submit an upgrade application. */
  readonly "v2/applyment/micro/submitupgrade": V2ApplymentMicroSubmitupgradeNode;
}

export interface V2ApplymentNode extends ChainNode<"v2/applyment"> {
  readonly micro: V2ApplymentMicroNode;
}

interface V2ApplymentMicroNode extends ChainNode<"v2/applyment/micro"> {
  readonly getstate: V2ApplymentMicroGetstateNode;
  readonly getupgradestate: V2ApplymentMicroGetupgradestateNode;
  readonly modifyarchives: V2ApplymentMicroModifyarchivesNode;
  readonly modifycontactinfo: V2ApplymentMicroModifycontactinfoNode;
  readonly signcontract: V2ApplymentMicroSigncontractNode;
  readonly submit: V2ApplymentMicroSubmitNode;
  readonly submitupgrade: V2ApplymentMicroSubmitupgradeNode;
}

interface V2ApplymentMicroGetstateNode extends ChainNode<"v2/applyment/micro/getstate"> {
  /**
   * 查询申请状态 · Query the state of an application
   *
   * `POST /applyment/micro/getstate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated offline since 2023-05-23.
   */
  post(options: V2ApplymentMicroGetstateOptions): ApiPromise<V2ApplymentMicroGetstateAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-05-23.
   */
  postAsync(options: V2ApplymentMicroGetstateOptions): ApiPromise<V2ApplymentMicroGetstateAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-05-23.
   */
  postSync(options: V2ApplymentMicroGetstateOptions): V2ApplymentMicroGetstateAnswer;
}

interface V2ApplymentMicroGetupgradestateNode extends ChainNode<"v2/applyment/micro/getupgradestate"> {
  /**
   * 查询升级申请单状态 · Query the state of an upgrade application
   *
   * `POST /applyment/micro/getupgradestate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated offline since 2023-05-23.
   */
  post(options: V2ApplymentMicroGetupgradestateOptions): ApiPromise<V2ApplymentMicroGetupgradestateAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-05-23.
   */
  postAsync(options: V2ApplymentMicroGetupgradestateOptions): ApiPromise<V2ApplymentMicroGetupgradestateAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-05-23.
   */
  postSync(options: V2ApplymentMicroGetupgradestateOptions): V2ApplymentMicroGetupgradestateAnswer;
}

interface V2ApplymentMicroModifyarchivesNode extends ChainNode<"v2/applyment/micro/modifyarchives"> {
  /**
   * 修改结算银行卡 · Change the settlement bank card
   *
   * `POST /applyment/micro/modifyarchives`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115349
   * @deprecated offline since 2023-03-13.
   */
  post(options: V2ApplymentMicroModifyarchivesOptions): ApiPromise<V2ApplymentMicroAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-03-13.
   */
  postAsync(options: V2ApplymentMicroModifyarchivesOptions): ApiPromise<V2ApplymentMicroAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-03-13.
   */
  postSync(options: V2ApplymentMicroModifyarchivesOptions): V2ApplymentMicroAnswer;
}

interface V2ApplymentMicroModifycontactinfoNode extends ChainNode<"v2/applyment/micro/modifycontactinfo"> {
  /**
   * 修改联系信息 · Change the contact information
   *
   * `POST /applyment/micro/modifycontactinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115350
   * @deprecated offline since 2020-04-13.
   */
  post(options: V2ApplymentMicroModifycontactinfoOptions): ApiPromise<V2ApplymentMicroAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2020-04-13.
   */
  postAsync(options: V2ApplymentMicroModifycontactinfoOptions): ApiPromise<V2ApplymentMicroAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2020-04-13.
   */
  postSync(options: V2ApplymentMicroModifycontactinfoOptions): V2ApplymentMicroAnswer;
}

interface V2ApplymentMicroSigncontractNode extends ChainNode<"v2/applyment/micro/signcontract"> {
  /**
   * 签约报备 · Report a contract signing
   *
   * `POST /applyment/micro/signcontract`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated offline since 2023-05-23.
   */
  post(options?: V2ApplymentMicroSigncontractOptions): ApiPromise<Readonly<Record<string, unknown>>>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-05-23.
   */
  postAsync(options?: V2ApplymentMicroSigncontractOptions): ApiPromise<Readonly<Record<string, unknown>>>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-05-23.
   */
  postSync(options?: V2ApplymentMicroSigncontractOptions): Readonly<Record<string, unknown>>;
}

interface V2ApplymentMicroSubmitNode extends ChainNode<"v2/applyment/micro/submit"> {
  /**
   * 申请入驻 · Apply for onboarding
   *
   * `POST /applyment/micro/submit`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated offline since 2023-05-23.
   */
  post(options: V2ApplymentMicroSubmitOptions): ApiPromise<V2ApplymentMicroSubmitAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-05-23.
   */
  postAsync(options: V2ApplymentMicroSubmitOptions): ApiPromise<V2ApplymentMicroSubmitAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-05-23.
   */
  postSync(options: V2ApplymentMicroSubmitOptions): V2ApplymentMicroSubmitAnswer;
}

interface V2ApplymentMicroSubmitupgradeNode extends ChainNode<"v2/applyment/micro/submitupgrade"> {
  /**
   * 提交升级申请单 · Submit an upgrade application
   *
   * `POST /applyment/micro/submitupgrade`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated offline since 2023-05-23.
   */
  post(options: V2ApplymentMicroSubmitupgradeOptions): ApiPromise<V2ApplymentMicroSubmitupgradeAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-05-23.
   */
  postAsync(options: V2ApplymentMicroSubmitupgradeOptions): ApiPromise<V2ApplymentMicroSubmitupgradeAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-05-23.
   */
  postSync(options: V2ApplymentMicroSubmitupgradeOptions): V2ApplymentMicroSubmitupgradeAnswer;
}
