import { Bills } from "./bill/bills.ts";
import { apiPromise } from "./chain/api-promise.ts";
import type { PartnerPaths } from "./chain/partner.ts";
import type { SubMerchant } from "./config/sub-merchant.ts";
import { dispatchOf, openClient, withPaths } from "./chained.ts";
import type { OpenClient } from "./chained.ts";
import { readConfig } from "./config/config.ts";
import type { WeChatPayOptions, WeChatPaySignerOptions } from "./config/config.ts";
import type { Context } from "./config/context.ts";
import { readOwnFunctions } from "./config/own-functions.ts";
import { readSubMerchant } from "./config/sub-merchant.ts";
import type { Client, Paths } from "./generated/client.ts";
import type { LooseNode, Undocumented } from "./chain/nodes.ts";
import type { ApiPromise, CallOptions, LooseOptions } from "./chain/options.ts";
import type { FileCalls } from "./media/file-source.ts";
import type { SaveAddressOptions } from "./media/save-address.ts";
import type { SavedFile } from "./media/save-file.ts";
import { readMethod } from "./call/read-method.ts";
import type { InspectedRequest } from "./inspect/inspected-request.ts";
import { downloadCall } from "./call/check-download.ts";
import { download, send } from "./send.ts";
import { Webhooks } from "./webhook/webhooks.ts";

/** The roots of the chain. */
const versions: ReadonlySet<string> = new Set(["v2", "v3"]);

/**
 * A client of WeChat Pay for one merchant (or service provider).
 *
 * Every documented operation is a chain that ends in a verb; these are the same call, and each has a `…Sync` twin that
 * blocks and returns the data:
 *
 * ```ts
 * const options = { openid, query: { service_id, appid } };
 * await wxpay.v3.payscore.permissions.openid._openid_.get(options);
 * await wxpay.chain("v3/payscore/permissions/openid/{openid}").get(options);
 * await wxpay["v3/payscore/permissions/openid/{openid}"].get(options);
 * ```
 *
 * A call ends in the data of a verified answer or in one error of `WeChatPayError`'s subclasses.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the proxy returned by the constructor answers every member of the interface
export class WeChatPay {
  /** Opens notifications: signature, time, decryption and parsing in one call. */
  readonly webhooks: Webhooks;
  /** Trade, fund-flow and profit-sharing bills: fetched, checked, and read row by row. */
  readonly bills: Bills;

  /** Checks the options and parses the keys, once; throws a `ConfigError` that names the option at fault. */
  constructor(options: WeChatPayOptions | WeChatPaySignerOptions) {
    const open = openClient(options, readConfig, readOwnFunctions);
    this.webhooks = new Webhooks(open.context.keys, open.context.own, open.config);
    this.bills = billsOf(open.context);
    defineMethods(this, open);
    return withPaths(this, versions, open.dispatch);
  }
}

function billsOf(context: Context, sub?: SubMerchant): Bills {
  return new Bills({
    apply: async (template, options) =>
      (await send(context, { method: "GET", template, options, sub })).data,
    download: async (address, call) =>
      // The address of a bill is answered with a stream.
      (await download(context, address, call)).data as ReadableStream<Uint8Array>,
    files: fileCalls(context),
    postV2: async (template, { xml, signal }) => {
      const options = { xml: { mch_id: context.config.identity.id, ...xml }, signal };
      const { data, wire } = await send(context, { method: "POST", template, options, sub });
      // Only operations that are answered with a file are asked so.
      return { bytes: data as ReadableStream<Uint8Array>, wire, mayHaveRanges: false };
    },
  });
}

function defineMethods(client: WeChatPay, open: OpenClient, sub?: SubMerchant): void {
  const { config, context, blocking } = open;
  // Not enumerable, like methods.
  Object.defineProperties(client, {
    partner: {
      value: (given: SubMerchant) =>
        partnerOf(client, open, readSubMerchant(given, config.identity)),
    },
    download: {
      value: (address: unknown, more: unknown) => apiPromise(download(context, address, more)),
    },
    save: {
      value: async (address: unknown, path: unknown, more: SaveAddressOptions | undefined) => {
        const { saveAddress } = await import("./media/save-address.ts");
        return saveAddress(fileCalls(context), address, path, more);
      },
    },
    inspect: {
      value: async (operation: unknown, options: unknown) => {
        const [template = "", method = ""] = String(operation).split("#");
        const { inspect } = await import("./inspect/inspect.ts");
        return inspect(context, { method: readMethod(method), template, options, sub });
      },
    },
    downloadSync: {
      value: (address: unknown, more: unknown) =>
        blocking.call(downloadCall(config, address, more)),
    },
  });
}

/** A client beside `client`, on its connections and keys, whose calls say for whom they are. */
function partnerOf(client: WeChatPay, open: OpenClient, sub: SubMerchant): unknown {
  const { context, blocking } = open;
  // It is what the constructor makes, without options to check anew.
  const own = Object.create(WeChatPay.prototype, {
    webhooks: { value: client.webhooks, enumerable: true },
    bills: { value: billsOf(context, sub), enumerable: true },
  }) as WeChatPay;
  defineMethods(own, open, sub);
  return withPaths(own, versions, dispatchOf(context, blocking, sub));
}

/** How this client fetches files to save them. */
function fileCalls(context: Context): FileCalls {
  return {
    get: async (address, options) => {
      const { data, wire } = await download(context, address, options);
      // A download is answered with a stream.
      return { bytes: data as ReadableStream<Uint8Array>, wire, mayHaveRanges: true };
    },
    // Most files come at once.
    again: async (...failed) =>
      (await import("./repeat/file-again.ts")).fileAgain(context, ...failed),
  };
}

/** The typed paths of the client, and `chain` for those written as text. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- see the class
export interface WeChatPay extends Client {
  /** The node of a declared path: `chain("v3/payscore/permissions/openid/{openid}")`. */
  chain<Path extends keyof Paths>(path: Path): Paths[Path];
  /** A path of an area that is not documented, or one known only at run time (`path as string`): typed loosely, signed and verified as any. */
  chain<Path extends string>(path: Undocumented<Path, Path>): LooseNode;
  /**
   * Fetches a file at the address that another operation gave: `download_url` of a bill, a receipt, an invoice, or the
   * address of a complaint's picture. Path and query are called as they are and signed, on WeChat Pay's own hosts or the
   * client's `baseUrl` only; any other address is a `RequestError` and receives nothing.
   *
   * WeChat Pay does not sign files: compare the digest that came with the address (`hash_value`).
   *
   * ```ts
   * const { download_url } = await wxpay.v3.bill.tradebill.get({ query: { bill_date } });
   * for await (const bytes of await wxpay.download(download_url)) …
   * ```
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
   */
  download(address: string, options?: CallOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /**
   * Fetches a file as `download` does, and saves it: pictures of complaints, receipts, invoices. It is written beside the path,
   * `.part` behind the name, and has the name when it is whole: until then, and where anything fails, nothing new is at the
   * path. A file that was there before is replaced. Where it breaks off on its way it is fetched again, as often as the client's
   * `retries` say: from where it was if the server announces that it can (`Accept-Ranges`), otherwise from its start.
   *
   * ```ts
   * const { download_url, hash_type, hash_value } = await …;
   * await wxpay.save(download_url, "receipts/2026-11-29.pdf", { digest: { hash_type, hash_value } });
   * await wxpay.save(media_url, join("complaints", safeFileName(name)));
   * ```
   *
   * @param options `digest`: compared where it is given; WeChat Pay does not sign files. `onProgress`, `signal`: see there
   * @throws AnswerError `FILE_HASH` where the digest is another
   * @throws RequestError whose `parameter` is `path`: a folder, no folder to write into, no right to, no room; `address`; `digest`
   */
  save(address: string, path: string, options?: SaveAddressOptions): Promise<SavedFile>;
  /**
   * What a call would send, without sending it: the plain request, the message that APIv3 signs, and the same as `curl`. For
   * looking at, and for support tickets: signatures and what tells who somebody is are left out.
   *
   * ```ts
   * const { message, curl } = await wxpay.inspect("v3/pay/transactions/native#post", { json });
   * ```
   *
   * @param operation path template and method, as for `ApiError.is`
   * @param options as for the call itself
   */
  inspect(operation: string, options?: LooseOptions): Promise<InspectedRequest>;
  /** `download` that blocks the thread and gives the bytes, 64 MiB at most. */
  downloadSync(address: string, options?: CallOptions): Uint8Array;
  /**
   * A client for one sub-merchant of a service provider's: the same chain, whose calls say for whom they are. `sub_mchid`
   * and `sub_appid` (`sub_mch_id` in APIv2) are put into path, query and body of the documented operations that have them, and
   * need not be given; nowhere else, not into the single orders of a combined one, and not into a `body` of text or bytes.
   *
   * A call that names another `sub_mchid` is a `RequestError` and sends nothing: it is the other shop's. Another `sub_appid`
   * is taken, for a shop may have several apps.
   *
   * It costs no connection and no key of its own: both are this client's. Make one where a call needs it.
   *
   * ```ts
   * const shop = wxpay.partner({ sub_mchid: "1900000109", sub_appid: "wx…" });
   * await shop.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no });
   * ```
   *
   * @throws ConfigError an id that can be none, or the service provider's own
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012081606
   */
  partner(sub: SubMerchant): PartnerClient;
}

/** The client of a service provider for one sub-merchant: `wxpay.partner({ sub_mchid })`. Its notifications are opened as the provider's. */
export type PartnerClient = PartnerPaths &
  Pick<
    WeChatPay,
    "webhooks" | "bills" | "download" | "save" | "inspect" | "downloadSync" | "partner"
  >;
