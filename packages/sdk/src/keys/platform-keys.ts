import type { KeyObject } from "node:crypto";
import type { Caller } from "../crypto/scheme.ts";
import { isPublicKeyId, isSerial } from "./serial.ts";

/** A platform certificate that was fetched: its key counts until `expires` (ms). */
export interface FetchedKey {
  readonly key: KeyObject;
  readonly expires: number;
}

/** Fetches the platform certificates by serial; rejects where that fails. */
export type FetchKeys = () => Promise<ReadonlyMap<string, FetchedKey>>;

// WeChat Pay asks that certificates be looked at again within 12 hours.
const FRESH_MS = 12 * 3600 * 1000;
// A stream of notifications with invented serials must not become a stream of requests.
const PAUSE_MS = 60 * 1000;
// After a failure, for those who have no key to go on with: short, because the network may be back.
const PAUSE_AFTER_FAILURE_MS = 1000;

/**
 * The keys that WeChat Pay signs with, chosen by the serial on each message. Configured ones are there from the start;
 * certificates are fetched when a serial is unknown or the fetched ones are old, once for all who wait, without timers.
 */
export class PlatformKeys {
  /** The public-key id to ask for with `Wechatpay-Serial`; undefined in pure certificate mode. */
  readonly requested: string | undefined;
  /** Whose keys they are: WeChat Pay signs for each kind of caller by a scheme of that name. */
  readonly caller: Caller;
  readonly #configured: ReadonlyMap<string, KeyObject>;
  readonly #fetchKeys: FetchKeys | undefined;
  #fetched: ReadonlyMap<string, FetchedKey> = new Map();
  // When it was fetched or failed is remembered by the clock that nobody sets; certificates expire by the one on the wall.
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #failure: { readonly at: number; readonly error: unknown } | undefined;
  #running: Promise<void> | undefined;

  constructor(
    configured: ReadonlyMap<string, KeyObject>,
    fetchKeys?: FetchKeys,
    caller: Caller = "merchant",
  ) {
    this.caller = caller;
    this.requested = [...configured.keys()].find(isPublicKeyId);
    this.#configured = configured;
    this.#fetchKeys = fetchKeys;
  }

  /** The keys that count: a fetched certificate that has expired does not. */
  ids(): string[] {
    const held = [...this.#fetched.keys()].filter((serial) => this.#held(serial) !== undefined);
    return [...this.#configured.keys(), ...held];
  }

  /** Whether it is the serial of a certificate that was fetched and has expired since. */
  hasExpired(serial: string): boolean {
    return this.#fetched.has(serial) && this.#held(serial) === undefined;
  }

  /** A key at hand; undefined where it would have to be fetched. */
  get(serial: string): KeyObject | undefined {
    const configured = this.#configured.get(serial);
    if (configured !== undefined) return configured;
    return this.#sinceFetched() < FRESH_MS ? this.#held(serial)?.key : undefined;
  }

  /** The key after fetching certificates; undefined where there is none by that serial, even then. */
  async fetch(serial: string): Promise<KeyObject | undefined> {
    if (this.#fetchKeys === undefined || !isSerial(serial)) return undefined;
    await this.#renew(this.#fetchKeys, () => this.#held(serial) !== undefined);
    return this.#held(serial)?.key;
  }

  /** The key to encrypt sensitive fields with: the public key where there is one, else the certificate that lasts longest. */
  async forEncryption(): Promise<{ readonly id: string; readonly key: KeyObject } | undefined> {
    const id =
      this.requested ?? [...this.#configured.keys()].at(-1) ?? (await this.#newestFetched());
    if (id === undefined) return undefined;
    const key = this.#configured.get(id) ?? this.#held(id)?.key;
    return key === undefined ? undefined : { id, key };
  }

  async #newestFetched(): Promise<string | undefined> {
    const newest = (): string | undefined =>
      [...this.#fetched]
        .filter(([serial]) => this.#held(serial) !== undefined)
        .toSorted(([, a], [, b]) => b.expires - a.expires)
        .at(0)?.[0];
    if (this.#fetchKeys !== undefined && this.#sinceFetched() >= FRESH_MS) {
      await this.#renew(this.#fetchKeys, () => newest() !== undefined);
    }
    return newest();
  }

  #sinceFetched(): number {
    return performance.now() - this.#fetchedAt;
  }

  /** A fetched certificate that has not expired, whether or not it is time to look for newer ones. */
  #held(serial: string): FetchedKey | undefined {
    const fetched = this.#fetched.get(serial);
    return fetched !== undefined && Date.now() < fetched.expires ? fetched : undefined;
  }

  /** Fetches, unless that was done or tried a moment ago. Who has a key to go on with neither waits nor fails. */
  async #renew(fetchKeys: FetchKeys, canGoOn: () => boolean): Promise<void> {
    if (this.#running === undefined) {
      if (this.#sinceFetched() < PAUSE_MS) return;
      const { at } = this.#failure ?? { at: Number.NEGATIVE_INFINITY };
      const since = performance.now() - at;
      if (since < PAUSE_MS && canGoOn()) return;
      if (since < PAUSE_AFTER_FAILURE_MS) throw this.#failure?.error;
    }
    const done = this.#refresh(fetchKeys);
    if (canGoOn()) done.catch(() => "kept in #failure");
    else await done;
  }

  #refresh(fetchKeys: FetchKeys): Promise<void> {
    this.#running ??= fetchKeys()
      .then((fetched) => {
        this.#fetched = fetched;
        this.#fetchedAt = performance.now();
        this.#failure = undefined;
      })
      .catch((error: unknown) => {
        this.#failure = { at: performance.now(), error };
        throw error;
      })
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }
}
