// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/iotmanage/device-inspections/{device_sn}#get", () => {
  const node = wxpay.v3.iotmanage.deviceInspections._device_sn_;
  const options = { device_sn: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.iotmanage.deviceInspections._device_sn_.get(options);
  wxpay.v3.iotmanage.deviceInspections._device_sn_.getSync(options);
  void wxpay.chain("v3/iotmanage/device-inspections/{device_sn}").get(options);
  wxpay.chain("v3/iotmanage/device-inspections/{device_sn}").getSync(options);
  void wxpay["v3/iotmanage/device-inspections/{device_sn}"].get(options);
  wxpay["v3/iotmanage/device-inspections/{device_sn}"].getSync(options);
  const { device_sn: _, ...rest } = options;
  // @ts-expect-error device_sn is left out
  void node.get(rest);
});

test("v3/iotmanage/devices#get", () => {
  const node = wxpay.v3.iotmanage.devices;
  const options = { query: { limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.iotmanage.devices.get(options);
  wxpay.v3.iotmanage.devices.getSync(options);
  void wxpay.chain("v3/iotmanage/devices").get(options);
  wxpay.chain("v3/iotmanage/devices").getSync(options);
  void wxpay["v3/iotmanage/devices"].get(options);
  wxpay["v3/iotmanage/devices"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});
