import { checkMethods } from "./check-methods.ts";
import { memoryStore } from "./notification-store.ts";
import type { NotificationStore } from "./notification-store.ts";

/** The part of `unstorage` that is used: Redis, files, Cloudflare KV and others have a driver. */
export interface KeyValueStorage {
  getItem(key: string): Promise<unknown> | unknown;
  setItem(key: string, value: string): Promise<unknown> | unknown;
  removeItem(key: string): Promise<unknown> | unknown;
}

const UNSTORAGE =
  "Give what createStorage of unstorage makes, or an object that has these three of your own.";

/**
 * A store over anything with the interface of `unstorage`. Handled notifications stay handled when processes restart, and a
 * process that died loses its claim when the lease ends.
 *
 * Such storages can't claim in one step. Within a process a notification is still handled once; between processes each writes its
 * claim and reads it back, which keeps them apart unless both write at the very same moment. Where several processes receive,
 * and a handler must not run twice, use a database (see `NotificationStore`).
 *
 * @throws {ConfigError} one of its three methods is not there.
 */
export function storageStore(
  storage: KeyValueStorage,
  { prefix = "wechatpay:" }: { readonly prefix?: string } = {},
): NotificationStore {
  checkMethods("storage", storage, ["getItem", "setItem", "removeItem"], UNSTORAGE);
  const own = memoryStore();
  const name = (key: string): string => prefix + key;
  return {
    claim: async (key, owner, lease) => {
      const mine = await own.claim(key, owner, lease);
      if (mine !== "claimed") return mine;
      try {
        const found = await read(storage, name(key));
        if (found === "done") {
          await own.finish(key, owner);
          return "done";
        }
        if (found !== undefined && found.owner !== owner && Date.now() < found.until) {
          return await back();
        }
        await storage.setItem(name(key), `${owner} ${Date.now() + lease}`);
        const kept = await read(storage, name(key));
        return typeof kept === "object" && kept.owner === owner ? "claimed" : await back();
      } catch (error) {
        await own.release(key, owner);
        throw error;
      }
      async function back(): Promise<"busy"> {
        await own.release(key, owner);
        return "busy";
      }
    },
    finish: async (key, owner) => {
      await storage.setItem(name(key), "done");
      await own.finish(key, owner);
    },
    release: async (key, owner) => {
      const found = await read(storage, name(key));
      if (typeof found === "object" && found.owner === owner) await storage.removeItem(name(key));
      await own.release(key, owner);
    },
  };
}

interface Written {
  readonly owner: string;
  readonly until: number;
}

async function read(storage: KeyValueStorage, key: string): Promise<Written | "done" | undefined> {
  const value = await storage.getItem(key);
  if (value === null || value === undefined) return undefined;
  const text = String(value);
  if (text === "done") return "done";
  const [owner = "", until = ""] = text.split(" ");
  return { owner, until: Number(until) };
}
