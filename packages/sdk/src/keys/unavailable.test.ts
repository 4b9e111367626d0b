import type { ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import type { TestServer } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { answerText, API_V2_KEY, signedXml, SUCCESS, xmlOf } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import { sealResource } from "../testing/seal-resource.ts";
import { signAnswer } from "../testing/sign-answer.ts";

// A request that serves another (fetching certificates, asking for the bank's key) fails. What the caller is told is what
// is true of the call: carried out or not, sent or not. Each kind of failure happens on real connections.

type Answer = (response: ServerResponse, server: TestServer) => void | Promise<void>;

const listOf = (apiV3Key: string): string =>
  JSON.stringify({
    data: [
      {
        encrypt_certificate: sealResource(apiV3Key, fixture("platform-certificate.pem"), {
          associatedData: "certificate",
        }),
      },
    ],
  });

const refused =
  (status: number, code: string): Answer =>
  (response) =>
    void response.writeHead(status).end(JSON.stringify({ code, message: "…" }));

const forbidden = refused(403, "NO_AUTH");
const reset: Answer = (response) => void response.socket?.resetAndDestroy();
const silent: Answer = () => {};
/** Nobody listens any more when the helper request is made; handled where the server is started. */
const nobody: Answer = () => {
  throw new Error("somebody listened");
};

const kinds: readonly (readonly [title: string, answer: Answer, cause: object])[] = [
  ["nobody listens", nobody, { name: "ConnectionError", mayHaveReachedServer: false }],
  ["the connection is reset", reset, { name: "ConnectionError" }],
  ["no answer comes in its own time", silent, { name: "TimeoutError", timeout: 300 }],
  ["401", refused(401, "SIGN_ERROR"), { name: "AuthenticationError", status: 401 }],
  ["403", forbidden, { name: "PermissionError", status: 403 }],
  [
    "404: a merchant in public-key mode",
    refused(404, "RESOURCE_NOT_EXISTS"),
    { name: "ConfigError", option: "platformKeys" },
  ],
  ["429", refused(429, "FREQUENCY_LIMITED"), { name: "RateLimitError", status: 429 }],
  ["502 by a proxy", (response) => void response.writeHead(502).end("<html>"), { status: 502 }],
  [
    "certificates sealed with another apiV3Key",
    (response) => answerSigned(response, listOf("b".repeat(32)), { signer: certificateSigner }),
    { name: "ConfigError", option: "apiV3Key" },
  ],
  [
    "an answer signed by somebody else",
    (response) => answerSigned(response, listOf(API_V3_KEY), { signer: publicKeySigner }),
    { name: "SignatureError" },
  ],
  [
    "an answer that is no JSON",
    (response) => answerSigned(response, "<html>", { signer: certificateSigner }),
    { name: "AnswerError" },
  ],
  [
    "an answer without certificates",
    (response) => answerSigned(response, "{}", { signer: certificateSigner }),
    { name: "DecryptionError" },
  ],
];

/** A server whose calls succeed, signed by a certificate that nobody has; `/v3/certificates` answers as given. */
async function start(answer: Answer): Promise<TestServer> {
  const server: TestServer = await serving(async ({ target }, response) => {
    if (target === "/v3/certificates") return answer(response, server);
    const headers: Record<string, string> = {};
    if (answer === nobody) {
      headers["connection"] = "close";
      server.server.close();
    }
    return answerSigned(response, '{"refund_id":"1"}', { signer: certificateSigner, headers });
  });
  return server;
}

const client = (baseUrl: string, answer: Answer, more = {}): any => {
  const { platformKeys: _, ...options } = merchantOptions({ baseUrl });
  // Helper requests have the client's own timeout, whatever the call's is.
  return new WeChatPay({ ...options, ...(answer === silent ? { timeout: 300 } : {}), ...more });
};

const json = { out_refund_no: "1217752501201407033233368018" };

describe("certificates can't be fetched after the call went out", () => {
  test.each(kinds)("%s: the call's outcome is unknown", async (_, answer, cause) => {
    const server = await start(answer);
    const wxpay = client(server.url, answer);
    const error: any = await failure(
      wxpay.v3.refund.domestic.refunds.post({ json, timeout: 20_000 }),
    );
    expect(error).toMatchObject({
      name: "SignatureError",
      code: "SIGNATURE_KEY_UNAVAILABLE",
      requestId: "08DBF3A5B9061050120817028BCA901-0",
      cause,
    });
    expect(error.message).toMatch(/^POST \/v3\/refund\/domestic\/refunds: the answer can't be/);
    expect(error.message).toMatch(/outcome is unknown.*query.*before you repeat.*platformKeys/);
    // What is true of the helper request is said by the cause and by nothing else.
    expect(error.message).not.toMatch(/Nothing was sent|may be repeated|GET \/v3\/certificates/);
    expect(server.received[0]?.method).toBe("POST");
  });

  test("a query may be repeated: that is said, and nothing of an unknown outcome", async () => {
    const server = await start(reset);
    const error: any = await failure(client(server.url, reset).v3.x.get());
    expect(error).toMatchObject({ name: "SignatureError", code: "SIGNATURE_KEY_UNAVAILABLE" });
    expect(error.message).toMatch(/^GET \/v3\/x: the answer.*changes nothing.*repeat it/);
  });

  test("calls that meet the remembered failure are told the same, each of itself", async () => {
    // For a second a failure is remembered; here that second lasts.
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() });
    onTestFinished(() => void vi.useRealTimers());
    const server = await start(forbidden);
    const wxpay = client(server.url, forbidden);
    const post = (name: string): Promise<any> => failure(wxpay.v3[name].post());
    const together = await Promise.all([post("a"), post("b")]);
    const errors = [...together, await post("c")];
    expect(errors.map(({ message }) => message.split(":")[0])).toEqual([
      "POST /v3/a",
      "POST /v3/b",
      "POST /v3/c",
    ]);
    for (const error of errors) {
      expect(error).toMatchObject({ name: "SignatureError", code: "SIGNATURE_KEY_UNAVAILABLE" });
      // One failure, told to several: none of them can change what the others see.
      expect(Object.isFrozen(error.cause)).toBe(true);
    }
    expect(new Set(errors).size).toBe(3);
    expect(server.received.filter(({ target }) => target === "/v3/certificates")).toHaveLength(1);
  });

  test.each(kinds)("%s: a notification is refused, and comes again", async (_, answer, cause) => {
    const server = await start(answer);
    const wxpay = client(server.url, answer);
    // Where nobody is to listen, a first call closes the door.
    if (answer === nobody) await failure(wxpay.v3.x.post());
    const body = "{}";
    const error: any = await failure(
      wxpay.webhooks.unwrap(body, await signAnswer(certificateSigner, body)),
    );
    expect(error).toMatchObject({
      name: "SignatureError",
      code: "SIGNATURE_KEY_UNAVAILABLE",
      cause,
    });
    expect(error.message).toMatch(/^The notification can't be verified.*comes again.*platformKeys/);
  });
});

describe("certificates can't be fetched before the call goes out", () => {
  const encrypted = { encrypted_echo_message: "a" };

  test.each(kinds)("%s: nothing of the call was sent", async (_, answer, cause) => {
    const server = await start(answer);
    const wxpay = client(server.url, answer);
    if (answer === nobody) await server.close();
    const echo = (): Promise<any> =>
      failure(wxpay.v3.security.echo.post({ json: encrypted, timeout: 20_000 }));
    // The second meets the failure that is remembered.
    for (const error of [await echo(), await echo()]) {
      const option = "option" in cause ? cause.option : undefined;
      expect(error).toMatchObject(
        option === undefined
          ? { name: "ConnectionError", code: "CONNECTION", mayHaveReachedServer: false, cause }
          : { name: "ConfigError", code: "CONFIG", option, cause },
      );
      expect(error.message).toContain("POST /v3/security/echo");
      expect(error.message).toMatch(/[Nn]othing was sent/);
      expect(error.message).not.toMatch(/may have reached|GET \/v3\/certificates/);
    }
    expect(server.received.every(({ target }) => target === "/v3/certificates")).toBe(true);
  });
});

describe("the bank's key can't be had before the call goes out", () => {
  const xmlAnswer =
    (members: Readonly<Record<string, string>>): Answer =>
    (response) =>
      answerText(response, xmlOf(members));
  const bankKinds: readonly (readonly [title: string, answer: Answer, cause: object])[] = [
    ...kinds.slice(0, 3),
    [
      "refused at the level of return_code",
      xmlAnswer({ return_code: "FAIL", return_msg: "签名错误" }),
      { name: "ApiError", code: "FAIL" },
    ],
    [
      "refused at the level of result_code",
      xmlAnswer({ return_code: "SUCCESS", result_code: "FAIL", err_code: "FREQ_LIMIT" }),
      { name: "RateLimitError", code: "FREQ_LIMIT" },
    ],
    ["502 by a proxy", (response) => void response.writeHead(502).end("<html>"), { status: 502 }],
    [
      "an answer with a wrong sign",
      xmlAnswer({ ...SUCCESS, pub_key: "x", sign: "0".repeat(32) }),
      { name: "SignatureError" },
    ],
    ["an answer that is no XML", (response) => answerText(response, "{}"), { name: "AnswerError" }],
    [
      "an answer without a key",
      (response) => answerText(response, signedXml({ ...SUCCESS, pub_key: "none" })),
      { name: "ConfigError", option: "mchid" },
    ],
  ];

  test.each(bankKinds)("%s: nothing of the call was sent", async (_, answer, cause) => {
    const server: TestServer = await serving((_received, response) => answer(response, server));
    const wxpay = client(server.url, answer, { apiV2Key: API_V2_KEY });
    if (answer === nobody) await server.close();
    const pay = (): Promise<any> =>
      failure(
        wxpay.v2.mmpaysptrans.pay_bank.post({ xml: { enc_bank_no: "6222" }, timeout: 20_000 }),
      );
    for (const error of await Promise.all([pay(), pay()])) {
      const option = "option" in cause ? cause.option : undefined;
      expect(error).toMatchObject(
        option === undefined
          ? { name: "ConnectionError", code: "CONNECTION", mayHaveReachedServer: false, cause }
          : { name: "ConfigError", code: "CONFIG", option, cause },
      );
      expect(error.message).toContain("POST /v2/mmpaysptrans/pay_bank");
      expect(error.message).toMatch(/[Nn]othing was sent/);
      expect(error.message).not.toMatch(/may have reached|getpublickey/);
      expect(Object.isFrozen(error.cause)).toBe(true);
    }
    expect(server.received.every(({ target }) => target === "/risk/getpublickey")).toBe(true);
  });

  test("the client's own configuration keeps the bank's key from being asked for: it is named", async () => {
    const server = await serving(() => {});
    const xml = { enc_bank_no: "6222" };
    const error: any = await failure(
      client(server.url, silent).v2.mmpaysptrans.pay_bank.post({ xml }),
    );
    expect(error).toMatchObject({ name: "ConfigError", option: "apiV2Key" });
    expect(error.message).toContain("POST /v2/mmpaysptrans/pay_bank");
    expect(server.received).toHaveLength(0);
  });
});

test("no failure of a helper request carries a key", async () => {
  for (const [, answer] of kinds) {
    const server = await start(answer);
    const error: any = await failure(client(server.url, answer).v3.x.post());
    expect(`${error.message} ${String(error.cause)} ${error.cause?.stack}`).not.toContain(
      API_V3_KEY,
    );
  }
});
