import { renderSVG } from "uqr";
import { expect, test } from "vitest";
import { ask } from "../../../../test/helpers/ask.ts";
import { usePayment } from "../../../../test/helpers/payment.ts";

const { world, placeJsapi } = usePayment();

const read = (path: string) => ask(world().context, `GET /orders/${path}`);

test("the code leads to the page where a user pays, at the address by which it was asked for", async () => {
  const prepayId = await placeJsapi({ outTradeNo: "qr-phone" });
  const { status, headers, text } = await read("qr-phone/qr.svg?of=phone");
  expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type: "image/svg+xml" });
  const address = `http://127.0.0.1:7180/_sim/phone/${prepayId}`;
  expect(text).toBe(renderSVG(address, { border: 2 }));
});

test.each([
  ["qr-jsapi/qr.svg?of=code_url", 409],
  ["qr-jsapi/qr.svg?of=else", 400],
  ["nobody/qr.svg", 404],
])("%s answers %s", async (path, status) => {
  await placeJsapi({ outTradeNo: "qr-jsapi" });
  expect((await read(path)).status).toBe(status);
});
