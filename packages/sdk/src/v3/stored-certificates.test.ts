import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  PLATFORM_SERIAL,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { answerSigned, startServer } from "../../test/support/server.ts";
import type { TestServer } from "../../test/support/server.ts";
import { failure } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import type { CertificateStore } from "../keys/certificate-store.ts";
import type { ErrorEvent } from "../observe/events.ts";
import { sealResource } from "../testing/seal-resource.ts";
import { signAnswer } from "../testing/sign-answer.ts";

const HOUR = 3600_000;
const KEY = "wechatpay:certificates:1230000109";
const ISSUED = { ...certificateSigner, id: "0600000000000000000000000000000000000AB1" };

let server: TestServer;
let signer = certificateSigner;
let onCertificates: (response: ServerResponse) => void | Promise<void>;
let told: ErrorEvent[] = [];

const listOf = (pem: string, apiV3Key = API_V3_KEY): string =>
  JSON.stringify({
    data: [{ encrypt_certificate: sealResource(apiV3Key, pem, { associatedData: "certificate" }) }],
  });
const LIST = listOf(fixture("platform-certificate.pem"));

beforeEach(async () => {
  told = [];
  signer = certificateSigner;
  onCertificates = (response) => answerSigned(response, LIST, { signer: certificateSigner });
  server = await startServer((received, response) =>
    received.target === "/v3/certificates"
      ? onCertificates(response)
      : answerSigned(response, '{"ok":true}', { signer }),
  );
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const asked = () => server.received.filter(({ target }) => target === "/v3/certificates").length;
const client = (certificateStore: CertificateStore, more: object = {}): any => {
  const { platformKeys: _, ...options } = merchantOptions({ baseUrl: server.url });
  const hooks = { error: (event: ErrorEvent) => void told.push(event) };
  return new WeChatPay({ ...options, certificateStore, hooks, ...more });
};

/** A store of one process; `written` settles with what is written next. */
function memory(items = new Map<string, unknown>()) {
  const { promise: written, resolve } = deferred<string>();
  const store: CertificateStore = {
    getItem: async (key) => items.get(key) ?? null,
    setItem: async (key, value) => {
      items.set(key, value);
      resolve(value);
    },
  };
  return { store, items, written };
}

/** What a process writes: an answer of this time, to this list, by this key. */
async function entry(body = LIST, by = certificateSigner, timestamp = Date.now() / 1000) {
  const headers = await signAnswer(by, body, { timestamp: Math.floor(timestamp) });
  return { headers, body };
}

describe("a store is shared by processes", () => {
  test("the first fetches and writes, the next ones read, and none of them sees another's memory", async () => {
    const { store, items, written } = memory();
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    await written;
    expect([...items.keys()]).toEqual([KEY]);
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    expect(asked()).toBe(1);
    expect(told).toEqual([]);
  });

  test("two at once both get their keys, with a request each at most", async () => {
    const { store } = memory();
    const both = [client(store), client(store)];
    expect(await Promise.all(both.map((one) => one.v3.x.get()))).toEqual([
      { ok: true },
      { ok: true },
    ]);
    expect(asked()).toBeLessThanOrEqual(2);
    expect(told).toEqual([]);
  });

  test("what is kept is the answer as it came: sealed and signed, no certificate and no key", async () => {
    const { store, written } = memory();
    await client(store).v3.x.get();
    const text = await written;
    expect(JSON.parse(text)).toEqual({
      headers: {
        "wechatpay-timestamp": expect.stringMatching(/^\d+$/),
        "wechatpay-nonce": expect.any(String),
        "wechatpay-serial": PLATFORM_SERIAL,
        "wechatpay-signature": expect.any(String),
        "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
      },
      body: LIST,
    });
    expect(text).not.toMatch(/BEGIN|wechatpay-kit-tests/);
  });

  test.each<[title: string, as: (value: object) => unknown]>([
    ["text", JSON.stringify],
    ["the object that storages make of JSON", (value) => value],
  ])("it may give %s", async (_, as) => {
    const { store } = memory(new Map([[KEY, as(await entry())]]));
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    expect(asked()).toBe(0);
  });

  test("methods are called as methods, and may answer at once", async () => {
    class Store implements CertificateStore {
      readonly #items = new Map<string, string>();
      getItem(key: string): string | undefined {
        return this.#items.get(key);
      }
      setItem(key: string, value: string): void {
        this.#items.set(key, value);
      }
    }
    const store = new Store();
    await client(store).v3.x.get();
    await client(store).v3.x.get();
    expect(asked()).toBe(1);
    expect(told).toEqual([]);
  });

  test("each merchant has an entry of its own", async () => {
    const { store, items, written } = memory();
    await client(store, { mchid: "1900000109" }).v3.x.get();
    await written;
    expect([...items.keys()]).toEqual(["wechatpay:certificates:1900000109"]);
  });
});

describe("how old an entry is, its signed time says", () => {
  test("one of eleven hours does, and is looked at again after the twelfth", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() });
    const { store, written } = memory(
      new Map([[KEY, await entry(LIST, certificateSigner, Date.now() / 1000 - 11 * 3600)]]),
    );
    const wxpay = client(store);
    await wxpay.v3.x.get();
    expect(asked()).toBe(0);
    vi.advanceTimersByTime(HOUR + 1000);
    await wxpay.v3.x.get();
    // To its end: what comes in the background must not meet the clock of the next test.
    await written;
    expect(asked()).toBe(1);
  });

  test("one of twelve hours is replaced, and nobody is told: that is its way", async () => {
    const { store, items, written } = memory(
      new Map([[KEY, await entry(LIST, certificateSigner, Date.now() / 1000 - 12 * 3600)]]),
    );
    const before = items.get(KEY);
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    await written;
    expect(items.get(KEY)).not.toEqual(before);
    expect(asked()).toBe(1);
    expect(told).toEqual([]);
  });

  test("a serial that is not in it is fetched, unless it is of this minute", async () => {
    signer = ISSUED;
    onCertificates = (response) =>
      answerSigned(response, listOf(fixture("issued-certificate.pem")), { signer: ISSUED });
    const older = memory(
      new Map([[KEY, await entry(LIST, certificateSigner, Date.now() / 1000 - 61)]]),
    );
    expect(await client(older.store).v3.x.get()).toEqual({ ok: true });
    expect(asked()).toBe(1);
    const justNow = memory(new Map([[KEY, await entry()]]));
    expect(await failure(client(justNow.store).v3.x.get())).toMatchObject({
      code: "SIGNATURE_SERIAL_UNKNOWN",
    });
    expect(asked()).toBe(1);
  });
});

describe("nothing in a store is believed: it is left out, told, and replaced", () => {
  const stranger = { ...publicKeySigner, id: PLATFORM_SERIAL };

  test.each<[title: string, value: () => unknown]>([
    ["no JSON", () => "certificates"],
    ["a number", () => 5],
    ["a list", () => []],
    ["an object of another shape", () => ({ data: [] })],
    ["JSON of another shape", () => '{"headers":null,"body":"{}"}'],
    ["a body that is no text", async () => ({ ...(await entry()), body: {} })],
    [
      "a certificate in plain",
      () => entry(JSON.stringify({ data: [{ certificate: fixture("platform-certificate.pem") }] })),
    ],
    [
      "a certificate sealed with another key",
      () => entry(listOf(fixture("platform-certificate.pem"), "b".repeat(32))),
    ],
    ["a true answer, signed by another key", () => entry(LIST, stranger)],
    [
      "a true answer with a newer time",
      async () => {
        const { headers, body } = await entry(
          LIST,
          certificateSigner,
          Date.now() / 1000 - 20 * 3600,
        );
        return {
          headers: { ...headers, "wechatpay-timestamp": String(Math.floor(Date.now() / 1000)) },
          body,
        };
      },
    ],
    ["a true answer of the future", () => entry(LIST, certificateSigner, Date.now() / 1000 + 3600)],
    ["a true answer without its signature", async () => ({ headers: {}, body: LIST })],
    ["an empty list, signed", () => entry('{"data":[]}')],
    [
      "a true answer with a member more",
      async () => {
        const { headers, body } = await entry();
        return { headers, body: body.replace('{"data"', '{"x":1,"data"') };
      },
    ],
  ])("%s", async (_, make) => {
    const { store, items, written } = memory(new Map([[KEY, await make()]]));
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    expect(asked()).toBe(1);
    expect(told).toMatchObject([
      {
        operation: "certificateStore.getItem",
        error: { name: "ConfigError", option: "certificateStore", cause: expect.any(Error) },
      },
    ]);
    expect(JSON.parse(await written)).toMatchObject({ body: LIST });
    expect(JSON.parse(String(items.get(KEY)))).toMatchObject({ body: LIST });
  });

  test("and a forged entry verifies no answer, even where nothing can be fetched", async () => {
    signer = stranger;
    onCertificates = (response) => void response.writeHead(500).end("{}");
    const forged = await entry(listOf(fixture("platform-public-key.pem")), stranger);
    const { store } = memory(new Map([[KEY, forged]]));
    const error = await failure(client(store, { retries: 0 }).v3.x.get());
    expect(error).toMatchObject({ name: "SignatureError", code: "SIGNATURE_KEY_UNAVAILABLE" });
  });

  test("another merchant's answer opens with no key of ours", async () => {
    const { store } = memory(
      new Map([[KEY, await entry(listOf(fixture("platform-certificate.pem"), "c".repeat(32)))]]),
    );
    await client(store).v3.x.get();
    expect(told).toHaveLength(1);
  });
});

describe("a store that fails fails no call, and is told", () => {
  const broken = (): never => {
    throw Object.assign(new Error("ECONNREFUSED 10.0.0.1:6379"), { code: "ECONNREFUSED" });
  };
  test.each<[title: string, store: CertificateStore, operations: string[]]>([
    ["at reading", { getItem: broken, setItem: () => {} }, ["getItem"]],
    ["at reading, later", { getItem: async () => broken(), setItem: () => {} }, ["getItem"]],
    ["at writing", { getItem: () => null, setItem: broken }, ["setItem"]],
    ["at both", { getItem: broken, setItem: async () => broken() }, ["getItem", "setItem"]],
  ])("%s", async (_, store, operations) => {
    expect(await client(store).v3.x.get()).toEqual({ ok: true });
    await vi.waitFor(() => expect(told).toHaveLength(operations.length));
    expect(told.map(({ operation }) => operation)).toEqual(
      operations.map((name) => `certificateStore.${name}`),
    );
    expect(told[0]?.error).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("ECONNREFUSED 10.0.0.1:6379"),
      cause: { code: "ECONNREFUSED" },
    });
  });

  test("by never answering, it is waited for two seconds; what is written, not at all", async () => {
    holdTimers();
    const never = () => new Promise<never>(() => {});
    const reading = deferred<void>();
    const getItem = () => {
      reading.resolve();
      return never();
    };
    const call = client({ getItem, setItem: never }).v3.x.get();
    await reading.promise;
    vi.advanceTimersByTime(2000);
    expect(await call).toEqual({ ok: true });
    expect(told).toMatchObject([{ error: { cause: { message: "no answer within 2000 ms" } } }]);
    vi.advanceTimersByTime(2000);
    await vi.waitFor(() => expect(told).toHaveLength(2));
  });

  test("the call's own limits hold while it is read", async () => {
    holdTimers();
    const getItem = () => {
      queueMicrotask(() => void vi.advanceTimersByTime(100));
      return new Promise<never>(() => {});
    };
    const call = client({ getItem, setItem: () => {} }).v3.x.get({ timeout: 100 });
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", timeout: 100 });
  });
});

test("an answer that no key proves is never written", async () => {
  onCertificates = (response) =>
    answerSigned(response, LIST, { signer: { ...publicKeySigner, id: PLATFORM_SERIAL } });
  const setItem = vi.fn<CertificateStore["setItem"]>();
  await failure(client({ getItem: () => null, setItem }).v3.x.get());
  expect(setItem).not.toHaveBeenCalled();
});

test.each<[title: string, store: unknown]>([
  ["text", "redis://127.0.0.1"],
  ["null", null],
  ["one that can't be written", { getItem: () => null }],
  ["one that can't be read", { setItem: () => null }],
])("%s is no store", (_, store) => {
  const given: any = store;
  expect(() => client(given)).toThrow(expect.objectContaining({ option: "certificateStore" }));
});
