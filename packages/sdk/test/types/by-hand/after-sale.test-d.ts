import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  BillDownload,
  ComplaintList,
  EcommerceRefundApplied,
  Refund,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

describe("a refund", () => {
  const amount = { refund: 888, total: 888, currency: "CNY" };

  test("is asked for by one of the two numbers of the payment, and queried by its own", async () => {
    const refund = await wxpay.v3.refund.domestic.refunds.post({
      json: {
        transaction_id: "1217752501201407033233368018",
        out_refund_no: "1217752501201407033233368018",
        reason: "商品已售完",
        notify_url: "https://weixin.qq.com",
        funds_account: "AVAILABLE",
        amount: { ...amount, from: [{ account: "AVAILABLE", amount: 444 }] },
        goods_detail: [
          {
            merchant_goods_id: "1217752501201407033233368018",
            unit_price: 528800,
            refund_amount: 528800,
            refund_quantity: 1,
          },
        ],
      },
    });
    expectTypeOf(refund).toEqualTypeOf<Refund>();
    expectTypeOf(refund.status).toEqualTypeOf<
      Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">
    >();
    expectTypeOf(refund.amount.payer_refund).toEqualTypeOf<number>();
    const found = wxpay.v3.refund.domestic.refunds._out_refund_no_.getSync({
      out_refund_no: refund.out_refund_no,
    });
    expectTypeOf(found).toEqualTypeOf<Refund>();
    expectTypeOf(found.success_time).toEqualTypeOf<string | undefined>();
  });

  test("needs the total of the payment too", () => {
    void wxpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: "1217752501201407033233368018",
        out_refund_no: "1217752501201407033233368018",
        // @ts-expect-error the total is missing
        amount: { refund: 888, currency: "CNY" },
      },
    });
  });

  test("of a platform's seller is asked for without the numbers of a combined order", async () => {
    const applied = await wxpay["v3/ecommerce/refunds/apply"].post({
      json: {
        sub_mchid: "1900000109",
        sp_appid: "wx8888888888888888",
        out_trade_no: "P20150806125346",
        out_refund_no: "1217752501201407033233368018",
        reason: "商品已售完",
        amount,
        refund_account: "REFUND_SOURCE_SUB_MERCHANT",
      },
    });
    expectTypeOf(applied).toEqualTypeOf<EcommerceRefundApplied>();
    expectTypeOf(applied.amount.payer_refund).toEqualTypeOf<number>();
    expectTypeOf(applied.refund_account).toEqualTypeOf<
      Open<"REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE"> | undefined
    >();
    void wxpay["v3/ecommerce/refunds/apply"].post({
      // @ts-expect-error the platform's appid is called sp_appid
      json: { appid: "wx8888888888888888", out_refund_no: "1217752501201407033233368018", amount },
    });
  });
});

describe("the bills of a day", () => {
  test("are two calls: one that answers with an address, one that reads it", async () => {
    const trades = await wxpay.v3.bill.tradebill.get({
      query: { bill_date: "2019-06-11", bill_type: "ALL", tar_type: "GZIP" },
    });
    expectTypeOf(trades).toEqualTypeOf<BillDownload>();
    expectTypeOf(trades.hash_value).toEqualTypeOf<string>();
    expectTypeOf(trades.download_url).toEqualTypeOf<string>();
    const flows = await wxpay.v3.bill.fundflowbill.get({
      query: { bill_date: "2019-06-11", account_type: "BASIC" },
    });
    expectTypeOf(flows).toEqualTypeOf<BillDownload>();
    const query = { token: new URL(trades.download_url).searchParams.get("token") ?? "" };
    const file = await wxpay.v3.billdownload.file.get({ query });
    expectTypeOf(file).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(wxpay.v3.billdownload.file.getSync({ query })).toEqualTypeOf<Uint8Array>();
  });

  test("are of one day, which is text", () => {
    // @ts-expect-error no Date: the day of the bill is yyyy-MM-dd in Beijing
    void wxpay.v3.bill.tradebill.get({ query: { bill_date: new Date() } });
  });
});

describe("complaints", () => {
  const begin_date = "2019-01-01";
  const end_date = "2019-01-02";

  test("come page by page", async () => {
    for (let offset = 0; ; offset += 50) {
      const page = await wxpay.v3.merchantService.complaintsV2.get({
        query: { begin_date, end_date, limit: 50, offset, complainted_mchid: "1900012181" },
      });
      expectTypeOf(page).toEqualTypeOf<ComplaintList>();
      expectTypeOf(page.total_count).toEqualTypeOf<number | undefined>();
      for (const complaint of page.data ?? []) {
        expectTypeOf(complaint.complaint_state).toEqualTypeOf<
          Open<"PENDING" | "PROCESSING" | "PROCESSED">
        >();
        expectTypeOf(complaint.payer_phone).toEqualTypeOf<string | undefined>();
        expectTypeOf(complaint.service_order_info?.[0]?.state).toEqualTypeOf<
          Open<"DOING" | "REVOKED" | "WAITPAY" | "DONE"> | undefined
        >();
      }
      if (offset + 50 >= (page.total_count ?? 0)) break;
    }
    // @ts-expect-error both ends of the range are needed
    void wxpay.v3.merchantService.complaintsV2.get({ query: { begin_date } });
  });

  test("are answered with text and uploaded images", async () => {
    const { response } = wxpay.v3.merchantService.complaintsV2._complaint_id_;
    const complaint_id = "200201820200101080076610000";
    const image = await wxpay.v3.merchantService.images.upload.post({
      multipart: { file: "./refund.png" },
    });
    const nothing = await response.post({
      complaint_id,
      json: {
        complainted_mchid: "1900012181",
        response_content: "已与用户沟通解决",
        response_images: [image.media_id],
        jump_url: "https://www.xxx.com/notify",
        jump_url_text: "查看订单详情",
      },
    });
    expectTypeOf(nothing).toEqualTypeOf<undefined>();
    void response.post({
      complaint_id,
      // @ts-expect-error the member is misspelt by WeChat Pay: complainted_mchid
      json: { complained_mchid: "1900012181", response_content: "已解决" },
    });
  });
});
