import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator, TlsListening } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { curl, noCurl } from "../src/curl.ts";
import * as openssl from "../src/openssl.ts";
import { sample } from "../src/sample.ts";

const HOST = "https://api.mch.weixin.qq.com";
const { openid, ...query } = sample;

let caDir: string;
let simulator: Simulator;
let listening: TlsListening;
let merchant: MerchantCredentials;
/** What makes a program that was written for the real host talk to the simulator. */
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  caDir = await mkdtemp(join(tmpdir(), "authority-"));
  simulator = await createSimulator();
  listening = await simulator.listen(0, "127.0.0.1", { tls: true, caDir });
  merchant = simulator.merchant();
  const file = join(caDir, "ca.pem");
  environment = {
    HTTPS_PROXY: listening.url,
    NO_PROXY: "",
    CURL_CA_BUNDLE: file,
    NODE_EXTRA_CA_CERTS: file,
  };
});
afterAll(async () => {
  await simulator.close();
  await rm(caDir, { recursive: true });
});

const skipped = noCurl ?? openssl.noOpenssl;

describe.skipIf(skipped !== undefined)(`curl through the proxy ${skipped ?? ""}`, () => {
  test("a request that openssl signed for the real host is answered", async () => {
    const target = `/v3/payscore/permissions/openid/${openid}?${new URLSearchParams(query)}`;
    const timestamp = Math.floor(Date.now() / 1000);
    const nonce = "0123456789abcdef";
    const signature = openssl.sign(
      merchant.privateKey,
      `GET\n${target}\n${timestamp}\n${nonce}\n\n`,
    );
    const { out, err, exitCode } = await curl(
      [
        `${HOST}${target}`,
        "--header",
        "Accept: application/json",
        "--header",
        `Authorization: WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${merchant.serial}",signature="${signature}"`,
      ],
      environment,
    );
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    expect(JSON.parse(out)).toMatchObject({ ...sample, authorization_state: "AVAILABLE" });
  });

  test("another host is refused with the reason, and is not connected to", async () => {
    const { err, exitCode, out } = await curl(["--include", "https://example.com/"], environment);
    expect(exitCode).not.toBe(0);
    expect(err).toContain("403");
    expect(out).toMatch(/^HTTP\/1\.1 403 Forbidden/);
  });

  test("whoever does not trust the authority is told nothing", async () => {
    const { HTTPS_PROXY = "" } = environment;
    const { exitCode, out } = await curl([`${HOST}/v3/certificates`], { HTTPS_PROXY });
    // 60: the peer's certificate can't be verified.
    expect({ exitCode, out }).toEqual({ exitCode: 60, out: "" });
  });
});

// Its host is the default one, and its process knows of the simulator by nothing but the environment.
const PLUGIN = `
import { Wechatpay } from "wechatpay-axios-plugin";
const { mchid, serial, privateKey, platformKeys: certs, apiV2Key: secret } = JSON.parse(process.env.MERCHANT);
const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, secret });
const params = JSON.parse(process.env.QUERY);
const { config, data } = await wxpay.v3.payscore.permissions.openid._openid_.get({ openid: "${openid}", params });
process.stdout.write(JSON.stringify({ baseURL: config.baseURL, data }));
`;

test("wechatpay-axios-plugin, its host unchanged, is answered through the proxy", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", PLUGIN], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: {
      ...process.env,
      ...environment,
      MERCHANT: JSON.stringify(merchant),
      QUERY: JSON.stringify(query),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect(JSON.parse(said)).toMatchObject({
    baseURL: expect.stringContaining(HOST),
    data: { ...sample, authorization_state: "AVAILABLE" },
  });
});
