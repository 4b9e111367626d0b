import crypto, { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { expect, onTestFinished, test, vi } from "vitest";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { Invoke } from "./index.ts";

const vector = JSON.parse(fixture("pay-sign-vector.json"));
const documented = createPublicKey({ key: vector.key, format: "jwk" });
const { mchid, privateKey } = merchantOptions();
const invoke = new Invoke({ mchid, privateKey });
const order = { appid: vector.appid, prepay_id: vector.prepay_id };

const text = (...lines: readonly string[]): Buffer =>
  Buffer.from(lines.map((line) => `${line}\n`).join(""));

/** Stops the clock and fixes the nonce at those of the documented samples. */
function asDocumented(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: vector.timestamp * 1000 });
  const { nonce } = vector;
  const uuid = [8, 12, 16, 20, 32].map((end, index, ends) =>
    nonce.slice(ends[index - 1] ?? 0, end),
  );
  vi.spyOn(crypto, "randomUUID").mockReturnValue(
    uuid.join("-") as `${string}-${string}-${string}-${string}-${string}`,
  );
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    syncBuiltinESMExports();
  });
}

// The key's private half stands on WeChat Pay's page alone. Its signature tells whether the text is right; ours, by another
// key, whether that text is what is signed.
test("what a page hands over is the text that the documented signature is of", () => {
  asDocumented();
  const { appId, timeStamp, nonceStr, package: packed, paySign } = invoke.jsapi.pay(order);
  const signed = text(appId, timeStamp, nonceStr, packed);
  expect(verify("sha256", signed, documented, Buffer.from(vector.page, "base64"))).toBe(true);
  expect(paySign).toBe(
    sign("sha256", signed, createPrivateKey(String(privateKey))).toString("base64"),
  );
});

test("what an app hands over is the text that the documented signature is of", () => {
  asDocumented();
  const payment = invoke.app.android(order);
  const signed = text(payment.appId, payment.timeStamp, payment.nonceStr, payment.prepayId);
  expect(verify("sha256", signed, documented, Buffer.from(vector.app, "base64"))).toBe(true);
  expect(payment.sign).toBe(
    sign("sha256", signed, createPrivateKey(String(privateKey))).toString("base64"),
  );
});
