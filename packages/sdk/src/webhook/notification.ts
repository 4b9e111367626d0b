/**
 * What WeChat Pay posts to the merchant, verified and opened: the decrypted object stands in `resource`, where the
 * encrypted one stood on the wire, and `original_type` beside it.
 */
export interface Notification<Type extends string, Resource> {
  /** Unique for the notification; stays the same when it is delivered again. */
  readonly id: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  readonly event_type: Type;
  /** `encrypt-resource` */
  readonly resource_type: string;
  /** A short Chinese text: `授权成功`. */
  readonly summary: string;
  /** The kind of object in `resource`, where WeChat Pay says it: `payscore`. */
  readonly original_type?: string;
  /** The decrypted object. */
  readonly resource: Resource;
}

/**
 * A notification of an event that several products share. `product` says whose it is: the SDK reads it from the members
 * that only that product's resource has, for WeChat Pay sends no such name.
 *
 * ```ts
 * if (notification.event_type === "TRANSACTION.SUCCESS" && notification.product === "direct")
 *   await paid(notification.resource.out_trade_no, notification.resource.amount.total);
 * ```
 */
export interface SharedNotification<
  Type extends string,
  Product extends string,
  Resource,
> extends Notification<Type, Resource> {
  /** The product that sent it, as the catalogue calls it: `direct` for the common payments of a merchant, `partner` for a partner's. */
  readonly product: Product;
}

/**
 * An `event_type` that is not documented. At run time it is the name that WeChat Pay sent and nothing else; the pattern
 * only tells the compiler that it is none of the documented ones, so that comparing with one of those finds its type:
 *
 * ```ts
 * if (notification.event_type === "PAYSCORE.USER_OPEN_SERVICE") notification.resource.authorization_code;
 * ```
 *
 * To compare with a name that is not documented yet, widen it first: `const type: string = notification.event_type`.
 */
export type UndocumentedEvent = `${string} (not documented)`;

/**
 * A notification of APIv2 that is not in the catalogue. Its signature is verified like any other's, and at run time it has
 * the members that WeChat Pay sent, as text; lists and decoded JSON where a documented one has that name.
 *
 * Notifications of APIv2 do not say which they are. The pattern only tells the compiler that this one has none of the
 * documented members, so that looking for one of those finds its type:
 *
 * ```ts
 * if ("req_info" in notification) notification.req_info.out_refund_no;
 * ```
 *
 * To read a member that is not documented: `const members: object = notification`, then `Object.entries(members)`.
 */
export interface UnknownNotificationV2 {
  readonly [member: `${string} (not documented)`]: unknown;
}

/** A notification whose event is not in the catalogue. Its signature is verified like any other's. */
export type UnknownNotification = Notification<UndocumentedEvent, unknown>;
