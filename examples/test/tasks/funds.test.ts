import { expect, test } from "vitest";
import { sendRedPacket } from "../../src/send-a-red-packet.ts";
import { sendMoney, transferState } from "../../src/transfer-to-a-user.ts";
import { OPENID, openWorld } from "../support/world.ts";
import type { World } from "../support/world.ts";

const transferTo = ({ shop: { appid, notify_url } }: World, out_bill_no = "bill1") => ({
  appid,
  notify_url,
  out_bill_no,
  openid: OPENID,
  transfer_amount: 400,
  transfer_remark: "Third prize",
});
const operation = "v3/fund-app/mch-transfer/transfer-bills#post";

test("the user confirms a transfer by what the mini program hands over, and has it", async () => {
  const world = await openWorld();
  const { simulator, wxpay, invoke, nextNotification } = world;
  const handed = await sendMoney(wxpay, invoke, transferTo(world));
  if (handed === undefined) throw new Error("There is nothing to confirm.");
  expect(await transferState(wxpay, "bill1")).toBe("WAIT_USER_CONFIRM");
  await simulator.user().requestMerchantTransfer(handed);
  expect(await nextNotification()).toMatchObject({
    event_type: "MCHTRANSFER.BILL.FINISHED",
    resource: { out_bill_no: "bill1", state: "SUCCESS", transfer_amount: 400 },
  });
  expect(await transferState(wxpay, "bill1")).toBe("SUCCESS");
});

test("a transfer that the user leaves fails after a day", async () => {
  const world = await openWorld();
  const { simulator, wxpay, invoke, nextNotification } = world;
  const handed = await sendMoney(wxpay, invoke, transferTo(world));
  if (handed === undefined) throw new Error("There is nothing to confirm.");
  const left = simulator.user().requestMerchantTransfer(handed, { outcome: "cancelled" });
  await expect(left).rejects.toMatchObject({ errMsg: "requestMerchantTransfer:fail cancel" });
  await simulator.clock.advance("24h");
  expect(await nextNotification()).toMatchObject({ resource: { state: "FAIL" } });
  expect(await transferState(wxpay, "bill1")).toBe("FAIL");
});

test("a transfer whose answer was lost is asked for again, and is the same", async () => {
  const world = await openWorld();
  const { simulator, wxpay, invoke } = world;
  const handed = await sendMoney(wxpay, invoke, transferTo(world));
  await simulator.fault({ operation, fault: { close: "after" } });
  expect(await sendMoney(wxpay, invoke, transferTo(world))).toEqual(handed);
});

test("a transfer that is there already is looked up, not repeated", async () => {
  const world = await openWorld();
  const { simulator, wxpay, invoke } = world;
  await sendMoney(wxpay, invoke, transferTo(world));
  await simulator.fault({ operation, fault: { error: { code: "ALREADY_EXISTS" } } });
  expect(await sendMoney(wxpay, invoke, transferTo(world))).toBeUndefined();
  expect(await transferState(wxpay, "bill1")).toBe("WAIT_USER_CONFIRM");
});

test("a transfer that the balance does not cover is refused", async () => {
  const world = await openWorld();
  await world.simulator.fault({ operation, fault: { error: { code: "NOT_ENOUGH" } } });
  const sent = sendMoney(world.wxpay, world.invoke, transferTo(world));
  await expect(sent).rejects.toMatchObject({ code: "NOT_ENOUGH", outcome: "refused" });
});

test("a red packet is sent, and found again where the answer was lost", async () => {
  const { simulator, wxpay, shop } = await openWorld();
  const packet = { mch_billno: "1230000109202611220001", openid: OPENID, amount: 100 };
  expect(await sendRedPacket(wxpay, shop, packet)).toBe("SENDING");
  await simulator.fault({
    operation: "v2/mmpaymkttransfers/sendredpack#post",
    fault: { close: "after" },
  });
  const next = { ...packet, mch_billno: "1230000109202611220002" };
  expect(await sendRedPacket(wxpay, shop, next)).toBe("SENDING");
  await simulator.fault({
    operation: "v2/mmpaymkttransfers/sendredpack#post",
    fault: { close: "before" },
  });
  const lost = { ...packet, mch_billno: "1230000109202611220003" };
  expect(await sendRedPacket(wxpay, shop, lost)).toBeUndefined();
});
