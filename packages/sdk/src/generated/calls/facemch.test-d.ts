// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/facemch/users/{face_sid}#get", () => {
  const node = wxpay.v3.facemch.users._face_sid_;
  const options = { face_sid: "x", query: { info_type: "ASK_UNIONID", appid: "x", sub_mchid: "x", sub_appid: "x", sub_serial_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.facemch.users._face_sid_.get(options);
  wxpay.v3.facemch.users._face_sid_.getSync(options);
  void wxpay.chain("v3/facemch/users/{face_sid}").get(options);
  wxpay.chain("v3/facemch/users/{face_sid}").getSync(options);
  void wxpay["v3/facemch/users/{face_sid}"].get(options);
  wxpay["v3/facemch/users/{face_sid}"].getSync(options);
  const { info_type: _, ...rest } = options.query;
  // @ts-expect-error info_type is left out
  void node.get({ ...options, query: rest });
});
