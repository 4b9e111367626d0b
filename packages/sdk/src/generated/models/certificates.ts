// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../call.ts";

/** Answer of `GET /v3/certificates`. */
export interface CertificatesGetAnswer {
  readonly data: readonly CertificatesGetAnswerData[];
}

export interface CertificatesGetAnswerData {
  readonly serial_no: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly effective_time: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly expire_time: string;
  readonly encrypt_certificate: CertificatesGetAnswerDataEncryptCertificate;
}

export interface CertificatesGetAnswerDataEncryptCertificate {
  /** Always `AEAD_AES_256_GCM`. */
  readonly algorithm: Open<"AEAD_AES_256_GCM">;
  readonly nonce: string;
  /** Always `certificate`. */
  readonly associated_data: Open<"certificate">;
  readonly ciphertext: string;
}

/** Options of `GET /v3/certificates`. */
export interface CertificatesGetOptions extends CallOptions {
  readonly query?: {
    /**
     * Documented: `SM2`, `RSA`, `ALL`; WeChat Pay may add values.
     * Default: `RSA`.
     */
    readonly algorithm_type?: Open<"SM2" | "RSA" | "ALL">;
  };
}
