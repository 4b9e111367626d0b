// Public, so it imports nothing that holds a database: who installs this package has not the types of its query builder.
import type { Version } from "../../catalogue/events.ts";

/** A notification that is asked for, its names as the control API has them. */
export interface NotifyOptions {
  /** The event's name in the catalogue: `REFUND.SUCCESS`; of APIv2 for example `payment-success`. */
  readonly event_type: string;
  /** Where it goes. */
  readonly notify_url: string;
  /** What the resource says, decrypted and decoded; of APIv2 the members of the XML. The rest is made up. */
  readonly resource?: Readonly<Record<string, unknown>>;
  /** Who is told; a brand by its `brand_id`. Default: the default merchant, `1230000109`; of an event of brands the default brand. */
  readonly mchid?: string;
  /** Of an event that several products share, whose: `partner`, `combine`. Default: the first that has the members of `resource`. */
  readonly product?: string;
  /** Of an event that APIv3 and APIv2 both have. Default: `v3`. */
  readonly version?: Version;
  /** Of a notification of APIv2 that says nothing of it. Default: `MD5`. */
  readonly sign_type?: "MD5" | "HMAC-SHA256";
}

/** A notification that stands in the outbox. */
export interface Notified {
  /** The same in every delivery. */
  readonly id: string;
  readonly event_type: string;
  /** The whole resource, before encryption. */
  readonly resource: Readonly<Record<string, unknown>>;
}
