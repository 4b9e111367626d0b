import { describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { useTill } from "../../../test/helpers/till.ts";

const till = useTill();
const { simulator, wxpay, number, next, show, confirming, codePay, microPay, query } = till;
const { closing, reversing, reversingV2 } = till;

describe("an order by payment code", () => {
  test("can't be closed", async () => {
    await codePay(await show("password"));
    await expect(closing()).rejects.toMatchObject({
      status: 400,
      numericCode: 268449641,
      serverMessage: "当前交易不允许进行普通关单",
    });
  });

  test("is reversed after it was paid, again too, by APIv3", async () => {
    await codePay(await show());
    expect(await reversing()).toEqual({ appid: SHOP_APPID, mchid: SHOP, out_trade_no: number() });
    await reversing();
    expect(await query()).toMatchObject({ trade_state: "REVOKED", trade_state_desc: "订单已撤销" });
    await expect(codePay(await show())).rejects.toMatchObject({ code: "ORDER_REVERSED" });
  });

  test("is reversed by APIv2, by either number", async () => {
    const { transaction_id } = await microPay(await show());
    expect(await reversingV2({ transaction_id, out_trade_no: "passed over" })).toMatchObject({
      recall: "N",
    });
    expect(await reversingV2()).toMatchObject({ result_code: "SUCCESS", recall: "N" });
    await expect(microPay(await show())).rejects.toMatchObject({ code: "ORDERREVERSED" });
  });

  test("is left to a user at the password for 15 seconds", async () => {
    await codePay(await show("password"));
    await expect(reversingV2()).rejects.toMatchObject({ code: "USERPAYING" });
    await simulator().clock.advance("15s");
    await reversingV2();
    expect(await confirming()).toMatchObject({ result: "failed" });
  });

  test("is reversed within seven days, others never", async () => {
    await codePay(await show());
    await simulator().clock.advance("7d");
    await expect(reversingV2()).rejects.toMatchObject({ code: "REVERSE_EXPIRE" });
    next();
    await wxpay().v2.pay.unifiedorder.post({
      xml: {
        appid: SHOP_APPID,
        mch_id: SHOP,
        body: "一杯咖啡",
        out_trade_no: number(),
        total_fee: 1,
        spbill_create_ip: "123.12.12.123",
        notify_url: "https://shop.example/notify",
        trade_type: "APP",
      },
    });
    await expect(reversingV2()).rejects.toMatchObject({ code: "TRADE_ERROR" });
  });
});
