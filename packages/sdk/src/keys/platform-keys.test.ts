import { createPublicKey } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { fixture, PLATFORM_SERIAL, PUBLIC_KEY_ID } from "../../test/support/keys.ts";
import { PlatformKeys } from "./platform-keys.ts";
import type { FetchedKey } from "./platform-keys.ts";

const HOUR = 3600_000;
const START = 1_700_000_000_000;
const key = createPublicKey(fixture("platform-certificate.pem"));
const publicKey = createPublicKey(fixture("platform-public-key.pem"));
const NEW_SERIAL = "A".repeat(40);
const UNKNOWN = "F".repeat(40);

beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "performance"], now: START }));
afterEach(() => vi.useRealTimers());

/** Time goes by, on both clocks. */
const moveTo = (time: number) => vi.advanceTimersByTime(time - Date.now());

type Fetched = ReadonlyMap<string, FetchedKey>;
const certificates = (...serials: [serial: string, expires: number][]): Fetched =>
  new Map(serials.map(([serial, expires]) => [serial, { key, expires }]));
const one = certificates([PLATFORM_SERIAL, START + 1000 * HOUR]);

function fetching(...answers: (Fetched | Error)[]) {
  return vi.fn<() => Promise<Fetched>>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer ?? new Map();
  });
}

describe("configured keys", () => {
  const keys = new PlatformKeys(
    new Map([
      [PLATFORM_SERIAL, key],
      [PUBLIC_KEY_ID, publicKey],
    ]),
  );

  test("are there from the start, each under its exact id", () => {
    expect(keys.get(PUBLIC_KEY_ID)).toBe(publicKey);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(keys.get(PLATFORM_SERIAL.toLowerCase())).toBeUndefined();
    expect(keys.ids()).toEqual([PLATFORM_SERIAL, PUBLIC_KEY_ID]);
  });

  test("the public key is asked for, wherever it stands", () => {
    expect(keys.requested).toBe(PUBLIC_KEY_ID);
    expect(new PlatformKeys(new Map([[PLATFORM_SERIAL, key]])).requested).toBeUndefined();
  });

  test("without a way to fetch, an unknown serial stays unknown", async () => {
    expect(await keys.fetch(UNKNOWN)).toBeUndefined();
  });
});

describe("certificates are fetched", () => {
  test("only when a serial is needed", async () => {
    const fetchKeys = fetching(one);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(fetchKeys).not.toHaveBeenCalled();
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(keys.ids()).toEqual([PLATFORM_SERIAL]);
    expect(fetchKeys).toHaveBeenCalledTimes(1);
  });

  test("once for fifty who wait", async () => {
    const { promise, resolve } = deferred<Fetched>();
    const fetchKeys = vi.fn<() => Promise<Fetched>>(() => promise);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    const waiting = Array.from({ length: 50 }, () => keys.fetch(PLATFORM_SERIAL));
    resolve(one);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([key]));
    expect(fetchKeys).toHaveBeenCalledTimes(1);
  });

  test("and a failure reaches all who wait, once each", async () => {
    const { promise, reject } = deferred<Fetched>();
    const keys = new PlatformKeys(new Map(), () => promise);
    const waiting = Array.from({ length: 50 }, () => keys.fetch(PLATFORM_SERIAL));
    reject(new Error("down"));
    const settled = await Promise.allSettled(waiting);
    expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(50);
  });

  test("never for what is no serial: a public key's id or invented text", async () => {
    const fetchKeys = fetching(one);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    for (const id of ["PUB_KEY_ID_1", "", "x", PLATFORM_SERIAL.toLowerCase(), "__proto__"]) {
      expect(await keys.fetch(id)).toBeUndefined();
    }
    expect(fetchKeys).not.toHaveBeenCalled();
  });
});

describe("an unknown serial", () => {
  test("refreshes once, which finds a certificate that is new", async () => {
    const fetchKeys = fetching(
      one,
      certificates([PLATFORM_SERIAL, START + HOUR], [NEW_SERIAL, START + 9 * HOUR]),
    );
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await keys.fetch(PLATFORM_SERIAL);
    moveTo(START + 61_000);
    expect(await keys.fetch(NEW_SERIAL)).toBe(key);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(fetchKeys).toHaveBeenCalledTimes(2);
  });

  test("a flood of invented serials asks once a minute, no more", async () => {
    const fetchKeys = fetching(one);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    for (let second = 0; second < 180; second += 1) {
      moveTo(START + second * 1000);
      const serial = second.toString(16).toUpperCase().padStart(40, "0");
      expect(await keys.fetch(serial)).toBeUndefined();
    }
    expect(fetchKeys).toHaveBeenCalledTimes(3);
  });

  test("a flood while fetching fails asks once a second, no more", async () => {
    const fetchKeys = fetching(new Error("down"));
    const keys = new PlatformKeys(new Map(), fetchKeys);
    for (let tenth = 0; tenth < 100; tenth += 1) {
      moveTo(START + tenth * 100);
      await expect(keys.fetch(UNKNOWN)).rejects.toThrow("down");
    }
    expect(fetchKeys).toHaveBeenCalledTimes(10);
  });
});

describe("the clock on the wall is set", () => {
  test.each([
    ["back", -HOUR],
    ["forward", HOUR],
  ])("%s: a failure is remembered as long as ever", async (_, by) => {
    const fetchKeys = fetching(new Error("down"), one);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await expect(keys.fetch(PLATFORM_SERIAL)).rejects.toThrow("down");
    vi.setSystemTime(START + by);
    await expect(keys.fetch(PLATFORM_SERIAL)).rejects.toThrow("down");
    expect(fetchKeys).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
  });

  test("back: an unknown serial is looked for again after a minute", async () => {
    const keys = new PlatformKeys(
      new Map(),
      fetching(one, certificates([NEW_SERIAL, START + HOUR])),
    );
    await keys.fetch(PLATFORM_SERIAL);
    vi.setSystemTime(START - HOUR);
    vi.advanceTimersByTime(60_000);
    expect(await keys.fetch(NEW_SERIAL)).toBe(key);
  });

  test("forward: certificates expire by it", async () => {
    const keys = new PlatformKeys(
      new Map(),
      fetching(certificates([PLATFORM_SERIAL, START + HOUR])),
    );
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    vi.setSystemTime(START + HOUR);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
  });
});

describe("a certificate that is held", () => {
  const expires = START + 30 * HOUR;
  const held = certificates([PLATFORM_SERIAL, expires]);

  test("is looked at again after twelve hours", async () => {
    const fetchKeys = fetching(held);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await keys.fetch(PLATFORM_SERIAL);
    moveTo(START + 12 * HOUR - 1);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    moveTo(START + 12 * HOUR);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    expect(fetchKeys).toHaveBeenCalledTimes(2);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
  });

  test("goes on while its renewal fails, which is tried once a minute", async () => {
    const fetchKeys = fetching(held, new Error("down"));
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await keys.fetch(PLATFORM_SERIAL);
    for (let second = 0; second < 120; second += 1) {
      moveTo(START + 12 * HOUR + second * 1000);
      expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    }
    expect(fetchKeys).toHaveBeenCalledTimes(1 + 2);
  });

  test("goes on while its renewal hangs: nobody waits for it", async () => {
    const answers = [Promise.resolve(held), new Promise<Fetched>(() => {})];
    const keys = new PlatformKeys(new Map(), () => answers.shift()!);
    await keys.fetch(PLATFORM_SERIAL);
    moveTo(START + 13 * HOUR);
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
  });

  test("counts no more when it has expired, whether or not newer ones can be fetched", async () => {
    const keys = new PlatformKeys(new Map(), fetching(held, new Error("down"), held));
    await keys.fetch(PLATFORM_SERIAL);
    expect(keys.hasExpired(PLATFORM_SERIAL)).toBe(false);
    moveTo(expires);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(keys.ids()).toEqual([]);
    expect(keys.hasExpired(PLATFORM_SERIAL)).toBe(true);
    await expect(keys.fetch(PLATFORM_SERIAL)).rejects.toThrow("down");
    moveTo(expires + 2000);
    expect(await keys.fetch(PLATFORM_SERIAL)).toBeUndefined();
  });

  test("counts no more when WeChat Pay lists it no more", async () => {
    const keys = new PlatformKeys(new Map(), fetching(held, certificates([NEW_SERIAL, expires])));
    await keys.fetch(PLATFORM_SERIAL);
    moveTo(START + 61_000);
    await keys.fetch(NEW_SERIAL);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(keys.ids()).toEqual([NEW_SERIAL]);
  });
});

describe("the key for encryption", () => {
  test("is the public key, where there is one", async () => {
    const keys = new PlatformKeys(
      new Map([
        [PUBLIC_KEY_ID, publicKey],
        [PLATFORM_SERIAL, key],
      ]),
      fetching(one),
    );
    expect(await keys.forEncryption()).toEqual({ id: PUBLIC_KEY_ID, key: publicKey });
  });

  test("is the configured certificate, where there is no public key", async () => {
    const fetchKeys = fetching(one);
    const keys = new PlatformKeys(new Map([[PLATFORM_SERIAL, key]]), fetchKeys);
    expect(await keys.forEncryption()).toEqual({ id: PLATFORM_SERIAL, key });
    expect(fetchKeys).not.toHaveBeenCalled();
  });

  test("is, of the fetched certificates, the one that lasts longest", async () => {
    const fetchKeys = fetching(
      certificates(
        [PLATFORM_SERIAL, START + HOUR],
        [NEW_SERIAL, START + 9 * HOUR],
        [UNKNOWN, START + 5 * HOUR],
      ),
    );
    const keys = new PlatformKeys(new Map(), fetchKeys);
    expect(await keys.forEncryption()).toEqual({ id: NEW_SERIAL, key });
    expect(await keys.forEncryption()).toEqual({ id: NEW_SERIAL, key });
    expect(fetchKeys).toHaveBeenCalledTimes(1);
  });

  test("is the held one while its renewal fails", async () => {
    const keys = new PlatformKeys(new Map(), fetching(one, new Error("down")));
    await keys.forEncryption();
    moveTo(START + 13 * HOUR);
    expect(await keys.forEncryption()).toEqual({ id: PLATFORM_SERIAL, key });
  });

  test("fails where none is held and none can be fetched; is missing where there is none at all", async () => {
    await expect(
      new PlatformKeys(new Map(), fetching(new Error("down"))).forEncryption(),
    ).rejects.toThrow("down");
    expect(await new PlatformKeys(new Map(), fetching(new Map())).forEncryption()).toBeUndefined();
    expect(await new PlatformKeys(new Map()).forEncryption()).toBeUndefined();
  });
});
