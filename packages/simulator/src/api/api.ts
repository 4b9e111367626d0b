// What the control API answers, for the console in the browser too: this file imports nothing.
// Spelt as on WeChat Pay's wire, except what is named as the SDK's options are. Times are RFC 3339 with milliseconds.

/** How a merchant's answers are signed. */
type KeyMode = "public_key" | "certificate" | "both";

/**
 * What may have changed, in an event of `GET /_sim/events`: the requests, the states of things such as orders, the
 * notifications, the clock, the faults, the merchants and brands.
 */
export type Topic = "requests" | "states" | "notifications" | "clock" | "faults" | "callers";

/** The movable clock: `GET /_sim/clock`. */
export interface ClockState {
  readonly now: string;
  /** Milliseconds that it is ahead of the machine's clock. */
  readonly ahead: number;
}

/** Whether the documented rate limits hold: `GET /_sim/rate-limits`. */
export interface RateLimitsState {
  readonly on: boolean;
}

export interface ServiceSummary {
  readonly service_id: string;
  readonly name: string;
  /** Users authorise the service once; without it every order is confirmed. */
  readonly pre_authorization: boolean;
}

export interface SubMerchantSummary {
  readonly sub_mchid: string;
  readonly name: string;
  readonly sub_appid: string | null;
}

/** One of `GET /_sim/merchants`; its keys are at `GET /_sim/merchants/{mchid}`. */
export interface MerchantSummary {
  readonly mchid: string;
  readonly name: string;
  readonly appid: string;
  readonly keyMode: KeyMode;
  readonly services: readonly ServiceSummary[];
  readonly sub_merchants: readonly SubMerchantSummary[];
}

/** One of `GET /_sim/brands`; its keys are at `GET /_sim/brands/{brandId}`. */
export interface BrandSummary {
  readonly brandId: string;
  readonly name: string;
  readonly appid: string;
}

/** One delivery of a notification. */
export interface AttemptSummary {
  /** 1 for the first. */
  readonly number: number;
  /** When it was due, by the movable clock. */
  readonly time: string;
  /** When it began, by the machine's clock. */
  readonly machine_time: string;
  readonly duration_ms: number;
  /** The merchant's HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Why it was no success; null for a success. */
  readonly error: string | null;
  /** The same in Chinese. */
  readonly error_zh: string | null;
}

/** One of `GET /_sim/notifications`. */
export interface NotificationSummary {
  readonly id: string;
  /** Of a brand its `brand_id`. */
  readonly mchid: string;
  readonly event_type: string;
  /** JSON of APIv3 or XML of APIv2. */
  readonly version: "v3" | "v2";
  readonly notify_url: string;
  readonly create_time: string;
  readonly state: "pending" | "delivered" | "given-up" | "blocked";
  /** When the next delivery is due; null when there is none. */
  readonly next_attempt_time: string | null;
  /** What a fault on demand will do to its first delivery; null when there is none. */
  readonly fault: "duplicate" | "reorder" | null;
  /** The resource before encryption. */
  readonly resource: unknown;
  /** Oldest first. */
  readonly attempts: readonly AttemptSummary[];
}

/** One of `GET /_sim/requests`. */
export interface RequestSummary {
  /** The answer's `Request-ID`. */
  readonly id: string;
  readonly time: string;
  /** Of a brand its `brand_id`. Absent where the request did not prove who sent it. */
  readonly mchid?: string;
  /** The catalogue's operation; absent for paths and methods that WeChat Pay has not. */
  readonly operation?: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** Why it was refused. */
  readonly code?: string;
  readonly message?: string;
  /** `unchecked`: it was refused, or came to no operation, before anybody looked at its signature. */
  readonly signature: "verified" | "wrong" | "unchecked";
  readonly duration_ms: number;
  readonly request_body: string;
  readonly response_body: string;
}

/** One of what `GET /_sim/search` found. */
export type Hit =
  | {
      readonly kind: "order";
      readonly id: string;
      readonly mchid: string;
      readonly out_trade_no: string;
      readonly state: string;
    }
  | {
      readonly kind: "refund";
      readonly refund_id: string;
      readonly out_refund_no: string;
      readonly order: string;
    }
  | {
      readonly kind: "notification";
      readonly id: string;
      readonly event_type: string;
      readonly state: string;
    }
  | {
      readonly kind: "request";
      readonly id: string;
      readonly method: string;
      readonly target: string;
      readonly status: number;
    };

/** `GET /_sim/requests/{id}/code`: the request, to be made by hand. */
export interface RequestCode {
  /** A command for a shell. */
  readonly curl: string;
  /** How many seconds its signature counts, of APIv3. */
  readonly curl_seconds?: number;
  /** The SDK's client of whoever sent it, and the call. */
  readonly typescript?: string;
}

/** `POST /_sim/requests/{id}/again`: what came of it. */
export interface AgainAnswer {
  readonly status: number;
  readonly request_id?: string;
  readonly body: string;
}

/** One of `GET /_sim/machines`: how the things of a kind change, in pixels, from the top left. */
export interface MachineDrawing {
  /** Whose it is: `payment`. */
  readonly product: string;
  /** `an order` */
  readonly moves: string;
  /** What readers call it. */
  readonly title?: { readonly zh: string; readonly en: string };
  readonly width: number;
  readonly height: number;
  readonly states: readonly (Box & {
    readonly name: string;
    /** The events that leave it as it is. */
    readonly stays: readonly string[];
  })[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly events: readonly string[];
    /** The merchant is told. */
    readonly notifies: boolean;
    readonly points: readonly (readonly [x: number, y: number])[];
    /** Where the events are written. */
    readonly label: Box;
  }[];
}

/** A rectangle by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One of `GET /_sim/faults`. */
export interface FaultSummary {
  readonly id: string;
  readonly mchid?: string;
  readonly operation?: string;
  readonly event_type?: string;
  /** As it was set, a delay in milliseconds. */
  readonly fault: unknown;
  /** Of how many requests; absent where there is a rate. */
  readonly times?: number;
  readonly rate?: number;
  /** How many it struck so far. */
  readonly struck: number;
}

/** One of `GET /_sim/errors`: what a fault can ask for by its code. */
export interface ErrorSummary {
  /** HTTP status; 200 in APIv2. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The internal number that ends the `Request-ID`. */
  readonly number?: number;
}

/** One of `GET /_sim/coverage`. */
export interface OperationCoverage {
  /** The catalogue's: `v3/payscore/permissions#post`. */
  readonly id: string;
  readonly method: string;
  /** In Chinese, as the official menu has it. */
  readonly title: string;
  /** `own`: rules of its own. `default`: what the catalogue says of it. */
  readonly behaviour: "own" | "default";
}

/** A user as the app of a page of the phone knows them. */
export interface AccountSummary {
  readonly openid: string;
  readonly nickname: string;
}

/** One of `GET /_sim/phone`: a human being and how apps know them. */
export interface PhoneOwner {
  readonly person: string;
  readonly nickname: string;
  readonly accounts: readonly { readonly appid: string; readonly openid: string }[];
  /** Where the phone lists what they can do. */
  readonly path: string;
}

/** One of the `entries` of `GET /_sim/phone/{user}`: a page that the user can open. */
export interface PhoneEntrySummary {
  /** The kind of page: `authorization`. */
  readonly page: string;
  readonly path: string;
  readonly about: string;
  /** The merchant's number of it. */
  readonly number: string;
  /** What it costs: `¥ 12.99` */
  readonly amount?: string;
  /** The user is asked something. */
  readonly waiting: boolean;
  readonly time: string;
}

/** The page of the phone where a user is asked something, in the list of what a product has. */
export interface PhoneLink {
  readonly path: string;
  readonly expires_at: string;
  readonly expired: boolean;
}

/** Every answer of 400 and more. */
export interface Failure {
  /** What went wrong, what was found, what to do. */
  readonly message: string;
  /** The member, parameter or header at fault. */
  readonly member?: string;
  /** Where `message` is what WeChat's user reads, in Chinese: the same in English. */
  readonly message_en?: string;
  /** What a developer has to know of it, line by line, in English and Chinese. */
  readonly why?: readonly string[];
  readonly why_zh?: readonly string[];
}
