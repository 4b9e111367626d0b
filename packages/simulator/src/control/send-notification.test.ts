import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import type { Context } from "../core/context.ts";
import { openContext } from "../open-context.ts";

let context: Context;
beforeAll(async () => {
  context = await openContext({});
  // What stands in the outbox is looked at, not delivered.
  await context.notifier.close();
});
afterAll(() => context.store.close());

const notify_url = "http://127.0.0.1:1/notify";

test("a notification that is asked for stands in the outbox with the resource that the answer shows", async () => {
  const body = { event_type: "REFUND.SUCCESS", notify_url, resource: { out_refund_no: "R1" } };
  const answer = await ask(context, "POST /notifications", { body });
  expect(answer.status).toBe(202);
  expect(answer.json).toMatchObject({
    id: expect.stringMatching(/^EV-/),
    event_type: "REFUND.SUCCESS",
    resource: { out_refund_no: "R1", refund_status: "SUCCESS" },
  });
  const list = await ask(context, "GET /notifications?limit=1");
  expect(list.json.notifications).toMatchObject([
    { ...answer.json, version: "v3", mchid: "1230000109", notify_url, state: "pending" },
  ]);
});

test("a notification of APIv2 is listed as one", async () => {
  const body = { event_type: "payment-success", notify_url, mchid: "1900000100" };
  const { json } = await ask(context, "POST /notifications", { body });
  const list = await ask(context, "GET /notifications?mchid=1900000100");
  expect(list.json.notifications).toMatchObject([{ id: json.id, version: "v2" }]);
});

test.each([
  { body: { notify_url }, member: "event_type" },
  { body: { event_type: "REFUND.SUCCESS" }, member: "notify_url" },
  { body: { event_type: "REFUND.SUCCESS", notify_url, resource: { a: 1 } }, member: "resource/a" },
  { body: { event_type: "REFUND.SUCCESS", notify_url, url: "x" }, member: "url" },
])("what can't be sent is refused and nothing is stored: $member", async ({ body, member }) => {
  const before = (await ask(context, "GET /notifications")).json.notifications.length;
  const answer = await ask(context, "POST /notifications", { body });
  expect(answer).toMatchObject({ status: 400, json: { member, message: expect.any(String) } });
  expect((await ask(context, "GET /notifications")).json.notifications).toHaveLength(before);
});
