import { once } from "node:events";
import { createServer } from "node:https";
import { expect, onTestFinished, test } from "vitest";
import { child } from "./support/child.ts";
import { fixture, merchantOptions } from "./support/keys.ts";
import { proxying } from "./support/proxy.ts";
import { answerSigned } from "./support/server.ts";

// The caller is a process of its own: a synchronous call would stop the proxy if it ran here.
test("the thread of synchronous calls goes through the proxy too, and neither tunnel keeps the process", async () => {
  const ca = fixture("localhost-certificate.pem");
  const server = createServer({ cert: ca, key: fixture("localhost-key.pem") }, (_, response) =>
    answerSigned(response, '{"ok":true}'),
  );
  // The process must not wait until the server closes what it keeps.
  server.keepAliveTimeout = 600_000;
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = Object(server.address());
  const proxy = await proxying();
  const input = merchantOptions({
    baseUrl: `https://localhost:${port}`,
    proxy: `http://user:secret@127.0.0.1:${proxy.port}`,
    ca,
  });
  const printed = await child<{ answers: unknown; lingered: number }>(
    `import { WeChatPay } from "wechatpay-kit";
    const wxpay = new WeChatPay(input);
    const answers = [wxpay.v3.x.getSync(), await wxpay.v3.x.get(), wxpay.v3.x.getSync()];
    const done = performance.now();
    process.on("exit", () => {
      const lingered = performance.now() - done;
      process.stdout.write(JSON.stringify({ answers, lingered }));
    });`,
    { input },
  );
  expect(printed?.answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  // An idle connection is closed after seven seconds: by then a process that waited for it would end.
  expect(printed?.lingered).toBeLessThan(6000);
  expect(proxy.asked.map(({ what }) => what)).toEqual([
    `CONNECT localhost:${port}`,
    `CONNECT localhost:${port}`,
  ]);
});
