import { wrongOption } from "../errors.ts";
import { sharedEvents } from "../generated/notification-members.ts";
import type { EventsV2, KnownNotificationV2 } from "../generated/events-v2.ts";
import type {
  AnyKnown,
  Handled,
  Handler,
  OfEvent,
  OfProduct,
  ProductOf,
  Unhandled,
} from "./handlers.ts";
import { namesV2 } from "./names-v2.ts";
import type { UnknownNotificationV2 } from "./notification.ts";
import { zeroCounts } from "./router-counts.ts";
import type { RouterCounts } from "./router-counts.ts";
import { readRouterOptions } from "./router-options.ts";
import type { RouterOptions } from "./router-options.ts";
import type { Receivers, Routes } from "./surroundings.ts";

/** Registers a handler of each event, and answers WeChat Pay. */
export class WebhookRouter<Known extends { readonly event_type: string } = AnyKnown> {
  readonly #receivers: Receivers;
  readonly #options: Required<RouterOptions>;
  readonly #handlers = new Map<string, Handler<never>>();
  readonly #counts: RouterCounts = zeroCounts();
  /** By event; that of all the others by `undefined`. */
  readonly #v2 = new Map<string | undefined, Handler<never>>();
  #fallback: Handler<never> | undefined;

  constructor(receivers: Receivers, options: RouterOptions = {}) {
    this.#receivers = receivers;
    this.#options = readRouterOptions(options);
  }

  /** What came and what became of it, since this router was made. */
  get counts(): Readonly<RouterCounts> {
    return { ...this.#counts };
  }

  /**
   * Handles an event. Where products share it, `{ product }` says whose notifications are meant, and types them; without it all
   * come. Of a question (`PARKING_FEE.QUERY_TRANS_INFO`, `ENTRUST.TERMINATE_RETENTION`, `CROSS_BORDER_PAY.…`) the handler returns
   * the answer, in seconds and each time anew.
   *
   * @throws {ConfigError} the event, or the product of it, has a handler, or the event has no such product.
   */
  on<Event extends Known["event_type"]>(
    event: Event,
    handler: Handler<OfEvent<Known, Event>, Handled<Event>>,
  ): this;
  on<Event extends Known["event_type"], Product extends ProductOf<Known, Event>>(
    event: Event,
    of: { readonly product: Product },
    handler: Handler<OfProduct<Known, Event, Product>, Handled<Event>>,
  ): this;
  on(event: string, ...rest: readonly unknown[]): this {
    const product = rest.length > 1 ? readProduct(event, rest[0]) : undefined;
    const handler = readHandler(`on("${event}")`, rest.at(-1));
    const key = routeOf(event, product);
    refuseSecond(this.#handlers.has(key), `on("${event}")`);
    this.#handlers.set(key, handler);
    return this;
  }

  /**
   * Handles a notification of APIv2, by its name in the catalogue: `refund-processed`. The name is not on the wire; members that
   * no other notification has tell it. Without an event: all of APIv2 that have no handler of their own.
   *
   * @throws {ConfigError} it has a handler, or APIv2 has no such notification.
   */
  onV2<Event extends keyof EventsV2>(event: Event, handler: Handler<EventsV2[Event]>): this;
  onV2(handler: Handler<KnownNotificationV2 | UnknownNotificationV2>): this;
  onV2(...given: readonly unknown[]): this {
    const event = given.length > 1 ? String(given[0]) : undefined;
    const where = event === undefined ? "onV2" : `onV2("${event}")`;
    if (event !== undefined) checkEventV2(where, event);
    const handler = readHandler(where, given.at(-1));
    refuseSecond(this.#v2.has(event), where);
    this.#v2.set(event, handler);
    return this;
  }

  /**
   * Handles what no other handler takes. Without it, such notifications are answered with `FAIL` and reported to `onError`, so
   * that they come again and are not lost. Questions never come to it: it would not know what to answer.
   */
  fallback(handler: Handler<Unhandled>): this {
    refuseSecond(this.#fallback !== undefined, "fallback");
    this.#fallback = readHandler("fallback", handler);
    return this;
  }

  /**
   * The function that answers WeChat Pay's requests: for Next.js, Hono, edge workers and whoever hands on a web-standard `Request`
   * with an unread body. For Node's own servers, Express, Koa, Fastify and NestJS: `toNodeHandler` of `wechatpay-kit/webhook/node`.
   *
   * It answers 204 (of APIv2 `SUCCESS`) when the notification was handled or had been; 401 to what WeChat Pay did not sign, its
   * probes included; 409 to a message that comes a second time as it is; 405, 413; otherwise 500 with `FAIL`, and it comes again.
   */
  handler(): (request: Request) => Promise<Response> {
    const routes: Routes = {
      v3: (event, product) =>
        this.#handlers.get(routeOf(event, product)) ??
        this.#handlers.get(routeOf(event, undefined)),
      v2: (event) => this.#v2.get(event) ?? this.#v2.get(undefined),
      rest: () => this.#fallback,
    };
    const surroundings = {
      receivers: this.#receivers,
      routes,
      options: this.#options,
      counts: this.#counts,
    };
    let receive: Promise<(request: Request) => Promise<Response>> | undefined;
    return async (request) => {
      // Who opens notifications by `unwrap` alone does not load it.
      receive ??= import("./receive.ts").then((module) => module.receiving(surroundings));
      return (await receive)(request);
    };
  }
}

function routeOf(event: string, product: string | undefined): string {
  return product === undefined ? event : `${event} ${product}`;
}

/** Most names are the catalogue's and not on the wire: misspelt, nothing would ever come to them. */
function checkEventV2(where: string, event: string): void {
  // As an event_type is written: new ones may have one.
  if (namesV2.includes(event) || /^[A-Z_]+(?:\.[A-Z_]+)+$/.test(event)) return;
  const names = namesV2.map((name) => `"${name}"`).join(", ");
  throw wrongOption(where, `APIv2 has no such notification. It has ${names}.`);
}

function readProduct(event: string, of: unknown): string {
  const product = typeof of === "object" && of !== null && "product" in of ? of.product : undefined;
  const known = Object.hasOwn(sharedEvents, event) ? (sharedEvents[event] ?? []) : [];
  if (typeof product === "string" && known.some((marks) => marks.product === product)) {
    return product;
  }
  throw wrongOption(
    "product",
    known.length === 0
      ? `${event} is of one product alone: leave it out.`
      : `${event} is of ${known.map((marks) => `"${marks.product}"`).join(", ")}; found ${typeof product === "string" ? `"${product}"` : typeof product}.`,
  );
}

function readHandler(where: string, handler: unknown): Handler<never> {
  if (typeof handler === "function") {
    // What it takes can't be seen; its caller's types say it.
    return handler as Handler<never>;
  }
  throw wrongOption(
    where,
    `expected a function that handles notifications, found ${typeof handler}.`,
  );
}

function refuseSecond(has: boolean, where: string): void {
  if (has) throw wrongOption(where, "it has a handler; a second one would never be called.");
}
