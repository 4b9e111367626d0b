// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/face/get_wxpayface_authinfo#post", () => {
  const node = wxpay.v2.face.get_wxpayface_authinfo;
  const options = { xml: { store_id: "x", store_name: "x", device_id: "x", attach: "x", rawdata: "x", appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", now: 1, version: "1", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.face.get_wxpayface_authinfo.post(options);
  wxpay.v2.face.get_wxpayface_authinfo.postSync(options);
  void wxpay.chain("v2/face/get_wxpayface_authinfo").post(options);
  wxpay.chain("v2/face/get_wxpayface_authinfo").postSync(options);
  void wxpay["v2/face/get_wxpayface_authinfo"].post(options);
  wxpay["v2/face/get_wxpayface_authinfo"].postSync(options);
  const { store_id: _, ...rest } = options.xml;
  // @ts-expect-error store_id is left out
  void node.post({ ...options, xml: rest });
});
