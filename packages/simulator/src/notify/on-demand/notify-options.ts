import type { Notification } from "@wechatpay-kit/catalog";
import type { Context } from "../../core/context.ts";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { DEFAULT_MERCHANT } from "../../world/default-world.ts";
import type { Merchant } from "../../world/merchants.ts";
import { findEvent, nearEvents } from "../../catalogue/events.ts";
import type { Version } from "../../catalogue/events.ts";
import type { NotifyOptions } from "./notified.ts";
import { findShape } from "./find-shape.ts";
import type { Shape } from "./find-shape.ts";
import { NotifyOptionError } from "./notify-option-error.ts";
import { AddressRefused, parseTarget } from "../address/target.ts";

/** The names of all options. */
export const notifyOptionNames: readonly (keyof NotifyOptions)[] = [
  "event_type",
  "notify_url",
  "resource",
  "mchid",
  "product",
  "version",
  "sign_type",
];

/** Options that hold. */
export interface Ordered {
  readonly eventType: string;
  readonly event: Notification;
  readonly shape: Shape;
  readonly url: string;
  readonly merchant: Merchant;
  /** The members that were given. */
  readonly given: Members;
  readonly signType: "MD5" | "HMAC-SHA256";
}

/** @throws NotifyOptionError that names the option and what to do */
export async function checkNotifyOptions(
  context: Context,
  options: Readonly<Record<string, unknown>>,
): Promise<Ordered> {
  const eventType = textOf(
    options,
    "event_type",
    'give the event\'s name, such as "REFUND.SUCCESS"',
  );
  const event = eventOf(eventType, oneOf(options, "version", ["v3", "v2"]));
  const url = textOf(options, "notify_url", "give an address such as http://127.0.0.1:3000/notify");
  checkAddress(url, context.settings.notifyHosts);
  const given = options["resource"] ?? {};
  if (!isMembers(given)) {
    throw new NotifyOptionError(
      "resource",
      "resource must be an object of members: leave it out to have all of them made up.",
    );
  }
  const merchant = await merchantOf(context, options);
  const product =
    options["product"] === undefined ? undefined : textOf(options, "product", "name one");
  const signType = oneOf(options, "sign_type", ["MD5", "HMAC-SHA256"]);
  if (signType !== undefined && event.version === "v3") {
    throw new NotifyOptionError(
      "sign_type",
      "sign_type is for notifications of APIv2: leave it out.",
    );
  }
  const shape = findShape(event, { given, product, partner: merchant.subMerchants.size > 0 });
  return { eventType, event, shape, url, merchant, given, signType: signType ?? "MD5" };
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
  throw new NotifyOptionError(
    "event_type",
    `There is no event ${JSON.stringify(name.slice(0, 80))}. ${hint}.`,
  );
}

function checkAddress(url: string, allowed: ReadonlySet<string>): void {
  try {
    parseTarget(url, allowed);
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw new NotifyOptionError("notify_url", error.message);
  }
}

async function merchantOf(
  context: Context,
  options: Readonly<Record<string, unknown>>,
): Promise<Merchant> {
  const { mchid = DEFAULT_MERCHANT.mchid } = options;
  const merchant = typeof mchid === "string" ? await context.merchants.get(mchid) : undefined;
  if (merchant !== undefined) return merchant;
  const shown = JSON.stringify(mchid) ?? "";
  throw new NotifyOptionError(
    "mchid",
    `There is no merchant ${shown.slice(0, 80)} in this simulator: POST /_sim/merchants adds one.`,
  );
}

function textOf(
  options: Readonly<Record<string, unknown>>,
  name: keyof NotifyOptions,
  remedy: string,
): string {
  const value = options[name];
  if (typeof value === "string" && value !== "" && !/[\p{Cc}\p{Cs}]/u.test(value)) return value;
  const found =
    value === undefined ? "is missing" : "is no text, is empty or has control characters";
  throw new NotifyOptionError(name, `${name} ${found}: ${remedy}.`);
}

function oneOf<Value extends string>(
  options: Readonly<Record<string, unknown>>,
  name: keyof NotifyOptions,
  values: readonly Value[],
): Value | undefined {
  const given = options[name];
  const value = values.find((candidate) => candidate === given);
  if (given === undefined || value !== undefined) return value;
  throw new NotifyOptionError(name, `${name} must be ${values.join(" or ")}.`);
}
