import { onTestFinished } from "vitest";
import type { Context } from "../../src/core/context.ts";
import { enqueue } from "../../src/notify/outbox/enqueue.ts";
import { listNotifications } from "../../src/notify/outbox/list.ts";
import type { NotificationSummary } from "../../src/api/api.ts";
import { openContext } from "../../src/open-context.ts";
import type { SimulatorOptions } from "../../src/options.ts";
import { DEFAULT_MERCHANT } from "../../src/world/default-world.ts";

/** A simulator without its front: what the notifications of the default merchant need. */
export interface Outbox {
  readonly context: Context;
  /** Stores notifications without waking the deliverer; gives their ids. */
  add(url: string, count?: number, eventType?: string): Promise<string[]>;
  /** The notification, or the newest one. */
  show(id?: string): Promise<NotificationSummary>;
  /** Moves the clock and waits until everything that became due is done. */
  advance(by: string): Promise<void>;
  close(): Promise<void>;
}

/** The resource of the notifications that the tests send. */
export const RESOURCE = {
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  user_service_status: "USER_OPEN_SERVICE",
};

/** Opens an outbox, which is closed when the test has ended. */
export async function openOutbox(options: SimulatorOptions = {}): Promise<Outbox> {
  const context = await openContext(options);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await context.notifier.close();
    await context.requests.flush();
    await context.store.close();
  };
  const closeOnce = (): Promise<void> => (closing ??= close());
  onTestFinished(closeOnce);
  return {
    context,
    add: async (url, count = 1, eventType = "PAYSCORE.USER_OPEN_SERVICE") => {
      const before = new Set((await all(context)).map(({ id }) => id));
      const merchant = await context.merchants.get(DEFAULT_MERCHANT.mchid);
      if (merchant === undefined) throw new Error("The default merchant is missing.");
      await context.store.db.transaction().execute(async (tx) => {
        for (let number = 0; number < count; number++) {
          await enqueue(context, tx, merchant, {
            eventType,
            originalType: "payscore",
            summary: "授权成功",
            url,
            resource: RESOURCE,
          });
        }
      });
      return (await all(context)).map(({ id }) => id).filter((id) => !before.has(id));
    },
    show: async (id) => {
      const found = (await all(context)).find((row) => id === undefined || row.id === id);
      if (found === undefined) throw new Error(`There is no notification ${id}.`);
      return found;
    },
    advance: async (by) => {
      await context.clock.advance(by);
      context.notifier.wake();
      await context.notifier.settled();
    },
    close: closeOnce,
  };
}

function all(context: Context): Promise<NotificationSummary[]> {
  return listNotifications(context, { limit: 1_000_000 });
}
