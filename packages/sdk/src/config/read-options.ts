import { WeChatPayError, wrongOption } from "../errors.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { CertificateStore } from "../keys/certificate-store.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import type { Signer } from "../keys/signer.ts";
import type { Config } from "./config.ts";
import { readFetch } from "./connection-options.ts";
import { readObservers } from "./read-observers.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Hooks } from "../observe/events.ts";

/** What of the options is the caller's own code: it can't travel to the thread of synchronous calls. */
export interface CallerFunctions {
  readonly fetch: Fetch | undefined;
  readonly hooks: readonly Hooks[];
  /** The private key that is elsewhere. */
  readonly signer: Signer | undefined;
  /** Where platform certificates are kept for all processes. */
  readonly certificateStore: CertificateStore | undefined;
  readonly algorithms: SmAlgorithms | undefined;
}

/** Those that not every kind of caller has. */
export type OwnFunctions = Omit<CallerFunctions, "fetch" | "hooks">;

const NONE: OwnFunctions = {
  signer: undefined,
  certificateStore: undefined,
  algorithms: undefined,
};

/** Reads a client's options; whatever is wrong with them is a `ConfigError`. */
export function readOptions<Options extends ClientOptions>(
  options: Options,
  readConfig: (options: Options) => Config,
  readOwn: (options: Options) => OwnFunctions = () => NONE,
): { readonly config: Config; readonly functions: CallerFunctions } {
  try {
    return {
      config: readConfig(options),
      functions: { fetch: readFetch(options), hooks: readObservers(options), ...readOwn(options) },
    };
  } catch (cause) {
    if (cause instanceof WeChatPayError) throw cause;
    // A getter of the caller's own that throws, a proxy that was revoked.
    throw wrongOption("options", "can't be read, as the cause says.", { cause });
  }
}
