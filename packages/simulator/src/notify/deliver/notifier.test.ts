import { afterEach, expect, test, vi } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { openOutbox, RESOURCE } from "../../../test/helpers/outbox.ts";
import type { Outbox } from "../../../test/helpers/outbox.ts";
import { createMerchant } from "../../world/create-merchant.ts";
import type { Merchant } from "../../core/merchant.ts";
import { enqueue } from "../outbox/enqueue.ts";
import type { NotificationSummary } from "../../api/api.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** Seconds between the notification and its attempts, by the movable clock. */
function dueTimes(view: NotificationSummary): number[] {
  const created = Date.parse(view.create_time);
  return view.attempts.map(({ time }) => (Date.parse(time) - created) / 1000);
}

function sdk({ row, platformKeys }: Merchant): WeChatPay {
  return new WeChatPay({
    mchid: row.mchid,
    serial: row.serial,
    privateKey: row.private_key,
    platformKeys: Object.fromEntries(platformKeys.map((key) => [key.id, key.public_pem])),
    apiV3Key: row.api_v3_key,
  });
}

async function defaultMerchant({ context }: Outbox): Promise<Merchant> {
  return (await context.merchants.get("1230000109"))!;
}

test("a notification is delivered with the documented headers, and the SDK opens it", async () => {
  const server = await startMerchantServer();
  const outbox = await openOutbox();
  const [id] = await outbox.add(`${server.url}/notify`);
  await outbox.context.notifier.settled();

  expect(server.posted).toHaveLength(1);
  const { headers, body } = server.posted[0]!;
  expect(headers).toMatchObject({
    "content-type": "application/json",
    accept: "*/*",
    "user-agent": "Mozilla/4.0",
    "request-id": expect.stringMatching(/^08[0-9A-F]{30}-0$/),
    "wechatpay-serial": expect.stringMatching(/^PUB_KEY_ID_\d+$/),
    "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
  });
  const wxpay = sdk(await defaultMerchant(outbox));
  expect(await wxpay.webhooks.unwrap(body, headers)).toEqual({
    id,
    create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
    resource_type: "encrypt-resource",
    event_type: "PAYSCORE.USER_OPEN_SERVICE",
    summary: "授权成功",
    original_type: "payscore",
    product: "payscore",
    resource: RESOURCE,
  });
  expect(await outbox.show()).toMatchObject({
    id,
    notify_url: `${server.url}/notify`,
    state: "delivered",
    next_attempt_time: null,
    resource: RESOURCE,
    attempts: [{ number: 1, status: 204, error: null }],
  });
});

test("what fails twice is delivered at the third attempt, when the clock comes to it", async () => {
  const server = await startMerchantServer((number) => (number < 3 ? 500 : 200));
  const outbox = await openOutbox();
  await outbox.add(server.url);
  await outbox.context.notifier.settled();
  expect(server.posted).toHaveLength(1);
  await outbox.advance("14s");
  expect(server.posted).toHaveLength(1);
  await outbox.advance("1s");
  expect(server.posted).toHaveLength(2);
  await outbox.advance("15s");
  expect(server.posted).toHaveLength(3);
  await outbox.advance("7d");
  expect(server.posted).toHaveLength(3);

  const view = await outbox.show();
  expect(view.state).toBe("delivered");
  expect(dueTimes(view)).toEqual([0, 15, 30]);
  expect(view.attempts.map(({ status }) => status)).toEqual([500, 500, 200]);
  expect(view.attempts[0]).toMatchObject({
    error: "The merchant answered 500; only 200 and 204 count.",
    error_zh: "商户应答了 500；只认 200 和 204。",
  });
  // The same bytes, signed anew.
  expect(new Set(server.posted.map(({ body }) => body)).size).toBe(1);
  expect(new Set(server.posted.map(({ headers }) => headers["wechatpay-nonce"])).size).toBe(3);
});

test("one jump of the clock makes every attempt at its own time, and then gives up", async () => {
  const server = await startMerchantServer(() => (_request, response) => {
    response.writeHead(500).end('{"code":"FAIL","message":"数据库不可用"}');
  });
  const outbox = await openOutbox();
  await outbox.add(server.url);
  await outbox.advance("2d");
  const view = await outbox.show();
  expect(view).toMatchObject({ state: "given-up", next_attempt_time: null });
  expect(dueTimes(view)).toEqual([
    0, 15, 30, 60, 240, 840, 2040, 3840, 5640, 7440, 11_040, 21_840, 32_640, 43_440, 65_040, 86_640,
  ]);
  expect(view.attempts.map(({ number }) => number)).toEqual(
    Array.from({ length: 16 }, (_, index) => index + 1),
  );
  expect(view.attempts[0]?.error).toContain('It said: {"code":"FAIL","message":"数据库不可用"}');
  // By the machine's clock all of it was a moment: nobody waited for the day that the schedule takes.
  const machine = view.attempts.map(({ machine_time }) => Date.parse(machine_time));
  expect(machine).toEqual(machine.toSorted((a, b) => a - b));
  expect(machine.at(-1)! - machine[0]!).toBeLessThan(86_640_000);
});

test.each([
  [200, "delivered"],
  [204, "delivered"],
  [201, "pending"],
  [202, "pending"],
  [301, "pending"],
  [400, "pending"],
  [503, "pending"],
])("a merchant's %i leaves the notification %s", async (status, state) => {
  const server = await startMerchantServer(() => status);
  const outbox = await openOutbox();
  await outbox.add(server.url);
  await outbox.context.notifier.settled();
  expect(await outbox.show()).toMatchObject({ state, attempts: [{ status }] });
});

test("the next attempt comes by itself when its time has come", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const server = await startMerchantServer((number) => (number === 1 ? 500 : 200));
  const outbox = await openOutbox();
  await outbox.add(server.url);
  await outbox.context.notifier.settled();
  const received = server.received(2);
  // In steps, as the timer is set anew from time to time.
  for (let second = 0; second < 15; second++) await vi.advanceTimersByTimeAsync(1_000);
  await received;
  await outbox.context.notifier.settled();
  expect((await outbox.show()).state).toBe("delivered");
});

test.each([
  ["public_key", /^PUB_KEY_ID_/],
  ["certificate", /^[0-9A-F]{40}$/],
  ["both", /^PUB_KEY_ID_/],
] as const)(
  "a merchant of key mode %s gets notifications signed by %s",
  async (keyMode, serial) => {
    const server = await startMerchantServer();
    const outbox = await openOutbox();
    const { context } = outbox;
    const merchant = await createMerchant(context, { keyMode });
    await context.store.db.transaction().execute((tx) =>
      enqueue(context, tx, merchant, {
        eventType: "PAYSCORE.USER_OPEN_SERVICE",
        originalType: "payscore",
        summary: "授权成功",
        url: server.url,
        resource: RESOURCE,
      }),
    );
    await context.notifier.settled();
    const { headers, body } = server.posted[0]!;
    expect(headers["wechatpay-serial"]).toMatch(serial);
    const wxpay = sdk(merchant);
    expect(await wxpay.webhooks.unwrap(body, headers)).toMatchObject({ resource: RESOURCE });
  },
);

test.each([
  "http://0.0.0.0:9/",
  "http://10.0.0.5/notify",
  "http://[::ffff:10.0.0.5]/",
  "http://169.254.169.254/latest",
  "ftp://127.0.0.1/",
  "no address",
])("%s is blocked: one attempt, with the reason, and no more", async (url) => {
  const outbox = await openOutbox();
  await outbox.add(url);
  await outbox.advance("7d");
  expect(await outbox.show()).toMatchObject({
    state: "blocked",
    next_attempt_time: null,
    attempts: [{ number: 1, status: null, error: expect.stringMatching(/not allowed|notify_url/) }],
  });
});

test("nothing listening is said in clear words, and tried again", async () => {
  const server = await startMerchantServer();
  await server.close();
  const outbox = await openOutbox();
  await outbox.add(server.url);
  await outbox.context.notifier.settled();
  expect(await outbox.show()).toMatchObject({
    state: "pending",
    attempts: [
      {
        status: null,
        error: expect.stringContaining(
          `Connection refused: nothing listens at ${new URL(server.url).host}`,
        ),
        error_zh: expect.stringContaining(
          `连接被拒绝：${new URL(server.url).host} 没有服务在监听。`,
        ),
      },
    ],
  });
});

test("a reset breaks deliveries off, and nothing of the old world goes out after it", async () => {
  const server = await startMerchantServer(() => "hang");
  const outbox = await openOutbox();
  await outbox.add(server.url, 20);
  outbox.context.notifier.wake();
  await server.received(8);
  await outbox.context.reset();
  const before = server.posted.length;
  await outbox.advance("7d");
  expect(server.posted).toHaveLength(before);
  await expect(outbox.show()).rejects.toThrow("There is no notification");
});

test("closing breaks deliveries off without waiting for the merchant", async () => {
  const server = await startMerchantServer(() => "hang");
  const outbox = await openOutbox();
  await outbox.add(server.url);
  outbox.context.notifier.wake();
  await server.received(1);
  await outbox.context.notifier.close();
  expect(await outbox.show()).toMatchObject({
    state: "pending",
    attempts: [{ number: 1, error: "The simulator was closed during this attempt." }],
  });
  await outbox.context.notifier.settled();
});

test("a database that fails is reported, and whoever waits is told", async () => {
  const errors: unknown[] = [];
  const server = await startMerchantServer();
  const outbox = await openOutbox({ onError: (error) => errors.push(error) });
  await outbox.add(server.url);
  await outbox.context.store.db.schema.dropTable("notification_attempts").execute();
  await expect(outbox.context.notifier.settled()).rejects.toThrow(/no such table/);
  expect(errors).toHaveLength(1);
  expect(server.posted).toEqual([]);
});
