import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callXml, membersOf, signOf } from "../../test/helpers/xml-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import type { TlsListening } from "../server/listening.ts";
import type { MerchantCredentials } from "../world/credentials.ts";
import { makeCertifiedKey, makePublicKeyPair } from "../world/make-keys.ts";

let simulator: Simulator;
let listening: TlsListening;
let merchant: MerchantCredentials;
let other: MerchantCredentials;
let outdated: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  listening = await simulator.listen(0, "127.0.0.1", { tls: true });
  merchant = simulator.merchant();
  other = await simulator.createMerchant();
  const [key, platform] = await Promise.all([
    makeCertifiedKey("CN=outdated", new Date(Date.now() - 1000)),
    makePublicKeyPair(),
  ]);
  outdated = await simulator.createMerchant({ keys: { merchant: key, platform } });
});
afterAll(() => simulator.close());

const nonce_str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const PACKET = "/mmpaymkttransfers/gethbinfo";
const packet = {
  nonce_str,
  mch_billno: "10000098201411111234567890",
  mch_id: "1230000109",
  appid: "wxd678efh567hg6787",
  bill_type: "MCHT",
};
const REFUND = "/secapi/pay/refund";
const KEYS = "/risk/getcertficates";
const keys = { mch_id: "1230000109", nonce_str, sign_type: "HMAC-SHA256" };

type Presented = Pick<MerchantCredentials, "certificate" | "privateKey">;

async function callByTls(
  path: string,
  members: Readonly<Record<string, string>>,
  presented?: Presented,
  sign = signOf(merchant, members),
): Promise<Record<string, string>> {
  const xml = Object.entries({ ...members, sign }).map(
    ([name, value]) => `<${name}>${value}</${name}>`,
  );
  const sent = request(`${listening.httpsUrl}${path}`, {
    method: "POST",
    agent: false,
    ca: listening.ca,
    headers: { "content-type": "text/xml" },
    ...(presented !== undefined && { cert: presented.certificate, key: presented.privateKey }),
  }).end(`<xml>${xml.join("")}</xml>`);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const body = await text(response);
  return membersOf({ text: body, status: 200, headers: {}, json: undefined });
}

const SUCCESS = { return_code: "SUCCESS", result_code: "SUCCESS" };
/** There is no such packet: the request was taken. */
const LOOKED_FOR = { return_code: "SUCCESS", err_code: "NOT_FOUND" };
const refusal = (code: string, message: string): object => ({
  return_code: "SUCCESS",
  result_code: "FAIL",
  err_code: code,
  err_code_des: message,
});

test("an operation that wants the merchant's certificate takes it", async () => {
  expect(await callByTls(PACKET, packet, merchant)).toMatchObject(LOOKED_FOR);
});

test("it is refused without one", async () => {
  expect(await callByTls(PACKET, packet)).toMatchObject(
    refusal("CA_ERROR", "商户API证书校验出错，请求没带商户API证书"),
  );
});

test("it is refused with another merchant's", async () => {
  expect(await callByTls(PACKET, packet, other)).toMatchObject(
    refusal("CA_ERROR", "商户API证书校验出错，带上了错误的商户API证书"),
  );
});

test("it is refused with the merchant's own after its last day", async () => {
  const own = { ...packet, mch_id: outdated.mchid, appid: outdated.appid };
  expect(await callByTls(PACKET, own, outdated, signOf(outdated, own))).toMatchObject(
    refusal("CA_ERROR", "商户API证书校验出错，商户API证书不在有效期内"),
  );
});

test("the fund-flow bill, whose answer is a file, wants it too", async () => {
  const bill = { appid: merchant.appid, mch_id: merchant.mchid, nonce_str };
  const asked = { ...bill, bill_date: "20260101", account_type: "Basic" };
  const hashed = { ...asked, sign_type: "HMAC-SHA256" };
  const refused = await callByTls("/pay/downloadfundflow", hashed);
  expect(JSON.stringify(refused)).toContain("请求没带商户API证书");
  const taken = await callByTls("/pay/downloadfundflow", hashed, merchant);
  expect(JSON.stringify(taken)).not.toContain("证书");
});

test("the code is that of the operation's page, where the page has one", async () => {
  expect(await callByTls(REFUND, { ...packet, out_trade_no: "1" })).toMatchObject(
    refusal("CERT_ERROR", "证书校验错误，请求没带商户API证书"),
  );
});

test("whoever can't sign learns nothing of certificates", async () => {
  const sign = "0".repeat(32);
  expect(await callByTls(PACKET, packet, undefined, sign)).toMatchObject({
    return_code: "FAIL",
    return_msg: "签名错误",
  });
});

test("other operations take whoever signed, with any certificate and without", async () => {
  expect(await callByTls(KEYS, keys)).toMatchObject(SUCCESS);
  expect(await callByTls(KEYS, keys, other)).toMatchObject(SUCCESS);
});

test("by plain HTTP no certificate is wanted", async () => {
  expect(membersOf(await callXml(merchant, PACKET, packet))).toMatchObject(LOOKED_FOR);
});

test("a refusal for its certificate is in the request log with its reason", async () => {
  await callByTls(PACKET, packet);
  const answer = await fetch(`${listening.url}/_sim/requests`);
  expect(await answer.text()).toContain("请求没带商户API证书");
});
