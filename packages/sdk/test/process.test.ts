import { once } from "node:events";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { child } from "./support/child.ts";
import { fixture, merchantOptions, publicKeySigner } from "./support/keys.ts";
import { answerSigned, startServer } from "./support/server.ts";
import { signAnswer } from "../src/testing/sign-answer.ts";

const start = `
  import { WeChatPay } from "wechatpay-kit";
  const print = (value) => process.stdout.write(JSON.stringify(value));
`;

// Of what the event loop reports; loading a module leaves file requests there for a moment.
const isAlive = (resource: string) =>
  /Timeout|Immediate|TCP|TLS|Worker|MessagePort|Server/.test(resource);

async function serving(...answer: Parameters<typeof startServer>) {
  const server = await startServer(...answer);
  onTestFinished(() => server.close());
  return server;
}

describe("importing the package", () => {
  test.each(["wechatpay-kit", "wechatpay-kit/testing"])(
    "%s has no effect: nothing is printed, changed or kept alive",
    async (name) => {
      const seen = (await child(
        `const names = () => [Reflect.ownKeys(globalThis), Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Promise.prototype), process.eventNames(), Object.keys(process.env)].map((keys) => keys.map(String));
      const before = names();
      await import("${name}");
      process.stdout.write(JSON.stringify([before, names(), process.getActiveResourcesInfo()]));`,
      )) as [string[][], string[][], string[]];
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2].filter(isAlive)).toEqual([]);
    },
  );

  test("and constructing a client starts nothing either", async () => {
    const resources = await child<string[]>(
      `${start} new WeChatPay(input); print(process.getActiveResourcesInfo());`,
      { input: merchantOptions() },
    );
    expect(resources?.filter(isAlive)).toEqual([]);
  });
});

test("a process ends by itself after its last call, although the connection is kept", async () => {
  const server = await serving((_, response) => answerSigned(response, "{}"));
  const data = await child(`${start} print(await new WeChatPay(input).v3.x.get());`, {
    input: merchantOptions({ baseUrl: server.url }),
  });
  expect(data).toEqual({});
});

describe("a rejection is reported as unhandled exactly when nobody handles it", () => {
  test.each<[title: string, code: string, unhandled: number]>([
    ["only withResponse() is awaited", "await call.withResponse().catch(() => {});", 0],
    ["only asResponse() is awaited", "await call.asResponse().catch(() => {});", 0],
    ["only the call is awaited", "await call.catch(() => {});", 0],
    [
      "all are awaited",
      "await Promise.allSettled([call, call.withResponse(), call.asResponse()]);",
      0,
    ],
    ["it is awaited late, but before it settles", "await null; await call.catch(() => {});", 0],
    ["nobody looks at it", "", 1],
  ])("%s", async (_, code, unhandled) => {
    const server = await serving((_, response) => void response.writeHead(404).end());
    for (const options of ["{}", "{ nonsense: 1 }"]) {
      const count = await child(
        `${start}
        let count = 0;
        process.on("unhandledRejection", () => (count += 1));
        const call = new WeChatPay(input).v3.x.get(${options});
        ${code}
        process.on("exit", () => print(count));`,
        { input: merchantOptions({ baseUrl: server.url }) },
      );
      expect(count).toBe(unhandled);
    }
  });
});

test("a peer's trap: chains of many distinct names do not stay in memory", async () => {
  const grown = await child<number>(
    `${start}
    const wxpay = new WeChatPay(input);
    const walk = (from, to) => {
      for (let i = from; i < to; i += 1) {
        String(wxpay.v3["segment-" + i].more._value_);
        String(wxpay.chain("v3/segment-" + i + "/more"));
        String(wxpay["v3/segment-" + i].more);
      }
    };
    walk(0, 20_000);
    gc();
    const before = process.memoryUsage().heapUsed;
    walk(20_000, 220_000);
    gc();
    print(process.memoryUsage().heapUsed - before);`,
    { input: merchantOptions(), flags: ["--expose-gc"] },
  );
  // Ten bytes a name would be 6 MB; the peer keeps a thousand.
  expect(grown).toBeLessThan(2_000_000);
});

test("a thousand clients are let go of when nobody holds them", async () => {
  const left = await child<number>(
    `${start}
    const clients = Array.from({ length: 1000 }, () => new WeakRef(new WeChatPay(input)));
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    print(clients.filter((client) => client.deref() !== undefined).length);`,
    { input: merchantOptions(), flags: ["--expose-gc"] },
  );
  expect(left).toBeLessThan(10);
});

describe("https", () => {
  const trust = {
    NODE_EXTRA_CA_CERTS: fileURLToPath(
      new URL("fixtures/localhost-certificate.pem", import.meta.url),
    ),
  };
  async function secure() {
    const seen = { connections: 0, requests: 0 };
    const server = createServer(
      { key: fixture("localhost-key.pem"), cert: fixture("localhost-certificate.pem") },
      (_, response) => {
        seen.requests += 1;
        void signAnswer(publicKeySigner, '{"secure":true}').then((headers) =>
          response.writeHead(200, headers).end('{"secure":true}'),
        );
      },
    );
    server.on("secureConnection", () => (seen.connections += 1));
    await once(server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as { port: number };
    return { seen, input: merchantOptions({ baseUrl: `https://127.0.0.1:${port}` }) };
  }

  test("with a certificate that is trusted carries calls over one kept connection, blocking ones too", async () => {
    const { seen, input } = await secure();
    const answers = await child(
      `${start}
      const wxpay = new WeChatPay(input);
      print([await wxpay.v3.x.get(), await wxpay.v3.x.post({ json: {} }), wxpay.v3.x.getSync(), wxpay.v3.x.getSync()]);`,
      { input, env: trust },
    );
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ secure: true })));
    expect(seen).toEqual({ requests: 4, connections: 2 });
  });

  test("with one that is not is refused, asynchronously and synchronously", async () => {
    const { seen, input } = await secure();
    const errors = await child(
      `${start}
      const wxpay = new WeChatPay(input);
      const errors = [await wxpay.v3.x.get().catch((error) => error)];
      try { wxpay.v3.x.getSync(); } catch (error) { errors.push(error); }
      print(errors.map(({ name, mayHaveReachedServer }) => ({ name, mayHaveReachedServer })));`,
      { input },
    );
    expect(errors).toEqual(
      Array.from({ length: 2 }, () => ({ name: "ConnectionError", mayHaveReachedServer: false })),
    );
    expect(seen.requests).toBe(0);
  });
});
