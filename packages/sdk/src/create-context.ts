import type { Config, Fetch } from "./config.ts";
import type { Context } from "./context.ts";
import { fetchCertificates } from "./keys/fetch-certificates.ts";
import { PlatformKeys } from "./keys/platform-keys.ts";
import { fetchTransport } from "./transport/fetch.ts";
import { nodeTransport } from "./transport/node.ts";

/** What a client works with, made from its configuration: its own pool, its own keys. */
export function createContext(config: Config, fetch?: Fetch): Context {
  const { apiV3Key, origin, platformKeys } = config;
  const context: Context = {
    config,
    keys: new PlatformKeys(
      platformKeys,
      apiV3Key === undefined ? undefined : () => fetchCertificates(context, apiV3Key),
    ),
    transport: fetch === undefined ? nodeTransport(origin) : fetchTransport(origin, fetch),
    inFlight: { count: 0 },
  };
  return context;
}
