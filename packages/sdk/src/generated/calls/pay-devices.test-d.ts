// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/pay-devices/open-scenario-speaker/{device_sn}#get", () => {
  const node = wxpay.v3.payDevices.openScenarioSpeaker._device_sn_;
  const options = { device_sn: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.get(options);
  wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.getSync(options);
  void wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}").get(options);
  wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}").getSync(options);
  void wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}"].get(options);
  wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}"].getSync(options);
  const { device_sn: _, ...rest } = options;
  // @ts-expect-error device_sn is left out
  void node.get(rest);
});

test("v3/pay-devices/open-scenario-speaker/{device_sn}/bind#post", () => {
  const node = wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.bind;
  const options = { device_sn: "x", json: { sub_mchid: "x", code_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.bind.post(options);
  wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.bind.postSync(options);
  void wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/bind").post(options);
  wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/bind").postSync(options);
  void wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/bind"].post(options);
  wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/bind"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/pay-devices/open-scenario-speaker/{device_sn}/prebind#post", () => {
  const node = wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.prebind;
  const options = { device_sn: "x", json: { code_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.prebind.post(options);
  wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.prebind.postSync(options);
  void wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/prebind").post(options);
  wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/prebind").postSync(options);
  void wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"].post(options);
  wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"].postSync(options);
  // @ts-expect-error code_urlMisspelt is no member
  void node.post({ ...options, json: { ...options.json, code_urlMisspelt: "x" } });
});

test("v3/pay-devices/open-scenario-speaker/{device_sn}/unbind#post", () => {
  const node = wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.unbind;
  const options = { device_sn: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.unbind.post(options);
  wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.unbind.postSync(options);
  void wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/unbind").post(options);
  wxpay.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/unbind").postSync(options);
  void wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"].post(options);
  wxpay["v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"].postSync(options);
  const { device_sn: _, ...rest } = options;
  // @ts-expect-error device_sn is left out
  void node.post(rest);
});

test("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report#post", () => {
  const node = wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report;
  const options = { transaction_id: "x", json: { sub_mchid: "x", code_url: "x", out_trade_no: "x", device_sn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.post(options);
  wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.postSync(options);
  void wxpay.chain("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report").post(options);
  wxpay.chain("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report").postSync(options);
  void wxpay["v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"].post(options);
  wxpay["v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/pay-devices/printers/{device_id}/print-orders#post", () => {
  const node = wxpay.v3.payDevices.printers._device_id_.printOrders;
  const options = { device_id: "x", json: { print_order_no: "x", template_id: "x", notify_url: "x", variable_list: [{ key: "x", value: "x" }], table_list: [{ key: "x", row_list: [{ cell_list: ["x"] }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payDevices.printers._device_id_.printOrders.post(options);
  wxpay.v3.payDevices.printers._device_id_.printOrders.postSync(options);
  void wxpay.chain("v3/pay-devices/printers/{device_id}/print-orders").post(options);
  wxpay.chain("v3/pay-devices/printers/{device_id}/print-orders").postSync(options);
  void wxpay["v3/pay-devices/printers/{device_id}/print-orders"].post(options);
  wxpay["v3/pay-devices/printers/{device_id}/print-orders"].postSync(options);
  // @ts-expect-error print_order_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, print_order_noMisspelt: "x" } });
});

test("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}#get", () => {
  const node = wxpay.v3.payDevices.printers._device_id_.printOrders._print_order_no_;
  const options = { device_id: "x", print_order_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payDevices.printers._device_id_.printOrders._print_order_no_.get(options);
  wxpay.v3.payDevices.printers._device_id_.printOrders._print_order_no_.getSync(options);
  void wxpay.chain("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}").get(options);
  wxpay.chain("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}").getSync(options);
  void wxpay["v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"].get(options);
  wxpay["v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"].getSync(options);
  const { device_id: _, ...rest } = options;
  // @ts-expect-error device_id is left out
  void node.get(rest);
});
