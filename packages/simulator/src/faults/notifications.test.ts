import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayError } from "wechatpay-kit";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import type { MerchantServer } from "../../test/helpers/merchant-server.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const EVENT = "SECURITY_ECHO.SUCCESS";

interface Shop {
  readonly simulator: Simulator;
  readonly server: MerchantServer;
  readonly wxpay: WeChatPay;
  /** Asks for a notification that says the text. */
  echo(message: string): Promise<void>;
  /** What came, in its order: the texts, or why a notification was refused. */
  told(): Promise<string[]>;
  /** The console's list. */
  list(): Promise<readonly Record<string, unknown>[]>;
}

/** A merchant whose server refuses what the SDK refuses. */
async function open(): Promise<Shop> {
  const simulator = await createSimulator();
  onTestFinished(simulator.close);
  const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  const server = await startMerchantServer((_, { headers, body }) => (_request, response) => {
    wxpay.webhooks.unwrap(body, headers).then(
      () => response.writeHead(204).end(),
      () => response.writeHead(401).end(),
    );
  });
  return {
    simulator,
    server,
    wxpay,
    echo: async (message) => {
      await wxpay.v3.security.echo.post({
        json: { echo_message: message, notify_url: `${server.url}/` },
      });
    },
    told: async () => {
      const texts: string[] = [];
      for (const { headers, body } of server.posted) {
        const text = await wxpay.webhooks.unwrap(body, headers).then(
          // The merchant asked for nothing else.
          ({ resource }) => (resource as { echo_message: string }).echo_message,
          (error: WeChatPayError) => error.code,
        );
        texts.push(text);
      }
      return texts;
    },
    list: async () => {
      const answer = await simulator.fetch("http://localhost/_sim/notifications");
      return ((await answer.json()) as { notifications: Record<string, unknown>[] }).notifications;
    },
  };
}

test.each([
  ["wrong", "SIGNATURE_WRONG"],
  ["probe", "SIGNATURE_PROBE"],
  ["unknown-serial", "SIGNATURE_SERIAL_UNKNOWN"],
] as const)(
  "the signature %s is refused as %s, and the next delivery is in order",
  async (signature, code) => {
    const { simulator, echo, told } = await open();
    await simulator.fault({ event_type: EVENT, fault: { signature } });
    await echo("hello");
    await simulator.settled();
    await simulator.clock.advance("15s");
    await simulator.settled();
    expect(await told()).toEqual([code, "hello"]);
  },
);

test("of APIv2 the sign is wrong", async () => {
  const { simulator, server, wxpay } = await open();
  const event_type = "payment-success";
  await simulator.fault({ event_type, fault: { signature: "wrong" } });
  for (let number = 0; number < 2; number++) {
    await simulator.notify({ event_type, notify_url: `${server.url}/` });
    await simulator.settled();
  }
  const outcomes = await Promise.all(
    server.posted.map(({ body }) =>
      Promise.resolve(body)
        .then((xml) => wxpay.webhooks.unwrapV2(xml))
        .then(
          () => "in order",
          (error: WeChatPayError) => error.code,
        ),
    ),
  );
  expect(outcomes).toEqual(["SIGNATURE_WRONG", "in order"]);
});

test("a notification in the other key mode is signed by the certificate", async () => {
  const { simulator, server, echo, told } = await open();
  await simulator.fault({ event_type: EVENT, fault: { signature: "other-key" } });
  await echo("one");
  await simulator.settled();
  await echo("two");
  await simulator.settled();
  const isPublicKey = server.posted.map(({ headers }) =>
    String(headers["wechatpay-serial"]).startsWith("PUB_KEY_ID_"),
  );
  expect(isPublicKey).toEqual([false, true]);
  expect(await told()).toEqual(["one", "two"]);
});

test("a duplicated notification comes twice with the same id, signed anew", async () => {
  const { simulator, server, echo, told, list } = await open();
  const set = await simulator.fault({ fault: { notification: "duplicate" } });
  await echo("one");
  await simulator.settled();
  await echo("two");
  await simulator.settled();
  expect(await told()).toEqual(["one", "one", "two"]);
  const [first, second] = server.posted;
  expect(second?.body).toBe(first?.body);
  expect(second?.headers["wechatpay-nonce"]).not.toBe(first?.headers["wechatpay-nonce"]);
  expect(await set.struck()).toBe(1);
  expect((await list()).map(({ state }) => state)).toEqual(["delivered", "delivered"]);
});

test("a notification that is reordered comes after the next one", async () => {
  const { simulator, echo, told, list } = await open();
  await simulator.fault({ event_type: EVENT, fault: { notification: "reorder" } });
  await echo("one");
  await simulator.settled();
  expect(await told()).toEqual([]);
  expect(await list()).toMatchObject([{ state: "pending", fault: "reorder" }]);
  await echo("two");
  await simulator.settled();
  expect(await told()).toEqual(["two", "one"]);
});

test("where all are reordered, they come in pairs, and the last one after 15 seconds", async () => {
  const { simulator, echo, told } = await open();
  await simulator.fault({ fault: { notification: "reorder" }, rate: 1 });
  for (const message of ["one", "two", "three", "four", "five"]) {
    await echo(message);
    await simulator.settled();
  }
  expect(await told()).toEqual(["two", "one", "four", "three"]);
  await simulator.clock.advance("15s");
  await simulator.settled();
  expect((await told()).at(-1)).toBe("five");
});

test("a notification that is held back goes out when it is delivered by hand", async () => {
  const { simulator, echo, told, list } = await open();
  await simulator.fault({ fault: { notification: "reorder" } });
  await echo("one");
  await simulator.settled();
  const [held] = await list();
  await simulator.fetch(`http://localhost/_sim/notifications/${String(held?.["id"])}/redeliver`, {
    method: "POST",
  });
  await simulator.settled();
  expect(await told()).toEqual(["one"]);
});

test.each([
  ["another event type", { event_type: "PAYSCORE.USER_OPEN_SERVICE" }],
  ["another merchant", { mchid: "1900000100" }],
])("faults of %s pass it over", async (_, where) => {
  const { simulator, echo, told } = await open();
  await simulator.fault({ ...where, fault: { notification: "duplicate" } });
  await echo("one");
  await simulator.settled();
  expect(await told()).toEqual(["one"]);
});

test("a fault of signatures without an event type is one of answers", async () => {
  const { simulator, server, echo, told } = await open();
  const set = await simulator.fault({ fault: { signature: "wrong" }, rate: 1 });
  await expect(echo("one")).rejects.toMatchObject({ code: "SIGNATURE_WRONG" });
  await set.remove();
  await simulator.settled();
  expect(server.posted).toHaveLength(1);
  expect(await told()).toEqual(["one"]);
});
