// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../call.ts";

export interface EncryptedPlatformCertificate {
  /** Always `AEAD_AES_256_GCM`. */
  readonly algorithm: Open<"AEAD_AES_256_GCM">;
  readonly nonce: string;
  /** Always `certificate`. */
  readonly associated_data: Open<"certificate">;
  readonly ciphertext: string;
}

export interface PlatformCertificate {
  readonly serial_no: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly effective_time: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly expire_time: string;
  readonly encrypt_certificate: EncryptedPlatformCertificate;
}

/** Answer of `GET /v3/certificates`. */
export interface PlatformCertificates {
  readonly data: readonly PlatformCertificate[];
}

/** Options of `GET /v3/certificates`. */
export interface PlatformCertificatesOptions extends CallOptions {
  readonly query?: {
    /**
     * Documented: `SM2`, `RSA`, `ALL`; WeChat Pay may add values.
     * Default: `RSA`.
     */
    readonly algorithm_type?: Open<"SM2" | "RSA" | "ALL">;
  };
}
