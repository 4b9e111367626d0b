import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSimulator } from "@wechatpay-kit/simulator";
import { expect, onTestFinished, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

// NODE_EXTRA_CA_CERTS is read when a process starts, so that each client is one of its own.
const CLIENT = `
import { WeChatPay } from "wechatpay-kit";
const { certificate, ...merchant } = JSON.parse(process.env.MERCHANT);
const packet = {
  mch_billno: "10000098201411111234567890",
  mch_id: merchant.mchid,
  appid: merchant.appid,
  bill_type: "MCHT",
};
const outcome = (call) => call.then(() => "taken", ({ code, cause }) => code ?? cause?.code);
const ask = (wxpay) => outcome(wxpay.v2.mmpaymkttransfers.gethbinfo.post({ xml: packet }));
const certified = new WeChatPay({ ...merchant, certificate });
const other = JSON.parse(process.env.OTHER);
const clientCertificate = { certificate: other.certificate, privateKey: other.privateKey };
const said = [
  await outcome(certified.v3.certificates.get()),
  await ask(certified),
  await ask(new WeChatPay({ ...merchant, clientCertificate })),
];
process.stdout.write(JSON.stringify(said));
`;

async function saidBy(environment: Readonly<Record<string, string>>): Promise<unknown> {
  const client = spawn(process.execPath, ["--input-type=module", "-e", CLIENT], {
    cwd: here,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await Promise.all([text(client.stdout), once(client, "close")]);
  return JSON.parse(said);
}

test("our own SDK, unchanged, speaks TLS with a simulator whose authority the process trusts, certificate and all", async () => {
  const caDir = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(caDir, { recursive: true }));
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const { httpsUrl } = await simulator.listen(0, "127.0.0.1", { tls: true, caDir });
  const environment = {
    MERCHANT: JSON.stringify({ ...simulator.merchant(), baseUrl: httpsUrl }),
    OTHER: JSON.stringify(await simulator.createMerchant()),
  };
  expect(await saidBy({ ...environment, NODE_EXTRA_CA_CERTS: join(caDir, "ca.pem") })).toEqual([
    "taken",
    // There is no such packet: the certificate was the right one.
    "NOT_FOUND",
    "CA_ERROR",
  ]);
  // Nothing turns the SDK's own check off.
  const trusting = { ...environment, NODE_EXTRA_CA_CERTS: "", NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  expect(await saidBy({ ...trusting, NODE_NO_WARNINGS: "1" })).toEqual([
    "CONNECTION",
    "CONNECTION",
    "CONNECTION",
  ]);
});
