import type { Call } from "./call/call.ts";
import { checkCall } from "./call/check-call.ts";
import type { SubMerchant } from "./config/sub-merchant.ts";
import { apiPromise } from "./chain/api-promise.ts";
import { declaredNode, segmentNode } from "./chain/chain.ts";
import type { Dispatch, Walk } from "./chain/chain.ts";
import type { Config } from "./config/config.ts";
import type { Context } from "./config/context.ts";
import { readOptions } from "./config/read-options.ts";
import type { OwnFunctions } from "./config/read-options.ts";
import type { ClientOptions } from "./config/client-options.ts";
import { createContext } from "./create-context.ts";
import { send } from "./send.ts";
import { SyncClient } from "./sync/sync-client.ts";

/** What the client of any kind of caller works with. */
export interface OpenClient {
  readonly config: Config;
  readonly context: Context;
  /** Its synchronous calls. */
  readonly blocking: SyncClient;
  readonly dispatch: Dispatch;
}

/** Checks the options and makes of them what calls are sent with. */
export function openClient<Options extends ClientOptions>(
  options: Options,
  readConfig: (options: Options) => Config,
  readOwn?: (options: Options) => OwnFunctions,
): OpenClient {
  const { config, functions } = readOptions(options, readConfig, readOwn);
  const context = createContext(config, functions);
  const blocking = new SyncClient(config, functions, context.observer);
  return { config, context, blocking, dispatch: dispatchOf(context, blocking) };
}

/** What the verbs of a chain do, for a sub-merchant where the chain is one's. */
export function dispatchOf(context: Context, blocking: SyncClient, sub?: SubMerchant): Dispatch {
  return (method, sync, template, options) => {
    if (method === "pages" || method === "items") {
      return walk(context, method, { template, options, sub });
    }
    const call = { method, template, options, sub };
    return sync ? blocking.call(checkCall(call)) : apiPromise(send(context, call));
  };
}

/** Reads a list. How the lists page is loaded with the first one. */
async function* walk(
  context: Context,
  what: Walk,
  { template, options: given, sub }: Omit<Call, "method">,
): AsyncGenerator<unknown, void, undefined> {
  const { pagesOf, itemsOf } = await import("./paging/pages.ts");
  const read = what === "pages" ? pagesOf : itemsOf;
  yield* read(template, given, async (method, options) => {
    const { data } = await send(context, { method, template, options, sub });
    return data;
  });
}

/** The client plus its paths: names that look like paths are answered by nodes, all others by the client. */
export function withPaths<Client extends object>(
  client: Client,
  roots: ReadonlySet<string>,
  dispatch: Dispatch,
): Client {
  Object.defineProperty(client, "chain", {
    value: (path: unknown) => declaredNode("", path, dispatch),
  });
  return new Proxy(client, {
    get: (own, key) => {
      if (typeof key !== "string" || key in own) return Reflect.get(own, key);
      if (roots.has(key)) return segmentNode("", key, dispatch);
      return key.includes("/") ? declaredNode("", key, dispatch) : undefined;
    },
  });
}
