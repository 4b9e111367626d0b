import { handle } from "../../src/handle.ts";
import type { Context } from "../../src/core/context.ts";
import type { SimResponse } from "../../src/core/http.ts";
import { createNodeServer } from "../../src/server/node.ts";
import { openContext } from "../../src/open-context.ts";
import type { SimulatorOptions } from "../../src/options.ts";
import type { Merchant } from "../../src/core/merchant.ts";
import { brandCredentials, credentials, skillCredentials } from "../../src/world/credentials.ts";
import type {
  BrandCredentials,
  MerchantCredentials,
  SkillCredentials,
} from "../../src/world/credentials.ts";
import { DEFAULT_BRAND, DEFAULT_SKILL } from "../../src/world/default-world.ts";

/** A simulator on a socket that remembers what it answered last, as it went over the wire. */
export interface RecordedWorld {
  readonly context: Context;
  readonly url: string;
  merchant(mchid: string): Promise<MerchantCredentials>;
  brand(): Promise<BrandCredentials>;
  skill(): Promise<SkillCredentials>;
  /** The last answer. */
  last(): Pick<SimResponse, "status" | "body"> | undefined;
  close(): Promise<void>;
}

export async function openRecordedWorld(options: SimulatorOptions = {}): Promise<RecordedWorld> {
  const context = await openContext(options);
  let last: Pick<SimResponse, "status" | "body"> | undefined;
  const server = createNodeServer(async (request) => {
    const answer = await handle(context, request);
    if (!request.target.startsWith("/_sim/")) last = answer;
    return answer;
  }, context.settings.onError);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  const known = async (mchid: string): Promise<Merchant> => {
    const merchant = await context.merchants.get(mchid);
    if (merchant === undefined) throw new Error(`There is no merchant ${mchid}.`);
    return merchant;
  };
  return {
    context,
    url,
    merchant: async (mchid) => credentials(await known(mchid), url),
    brand: async () => brandCredentials(await known(DEFAULT_BRAND.mchid), url),
    skill: async () => skillCredentials(await known(DEFAULT_SKILL.mchid), url),
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
