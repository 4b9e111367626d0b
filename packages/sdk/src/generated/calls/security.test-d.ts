// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/security/echo#post", () => {
  const node = wxpay.v3.security.echo;
  const options = { json: { notify_url: "x", echo_message: "x", encrypted_echo_message: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.security.echo.post(options);
  wxpay.v3.security.echo.postSync(options);
  void wxpay.chain("v3/security/echo").post(options);
  wxpay.chain("v3/security/echo").postSync(options);
  void wxpay["v3/security/echo"].post(options);
  wxpay["v3/security/echo"].postSync(options);
  const { echo_message: _, ...rest } = options.json;
  // @ts-expect-error echo_message is left out
  void node.post({ ...options, json: rest });
});
