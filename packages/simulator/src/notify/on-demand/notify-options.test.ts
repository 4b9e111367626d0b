import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../core/context.ts";
import { openContext } from "../../open-context.ts";
import { notify } from "./notify.ts";

let context: Context;
beforeAll(async () => {
  context = await openContext({});
  // What stands in the outbox is looked at, not delivered.
  await context.notifier.close();
});
afterAll(() => context.store.close());

const notify_url = "http://127.0.0.1:1/notify";
const send = (options: object) =>
  notify(context, { notify_url, ...options }, "http://127.0.0.1:7180");

describe("the resource of a notification", () => {
  test("has what was given, and the rest made up to go with the event", async () => {
    const { resource } = await send({
      event_type: "REFUND.ABNORMAL",
      resource: { out_refund_no: "R1", amount: { total: 5 } },
    });
    expect(resource).toMatchObject({
      mchid: "1230000109",
      out_refund_no: "R1",
      refund_status: "ABNORMAL",
      amount: { total: 5, payer_total: 5, refund: 5, payer_refund: 5 },
    });
  });

  test.each([
    ["REFUND.SUCCESS", "refund_status", "SUCCESS"],
    ["REFUND.CLOSED", "refund_status", "CLOSED"],
    ["TRANSACTION.SUCCESS", "trade_state", "SUCCESS"],
    ["MCHTRANSFER.BATCH.CLOSED", "batch_status", "CLOSED"],
    ["MCHTRANSFER.BATCH.FINISHED", "batch_status", "FINISHED"],
    [
      "FAPIAO.REVERSED",
      "fapiao_information",
      [expect.objectContaining({ fapiao_status: "REVERSED" })],
    ],
    ["PAYSCORE.USER_PAID", "state", "DONE"],
    ["PAYSCORE.USER_CONFIRM", "state", "DOING"],
  ])("of %s has %s %o", async (event_type, member, want) => {
    expect((await send({ event_type })).resource).toHaveProperty([member], want);
  });

  test.each([
    { event_type: "PAYSCORE.USER_OPEN_SERVICE", member: "openorclose_time", form: /^\d{14}$/ },
    { event_type: "payment-success", member: "time_end", form: /^\d{14}$/ },
    { event_type: "TRANSACTION.SUCCESS", member: "success_time", form: /T.*\+08:00$/ },
  ])("of $event_type writes times in its form", async ({ event_type, member, form }) => {
    expect((await send({ event_type })).resource[member]).toMatch(form);
  });

  test("is another's in each notification", async () => {
    const [first, second] = [
      await send({ event_type: "TRANSACTION.SUCCESS" }),
      await send({ event_type: "TRANSACTION.SUCCESS" }),
    ];
    expect(first.id).not.toBe(second.id);
    expect(first.resource["transaction_id"]).not.toBe(second.resource["transaction_id"]);
  });

  test.each([
    { says: "the first", options: {}, has: "mchid" },
    { says: "the one asked for", options: { product: "combine" }, has: "combine_out_trade_no" },
    {
      says: "the one that has the members",
      options: { resource: { combine_out_trade_no: "C1" } },
      has: "sub_orders",
    },
    { says: "a partner's", options: { mchid: "1900000100" }, has: "sp_mchid" },
    {
      says: "a partner's own payment where its members say so",
      options: { mchid: "1900000100", resource: { mchid: "1900000100" } },
      has: "mchid",
    },
  ])("is of one product: $says", async ({ options, has }) => {
    const { resource } = await send({ event_type: "TRANSACTION.SUCCESS", ...options });
    expect(resource).toHaveProperty(has);
  });

  test("of an event that both versions have is APIv3's, or APIv2's where that is asked for", async () => {
    const event_type = "TRANSACTION.FAIL";
    expect((await send({ event_type })).resource).not.toHaveProperty("event_nonce");
    expect((await send({ event_type, version: "v2" })).resource).toHaveProperty("event_nonce");
  });
});

describe("a notification is refused, with what to do,", () => {
  const event_type = "REFUND.SUCCESS";
  test.each([
    { says: "without an event", options: {}, option: "event_type", hint: "is missing" },
    {
      says: "of an event that there is not",
      options: { event_type: "REFUND.SUCESS" },
      option: "event_type",
      hint: "Near it: REFUND.SUCCESS",
    },
    {
      says: "of an event that nothing is near",
      options: { event_type: "?" },
      option: "event_type",
      hint: "lists all",
    },
    {
      says: "of an event that the version has not",
      options: { event_type: "payment-success", version: "v3" },
      option: "version",
      hint: "leave version out",
    },
    {
      says: "without an address",
      options: { event_type, notify_url: undefined },
      option: "notify_url",
      hint: "is missing",
    },
    {
      says: "to what is no address",
      options: { event_type, notify_url: "x" },
      option: "notify_url",
      hint: "no URL",
    },
    {
      says: "to another machine",
      options: { event_type, notify_url: "http://192.0.2.1/" },
      option: "notify_url",
      hint: "--notify-host 192.0.2.1",
    },
    {
      says: "to a merchant that there is not",
      options: { event_type, mchid: "1" },
      option: "mchid",
      hint: "POST /_sim/merchants",
    },
    {
      says: "of a product that there is not",
      options: { event_type, product: "x" },
      option: "product",
      hint: "direct, partner",
    },
    {
      says: "signed in no known way",
      options: { event_type: "payment-success", sign_type: "SM3" },
      option: "sign_type",
      hint: "MD5 or HMAC-SHA256",
    },
    {
      says: "of APIv3 signed as of APIv2",
      options: { event_type, sign_type: "MD5" },
      option: "sign_type",
      hint: "leave it out",
    },
    {
      says: "whose resource is none",
      options: { event_type, resource: [] },
      option: "resource",
      hint: "object",
    },
    {
      says: "with a member that the event has not",
      options: { event_type, resource: { amout: {} } },
      option: "resource/amout",
      hint: "not a documented parameter",
    },
    {
      says: "with a member of the wrong type",
      options: { event_type, resource: { amount: { total: "5" } } },
      option: "resource/amount/total",
      hint: "string where integer is expected",
    },
    {
      says: "with a value that is not documented",
      options: { event_type, resource: { refund_status: "DONE" } },
      option: "resource/refund_status",
      hint: "SUCCESS, CLOSED, ABNORMAL",
    },
    {
      says: "with a signature",
      options: { event_type: "payment-success", resource: { sign: "S" } },
      option: "resource/sign",
      hint: "not a documented parameter",
    },
  ])("$says", async ({ options, option, hint }) => {
    await expect(send(options)).rejects.toMatchObject({
      name: "NotifyOptionError",
      option,
      message: expect.stringContaining(hint),
    });
  });
});
