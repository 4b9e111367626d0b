import type { FieldType, SiblingCondition, TextFormat, ValueCondition } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Machine } from "../machine.ts";
import type { Method, RateLimit } from "../operation.ts";
import type { NotificationSample, OperationSample } from "./sample.ts";

/** One row of a page's table of parameters. */
export interface OfficialField {
  /** Dotted; an array adds no segment. */
  readonly path: string;
  readonly type: FieldType;
  readonly items?: Exclude<FieldType, "array" | "file"> | "unknown";
  readonly required: boolean;
  readonly label?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly itemMaxLength?: number;
  /** What the description says of the length, where it differs from the table or counts something else. */
  readonly textLength?: { readonly max: number; readonly unit: "char" | "byte" | "cjk" };
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | number)[];
  readonly enumKind?: "const" | "listed" | "sample";
  readonly sampleEnum?: readonly (string | number)[];
  readonly format?: TextFormat;
  readonly orValue?: string;
  readonly charset?: string;
  readonly default?: string | number | boolean;
  readonly encrypted?: "platform" | "merchant" | "bank" | "apiv2-aes-ecb";
  readonly when?: readonly OfficialCondition[];
  readonly deprecated?: true;
  readonly indexed?: true;
  readonly doubt?: readonly string[];
}

/** A condition; those that name members beside may leave them to the text. */
export type OfficialCondition =
  | Omit<ValueCondition, "modes">
  | { readonly kind: SiblingCondition["kind"]; readonly with?: readonly string[] };

interface Page {
  readonly doc: string;
  readonly title?: string;
  readonly product?: string;
  readonly updated?: string;
}

interface Stated {
  readonly site: "merchant" | "partner" | "brand" | "v2";
  /** Where `site` is `v2`. */
  readonly mode?: "merchant" | "partner";
  readonly pages: readonly Page[];
  readonly url: string;
}

/** What the pages of one site that say the same state of an operation. */
export interface OfficialOperation extends Stated {
  /** The catalogue's id; `null` where the catalogue did not have the operation. */
  readonly id: string | null;
  readonly proposedId?: string;
  readonly method: Method;
  readonly path?: string;
  readonly hosts?: readonly string[];
  readonly scheme?: "WECHATPAY-BRAND-SHA256-RSA2048" | "SKILLHUB-SHA256-RSA2048";
  readonly mtls?: boolean;
  readonly idempotent?: boolean;
  readonly rateLimits?: readonly OfficialRateLimit[];
  readonly request?: {
    readonly [place in "header" | "path" | "query" | "body" | "form"]?: readonly OfficialField[];
  };
  /** `null`: the page shows no status. */
  readonly response: {
    readonly status?: number | null;
    readonly fields?: readonly OfficialField[];
  };
  readonly errors?: readonly OfficialError[];
  readonly onlyInSample?: OperationSample;
}

export interface OfficialRateLimit extends Omit<RateLimit, "modes" | "when"> {
  readonly when?: "succeeding" | "failing" | "older than a month";
}

export interface OfficialError {
  readonly status?: number | string;
  readonly code: string;
  readonly message?: string;
  /** `common`: on every page; absent in APIv2. */
  readonly kind?: "common" | "business";
}

/** What the pages of one site that say the same state of a notification. */
export interface OfficialNotification extends Stated {
  readonly event: string | null;
  readonly version: "v2" | "v3";
  readonly eventTypes?: readonly string[];
  readonly originalTypes?: readonly string[];
  /** The decrypted members of APIv3. */
  readonly resource?: readonly OfficialField[];
  /** The members of APIv2. */
  readonly fields?: readonly OfficialField[];
  readonly reply?: readonly OfficialField[];
  readonly replyWithinSeconds?: number;
  /** After the time before: `15s`, `3m`, `6h`; without a unit, seconds. */
  readonly retries?: readonly string[];
  readonly onlyInSample?: NotificationSample;
}

/** The number of an internal error, with the code and the text of the answer where a page tells them. */
export interface OfficialNumber {
  readonly number: number;
  readonly code?: string;
  readonly message?: string;
  /** What stands beside the number where no answer is shown. */
  readonly text?: string;
}

/** How the things of a product change, by the diagrams of the pages. */
export interface OfficialMachine extends Omit<Machine, "docs"> {
  readonly pages: readonly {
    readonly site: string;
    readonly mode?: string;
    readonly doc: string;
  }[];
}

/** What was read from the official pages, as far as it was asked for. */
export interface OfficialSet {
  /** All files, not one of them. */
  readonly isWhole: boolean;
  /** By the name of their file under `operations/`: `pay.partner`, `brand/store`, `v2/pay`. */
  readonly operations: ReadonlyMap<string, readonly OfficialOperation[]>;
  readonly notifications: readonly OfficialNotification[];
  readonly numbers: readonly OfficialNumber[];
  readonly machines: readonly OfficialMachine[];
}

/** Who calls, by the pages' site; the scheme of the developers of AI payment skills is theirs alone. */
export function modeOf({ site, mode, scheme }: Stated & Pick<OfficialOperation, "scheme">): Mode {
  if (scheme === "SKILLHUB-SHA256-RSA2048") return "skillhub";
  return site === "v2" ? (mode ?? "merchant") : site;
}

/** The addresses of the pages. */
export function docsOf({ url, pages }: Stated): string[] {
  const folder = url.slice(0, url.lastIndexOf("/") + 1);
  return pages.map(({ doc }) => folder + doc);
}

/** The day of the newest of the pages. */
export function updatedOf(rows: readonly Stated[]): string | undefined {
  return rows
    .flatMap(({ pages }) => pages.flatMap(({ updated }) => updated ?? []))
    .toSorted()
    .at(-1);
}
