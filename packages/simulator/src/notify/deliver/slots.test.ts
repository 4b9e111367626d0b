import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import type { Posted } from "../../../test/helpers/merchant-server.ts";
import { openOutbox } from "../../../test/helpers/outbox.ts";
import { listNotifications } from "../outbox/list.ts";

// No merchant's server is given up here, however long a slow machine takes.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const idOf = ({ body }: Posted): unknown => JSON.parse(body).id;

test("a merchant that never answers does not delay the others, however much waits for it", async () => {
  const hanging = await startMerchantServer(() => "hang");
  const quick = await startMerchantServer();
  const outbox = await openOutbox();
  await outbox.add(hanging.url, 300);
  const ids = await outbox.add(quick.url, 3);
  outbox.context.notifier.wake();
  await quick.received(3);
  expect(new Set(quick.posted.map(idOf))).toEqual(new Set(ids));
  expect(hanging.mostAtOnce()).toBeLessThanOrEqual(8);
  expect(hanging.posted.length).toBeLessThanOrEqual(8);
});

test("many servers that never answer leave the number of deliveries bounded", async () => {
  let posted = 0;
  let full: () => void = () => {};
  const filled = new Promise<void>((resolve) => (full = resolve));
  const hang = (): "hang" => {
    if (++posted === 64) full();
    return "hang";
  };
  const servers = await Promise.all(Array.from({ length: 9 }, () => startMerchantServer(hang)));
  const outbox = await openOutbox();
  for (const { url } of servers) await outbox.add(url, 9);
  outbox.context.notifier.wake();
  // Eight places each would be 72; there are 64.
  await filled;
  const all = await listNotifications(outbox.context, { limit: 100 });
  expect(all.filter(({ attempts }) => attempts.length > 0)).toHaveLength(64);
});

test("hundreds of notifications are all delivered, each once, a few at a time", async () => {
  const server = await startMerchantServer();
  const outbox = await openOutbox();
  const ids = await outbox.add(server.url, 400);
  await outbox.context.notifier.settled();
  expect(server.posted.map(idOf).toSorted()).toEqual(ids.toSorted());
  expect(server.mostAtOnce()).toBeLessThanOrEqual(8);
});
