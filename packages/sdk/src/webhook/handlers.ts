import type { KnownBrandNotification, KnownNotification } from "../generated/events.ts";
import type {
  CrossBorderPayGetMchInfoReply,
  CrossBorderPayPushOrderInfoReply,
  EntrustTerminateRetentionReply,
  ParkingFeeQueryTransInfoReply,
} from "../generated/events.ts";
import type { KnownNotificationV2 } from "../generated/events-v2.ts";
import type { UnknownNotification, UnknownNotificationV2 } from "./notification.ts";

/** The answers to questions, by event. */
export interface Replies {
  readonly "PARKING_FEE.QUERY_TRANS_INFO": ParkingFeeQueryTransInfoReply;
  readonly "ENTRUST.TERMINATE_RETENTION": EntrustTerminateRetentionReply;
  /** Its members are not documented but for these two. */
  readonly "ENTRUST.TERMINATE_INQUIRY": {
    readonly code: "SUCCESS" | "FAIL";
    readonly message?: string;
  };
  readonly "CROSS_BORDER_PAY.GET_MCH_INFO": CrossBorderPayGetMchInfoReply;
  readonly "CROSS_BORDER_PAY.PUSH_ORDER_INFO": CrossBorderPayPushOrderInfoReply;
}

/** What a handler gives back: of a question its answer, of a notice nothing that counts. */
export type Handled<Event extends string> = Event extends keyof Replies ? Replies[Event] : unknown;

/** Handles a notification. It has been handled when this returns, or what it returns resolves; what it throws makes it come again. */
export type Handler<Notification, Result = unknown> = (
  notification: Notification,
) => Result | Promise<Result>;

/** The notifications of an event. */
export type OfEvent<Known extends { readonly event_type: string }, Event extends string> = Extract<
  Known,
  { readonly event_type: Event }
>;

/** The products that share an event. */
export type ProductOf<Known extends { readonly event_type: string }, Event extends string> =
  OfEvent<Known, Event> extends { readonly product: infer Product extends string }
    ? Product
    : never;

/** The notification of one of the products that share an event. */
export type OfProduct<
  Known extends { readonly event_type: string },
  Event extends string,
  Product extends string,
> = Extract<OfEvent<Known, Event>, { readonly product: Product }>;

/** Every documented notification of APIv3, to merchants or to brands. */
export type AnyKnown = KnownNotification | KnownBrandNotification;

/** What comes to a fallback: what no other handler takes, documented or not, of either version. */
export type Unhandled =
  | AnyKnown
  | UnknownNotification
  | KnownNotificationV2
  | UnknownNotificationV2;
