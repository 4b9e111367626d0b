import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings, Wait } from "./core/settings.ts";
import { createReport } from "./report.ts";
import { parseAllowedHost } from "./server/allowed-hosts.ts";
import { parseAllowedOrigin } from "./server/allowed-origins.ts";
import type { StoreLocation } from "./store/location.ts";

/** Options of {@link createSimulator}; every one may be left out. */
export interface SimulatorOptions {
  /**
   * File that keeps the world (SQLite), for one simulator at a time; made where it does not exist. Default: in memory.
   */
  readonly data?: string;
  /**
   * `postgres://…` address of a database that keeps the world; several simulators may share it. Not together with
   * `data`.
   */
  readonly database?: string;
  /** Makes identifiers repeatable: a fresh world with the same seed hands out the same ones. Default: random. */
  readonly seed?: string;
  /**
   * Hosts that notifications may be sent to, beside the loopback addresses: names or addresses such as `app.test` or
   * `10.0.0.5`, with `:port` or without. Everything else is refused, so that a shared simulator cannot be used to reach
   * inner hosts. Default: none.
   */
  readonly notifyHosts?: readonly string[];
  /** The control API under `/_sim` answers loopback clients only; `true` opens it to all. Default: `false`. */
  readonly openControl?: boolean;
  /**
   * Origins such as `http://192.168.1.5:3000` whose pages may let users pay by `/_sim/bridge.js`, and to which an `h5_url`
   * may lead back, beside those of this machine (`http://localhost:3000` …). Default: none.
   */
  readonly allowOrigins?: readonly string[];
  /**
   * Whether operations refuse more requests than their pages allow, 429 with the documented code: `true` or `false` for
   * all simulators on the store, until `POST /_sim/rate-limits` says otherwise. Counted by the movable clock. Default: as the store
   * has it, which is `false` in a new one.
   */
  readonly rateLimits?: boolean;
  /** The machine's clock in milliseconds, for tests. Default: `Date.now`. */
  readonly wallClock?: () => number;
  /**
   * How the delays pass that faults on demand ask for, for tests: resolves after so many milliseconds, or rejects when
   * the signal says that nobody waits any more. Default: a timer.
   */
  readonly wait?: Wait;
  /** Told about faults of the simulator itself (the client sees a 500 `SYSTEM_ERROR`). Default: written to stderr, an error that comes again and again once. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Checks the options of a simulator and fills in the defaults.
 *
 * @throws TypeError where an option contradicts another or is of no use; the message names it
 */
export function resolveOptions(options: SimulatorOptions): Settings {
  return {
    location: locate(options),
    seed: options.seed ?? randomBytes(16).toString("hex"),
    notifyHosts: new Set((options.notifyHosts ?? []).map(parseAllowedHost)),
    openControl: options.openControl ?? false,
    allowOrigins: new Set((options.allowOrigins ?? []).map(parseAllowedOrigin)),
    rateLimits: options.rateLimits,
    wallClock: options.wallClock ?? Date.now,
    wait: options.wait ?? ((milliseconds, signal) => sleep(milliseconds, undefined, { signal })),
    onError: options.onError ?? createReport((text) => process.stderr.write(text)),
  };
}

function locate({ data, database }: SimulatorOptions): StoreLocation {
  if (data !== undefined && database !== undefined) {
    throw new TypeError(
      "The options data and database exclude each other: data is a SQLite file, database a PostgreSQL address.",
    );
  }
  if (database !== undefined) {
    if (!/^postgres(?:ql)?:\/\//.test(database)) {
      throw new TypeError(
        "The option database must be a postgres://… address; for a SQLite file use the option data.",
      );
    }
    return { kind: "postgres", url: database };
  }
  if (data === undefined) return { kind: "memory" };
  if (data === "" || /^postgres(?:ql)?:\/\//.test(data)) {
    throw new TypeError(
      "The option data must be the path of a SQLite file; for PostgreSQL use the option database.",
    );
  }
  return { kind: "file", path: data };
}
