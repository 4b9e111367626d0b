import { createPublicKey } from "node:crypto";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  certificateSigner,
  fixture,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { limits } from "../../test/support/wire.ts";
import { SignatureError } from "../errors.ts";
import { headerReader } from "../transport/headers.ts";
import type { HeadersLike } from "../transport/headers.ts";
import { PlatformKeys } from "../keys/platform-keys.ts";
import { signAnswer } from "../testing/sign-answer.ts";
import { verify } from "./verify.ts";

const NOW = 1_554_208_460;
const body = '{"authorization_state":"AVAILABLE", "a": 1.0, "名": "é"}\n';
const keys = new PlatformKeys(
  new Map([
    [PUBLIC_KEY_ID, { key: createPublicKey(fixture("platform-public-key.pem")) }],
    [PLATFORM_SERIAL, { key: createPublicKey(fixture("platform-certificate.pem")) }],
  ]),
);

// Only Date: signing on the threadpool needs the real timers.
beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: NOW * 1000 }));
afterEach(() => vi.useRealTimers());

const check = (headers: HeadersLike, bytes: string | Uint8Array = body) =>
  verify(keys, { header: headerReader(headers), body: bytes });
const signed = (options = {}) => signAnswer(publicKeySigner, body, { timestamp: NOW, ...options });

async function refusal(
  headers: HeadersLike,
  bytes: string | Uint8Array = body,
): Promise<SignatureError> {
  const error: unknown = await check(headers, bytes).catch((reason: unknown) => reason);
  if (error instanceof SignatureError) return error;
  throw new Error(`not refused with a SignatureError: ${String(error)}`);
}

describe("a true signature is accepted", () => {
  test.each([publicKeySigner, certificateSigner])("made by $id", async (signer) => {
    await expect(
      check(await signAnswer(signer, body, { timestamp: NOW })),
    ).resolves.toBeUndefined();
  });

  test("over text or the same bytes", async () => {
    await expect(check(await signed(), Buffer.from(body))).resolves.toBeUndefined();
  });

  test("over the empty body of a 204", async () => {
    const headers = await signAnswer(publicKeySigner, "", { timestamp: NOW });
    await expect(check(headers, new Uint8Array(0))).resolves.toBeUndefined();
  });

  test("over bytes that are no UTF-8", async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00]);
    await expect(
      check(await signAnswer(publicKeySigner, bytes, { timestamp: NOW }), bytes),
    ).resolves.toBeUndefined();
  });

  test("without a Wechatpay-Signature-Type, which then means RSA", async () => {
    const { "wechatpay-signature-type": _, ...headers } = await signed();
    await expect(check(headers)).resolves.toBeUndefined();
  });
});

describe("the time may differ by five minutes, not by more", () => {
  test.each([-300, -1, 0, 1, 300])("signed %i s from now, it is accepted", async (seconds) => {
    await expect(check(await signed({ timestamp: NOW + seconds }))).resolves.toBeUndefined();
  });

  test.each([
    [-301, "301 s ago"],
    [301, "301 s in the future"],
    [-86_400, "86400 s ago"],
  ])("signed %i s from now, it is refused", async (seconds, says) => {
    expect(await refusal(await signed({ timestamp: NOW + seconds }))).toMatchObject({
      code: "SIGNATURE_TIMESTAMP",
      message: expect.stringMatching(`${says}.*300 s are allowed.*NTP`),
    });
  });

  test("the same message is refused when it comes again five minutes later", async () => {
    const headers = await signed();
    await expect(check(headers)).resolves.toBeUndefined();
    vi.setSystemTime((NOW + 301) * 1000);
    expect((await refusal(headers)).code).toBe("SIGNATURE_TIMESTAMP");
  });

  test("what is no number of seconds is refused", async () => {
    for (const timestamp of [
      "",
      "soon",
      "1554208460.5",
      "-1554208460",
      "1.5e9",
      " 1554208460",
      "0x5CA34F8C",
      "9".repeat(13),
    ]) {
      const headers = { ...(await signed()), "wechatpay-timestamp": timestamp };
      const error = await refusal(headers);
      expect(error).toMatchObject({
        code: "SIGNATURE_TIMESTAMP",
        message: expect.stringContaining("not a number of seconds"),
      });
    }
  });
});

describe("a missing header is refused by its name", () => {
  test.each(["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"])(
    "%s",
    async (name) => {
      const headers = await signed();
      const { [name.toLowerCase()]: value = "", ...rest } = headers;
      const want = { code: "SIGNATURE_HEADER_MISSING", message: expect.stringContaining(name) };
      expect(await refusal(rest)).toMatchObject(want);
      expect(await refusal({ ...rest, [name]: undefined })).toMatchObject(want);
      // Repeated, in the ways in which platforms deliver it.
      expect(await refusal({ ...headers, [name]: [value, value] })).toMatchObject(want);
      expect(await refusal({ ...headers, [name]: `${value}, ${value}` })).toMatchObject(want);
      expect(await refusal([...Object.entries(headers), [name, value]])).toMatchObject(want);
      const list = new Headers(headers);
      list.append(name, value);
      expect(await refusal(list)).toMatchObject(want);
    },
  );

  test("no headers at all", async () => {
    expect((await refusal({})).code).toBe("SIGNATURE_HEADER_MISSING");
  });
});

describe("a wrong signature is refused", () => {
  test("made with another key than the one under its serial", async () => {
    const headers = await signAnswer({ ...certificateSigner, id: PUBLIC_KEY_ID }, body, {
      timestamp: NOW,
    });
    expect(await refusal(headers)).toMatchObject({
      code: "SIGNATURE_WRONG",
      message: expect.stringContaining(PUBLIC_KEY_ID),
    });
  });

  test("over a body that was altered by one byte, at any place", async () => {
    const headers = await signed();
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at]! ^= 1;
      expect((await refusal(headers, altered)).code).toBe("SIGNATURE_WRONG");
    }
  });

  test.each<[title: string, bytes: string | Uint8Array]>([
    ["parsed and written again, a peer's trap with 1.0", JSON.stringify(JSON.parse(body))],
    ["compressed", gzipSync(body)],
    ["with a byte order mark", `\uFEFF${body}`],
    ["without its last line feed", body.trim()],
    ["with Windows line ends", body.replaceAll("\n", "\r\n")],
    ["in another encoding", Buffer.from(body, "latin1")],
    ["cut short", body.slice(0, -4)],
    ["empty", ""],
  ])("over a body that was re-encoded: %s", async (_, bytes) => {
    expect(await refusal(await signed(), bytes)).toMatchObject({
      code: "SIGNATURE_WRONG",
      message: expect.stringMatching(/re-encodes bodies.*parsed and re-serialised/),
    });
  });

  test("over another time or nonce", async () => {
    const headers = await signed();
    for (const other of [{ "wechatpay-timestamp": String(NOW + 1) }, { "wechatpay-nonce": "x" }]) {
      expect((await refusal({ ...headers, ...other })).code).toBe("SIGNATURE_WRONG");
    }
  });

  test("that is no Base64, or Base64 of another length", async () => {
    const headers = await signed();
    const signature = headers["wechatpay-signature"]!;
    for (const wrong of [
      "",
      "!",
      "a",
      "AAAA",
      signature.slice(0, -1),
      signature.slice(4),
      `${signature}AAAA`,
      ` ${signature}`,
      `_${signature.slice(1)}`,
      `${signature.slice(0, 8)}\n${signature.slice(8)}`,
    ]) {
      expect((await refusal({ ...headers, "wechatpay-signature": wrong })).code).toBe(
        "SIGNATURE_WRONG",
      );
    }
  });
});

test("a probe is refused as one, and said to be no attack", async () => {
  const headers = { ...(await signed()), "wechatpay-signature": "WECHATPAY/SIGNTEST/x9" };
  expect(await refusal(headers)).toMatchObject({
    code: "SIGNATURE_PROBE",
    message: expect.stringMatching(/no attack.*query.*4xx/),
  });
});

test("a probe that holds a true signature behind its mark is refused all the same", async () => {
  const headers = await signed();
  const marked = {
    ...headers,
    "wechatpay-signature": `WECHATPAY/SIGNTEST/${headers["wechatpay-signature"]}`,
  };
  expect((await refusal(marked)).code).toBe("SIGNATURE_PROBE");
});

test.each(["WECHATPAY2-SM2-WITH-SM3", "none", ""])(
  "the signature type %j is refused",
  async (type) => {
    const headers = { ...(await signed()), "wechatpay-signature-type": type };
    expect(await refusal(headers)).toMatchObject({
      code: "SIGNATURE_TYPE_UNSUPPORTED",
      message: expect.stringContaining("WECHATPAY2-SHA256-RSA2048"),
    });
  },
);

describe("an unknown serial is refused, and the remedy said", () => {
  test.each([
    ["PUB_KEY_ID_0000000000000000000000000000009999", "add it to platformKeys"],
    ["F".repeat(40), "give apiV3Key so that certificates are fetched"],
    [PLATFORM_SERIAL.toLowerCase(), "WeChat Pay has no such ids"],
    ["", "WeChat Pay has no such ids"],
    ["__proto__", "WeChat Pay has no such ids"],
  ])("%s", async (id, says) => {
    const error = await refusal(
      await signAnswer({ ...publicKeySigner, id }, body, { timestamp: NOW }),
    );
    expect(error.code).toBe("SIGNATURE_SERIAL_UNKNOWN");
    expect(error.message).toContain(says);
    expect(error.message).toContain(`${PUBLIC_KEY_ID}, ${PLATFORM_SERIAL}`);
  });
});

test("the error names the message and carries the Request-ID, but nothing of the body", async () => {
  const headers = await signed();
  const error = await refusal({ ...headers, "Request-ID": "08DB-0" }, "altered-body");
  expect(error.message).not.toContain("altered-body");
  expect(error.requestId).toBe("08DB-0");
  expect(error.message).toMatch(/^The notification /);
  expect(error.message).not.toContain('altered"');
});

test.each([
  ["POST", "query the result by its number before you repeat it"],
  ["GET", "A query changes nothing: repeat it"],
])("an answer to a %s that is not proven says what to do about the call", async (method, says) => {
  const answers = { call: { method, label: `${method} /v3/x` }, limits: limits() };
  const error: unknown = await verify(keys, { header: headerReader({}), body, answers }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "SignatureError", outcome: "unknown" });
  expect(String(error)).toContain(says);
});

test("a certificate that was fetched and has expired is said to be that, not to be unknown", async () => {
  const key = createPublicKey(fixture("platform-certificate.pem"));
  const fetched = new Map([[PLATFORM_SERIAL, { key, expires: NOW * 1000 + 1 }]]);
  const own = new PlatformKeys(new Map(), async () => ({ keys: fetched, age: 0 }));
  await own.fetch(PLATFORM_SERIAL);
  vi.setSystemTime(NOW * 1000 + 1);
  const headers = await signAnswer(certificateSigner, body, { timestamp: NOW });
  const verified = verify(own, { header: headerReader(headers), body });
  await expect(verified).rejects.toMatchObject({
    code: "SIGNATURE_SERIAL_UNKNOWN",
    message: expect.stringContaining(`certificate "${PLATFORM_SERIAL}", which has expired`),
  });
  await expect(verified).rejects.toThrow(/^(?!.*not among)/);
});

test("one altered byte anywhere, of the body or of what is signed beside it, is refused", async () => {
  const original = Buffer.from(body);
  const headers = await signed();
  const names = ["Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Timestamp"] as const;
  const entries = new Map(new Headers(headers));
  const place = fc.oneof(
    fc.constant("body" as const),
    ...names.map((name) => fc.constant(name.toLowerCase())),
  );
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), fc.integer({ min: 1, max: 127 }), async (where, at, by) => {
      const bytes = where === "body" ? original : Buffer.from(entries.get(where)!);
      const altered = Buffer.from(bytes);
      // Never the byte that it was.
      altered[at % bytes.length]! ^= by;
      const error = await (where === "body"
        ? refusal(entries, altered)
        : refusal(new Map([...entries, [where, altered.toString("latin1")]])));
      expect(error.code).toMatch(/^SIGNATURE_/);
    }),
  );
});
