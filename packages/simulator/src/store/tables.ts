// Times are milliseconds since 1970, money is fen, flags are 0 or 1, JSON is text: the same in SQLite and PostgreSQL.

/** How a merchant's answers are signed: by its WeChat Pay public key, by the platform certificate, or as the request asks. */
export type KeyMode = "public_key" | "certificate" | "both";

/** Brands, and developers of AI payment skills, call as merchants do, each by a scheme of their own. */
export type CallerKind = "merchant" | "brand" | "skill";

/**
 * A merchant, or who calls as one: `mchid` is a brand's `brand_id`, a developer's `developer_id`; `serial` a developer's
 * `pub_key_id`. Keys that they have not are empty.
 */
export interface MerchantRow {
  mchid: string;
  kind: CallerKind;
  name: string;
  /** The appid that samples use; all appids bound to the merchant are in `merchant_appids`. */
  appid: string;
  key_mode: KeyMode;
  /** Serial number of the merchant certificate: 40 upper-case hexadecimal digits. */
  serial: string;
  private_key: string;
  certificate: string;
  api_v3_key: string;
  api_v2_key: string;
  /** What WeChat Pay keeps of payments, in ten-thousandths. */
  fee_rate: number;
  /** Where refunds that name no address are told of: 商户平台's setting; null where none is set. */
  refund_notify_url: string | null;
  created_at: number;
}

export interface MerchantAppidRow {
  mchid: string;
  appid: string;
}

/** A sub-merchant in the service of a partner. */
export interface SubMerchantRow {
  mchid: string;
  sub_mchid: string;
  name: string;
  sub_appid: string | null;
}

/** What WeChat Pay signs with: platform certificates belong to the world, public keys to one merchant. */
export interface PlatformKeyRow {
  /** `PUB_KEY_ID_…` or the certificate's serial. */
  id: string;
  kind: "certificate" | "public_key";
  mchid: string | null;
  private_key: string;
  /** PEM of the certificate or of the public key. */
  public_pem: string;
  effective_at: number | null;
  expires_at: number | null;
}

export interface ServiceRow {
  mchid: string;
  service_id: string;
  name: string;
  /** 1: users authorise the service once, later orders need no confirmation. */
  pre_authorization: number;
  /** 1: the merchant may ask for the user's risk tier. */
  risk_tier: number;
}

/** A WeChat user as one app sees them. */
export interface UserRow {
  appid: string;
  openid: string;
  /** The same for all openids of one human being. */
  person: string;
  nickname: string;
}

/** What a merchant made by an operation that has no handler of its own. */
export interface ResourceRow {
  id: string;
  mchid: string;
  /** The family that the plan of its operation names. */
  kind: string;
  /**
   * The merchant's own number, once for a kind; with the operation where it is a request's; null where it has none.
   */
  own: string | null;
  /** Digest of the request that made it: the same one again gives the same answer, another is refused. */
  request: string;
  /** The operation that made it. */
  operation: string;
  /** The last verb that moved its state; `create` at first. */
  stage: string;
  /** What made-up values derive from. */
  seed: string;
  /** What was sent and answered, as JSON, decrypted. */
  members: string;
  created_at: number;
  updated_at: number;
}

/** What a resource is found by: one row for each of its numbers. */
export interface ResourceNumberRow {
  mchid: string;
  kind: string;
  name: string;
  /** Long values as their digest. */
  value: string;
  /** That of the resource: the index gives the newest first. */
  created_at: number;
  resource_id: string;
}

/** How many resources there are of a kind, and how many of them for a sub-merchant, brand or user: counting would take longer the more there are. */
export interface ResourceCountRow {
  mchid: string;
  kind: string;
  /** A member of the context such as `sub_mchid`; empty, like its value, where all are counted. */
  name: string;
  value: string;
  count: number;
}

/** `given-up`: the last attempt failed; `blocked`: the address is not one that the simulator may post to. */
export type NotificationState = "pending" | "delivered" | "given-up" | "blocked";

/** The outbox: written in the transaction that changes the state, read by the deliverer. */
export interface NotificationRow {
  /** `EV-…`, the same in every delivery. */
  id: string;
  mchid: string;
  event_type: string;
  url: string;
  /** The queue of its address: a slow one is passed over. */
  lane: string;
  /** WeChat Pay's number of what it tells of: a refund, a transaction, or else the first that its resource has. */
  number: string | null;
  /** The resource before encryption, as JSON. */
  resource: string;
  /** The body as posted, the same bytes in every delivery. */
  body: string;
  created_at: number;
  state: NotificationState;
  /** Attempts begun. */
  attempts: number;
  /** When the next delivery is due; null when there is none. */
  next_attempt_at: number | null;
  /** Who is delivering, and until when nobody else may: a deliverer that died leaves its lease to expire. */
  lease_owner: string | null;
  lease_until: number | null;
  /**
   * What a fault does to its first delivery: `duplicate`, it is made twice; `reorder`, it is held back until another
   * notification of the merchant went out.
   */
  fault: "duplicate" | "reorder" | null;
}

export interface NotificationAttemptRow {
  notification_id: string;
  /** 1 for the first delivery. */
  number: number;
  /** When it was due, by the movable clock. */
  at: number;
  /** When it began, by the machine's clock. */
  wall_at: number;
  duration_ms: number;
  /** The merchant's HTTP status; null when there was no answer. */
  status: number | null;
  /** Why there was no success; null for a success. */
  error: string | null;
}

export interface RequestRow {
  id: string;
  at: number;
  /** Order of requests of one process within a millisecond. */
  seq: number;
  mchid: string | null;
  operation: string | null;
  method: string;
  target: string;
  status: number;
  /** The error code of the answer; null for a success. */
  code: string | null;
  message: string | null;
  duration_ms: number;
  /** The numbers of things that it or its answer names, each between two line feeds. */
  numbers: string;
  request_body: string;
  response_body: string;
}

/** Something that goes wrong on purpose. */
export interface FaultRow {
  id: string;
  /** Order in which they were set. */
  position: number;
  mchid: string | null;
  operation: string | null;
  event_type: string | null;
  /** As JSON. */
  fault: string;
  /** How many are struck; null where there is a rate. */
  times: number | null;
  /** The share that is struck, up to 1. */
  rate: number | null;
  /** How many might have been struck. */
  seen: number;
  struck: number;
}

/** Something that happens by itself when the clock passes a time. */
export interface DueWorkRow {
  /** The product's name for it: `refund-arrives`. */
  work: string;
  /** What it happens to, by a number of the product's. */
  reference: string;
  /** The merchant whom it concerns, and who is told. */
  mchid: string;
  due_at: number;
}

/** That a thing changed its state: an order, a refund. */
export interface StateChangeRow {
  /** The id of the thing. */
  thing: string;
  /** `pay` */
  event: string;
  before: string;
  after: string;
  /** 1: nobody asked for it, the clock came to it. */
  by_clock: number;
  at: number;
  /** Order of changes of one process within a millisecond. */
  seq: number;
}

/** What all processes on one database agree on. */
export interface CounterRow {
  /**
   * `clock_offset`: milliseconds that the clock is ahead of the machine's;
   * `epoch`: how often the world was reset; `instances`: how often a simulator started on this database;
   * `faults`: how often faults were set or removed; `rate_limits`: 1 where the documented limits hold, else 0.
   */
  name: "clock_offset" | "epoch" | "instances" | "faults" | "rate_limits";
  value: number;
}

/** The tables of the world; a product adds its own in its folder, by `declare module`. */
export interface Tables {
  merchants: MerchantRow;
  merchant_appids: MerchantAppidRow;
  sub_merchants: SubMerchantRow;
  platform_keys: PlatformKeyRow;
  services: ServiceRow;
  users: UserRow;
  resources: ResourceRow;
  resource_numbers: ResourceNumberRow;
  resource_counts: ResourceCountRow;
  notifications: NotificationRow;
  notification_attempts: NotificationAttemptRow;
  requests: RequestRow;
  faults: FaultRow;
  state_changes: StateChangeRow;
  due_work: DueWorkRow;
  counters: CounterRow;
}
