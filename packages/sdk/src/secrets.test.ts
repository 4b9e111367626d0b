import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  publicKeySigner,
  signerOptions,
} from "../test/support/keys.ts";
import { answerSigned, startServer } from "../test/support/server.ts";
import { readAuthorization } from "../test/support/signed-request.ts";
import { failure, serving, tcp } from "../test/support/wire.ts";
import { API_V2_KEY } from "../test/support/xml.ts";
import { WeChatPay } from "./client.ts";
import type { WeChatPayOptions } from "./config/config.ts";
import type { Fetch } from "./transport/fetch.ts";
import { ApiError, WeChatPayError } from "./errors.ts";
import { sealResource } from "./testing/seal-resource.ts";
import { signAnswer } from "./testing/sign-answer.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const person = { openid, name: "张三丰", phone: "13800138000", note: 'it\'s "secret"\n住址' };
// Each line of a key by itself: a part of it in an error is as bad.
const pemLines = (name: string) =>
  fixture(name)
    .split("\n")
    .filter((line) => line.length === 64);

/** Every text in which an error can end up in a log. */
function texts(error: unknown): string[] {
  const seen: string[] = [];
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    seen.push(one.message, one.stack ?? "", String(one), JSON.stringify(one));
    seen.push(
      JSON.stringify(Object.getOwnPropertyNames(one).map((name) => [name, Reflect.get(one, name)])),
    );
  }
  return [
    ...seen,
    inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null }),
  ];
}

/** What of the secrets stands in an error; also what is no error of ours. */
function leaks(error: unknown, more: readonly string[] = []): string[] {
  if (!(error instanceof WeChatPayError)) return [`not one of our errors: ${String(error)}`];
  const bytes = Buffer.from(openid.slice(0, 8));
  const secrets = [
    API_V3_KEY,
    ...pemLines("merchant-key.pem"),
    ...pemLines("platform-key.pem"),
    ...Object.values(person),
    encodeURIComponent(person.name),
    person.note.slice(0, 12),
    // Bytes are printed as hexadecimal digits by inspect, and as numbers by JSON.
    bytes.toString("hex").replaceAll(/(..)(?=.)/g, "$1 "),
    [...bytes].join(","),
    ...more,
  ];
  return texts(error).flatMap((text) => secrets.filter((secret) => text.includes(secret)));
}

const options = { openid, query: { name: person.name, phone: person.phone } };
const template = "v3/payscore/permissions/openid/{openid}";
async function ask(
  more: Partial<WeChatPayOptions>,
  method: "get" | "post",
  extra: object = {},
): Promise<unknown> {
  const wxpay: any = new WeChatPay(merchantOptions(more));
  const json = method === "post" ? { json: { ...person, list: [person] } } : {};
  return failure(wxpay.chain(template)[method]({ ...options, ...json, timeout: 1000, ...extra }));
}

describe.each(["get", "post"] as const)(
  "a failing %s tells nothing of keys, signature or person",
  (method) => {
    test("when the server refuses and repeats everything that it was sent", async () => {
      const signatures: string[] = [];
      const server = await serving((received, response) => {
        const { authorization = "" } = received.headers;
        const signature = readAuthorization(authorization)["signature"]!;
        signatures.push(signature);
        const all = [
          received.target,
          decodeURIComponent(received.target),
          received.body,
          authorization,
        ].join(" ");
        response.writeHead(400, { "content-type": "application/json" });
        response.end(
          JSON.stringify({
            code: `PARAM_ERROR ${openid}`,
            message: all,
            detail: {
              field: "/name",
              value: person.name,
              issue: all,
              authorization,
              body: received.body && JSON.parse(received.body),
              sign_information: {
                url: received.target,
                truncated_sign_message: `${method}\n${received.target}\n`,
              },
            },
          }),
        );
      });
      const error = await ask({ baseUrl: server.url }, method);
      expect(error).toBeInstanceOf(ApiError);
      expect(leaks(error, signatures)).toEqual([]);
    });

    test("when the signature is found wrong and the string to sign is shown", async () => {
      const server = await serving((received, response) => {
        const truncated_sign_message = `${received.method}\n${received.target}\n1\nn\n${received.body}\n`;
        response.writeHead(401);
        response.end(
          JSON.stringify({
            code: "SIGN_ERROR",
            message: "签名错误",
            detail: { sign_information: { truncated_sign_message, sign_message_length: 9 } },
          }),
        );
      });
      expect(leaks(await ask({ baseUrl: server.url }, method))).toEqual([]);
    });

    test.each([
      ["is a proxy's page", (text: string) => `<html>${text}</html>`, 502],
      ["is cut off", (text: string) => `{"message":"${text}`, 500],
    ])("when the refusal %s", async (_, page, status) => {
      const server = await serving(
        ({ target, body }, response) => void response.writeHead(status).end(page(target + body)),
      );
      expect(leaks(await ask({ baseUrl: server.url }, method))).toEqual([]);
    });

    test("when the answer is not signed, wrongly signed or no JSON", async () => {
      const text = JSON.stringify(person);
      const unsigned = await serving((_, response) => void response.end(text));
      expect(leaks(await ask({ baseUrl: unsigned.url }, method))).toEqual([]);
      const wrong = await serving((_, response) =>
        answerSigned(response, text, { headers: { "wechatpay-nonce": "x" } }),
      );
      expect(leaks(await ask({ baseUrl: wrong.url }, method))).toEqual([]);
      const signedText = await serving((_, response) =>
        answerSigned(response, `${openid}${person.name}`),
      );
      expect(leaks(await ask({ baseUrl: signedText.url }, method))).toEqual([]);
    });

    test("when the answer is too large", async () => {
      const server = await serving((_, response) => void response.end(openid.repeat(400_000)));
      expect(leaks(await ask({ baseUrl: server.url }, method))).toEqual([]);
    });

    test("when nobody listens, the server hangs up, or answers no HTTP", async () => {
      const { url, close } = await startServer(() => {});
      await close();
      expect(leaks(await ask({ baseUrl: url }, method))).toEqual([]);
      for (const answer of [
        "",
        `${openid} ${person.name}\r\n\r\n`,
        `HTTP/1.1 200 OK\r\n${openid}\r\n\r\n`,
        `HTTP/1.1 200 OK\r\nx: ${openid}\r\ncontent-length: 99\r\n\r\n{`,
      ]) {
        const server = await tcp((socket) => {
          socket.once("data", () => socket.end(answer));
        });
        for (const more of [{}, { fetch }])
          expect(leaks(await ask({ baseUrl: server.url, ...more }, method))).toEqual([]);
      }
    });

    test("when it times out", async () => {
      const server = await serving(() => {});
      expect(leaks(await ask({ baseUrl: server.url }, method, { timeout: 30 }))).toEqual([]);
    });

    test("when the caller's fetch fails with all that it was given", async () => {
      let signature = "";
      const talkative: Fetch = async (url, init) => {
        const headers = Object.fromEntries(new Headers(init.headers));
        signature = readAuthorization(headers["authorization"])["signature"]!;
        throw Object.assign(new Error(`request to ${url} failed`), {
          config: { url, ...init },
          request: init,
        });
      };
      const error = await ask({ fetch: talkative }, method);
      expect(leaks(error)).toEqual([]);
      expect(texts(error).join("\n")).not.toContain(signature);
    });

    test("when the options are wrong", async () => {
      for (const extra of [
        { query: { a: [[openid]] } },
        { headers: { "x-note": person.note } },
        { json: person, body: JSON.stringify(person) },
        { timeout: openid },
        { signal: person },
      ]) {
        expect(leaks(await ask({}, method, extra))).toEqual([]);
      }
    });
  },
);

test.each([`v3/x?openid=${openid}`, `v3/x/${person.name}`, `v3/${openid}/../`])(
  "nor does a wrong path",
  (path) => {
    const wxpay: any = new WeChatPay(merchantOptions());
    const call = async () => wxpay.chain(path);
    return expect(failure(call()).then((error) => leaks(error))).resolves.toEqual([]);
  },
);

describe("nor does a failing notification", () => {
  const wxpay = new WeChatPay(merchantOptions());
  const seal = (text: string, apiV3Key = API_V3_KEY) =>
    JSON.stringify({
      id: "1",
      create_time: "",
      event_type: "A",
      resource_type: "",
      resource: sealResource(apiV3Key, text, { associatedData: "" }),
    });

  test.each<[title: string, body: string, signed: string]>([
    ["that was altered", seal(JSON.stringify(person)), "{}"],
    ["sealed with another key", seal(JSON.stringify(person), "b".repeat(32)), ""],
    ["whose resource is no JSON", seal(`${openid} ${person.name}`), ""],
    ["that is no JSON", openid, ""],
    ["without a resource", JSON.stringify(person), ""],
  ])("%s", async (_, body, signed) => {
    const headers = await signAnswer(publicKeySigner, signed || body);
    expect(leaks(await failure(wxpay.webhooks.unwrap(body, headers)))).toEqual([]);
  });

  test("given as a parsed object", async () => {
    const parsed: any = person;
    expect(leaks(await failure(wxpay.webhooks.unwrap(parsed, {})))).toEqual([]);
  });
});

describe("nor does a failing look for certificates", () => {
  test.each<[title: string, body: string]>([
    [
      "sealed with another key",
      JSON.stringify({
        data: [
          { encrypt_certificate: sealResource("b".repeat(32), openid, { associatedData: "" }) },
        ],
      }),
    ],
    [
      "that holds what is no certificate",
      JSON.stringify({
        data: [
          {
            encrypt_certificate: sealResource(API_V3_KEY, fixture("platform-key.pem"), {
              associatedData: "",
            }),
          },
        ],
      }),
    ],
    ["that is no JSON", `${openid} ${API_V3_KEY}`],
  ])("%s", async (_, body) => {
    const server = await serving((_, response) =>
      answerSigned(response, body, { signer: certificateSigner }),
    );
    const { platformKeys: _keys, ...own } = merchantOptions({ baseUrl: server.url });
    const wxpay: any = new WeChatPay(own);
    expect(leaks(await failure(wxpay.chain("v3/x").get()))).toEqual([]);
  });
});

describe("nor does a failing red packet of WeCom", () => {
  const workWxSecret = "DvgYqKEvs1wr_5bNcF-7hQmZ2tXkLpUaRoGiSjWyE9c";
  const xml = { re_openid: openid, act_name: person.name, total_amount: 100 };
  const secrets = [API_V2_KEY, workWxSecret];

  test.each<[title: string, status: number, page: (body: string) => string]>([
    ["whose answer is not signed", 200, (body) => body],
    ["that a proxy quotes", 502, (body) => `<html>${body}</html>`],
  ])("%s", async (_, status, page) => {
    let signatures: readonly string[] = [];
    const server = await serving(({ body }, response) => {
      signatures = body.match(/[0-9A-F]{32}/g) ?? [];
      response.writeHead(status).end(page(body));
    });
    const options = merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY, workWxSecret });
    const wxpay: any = new WeChatPay(options);
    const error = await failure(wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({ xml }));
    expect(signatures).toHaveLength(2);
    expect(leaks(error, [...secrets, ...signatures])).toEqual([]);
  });

  test("for want of a right secret", async () => {
    const options = merchantOptions({ apiV2Key: API_V2_KEY, workWxSecret: `${workWxSecret} ` });
    const made = async () => new WeChatPay(options);
    expect(leaks(await failure(made()), secrets)).toEqual([]);
  });
});

describe("nor does a signer that fails with all that it was given", () => {
  const talkative = (given: Uint8Array): never => {
    const text = Buffer.from(given).toString("utf8");
    const forms = [text, Buffer.from(given).toString("base64"), given.join(","), text.split("\n")];
    throw Object.assign(new Error(`can't do it with ${forms.join(" ")}`), {
      input: given,
      cause: new Error(text),
    });
  };

  test("at signing", async () => {
    const wxpay: any = new WeChatPay(signerOptions({ sign: talkative }));
    const error = await failure(wxpay.chain(template).post({ ...options, json: person }));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: false });
    expect(leaks(error)).toEqual([]);
  });

  test("at decrypting", async () => {
    const ciphertext = Buffer.from(openid).toString("base64");
    const server = await serving((_, response) =>
      answerSigned(response, JSON.stringify({ encrypted_echo_message: ciphertext })),
    );
    const wxpay = new WeChatPay(signerOptions({ decrypt: talkative }, { baseUrl: server.url }));
    const error = await failure(wxpay.v3.security.echo.post({ json: { echo_message: "a" } }));
    expect(leaks(error, [ciphertext])).toEqual([]);
  });

  test("nor one whose signature is no use", async () => {
    const sign = (message: Uint8Array): string => Buffer.from(message).toString("utf8");
    const wxpay: any = new WeChatPay(signerOptions({ sign }));
    expect(leaks(await failure(wxpay.chain(template).post({ ...options, json: person })))).toEqual(
      [],
    );
  });
});

test("nor is anything of a key told of a store that fails, is forged, or is read by others", async () => {
  const told: unknown[] = [];
  const written: string[] = [];
  const server = await serving((received, response) =>
    answerSigned(response, received.target === "/v3/certificates" ? certificates : "{}", {
      signer: certificateSigner,
    }),
  );
  const certificates = JSON.stringify({
    data: [
      {
        encrypt_certificate: sealResource(API_V3_KEY, fixture("platform-certificate.pem"), {
          associatedData: "certificate",
        }),
      },
    ],
  });
  const { platformKeys: _keys, ...own } = merchantOptions({ baseUrl: server.url });
  const hooks = { error: ({ error }: { error: Error }) => void told.push(error) };
  for (const found of ["forged", JSON.stringify({ headers: {}, body: certificates })]) {
    const certificateStore = {
      getItem: () => found,
      setItem: (...given: unknown[]) => {
        written.push(String(given));
        throw Object.assign(new Error(`can't write ${String(given)}`), { given, own });
      },
    };
    const wxpay: any = new WeChatPay({ ...own, certificateStore, hooks });
    await wxpay.chain(template).get(options);
  }
  expect(written).toHaveLength(2);
  expect(told).toHaveLength(4);
  expect(told.flatMap((error) => leaks(error))).toEqual([]);
  expect(written.join()).not.toContain(API_V3_KEY);
  expect(written.join()).not.toContain("BEGIN");
});

test("nor does a member that can't be decrypted or encrypted", async () => {
  const server = await serving((_, response) =>
    answerSigned(response, JSON.stringify({ encrypted_echo_message: openid })),
  );
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  expect(
    leaks(await failure(wxpay.v3.security.echo.post({ json: { echo_message: "a" } }))),
  ).toEqual([]);
  expect(
    leaks(
      await failure(
        wxpay.v3.security.echo.post({
          json: { echo_message: "a", encrypted_echo_message: openid.repeat(20) },
        }),
      ),
    ),
  ).toEqual([]);
});
