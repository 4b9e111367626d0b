import { createDecipheriv } from "node:crypto";
import type { Json } from "./json.ts";
import type { Context } from "../../src/core/context.ts";
import { handle } from "../../src/handle.ts";
import { createNodeServer } from "../../src/server/node.ts";
import { openContext } from "../../src/open-context.ts";
import type { SimulatorOptions } from "../../src/options.ts";
import { credentials } from "../../src/world/credentials.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";

/** A simulator with its inside open: what a test cannot see over the wire, and the user who has no wire. */
export interface World {
  readonly context: Context;
  merchant(mchid?: string): Promise<MerchantCredentials>;
  /** The outbox, resources opened, oldest first. */
  outbox(): Promise<readonly Told[]>;
  close(): Promise<void>;
}

export interface Told {
  readonly mchid: string;
  readonly url: string;
  readonly body: Json;
  readonly resource: Json;
}

/** Opens a world that listens on a free port. */
export async function openWorld(options: SimulatorOptions = {}): Promise<World> {
  const context = await openContext(options);
  const server = createNodeServer((request) => handle(context, request), context.settings.onError);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    context,
    merchant: async (mchid = "1230000109") => {
      const merchant = await context.merchants.get(mchid);
      if (merchant === undefined) throw new Error(`No merchant ${mchid}.`);
      return credentials(merchant, `http://127.0.0.1:${address.port}`);
    },
    outbox: async () => {
      const rows = await context.store.db
        .selectFrom("notifications")
        .innerJoin("merchants", "merchants.mchid", "notifications.mchid")
        .select([
          "notifications.mchid",
          "notifications.url",
          "notifications.body",
          "merchants.api_v3_key",
        ])
        .orderBy("notifications.created_at")
        .execute();
      return rows.map((row) => {
        const body = JSON.parse(row.body);
        return {
          mchid: row.mchid,
          url: row.url,
          body,
          resource: open(row.api_v3_key, body.resource),
        };
      });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await context.notifier.close();
      await context.requests.flush();
      await context.store.close();
    },
  };
}

/** AEAD_AES_256_GCM, in the tests' own code. */
export function open(
  key: string,
  sealed: { ciphertext: string; nonce: string; associated_data: string },
): Json {
  const bytes = Buffer.from(sealed.ciphertext, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.nonce);
  decipher.setAAD(Buffer.from(sealed.associated_data));
  decipher.setAuthTag(bytes.subarray(-16));
  const text = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  return sealed.associated_data === "certificate" ? text.toString() : JSON.parse(text.toString());
}
