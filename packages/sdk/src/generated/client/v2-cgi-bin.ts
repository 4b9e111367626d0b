// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2CustomsCustomdeclarequeryAnswer,
  V2CustomsCustomdeclarequeryOptions,
  V2CustomsCustomdeclareredeclareAnswer,
  V2CustomsCustomdeclareredeclareOptions,
  V2CustomsDeclareOptions,
  V2CustomsDeclared,
} from "../models/v2-cgi-bin.ts";

/** The node of each path template below `v2/cgi-bin`. */
export interface V2CgiBinPaths {
  /** POST: 订单附加信息提交接口 · Submit additional order information for customs. */
  readonly "v2/cgi-bin/mch/customs/customdeclareorder": V2CgiBinMchCustomsCustomdeclareorderNode;
  /** POST: 订单附加信息查询接口 · Query additional order information for customs. */
  readonly "v2/cgi-bin/mch/customs/customdeclarequery": V2CgiBinMchCustomsCustomdeclarequeryNode;
  /** POST: 订单附加信息重推接口 · Resend additional order information to customs. */
  readonly "v2/cgi-bin/mch/newcustoms/customdeclareredeclare": V2CgiBinMchNewcustomsCustomdeclareredeclareNode;
}

export interface V2CgiBinNode extends ChainNode<"v2/cgi-bin"> {
  readonly mch: V2CgiBinMchNode;
}

interface V2CgiBinMchNode extends ChainNode<"v2/cgi-bin/mch"> {
  readonly customs: V2CgiBinMchCustomsNode;
  readonly newcustoms: V2CgiBinMchNewcustomsNode;
}

interface V2CgiBinMchCustomsNode extends ChainNode<"v2/cgi-bin/mch/customs"> {
  readonly customdeclareorder: V2CgiBinMchCustomsCustomdeclareorderNode;
  readonly customdeclarequery: V2CgiBinMchCustomsCustomdeclarequeryNode;
}

interface V2CgiBinMchCustomsCustomdeclareorderNode extends ChainNode<"v2/cgi-bin/mch/customs/customdeclareorder">, PostAsyncAndSync<V2CustomsDeclareOptions, V2CustomsDeclared> {
  /**
   * 订单附加信息提交接口 · Submit additional order information for customs
   *
   * 清关报关 · Customs declaration
   *
   * `POST /cgi-bin/mch/customs/customdeclareorder`
   *
   * Errors: `132011004`, `132021028`, `APPID_NOT_EXIST`, `AUTHORITY_NOT_FOUND`, `CHCUSTOMSNO_NOT_SET`, `CUSTOMSCONFIG_NOT_SET`, `CUSTOMS_NOT_SET`, `FEETYPE_NOT_SET`, `INVALID_MCHCUSTOMSNO`, `INVALID_SUBORDER_NO`, `INVALID_TRANSACTION_ID`, `MCHID_INVALID_LENGTH`, `MCHID_NOT_EXIST`, `MCHID_NOT_SET`, `NO_AUTH`, `OUTTRADENO_NOT_SET`, `PAYFEE_NOT_MATCH`, `TRANSACTION_ID_NOT_SET`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985151
   */
  post(options: V2CustomsDeclareOptions): ApiPromise<V2CustomsDeclared>;
}

interface V2CgiBinMchCustomsCustomdeclarequeryNode extends ChainNode<"v2/cgi-bin/mch/customs/customdeclarequery">, PostAsyncAndSync<V2CustomsCustomdeclarequeryOptions, V2CustomsCustomdeclarequeryAnswer> {
  /**
   * 订单附加信息查询接口 · Query additional order information for customs
   *
   * 清关报关 · Customs declaration
   *
   * `POST /cgi-bin/mch/customs/customdeclarequery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985273
   */
  post(options: V2CustomsCustomdeclarequeryOptions): ApiPromise<V2CustomsCustomdeclarequeryAnswer>;
}

interface V2CgiBinMchNewcustomsNode extends ChainNode<"v2/cgi-bin/mch/newcustoms"> {
  readonly customdeclareredeclare: V2CgiBinMchNewcustomsCustomdeclareredeclareNode;
}

interface V2CgiBinMchNewcustomsCustomdeclareredeclareNode extends ChainNode<"v2/cgi-bin/mch/newcustoms/customdeclareredeclare">, PostAsyncAndSync<V2CustomsCustomdeclareredeclareOptions, V2CustomsCustomdeclareredeclareAnswer> {
  /**
   * 订单附加信息重推接口 · Resend additional order information to customs
   *
   * 清关报关 · Customs declaration
   *
   * `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
   *
   * Errors: `132011004`, `132021028`, `APPID_NOT_EXIST`, `AUTHORITY_NOT_FOUND`, `CHCUSTOMSNO_NOT_SET`, `CUSTOMSCONFIG_NOT_SET`, `CUSTOMS_NOT_SET`, `FEETYPE_NOT_SET`, `INVALID_MCHCUSTOMSNO`, `INVALID_SUBORDER_NO`, `INVALID_TRANSACTION_ID`, `MCHID_INVALID_LENGTH`, `MCHID_NOT_EXIST`, `MCHID_NOT_SET`, `NO_AUTH`, `OUTTRADENO_NOT_SET`, `PAYFEE_NOT_MATCH`, `TRANSACTION_ID_NOT_SET`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985318
   */
  post(options: V2CustomsCustomdeclareredeclareOptions): ApiPromise<V2CustomsCustomdeclareredeclareAnswer>;
}
