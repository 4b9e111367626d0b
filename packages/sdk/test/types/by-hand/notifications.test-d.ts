import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  CombinePaymentSucceeded,
  EntrustTerminateRetentionReply,
  EntrustTerminateRetentionResource,
  MchtransferBillFinishedResource,
  PayscoreServiceOrderPaid,
} from "../../../src/generated/events.ts";
import type {
  V2RefundProcessedDirectResource,
  V2RefundProcessedPartnerResource,
} from "../../../src/generated/events-v2.ts";

declare const wxpay: WeChatPay;
declare const request: Request;
declare function store(number: string, fen: number): Promise<void>;

test("one address takes the notifications of several products", async () => {
  const body = await request.text();
  const notification = await wxpay.webhooks.unwrap(body, request.headers);
  const { resource } = notification;
  expectTypeOf(resource).toEqualTypeOf<unknown>();

  switch (notification.event_type) {
    case "TRANSACTION.SUCCESS": {
      const paid = notification.resource;
      if (paid.combine_out_trade_no !== undefined) {
        expectTypeOf(paid).toEqualTypeOf<CombinePaymentSucceeded>();
        for (const order of paid.sub_orders) {
          expectTypeOf(order.out_trade_no).toEqualTypeOf<string>();
        }
        return;
      }
      // @ts-expect-error what the payer gave stands in amount
      void paid.payer_total;
      break;
    }
    case "PAYSCORE.USER_PAID": {
      const done = notification.resource;
      expectTypeOf(done).toEqualTypeOf<PayscoreServiceOrderPaid>();
      expectTypeOf(done.total_amount).toEqualTypeOf<number | undefined>();
      // @ts-expect-error the number of the payment may be missing, that of the order never is
      await store(done.out_trade_no, done.total_amount ?? 0);
      await store(done.out_order_no, done.total_amount ?? 0);
      break;
    }
    case "MCHTRANSFER.BILL.FINISHED": {
      const bill = notification.resource;
      expectTypeOf(bill).toEqualTypeOf<MchtransferBillFinishedResource>();
      // @ts-expect-error a transfer has out_bill_no, the number of a batch is another
      void bill.out_batch_no;
      if (bill.state === "SUCCESS") await store(bill.out_bill_no, bill.transfer_amount);
      break;
    }
    case "COMPLAINT.CREATE":
    case "COMPLAINT.STATE_CHANGE": {
      const { complaint_id } = notification.resource;
      const complaint = await wxpay.v3.merchantService.complaintsV2._complaint_id_.get({
        complaint_id,
      });
      expectTypeOf(complaint.complaint_state).toEqualTypeOf<
        Open<"PENDING" | "PROCESSING" | "PROCESSED">
      >();
      // @ts-expect-error the notification tells the number alone; the rest is queried
      void notification.resource.complaint_detail;
      break;
    }
    // @ts-expect-error no event is called so
    case "MCHTRANSFER.BILL.FINISH":
      break;
    default:
  }
});

describe("a question", () => {
  test("whether a user may end a contract is answered in the body", async () => {
    const question = await wxpay.webhooks.unwrap(await request.arrayBuffer(), request.headers);
    if (question.event_type !== "ENTRUST.TERMINATE_RETENTION") return;
    expectTypeOf(question.resource).toEqualTypeOf<EntrustTerminateRetentionResource>();
    expectTypeOf(question.resource.plan_id).toEqualTypeOf<number | undefined>();
    const reply: EntrustTerminateRetentionReply = { code: "SUCCESS", retention_type: "COUPON" };
    expectTypeOf(reply.message).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the kind of retention is a word
    const wrong: EntrustTerminateRetentionReply = { retention_type: 1 };
    void wrong;
  });
});

describe("a notification of APIv2", () => {
  test("of a refund is opened and tells what was refunded as text", async () => {
    const notification = await wxpay.webhooks.unwrapV2(await request.text());
    if (!("req_info" in notification)) return;
    expectTypeOf(notification).toEqualTypeOf<
      V2RefundProcessedDirectResource | V2RefundProcessedPartnerResource
    >();
    const { req_info } = notification;
    expectTypeOf(req_info.refund_fee).toEqualTypeOf<string>();
    // @ts-expect-error every value of APIv2 is text
    await store(req_info.out_refund_no, req_info.refund_fee);
    await store(req_info.out_refund_no, Number(req_info.refund_fee));
  });

  test("of a payment has a list for each value that is counted", async () => {
    const notification = await wxpay.webhooks.unwrapV2(await request.text());
    if (!("coupon_fee_$n" in notification)) return;
    expectTypeOf(notification.coupon_fee_$n?.[0]).toEqualTypeOf<string | undefined>();
    expectTypeOf(notification.coupon_id_$n?.[0]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the members with an index come as one list
    void notification.coupon_fee_0;
    if (notification.contract_id === undefined) return;
    expectTypeOf(notification.trade_state).toEqualTypeOf<Open<"SUCCESS" | "PAY_FAIL">>();
  });
});
