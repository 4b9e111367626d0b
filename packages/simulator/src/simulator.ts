import type { Context } from "./core/context.ts";
import type { Merchant } from "./core/merchant.ts";
import type { Wait } from "./core/settings.ts";
import type { FaultOptions } from "./faults/fault-options.ts";
import { findFault, removeFault } from "./faults/stored-faults.ts";
import { handle } from "./handle.ts";
import type { Notified, NotifyOptions } from "./notify/on-demand/notified.ts";
import { openContext } from "./open-context.ts";
import type { SimulatorOptions } from "./options.ts";
import type { SimulatedUser } from "./products/payment/simulated-user.ts";
import { userOf } from "./products/payment/user-of.ts";
import type { UserOptions } from "./products/wallet/user-options.ts";
import { createListeners } from "./server/listeners.ts";
import type { Listening, TlsListening, TlsOptions } from "./server/listening.ts";
import { serveWeb } from "./server/web.ts";
import type { CallerKind } from "./store/tables.ts";
import { brandCredentials, credentials, skillCredentials } from "./world/credentials.ts";
import type {
  BrandCredentials,
  MerchantCredentials,
  SkillCredentials,
} from "./world/credentials.ts";
import {
  DEFAULT_BRAND,
  DEFAULT_MERCHANT,
  DEFAULT_OPENID,
  DEFAULT_SKILL,
} from "./world/default-world.ts";
import type { BrandOptions, MerchantOptions } from "./world/merchant-options.ts";

/** A WeChat Pay of one's own, made by {@link createSimulator}. */
export interface Simulator {
  /**
   * Answers a request without any network: hand it to a client as its `fetch`. Every host is answered.
   * The signature is checked over path and query as `Request` writes them.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /**
   * Listens on a socket.
   *
   * @param port default: a free one
   * @param host default: `127.0.0.1`
   */
  listen(port?: number, host?: string): Promise<Listening>;
  /**
   * Listens with TLS beside plain HTTP, and as a proxy for WeChat Pay's hosts, all on one port: for clients that can't
   * be given another address.
   *
   * @example
   * const { httpsUrl, ca } = await simulator.listen(0, "127.0.0.1", { tls: true });
   *
   * @throws Error where the folder of the authority can't be used
   */
  listen(
    port: number | undefined,
    host: string | undefined,
    options: TlsOptions,
  ): Promise<TlsListening>;
  /** Stops listening and delivering and closes the database. What is stored in a file or in PostgreSQL stays. */
  close(): Promise<void>;
  /** Back to the default world; everything stored is gone and the clock is the machine's again. */
  reset(): Promise<void>;
  /** The movable clock of records, tokens and notifications. Signatures keep to the machine's clock. */
  readonly clock: {
    now(): Date;
    /** Moves the clock forward by milliseconds or by text such as `15s`, `24h`, `7d`. */
    advance(by: string | number): Promise<void>;
  };
  /**
   * What an SDK needs to act as a merchant.
   *
   * @param mchid default: the default merchant, `1230000109`; any other must have been used or made in this process
   */
  merchant(mchid?: string): MerchantCredentials;
  /** Adds a merchant with fresh keys, for tests that share the simulator but not their data. */
  createMerchant(options?: MerchantOptions): Promise<MerchantCredentials>;
  /**
   * What an SDK needs to act as a brand, whose operations are under `/brand/`.
   *
   * @param brandId default: the default brand, `123456789`; any other must have been used or made in this process
   */
  brand(brandId?: string): BrandCredentials;
  /** Adds a brand with fresh keys. */
  createBrand(options?: BrandOptions): Promise<BrandCredentials>;
  /** What an SDK needs to act as the developer of AI payment skills, whose operations are under `/aipay/`. */
  skill(): SkillCredentials;
  /**
   * Sends any notification of the catalogue: what `resource` says, and the rest made up. Deliveries are repeated on the
   * documented schedule until the merchant's server takes it.
   *
   * @example
   * await simulator.notify({ event_type: "REFUND.SUCCESS", notify_url: "http://127.0.0.1:3000/notify" });
   *
   * @throws TypeError that says which option is of no use
   */
  notify(options: NotifyOptions): Promise<Notified>;
  /**
   * Makes the next requests or notifications go wrong, or a share of all: an error answer, a late one, none at all, a
   * wrong signature. Strikes once the merchant is known by its signature. `reset` ends all faults.
   *
   * @example
   * await simulator.fault({ operation: "v3/payscore/permissions#post", fault: { close: "after" } });
   *
   * @throws FaultOptionError, a TypeError, for a fault that can't be set; its `member` names what is wrong
   */
  fault(options: FaultOptions): Promise<SetFault>;
  /**
   * A WeChat user, who pays what a shop asks for.
   *
   * @param openid as the app of the order knows the user; one that nobody has yet is a new user. Default: the default
   *   world's user
   *
   * @example
   * const { code_url } = await wxpay.v3.pay.transactions.native.post({ json: order });
   * await simulator.user().pay(code_url); // { result: "paid", transaction: { … } }
   */
  user(openid?: string): SimulatedUser;
  /**
   * Adds a WeChat user with a wallet, bank cards and coupons.
   *
   * @example
   * const poor = await simulator.createUser({ balance: 100, cards: [] });
   * await poor.pay(code_url); // { result: "failed", message: "零钱余额不足，请更换支付方式", why: […] }
   *
   * @throws UserOptionError, a TypeError, for an option that has not the right form; UserExistsError where the app has the
   *   openid already
   */
  createUser(options?: UserOptions): Promise<SimulatedUser>;
  /** Resolves when no notification is due by the clock and none is under way. */
  settled(): Promise<void>;
}

/** A fault that was set, made by {@link Simulator.fault}. */
export interface SetFault {
  readonly id: string;
  /** How many requests or notifications it struck so far; 0 after its end. */
  struck(): Promise<number>;
  /** Ends it. */
  remove(): Promise<void>;
}

/**
 * Opens a simulator with its default world. It listens on nothing until told to.
 *
 * @example
 * const simulator = await createSimulator();
 * const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
 *
 * @throws TypeError for an option of no use; Error when the database can't be opened
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const context = await openContext(options);
  const closing = new AbortController();
  // Answers that a fault delays do not hold up the end.
  const wait: Wait = (milliseconds, signal) =>
    context.settings.wait(milliseconds, AbortSignal.any([signal, closing.signal]));
  const listeners = createListeners(
    (request) => handle(context, request),
    context.settings.onError,
    wait,
  );

  // Each member works by itself too: a client takes `fetch` alone.
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return serveWeb((plain) => handle(context, plain), request, wait);
    },
    listen: listeners.listen,
    close: async () => {
      closing.abort();
      context.changes.close();
      await listeners.close();
      await context.notifier.close();
      if (context.store.lasting) await context.requests.flush();
      await context.store.close();
    },
    reset: context.reset,
    clock: {
      now: () => new Date(context.clock.now()),
      advance: async (by) => {
        await context.clock.advance(by);
        context.notifier.wake();
      },
    },
    merchant: (mchid = DEFAULT_MERCHANT.mchid) =>
      credentials(known(context, "merchant", mchid), listeners.baseUrl()),
    createMerchant: async (more) => {
      const { createMerchant } = await import("./world/create-merchant.ts");
      return credentials(await createMerchant(context, more), listeners.baseUrl());
    },
    brand: (brandId = DEFAULT_BRAND.mchid) =>
      brandCredentials(known(context, "brand", brandId), listeners.baseUrl()),
    createBrand: async (more) => {
      const { createBrand } = await import("./world/create-brand.ts");
      return brandCredentials(await createBrand(context, more), listeners.baseUrl());
    },
    skill: () =>
      skillCredentials(known(context, "skill", DEFAULT_SKILL.mchid), listeners.baseUrl()),
    notify: async (order) => {
      const { notify } = await import("./notify/on-demand/notify.ts");
      return notify(context, { ...order }, listeners.baseUrl());
    },
    fault: async (fault) => {
      const { setFault } = await import("./faults/set-fault.ts");
      return settable(context, (await setFault(context, { ...fault })).id);
    },
    user: (openid = DEFAULT_OPENID) => userOf(context, openid),
    createUser: async (more) => {
      const { createUser } = await import("./products/wallet/create-user.ts");
      return userOf(context, (await createUser(context, more)).openid);
    },
    settled: () => context.notifier.settled(),
  };
}

function known({ merchants }: Context, kind: CallerKind, number: string): Merchant {
  const found = merchants.peek(number);
  if (found?.row.kind === kind) return found;
  const make = kind === "brand" ? "make it with createBrand()" : "make it with createMerchant()";
  throw new Error(
    `This process has not seen a ${kind} ${number}: ${make}, or ask GET /_sim/${kind}s/${number}.`,
  );
}

function settable(context: Context, id: string): SetFault {
  return {
    id,
    struck: async () => (await findFault(context.store.db, id))?.struck ?? 0,
    remove: async () => {
      await removeFault(context, id);
    },
  };
}
