import { handle } from "../../src/handle.ts";
import type { Context } from "../../src/context.ts";
import type { SimResponse } from "../../src/http.ts";
import { createNodeServer } from "../../src/node.ts";
import { openContext } from "../../src/open-context.ts";
import type { SimulatorOptions } from "../../src/options.ts";
import { credentials } from "../../src/world/credentials.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";

/** A simulator on a socket that remembers what it answered last, as it went over the wire. */
export interface RecordedWorld {
  readonly context: Context;
  readonly url: string;
  readonly merchant: MerchantCredentials;
  /** The last answer. */
  last(): SimResponse | undefined;
  close(): Promise<void>;
}

export async function openRecordedWorld(options: SimulatorOptions = {}): Promise<RecordedWorld> {
  const context = await openContext(options);
  let last: SimResponse | undefined;
  const server = createNodeServer(async (request) => {
    last = await handle(context, request);
    return last;
  }, context.settings.onError);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  const merchant = await context.merchants.get("1230000109");
  if (merchant === undefined) throw new Error("The default merchant is missing.");
  return {
    context,
    url,
    merchant: credentials(merchant, url),
    last: () => last,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await context.notifier.close();
      await context.requests.flush();
      await context.store.close();
    },
  };
}
