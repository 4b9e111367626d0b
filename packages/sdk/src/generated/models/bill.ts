// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/bill/fundflowbill`.
 * Answer of `GET /v3/bill/tradebill`.
 */
export interface BillDownload {
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Always `SHA1`. */
  readonly hash_type: Open<"SHA1">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. At most 1024 characters. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. At most 2048 characters. */
  readonly download_url: string;
}

export interface BillDownloadBill {
  /** 账单文件序号 · Bill file sequence. */
  readonly bill_sequence: number;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA1`. */
  readonly hash_type: Open<"SHA1">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. At most 1024 characters. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. At most 2048 characters. */
  readonly download_url: string;
  /** 账单解密密钥 · Bill decryption key. 用于解密账单文件；由 SDK 解密，得到明文。 Decrypts the bill file; the SDK decrypts this key with the merchant key. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly encrypt_key: string;
  /** 账单解密用随机串 · Nonce of the bill's encryption. AES-GCM 解密所用的随机串，由微信支付生成，通常 12 字节。 AES-GCM nonce made by WeChat Pay, 12 bytes in practice. At most 16 characters. */
  readonly nonce: string;
}

/** Options of `GET /v3/bill/fundflowbill`. */
export interface FundFlowBillQueryOptions extends CallOptions {
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 10 characters. `yyyy-MM-dd`. */
    readonly bill_date: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Not on the official pages. */
    readonly sub_mchid?: string;
    /** 资金账单账户类型 · Fund bill account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`, `ALL`. Default: `BASIC`. */
    readonly account_type?: Open<"BASIC" | "OPERATION" | "FEES" | "ALL">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
  };
}

/** Answer of `GET /v3/bill/sub-merchant-fundflowbill`. */
export interface SubMerchantBillDownload {
  /** 账单文件总数 · Number of bill files. */
  readonly download_bill_count: number;
  /** 账单文件列表 · Bill files. */
  readonly download_bill_list?: readonly BillDownloadBill[];
}

/** Options of `GET /v3/bill/sub-merchant-fundflowbill`. */
export interface SubMerchantFundFlowBillQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 12 characters. */
    readonly sub_mchid: string;
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 10 characters. `yyyy-MM-dd`. */
    readonly bill_date: string;
    /** 资金账单账户类型 · Fund bill account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`, `ALL`. */
    readonly account_type: Open<"BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | "ALL">;
    /** 账单加密算法 · Bill encryption algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `AEAD_AES_256_GCM`, `SM4_GCM`. */
    readonly algorithm: Open<"AEAD_AES_256_GCM" | "SM4_GCM">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
  };
}

/** Options of `GET /v3/bill/tradebill`. */
export interface TradeBillQueryOptions extends CallOptions {
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 10 characters. `yyyy-MM-dd`. */
    readonly bill_date: string;
    /** 账单类型 · Bill type. 枚举，账单包含全部、成功或退款等哪些记录。 Enumeration: which records the bill contains, such as all, paid or refunded. Documented: `ALL`, `SUCCESS`, `REFUND`, `RECHARGE_REFUND`, `ALL_SPECIAL`, `SUC_SPECIAL`, `REF_SPECIAL`. Default: `ALL`. */
    readonly bill_type?: Open<
      | "ALL"
      | "SUCCESS"
      | "REFUND"
      | "RECHARGE_REFUND"
      | "ALL_SPECIAL"
      | "SUC_SPECIAL"
      | "REF_SPECIAL">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 12 characters. */
    readonly sub_mchid?: string;
  };
}
