import type { Mode } from "./mode.ts";

/** Type of a value on the wire. `file` is the file part of a multipart body; every XML value of APIv2 is text whatever its type. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "file";

/**
 * How a text is written. `date-time`: RFC 3339 with offset, `2015-05-20T13:29:35.120+08:00`; `https-url`: an address that
 * begins with `https://`; `unix-seconds`: digits; the others as they read, in Beijing time.
 */
export type TextFormat =
  | "date-time"
  | "yyyy-MM-dd"
  | "yyyyMMdd"
  | "yyyyMMddHHmmss"
  | "yyyy-MM"
  | "yyyy-MM-dd HH:mm:ss"
  | "https-url"
  | "unix-seconds";

/** A condition under which a member must, may or may not be there. */
export type Condition = SiblingCondition | ValueCondition;

/** Members of one object of which one, at least one or at most one is given: the member that says so, and `with`. */
export interface SiblingCondition {
  readonly kind: "one-of" | "at-least-one" | "exclusive";
  /** Names beside the member, in the same object. */
  readonly with: readonly string[];
  /** Pages of these modes say so; absent: all. */
  readonly modes?: readonly Mode[];
}

/** `present-when` speaks of answers, the others of requests. */
export interface ValueCondition {
  readonly kind: "required-when" | "absent-when" | "only-when" | "present-when";
  /** Members that the condition looks at: names beside the member, or dotted paths from the root. Absent: it is in words only. */
  readonly fields?: readonly string[];
  /** Values of these members that fulfil it; absent: the page says in words which do, or that they are there. A hint only. */
  readonly values?: readonly (string | number)[];
  readonly modes?: readonly Mode[];
}

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
  /** The member must be there, in every mode that has it. */
  readonly required?: true;
  /** The modes in which it must be there, where it need not be in all that have it. */
  readonly requiredIn?: readonly Mode[];
  /** The modes that have the member; absent: all of the operation's. */
  readonly modes?: readonly Mode[];
  /** When it must, may or may not be there, beside what `required` says. */
  readonly when?: readonly Condition[];
  /** The name in 【】 on the official page, as refusals have it: `总金额`. */
  readonly label?: string;
  /** The documented values. Enumerations are open: WeChat Pay adds values. */
  readonly enum?: readonly (string | number)[];
  /** `const`: a fixed value; `listed`: values named in the text without being called an enumeration; absent: an enumeration. */
  readonly enumKind?: "const" | "listed";
  readonly default?: string | number | boolean;
  /** Shortest and longest text accepted, in `lengthUnit`. Of an encrypted member: of the clear text, where below 344. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What the lengths count; absent: characters. */
  readonly lengthUnit?: "byte";
  /** Longest text of one item of an array. */
  readonly itemMaxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Smallest and largest number accepted. */
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  /** The characters taken, of an array in each item, as between the brackets of a regular expression; a hyphen at the end stands for itself: `0-9A-Za-z_|*-`. */
  readonly charset?: string;
  readonly format?: TextFormat;
  /** A word that is taken in place of the format: `长期`. */
  readonly orValue?: string;
  /** The page says that the member goes or went. */
  readonly deprecated?: true;
  /** A name that was in use for the member, here or in older documentation. */
  readonly formerly?: string;
  /** No official page has the member; the community's documentation does. */
  readonly source?: "community";
  /** Of a `file`: the kinds that are taken, where a page says so. */
  readonly accepts?: readonly AcceptedFiles[];
  /** The key that encrypts the value: WeChat Pay's platform key, the merchant's own key, or a key of a product. */
  readonly encrypted?: "platform" | "merchant" | "bank" | "apiv3-aes-gcm" | "apiv2-aes-ecb";
  /** The value is a string that carries this encoding; `fields` describe what it decodes to. */
  readonly encoded?: "json" | "urlencode";
  /** What an encoded string decodes to, where that is an array. */
  readonly decoded?: "object[]" | "string[]";
  /** The value is a signature: made with the merchant's private key, or with the secret of WeCom's payment application. */
  readonly signedBy?: "merchant-private-key" | "work-wx-secret";
  /** The members beside it that a signature with WeCom's secret covers, sorted. */
  readonly covers?: readonly string[];
  /** The name carries an index: `coupon_id_$n`. */
  readonly indexed?: true;
  /** Members of the object, of the items of the array, or of the decoded string. */
  readonly fields?: readonly Field[];
  /** What `fields` is called where the member has several shapes. */
  readonly variantLabel?: string;
  /** The other shapes of the member. */
  readonly variants?: readonly Variant[];

  /** Where the member is known from when the page does not list it. */
  readonly src?: "sdk" | "sample";
  /** What is uncertain: whether the root of the decoded JSON is an object or an array. */
  readonly doubt?: "json-root";
}

/** Another shape of a member or of a notification's resource. */
export interface Variant {
  readonly label: string;
  readonly fields: readonly Field[];
}
