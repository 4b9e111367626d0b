import { describe, expect, test } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { failure, serving } from "../test/support/wire.ts";
import { WeChatPay } from "./client.ts";

describe("an operation of a kind that is not supported is refused before anything is sent", () => {
  test.each<[kind: string, template: string, method: string, options: object]>([
    ["an upload of APIv2", "v2/secapi/mch/uploadmedia", "post", {}],
  ])("%s", async (_, template, method, options) => {
    const server = await serving();
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const error = await failure(wxpay.chain(template)[method](options));
    expect(error).toMatchObject({
      name: "RequestError",
      parameter: "path",
      message: expect.stringMatching(
        new RegExp(`^${method.toUpperCase()} /${template}: this operation .*Nothing was sent\\.$`),
      ),
    });
    expect(server.received).toEqual([]);
  });
});
