/** Why a signature was refused. */
export type SignatureErrorCode =
  | "SIGNATURE_HEADER_MISSING"
  /** An answer or a notification of APIv2 without `sign`. */
  | "SIGNATURE_MISSING"
  | "SIGNATURE_TIMESTAMP"
  | "SIGNATURE_TYPE_UNSUPPORTED"
  | "SIGNATURE_SERIAL_UNKNOWN"
  /** Fetching the platform certificates failed, as `cause` says. */
  | "SIGNATURE_KEY_UNAVAILABLE"
  /** WeChat Pay's own test of your verification: refuse it and go on. It is not an attack and not a fault. */
  | "SIGNATURE_PROBE"
  | "SIGNATURE_WRONG";

/** Why an answer, or what it led to, can't be used. */
export type AnswerErrorCode =
  | "ANSWER_TOO_LARGE"
  | "ANSWER_NOT_JSON"
  | "ANSWER_NOT_XML"
  /** A page leads back to one before it, or has no list where one is documented. */
  | "ANSWER_NOT_PAGED"
  /** A file has another digest than the one that was given for it. */
  | "FILE_HASH"
  /** A file has more or fewer bytes than its answer announced, however often it was asked for. */
  | "FILE_SIZE";

/** Why a bill can't be used. */
export type BillErrorCode =
  /** Its digest is not the one that WeChat Pay gave: the rows read from it are not to be trusted. */
  | "BILL_HASH"
  /** It was encrypted, and does not fit the tag that vouches for it: nothing of that file was given. */
  | "BILL_SEAL"
  /** It ended before its end. */
  | "BILL_TRUNCATED"
  /** Its rows do not add up to what its last line says. */
  | "BILL_SUM"
  /** It is no text as bills have it. */
  | "BILL_UNREADABLE";
