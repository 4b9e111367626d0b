import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import { encrypted } from "../../../src/call/encrypted.ts";
import type {
  CapitalBankList,
  PayrollCardToken,
  ProfitsharingOrderCreated,
  TransferBatchCreated,
  TransferBillCreated,
  WebizpayQuotaCardIssued,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

test("a payment is shared with receivers, whose names travel encrypted", async () => {
  const receiver = {
    type: "MERCHANT_ID",
    account: "86693852",
    amount: 888,
    description: "分给商户A",
  };
  const shared = await wxpay.v3.profitsharing.orders.post({
    json: {
      appid: "wx8888888888888888",
      transaction_id: "4208450740201411110007820472",
      out_order_no: "P20150806125346",
      receivers: [
        { ...receiver, name: "示例商贸有限公司" },
        { ...receiver, type: "PERSONAL_OPENID", name: encrypted("hu89ohu89ohu89o") },
      ],
      unfreeze_unsplit: true,
    },
  });
  expectTypeOf(shared).toEqualTypeOf<ProfitsharingOrderCreated>();
  expectTypeOf(shared.state).toEqualTypeOf<Open<"PROCESSING" | "FINISHED">>();
  expectTypeOf(shared.receivers?.[0]?.result).toEqualTypeOf<
    Open<"PENDING" | "SUCCESS" | "CLOSED"> | undefined
  >();
  void wxpay.v3.profitsharing.orders.post({
    // @ts-expect-error whether the rest is released has to be said
    json: { transaction_id: "4208450740201411110007820472", out_order_no: "P20150806125346" },
  });
});

describe("a transfer to a user", () => {
  const bill = {
    appid: "wxf636efh567hg4356",
    out_bill_no: "plfk2020042013",
    transfer_scene_id: "1000",
    openid: "o-MYE42l80oelYMDE34nYD456Xoy",
    transfer_amount: 400000,
    transfer_remark: "新会员开通有礼",
  };
  const transfer_scene_report_infos = [
    { info_type: "活动名称", info_content: "新会员有礼" },
    { info_type: "奖励说明", info_content: "注册会员抽奖一等奖" },
  ];

  test("waits for the user, who opens it with the package", async () => {
    const created = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        ...bill,
        user_name: "张三",
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
        user_recv_perception: "现金奖励",
        transfer_scene_report_infos,
      },
    });
    expectTypeOf(created).toEqualTypeOf<TransferBillCreated>();
    if (created.state !== "WAIT_USER_CONFIRM") return;
    expectTypeOf(created.package_info).toEqualTypeOf<string | undefined>();
    expectTypeOf(created.transfer_bill_no).toEqualTypeOf<string>();
  });

  test("says what it is for", () => {
    // @ts-expect-error transfer_scene_report_infos is missing
    void wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: bill });
    void wxpay.v3.fundApp.mchTransfer.transferBills.post({
      // @ts-expect-error the amount is called transfer_amount
      json: { ...bill, transfer_scene_report_infos, amount: 400000 },
    });
  });
});

test("a batch of transfers is accepted as a whole", async () => {
  const batch = {
    appid: "wxf636efh567hg4356",
    out_batch_no: "plfk2020042013",
    batch_name: "2019年1月深圳分部报销单",
    batch_remark: "2019年1月深圳分部报销单",
    total_amount: 4000000,
    total_num: 1,
    transfer_scene_id: "1000",
  };
  const detail = {
    out_detail_no: "x23zy545Bd5436",
    transfer_amount: 200000,
    transfer_remark: "2020年4月报销",
    openid: "o-MYE42l80oelYMDE34nYD456Xoy",
    user_name: "张三",
  };
  const created = await wxpay.v3.transfer.batches.post({
    json: { ...batch, transfer_detail_list: [detail] },
  });
  expectTypeOf(created).toEqualTypeOf<TransferBatchCreated>();
  expectTypeOf(created.batch_id).toEqualTypeOf<string>();
  expectTypeOf(created.batch_status).toEqualTypeOf<
    Open<"ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED"> | undefined
  >();
  // @ts-expect-error the transfers are a list
  void wxpay.v3.transfer.batches.post({ json: { ...batch, transfer_detail_list: detail } });
});

test("banks are listed by page", async () => {
  const { personalBanking } = wxpay.v3.capital.capitallhh.banks;
  const page = await personalBanking.get({ query: { offset: 0, limit: 200 } });
  expectTypeOf(page).toEqualTypeOf<CapitalBankList>();
  expectTypeOf(page.total_count).toEqualTypeOf<number>();
  expectTypeOf(page.data?.[0]?.need_bank_branch).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error the size of the page has to be said
  void personalBanking.get({ query: { offset: 0 } });
});

test("an employee gets a token for the payroll card", async () => {
  const json = {
    openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
    sub_mchid: "1111111",
    user_name: "张三",
    id_card_number: "44030019990101001X",
    employment_type: "LONG_TERM_EMPLOYMENT",
  };
  const token = wxpay.v3.payrollCard.tokens.postSync({ json });
  expectTypeOf(token).toEqualTypeOf<PayrollCardToken>();
  expectTypeOf(token.token).toEqualTypeOf<string>();
  expectTypeOf(token.expires_in).toEqualTypeOf<number>();
  // @ts-expect-error a number of an identity card can end in X: it is text
  void wxpay.v3.payrollCard.tokens.post({ json: { ...json, id_card_number: 440300199901010010n } });
});

test("an employee gets a card to spend in the employer's name", async () => {
  const card = {
    sp_mchid: "1900000100",
    sub_mchid: "1900000109",
    card_template_id: "20240101",
    card_name: "差旅",
    out_card_no: "card-1",
    effective_end_time: "2026-12-31T23:59:59+08:00",
  };
  const issued = await wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards").post({
    employee_id: "e1",
    json: { ...card, amount: 100000 },
  });
  expectTypeOf(issued).toEqualTypeOf<WebizpayQuotaCardIssued>();
  expectTypeOf(issued.card_no).toEqualTypeOf<string>();
  expectTypeOf(issued.effective_begin_time).toEqualTypeOf<string>();
  const { quotaCards } = wxpay.v3.webizpay.employees._employee_id_;
  // @ts-expect-error the employee is a value of the path
  void quotaCards.post({ json: { ...card, amount: 100000 } });
});
