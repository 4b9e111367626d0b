/**
 * What makes an operation differ from the default: a signed JSON request to the path of its template on the default host,
 * answered by signed JSON (or by nothing). `generated/routes.ts` holds only operations with at least one of these.
 */
export interface Deviation {
  /**
   * The path template on the wire, with a first slash, where it is not the template: `/hk/v3/refunds`, `/pay/unifiedorder`
   * of `v2/pay/unifiedorder`, `/v3/applyment4sub/applyment/` of the chain that has no last slash.
   */
  readonly path?: string;
  /** The host that alone serves the operation: `fraud.mch.weixin.qq.com`. A `baseUrl` that is not WeChat Pay's own stands in for it too. */
  readonly host?: string;
  /** What follows `#` in the address, for pages that a browser enters. */
  readonly fragment?: string;
  /** `none`: the request is not signed. */
  readonly auth?: "none";
  /** The merchant's certificate is presented in the TLS handshake. */
  readonly mtls?: true;
  /** The operation is of APIv2: present with each of them, even where it is empty. */
  readonly v2?: SigningV2;
  /** The request is a multipart form with one file. */
  readonly multipart?: UploadForm;
  /**
   * What a success answers: `xml`, flat and as text; `stream`, any bytes; `redirect`, nothing that is fetched: the data is
   * the address, signed, to which the user's browser is sent. Absent: JSON, or `undefined` where there is no body.
   */
  readonly answer?: "xml" | "stream" | "redirect";
  /**
   * How the answer is verified, where that is not by the signature over its body: `none`, it is not signed;
   * `statement-sha1`, the signature is over `{"sha1":"<Wechatpay-Statement-Sha1>"}`, and that is the digest of the body.
   */
  readonly verify?: "none" | "statement-sha1";
  /** Members that are encrypted. */
  readonly sensitive?: readonly SensitiveField[];
  /** Members that are text within the text, in the order in which they are encoded: the innermost first. */
  readonly encoded?: readonly EncodedField[];
  /** Members of an XML answer that arrive once per index: `coupon_id_$n` collects `coupon_id_0`, `coupon_id_1`. */
  readonly indexed?: readonly string[];
}

/** The operations of APIv2 that the catalogue has not: signed and verified as most of APIv2 are. */
export const UNDOCUMENTED_V2: Deviation = { v2: {}, answer: "xml" };

/** Where a member stands: `["list", "[]", "name"]` is `name` in each item of `list`. Encoded members are stepped into. */
export interface MemberPath {
  readonly in: "query" | "body" | "answer";
  readonly path: readonly string[];
}

export interface SensitiveField extends MemberPath {
  /**
   * Whose key encrypts: WeChat Pay's platform key (requests), the merchant's own key (answers), or the RSA key that
   * `v2/risk/getpublickey` hands out.
   */
  readonly key: "platform" | "merchant" | "bank";
}

export interface EncodedField extends MemberPath {
  /** `json`: JSON text. `urlencode`: `name=value` pairs joined by `&`, as in a form. */
  readonly as: "json" | "urlencode";
}

/** How a request of APIv2 is signed. `sign` goes into the XML, or for a GET into the query. */
export interface SigningV2 {
  /** What may stand in `sign_type`, the default first; it is sent. Absent: there is no `sign_type`, and the signature is MD5. */
  readonly signTypes?: readonly ("MD5" | "HMAC-SHA256")[];
  /** `false`: the request carries no `nonce_str`. */
  readonly nonce?: false;
  /** The members that `workwx_sign` covers, where the request carries that signature of WeCom's beside `sign`. */
  readonly workWx?: readonly string[];
}

/** The parts of an upload. Members that say what the file does are made by the SDK where the caller leaves them out. */
export interface UploadForm {
  /** The part that holds the file. */
  readonly file: string;
  /** The kinds of files that are taken, by the extensions of their names. Absent: no page says. */
  readonly accepts?: readonly {
    readonly extensions: readonly string[];
    readonly maxBytes: number;
  }[];
  /** The part with JSON text, of which alone the signature is made. Absent (in APIv2): the members are parts of their own. */
  readonly meta?: string;
  /** The member that holds the file's name. */
  readonly filename?: string;
  /** The member that holds the file's digest, in lower-case hex. */
  readonly digest?: string;
  readonly algorithm?: "sha256" | "sm3" | "md5";
  /** The member that names the algorithm, and the name. */
  readonly algorithmName?: string;
  readonly algorithmValue?: string;
}

/** What of a notification has to be opened or decoded beyond its envelope. Paths are those inside the resource. */
export interface NoticeDeviation {
  readonly sensitive?: readonly {
    readonly path: readonly string[];
    /** The merchant's own RSA key, the APIv3 key (AES-256-GCM), or the APIv2 key (AES-256-ECB). */
    readonly key: "merchant" | "apiv3-aes-gcm" | "apiv2-aes-ecb";
  }[];
  readonly encoded?: readonly {
    readonly path: readonly string[];
    readonly as: "json" | "urlencode";
  }[];
  /** As in `Deviation`. */
  readonly indexed?: readonly string[];
}
