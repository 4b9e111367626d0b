import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { signAnswer } from "wechatpay-kit/testing";
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

// The simulator answers transfers by the catalogue, and so never with something to confirm. Here WeChat Pay is a server of the
// test's own.
test("the user confirms a transfer by the package that it answered", async () => {
  const world = await openWorld();
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const signer = { id: "PUB_KEY_ID_0112300001092026112200111111000002", privateKey };
  const answers: object[] = [
    { out_bill_no: "bill1", state: "WAIT_USER_CONFIRM", package_info: "affffddafdfafddffda==" },
    { out_bill_no: "bill1", state: "SUCCESS" },
  ];
  const server = createServer((_, response) => {
    const body = JSON.stringify(answers.shift());
    void signAnswer(signer, body).then((headers) => response.writeHead(200, headers).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const wxpay = new WeChatPay({
    ...world.simulator.merchant(),
    platformKeys: { [signer.id]: publicKey.export({ type: "spki", format: "pem" }).toString() },
    baseUrl: `http://127.0.0.1:${port}`,
  });
  expect(await sendMoney(wxpay, world.invoke, transferTo(world))).toEqual({
    mchId: world.shop.mchid,
    appId: world.shop.appid,
    package: "affffddafdfafddffda==",
  });
  expect(await transferState(wxpay, "bill1")).toBe("SUCCESS");
});

test.each<[title: string, fault: object]>([
  ["whose answer was lost", { close: "after" }],
  ["that is there already", { error: { code: "ALREADY_EXISTS" } }],
])("a transfer %s is looked up, not repeated", async (_, fault) => {
  const world = await openWorld();
  const { simulator, wxpay, invoke } = world;
  await sendMoney(wxpay, invoke, transferTo(world));
  await simulator.fault({ operation, fault: fault as { close: "after" } });
  expect(await sendMoney(wxpay, invoke, transferTo(world))).toBeUndefined();
  expect(await transferState(wxpay, "bill1")).toBe("ACCEPTED");
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
