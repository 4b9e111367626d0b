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
  TaxiInvoiceDriverUpdateDriverAnswer,
  TaxiInvoiceDriverUpdateDriverOptions,
  TaxiInvoiceDriversByDriverLicenseQueryOptions,
  TaxiInvoiceTaxiCompaniesByCompanyMchidQueryOptions,
  TaxiInvoiceTaxiCompany,
  TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer,
  TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions,
  TaxiInvoiceTaxiUpdateTaxiAnswer,
  TaxiInvoiceTaxiUpdateTaxiOptions,
  TaxiInvoiceTaxiesByPlateNumberQueryOptions,
  TaxiInvoiceTaxy,
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

/** `v3/taxi-invoice` */
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

/** `v3/taxi-invoice/attendance` */
interface TaxiInvoiceAttendanceNode extends ChainNode<"v3/taxi-invoice/attendance"> {
  readonly punch: TaxiInvoiceAttendancePunchNode;
}

/** `v3/taxi-invoice/attendance/punch` */
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
  /** 签到签退. The same as `post`. */
  postAsync(options: TaxiInvoiceAttendancePunchOptions): ApiPromise<undefined>;
  /** 签到签退. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceAttendancePunchOptions): undefined;
}

/** `v3/taxi-invoice/cards` */
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
  /** 将出租车电子发票插入微信用户卡包. The same as `post`. */
  postAsync(options: TaxiInvoiceCardsOptions): ApiPromise<TaxiInvoiceCardsAnswer>;
  /** 将出租车电子发票插入微信用户卡包. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceCardsOptions): TaxiInvoiceCardsAnswer;
}

/** `v3/taxi-invoice/cards/upload-file` */
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
  /** 上传出租车电子发票文件. The same as `post`. */
  postAsync(options: TaxiInvoiceCardsUploadFileOptions): ApiPromise<TaxiInvoiceCardsUploadFileAnswer>;
  /** 上传出租车电子发票文件. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceCardsUploadFileOptions): TaxiInvoiceCardsUploadFileAnswer;
}

/** `v3/taxi-invoice/driver` */
interface TaxiInvoiceDriverNode extends ChainNode<"v3/taxi-invoice/driver"> {
  readonly updateDriver: TaxiInvoiceDriverUpdateDriverNode;
  readonly "update-driver": TaxiInvoiceDriverUpdateDriverNode;
}

/** `v3/taxi-invoice/driver/update-driver` */
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
  /** 更新司机信息. The same as `post`. */
  postAsync(options: TaxiInvoiceDriverUpdateDriverOptions): ApiPromise<TaxiInvoiceDriverUpdateDriverAnswer>;
  /** 更新司机信息. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceDriverUpdateDriverOptions): TaxiInvoiceDriverUpdateDriverAnswer;
}

/** `v3/taxi-invoice/drivers` */
interface TaxiInvoiceDriversNode extends ChainNode<"v3/taxi-invoice/drivers"> {
  /** The value is the option `driver_license` of the call. */
  readonly _driver_license_: TaxiInvoiceDriversByDriverLicenseNode;
}

/** `v3/taxi-invoice/drivers/{driver_license}` */
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
  get(options: TaxiInvoiceDriversByDriverLicenseQueryOptions): ApiPromise<TaxiInvoiceDriver>;
  /** 获取司机信息. The same as `get`. */
  getAsync(options: TaxiInvoiceDriversByDriverLicenseQueryOptions): ApiPromise<TaxiInvoiceDriver>;
  /** 获取司机信息. `get` that blocks the thread until the answer is there. */
  getSync(options: TaxiInvoiceDriversByDriverLicenseQueryOptions): TaxiInvoiceDriver;
}

/** `v3/taxi-invoice/taxi` */
interface TaxiInvoiceTaxiNode extends ChainNode<"v3/taxi-invoice/taxi"> {
  readonly updateTaxi: TaxiInvoiceTaxiUpdateTaxiNode;
  readonly "update-taxi": TaxiInvoiceTaxiUpdateTaxiNode;
}

/** `v3/taxi-invoice/taxi/update-taxi` */
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
  /** 更新出租车信息. The same as `post`. */
  postAsync(options: TaxiInvoiceTaxiUpdateTaxiOptions): ApiPromise<TaxiInvoiceTaxiUpdateTaxiAnswer>;
  /** 更新出租车信息. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceTaxiUpdateTaxiOptions): TaxiInvoiceTaxiUpdateTaxiAnswer;
}

/** `v3/taxi-invoice/taxi-companies` */
interface TaxiInvoiceTaxiCompaniesNode extends ChainNode<"v3/taxi-invoice/taxi-companies"> {
  /** The value is the option `company_mchid` of the call. */
  readonly _company_mchid_: TaxiInvoiceTaxiCompaniesByCompanyMchidNode;
}

/** `v3/taxi-invoice/taxi-companies/{company_mchid}` */
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
  get(options: TaxiInvoiceTaxiCompaniesByCompanyMchidQueryOptions): ApiPromise<TaxiInvoiceTaxiCompany>;
  /** 获取出租车公司商户信息. The same as `get`. */
  getAsync(options: TaxiInvoiceTaxiCompaniesByCompanyMchidQueryOptions): ApiPromise<TaxiInvoiceTaxiCompany>;
  /** 获取出租车公司商户信息. `get` that blocks the thread until the answer is there. */
  getSync(options: TaxiInvoiceTaxiCompaniesByCompanyMchidQueryOptions): TaxiInvoiceTaxiCompany;
}

/** `v3/taxi-invoice/taxi-company` */
interface TaxiInvoiceTaxiCompanyNode extends ChainNode<"v3/taxi-invoice/taxi-company"> {
  readonly createTaxiCompany: TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
  readonly "create-taxi-company": TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
}

/** `v3/taxi-invoice/taxi-company/create-taxi-company` */
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
  /** 新增出租车公司. The same as `post`. */
  postAsync(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): ApiPromise<TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer>;
  /** 新增出租车公司. `post` that blocks the thread until the answer is there. */
  postSync(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer;
}

/** `v3/taxi-invoice/taxies` */
interface TaxiInvoiceTaxiesNode extends ChainNode<"v3/taxi-invoice/taxies"> {
  /** The value is the option `plate_number` of the call. */
  readonly _plate_number_: TaxiInvoiceTaxiesByPlateNumberNode;
}

/** `v3/taxi-invoice/taxies/{plate_number}` */
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
  get(options: TaxiInvoiceTaxiesByPlateNumberQueryOptions): ApiPromise<TaxiInvoiceTaxy>;
  /** 获取出租车信息. The same as `get`. */
  getAsync(options: TaxiInvoiceTaxiesByPlateNumberQueryOptions): ApiPromise<TaxiInvoiceTaxy>;
  /** 获取出租车信息. `get` that blocks the thread until the answer is there. */
  getSync(options: TaxiInvoiceTaxiesByPlateNumberQueryOptions): TaxiInvoiceTaxy;
}

/** `v3/taxi-invoice/user-taxi-order` */
interface TaxiInvoiceUserTaxiOrderNode extends ChainNode<"v3/taxi-invoice/user-taxi-order"> {
  readonly findByToken: TaxiInvoiceUserTaxiOrderFindByTokenNode;
  readonly "find-by-token": TaxiInvoiceUserTaxiOrderFindByTokenNode;
}

/** `v3/taxi-invoice/user-taxi-order/find-by-token` */
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
  /** 根据凭证查询乘客行程单. The same as `get`. */
  getAsync(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderFindByToken>;
  /** 根据凭证查询乘客行程单. `get` that blocks the thread until the answer is there. */
  getSync(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): TaxiInvoiceUserTaxiOrderFindByToken;
}

/** `v3/taxi-invoice/user-taxi-orders` */
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
  /** 获取乘客行程单列表. The same as `get`. */
  getAsync(options: TaxiInvoiceUserTaxiOrdersQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderList>;
  /** 获取乘客行程单列表. `get` that blocks the thread until the answer is there. */
  getSync(options: TaxiInvoiceUserTaxiOrdersQueryOptions): TaxiInvoiceUserTaxiOrderList;
}
