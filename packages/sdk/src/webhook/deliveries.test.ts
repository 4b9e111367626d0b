import { beforeEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { WeChatPayBrand } from "../brand/client.ts";
import { brandOptions, brandSigner } from "../../test/support/callers.ts";
import { WeChatPay } from "../client.ts";
import { notification } from "../testing/notification.ts";
import { notificationV2 } from "../testing/notification-v2.ts";
import { testKeys } from "../testing/test-keys.ts";
import type { HandlerContext } from "./handlers.ts";
import { webhookRouter } from "./of-many.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);

// What is looked at; the rest of what these events have would tell nothing here.
const complaint = (of = keys): Promise<Awaited<ReturnType<typeof notification>>> =>
  notification({ ...of, event: "COMPLAINT.CREATE", resource: { complaint_id: "1" } as never });
const question = () =>
  notification({ ...keys, event: "PARKING_FEE.QUERY_TRANS_INFO", resource: {} as never });
const xml = (event: any, members: object, of = keys) =>
  notificationV2({ ...of, event, members: members as never });
const url = "https://shop.example/notify";

let errors: [error: any, about: any][] = [];
beforeEach(() => {
  errors = [];
});
const routerOf = (client = wxpay, more = {}) =>
  client.webhooks.router({ onError: (...told) => void errors.push(told), ...more });
const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe("a handler is told", () => {
  test("a key, the same with each delivery, and the recipient, by which merchants are told apart", async () => {
    const second = testKeys({ mchid: "1900000002" });
    const clients = [wxpay, new WeChatPay(second.options)];
    const router = webhookRouter({
      onError: (...reported) => void errors.push(reported),
      load: ({ serial }) =>
        clients[[keys, second].findIndex(({ platform }) => platform.id === serial)],
    });
    const told: HandlerContext[] = [];
    router.on("COMPLAINT.CREATE", (_, context) => {
      told.push(context);
      // Then the next delivery comes to it as well.
      throw new Error("no database");
    });
    const handle = router.handler();
    for (const own of [keys, second]) {
      const made = await complaint(own);
      for (const one of [made, await made.again()]) await handle(one.request());
    }
    expect(told.map(({ recipient }) => recipient)).toEqual(
      [keys, keys, second, second].map(({ options }) => options.mchid),
    );
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
    expect(told[0]?.key).toBe(told[1]?.key);
    expect(told[0]?.signal.aborted).toBe(false);
  });

  test("the brand, of a brand's", async () => {
    const brand = new WeChatPayBrand(brandOptions());
    const router = brand.webhooks.router();
    const told: unknown[] = [];
    router.fallback((_, { recipient }) => void told.push(recipient));
    const made = await notification({
      platform: brandSigner,
      apiV3Key: String(brandOptions().apiV3Key),
      event: "PRODUCT_COUPON.SEND",
      resource: {} as never,
    });
    expect(await statusOf(router.handler()(made.request()))).toBe(204);
    expect(told).toEqual(["100123"]);
  });
});

describe("a notification of APIv2", () => {
  const paid = {
    total_fee: "1",
    cash_fee: "1",
    transaction_id: "1",
    time_end: "1",
    out_trade_no: "order_1",
  };
  const refunded = { mch_id: keys.options.mchid, req_info: { out_refund_no: "r" } };

  test("goes to the handler of its event, then to that of all, then to the fallback", async () => {
    const went: string[] = [];
    const router = routerOf().onV2(
      "refund-processed",
      ({ req_info }) => void went.push(req_info.out_refund_no),
    );
    const handle = router.handler();
    expect(await statusOf(handle((await xml("refund-processed", refunded)).request()))).toBe(200);
    expect(await statusOf(handle((await xml("payment-success", paid)).request()))).toBe(500);
    expect(errors.at(-1)?.[1]).toEqual({ event: "v2/payment-success" });
    router.fallback(() => void went.push("fallback"));
    await handle((await xml("payment-success", paid)).request());
    router.onV2(() => void went.push("all"));
    await handle((await xml("payment-success", { ...paid, transaction_id: "2" })).request());
    await handle((await xml("new", { brand_new: "1" })).request());
    expect(went).toEqual(["r", "fallback", "all", "all"]);
    expect(() => router.onV2("refund-processed", () => {})).toThrow('onV2("refund-processed")');
  });

  test("whose seal does not open may come from anybody, and is no fault of ours", async () => {
    const router = routerOf().onV2(() => {});
    const strange = await xml(
      "refund-processed",
      refunded,
      testKeys({ mchid: keys.options.mchid }),
    );
    expect(await statusOf(router.handler()(strange.request()))).toBe(401);
    expect(router.counts).toMatchObject({ refused: 1, failed: 0 });
  });

  test("of a combined order finds its merchant by combine_mch_id", async () => {
    const handler = vi.fn<() => void>();
    const load = ({ mchid }: { mchid: string | undefined }) =>
      mchid === keys.options.mchid ? wxpay : undefined;
    const router = webhookRouter({ load }).onV2("combined-transactions-success", handler);
    const made = await xml("combined-transactions-success", {
      combine_appid: "wx",
      combine_mch_id: keys.options.mchid,
      combine_out_trade_no: "c",
      sub_order_list: { order_num: 0 },
    });
    expect(await statusOf(router.handler()(made.request()))).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

describe("a question", () => {
  test("never goes to the fallback, whose result would be its answer", async () => {
    const fallback = vi.fn<() => object>(() => ({ secret: "of a row that was stored" }));
    const router = routerOf().fallback(fallback);
    const answer = await router.handler()((await question()).request());
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(fallback).not.toHaveBeenCalled();
    expect(router.counts).toMatchObject({ unhandled: 1, handled: 0 });
  });

  test("tells its handler by the signal that the time for its answer is over", async () => {
    holdTimers();
    const begun = deferred<AbortSignal>();
    const router = routerOf().on("PARKING_FEE.QUERY_TRANS_INFO", (_, { signal }) => {
      begun.resolve(signal);
      return new Promise<never>(() => {});
    });
    const answer = router.handler()((await question()).request());
    const signal = await begun.promise;
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(2400);
    expect(signal.aborted).toBe(true);
    expect(await statusOf(answer)).toBe(500);
  });
});

describe("at the deadline it is answered", () => {
  test("also where the body comes by and by, which is read no further", async () => {
    holdTimers();
    const cancelled = deferred<void>();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from("{")),
      cancel: () => cancelled.resolve(),
    });
    const router = routerOf().fallback(() => {});
    const answer = router.handler()(new Request(url, { method: "POST", body, duplex: "half" }));
    // The rest of the router is loaded by then.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 1 });
    vi.advanceTimersByTime(4500);
    expect(await statusOf(answer)).toBe(500);
    await cancelled.promise;
    expect(router.counts).toMatchObject({ late: 1, refused: 0, failed: 0 });
  });

  test("and told, with the event", async () => {
    holdTimers();
    const begun = deferred<void>();
    const end = deferred<void>();
    const router = routerOf().on("COMPLAINT.CREATE", () => {
      begun.resolve();
      return end.promise;
    });
    const answer = router.handler()((await complaint()).request());
    await begun.promise;
    vi.advanceTimersByTime(4500);
    expect(await statusOf(answer)).toBe(500);
    expect(errors).toMatchObject([
      [{ message: expect.stringContaining("4500 ms") }, { event: "COMPLAINT.CREATE" }],
    ]);
    end.resolve();
    await vi.waitFor(() => expect(router.counts.handled).toBe(1), { interval: 1 });
  });

  test("in its own words by APIv2", async () => {
    holdTimers();
    const begun = deferred<void>();
    const router = routerOf().onV2(() => {
      begun.resolve();
      return new Promise<never>(() => {});
    });
    const answer = router.handler()((await xml("new", { brand_new: "1" })).request());
    await begun.promise;
    vi.advanceTimersByTime(4500);
    expect(await (await answer).text()).toContain("<return_code><![CDATA[FAIL]]></return_code>");
  });
});

test("the same signed message twice at once is handled once and refused once", async () => {
  const end = deferred<void>();
  const handler = vi.fn<() => Promise<void>>(() => end.promise);
  const router = routerOf().on("COMPLAINT.CREATE", handler);
  const handle = router.handler();
  const made = await complaint();
  const first = handle(made.request());
  await vi.waitFor(() => expect(handler).toHaveBeenCalled());
  expect(await statusOf(handle(made.request()))).toBe(409);
  end.resolve();
  expect(await statusOf(first)).toBe(204);
  expect(router.counts).toMatchObject({ replays: 1, handled: 1 });
});

test("a body that was read before, or breaks off, is answered 400; the first with what to do", async () => {
  const router = routerOf().fallback(() => {});
  const handle = router.handler();
  const read = (await complaint()).request();
  await read.text();
  expect(await statusOf(handle(read))).toBe(400);
  expect(errors[0]?.[0].message).toContain("before parsers and loggers");
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("reset")),
  });
  expect(await statusOf(handle(new Request(url, { method: "POST", body, duplex: "half" })))).toBe(
    400,
  );
  expect(router.counts.refused).toBe(2);
});

test.each<[title: string, options: object, option: string]>([
  ["a deadline that no timer can wait", { deadline: 2 ** 32, lease: 2 ** 33 }, "deadline"],
  ["a deadline without end", { deadline: Number.POSITIVE_INFINITY }, "deadline"],
  ["a storage that is no store", { store: { getItem: () => {} } }, "store"],
])("%s is a ConfigError at once", (_, options, option) => {
  expect(() => wxpay.webhooks.router(options)).toThrow(
    expect.objectContaining({ name: "ConfigError", option }),
  );
});

test.each<[title: string, given: unknown]>([
  ["Node's request", { method: "POST", headers: { "wechatpay-serial": "1" }, body: {} }],
  ["Hono's context", { req: { raw: {} } }],
  ["nothing", undefined],
])("%s in the place of a Request is answered 500, with what to do", async (_, given) => {
  const router = routerOf();
  expect(await statusOf(router.handler()(given as never))).toBe(500);
  const message = expect.stringContaining("toNodeHandler");
  expect(errors).toMatchObject([[{ name: "RequestError", parameter: "request", message }, {}]]);
  expect(router.counts.failed).toBe(1);
});

test.each<[title: string, make: () => ReturnType<typeof xml | typeof complaint>, words: string]>([
  ["a question", question, 'on("PARKING_FEE.QUERY_TRANS_INFO", …) that returns the answer'],
  ["a notice", complaint, 'on("COMPLAINT.CREATE", …), or a fallback'],
  [
    "one of APIv2",
    () => xml("refund-processed", { req_info: { out_refund_no: "r" } }),
    'onV2("refund-processed", …), or a fallback',
  ],
  ["a new one of APIv2", () => xml("new", { brand_new: "1" }), "onV2(…), or a fallback"],
])("of %s that nobody handles it is told what takes it", async (_, make, words) => {
  expect(await statusOf(routerOf().handler()((await make()).request()))).toBe(500);
  expect(errors).toMatchObject([[{ message: expect.stringContaining(words) }, {}]]);
});
