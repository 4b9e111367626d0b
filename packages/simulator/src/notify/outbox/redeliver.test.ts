import { expect, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { openOutbox } from "../../../test/helpers/outbox.ts";
import { redeliver } from "./redeliver.ts";

test("a notification goes out again on request, whatever its state", async () => {
  let answer = 200;
  const server = await startMerchantServer(() => answer);
  const outbox = await openOutbox();
  const [id = ""] = await outbox.add(server.url);
  const { notifier } = outbox.context;
  await notifier.settled();

  expect(await redeliver(outbox.context, id)).toBe(true);
  await notifier.settled();
  expect(server.posted.map(({ body }) => JSON.parse(body).id)).toEqual([id, id]);
  expect((await outbox.show()).state).toBe("delivered");

  answer = 500;
  await redeliver(outbox.context, id);
  await outbox.advance("7d");
  expect((await outbox.show()).state).toBe("given-up");
  const before = server.posted.length;

  answer = 204;
  await redeliver(outbox.context, id);
  await notifier.settled();
  const view = await outbox.show();
  expect(view.state).toBe("delivered");
  expect(view.attempts).toHaveLength(before + 1);
});

test("an unknown notification can't be delivered again", async () => {
  const outbox = await openOutbox();
  expect(await redeliver(outbox.context, "EV-unknown")).toBe(false);
});

test("a notification under way goes out again on request, beside the first", async () => {
  const held: (() => void)[] = [];
  const server = await startMerchantServer(() => (_request, response) => {
    held.push(() => response.writeHead(200).end());
  });
  const outbox = await openOutbox();
  const [id = ""] = await outbox.add(server.url);
  const settled = outbox.context.notifier.settled();
  await server.received(1);
  await redeliver(outbox.context, id);
  await server.received(2);
  held.forEach((release) => release());
  await settled;
  await outbox.context.notifier.settled();
  expect(await outbox.show()).toMatchObject({
    state: "delivered",
    attempts: [
      { number: 1, status: 200, error: null },
      { number: 2, status: 200, error: null },
    ],
  });
});
