import type { Notification } from "@wechatpay-kit/catalog";
import { shown } from "../../api/input.ts";
import type { Context } from "../../core/context.ts";
import type { Members } from "../../core/handler.ts";
import { DEFAULT_BRAND, DEFAULT_MERCHANT } from "../../world/default-world.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findEvent } from "../../catalogue/events.ts";
import { nearEvents } from "../../catalogue/near-events.ts";
import type { Version } from "../../catalogue/events.ts";
import { findShape } from "./find-shape.ts";
import type { Shape } from "./find-shape.ts";
import { NotifyOptionError } from "./notify-option-error.ts";
import { AddressRefused, parseTarget } from "../address/target.ts";
import { readNotifyOptions } from "./read-notify-options.ts";

// Loaded with the first notification that is asked for, as zod is with it.

/**
 * The options of a notification on demand after they were checked, with the event, the merchant and the form they name.
 */
export interface CheckedNotifyOptions {
  readonly eventType: string;
  readonly event: Notification;
  readonly shape: Shape;
  readonly url: string;
  readonly merchant: Merchant;
  /** The members that were given. */
  readonly given: Members;
  readonly signType: "MD5" | "HMAC-SHA256";
}

/**
 * Checks the options of a notification on demand, and finds what they name.
 *
 * @throws NotifyOptionError that names the option and what to do
 */
export async function checkNotifyOptions(
  context: Context,
  options: Members,
): Promise<CheckedNotifyOptions> {
  const given = readNotifyOptions(options);
  const { event_type: eventType, notify_url: url, product, resource = {} } = given;
  const event = eventOf(eventType, given.version);
  checkAddress(url, context.settings.notifyHosts);
  const merchant = await merchantOf(context, given.mchid ?? receiverOf(event));
  if (given.sign_type !== undefined && event.version === "v3") {
    throw new NotifyOptionError(
      "sign_type",
      "sign_type is for notifications of APIv2: leave it out.",
    );
  }
  const partner = merchant.subMerchants.size > 0;
  const shape = findShape(event, { given: resource, product, partner });
  const signType = given.sign_type ?? "MD5";
  return { eventType, event, shape, url, merchant, given: resource, signType };
}

function eventOf(name: string, version: Version | undefined): Notification {
  const event = findEvent(name, version);
  if (event !== undefined) return event;
  const other = findEvent(name);
  if (other !== undefined) {
    throw new NotifyOptionError(
      "version",
      `${name} is an event of API${other.version} only: leave version out.`,
    );
  }
  const near = nearEvents(name);
  const hint =
    near.length === 0 ? "The catalogue's data/webhook lists all" : `Near it: ${near.join(", ")}`;
  throw new NotifyOptionError("event_type", `There is no event ${shown(name)}. ${hint}.`);
}

function checkAddress(url: string, allowed: ReadonlySet<string>): void {
  try {
    parseTarget(url, allowed);
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw new NotifyOptionError("notify_url", error.message);
  }
}

/** Who is told where nobody is named. */
function receiverOf({ modes = [] }: Notification): string {
  const brandsOnly = modes.length > 0 && modes.every((mode) => mode === "brand");
  return (brandsOnly ? DEFAULT_BRAND : DEFAULT_MERCHANT).mchid;
}

async function merchantOf(context: Context, mchid: string): Promise<Merchant> {
  const merchant = await context.merchants.get(mchid);
  if (merchant !== undefined) return merchant;
  throw new NotifyOptionError(
    "mchid",
    `There is no merchant or brand ${shown(mchid)} in this simulator: POST /_sim/merchants or /_sim/brands adds one.`,
  );
}
