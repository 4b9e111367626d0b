import { expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  V2CustomsDeclared,
  V2MicropayOrder,
  V2RedPacketSent,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

test("a payment with the payer's code says what was bought as an object", async () => {
  const sale = {
    appid: "wx2421b1c4370ec43b",
    mch_id: "10000100",
    body: "image形象店-深圳腾大- QQ公仔",
    out_trade_no: "1217752501201407033233368018",
    total_fee: 888,
    spbill_create_ip: "8.8.8.8",
  };
  const paid = await wxpay.v2.pay.micropay.post({
    xml: {
      ...sale,
      auth_code: "120061098828009406",
      detail: {
        cost_price: 608800,
        goods_detail: [
          { goods_id: "商品编码", goods_name: "iPhone6s 16G", quantity: 1, price: 528800 },
        ],
      },
      scene_info: { store_info: { id: "SZTX001", name: "腾大餐厅" } },
    },
  });
  expectTypeOf(paid).toEqualTypeOf<V2MicropayOrder>();
  expectTypeOf(paid.total_fee).toEqualTypeOf<string>();
  expectTypeOf(paid.err_code).toEqualTypeOf<string | undefined>();
  void wxpay.v2.pay.micropay.post({
    // @ts-expect-error the SDK makes the signature
    xml: { ...sale, auth_code: "120061098828009406", sign: "C380BEC2BFD727A4B6845133519F3AD6" },
  });
});

test("the records of a red packet are elements within elements, and text all the way down", async () => {
  const record = await wxpay.v2.mmpaymkttransfers.gethbinfo.post({
    xml: { mch_billno: "1", mch_id: "1", appid: "wx1", bill_type: "MCHT" },
  });
  const [received] = record.hblist?.hbinfo ?? [];
  expectTypeOf(received?.amount).toEqualTypeOf<string | undefined>();
});

test("what a page writes as text may be given as that text", () => {
  void wxpay.v2.mmpaymkttransfers.sendredpack.post({
    xml: {
      mch_billno: "1",
      mch_id: "1",
      wxappid: "wx1",
      send_name: "天虹百货",
      re_openid: "o",
      total_amount: 1000,
      total_num: 1,
      wishing: "元宵节快乐",
      client_ip: "192.168.0.1",
      act_name: "猜灯谜",
      remark: "快来抢",
      risk_info:
        "posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS",
    },
  });
});

test("a red packet is sent with a client certificate", async () => {
  const packet = {
    mch_billno: "10000098201411111234567890",
    mch_id: "10000098",
    wxappid: "wx8888888888888888",
    send_name: "天虹百货",
    total_amount: 1000,
    total_num: 1,
    wishing: "感谢您参加猜灯谜活动，祝您元宵节快乐！",
    client_ip: "192.168.0.1",
    act_name: "猜灯谜抢红包活动",
    remark: "猜越多得越多，快来抢！",
  };
  const sent = await wxpay.v2.mmpaymkttransfers.sendredpack.post({
    xml: { ...packet, re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E", scene_id: "PRODUCT_4" },
  });
  expectTypeOf(sent).toEqualTypeOf<V2RedPacketSent>();
  expectTypeOf(sent.send_listid).toEqualTypeOf<string>();
  expectTypeOf(sent.total_amount).toEqualTypeOf<string>();
  void wxpay.v2.mmpaymkttransfers.sendredpack.post({
    // @ts-expect-error the receiver is called re_openid
    xml: { ...packet, openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E" },
  });
});

test("an order is declared to the customs under a path with hyphens", async () => {
  const order = {
    appid: "wxd678efh567hg6787",
    mch_id: "1230000109",
    out_trade_no: "20150806125346",
    transaction_id: "1000320306201511078440737890",
    customs: "SHANGHAI_ZS",
  };
  const declared = await wxpay["v2/cgi-bin/mch/customs/customdeclareorder"].post({
    xml: { ...order, mch_customs_no: "D00411", duty: 888, action_type: "ADD" },
  });
  expectTypeOf(declared).toEqualTypeOf<V2CustomsDeclared>();
  expectTypeOf(declared.state).toEqualTypeOf<
    Open<"UNDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL" | "EXCEPT">
  >();
  expectTypeOf(declared.cert_check_result).toEqualTypeOf<
    Open<"UNCHECKED" | "SAME" | "DIFFERENT">
  >();
  void wxpay["v2/cgi-bin/mch/customs/customdeclareorder"].post({
    // @ts-expect-error duty is an amount, not a question
    xml: { ...order, mch_customs_no: "D00411", duty: { amount: 888 } },
  });
});
