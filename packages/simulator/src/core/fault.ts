/** One of the documented 401 refusals that a request in order can't cause; the code of all is `SIGN_ERROR`. */
export type SignErrorCause =
  | "certificate-expired"
  | "certificate-revoked"
  | "certificate-replaced"
  | "api-v3-key-missing"
  | "certificate-missing";

/** What goes wrong with a signature. Of APIv2, which signs within the XML, only `wrong` exists. */
export type SignatureFault =
  /** Well-formed, but of other bytes. */
  | "wrong"
  /** `WECHATPAY/SIGNTEST/…`, WeChat Pay's own test of the merchant's check. */
  | "probe"
  /** `Wechatpay-Serial` names a key that nobody has. */
  | "unknown-serial"
  /** Right, but by the other kind of platform key: the public key instead of the certificate, or the reverse. */
  | "other-key";

/** An error answer with WeChat Pay's words; the request does nothing. */
export interface ErrorFault {
  readonly error: {
    /** `FREQUENCY_LIMITED`; of APIv2 the `err_code`. */
    readonly code: string;
    /**
     * HTTP status, 400 to 599. Default: the one that the operation's page has for the code, or else pages in general.
     * Necessary for codes that no page has.
     */
    readonly status?: number;
    /** Default: the first text that the operation's page has for the code, or one of pages in general, or the code. */
    readonly message?: string;
    /** The internal number at the end of `Request-ID`. Default: the documented one. */
    readonly number?: number;
    readonly detail?: unknown;
    /** Which `SIGN_ERROR`; instead of `message`. Default: a wrong signature. */
    readonly cause?: SignErrorCause;
  };
}

/** A bare HTTP status, as front doors and proxies answer; the request does nothing. */
export interface StatusFault {
  /** 400 to 599. */
  readonly status: number;
  /** `false` for none. Default: APIv3's own for 429, 500, 502 and 503, none elsewhere. */
  readonly body?: string | false;
}

/** No answer: the connection is closed before the request does anything, or after it was done. */
export interface CloseFault {
  readonly close: "before" | "after";
}

/** The answer (or the notification) is in order but for its signature. Refusals have none: they are passed over. */
export interface SignatureKindFault {
  readonly signature: SignatureFault;
}

/** The answer comes late. May stand beside the faults above. */
export interface Delay {
  /** Milliseconds, or text such as `3s`; ten minutes at most. By the machine's clock: SDKs time out by it. */
  readonly delay: number | string;
}

export interface NotificationFault {
  /**
   * `duplicate`: a notification that was taken comes a second time.
   * `reorder`: it waits until another one of the merchant went out, 15 seconds by the movable clock at most.
   */
  readonly notification: "duplicate" | "reorder";
}

/** One way in which WeChat Pay, or the way to it, goes wrong. */
export type Fault =
  | ((ErrorFault | StatusFault | CloseFault | SignatureKindFault) & Partial<Delay>)
  | Delay
  | NotificationFault;
