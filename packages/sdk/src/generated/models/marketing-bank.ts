// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

export interface MarketingBankMeta {
  /** 银行类型 · Bank type. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 文件名 · File name. */
  readonly filename?: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. */
  readonly sha256?: string;
}

/** Answer of `GET /v3/marketing/bank/packages/{package_id}/tasks`. */
export interface MarketingBankPackageTaskList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MarketingBankPackageTasksAnswer[];
}

/** Answer of `POST /v3/marketing/bank/packages/{package_id}/tasks`. */
export interface MarketingBankPackageTasksAnswer {
  /** 任务ID · Task ID. 异步任务的编号，由微信支付生成。 Number of the asynchronous task, assigned by WeChat Pay. */
  readonly task_id: string;
  /** 号码包ID · Number package ID. */
  readonly package_id: string;
  /** 文件名 · File name. */
  readonly filename: string;
  /** 银行类型 · Bank type. */
  readonly bank_type: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 上传任务状态 · Upload task status. Documented: `PROCESSING`, `FINISHED`. */
  readonly status?: Open<"PROCESSING" | "FINISHED">;
  /** 成功数量 · Success count. */
  readonly success_count?: number;
  /** 失败数量 · Number failed. */
  readonly fail_count?: number;
  /** 成功用户数 · Successful user count. */
  readonly success_user_count?: number;
}

/** Options of `POST /v3/marketing/bank/packages/{package_id}/tasks`. */
export interface MarketingBankPackageTasksOptions extends CallOptions {
  /** 号码包ID · Number package ID. 标识一个定向营销的银行号码包。 Identifies a bank's number package for targeted marketing. */
  readonly package_id: string;
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. txt, csv: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: MarketingBankMeta | string;
  };
}

/** Options of `GET /v3/marketing/bank/packages/{package_id}/tasks`. */
export interface MarketingBankPackageTasksQueryOptions extends CallOptions {
  /** 号码包ID · Number package ID. 标识一个定向营销的银行号码包。 Identifies a bank's number package for targeted marketing. */
  readonly package_id: string;
  readonly query: {
    /** 上传任务状态 · Upload task status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. */
    readonly status: Open<"PROCESSING" | "FINISHED">;
    /** 文件名 · File name. */
    readonly filename?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}
