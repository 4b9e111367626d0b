import type { StoreLocation } from "../store/location.ts";

/** Options with nothing left open. */
export interface Settings {
  readonly location: StoreLocation;
  readonly seed: string;
  /** In their canonical spelling. */
  readonly notifyHosts: ReadonlySet<string>;
  readonly openControl: boolean;
  /** Whose pages may use the bridge, beside those of this machine; as browsers write them. */
  readonly allowOrigins: ReadonlySet<string>;
  /** Undefined: as the store has it. */
  readonly rateLimits: boolean | undefined;
  readonly wallClock: () => number;
  readonly wait: Wait;
  readonly onError: (error: unknown) => void;
}

/** Lets time pass. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
