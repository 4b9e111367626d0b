import type { KeyObject } from "node:crypto";
import { isPublicKeyId } from "./serial.ts";

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

/**
 * The keys that WeChat Pay signs with, chosen by the serial on each message. Configured ones are there from the start;
 * certificates are fetched when a serial is unknown or the fetched ones are old, once for all who wait, without timers.
 */
export class PlatformKeys {
  /** The public-key id to ask for with `Wechatpay-Serial`; undefined in pure certificate mode. */
  readonly requested: string | undefined;
  readonly #configured: ReadonlyMap<string, KeyObject>;
  readonly #fetchKeys: FetchKeys | undefined;
  #fetched: ReadonlyMap<string, FetchedKey> = new Map();
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | undefined;

  constructor(configured: ReadonlyMap<string, KeyObject>, fetchKeys?: FetchKeys) {
    this.requested = [...configured.keys()].find(isPublicKeyId);
    this.#configured = configured;
    this.#fetchKeys = fetchKeys;
  }

  ids(): string[] {
    return [...this.#configured.keys(), ...this.#fetched.keys()];
  }

  /** A key at hand; undefined where it would have to be fetched. */
  get(serial: string): KeyObject | undefined {
    const configured = this.#configured.get(serial);
    if (configured !== undefined) return configured;
    const now = Date.now();
    const fetched = this.#fetched.get(serial);
    return fetched !== undefined && now < fetched.expires && now - this.#fetchedAt < FRESH_MS
      ? fetched.key
      : undefined;
  }

  /** The key after fetching certificates; undefined where there is none by that serial, even then. */
  async fetch(serial: string): Promise<KeyObject | undefined> {
    if (this.#fetchKeys === undefined || isPublicKeyId(serial)) return undefined;
    const held = this.#fetched.get(serial);
    if (this.#running === undefined && Date.now() - this.#fetchedAt < PAUSE_MS) {
      return this.get(serial);
    }
    try {
      await this.#refresh(this.#fetchKeys);
    } catch (error) {
      // The certificate itself is still good: only the look for newer ones failed, and the next use tries again.
      if (held !== undefined && Date.now() < held.expires) return held.key;
      throw error;
    }
    return this.get(serial);
  }

  /** The key to encrypt sensitive fields with: the public key where there is one, else the certificate that lasts longest. */
  async forEncryption(): Promise<{ readonly id: string; readonly key: KeyObject } | undefined> {
    const id =
      this.requested ?? [...this.#configured.keys()].at(-1) ?? (await this.#newestFetched());
    const key = id === undefined ? undefined : this.get(id);
    return id === undefined || key === undefined ? undefined : { id, key };
  }

  async #newestFetched(): Promise<string | undefined> {
    if (this.#fetchKeys !== undefined && Date.now() - this.#fetchedAt >= FRESH_MS) {
      await this.#refresh(this.#fetchKeys);
    }
    const [newest] = [...this.#fetched].toSorted(([, a], [, b]) => b.expires - a.expires);
    return newest?.[0];
  }

  #refresh(fetchKeys: FetchKeys): Promise<void> {
    this.#running ??= fetchKeys()
      .then((fetched) => {
        this.#fetched = fetched;
        this.#fetchedAt = Date.now();
      })
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }
}
