import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createStorage } from "unstorage";
import fsDriver from "unstorage/drivers/fs";
import memoryDriver from "unstorage/drivers/memory";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { sealResource } from "../testing/seal-resource.ts";

const KEY = "wechatpay:certificates:1230000109";
const certificate = sealResource(API_V3_KEY, fixture("platform-certificate.pem"), {
  associatedData: "certificate",
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test.each([
  ["memory", async () => memoryDriver()],
  ["files", async () => fsDriver({ base: await folder() })],
])("certificates are kept in unstorage: %s", async (_, driver) => {
  const storage = createStorage({ driver: await driver() });
  onTestFinished(() => storage.dispose());
  const server = await serving((received, response) =>
    answerSigned(
      response,
      received.target === "/v3/certificates"
        ? JSON.stringify({ data: [{ encrypt_certificate: certificate }] })
        : '{"ok":true}',
      { signer: certificateSigner },
    ),
  );
  const { platformKeys: _keys, ...options } = merchantOptions({ baseUrl: server.url });
  const error = vi.fn<() => void>();
  const ask = async (): Promise<unknown> => {
    const wxpay: any = new WeChatPay({ ...options, certificateStore: storage, hooks: { error } });
    return wxpay.v3.x.get();
  };
  const asked = () => server.received.filter(({ target }) => target === "/v3/certificates").length;

  await Promise.all([ask(), ask()]);
  await vi.waitFor(async () => expect(await storage.hasItem(KEY)).toBe(true));
  const first = asked();
  expect(first).toBeLessThanOrEqual(2);
  expect(await ask()).toEqual({ ok: true });
  expect(asked()).toBe(first);

  await storage.setItem(KEY, "forged");
  expect(await ask()).toEqual({ ok: true });
  expect(asked()).toBe(first + 1);
  expect(error).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect(await storage.getItem(KEY)).toHaveProperty("body"));
});
