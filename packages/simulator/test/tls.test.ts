import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSimulator } from "@wechatpay-kit/simulator";
import { expect, onTestFinished, test } from "vitest";
import { makeCertifiedKey, makePublicKeyPair } from "../src/world/make-keys.ts";

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

// Each operation with each certificate; what the client itself refuses is told by the option that it names.
const CERTIFIED = `
import { WeChatPay } from "wechatpay-kit";
const { baseUrl, merchant, other, outdated } = JSON.parse(process.env.CASES);
const outcome = (call) =>
  call.then(() => "taken", ({ code, option, cause }) => option ?? code ?? cause?.code);
const common = { appid: merchant.appid, mch_id: merchant.mchid };
const operations = {
  refund: ({ v2 }, who) =>
    v2.secapi.pay.refund.post({
      xml: { ...common, ...who, out_trade_no: "none", out_refund_no: "r1", total_fee: 1, refund_fee: 1 },
    }),
  fundFlow: ({ v2 }, who) =>
    v2.pay.downloadfundflow.post({ xml: { ...common, ...who, bill_date: "20260101", account_type: "Basic" } }),
  query: ({ v2 }, who) => v2.pay.orderquery.post({ xml: { ...common, ...who, out_trade_no: "none" } }),
  certificates: ({ v3 }) => v3.certificates.get(),
};
const pairOf = ({ certificate, privateKey }) => ({ certificate, privateKey });
const { certificate: _, ...plain } = { ...merchant, baseUrl };
const cases = {
  own: [{ ...plain, clientCertificate: pairOf(merchant) }],
  other: [{ ...plain, clientCertificate: pairOf(other) }],
  none: [plain],
  outdated: [{ ...outdated, baseUrl }, { appid: outdated.appid, mch_id: outdated.mchid }],
};
const said = {};
for (const [name, [options, who = {}]] of Object.entries(cases)) {
  const wxpay = new WeChatPay(options);
  said[name] = {};
  for (const [operation, call] of Object.entries(operations)) {
    said[name][operation] = await outcome(call(wxpay, who));
  }
}
process.stdout.write(JSON.stringify(said));
`;

async function saidBy(
  environment: Readonly<Record<string, string>>,
  program: string = CLIENT,
): Promise<unknown> {
  const client = spawn(process.execPath, ["--input-type=module", "-e", program], {
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

test("on a port that speaks TLS alone, refunds and fund-flow bills of APIv2 want the merchant's own certificate, and others do not", async () => {
  const caDir = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(caDir, { recursive: true }));
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const { url } = await simulator.listen(0, "127.0.0.1", { tls: true, caDir, plain: false });
  const yesterday = new Date(Date.now() - 86_400_000);
  const keys = {
    merchant: await makeCertifiedKey("CN=outdated", yesterday),
    platform: await makePublicKeyPair(),
  };
  const cases = {
    baseUrl: url,
    merchant: simulator.merchant(),
    other: await simulator.createMerchant(),
    outdated: await simulator.createMerchant({ keys }),
  };
  const environment = {
    CASES: JSON.stringify(cases),
    NODE_EXTRA_CA_CERTS: join(caDir, "ca.pem"),
  };
  const everybody = { query: "ORDERNOTEXIST", certificates: "taken" };
  expect(await saidBy(environment, CERTIFIED)).toEqual({
    // There is no such order and no such bill: the certificate was the right one.
    own: { refund: "ORDERNOTEXIST", fundFlow: "NO_BILL_EXIST", ...everybody },
    other: { refund: "CERT_ERROR", fundFlow: "CA_ERROR", ...everybody },
    // The client knows that they want one, and sends nothing.
    none: { refund: "clientCertificate", fundFlow: "clientCertificate", ...everybody },
    outdated: { refund: "CERT_ERROR", fundFlow: "CA_ERROR", ...everybody },
  });
});
