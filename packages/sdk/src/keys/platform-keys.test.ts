import { createPublicKey } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { fixture, PLATFORM_SERIAL, PUBLIC_KEY_ID } from "../../test/support/keys.ts";
import { PlatformKeys } from "./platform-keys.ts";
import type { FetchedKeys, FetchKeys } from "./platform-keys.ts";

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

type Fetched = FetchedKeys;
const certificates = (...serials: (readonly [serial: string, expires: number])[]): Fetched => ({
  keys: new Map(serials.map(([serial, expires]) => [serial, { key, expires }])),
  age: 0,
});
const one = certificates([PLATFORM_SERIAL, START + 1000 * HOUR]);

function fetching(...answers: (Fetched | Error)[]) {
  return vi.fn<FetchKeys>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer ?? { keys: new Map(), age: 0 };
  });
}

describe("configured keys", () => {
  const keys = new PlatformKeys(
    new Map([
      [PLATFORM_SERIAL, { key }],
      [PUBLIC_KEY_ID, { key: publicKey }],
    ]),
  );

  test("are there from the start, each under its exact id", () => {
    expect(keys.get(PUBLIC_KEY_ID)).toBe(publicKey);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(keys.get(PLATFORM_SERIAL.toLowerCase())).toBeUndefined();
    expect(keys.ids()).toEqual([PLATFORM_SERIAL, PUBLIC_KEY_ID]);
  });

  test("the public key is asked for, wherever it stands", () => {
    expect(keys.requested()).toBe(PUBLIC_KEY_ID);
    expect(new PlatformKeys(new Map([[PLATFORM_SERIAL, { key }]])).requested()).toBe(
      PLATFORM_SERIAL,
    );
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
    const fetchKeys = fetching(one);
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

  test("is looked at hourly when it ends within a day, and nobody waits for that", async () => {
    const fetchKeys = fetching(held);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await keys.fetch(PLATFORM_SERIAL);
    for (let hour = 1; hour < 29; hour += 1) {
      moveTo(START + hour * HOUR);
      expect(keys.get(PLATFORM_SERIAL) ?? (await keys.fetch(PLATFORM_SERIAL))).toBe(key);
      // What goes on in the background is done before time goes by.
      await new Promise(setImmediate);
    }
    // At 7 hours for the first time, at 28 for the last.
    expect(fetchKeys).toHaveBeenCalledTimes(1 + 22);
    expect(fetchKeys).toHaveBeenLastCalledWith({ freshFor: HOUR, wanted: undefined });
  });

  test("is not looked at more often when its successor is there", async () => {
    const both = certificates([PLATFORM_SERIAL, expires], [NEW_SERIAL, START + 1000 * HOUR]);
    const fetchKeys = fetching(both);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    await keys.fetch(PLATFORM_SERIAL);
    for (let hour = 1; hour < 12; hour += 1) {
      moveTo(START + hour * HOUR);
      expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    }
    expect(fetchKeys).toHaveBeenCalledTimes(1);
    expect(keys.requested()).toBe(NEW_SERIAL);
  });

  test("does not count before its time, but for clocks that differ by five minutes", async () => {
    const starts = START + HOUR;
    const early = { keys: new Map([[NEW_SERIAL, { key, starts, expires }]]), age: 0 };
    const keys = new PlatformKeys(new Map(), fetching(early));
    expect(await keys.fetch(NEW_SERIAL)).toBeUndefined();
    expect(keys.outOfDate(NEW_SERIAL)).toBe("not yet valid");
    expect(await keys.forEncryption()).toBeUndefined();
    moveTo(starts - 300_000);
    expect(await keys.fetch(NEW_SERIAL)).toBe(key);
    expect(keys.outOfDate(NEW_SERIAL)).toBeUndefined();
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
    expect(keys.outOfDate(PLATFORM_SERIAL)).toBeUndefined();
    moveTo(expires);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(keys.ids()).toEqual([]);
    expect(keys.outOfDate(PLATFORM_SERIAL)).toBe("expired");
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

describe("a configured certificate", () => {
  const configured = new Map([[PLATFORM_SERIAL, { key, expires: START + 30 * HOUR }]]);

  test("is looked for its successor when it ends within a day, and is that no more when it has ended", async () => {
    const fetchKeys = fetching(certificates([NEW_SERIAL, START + 1000 * HOUR]));
    const keys = new PlatformKeys(configured, fetchKeys);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(fetchKeys).not.toHaveBeenCalled();
    moveTo(START + 7 * HOUR);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    expect(fetchKeys).toHaveBeenCalledTimes(1);
    await new Promise(setImmediate);
    expect(keys.requested()).toBe(NEW_SERIAL);
    expect(await keys.forEncryption()).toEqual({ id: NEW_SERIAL, key });
    moveTo(START + 30 * HOUR);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
    expect(keys.outOfDate(PLATFORM_SERIAL)).toBe("expired");
    expect(keys.ids()).toEqual([NEW_SERIAL]);
  });

  test("that has ended is not encrypted with where no other can be fetched", async () => {
    const keys = new PlatformKeys(configured);
    moveTo(START + 30 * HOUR);
    expect(await keys.forEncryption()).toBeUndefined();
    expect(keys.requested()).toBeUndefined();
  });
});

describe("older keys, as from a store", () => {
  const older = (age: number, ...serials: string[]): Fetched => ({
    ...certificates(...serials.map((serial) => [serial, START + 1000 * HOUR] as const)),
    age,
  });

  test("are fresh for what is left of twelve hours", async () => {
    const fetchKeys = fetching(older(11 * HOUR, PLATFORM_SERIAL), one);
    const keys = new PlatformKeys(new Map(), fetchKeys);
    expect(await keys.fetch(PLATFORM_SERIAL)).toBe(key);
    moveTo(START + HOUR - 1);
    expect(keys.get(PLATFORM_SERIAL)).toBe(key);
    moveTo(START + HOUR);
    expect(keys.get(PLATFORM_SERIAL)).toBeUndefined();
  });

  test("do not stand in for a serial that somebody waits for", async () => {
    const fetchKeys = fetching(older(HOUR, PLATFORM_SERIAL), certificates([NEW_SERIAL, START * 2]));
    const keys = new PlatformKeys(new Map(), fetchKeys);
    const [encryption, found] = await Promise.all([keys.forEncryption(), keys.fetch(NEW_SERIAL)]);
    expect(encryption?.id).toBe(PLATFORM_SERIAL);
    expect(found).toBe(key);
    expect(fetchKeys.mock.calls.map(([look]) => look.wanted)).toEqual([undefined, NEW_SERIAL]);
  });
});

describe("the key for encryption", () => {
  test("is the public key, where there is one", async () => {
    const keys = new PlatformKeys(
      new Map([
        [PUBLIC_KEY_ID, { key: publicKey }],
        [PLATFORM_SERIAL, { key }],
      ]),
      fetching(one),
    );
    expect(await keys.forEncryption()).toEqual({ id: PUBLIC_KEY_ID, key: publicKey });
  });

  test("is the configured certificate, where there is no public key", async () => {
    const fetchKeys = fetching(one);
    const keys = new PlatformKeys(new Map([[PLATFORM_SERIAL, { key }]]), fetchKeys);
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
    expect(
      await new PlatformKeys(new Map(), fetching(certificates())).forEncryption(),
    ).toBeUndefined();
    expect(await new PlatformKeys(new Map()).forEncryption()).toBeUndefined();
  });
});
