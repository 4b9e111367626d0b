import type { Config } from "./config/config.ts";
import type { CallerFunctions } from "./config/read-options.ts";
import { Observer } from "./observe/observer.ts";
import { keyInHand, keyOfSigner } from "./config/own-key.ts";
import type { OwnKey } from "./config/own-key.ts";
import type { Signer } from "./keys/signer.ts";
import type { Context } from "./config/context.ts";
import { secureContext } from "./keys/client-certificate.ts";
import type { ClientCertificate } from "./keys/client-certificate.ts";
import { KeptKey } from "./keys/kept-key.ts";
import { PlatformKeys } from "./keys/platform-keys.ts";
import { failover } from "./transport/failover.ts";
import { fetchTransport } from "./transport/fetch.ts";
import type { Fetch } from "./transport/fetch.ts";
import { nodeTransport } from "./transport/node.ts";
import { RetryBudget } from "./transport/retry-budget.ts";
import { Slots } from "./transport/slots.ts";
import type { Transport } from "./transport/transport.ts";

const NONE: CallerFunctions = {
  fetch: undefined,
  hooks: [],
  signer: undefined,
  certificateStore: undefined,
  algorithms: undefined,
};

/**
 * What a client works with, made from its configuration: its own pool, its own keys. The requests for keys are loaded when a
 * key is missing, which in most processes never happens.
 */
export function createContext(config: Config, functions: CallerFunctions = NONE): Context {
  const { fetch, hooks, signer, certificateStore, algorithms } = functions;
  const { apiV3Key, identity, platformKeys } = config;
  // A brand has no platform certificates, a developer no keys of WeChat Pay's at all.
  const hasCertificates = identity.caller === "merchant" && apiV3Key !== undefined;
  const context: Context = {
    config,
    own: ownKey(config, signer),
    keys: new PlatformKeys(
      platformKeys,
      hasCertificates
        ? async (look) => {
            const fetched = async () => {
              const { fetchCertificates } = await import("./v3/fetch-certificates.ts");
              return fetchCertificates(context, apiV3Key);
            };
            if (certificateStore === undefined) return { keys: (await fetched()).data, age: 0 };
            const { storedCertificates } = await import("./v3/stored-certificates.ts");
            const stored = { store: certificateStore, look, fetch: fetched };
            return storedCertificates(context, apiV3Key, stored);
          }
        : undefined,
      identity.caller,
      algorithms,
    ),
    bankKey: new KeptKey(async () => {
      const { fetchBankKey } = await import("./v2/bank-key.ts");
      return fetchBankKey(context);
    }),
    transport:
      fetch === undefined
        ? usualTransport(config)
        : twoHosts(config, (host) => fetchTransport(host, fetch)),
    certified: certifiedTransport(config, fetch),
    budget: new RetryBudget(),
    observer: new Observer(identity.id, hooks),
    slots: config.concurrency === undefined ? undefined : new Slots(config.concurrency),
    inFlight: { count: 0 },
  };
  return context;
}

function ownKey({ privateKey }: Config, signer: Signer | undefined): OwnKey {
  if (signer !== undefined) return keyOfSigner(signer);
  if (privateKey !== undefined) return keyInHand(privateKey);
  // `readConfig` refuses options with neither.
  throw new TypeError("There is neither privateKey nor signer.");
}

/** A transport to the client's host, and to the other one where it has one. */
function twoHosts({ origin, fallback }: Config, to: (host: string) => Transport): Transport {
  return fallback === undefined ? to(origin) : failover(to(origin), to(fallback));
}

function certifiedTransport(config: Config, fetch: Fetch | undefined): Transport | undefined {
  const { clientCertificate, origin } = config;
  // TLS is the affair of a fetch of the caller's own.
  if (fetch !== undefined) return twoHosts(config, (host) => fetchTransport(host, fetch));
  if (clientCertificate === undefined || !origin.startsWith("https:")) return undefined;
  let transport: Transport | undefined;
  return (...attempt) => {
    // Parsing the certificate takes time that a client which never presents it need not spend.
    transport ??= usualTransport(config, clientCertificate);
    return transport(...attempt);
  };
}

/** Node's own client: through the proxy if there is one, with whom to trust and what to present. */
function usualTransport(config: Config, certificate?: ClientCertificate): Transport {
  const { proxy, tlsAuthorities } = config;
  const trusting = tlsAuthorities && secureContext(undefined, tlsAuthorities);
  const way = {
    proxy,
    secureContext:
      certificate === undefined ? trusting : secureContext(certificate, tlsAuthorities),
    // The merchant's certificate is for WeChat Pay alone.
    proxyContext: trusting,
  };
  return twoHosts(config, (host) => nodeTransport(host, undefined, way));
}
