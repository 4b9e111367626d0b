// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface CertificatesData {
  /** 平台证书序列号 · Platform certificate serial. 平台证书的序列号，40 位大写十六进制。 Serial of the platform certificate, 40 upper-case hex digits. */
  readonly serial_no: string;
  /** 平台证书启用时间 · Certificate valid from. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly effective_time?: string;
  /** 平台证书弃用时间 · Certificate expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time?: string;
  /** 加密的证书内容 · Encrypted certificate. */
  readonly encrypt_certificate: CertificatesEncryptCertificate;
}

export interface CertificatesEncryptCertificate {
  /** 证书加密算法 · Certificate encryption algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. At most 32 characters. Always `AEAD_AES_256_GCM`. */
  readonly algorithm: Open<"AEAD_AES_256_GCM">;
  /** 证书解密用随机串 · Nonce of the certificate's encryption. AES-GCM 解密所用的随机串，由微信支付生成，通常 12 字节。 AES-GCM nonce made by WeChat Pay, 12 bytes in practice. At most 16 characters. */
  readonly nonce: string;
  /** 附加数据 · Associated data. AEAD 解密所需的附加数据，可为空串，证书固定为 certificate。 Additional authenticated data for AEAD decryption; may be empty, always certificate for certificates. At most 16 characters. Always `certificate`. */
  readonly associated_data?: Open<"certificate">;
  /** 密文 · Ciphertext. At most 1048576 characters. */
  readonly ciphertext: string;
}

/** Answer of `GET /v3/certificates`. */
export interface PlatformCertificates {
  /** 平台证书列表 · Platform certificates. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly CertificatesData[];
}

/** Options of `GET /v3/certificates`. */
export interface PlatformCertificatesOptions extends CallOptions {
  readonly query?: {
    /** 证书算法类型 · Certificate algorithm type. 枚举，要下载哪种算法的平台证书，默认 RSA。 Enumeration: algorithm of the platform certificates wanted; default RSA. Not on the official pages. Documented: `SM2`, `RSA`, `ALL`. Default: `RSA`. */
    readonly algorithm_type?: Open<"SM2" | "RSA" | "ALL">;
  };
}
