import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { child } from "./support/child.ts";
import { certificateSigner, fixture, merchantOptions } from "./support/keys.ts";
import { answerSigned, startServer } from "./support/server.ts";
import type { TestServer } from "./support/server.ts";
import { isSignedByMerchant } from "./support/signed-request.ts";
import { tcp } from "./support/wire.ts";

// The callers are processes of their own: a synchronous call would stop the server if it ran here.
let server: TestServer;
let connections = 0;
let input: object;

beforeEach(async () => {
  connections = 0;
  server = await startServer(async ({ target, headers, body }, response) => {
    if (target === "/v3/refused")
      response
        .writeHead(404, { "request-id": "08-271317510" })
        .end('{"code":"ORDER_NOT_EXIST","message":"不存在","detail":{"field":"a"}}');
    else if (target === "/v3/unsigned") response.end("{}");
    // Only a client without platform keys asks for no key by its id.
    else if (target === "/v3/certificates" && headers["wechatpay-serial"] === undefined)
      response.writeHead(403).end('{"code":"NO_AUTH"}');
    else if (target === "/v3/certified")
      await answerSigned(response, "{}", { signer: certificateSigner });
    else if (target === "/v3/text") await answerSigned(response, "no JSON");
    else if (target === "/v3/large") response.end(Buffer.alloc(11 * 1024 * 1024, " "));
    else if (target === "/v3/close") response.socket?.destroy();
    else if (target === "/v3/empty") await answerSigned(response, "", { status: 204 });
    else if (target === "/v3/security/echo")
      await answerSigned(response, '{"encrypted_echo_message":"AAAA"}');
    else if (target !== "/v3/never") await answerSigned(response, JSON.stringify({ target, body }));
  });
  server.server.on("connection", () => (connections += 1));
  input = merchantOptions({ baseUrl: server.url });
});
afterEach(() => server.close());

const start = `
  import { WeChatPay } from "wechatpay-kit";
  const print = (value) => process.stdout.write(JSON.stringify(value));
  const wxpay = new WeChatPay(input.client ?? input);
`;

// Counts the threads that the SDK starts, and lets a test end them.
const watchThreads = `
  import workerThreads from "node:worker_threads";
  import { syncBuiltinESMExports } from "node:module";
  const threads = [];
  const { Worker } = workerThreads;
  workerThreads.Worker = class extends Worker {
    constructor(...parameters) {
      super(...parameters);
      threads.push(this);
    }
  };
  syncBuiltinESMExports();
  const { WeChatPay } = await import("wechatpay-kit");
  const print = (value) => process.stdout.write(JSON.stringify(value));
`;

test("the three synchronous styles give what the asynchronous ones give, over one connection", async () => {
  const options = {
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    query: { service_id: "500001", appid: "wxd678efh567hg6787" },
  };
  const answers = await child<{ target: string }[]>(
    `${start}
    const { options } = input;
    print([
      wxpay.v3.payscore.permissions.openid._openid_.getSync(options),
      wxpay.chain("v3/payscore/permissions/openid/{openid}").getSync(options),
      wxpay["v3/payscore/permissions/openid/{openid}"].getSync(options),
      wxpay.v3.payscore.chain("permissions/openid/{openid}").getSync(options),
      wxpay.chain("v3/any/thing").getSync(),
      wxpay.v3.certificates.getSync(),
    ]);`,
    { input: { client: input, options } },
  );
  const documented =
    "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=500001&appid=wxd678efh567hg6787";
  expect(answers?.map(({ target }) => target)).toEqual([
    documented,
    documented,
    documented,
    documented,
    "/v3/any/thing",
    "/v3/certificates",
  ]);
  expect(connections).toBe(1);
  expect(server.received.every(isSignedByMerchant)).toBe(true);
});

test("a sub-merchant's client says for whom it calls there too, on the same connection", async () => {
  const answers = await child<{ target: string }[]>(
    `${start}
    const shop = wxpay.partner({ sub_mchid: "1900000109" });
    print([wxpay.v3.x.getSync(), shop.v3.ecommerce.fund.balance._sub_mchid_.getSync()]);`,
    { input },
  );
  expect(answers?.map(({ target }) => target)).toEqual([
    "/v3/x",
    "/v3/ecommerce/fund/balance/1900000109",
  ]);
  expect(connections).toBe(1);
});

test("every verb sends its method and body; 204 gives undefined", async () => {
  const answers = await child(
    `${start}
    const node = wxpay.v3.x;
    print([
      node.postSync({ json: { 名: 1 } }),
      node.putSync({ body: "text" }),
      node.patchSync({ body: Buffer.from("bytes") }),
      node.deleteSync(),
      wxpay.v3.empty.postSync() === undefined,
    ]);`,
    { input },
  );
  expect(answers).toEqual([
    { target: "/v3/x", body: '{"名":1}' },
    { target: "/v3/x", body: "text" },
    { target: "/v3/x", body: "bytes" },
    { target: "/v3/x", body: "" },
    true,
  ]);
  expect(server.received.map(({ method }) => method)).toEqual([
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "POST",
  ]);
  expect(server.received.every(isSignedByMerchant)).toBe(true);
});

test("a call really blocks: a timer set before does not fire during it", async () => {
  const order = await child(
    `${start}
    const order = [];
    setTimeout(() => order.push("timer"), 0);
    Promise.resolve().then(() => order.push("microtask"));
    order.push(typeof wxpay.v3.x.getSync());
    order.push("after the call");
    setTimeout(() => print(order), 1);`,
    { input },
  );
  expect(order).toEqual(["object", "after the call", "microtask", "timer"]);
});

test("the process ends by itself after synchronous calls, with connections kept", async () => {
  await expect(
    child(`${start} wxpay.v3.x.getSync(); await wxpay.v3.x.get(); wxpay.v3.x.getSync();`, {
      input,
    }),
  ).resolves.toBeUndefined();
});

describe("an error comes through as the same class with the same fields", () => {
  test.each<[title: string, call: string, name: string]>([
    ["a refusal", "wxpay.v3.refused.VERB()", "NotFoundError"],
    ["an unsigned answer", "wxpay.v3.unsigned.VERB()", "SignatureError"],
    ["an answer whose key can't be fetched", "unkeyed.v3.certified.VERB()", "SignatureError"],
    ["an answer that is no JSON", "wxpay.v3.text.VERB()", "AnswerError"],
    ["an answer too large", "wxpay.v3.large.VERB()", "AnswerError"],
    ["a closed connection", "wxpay.v3.close.VERB()", "ConnectionError"],
    ["nobody listening", "nobody.v3.x.VERB()", "ConnectionError"],
    // No TLS is ever agreed on: whatever the machine's speed, nothing was sent.
    ["a timeout", "mute.v3.x.VERB({ timeout: 50 })", "TimeoutError"],
    [
      "a member that can't be decrypted",
      'wxpay.v3.security.echo.VERB({ json: { echo_message: "a" } })',
      "DecryptionError",
    ],
    ["a wrong option", "wxpay.v3.x.VERB({ nonsense: 1 })", "RequestError"],
    ["a missing path value", "wxpay.v3._id_.VERB()", "RequestError"],
  ])("%s", async (_, call, name) => {
    const mute = await tcp(() => {});
    const seen = await child<Record<"sync" | "async", { classes: string[] }> & { stack: string }>(
      `${start}
      import * as sdk from "wechatpay-kit";
      const nobody = new WeChatPay({ ...input, baseUrl: "http://127.0.0.1:1" });
      const mute = new WeChatPay({ ...input, baseUrl: "https://127.0.0.1:${mute.port}" });
      const unkeyed = new WeChatPay({ ...input, platformKeys: undefined });
      const seen = (error) => ({
        classes: Object.keys(sdk).filter((name) => name.endsWith("Error") && error instanceof sdk[name]),
        name: error.name, message: error.message, text: String(error), fields: { ...error }, keys: Object.keys(error),
        cause: error.cause && { name: error.cause.name, message: error.cause.message, code: error.cause.code },
      });
      const asynchronous = await ${call.replace("VERB", "post")}.catch((error) => error);
      let synchronous;
      (function callerOfTheTest() {
        try { ${call.replace("VERB", "postSync")}; } catch (error) { synchronous = error; }
      })();
      print({ async: seen(asynchronous), sync: seen(synchronous), stack: synchronous.stack });`,
      { input },
    );
    expect(seen?.sync).toEqual(seen?.async);
    expect(seen?.sync.classes.toSorted()).toEqual(
      [...(name === "NotFoundError" ? ["ApiError"] : []), name, "WeChatPayError"].toSorted(),
    );
    expect(seen?.stack).toContain("callerOfTheTest");
  });
});

test("a certificate is fetched within the thread, once for a client", async () => {
  await server.close();
  const { sealResource } = await import("../src/testing/seal-resource.ts");
  const { apiV3Key = "", platformKeys: _, ...own } = merchantOptions();
  server = await startServer(({ target }, response) => {
    const sealed = sealResource(apiV3Key, fixture("platform-certificate.pem"), {
      associatedData: "certificate",
    });
    const body = target === "/v3/certificates" ? { data: [{ encrypt_certificate: sealed }] } : {};
    return answerSigned(response, JSON.stringify(body), { signer: certificateSigner });
  });
  await child(`${start} wxpay.v3.x.getSync(); wxpay.v3.x.getSync();`, {
    input: { ...own, apiV3Key, baseUrl: server.url },
  });
  expect(server.received.map(({ target }) => target)).toEqual([
    "/v3/x",
    "/v3/certificates",
    "/v3/x",
  ]);
});

describe("the thread", () => {
  test("is not started before it is needed, and is one for all calls of all clients", async () => {
    const counts = await child(
      `${watchThreads}
      const [first, second] = [new WeChatPay(input), new WeChatPay({ ...input, mchid: "1230000110" })];
      const counts = [threads.length];
      await first.v3.x.get();
      counts.push(threads.length);
      for (const wxpay of [first, second, first, second]) wxpay.v3.x.getSync();
      counts.push(threads.length);
      print(counts);`,
      { input },
    );
    expect(counts).toEqual([0, 0, 1]);
    const merchants = server.received.map(
      ({ headers }) => /mchid="(\d+)"/.exec(headers.authorization ?? "")?.[1],
    );
    expect(merchants).toEqual([
      "1230000109",
      "1230000109",
      "1230000110",
      "1230000109",
      "1230000110",
    ]);
    // One of the asynchronous call, one for each client in the thread.
    expect(connections).toBe(3);
  });

  test("is started again after it died, and knows the clients again", async () => {
    const counts = await child(
      `${watchThreads}
      const [first, second] = [new WeChatPay(input), new WeChatPay(input)];
      first.v3.x.getSync();
      second.v3.x.getSync();
      await threads[0].terminate();
      print([first.v3.x.getSync().target, second.v3.x.getSync().target, first.v3.x.getSync().target, threads.length]);`,
      { input },
    );
    expect(counts).toEqual(["/v3/x", "/v3/x", "/v3/x", 2]);
  });

  test("goes on after a call that failed", async () => {
    const answer = await child(
      `${start}
      try { wxpay.v3.never.getSync({ timeout: 30 }); } catch {}
      try { wxpay.v3.close.postSync(); } catch {}
      print(wxpay.v3.x.getSync());`,
      { input },
    );
    expect(answer).toEqual({ target: "/v3/x", body: "" });
  });

  test("can be used from a worker thread of the caller's own", async () => {
    const answer = await child(
      `
      import { Worker } from "node:worker_threads";
      import { once } from "node:events";
const code = \`
        import { parentPort, workerData } from "node:worker_threads";
        import { WeChatPay } from "wechatpay-kit";
        parentPort.postMessage(new WeChatPay(workerData).v3.x.getSync());
      \`;
      const [answer] = await once(new Worker(code, { eval: true, workerData: input }), "message");
      process.stdout.write(JSON.stringify(answer));`,
      { input },
    );
    expect(answer).toEqual({ target: "/v3/x", body: "" });
  });

  test("is not disturbed by the flags and the standard input of the process", async () => {
    const answer = await child(`${start} print(wxpay.v3.x.getSync().target);`, {
      input,
      flags: ["--no-warnings", "--stack-trace-limit=5"],
    });
    expect(answer).toBe("/v3/x");
  });
});

describe("what can't be done synchronously is refused at once, and sends nothing", () => {
  test.each<[title: string, call: string, want: object]>([
    [
      "a client with a fetch of its own",
      "new WeChatPay({ ...input, fetch }).v3.x.getSync()",
      { name: "ConfigError", option: "fetch" },
    ],
    [
      "a signal",
      "wxpay.v3.x.getSync({ signal: AbortSignal.timeout(1000) })",
      { name: "RequestError", parameter: "signal" },
    ],
    [
      "a wrong option",
      "wxpay.v3.x.getSync({ query: 5 })",
      { name: "RequestError", parameter: "query" },
    ],
    [
      "a body of objects",
      "wxpay.v3.x.postSync({ body: {} })",
      { name: "RequestError", parameter: "body" },
    ],
  ])("%s", async (_, call, want) => {
    const seen = await child(
      `${start} try { ${call}; print("sent"); } catch (error) { print({ name: error.name, ...error }); }`,
      { input },
    );
    expect(seen).toMatchObject(want);
    expect(server.received).toHaveLength(0);
  });
});

test("under Node's permission model a synchronous call says at once what is missing", async () => {
  const flag = process.allowedNodeEnvironmentFlags.has("--permission")
    ? "--permission"
    : "--experimental-permission";
  const error = await child(
    `import { WeChatPay } from "wechatpay-kit";
    try { new WeChatPay(input).v3.x.getSync(); } catch (error) {
      process.stdout.write(JSON.stringify({ ...error, name: error.name, text: error.message, cause: error.cause.code }));
    }`,
    { input, flags: [flag, "--allow-fs-read=*"], env: { NODE_NO_WARNINGS: "1" } },
  );
  expect(error).toMatchObject({
    name: "ConfigError",
    option: "sync",
    outcome: "refused",
    text: expect.stringContaining("--allow-worker"),
    cause: "ERR_ACCESS_DENIED",
  });
});
