// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  TaxiInvoiceAttendancePunchOptions,
  TaxiInvoiceCardsAnswer,
  TaxiInvoiceCardsOptions,
  TaxiInvoiceCardsUploadFileAnswer,
  TaxiInvoiceCardsUploadFileOptions,
  TaxiInvoiceDriver,
  TaxiInvoiceDriverQueryOptions,
  TaxiInvoiceDriverUpdateDriverAnswer,
  TaxiInvoiceDriverUpdateDriverOptions,
  TaxiInvoiceTaxiCompany,
  TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer,
  TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions,
  TaxiInvoiceTaxiCompanyQueryOptions,
  TaxiInvoiceTaxiUpdateTaxiAnswer,
  TaxiInvoiceTaxiUpdateTaxiOptions,
  TaxiInvoiceTaxy,
  TaxiInvoiceTaxyQueryOptions,
  TaxiInvoiceUserTaxiOrderFindByToken,
  TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions,
  TaxiInvoiceUserTaxiOrderList,
  TaxiInvoiceUserTaxiOrdersQueryOptions,
} from "../models/taxi-invoice.ts";

/** The node of each path template below `v3/taxi-invoice`. */
export interface TaxiInvoicePaths {
  /** POST: 签到签退 */
  readonly "v3/taxi-invoice/attendance/punch": TaxiInvoiceAttendancePunchNode;
  /** POST: 将出租车电子发票插入微信用户卡包 */
  readonly "v3/taxi-invoice/cards": TaxiInvoiceCardsNode;
  /** POST: 上传出租车电子发票文件 */
  readonly "v3/taxi-invoice/cards/upload-file": TaxiInvoiceCardsUploadFileNode;
  /** POST: 更新司机信息 */
  readonly "v3/taxi-invoice/driver/update-driver": TaxiInvoiceDriverUpdateDriverNode;
  /** GET: 获取司机信息 */
  readonly "v3/taxi-invoice/drivers/{driver_license}": TaxiInvoiceDriversByDriverLicenseNode;
  /** POST: 更新出租车信息 */
  readonly "v3/taxi-invoice/taxi/update-taxi": TaxiInvoiceTaxiUpdateTaxiNode;
  /** GET: 获取出租车公司商户信息 */
  readonly "v3/taxi-invoice/taxi-companies/{company_mchid}": TaxiInvoiceTaxiCompaniesByCompanyMchidNode;
  /** POST: 新增出租车公司 */
  readonly "v3/taxi-invoice/taxi-company/create-taxi-company": TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
  /** GET: 获取出租车信息 */
  readonly "v3/taxi-invoice/taxies/{plate_number}": TaxiInvoiceTaxiesByPlateNumberNode;
  /** GET: 根据凭证查询乘客行程单 */
  readonly "v3/taxi-invoice/user-taxi-order/find-by-token": TaxiInvoiceUserTaxiOrderFindByTokenNode;
  /** GET: 获取乘客行程单列表 */
  readonly "v3/taxi-invoice/user-taxi-orders": TaxiInvoiceUserTaxiOrdersNode;
}

export interface TaxiInvoiceNode extends ChainNode<"v3/taxi-invoice"> {
  readonly attendance: TaxiInvoiceAttendanceNode;
  readonly cards: TaxiInvoiceCardsNode;
  readonly driver: TaxiInvoiceDriverNode;
  readonly drivers: TaxiInvoiceDriversNode;
  readonly taxi: TaxiInvoiceTaxiNode;
  readonly taxiCompanies: TaxiInvoiceTaxiCompaniesNode;
  readonly "taxi-companies": TaxiInvoiceTaxiCompaniesNode;
  readonly taxiCompany: TaxiInvoiceTaxiCompanyNode;
  readonly "taxi-company": TaxiInvoiceTaxiCompanyNode;
  readonly taxies: TaxiInvoiceTaxiesNode;
  readonly userTaxiOrder: TaxiInvoiceUserTaxiOrderNode;
  readonly "user-taxi-order": TaxiInvoiceUserTaxiOrderNode;
  readonly userTaxiOrders: TaxiInvoiceUserTaxiOrdersNode;
  readonly "user-taxi-orders": TaxiInvoiceUserTaxiOrdersNode;
}

interface TaxiInvoiceAttendanceNode extends ChainNode<"v3/taxi-invoice/attendance"> {
  readonly punch: TaxiInvoiceAttendancePunchNode;
}

interface TaxiInvoiceAttendancePunchNode extends ChainNode<"v3/taxi-invoice/attendance/punch"> {
  /**
   * 签到签退
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/attendance/punch`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  post(options: TaxiInvoiceAttendancePunchOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceAttendancePunchOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceAttendancePunchOptions): undefined;
}

interface TaxiInvoiceCardsNode extends ChainNode<"v3/taxi-invoice/cards"> {
  readonly uploadFile: TaxiInvoiceCardsUploadFileNode;
  readonly "upload-file": TaxiInvoiceCardsUploadFileNode;
  /**
   * 将出租车电子发票插入微信用户卡包
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  post(options: TaxiInvoiceCardsOptions): ApiPromise<TaxiInvoiceCardsAnswer>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceCardsOptions): ApiPromise<TaxiInvoiceCardsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceCardsOptions): TaxiInvoiceCardsAnswer;
}

interface TaxiInvoiceCardsUploadFileNode extends ChainNode<"v3/taxi-invoice/cards/upload-file"> {
  /**
   * 上传出租车电子发票文件
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/cards/upload-file`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  post(options: TaxiInvoiceCardsUploadFileOptions): ApiPromise<TaxiInvoiceCardsUploadFileAnswer>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceCardsUploadFileOptions): ApiPromise<TaxiInvoiceCardsUploadFileAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceCardsUploadFileOptions): TaxiInvoiceCardsUploadFileAnswer;
}

interface TaxiInvoiceDriverNode extends ChainNode<"v3/taxi-invoice/driver"> {
  readonly updateDriver: TaxiInvoiceDriverUpdateDriverNode;
  readonly "update-driver": TaxiInvoiceDriverUpdateDriverNode;
}

interface TaxiInvoiceDriverUpdateDriverNode extends ChainNode<"v3/taxi-invoice/driver/update-driver"> {
  /**
   * 更新司机信息
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/driver/update-driver`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  post(options: TaxiInvoiceDriverUpdateDriverOptions): ApiPromise<TaxiInvoiceDriverUpdateDriverAnswer>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceDriverUpdateDriverOptions): ApiPromise<TaxiInvoiceDriverUpdateDriverAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceDriverUpdateDriverOptions): TaxiInvoiceDriverUpdateDriverAnswer;
}

interface TaxiInvoiceDriversNode extends ChainNode<"v3/taxi-invoice/drivers"> {
  /** Given as the option `driver_license`. */
  readonly _driver_license_: TaxiInvoiceDriversByDriverLicenseNode;
}

interface TaxiInvoiceDriversByDriverLicenseNode extends ChainNode<"v3/taxi-invoice/drivers/{driver_license}"> {
  /**
   * 获取司机信息
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/drivers/{driver_license}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  get(options: TaxiInvoiceDriverQueryOptions): ApiPromise<TaxiInvoiceDriver>;
  /** The same as `get`. */
  getAsync(options: TaxiInvoiceDriverQueryOptions): ApiPromise<TaxiInvoiceDriver>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TaxiInvoiceDriverQueryOptions): TaxiInvoiceDriver;
}

interface TaxiInvoiceTaxiNode extends ChainNode<"v3/taxi-invoice/taxi"> {
  readonly updateTaxi: TaxiInvoiceTaxiUpdateTaxiNode;
  readonly "update-taxi": TaxiInvoiceTaxiUpdateTaxiNode;
}

interface TaxiInvoiceTaxiUpdateTaxiNode extends ChainNode<"v3/taxi-invoice/taxi/update-taxi"> {
  /**
   * 更新出租车信息
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/taxi/update-taxi`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  post(options: TaxiInvoiceTaxiUpdateTaxiOptions): ApiPromise<TaxiInvoiceTaxiUpdateTaxiAnswer>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceTaxiUpdateTaxiOptions): ApiPromise<TaxiInvoiceTaxiUpdateTaxiAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceTaxiUpdateTaxiOptions): TaxiInvoiceTaxiUpdateTaxiAnswer;
}

interface TaxiInvoiceTaxiCompaniesNode extends ChainNode<"v3/taxi-invoice/taxi-companies"> {
  /** Given as the option `company_mchid`. */
  readonly _company_mchid_: TaxiInvoiceTaxiCompaniesByCompanyMchidNode;
}

interface TaxiInvoiceTaxiCompaniesByCompanyMchidNode extends ChainNode<"v3/taxi-invoice/taxi-companies/{company_mchid}"> {
  /**
   * 获取出租车公司商户信息
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  get(options: TaxiInvoiceTaxiCompanyQueryOptions): ApiPromise<TaxiInvoiceTaxiCompany>;
  /** The same as `get`. */
  getAsync(options: TaxiInvoiceTaxiCompanyQueryOptions): ApiPromise<TaxiInvoiceTaxiCompany>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TaxiInvoiceTaxiCompanyQueryOptions): TaxiInvoiceTaxiCompany;
}

interface TaxiInvoiceTaxiCompanyNode extends ChainNode<"v3/taxi-invoice/taxi-company"> {
  readonly createTaxiCompany: TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
  readonly "create-taxi-company": TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
}

interface TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode extends ChainNode<"v3/taxi-invoice/taxi-company/create-taxi-company"> {
  /**
   * 新增出租车公司
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  post(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): ApiPromise<TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer>;
  /** The same as `post`. */
  postAsync(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): ApiPromise<TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer;
}

interface TaxiInvoiceTaxiesNode extends ChainNode<"v3/taxi-invoice/taxies"> {
  /** Given as the option `plate_number`. */
  readonly _plate_number_: TaxiInvoiceTaxiesByPlateNumberNode;
}

interface TaxiInvoiceTaxiesByPlateNumberNode extends ChainNode<"v3/taxi-invoice/taxies/{plate_number}"> {
  /**
   * 获取出租车信息
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/taxies/{plate_number}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  get(options: TaxiInvoiceTaxyQueryOptions): ApiPromise<TaxiInvoiceTaxy>;
  /** The same as `get`. */
  getAsync(options: TaxiInvoiceTaxyQueryOptions): ApiPromise<TaxiInvoiceTaxy>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TaxiInvoiceTaxyQueryOptions): TaxiInvoiceTaxy;
}

interface TaxiInvoiceUserTaxiOrderNode extends ChainNode<"v3/taxi-invoice/user-taxi-order"> {
  readonly findByToken: TaxiInvoiceUserTaxiOrderFindByTokenNode;
  readonly "find-by-token": TaxiInvoiceUserTaxiOrderFindByTokenNode;
}

interface TaxiInvoiceUserTaxiOrderFindByTokenNode extends ChainNode<"v3/taxi-invoice/user-taxi-order/find-by-token"> {
  /**
   * 根据凭证查询乘客行程单
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  get(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderFindByToken>;
  /** The same as `get`. */
  getAsync(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderFindByToken>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): TaxiInvoiceUserTaxiOrderFindByToken;
}

interface TaxiInvoiceUserTaxiOrdersNode extends ChainNode<"v3/taxi-invoice/user-taxi-orders"> {
  /**
   * 获取乘客行程单列表
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/user-taxi-orders`
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get(options: TaxiInvoiceUserTaxiOrdersQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderList>;
  /** The same as `get`. */
  getAsync(options: TaxiInvoiceUserTaxiOrdersQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TaxiInvoiceUserTaxiOrdersQueryOptions): TaxiInvoiceUserTaxiOrderList;
}
