import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  EbikeChargePaymentAccepted,
  EduPapayPresigned,
  ParkingEntry,
  ParkingPaymentAccepted,
  PapayDeductionAccepted,
  PayscoreServiceOrderCompleted,
  PayscoreServiceOrderCreated,
  SchoolPaymentCreated,
  V2PapayDeductionAccepted,
  VehicleEtcTransaction,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

describe("a service order of PayScore", () => {
  const risk_fund = { name: "DEPOSIT", amount: 10000, description: "就餐的预估费用" };
  const time_range = { start_time: "OnAccept", end_time: "20091225121212" };

  test("is created with its deposit and answers with its state", async () => {
    const order = await wxpay.v3.payscore.serviceorder.post({
      json: {
        out_order_no: "1234323JKHDFE1243252",
        appid: "wxd678efh567hg6787",
        service_id: "500001",
        service_introduction: "某某酒店",
        post_payments: [
          { name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4 },
        ],
        post_discounts: [{ name: "满20减1元", description: "不与其他优惠叠加" }],
        time_range,
        location: { start_location: "嗨客时尚主题展餐厅" },
        risk_fund,
        attach: "Easdfowealsdkjfnlaksjdlfkwqoi",
        notify_url: "https://api.test.com",
        need_user_confirm: true,
      },
    });
    expectTypeOf(order).toEqualTypeOf<PayscoreServiceOrderCreated>();
    expectTypeOf(order.state).toEqualTypeOf<
      Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">
    >();
    expectTypeOf(order.package).toEqualTypeOf<string | undefined>();
  });

  test("is completed with what is to be paid", async () => {
    const done = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({
      out_order_no: "1234323JKHDFE1243252",
      json: {
        appid: "wxd678efh567hg6787",
        service_id: "500001",
        post_payments: [{ name: "就餐费用", amount: 40000 }],
        total_amount: 40000,
        time_range: { end_time: "20091225121212" },
      },
    });
    expectTypeOf(done).toEqualTypeOf<PayscoreServiceOrderCompleted>();
    expectTypeOf(done.total_amount).toEqualTypeOf<number>();
    void wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({
      out_order_no: "1234323JKHDFE1243252",
      // @ts-expect-error total_amount is missing: it is not the sum of the payments
      json: { appid: "wxd678efh567hg6787", service_id: "500001", post_payments: [] },
    });
  });

  test("asks for no authorisation that it can't name", () => {
    void wxpay.v3.payscore.permissions.post({
      // @ts-expect-error authorization_code is missing
      json: { service_id: "500001", appid: "wxd678efh567hg6787" },
    });
  });
});

describe("a car park", () => {
  const car = { plate_number: "粤B888888", plate_color: "BLUE" };

  test("tells that a car has entered", async () => {
    const entry = await wxpay.v3.vehicle.parking.parkings.post({
      json: {
        ...car,
        sub_mchid: "1900000109",
        out_parking_no: "1231243",
        notify_url: "https://yoursite.com/wxpay.html",
        start_time: "2017-08-26T10:43:39+08:00",
        parking_name: "欢乐海岸停车场",
        free_duration: 3600,
      },
    });
    expectTypeOf(entry).toEqualTypeOf<ParkingEntry>();
    expectTypeOf(entry.state).toEqualTypeOf<Open<"NORMAL" | "BLOCKED">>();
    expectTypeOf(entry.id).toEqualTypeOf<string>();
  });

  test("charges when the car leaves", async () => {
    const order = {
      appid: "wxcbda96de0b165486",
      sub_appid: "wxcbda96de0b165489",
      sub_mchid: "1900000109",
      description: "停车场扣费",
      out_trade_no: "20150806125346",
      trade_scene: "PARKING",
      notify_url: "https://yoursite.com/wxpay.html",
    };
    const parking_info = {
      ...car,
      parking_id: "5K8264ILTKCH16CQ250",
      start_time: "2017-08-26T10:43:39+08:00",
      end_time: "2017-08-26T10:43:39+08:00",
      parking_name: "欢乐海岸停车场",
      charging_duration: 3600,
      device_id: "12313",
    };
    const accepted = await wxpay.v3.vehicle.transactions.parking.post({
      json: { ...order, amount: { total: 888, currency: "CNY" }, parking_info },
    });
    expectTypeOf(accepted).toEqualTypeOf<ParkingPaymentAccepted>();
    expectTypeOf(accepted.trade_state).toEqualTypeOf<
      Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">
    >();
    expectTypeOf(accepted.payer.sub_openid).toEqualTypeOf<string | undefined>();
    const wrong = { ...parking_info, charging_duration: "1h" };
    void wxpay.v3.vehicle.transactions.parking.post({
      // @ts-expect-error charging_duration is a number of seconds
      json: { ...order, amount: { total: 888 }, parking_info: wrong },
    });
  });
});

test("a toll is charged by the contract of the device in the car", async () => {
  const toll = {
    out_trade_no: "20150806125346",
    appid: "wxcbda96de0b165486",
    contract_id: "Wx15463511252015071056489715",
    description: "ETC服务费",
  };
  const highway_info = {
    plate_number: "粤B888888",
    start_time: "2017-08-26T10:43:39+08:00",
    end_time: "2017-08-26T12:43:39+08:00",
    channel_type: "CLOSE",
    entrance: "广东深圳南",
  };
  const paid = await wxpay.v3.vehicle.etc.transactions.highway.post({
    json: { ...toll, highway_info, amount: { total: 888, currency: "CNY" } },
  });
  expectTypeOf(paid).toEqualTypeOf<VehicleEtcTransaction>();
  expectTypeOf(paid.transaction_id).toEqualTypeOf<string>();
  expectTypeOf(paid.trade_state).toEqualTypeOf<
    Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">
  >();
  const free = { currency: "CNY" };
  void wxpay.v3.vehicle.etc.transactions.highway.post({
    // @ts-expect-error the amount has no total
    json: { ...toll, highway_info, amount: free },
  });
});

describe("an entrusted deduction", () => {
  const order = {
    appid: "wxcbda96de0b165486",
    out_trade_no: "217752501201407033233368018",
    contract_id: "Wx15463511252015071056489715",
  };

  test("of APIv3 is accepted, not paid: there is no state to read", async () => {
    const accepted = await wxpay.v3.papay.pay.transactions.apply.post({
      json: {
        ...order,
        description: "水电代扣",
        transaction_notify_url: "https://yoursite.com/wxpay.html",
        amount: { total: 888, currency: "CNY" },
      },
    });
    expectTypeOf(accepted).toEqualTypeOf<PapayDeductionAccepted>();
    expectTypeOf(accepted.amount.total).toEqualTypeOf<number>();
    expectTypeOf(accepted.out_trade_no).toEqualTypeOf<string>();
    // @ts-expect-error the result comes with the notification
    void accepted.trade_state;
  });

  test("of APIv2 has its own names and answers in text", async () => {
    const xml = {
      ...order,
      mch_id: "10000098",
      body: "水电代扣",
      total_fee: 888,
      spbill_create_ip: "8.8.8.8",
      notify_url: "https://yoursite.com/wxpay.html",
      trade_type: "PAP",
    };
    const accepted = await wxpay.v2.pay.pappayapply.post({ xml });
    expectTypeOf(accepted).toEqualTypeOf<V2PapayDeductionAccepted>();
    expectTypeOf(accepted.result_code).toEqualTypeOf<Open<"SUCCESS" | "FAIL">>();
    expectTypeOf(accepted.err_code).toEqualTypeOf<string | undefined>();
    // @ts-expect-error APIv2 takes xml
    void wxpay.v2.pay.pappayapply.post({ json: xml });
  });

  test("for lessons is signed first", async () => {
    const contract = {
      appid: "wxcbda96de0b165486",
      plan_id: "12251",
      user_id: "123456",
      period_start_date: "2020-10-01",
      trade_scene: "EDU_STAR",
    };
    const presigned = await wxpay.v3.eduPapay.contracts.presign.post({
      json: { ...contract, openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
    });
    expectTypeOf(presigned).toEqualTypeOf<EduPapayPresigned>();
    expectTypeOf(presigned.presign_token).toEqualTypeOf<string>();
    // @ts-expect-error the openid of who signs is missing
    void wxpay.v3.eduPapay.contracts.presign.post({ json: contract });
  });

  test("for meals at school says where and when", async () => {
    const json = {
      appid: "wxcbda96de0b165486",
      out_trade_no: "20150806125346",
      description: "校园食堂",
      notify_url: "https://yoursite.com/wxpay.html",
      contract_id: "Wx15463511252015071056489715",
      user_id: "1",
      amount: { total: 888, currency: "CNY" },
      scene_info: {
        start_time: "2017-08-26T10:43:39+08:00",
        school_id: "1",
        scene_type: "CANTEEN",
      },
      device_info: { device_ip: "8.8.8.8" },
    };
    const paid = await wxpay.v3.eduschoolpay.transactions.post({ json });
    expectTypeOf(paid).toEqualTypeOf<SchoolPaymentCreated>();
    expectTypeOf(paid.trade_state).toEqualTypeOf<string>();
    expectTypeOf(paid.amount.payer_total).toEqualTypeOf<number | undefined>();
    // @ts-expect-error the address of the device is asked for
    void wxpay.v3.eduschoolpay.transactions.post({ json: { ...json, device_info: {} } });
  });

  test("for charging a bicycle ends the charge", async () => {
    const charge_info = {
      start_time: "2017-08-26T10:43:39+08:00",
      end_time: "2017-08-26T12:43:39+08:00",
      charging_station_name: "欢乐海岸",
      charging_gun_number: "1",
      charged_capacity: 1000,
    };
    const json = {
      appid: "wxcbda96de0b165486",
      out_trade_no: "20150806125346",
      notify_url: "https://yoursite.com/wxpay.html",
      description: "充电",
      charging_token: "JFHAJ2345",
      amount: { total: 888, currency: "CNY" },
      device_info: { device_id: "12", device_ip: "8.8.8.8" },
    };
    const accepted = await wxpay["v3/ebike/charge/transactions"].post({
      json: { ...json, charge_info },
    });
    expectTypeOf(accepted).toEqualTypeOf<EbikeChargePaymentAccepted>();
    expectTypeOf(accepted.accept_state).toEqualTypeOf<string>();
    expectTypeOf(accepted.create_time).toEqualTypeOf<string | undefined>();
    // @ts-expect-error charge_info is missing
    void wxpay["v3/ebike/charge/transactions"].post({ json });
  });
});
