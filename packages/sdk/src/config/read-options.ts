import { WeChatPayError, wrongOption } from "../errors.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { Config } from "./config.ts";
import { readFetch } from "./connection-options.ts";
import type { ConnectionOptions } from "./connection-options.ts";

/** Reads a client's options; whatever is wrong with them is a `ConfigError`. */
export function readOptions<Options extends ConnectionOptions>(
  options: Options,
  readConfig: (options: Options) => Config,
): { readonly config: Config; readonly fetch: Fetch | undefined } {
  try {
    return { config: readConfig(options), fetch: readFetch(options) };
  } catch (cause) {
    if (cause instanceof WeChatPayError) throw cause;
    // A getter of the caller's own that throws, a proxy that was revoked.
    throw wrongOption("options", "can't be read, as the cause says.", { cause });
  }
}
