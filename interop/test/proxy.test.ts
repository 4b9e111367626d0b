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
import { lifeOf } from "./life/lived.ts";

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

test("wechatpay-axios-plugin, its host unchanged, lives through a payment by the proxy", async () => {
  const program = fileURLToPath(new URL("../dist/life/unchanged.js", import.meta.url));
  const place = { ...merchant, control: listening.url, out_trade_no: "proxy-life" };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment, PLACE: JSON.stringify(place) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, "close")]);
  const told = JSON.parse(said);
  expect(told).toMatchObject(lifeOf("proxy-life"));
  expect(told.bill).toMatchObject({ origin: HOST, hash: told.bill.announced });
});
