import type {
  EventReplies,
  KnownBrandNotification,
  KnownNotification,
} from "../generated/events.ts";
import type { KnownNotificationV2 } from "../generated/events-v2.ts";
import type { UnknownNotification, UnknownNotificationV2 } from "./notification.ts";

/** What a handler is told beside the notification. */
export interface HandlerContext {
  /**
   * The same whenever this notification is delivered. Store it with what you book, in one transaction and under a unique key:
   * then nothing is booked twice even where a process dies between the end of its handler and the router's mark.
   */
  readonly key: string;
  /** Whom it was sent to: the id of the merchant, or of the brand. */
  readonly recipient: string;
  /**
   * Aborted where going on would do harm or is of no use: another process has the notification (this one stood still for longer
   * than the lease); the time for the answer to a question is over.
   */
  readonly signal: AbortSignal;
}

/** What a handler gives back: of a question its answer, of a notice nothing that counts. */
export type Handled<Event extends string> = Event extends keyof EventReplies
  ? EventReplies[Event]
  : unknown;

/** Handles a notification. It has been handled when this returns, or what it returns resolves; what it throws makes it come again. */
export type Handler<Notification, Result = unknown> = (
  notification: Notification,
  context: HandlerContext,
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
