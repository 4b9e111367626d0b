import { describe } from "../config/connection-options.ts";
import { wrongOption } from "../errors.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { readXml } from "../v2/read-xml.ts";
import type { Receivers } from "./surroundings.ts";
import type { Receiver } from "./receiver.ts";
import { WebhookRouter } from "./router.ts";
import type { RouterOptions } from "./router-options.ts";

/** A client, as far as its notifications go. */
interface Client {
  readonly webhooks: { receiver(): Receiver };
}

/** What a notification says of whom it is for; nothing of it is proven yet. */
export interface Addressee {
  /** `Wechatpay-Serial`: the id of the key that signed it. Each merchant has a `PUB_KEY_ID_…` of its own. Absent in APIv2. */
  readonly serial: string | undefined;
  /** Of APIv2: the merchant's id. */
  readonly mchid: string | undefined;
}

/** Whose notifications come to one address. */
export interface ManyOptions extends RouterOptions {
  /**
   * The client that has the key of this serial (of APIv2: of this merchant), or several that share a platform certificate: the
   * one whose APIv3 key opens it is meant. `undefined` where there is none: it is answered 401.
   */
  readonly load: (
    addressee: Addressee,
  ) => Promise<Client | readonly Client[] | undefined> | Client | readonly Client[] | undefined;
}

/**
 * A router for the notifications of many merchants that come to one address.
 *
 * ```ts
 * const router = webhookRouter({ load: ({ serial, mchid }) => clients.find(serial ?? mchid) });
 * router.on("COMPLAINT.CREATE", ({ resource }, { recipient }) => look(recipient, resource.complaint_id));
 * ```
 *
 * `recipient` is the merchant whose keys opened it: not every notification names one.
 */
export function webhookRouter(given: ManyOptions): WebhookRouter {
  // A call without any has none to take apart.
  const { load, ...options }: Partial<ManyOptions> = given ?? {};
  if (typeof load !== "function") {
    throw wrongOption("load", "expected a function from { serial, mchid } to a client.");
  }
  const receivers: Receivers = async (header, body) =>
    clientsIn(await load(addresseeOf(header, body))).map(({ webhooks }) => webhooks.receiver());
  return new WebhookRouter(receivers, options);
}

/** What `load` found. @throws {ConfigError} for what is no client: the options of one, a row of a table */
function clientsIn(found: unknown): readonly Client[] {
  // What a table or a cache has for nobody.
  if (found === undefined || found === null) return [];
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  for (const client of all) {
    if ("webhooks" in Object(client)) continue;
    throw wrongOption(
      "load",
      `expected it to give a client (new WeChatPay(…)), several, or undefined for nobody, found ${describe(client)}. One of merchants({ load }) is had by await clients.get(mchid).`,
    );
  }
  // What has `webhooks` is a client, as the type of `load` says.
  return all as readonly Client[];
}

function addresseeOf(header: HeaderReader, body: Uint8Array): Addressee {
  const serial = header("wechatpay-serial");
  if (serial !== undefined) return { serial, mchid: undefined };
  try {
    const { mch_id, combine_mch_id } = readXml(body);
    const mchid = mch_id ?? combine_mch_id;
    return { serial, mchid: typeof mchid === "string" ? mchid : undefined };
  } catch {
    // No XML: what it is, is found and said where it is opened.
    return { serial, mchid: undefined };
  }
}
