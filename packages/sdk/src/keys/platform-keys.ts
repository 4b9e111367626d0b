import type { KeyObject } from "node:crypto";
import type { Caller } from "../crypto/scheme.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { endOf, stateOf } from "./platform-key.ts";
import type { PlatformKey } from "./platform-key.ts";
import { isPublicKeyId, isSerial } from "./serial.ts";

/** The keys of the platform certificates, by serial. */
export interface FetchedKeys {
  readonly keys: ReadonlyMap<string, PlatformKey>;
  /** Milliseconds since WeChat Pay gave them: those from a store are not of now. */
  readonly age: number;
}

/** What is looked for. */
export interface Look {
  /** Keys older than this (ms) are no use. */
  readonly freshFor: number;
  /** The serial that is missing, where it is one; other keys than it will not do, unless they are of this very minute. */
  readonly wanted: string | undefined;
}

/** Fetches the platform certificates; rejects where that fails. */
export type FetchKeys = (look: Look) => Promise<FetchedKeys>;

// WeChat Pay asks that certificates be looked at again within 12 hours.
const FRESH_MS = 12 * 3600 * 1000;
// A certificate that ends within a day is looked at hourly: its successor must be there before.
const NEAR_END_MS = 24 * 3600 * 1000;
const FRESH_NEAR_END_MS = 3600 * 1000;
/** A stream of notifications with invented serials must not become a stream of requests. */
export const PAUSE_MS: number = 60 * 1000;
// After a failure, for those who have no key to go on with: short, because the network may be back.
const PAUSE_AFTER_FAILURE_MS = 1000;

/**
 * The keys that WeChat Pay signs with, chosen by the serial on each message. Configured ones are there from the start;
 * certificates are fetched when a serial is unknown, the fetched ones are old, or those there are come to their end, once for
 * all who wait, without timers.
 */
export class PlatformKeys {
  /** Whose keys they are: WeChat Pay signs for each kind of caller by a scheme of that name. */
  readonly caller: Caller;
  /** What is needed to use those of SM. */
  readonly algorithms: SmAlgorithms | undefined;
  readonly #configured: ReadonlyMap<string, PlatformKey>;
  readonly #publicKeyId: string | undefined;
  readonly #fetchKeys: FetchKeys | undefined;
  #fetched: ReadonlyMap<string, PlatformKey> = new Map();
  // When it was fetched or failed is remembered by the clock that nobody sets; certificates expire by the one on the wall.
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #failure: { readonly at: number; readonly error: unknown } | undefined;
  #running: Promise<void> | undefined;

  constructor(
    configured: ReadonlyMap<string, PlatformKey>,
    fetchKeys?: FetchKeys,
    caller: Caller = "merchant",
    algorithms?: SmAlgorithms,
  ) {
    this.caller = caller;
    this.algorithms = algorithms;
    this.#publicKeyId = [...configured.keys()].find(isPublicKeyId);
    this.#configured = configured;
    this.#fetchKeys = fetchKeys;
  }

  /**
   * The id to ask for with `Wechatpay-Serial`: while a merchant moves from certificates to a public key, it is what decides by
   * which of them an answer is signed. The public key's, else that of the certificate at hand which lasts longest.
   */
  requested(): string | undefined {
    return this.#publicKeyId ?? this.#newest();
  }

  /** The keys that count: a certificate that has expired does not. */
  ids(): string[] {
    return this.#held().map(([id]) => id);
  }

  /** Why the key of a known certificate does not count; `undefined` where it does, or where there is none by that serial. */
  outOfDate(serial: string): "expired" | "not yet valid" | undefined {
    const known = this.#configured.get(serial) ?? this.#fetched.get(serial);
    if (known === undefined) return undefined;
    const state = stateOf(known);
    return state === "valid" ? undefined : state;
  }

  /** A key at hand; undefined where it would have to be fetched, or looked at again. */
  get(id: string): KeyObject | undefined {
    const fresh = this.#sinceFetched() < this.#freshFor();
    const configured = this.#valid(this.#configured.get(id));
    if (configured !== undefined) {
      if (!fresh && this.#endIsNear() && this.#fetchKeys !== undefined) {
        // In the background: the key counts still.
        void this.#renew(this.#fetchKeys, id, () => true);
      }
      return configured.key;
    }
    return fresh ? this.#valid(this.#fetched.get(id))?.key : undefined;
  }

  /** The key after fetching certificates; undefined where there is none by that serial, even then. */
  async fetch(serial: string): Promise<KeyObject | undefined> {
    if (this.#fetchKeys === undefined || !isSerial(serial)) return undefined;
    const found = (): PlatformKey | undefined => this.#valid(this.#fetched.get(serial));
    await this.#renew(this.#fetchKeys, serial, () => found() !== undefined);
    return found()?.key;
  }

  /** The key to encrypt sensitive fields with: the public key where there is one, else the certificate that lasts longest. */
  async forEncryption(): Promise<{ readonly id: string; readonly key: KeyObject } | undefined> {
    const looks =
      this.#publicKeyId === undefined &&
      this.#fetchKeys !== undefined &&
      this.#sinceFetched() >= this.#freshFor() &&
      (this.#newest() === undefined || this.#configured.size === 0 || this.#endIsNear());
    if (looks) {
      await this.#renew(this.#fetchKeys, undefined, () => this.#newest() !== undefined);
    }
    const id = this.requested();
    const known =
      id === undefined ? undefined : (this.#configured.get(id) ?? this.#fetched.get(id));
    return id === undefined || known === undefined ? undefined : { id, key: known.key };
  }

  /** Of the certificates at hand the one that lasts longest; of several that last as long the one that was given last. */
  #newest(): string | undefined {
    return this.#held()
      .filter(([id]) => !isPublicKeyId(id))
      .toReversed()
      .toSorted(([, a], [, b]) => compareEnds(b, a))
      .at(0)?.[0];
  }

  #held(): (readonly [string, PlatformKey])[] {
    // A map names each once, also the certificate that is both configured and fetched.
    const all = new Map([...this.#configured, ...this.#fetched]);
    return [...all].filter(([, key]) => this.#valid(key) !== undefined);
  }

  #valid(key: PlatformKey | undefined): PlatformKey | undefined {
    return key !== undefined && stateOf(key) === "valid" ? key : undefined;
  }

  /** Whether there are keys at hand, and all end within a day. */
  #endIsNear(): boolean {
    const held = this.#held();
    return held.length > 0 && held.every(([, key]) => endOf(key) - Date.now() < NEAR_END_MS);
  }

  #freshFor(): number {
    return this.#endIsNear() ? FRESH_NEAR_END_MS : FRESH_MS;
  }

  #sinceFetched(): number {
    return performance.now() - this.#fetchedAt;
  }

  /** Fetches, unless that was done or tried a moment ago. Who has a key to go on with neither waits nor fails. */
  async #renew(
    fetchKeys: FetchKeys,
    serial: string | undefined,
    canGoOn: () => boolean,
  ): Promise<void> {
    if (this.#running === undefined) {
      if (this.#sinceFetched() < PAUSE_MS) return;
      const { at } = this.#failure ?? { at: Number.NEGATIVE_INFINITY };
      const since = performance.now() - at;
      if (since < PAUSE_MS && canGoOn()) return;
      if (since < PAUSE_AFTER_FAILURE_MS) throw this.#failure?.error;
    }
    const wanted = canGoOn() ? undefined : serial;
    const done = this.#refresh(fetchKeys, { freshFor: this.#freshFor(), wanted });
    if (canGoOn()) {
      done.catch(() => "kept in #failure");
      return;
    }
    await done;
    // Others had asked already, to whom older keys from a store were as good.
    if (wanted === undefined || canGoOn() || this.#sinceFetched() < PAUSE_MS) return;
    await this.#refresh(fetchKeys, { freshFor: this.#freshFor(), wanted });
  }

  #refresh(fetchKeys: FetchKeys, look: Look): Promise<void> {
    this.#running ??= fetchKeys(look)
      .then(({ keys, age }) => {
        this.#fetched = keys;
        this.#fetchedAt = performance.now() - age;
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

function compareEnds(a: PlatformKey, b: PlatformKey): number {
  // Infinity less itself is no number.
  return endOf(a) === endOf(b) ? 0 : endOf(a) - endOf(b);
}
