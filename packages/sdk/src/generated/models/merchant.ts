// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/merchant/fund/balance/{account_type}`.
 * Answer of `GET /v3/merchant/fund/dayendbalance/{account_type}`.
 */
export interface MerchantFundBalance {
  /** 可用余额 · Available balance. 可用于提现的余额；整数，单位为分。 Balance that can be withdrawn. Integer, in fen. */
  readonly available_amount: number;
  /** 不可用余额 · Unavailable balance. 整数，单位为分；账户中暂不可用的金额。 Integer, in fen; money in the account that cannot be used yet. */
  readonly pending_amount?: number;
}

/** Options of `GET /v3/merchant/fund/balance/{account_type}`. */
export interface MerchantFundBalanceByAccountTypeQueryOptions extends CallOptions {
  /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
}

/** Options of `GET /v3/merchant/fund/dayendbalance/{account_type}`. */
export interface MerchantFundDayendbalanceByAccountTypeQueryOptions extends CallOptions {
  /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  readonly query?: {
    /** 余额日期 · Balance date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. At most 10 characters. `yyyy-MM-dd`. */
    readonly date?: string;
  };
}

/**
 * Answer of `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`.
 * Answer of `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`.
 */
export interface MerchantFundWithdraw {
  /** 提现单状态 · Withdrawal status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. At most 128 characters. */
  readonly withdraw_id: string;
  /** 商户提现单号 · Merchant withdrawal number. At most 32 characters. */
  readonly out_request_no: string;
  /** 提现金额 · Withdrawal amount. */
  readonly amount: number;
  /** 提交提现时间 · Withdrawal submission time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 提现状态更新时间 · Withdrawal state change time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 提现失败原因 · Withdrawal failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 255 characters. */
  readonly reason: string;
  /** 提现备注 · Withdrawal remark. At most 255 characters. */
  readonly remark: string;
  /** 银行附言 · Bank memo. At most 32 characters. */
  readonly bank_memo: string;
  /** 出款账户类型 · Paying account type. Documented: `BASIC`, `FEES`, `OPERATION`. */
  readonly account_type: Open<"BASIC" | "FEES" | "OPERATION">;
  /** 处理建议 · Suggested solution. At most 255 characters. */
  readonly solution: string;
  /** 入账账号后四位 · Last four digits of the crediting account. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. At most 4 characters. */
  readonly account_number: string;
  /** 入账银行 · Crediting bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. At most 10 characters. */
  readonly account_bank: string;
  /** 入账银行全称（含支行） · Crediting bank with branch. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
  readonly bank_name?: string;
}

/** Answer of `POST /v3/merchant/fund/withdraw`. */
export interface MerchantFundWithdrawAnswer {
  /** 微信提现单号 · WeChat withdrawal number. At most 128 characters. */
  readonly withdraw_id: string;
  /** 商户提现单号 · Merchant withdrawal number. At most 32 characters. */
  readonly out_request_no: string;
}

/** Answer of `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`. */
export interface MerchantFundWithdrawByBillTypeQueryAnswer {
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA1`. */
  readonly hash_type: Open<"SHA1">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
}

/** Options of `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`. */
export interface MerchantFundWithdrawByBillTypeQueryOptions extends CallOptions {
  /** 异常文件类型 · Exception file type. 枚举，账单包含全部、成功或退款等哪些记录。 Enumeration: which records the bill contains, such as all, paid or refunded. Documented: `NO_SUCC`. */
  readonly bill_type: Open<"NO_SUCC">;
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 10 characters. `yyyy-MM-dd`. */
    readonly bill_date: string;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
  };
}

/** Options of `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`. */
export interface MerchantFundWithdrawByOutRequestNoQueryOptions extends CallOptions {
  /** 商户提现单号 · Merchant withdrawal number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
  readonly out_request_no: string;
}

/** Options of `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`. */
export interface MerchantFundWithdrawByWithdrawIdQueryOptions extends CallOptions {
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. At most 128 characters. */
  readonly withdraw_id: string;
}

/** Options of `POST /v3/merchant/fund/withdraw`. */
export interface MerchantFundWithdrawOptions extends CallOptions {
  readonly json: {
    /** 商户提现单号 · Merchant withdrawal number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 32 characters. */
    readonly out_request_no: string;
    /** 提现金额 · Withdrawal amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 提现备注 · Withdrawal remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 56 characters. */
    readonly remark?: string;
    /** 银行附言 · Bank memo. 打款时写给收款银行的附言。 Memo passed to the bank with the payout. At most 32 characters. */
    readonly bank_memo?: string;
    /** 出款账户类型 · Paying account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `FEES`, `OPERATION`. */
    readonly account_type: Open<"BASIC" | "FEES" | "OPERATION">;
    /** 提现结果通知地址 · Withdrawal notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
  };
}

/** Options of `POST /v3/merchant/media/upload`. */
export interface MerchantImageUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 5,242,880 bytes at most. pdf: 7,864,320 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: MerchantMeta | string;
  };
}

/**
 * Answer of `POST /v3/merchant/media/upload`.
 * Answer of `POST /v3/merchant/media/video_upload`.
 */
export interface MerchantMedia {
  /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. At most 512 characters. */
  readonly media_id: string;
}

/** Options of `POST /v3/merchant/media/video_upload`. */
export interface MerchantMediaVideoUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. avi, wmv, mpeg, mp4, mov, mkv, flv, f4v, m4v, rmvb: 5,242,880 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: MerchantMeta | string;
  };
}

export interface MerchantMeta {
  /** 文件名 · File name. At most 128 characters. */
  readonly filename?: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. At most 64 characters. */
  readonly sha256?: string;
}
