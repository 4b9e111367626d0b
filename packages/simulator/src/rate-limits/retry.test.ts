import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, WeChatPay } from "wechatpay-kit";
import { SHOP, SHOP_APPID } from "../../test/helpers/payment.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
beforeAll(async () => {
  // The machine's clock stands: the tests alone say when a second is over.
  const started = Date.now();
  simulator = await createSimulator({ rateLimits: true, wallClock: () => started });
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
afterAll(() => simulator.close());

const control = async (path: string, body?: object): Promise<any> => {
  const answer = await simulator.fetch(`http://127.0.0.1/_sim${path}`, {
    ...(body && { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  return answer.json();
};

/** Buys something and gives its number. */
async function buy(out_trade_no: string): Promise<string> {
  const { code_url } = await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1299 },
    },
  });
  await simulator.user().pay(code_url);
  return out_trade_no;
}

const refund = (out_trade_no: string, out_refund_no: string) =>
  wxpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no, amount: { refund: 1299, total: 1299, currency: "CNY" } },
  });

/** What the user has. */
const wallet = async (): Promise<number> => (await control("/users")).users[0].balance;

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<ApiError> {
  const outcome = await call.then(
    () => "nothing",
    (error: unknown) => error,
  );
  if (outcome instanceof ApiError) return outcome;
  throw new Error(`It was refused with ${String(outcome)}.`);
}

describe("a shop that refunds too often", () => {
  test("is told so by APIv3, sends the same again when a second is over, and has refunded once", async () => {
    const before = await wallet();
    const out_trade_no = await buy("often-1");
    expect(await wallet()).toBe(before - 1299);
    // Six that fail in a second are taken.
    for (let number = 0; number < 6; number++) {
      expect(await refusal(refund("unknown", `wrong-${number}`))).toMatchObject({ status: 404 });
    }
    const answers: string[] = [];
    // What a careful shop does: by the outcome, not by the code.
    const untilAccepted = async (): Promise<void> => {
      for (;;) {
        const answer = await refund(out_trade_no, "often-refund-1").then(
          ({ status }) => status,
          (error: unknown) => error,
        );
        if (typeof answer === "string") {
          answers.push(answer);
          return;
        }
        if (!(answer instanceof ApiError) || answer.outcome !== "retry") throw answer;
        answers.push(`${answer.status} ${answer.code}`);
        await simulator.clock.advance("1s");
      }
    };
    await untilAccepted();
    // Once more, as after an answer that never came.
    await untilAccepted();
    expect(answers).toEqual(["429 FREQUENCY_LIMITED", "PROCESSING", "PROCESSING"]);
    await simulator.clock.advance("5m");
    expect(await wallet()).toBe(before);
    const { refunds } = await control("/refunds");
    expect(refunds).toEqual([
      expect.objectContaining({ out_refund_no: "often-refund-1", status: "SUCCESS" }),
    ]);
  });

  test("finds in the request log which limit it was", async () => {
    await simulator.clock.advance("1s");
    const asking = { bill_date: "2020-01-01" } as const;
    const { fundflowbill } = wxpay.v3.bill;
    for (let number = 0; number < 3; number++) {
      expect(await refusal(fundflowbill.get({ query: asking }))).toMatchObject({ status: 400 });
    }
    const refused = await refusal(fundflowbill.get({ query: asking }));
    expect(refused).toMatchObject({ status: 429, code: "FREQUENCY_LIMITED", outcome: "retry" });
    const { requests } = await control("/requests?limit=1");
    expect(requests[0]).toMatchObject({ status: 429, code: "FREQUENCY_LIMITED" });
    expect(requests[0].message).toMatch(/; rate limit: 3 a second for each mchid$/);
  });

  test("is told so by APIv2 with the code of the operation's page, within the status 200", async () => {
    await simulator.clock.advance("1s");
    const query = () =>
      refusal(
        wxpay.v2.pay.profitsharingreturnquery.post({
          xml: { mch_id: SHOP, appid: SHOP_APPID, out_order_no: "1", out_return_no: "2" },
        }),
      );
    for (let number = 0; number < 30; number++) {
      expect((await query()).code).not.toBe("FREQUENCY_LIMITED");
    }
    expect(await query()).toMatchObject({ code: "FREQUENCY_LIMITED", outcome: "retry" });
  });

  test("is refused nothing once the limits are switched off at run time", async () => {
    const asking = { bill_date: "2020-01-01" } as const;
    expect(await control("/rate-limits")).toEqual({ on: true });
    expect(await control("/rate-limits", { on: false })).toEqual({ on: false });
    for (let number = 0; number < 10; number++) {
      const { status } = await refusal(wxpay.v3.bill.fundflowbill.get({ query: asking }));
      expect(status).toBe(400);
    }
    expect(await control("/rate-limits", { on: true })).toEqual({ on: true });
  });
});
