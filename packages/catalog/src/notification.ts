import type { Field, Variant } from "./field.ts";
import type { Mode } from "./mode.ts";
import type { Status } from "./operation.ts";

/** What WeChat Pay posts to the merchant when something happened. */
export interface Notification {
  /** The event type: `PAYSCORE.USER_OPEN_SERVICE`. */
  readonly event: string;
  readonly version: "v2" | "v3";
  /** Chinese name of the notification. */
  readonly title: string;
  /** The values of `event_type`; absent where APIv2 has no such member. */
  readonly eventTypes?: readonly string[];
  /** The values of `resource.original_type`, where stated; of the first shape where there are several. */
  readonly originalType?: readonly string[];
  /** The fixed value of `resource_type`, where stated. */
  readonly resourceType?: string;
  /** The fixed value of `resource.associated_data`, where stated. */
  readonly associatedData?: string;
  /** Products that share the event. Their shapes are not told apart yet: do not rely on `required` in `fields`. */
  readonly contexts?: readonly string[];
  readonly tags?: readonly string[];
  readonly modes?: readonly Mode[];
  readonly status?: Status;
  readonly sdk?: readonly ("go" | "java")[];
  readonly docs: readonly string[];
  /** The day of the newest of these pages, where they were read. */
  readonly updated?: string;
  /** APIv3: the decrypted resource. APIv2: the XML body. */
  readonly fields: readonly Field[];
  /** Which product `fields` belongs to, where several products share the event. */
  readonly variantLabel?: string;
  /** The other products' shapes. */
  readonly variants?: readonly Variant[];
  /** Members of the reply, where they differ from the common ones. */
  readonly reply?: readonly Field[];
  /** The reply must be signed. */
  readonly replySigned?: true;
  readonly replyHeaders?: readonly string[];
  /** How long the reply may take, where the pages say it. */
  readonly replyWithinSeconds?: number;
  /** When it is posted again without a good reply, where the pages say it; pages of different modes can differ. */
  readonly retries?: readonly Retries[];
}

/** The times at which a notification is posted again. */
export interface Retries {
  /** Of each time, how many seconds after the one before; 0 where a page counts the first posting too. */
  readonly seconds: readonly number[];
  /** Absent: all whose pages were read. */
  readonly modes?: readonly Mode[];
}

/** What all notifications of one API version have in common. */
export interface NotificationCommon {
  readonly request: "json" | "xml";
  /** Members of the request body. */
  readonly envelope?: readonly string[];
  /** Members of `resource`. */
  readonly resource?: readonly string[];
  readonly algorithm?: string;
  readonly headers?: readonly string[];
  readonly signatureType?: string;
  readonly reply: { readonly status?: readonly string[]; readonly fields: readonly Field[] };
}
