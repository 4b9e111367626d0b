import { describe, expectTypeOf, test } from "vitest";
import type { ApiPromise } from "../../src/chain/options.ts";
import type { WeChatPay } from "../../src/client.ts";
import { encrypted } from "../../src/call/encrypted.ts";

declare const wxpay: WeChatPay;

describe("files", () => {
  test("are streams, and bytes from a synchronous call", () => {
    type Stream = ApiPromise<ReadableStream<Uint8Array>>;
    expectTypeOf(wxpay.download("https://…")).toEqualTypeOf<Stream>();
    expectTypeOf(wxpay.downloadSync("https://…")).toEqualTypeOf<Uint8Array>();
    const { file } = wxpay.v3.billdownload;
    expectTypeOf(file.get({ query: { token: "" } })).toEqualTypeOf<Stream>();
    expectTypeOf(file.getSync({ query: { token: "" } })).toEqualTypeOf<Uint8Array>();
  });

  test("are uploaded from whatever holds bytes", () => {
    const { upload } = wxpay.v3.merchant.media;
    for (const file of [new Uint8Array(), new Blob([]), "a.png", new Blob([]).stream()]) {
      void upload.post({ multipart: { file, meta: { filename: "a.png" } } });
    }
    // @ts-expect-error a number is no file
    void upload.post({ multipart: { file: 5 } });
    // @ts-expect-error an upload has a file
    void upload.post({ multipart: {} });
  });
});

test("a sensitive member takes plain text or what is encrypted already", () => {
  const { guides } = wxpay.v3.smartguide;
  void guides.get({ query: { store_id: 1, mobile: "13900000000" } });
  void guides.get({ query: { store_id: 1, mobile: encrypted("AAAA") } });
  // @ts-expect-error a number can't be encrypted
  void guides.get({ query: { store_id: 1, mobile: 13900000000 } });
});
