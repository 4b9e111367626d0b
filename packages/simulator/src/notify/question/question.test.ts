import { createSign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadNotifications } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { questionOf, questions } from "./questions.ts";

let simulator: Simulator;
let url: string;
beforeAll(async () => {
  simulator = await createSimulator();
  ({ url } = await simulator.listen());
});
afterAll(() => simulator.close());

/** What a merchant's server answers. */
interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly authorization?: string;
}

/** Asks by the control API, and gives the record of the one delivery, and how often the merchant was asked. */
async function ask(event_type: string, answer: ((path: string) => Answer) | "hang") {
  const server = await startMerchantServer((_, { path }) => {
    if (answer === "hang") return "hang";
    const { status = 200, body, authorization } = answer(path);
    return (_request: IncomingMessage, response: ServerResponse) =>
      response.writeHead(status, authorization === undefined ? {} : { authorization }).end(body);
  });
  const asked = await fetch(`${url}/_sim/notifications`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ event_type, notify_url: `${server.url}/question?a=b` }),
  });
  const { id } = (await asked.json()) as { id: string };
  await simulator.settled();
  // A notification that was not taken would come again.
  await simulator.clock.advance("30h");
  await simulator.settled();
  const found = await fetch(`${url}/_sim/notifications/${id}`);
  const { state, attempts } = (await found.json()) as any;
  expect(attempts).toHaveLength(server.posted.length);
  expect(attempts).toHaveLength(1);
  return { state, ...attempts[0] };
}

const json = (value: unknown) => (): Answer => ({ body: JSON.stringify(value) });

const parking = {
  code: "SUCCESS",
  message: "成功",
  total_amount: 500,
  parking_timestamp: 3600,
  parking_state: "PARKING_STATUS_PARKING",
  pay_state: "PAY_STATUS_UNPAID",
  payable_amount: 500,
  paid_amount: 0,
};
const retention = {
  code: "SUCCESS",
  retention_type: "COUPON",
  coupon_info: { state: "SEND_COUPON" },
};
const pushed = {
  code: "SUCCESS",
  acq_tid: "1",
  prepay_id: "wx1",
  expire_time: "2026-05-20T13:29:35+08:00",
  client_ip: "203.0.113.9",
};
const looked = {
  code: "SUCCESS",
  acq_tid: "1",
  mch_id: "1230000109",
  limit_bank_acc_type: "UNLIMIT",
  client_ip: "203.0.113.9",
};

/** An answer, signed as the merchant signs; over more lines than those of an answer where `head` says so. */
function signed(
  value: unknown,
  change: { head?: string; age?: number; serial?: string; body?: string } = {},
): Answer {
  const { mchid, serial, privateKey } = simulator.merchant();
  const body = JSON.stringify(value);
  const timestamp = String(Math.floor(Date.now() / 1000) - (change.age ?? 0));
  const message = `${change.head ?? ""}${timestamp}\nNONCE\n${change.body ?? body}\n`;
  const signature = createSign("sha256").update(message).sign(privateKey, "base64");
  return {
    body,
    authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${change.serial ?? serial}",nonce_str="NONCE",timestamp="${timestamp}",signature="${signature}"`,
  };
}

describe("an answer that WeChat Pay can use is taken", () => {
  test.each([
    ["PARKING_FEE.QUERY_TRANS_INFO", parking],
    ["PARKING_FEE.QUERY_TRANS_INFO", { ...parking, next_raise_price: 600 }],
    ["ENTRUST.TERMINATE_RETENTION", retention],
    ["ENTRUST.TERMINATE_RETENTION", {}],
    ["ENTRUST.TERMINATE_INQUIRY", { code: "SUCCESS", message: "成功" }],
  ])("%s %j", async (event, answer) => {
    expect(await ask(event, json(answer))).toMatchObject({
      state: "delivered",
      status: 200,
      error: null,
    });
  });

  test.each([
    ["CROSS_BORDER_PAY.GET_MCH_INFO", looked],
    ["CROSS_BORDER_PAY.PUSH_ORDER_INFO", pushed],
  ])("%s, signed over what an answer's signature covers", async (event, answer) => {
    expect(await ask(event, () => signed(answer))).toMatchObject({
      state: "delivered",
      error: null,
    });
  });

  test("signed as a request to the path of the question would be", async () => {
    const answer = (path: string): Answer => signed(looked, { head: `POST\n${path}\n` });
    expect(await ask("CROSS_BORDER_PAY.GET_MCH_INFO", answer)).toMatchObject({ error: null });
  });
});

describe("what is wrong with an answer is said in both languages, and nobody asks again", () => {
  const { paid_amount: _, ...lacking } = parking;

  test.each<[string, unknown, string, string]>([
    ["PARKING_FEE.QUERY_TRANS_INFO", lacking, "/paid_amount: ", "已支付费用"],
    ["PARKING_FEE.QUERY_TRANS_INFO", { ...parking, total_amount: "5" }, "/total_amount: ", "费用"],
    ["PARKING_FEE.QUERY_TRANS_INFO", { ...parking, pay_state: "PAYED" }, "not one of", "枚举值"],
    [
      "PARKING_FEE.QUERY_TRANS_INFO",
      { ...parking, more: 1 },
      "/more: no such member",
      "没有这个字段",
    ],
    [
      "PARKING_FEE.QUERY_TRANS_INFO",
      { code: "FAIL", message: "查无此车" },
      "said FAIL: 查无此车",
      "FAIL：查无此车",
    ],
    [
      "ENTRUST.TERMINATE_RETENTION",
      { coupon_info: { state: "SENT" } },
      "/coupon_info/state: not one of",
      "枚举值",
    ],
    ["ENTRUST.TERMINATE_INQUIRY", { code: "OK" }, "/code: not one of SUCCESS, FAIL", "枚举值"],
    ["ENTRUST.TERMINATE_INQUIRY", [], "must be a JSON object", "必须是 JSON 对象"],
  ])("%s %j", async (event, answer, en, zh) => {
    expect(await ask(event, json(answer))).toMatchObject({
      state: "given-up",
      status: 200,
      error: expect.stringContaining(en),
      error_zh: expect.stringContaining(zh),
    });
  });

  test.each<[number, string, string]>([
    [204, "", "The merchant answered 204; this question wants 200 and JSON"],
    [500, "", "The merchant answered 500; this question wants 200 and JSON"],
    [200, "<xml/>", "must be a JSON object. It said: <xml/>"],
    [200, "", "must be a JSON object."],
    [200, '{"code":"FAIL","message":"a\\u0000b"}', "said FAIL: a\u{fffd}b."],
    [200, JSON.stringify({ ...parking, "a\0b": 1 }), "/a\u{fffd}b: no such member"],
    [200, `{"a":"${"x".repeat(20_000)}"}`, "must be a JSON object."],
  ])("%d %s", async (status, body, error) => {
    const record = await ask("PARKING_FEE.QUERY_TRANS_INFO", () => ({ status, body }));
    expect(record).toMatchObject({ state: "given-up", status });
    expect(record.error).toContain(error);
  });

  test.each<[string, () => Answer, string]>([
    ["without", json(looked), "must be signed, and it has no Authorization"],
    [
      "of another form",
      () => ({ ...signed(looked), authorization: "Bearer x" }),
      "is not of the form",
    ],
    [
      "by an unknown certificate",
      () => signed(looked, { serial: "0".repeat(40) }),
      "another merchant or certificate",
    ],
    ["of ten minutes ago", () => signed(looked, { age: 600 }), "more than 5 minutes"],
    ["of another body", () => signed(looked, { body: "{}" }), "does not fit"],
    ["of another path", () => signed(looked, { head: "POST\n/other\n" }), "does not fit"],
    ["of an answer that lacks a member", () => signed({ code: "SUCCESS" }), "/acq_tid: "],
  ])("a signature %s", async (_name, answer, error) => {
    const record = await ask("CROSS_BORDER_PAY.GET_MCH_INFO", answer);
    expect(record).toMatchObject({ state: "given-up", status: 200 });
    expect(record.error).toContain(error);
    expect(record.error_zh).not.toBe(record.error);
  });

  test("that there was none in the second that this question has", async () => {
    expect(await ask("ENTRUST.TERMINATE_RETENTION", "hang")).toMatchObject({
      state: "given-up",
      status: null,
      error: "No answer within 1 second: answer first, then do the work.",
    });
  });
});

test("a question that was open when the simulator was closed is not asked again", async () => {
  const server = await startMerchantServer(() => "hang");
  const folder = mkdtempSync(join(tmpdir(), "wxpay-sim-question-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const data = join(folder, "world.db");
  const before = await createSimulator({ data });
  const event_type = "PARKING_FEE.QUERY_TRANS_INFO";
  await before.notify({ event_type, notify_url: server.url });
  await server.received(1);
  await before.close();

  const after = await createSimulator({ data });
  onTestFinished(after.close);
  await after.settled();
  expect(server.posted).toHaveLength(1);
});

test("questions are events of the catalogue, and all that have an answer of their own are among them", () => {
  const { notifications } = loadNotifications();
  const v3 = notifications.filter(({ version }) => version === "v3");
  expect(v3.map(({ event }) => event)).toEqual(expect.arrayContaining([...questions]));
  const own = v3.filter(({ reply }) => reply !== undefined).map(({ event }) => event);
  expect(questions).toEqual(expect.arrayContaining(own));
  // Where the catalogue says how long the answer may take, it is what the connection and the answer may take.
  for (const { event, replyWithinSeconds } of v3) {
    const limits = questionOf("v3", event)?.limits;
    if (limits === undefined || replyWithinSeconds === undefined) continue;
    expect((limits.connect ?? 0) + limits.answer).toBe(replyWithinSeconds * 1000);
  }
});

test("a notification that only tells is no question", () => {
  expect(questionOf("v3", "TRANSACTION.SUCCESS")).toBeUndefined();
  expect(questionOf("v2", "PARKING_FEE.QUERY_TRANS_INFO")).toBeUndefined();
  expect(questionOf("v3", "constructor")).toBeUndefined();
});
