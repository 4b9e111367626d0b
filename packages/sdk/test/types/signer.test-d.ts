import { expectTypeOf, test } from "vitest";
import type { PrivateKeyInput, Signer } from "wechatpay-kit";
import { WeChatPay } from "wechatpay-kit";
import type { JsapiPayment, PlacedOrder } from "wechatpay-kit/invoke";
import { Invoke, SignerInvoke } from "wechatpay-kit/invoke";

declare const signer: Signer;
declare const privateKey: PrivateKeyInput;
declare const order: PlacedOrder;
const rest = { mchid: "1230000109", apiV3Key: "" };

test("a client has a private key or a signer, and not both", () => {
  expectTypeOf(new WeChatPay({ ...rest, signer })).toEqualTypeOf<WeChatPay>();
  expectTypeOf(new WeChatPay({ ...rest, privateKey, serial: "" })).toEqualTypeOf<WeChatPay>();
  // @ts-expect-error neither
  void new WeChatPay(rest);
  // @ts-expect-error both
  void new WeChatPay({ ...rest, privateKey, signer });
  // @ts-expect-error the signer names its own serial
  void new WeChatPay({ ...rest, serial: "", signer });
  // @ts-expect-error a scheme of nobody's
  void new WeChatPay({ ...rest, signer: { ...signer, scheme: "SHA1" } });
});

test("what is handed to a page comes at once, or as a promise", () => {
  expectTypeOf(new Invoke({ ...rest, privateKey }).jsapi.pay(order)).toEqualTypeOf<JsapiPayment>();
  expectTypeOf(new SignerInvoke({ ...rest, signer }).jsapi.pay(order)).toEqualTypeOf<
    Promise<JsapiPayment>
  >();
});
