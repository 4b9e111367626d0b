/** Type of a value on the wire. `file` is the file part of a multipart body; every XML value of APIv2 is text whatever its type. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "file";

/** Files of one kind that an upload takes. */
export interface AcceptedFiles {
  /** Of their names, in lower case and without the dot. */
  readonly extensions: readonly string[];
  readonly maxBytes: number;
}

/** One named member of a path, query, header or body. */
export interface Field {
  /** The name on the wire. `$n` and `$m` stand for an index where `indexed` is set. */
  readonly name: string;
  readonly type: FieldType;
  /** Type of the items; present where `type` is `array`. */
  readonly items?: Exclude<FieldType, "array" | "file">;
  readonly required?: true;
  /** The documented values. Enumerations are open: WeChat Pay adds values. */
  readonly enum?: readonly (string | number)[];
  /** `const`: a fixed value; `listed`: values named in the text without being called an enumeration; absent: an enumeration. */
  readonly enumKind?: "const" | "listed";
  readonly default?: string | number | boolean;
  /** Longest text accepted, in characters. */
  readonly maxLength?: number;
  /** RFC 3339 with offset, for example `2015-05-20T13:29:35.120+08:00`. */
  readonly format?: "date-time";
  /** Of a `file`: the kinds that are taken, where a page says so. */
  readonly accepts?: readonly AcceptedFiles[];
  /** The key that encrypts the value: WeChat Pay's platform key, the merchant's own key, or a key of a product. */
  readonly encrypted?: "platform" | "merchant" | "bank" | "apiv3-aes-gcm" | "apiv2-aes-ecb";
  /** The value is a string that carries this encoding; `fields` describe what it decodes to. */
  readonly encoded?: "json" | "urlencode";
  /** What an encoded string decodes to, where that is an array. */
  readonly decoded?: "object[]" | "string[]";
  /** The value is a signature made with the merchant's private key. */
  readonly signedBy?: "merchant-private-key";
  /** The name carries an index: `coupon_id_$n`. */
  readonly indexed?: true;
  /** Members of the object, of the items of the array, or of the decoded string. */
  readonly fields?: readonly Field[];
  /** What `fields` is called where the member has several shapes. */
  readonly variantLabel?: string;
  /** The other shapes of the member. */
  readonly variants?: readonly Variant[];

  /** The Go SDK's flag where it differs from `required`. */
  readonly sdkRequired?: boolean;
  /** The official SDKs' values where they differ from `enum`. */
  readonly sdkEnum?: readonly (string | number)[];
  readonly enumSrc?: "sdk";
  readonly encSrc?: "sdk";
  /** The page's type where the official SDKs' type was taken instead. */
  readonly docType?: FieldType;
  /** Where the member is known from when the page does not list it. */
  readonly src?: "sdk" | "sample";
  /** `false`: the official SDK that covers the operation does not have the member. */
  readonly inSdk?: boolean;
  /** What is uncertain: whether the root of the decoded JSON is an object or an array. */
  readonly doubt?: "json-root";
}

/** Another shape of a member or of a notification's resource. */
export interface Variant {
  readonly label: string;
  readonly fields: readonly Field[];
}
