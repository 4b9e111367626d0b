import { createPublicKey, verify } from "node:crypto";
import { expect, test, vi } from "vitest";
import {
  fixture,
  merchantOptions,
  MERCHANT_SERIAL,
  signerOptions,
} from "../../test/support/keys.ts";
import type { Signer } from "../keys/signer.ts";
import { Invoke, SignerInvoke } from "./index.ts";

const appid = "wx2421b1c4370ec43b";
const order = { appid, prepay_id: "wx201410272009395522657a690389285100" };
const apiV2Key = "192006250b4c09247ec02edce69f6a2d";
const { mchid } = merchantOptions();
const publicKey = createPublicKey(fixture("merchant-key.pem"));
const { signer: given } = signerOptions();
const sign = vi.fn<Signer["sign"]>(given.sign);
const signer = { serial: MERCHANT_SERIAL, sign };
const invoke = new SignerInvoke({ mchid, signer, apiV2Key });

const isSigned = (signature: string, ...lines: readonly string[]): boolean =>
  verify(
    "sha256",
    Buffer.from(lines.map((line) => `${line}\n`).join("")),
    publicKey,
    Buffer.from(signature, "base64"),
  );

test("pages, mini programs and apps are handed what the signer signed, once", async () => {
  sign.mockClear();
  const page = await invoke.jsapi.pay(order);
  expect(isSigned(page.paySign, appid, page.timeStamp, page.nonceStr, page.package)).toBe(true);
  const sdk = await invoke.jsapi.chooseWXPay(order);
  expect(isSigned(sdk.paySign, appid, sdk.timestamp, sdk.nonceStr, sdk.package)).toBe(true);
  const mini = await invoke.miniProgram.pay(order);
  expect(isSigned(mini.paySign, appid, mini.timeStamp, mini.nonceStr, mini.package)).toBe(true);
  for (const { sign: signature, timeStamp, nonceStr } of [
    await invoke.app.android(order),
    await invoke.app.harmony(order),
  ]) {
    expect(isSigned(signature, appid, timeStamp, nonceStr, order.prepay_id)).toBe(true);
  }
  const ios = await invoke.app.ios(order);
  expect(isSigned(ios.sign, appid, `${ios.timeStamp}`, ios.nonceStr, order.prepay_id)).toBe(true);
  expect(sign).toHaveBeenCalledTimes(6);
});

test("what the private key does not sign needs no signer", async () => {
  sign.mockClear();
  const { paySign } = await invoke.jsapi.pay({ ...order, signType: "MD5" });
  expect(paySign).toMatch(/^[0-9A-F]{32}$/);
  const page = {
    h5_url: "https://wx.tenpay.com/x?prepay_id=1",
    redirect_url: "https://a.example/",
  };
  expect(invoke.h5(page)).toContain("redirect_url=");
  expect(sign).not.toHaveBeenCalled();
});

test("a wrong order and a failing signer reject", async () => {
  await expect(invoke.jsapi.pay({ ...order, prepay_id: "" })).rejects.toThrow("prepay_id");
  sign.mockRejectedValueOnce(new Error("down"));
  await expect(invoke.jsapi.pay(order)).rejects.toThrow("signer.sign failed (down)");
});

test("Invoke itself says who takes a signer, and SM has no way to pages", () => {
  const options: any = { mchid, signer };
  expect(() => new Invoke(options)).toThrow(/signer: .*SignerInvoke/);
  const scheme = "WECHATPAY2-SM2-WITH-SM3";
  expect(() => new SignerInvoke({ mchid, signer: { ...signer, scheme } })).toThrow(/signer.scheme/);
});
