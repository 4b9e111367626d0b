// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  /** POST: 签到签退 · Clock a driver in or out. */
  readonly "v3/taxi-invoice/attendance/punch": TaxiInvoiceAttendancePunchNode;
  /** POST: 将出租车电子发票插入微信用户卡包 · Insert a taxi electronic fapiao into a user's card pack. */
  readonly "v3/taxi-invoice/cards": TaxiInvoiceCardsNode;
  /** POST: 上传出租车电子发票文件 · Upload a taxi electronic fapiao file. */
  readonly "v3/taxi-invoice/cards/upload-file": TaxiInvoiceCardsUploadFileNode;
  /** POST: 更新司机信息 · Update a driver. */
  readonly "v3/taxi-invoice/driver/update-driver": TaxiInvoiceDriverUpdateDriverNode;
  /** GET: 获取司机信息 · Get a driver. */
  readonly "v3/taxi-invoice/drivers/{driver_license}": TaxiInvoiceDriversByDriverLicenseNode;
  /** POST: 更新出租车信息 · Update a taxi. */
  readonly "v3/taxi-invoice/taxi/update-taxi": TaxiInvoiceTaxiUpdateTaxiNode;
  /** GET: 获取出租车公司商户信息 · Get the merchant information of a taxi company. */
  readonly "v3/taxi-invoice/taxi-companies/{company_mchid}": TaxiInvoiceTaxiCompaniesByCompanyMchidNode;
  /** POST: 新增出租车公司 · Add a taxi company. */
  readonly "v3/taxi-invoice/taxi-company/create-taxi-company": TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
  /** GET: 获取出租车信息 · Get a taxi. */
  readonly "v3/taxi-invoice/taxies/{plate_number}": TaxiInvoiceTaxiesByPlateNumberNode;
  /** GET: 根据凭证查询乘客行程单 · Query a passenger's trip by token. */
  readonly "v3/taxi-invoice/user-taxi-order/find-by-token": TaxiInvoiceUserTaxiOrderFindByTokenNode;
  /** GET: 获取乘客行程单列表 · Get the trips of a passenger. */
  readonly "v3/taxi-invoice/user-taxi-orders": TaxiInvoiceUserTaxiOrdersNode;
}

export interface TaxiInvoiceNode extends ChainNode<"v3/taxi-invoice"> {
  readonly attendance: TaxiInvoiceAttendanceNode;
  readonly cards: TaxiInvoiceCardsNode;
  readonly driver: TaxiInvoiceDriverNode;
  readonly drivers: TaxiInvoiceDriversNode;
  readonly taxi: TaxiInvoiceTaxiNode;
  readonly taxiCompanies: TaxiInvoiceTaxiCompaniesNode;
  /** `taxiCompanies` */
  readonly "taxi-companies": TaxiInvoiceTaxiCompaniesNode;
  readonly taxiCompany: TaxiInvoiceTaxiCompanyNode;
  /** `taxiCompany` */
  readonly "taxi-company": TaxiInvoiceTaxiCompanyNode;
  readonly taxies: TaxiInvoiceTaxiesNode;
  readonly userTaxiOrder: TaxiInvoiceUserTaxiOrderNode;
  /** `userTaxiOrder` */
  readonly "user-taxi-order": TaxiInvoiceUserTaxiOrderNode;
  readonly userTaxiOrders: TaxiInvoiceUserTaxiOrdersNode;
  /** `userTaxiOrders` */
  readonly "user-taxi-orders": TaxiInvoiceUserTaxiOrdersNode;
}

interface TaxiInvoiceAttendanceNode extends ChainNode<"v3/taxi-invoice/attendance"> {
  readonly punch: TaxiInvoiceAttendancePunchNode;
}

interface TaxiInvoiceAttendancePunchNode extends ChainNode<"v3/taxi-invoice/attendance/punch">, PostAsyncAndSync<TaxiInvoiceAttendancePunchOptions, undefined> {
  /**
   * 签到签退 · Clock a driver in or out
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/attendance/punch`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  post(options: TaxiInvoiceAttendancePunchOptions): ApiPromise<undefined>;
}

interface TaxiInvoiceCardsNode extends ChainNode<"v3/taxi-invoice/cards">, PostAsyncAndSync<TaxiInvoiceCardsOptions, TaxiInvoiceCardsAnswer> {
  readonly uploadFile: TaxiInvoiceCardsUploadFileNode;
  /** `uploadFile` */
  readonly "upload-file": TaxiInvoiceCardsUploadFileNode;
  /**
   * 将出租车电子发票插入微信用户卡包 · Insert a taxi electronic fapiao into a user's card pack
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  post(options: TaxiInvoiceCardsOptions): ApiPromise<TaxiInvoiceCardsAnswer>;
}

interface TaxiInvoiceCardsUploadFileNode extends ChainNode<"v3/taxi-invoice/cards/upload-file">, PostAsyncAndSync<TaxiInvoiceCardsUploadFileOptions, TaxiInvoiceCardsUploadFileAnswer> {
  /**
   * 上传出租车电子发票文件 · Upload a taxi electronic fapiao file
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/cards/upload-file`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  post(options: TaxiInvoiceCardsUploadFileOptions): ApiPromise<TaxiInvoiceCardsUploadFileAnswer>;
}

interface TaxiInvoiceDriverNode extends ChainNode<"v3/taxi-invoice/driver"> {
  readonly updateDriver: TaxiInvoiceDriverUpdateDriverNode;
  /** `updateDriver` */
  readonly "update-driver": TaxiInvoiceDriverUpdateDriverNode;
}

interface TaxiInvoiceDriverUpdateDriverNode extends ChainNode<"v3/taxi-invoice/driver/update-driver">, PostAsyncAndSync<TaxiInvoiceDriverUpdateDriverOptions, TaxiInvoiceDriverUpdateDriverAnswer> {
  /**
   * 更新司机信息 · Update a driver
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/driver/update-driver`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  post(options: TaxiInvoiceDriverUpdateDriverOptions): ApiPromise<TaxiInvoiceDriverUpdateDriverAnswer>;
}

interface TaxiInvoiceDriversNode extends ChainNode<"v3/taxi-invoice/drivers"> {
  /** Given as the option `driver_license`. */
  readonly _driver_license_: TaxiInvoiceDriversByDriverLicenseNode;
}

interface TaxiInvoiceDriversByDriverLicenseNode extends ChainNode<"v3/taxi-invoice/drivers/{driver_license}">, GetAsyncAndSync<TaxiInvoiceDriverQueryOptions, TaxiInvoiceDriver> {
  /**
   * 获取司机信息 · Get a driver
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/drivers/{driver_license}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  get(options: TaxiInvoiceDriverQueryOptions): ApiPromise<TaxiInvoiceDriver>;
}

interface TaxiInvoiceTaxiNode extends ChainNode<"v3/taxi-invoice/taxi"> {
  readonly updateTaxi: TaxiInvoiceTaxiUpdateTaxiNode;
  /** `updateTaxi` */
  readonly "update-taxi": TaxiInvoiceTaxiUpdateTaxiNode;
}

interface TaxiInvoiceTaxiUpdateTaxiNode extends ChainNode<"v3/taxi-invoice/taxi/update-taxi">, PostAsyncAndSync<TaxiInvoiceTaxiUpdateTaxiOptions, TaxiInvoiceTaxiUpdateTaxiAnswer> {
  /**
   * 更新出租车信息 · Update a taxi
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/taxi/update-taxi`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  post(options: TaxiInvoiceTaxiUpdateTaxiOptions): ApiPromise<TaxiInvoiceTaxiUpdateTaxiAnswer>;
}

interface TaxiInvoiceTaxiCompaniesNode extends ChainNode<"v3/taxi-invoice/taxi-companies"> {
  /** Given as the option `company_mchid`. */
  readonly _company_mchid_: TaxiInvoiceTaxiCompaniesByCompanyMchidNode;
}

interface TaxiInvoiceTaxiCompaniesByCompanyMchidNode extends ChainNode<"v3/taxi-invoice/taxi-companies/{company_mchid}">, GetAsyncAndSync<TaxiInvoiceTaxiCompanyQueryOptions, TaxiInvoiceTaxiCompany> {
  /**
   * 获取出租车公司商户信息 · Get the merchant information of a taxi company
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  get(options: TaxiInvoiceTaxiCompanyQueryOptions): ApiPromise<TaxiInvoiceTaxiCompany>;
}

interface TaxiInvoiceTaxiCompanyNode extends ChainNode<"v3/taxi-invoice/taxi-company"> {
  readonly createTaxiCompany: TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
  /** `createTaxiCompany` */
  readonly "create-taxi-company": TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode;
}

interface TaxiInvoiceTaxiCompanyCreateTaxiCompanyNode extends ChainNode<"v3/taxi-invoice/taxi-company/create-taxi-company">, PostAsyncAndSync<TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions, TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer> {
  /**
   * 新增出租车公司 · Add a taxi company
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  post(options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): ApiPromise<TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer>;
}

interface TaxiInvoiceTaxiesNode extends ChainNode<"v3/taxi-invoice/taxies"> {
  /** Given as the option `plate_number`. */
  readonly _plate_number_: TaxiInvoiceTaxiesByPlateNumberNode;
}

interface TaxiInvoiceTaxiesByPlateNumberNode extends ChainNode<"v3/taxi-invoice/taxies/{plate_number}">, GetAsyncAndSync<TaxiInvoiceTaxyQueryOptions, TaxiInvoiceTaxy> {
  /**
   * 获取出租车信息 · Get a taxi
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/taxies/{plate_number}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  get(options: TaxiInvoiceTaxyQueryOptions): ApiPromise<TaxiInvoiceTaxy>;
}

interface TaxiInvoiceUserTaxiOrderNode extends ChainNode<"v3/taxi-invoice/user-taxi-order"> {
  readonly findByToken: TaxiInvoiceUserTaxiOrderFindByTokenNode;
  /** `findByToken` */
  readonly "find-by-token": TaxiInvoiceUserTaxiOrderFindByTokenNode;
}

interface TaxiInvoiceUserTaxiOrderFindByTokenNode extends ChainNode<"v3/taxi-invoice/user-taxi-order/find-by-token">, GetAsyncAndSync<TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions, TaxiInvoiceUserTaxiOrderFindByToken> {
  /**
   * 根据凭证查询乘客行程单 · Query a passenger's trip by token
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  get(options: TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderFindByToken>;
}

interface TaxiInvoiceUserTaxiOrdersNode extends ChainNode<"v3/taxi-invoice/user-taxi-orders">, GetAsyncAndSync<TaxiInvoiceUserTaxiOrdersQueryOptions, TaxiInvoiceUserTaxiOrderList>, Lists<TaxiInvoiceUserTaxiOrdersQueryOptions, TaxiInvoiceUserTaxiOrderList, "data"> {
  /**
   * 获取乘客行程单列表 · Get the trips of a passenger
   *
   * 出租车电子发票 · Taxi electronic fapiao (invoice)
   *
   * `GET /v3/taxi-invoice/user-taxi-orders`
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get(options: TaxiInvoiceUserTaxiOrdersQueryOptions): ApiPromise<TaxiInvoiceUserTaxiOrderList>;
}
