import { createHash, verify } from "node:crypto";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { WeChatPay } from "../client.ts";
import { answerMessage } from "../crypto/message.ts";
import { notification } from "../testing/notification.ts";
import { notificationV2 } from "../testing/notification-v2.ts";
import { testKeys } from "../testing/test-keys.ts";
import { memoryStore } from "./notification-store.ts";
import type { NotificationStore } from "./notification-store.ts";
import { webhookRouter } from "./of-many.ts";
import type { RouterOptions } from "./router-options.ts";
import { storageStore } from "./storage-store.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);

// The members that tell the product; more is not looked at here.
const paid = (out_trade_no = "order_1"): any => ({
  mchid: "1900000001",
  out_trade_no,
  amount: { total: 1 },
  payer: { openid: "o" },
});
const payment = (more: object = {}) =>
  notification({ ...keys, event: "TRANSACTION.SUCCESS", resource: paid(), ...more });

let errors: [error: any, about: any][] = [];
beforeEach(() => {
  errors = [];
});

/** A router whose payments are told to `handler`. */
function shop(handler: (notification: any) => unknown = () => {}, more: RouterOptions = {}) {
  const onError = (...reported: [any, any]) => void errors.push(reported);
  const router = wxpay.webhooks.router({ onError, ...more });
  router.on("TRANSACTION.SUCCESS", handler);
  return { router, handle: router.handler() };
}

const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe("a notification of APIv3", () => {
  test("is opened, handled once, and answered 204; when it comes again, signed anew, without its handler", async () => {
    const handler = vi.fn<(notification: any) => void>();
    const { router, handle } = shop(handler);
    const first = await payment();
    const answer = await handle(first.request());
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({
      product: "direct",
      resource: { out_trade_no: "order_1" },
    });
    expect(await statusOf(handle((await first.again()).request()))).toBe(204);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(router.counts).toMatchObject({ handled: 1, repeated: 1 });
    expect(errors).toEqual([]);
  });

  test("whose handler fails comes again, and is handled then", async () => {
    const handler = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error("no database");
    });
    const { router, handle } = shop(handler);
    const first = await payment();
    const answer = await handle(first.request());
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ code: "FAIL", message: "not handled" });
    expect(errors).toMatchObject([[{ message: "no database" }, { event: "TRANSACTION.SUCCESS" }]]);
    // The same request once more (a proxy does that) is no replay: it was not taken.
    expect(await statusOf(handle(first.request()))).toBe(204);
    expect(router.counts).toMatchObject({ failed: 1, handled: 1 });
  });

  test("whose handler is slow is answered at the deadline; it goes on, and the next delivery finds it done", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { promise, resolve } = deferred<void>();
    const begun = deferred<void>();
    const handler = vi.fn<() => Promise<void>>(() => {
      begun.resolve();
      return promise;
    });
    const { router, handle } = shop(handler);
    const first = await payment();
    const answer = handle(first.request());
    await begun.promise;
    vi.advanceTimersByTime(4500);
    expect(await statusOf(answer)).toBe(500);
    // Meanwhile another delivery must not run it.
    expect(await statusOf(handle((await first.again()).request()))).toBe(500);
    resolve();
    await vi.waitFor(() => expect(router.counts.handled).toBe(1));
    expect(await statusOf(handle((await first.again()).request()))).toBe(204);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(router.counts).toMatchObject({ late: 1, busy: 1, repeated: 1 });
  });

  test("goes to its product's handler, then to its event's, then to the fallback, and is not lost without any", async () => {
    const went: string[] = [];
    const router = wxpay.webhooks.router({ onError: (...reported) => void errors.push(reported) });
    const handle = router.handler();
    expect(await statusOf(handle((await payment()).request()))).toBe(500);
    expect(errors).toMatchObject([
      [{ message: expect.stringContaining("TRANSACTION.SUCCESS") }, {}],
    ]);
    router.fallback(() => void went.push("fallback"));
    await handle((await payment()).request());
    router.on("TRANSACTION.SUCCESS", () => void went.push("event"));
    await handle((await payment()).request());
    router.on("TRANSACTION.SUCCESS", { product: "direct" }, () => void went.push("product"));
    await handle((await payment()).request());
    expect(went).toEqual(["fallback", "event", "product"]);
    expect(router.counts).toMatchObject({ unhandled: 1, handled: 3 });
  });
});

describe("what is refused", () => {
  test.each<
    [title: string, make: () => Promise<Request>, status: number, count: string, told: number]
  >([
    [
      "a forged signature",
      async () => (await payment({ forged: true })).request(),
      401,
      "refused",
      1,
    ],
    ["an old message", async () => (await payment({ expired: true })).request(), 401, "refused", 1],
    [
      "a probe, which is no fault",
      async () => (await payment({ probe: true })).request(),
      401,
      "probes",
      0,
    ],
    [
      "a message without signature",
      async () =>
        new Request("https://shop.example/", { method: "POST", body: (await payment()).body }),
      401,
      "refused",
      1,
    ],
    [
      "an empty message",
      async () => new Request("https://shop.example/", { method: "POST" }),
      401,
      "refused",
      1,
    ],
    [
      "a flood",
      async () =>
        new Request("https://shop.example/", { method: "POST", body: "x".repeat(1024 * 1024 + 1) }),
      413,
      "refused",
      0,
    ],
  ])("%s", async (_, make, status, count, told) => {
    const handler = vi.fn<() => void>();
    const { router, handle } = shop(handler);
    expect(await statusOf(handle(await make()))).toBe(status);
    expect(router.counts).toMatchObject({ [count]: 1, handled: 0 });
    expect(errors).toHaveLength(told);
    expect(handler).not.toHaveBeenCalled();
  });

  test("another method, without a word to onError", async () => {
    const { handle } = shop();
    const answer = await handle(new Request("https://shop.example/"));
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    expect(errors).toEqual([]);
  });

  test("a message that was taken and comes a second time as it is", async () => {
    const { router, handle } = shop();
    const first = await payment();
    expect(await statusOf(handle(first.request()))).toBe(204);
    expect(await statusOf(handle(first.request()))).toBe(409);
    expect(router.counts).toMatchObject({ replays: 1, handled: 1 });
  });

  test("a notification that only another APIv3 key opens comes again: ours is to be mended", async () => {
    const { router, handle } = shop();
    const other = await payment({ apiV3Key: "b".repeat(32) });
    expect(await statusOf(handle(other.request()))).toBe(500);
    expect(errors).toMatchObject([[{ code: "DECRYPTION" }, {}]]);
    expect(router.counts.failed).toBe(1);
  });
});

describe("a notification of APIv2", () => {
  const members = {
    return_code: "SUCCESS",
    mch_id: keys.options.mchid,
    out_trade_no: "order_1",
    total_fee: "1",
  };
  const make = () =>
    notificationV2({ ...keys, event: "payment-success", members: members as never });

  test("is opened by its own key, handled once, and answered in XML", async () => {
    const handler = vi.fn<(notification: any) => void>();
    const { router, handle } = shop();
    router.onV2(handler);
    const answer = await handle((await make()).request());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<return_code><![CDATA[SUCCESS]]></return_code>");
    expect(handler.mock.calls[0]?.[0]).toMatchObject({ out_trade_no: "order_1" });
    // Each delivery has a nonce and a sign of its own.
    expect(await statusOf(handle((await make()).request()))).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  test("is refused in XML where it is forged or altered", async () => {
    const { router, handle } = shop();
    router.onV2(() => {});
    const forged = (await make()).body.replace("order_1", "order_2");
    const answer = await handle(
      new Request("https://shop.example/", { method: "POST", body: forged }),
    );
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("<![CDATA[FAIL]]>");
  });
});

describe("a question", () => {
  const ask = () =>
    notification({
      ...keys,
      event: "PARKING_FEE.QUERY_TRANS_INFO",
      resource: { out_serial_number: "1" } as never,
    });

  test("is answered with what its handler returns, each time anew", async () => {
    const { router, handle } = shop();
    let fee = 0;
    router.on(
      "PARKING_FEE.QUERY_TRANS_INFO",
      () => ({ code: "SUCCESS", total_amount: (fee += 100) }) as never,
    );
    const first = await ask();
    for (const total_amount of [100, 200]) {
      const answer = await handle((await first.again()).request());
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ code: "SUCCESS", total_amount });
    }
  });

  test("is answered with a signature where the protocol wants it", async () => {
    const { router, handle } = shop();
    router.on(
      "CROSS_BORDER_PAY.GET_MCH_INFO",
      () => ({ code: "SUCCESS", message: "两杯" }) as never,
    );
    const asked = await notification({
      ...keys,
      event: "CROSS_BORDER_PAY.GET_MCH_INFO",
      resource: {} as never,
    });
    const answer = await handle(asked.request());
    const header = answer.headers.get("authorization") ?? "";
    const part = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? "";
    expect(part("mchid")).toBe(keys.options.mchid);
    const message = answerMessage(part("timestamp"), part("nonce_str"), await answer.text());
    const signature = Buffer.from(part("signature"), "base64");
    expect(verify("sha256", message, keys.merchantKey, signature)).toBe(true);
  });

  test("is not answered in time where its handler takes too long, and fails where it says nothing", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { router, handle } = shop();
    const begun = deferred<void>();
    router.on("ENTRUST.TERMINATE_RETENTION", () => {
      begun.resolve();
      return new Promise<never>(() => {});
    });
    const asked = await notification({
      ...keys,
      event: "ENTRUST.TERMINATE_RETENTION",
      resource: {},
    });
    const answer = handle(asked.request());
    await begun.promise;
    vi.advanceTimersByTime(800);
    expect(await statusOf(answer)).toBe(500);
    expect(router.counts.late).toBe(1);
    router.on("PARKING_FEE.QUERY_TRANS_INFO", () => undefined as never);
    expect(await statusOf(handle((await ask()).request()))).toBe(500);
    expect(errors.at(-1)?.[0].message).toContain("returned no answer");
  });
});

/** What `unstorage` has, over a map that processes could share. */
function sharedStorage() {
  const items = new Map<string, string>();
  return {
    getItem: async (key: string) => items.get(key) ?? null,
    setItem: async (key: string, value: string) => void items.set(key, value),
    removeItem: async (key: string) => void items.delete(key),
  };
}

describe.each<[title: string, make: () => () => NotificationStore]>([
  [
    "in memory",
    () => {
      const store = memoryStore();
      return () => store;
    },
  ],
  [
    "over a storage, each process with its own",
    () => {
      const storage = sharedStorage();
      return () => storageStore(storage);
    },
  ],
])("a store %s", (_, make) => {
  test("gives a claim to one of many, until it is done, released, or its lease ends", async () => {
    const open = make();
    const [a, b] = [open(), open()];
    const lease = 60_000;
    expect(await a.claim("k", "1", lease)).toBe("claimed");
    expect(await b.claim("k", "2", lease)).toBe("busy");
    await b.release("k", "2");
    expect(await b.claim("k", "2", lease)).toBe("busy");
    await a.release("k", "1");
    expect(await b.claim("k", "2", lease)).toBe("claimed");
    await b.finish("k", "2");
    expect(await a.claim("k", "3", lease)).toBe("done");
    await a.release("k", "2");
    expect(await b.claim("k", "4", lease)).toBe("done");
  });

  test("lets the owner of a claim keep it longer", async () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const open = make();
    const [a, b] = [open(), open()];
    for (let time = 0; time < 3; time++) {
      expect(await a.claim("k", "1", 1000)).toBe("claimed");
      vi.advanceTimersByTime(900);
      expect(await b.claim("k", "2", 1000)).toBe("busy");
    }
    vi.advanceTimersByTime(101);
    expect(await b.claim("k", "2", 1000)).toBe("claimed");
    expect(await a.claim("k", "1", 1000)).toBe("busy");
  });

  test("frees a claim whose lease has ended: its process died", async () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const store = make()();
    expect(await store.claim("k", "1", 1000)).toBe("claimed");
    vi.advanceTimersByTime(999);
    expect(await store.claim("k", "2", 1000)).toBe("busy");
    vi.advanceTimersByTime(2);
    expect(await store.claim("k", "2", 1000)).toBe("claimed");
    // What was left behind takes nothing from who has it now.
    await store.release("k", "1");
    expect(await store.claim("k", "3", 1000)).toBe("busy");
  });
});

test("of many deliveries at once, to two processes, one runs the handler", async () => {
  const store = memoryStore();
  const handler = vi.fn<() => Promise<void>>(async () => {});
  const [one, two] = [shop(handler, { store }), shop(handler, { store })];
  const first = await payment();
  const deliveries = await Promise.all(Array.from({ length: 20 }, () => first.again()));
  const statuses = await Promise.all(
    deliveries.map((delivery, index) =>
      statusOf((index % 2 ? one : two).handle(delivery.request())),
    ),
  );
  expect(handler).toHaveBeenCalledTimes(1);
  expect(statuses.filter((status) => status === 204).length).toBeGreaterThan(0);
});

test("a store that fails lets the notification come again; one that forgets what was handled says so", async () => {
  const broken = { ...memoryStore(), claim: () => Promise.reject(new Error("no redis")) };
  const { handle } = shop(undefined, { store: broken });
  expect(await statusOf(handle((await payment()).request()))).toBe(500);
  expect(errors).toMatchObject([[{ message: "no redis" }, {}]]);
  const forgetting = { ...memoryStore(), finish: () => Promise.reject(new Error("disk full")) };
  const other = shop(undefined, { store: forgetting });
  expect(await statusOf(other.handle((await payment()).request()))).toBe(204);
  expect(errors.at(-1)?.[0].message).toBe("disk full");
  expect(other.router.counts.handled).toBe(1);
});

test("notifications of one order are handled one after another, of others meanwhile", async () => {
  const log: string[] = [];
  const holds = new Map<string, ReturnType<typeof deferred<void>>>();
  const { handle } = shop(
    async ({ id, resource }) => {
      log.push(`begin ${resource.out_trade_no} ${id}`);
      const hold = deferred<void>();
      holds.set(id, hold);
      await hold.promise;
      log.push(`end ${resource.out_trade_no} ${id}`);
    },
    { inOrder: true },
  );
  const answers = await Promise.all(
    [
      ["a", "1"],
      ["b", "1"],
      ["c", "2"],
    ].map(async ([id, order]) => {
      const made = await payment({ id, resource: paid(order) });
      return { id, answer: handle(made.request()) };
    }),
  );
  await vi.waitFor(() => expect(log).toHaveLength(2));
  const first = log.some((line) => line.endsWith("1 a")) ? "a" : "b";
  expect(log.toSorted()).toEqual([`begin 1 ${first}`, "begin 2 c"]);
  holds.get(first)?.resolve();
  await vi.waitFor(() => expect(log).toHaveLength(4));
  expect(log.slice(2)).toEqual([`end 1 ${first}`, `begin 1 ${first === "a" ? "b" : "a"}`]);
  for (const hold of holds.values()) hold.resolve();
  expect(await Promise.all(answers.map(({ answer }) => statusOf(answer)))).toEqual([204, 204, 204]);
});

describe("many merchants at one address", () => {
  const second = testKeys({ mchid: "1900000002" });
  const clients = [wxpay, new WeChatPay(second.options)];
  const load = ({ serial, mchid }: { serial: string | undefined; mchid: string | undefined }) =>
    clients[
      [keys, second].findIndex(
        ({ platform, options }) => platform.id === serial || options.mchid === mchid,
      )
    ];
  const many = () => {
    const handled: string[] = [];
    const router = webhookRouter({ load, onError: (...reported) => void errors.push(reported) });
    router.on(
      "TRANSACTION.SUCCESS",
      ({ resource }) => void handled.push((resource as any).out_trade_no),
    );
    router.onV2((members) => void handled.push((members as any).out_trade_no));
    return { handled, handle: router.handler(), router };
  };

  test("each is opened with its own keys, by serial or by mch_id", async () => {
    const { handled, handle } = many();
    for (const own of [keys, second]) {
      const order = `${own.options.mchid} v3`;
      const made = await notification({
        ...own,
        event: "TRANSACTION.SUCCESS",
        resource: paid(order),
      });
      expect(await statusOf(handle(made.request()))).toBe(204);
      const members = {
        mch_id: own.options.mchid,
        out_trade_no: `${own.options.mchid} v2`,
      } as never;
      const xml = await notificationV2({ ...own, event: "payment-success", members });
      expect(await statusOf(handle(xml.request()))).toBe(200);
    }
    expect(handled).toEqual(["1900000001 v3", "1900000001 v2", "1900000002 v3", "1900000002 v2"]);
  });

  test("one that is not there is refused", async () => {
    const { handle, router } = many();
    const stranger = testKeys();
    const made = await notification({
      ...stranger,
      event: "TRANSACTION.SUCCESS",
      resource: paid(),
    });
    expect(await statusOf(handle(made.request()))).toBe(401);
    expect(errors[0]?.[0]).toMatchObject({ code: "SIGNATURE_SERIAL_UNKNOWN" });
    expect(router.counts.refused).toBe(1);
  });

  test.each([keys.options, "1900000001", [{ mchid: "1" }]])(
    "what is no client is said to be none",
    async (found) => {
      const router = webhookRouter({
        load: () => found as never,
        onError: (...reported) => void errors.push(reported),
      });
      expect(await statusOf(router.handler()((await payment()).request()))).toBe(500);
      expect(errors[0]?.[0]).toMatchObject({
        name: "ConfigError",
        option: "load",
        message: expect.stringContaining("expected it to give a client"),
      });
    },
  );

  test("nobody is null too, as a table has it", async () => {
    const router = webhookRouter({
      load: () => null as never,
      onError: (...reported) => void errors.push(reported),
    });
    expect(await statusOf(router.handler()((await payment()).request()))).toBe(401);
    expect(errors[0]?.[0]).toMatchObject({ code: "SIGNATURE_SERIAL_UNKNOWN" });
  });

  test("a call without options is refused", () => {
    expect(() => webhookRouter(undefined as never)).toThrow(
      expect.objectContaining({ name: "ConfigError", option: "load" }),
    );
  });

  test("of several with one platform key it is whose APIv3 key opens it", async () => {
    const sibling = new WeChatPay({
      ...keys.options,
      mchid: "1900000003",
      apiV3Key: "c".repeat(32),
    });
    const router = webhookRouter({ load: () => [sibling, wxpay] });
    const handler = vi.fn<() => void>();
    router.on("TRANSACTION.SUCCESS", handler);
    expect(await statusOf(router.handler()((await payment()).request()))).toBe(204);
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

test.each<[title: string, wrong: () => unknown, option: string]>([
  [
    "a product that the event has not",
    () =>
      wxpay.webhooks.router().on("TRANSACTION.SUCCESS", { product: "coupon" as never }, () => {}),
    "product",
  ],
  [
    "a product of an event that has one alone",
    () => wxpay.webhooks.router().on("COUPON.USE", { product: "x" as never }, () => {}),
    "product",
  ],
  [
    "two handlers of an event",
    () => shop().router.on("TRANSACTION.SUCCESS", () => {}),
    'on("TRANSACTION.SUCCESS")',
  ],
  [
    "a notification of APIv2 that there is none of",
    () => wxpay.webhooks.router().onV2("refund-procesed" as never, () => {}),
    'onV2("refund-procesed")',
  ],
  [
    "two fallbacks",
    () =>
      wxpay.webhooks
        .router()
        .fallback(() => {})
        .fallback(() => {}),
    "fallback",
  ],
  ["a handler that is none", () => wxpay.webhooks.router().onV2(undefined as never), "onV2"],
  ["no deadline", () => wxpay.webhooks.router({ deadline: 0 }), "deadline"],
  ["a lease that ends before the deadline", () => wxpay.webhooks.router({ lease: 10 }), "lease"],
  ["no loader", () => webhookRouter({} as never), "load"],
])("%s is a ConfigError at once", (_, wrong, option) => {
  expect(wrong).toThrow(expect.objectContaining({ name: "ConfigError", option }));
});

test("one call opens both versions", async () => {
  const made = await payment();
  expect(await wxpay.webhooks.open(made.body, made.headers)).toMatchObject({
    version: 3,
    notification: { event_type: "TRANSACTION.SUCCESS" },
  });
  const members = { mch_id: "1900000001" } as never;
  const xml = await notificationV2({ ...keys, event: "payment-success", members });
  expect(await wxpay.webhooks.open(xml.body, {})).toMatchObject({
    version: 2,
    notification: { mch_id: "1900000001" },
  });
});

test("the digest of a notification of APIv2 does not hang on the order of its members", async () => {
  const { keyOf } = await import("./key-of.ts");
  const [one, two] = [
    { a: "1", b: "2", nonce_str: "x" },
    { b: "2", a: "1", sign: "y" },
  ];
  expect(keyOf("m", 2, one)).toBe(keyOf("m", 2, two));
  expect(keyOf("m", 2, one)).toContain(
    createHash("sha256").update('[["a","1"],["b","2"]]').digest("hex"),
  );
});
