import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let partner: WeChatPay;

beforeAll(async () => {
  simulator = await createSimulator({ seed: "default" });
  const { fetch } = simulator;
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch });
  partner = new WeChatPay({ ...simulator.merchant("1900000100"), fetch });
});

afterAll(() => simulator.close());

const refusal = async (call: Promise<unknown>): Promise<[number, string]> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error("The call was not refused.", { cause: error });
  return [error.status, error.code];
};

const order = (out_trade_no: string, total = 100) => ({
  json: {
    appid: "wxd678efh567hg6787",
    mchid: "1230000109",
    description: "一杯咖啡",
    out_trade_no,
    notify_url: "https://shop.example/wechatpay/notifications",
    amount: { total, currency: "CNY" },
  },
});
const jsapi = (out_trade_no: string) => ({
  json: { ...order(out_trade_no).json, payer: { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" } },
});
const caller = { query: { mchid: "1230000109" } };
const orders = () => wxpay.v3.pay.transactions;
const transfers = () => partner.v3.ecommerce.mchTransfer.transferBills;
const ofSub = { query: { sub_mchid: "1900000109" } };
const transfer = (out_bill_no: string) => ({
  json: {
    sub_mchid: "1900000109",
    appid: "wx8888888888888888",
    out_bill_no,
    transfer_scene_id: "1000",
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    transfer_amount: 100,
    transfer_remark: "奖励",
  },
});

describe("what is posted", () => {
  test("is found by the merchant's number and by WeChat Pay's, with what was sent", async () => {
    const { transfer_bill_no } = await transfers().post(transfer("found1"));
    const mine = await transfers().outBillNo._out_bill_no_.get({ out_bill_no: "found1", ...ofSub });
    expect(mine).toMatchObject({ out_bill_no: "found1", transfer_bill_no, transfer_amount: 100 });
    const theirs = await transfers().transferBillNo._transfer_bill_no_.get({
      transfer_bill_no,
      ...ofSub,
    });
    // The pages of the two queries ask for members of their own.
    expect({ ...theirs, ...mine }).toEqual({ ...mine, ...theirs });
  });

  test("is posted again with the same answer, in whatever order the members stand", async () => {
    const first = await transfers().post(transfer("again1"));
    const { appid, ...rest } = transfer("again1").json;
    expect(await transfers().post({ json: { ...rest, appid } })).toEqual(first);
  });

  test("is refused with another body under the same number", async () => {
    await orders().native.post(order("conflict-1"));
    expect(await refusal(orders().native.post(order("conflict-1", 200)))).toEqual([
      400,
      "INVALID_REQUEST",
    ]);
  });

  test("is refused under the number of another way to pay", async () => {
    await orders().native.post(order("another-way-1"));
    expect(await refusal(orders().app.post(order("another-way-1")))).toEqual([
      403,
      "OUT_TRADE_NO_USED",
    ]);
  });

  test("of many equal requests at once is stored once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => transfers().post(transfer("once1"))),
    );
    expect(new Set(answers.map(({ transfer_bill_no }) => transfer_bill_no)).size).toBe(1);
  });

  test("is another merchant's under the same number", async () => {
    await orders().native.post(order("mine-1"));
    const other = new WeChatPay({
      ...(await simulator.createMerchant({ mchid: "1230000777" })),
      fetch: simulator.fetch,
    });
    const found = other.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: "mine-1",
      query: { mchid: "1230000777" },
    });
    expect(await refusal(found)).toEqual([404, "ORDER_NOT_EXIST"]);
  });

  test("gives the same identifiers in two simulators with the same seed", async () => {
    const ids = async (seed: string) => {
      const own = await createSimulator({ seed });
      const client = new WeChatPay({ ...own.merchant(), fetch: own.fetch });
      const { prepay_id } = await client.v3.pay.transactions.jsapi.post(jsapi("seed-1"));
      await own.close();
      // The time within the identifier is the clock's.
      return prepay_id.slice(-16);
    };
    expect(await ids("one")).toBe(await ids("one"));
    expect(await ids("one")).not.toBe(await ids("two"));
  });
});

test("what was never posted is 404", async () => {
  const found = orders().outTradeNo._out_trade_no_.get({ out_trade_no: "never", ...caller });
  expect(await refusal(found)).toEqual([404, "ORDER_NOT_EXIST"]);
  const refund = wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: "never" });
  expect(await refusal(refund)).toEqual([404, "RESOURCE_NOT_EXISTS"]);
});

test.each([
  ["fund-app/mch-transfer/elecsign/transfer-bill-no/never", {}],
  [
    "marketing/partner/product-coupon/image-generation-tasks/never-posted",
    { query: { brand_id: "1", image_generation_type: "CUT_OUT" } },
  ],
  ["pay-devices/printers/1/print-orders/never", {}],
])("nor is anything never posted found at v3/%s", async (path, options) => {
  // The path is one of several, so that the compiler can't know it.
  const client: any = wxpay;
  expect(await refusal(client.chain(`v3/${path}`).get(options))).toEqual([
    404,
    "RESOURCE_NOT_EXISTS",
  ]);
});

test("the number of a request is of its operation: another one takes the same", async () => {
  // Members by hand, so that both operations are asked alike.
  const client: any = wxpay;
  const coupon = { coupon_code: "sxxe34343434", stock_id: "1234567891" };
  const coupons = client.v3.marketing.busifavor.coupons;
  const deactivated = await coupons.deactivate.post({
    json: { ...coupon, deactivate_request_no: "same-1", deactivate_reason: "a" },
  });
  expect(deactivated.wechatpay_deactivate_time).toMatch(/^\d{4}-/);
  const returned = { ...coupon, return_request_no: "same-1" };
  expect(await coupons.return.post({ json: returned })).toHaveProperty("wechatpay_return_time");
  // Of one operation it stays the same request.
  expect(await coupons.return.post({ json: returned })).toHaveProperty("wechatpay_return_time");
  const other = { ...returned, coupon_code: "sxxe34343435" };
  expect(await refusal(coupons.return.post({ json: other }))).toEqual([400, "INVALID_REQUEST"]);
});

test("several returns of one sharing are told apart by their own numbers", async () => {
  const giveBack = (out_return_no: string, cents: number) =>
    partner.v3.brand.profitsharing.returnorders.post({
      json: {
        sub_mchid: "1900000109",
        out_order_no: "shared-1",
        out_return_no,
        return_mchid: "1900000109",
        amount: cents,
        description: "给回",
      },
    });
  const [a, b] = [await giveBack("return-a", 10), await giveBack("return-b", 20)];
  expect(a.return_no).not.toBe(b.return_no);
  const found = await partner.v3.brand.profitsharing.returnorders.get({
    query: { sub_mchid: "1900000109", out_order_no: "shared-1", out_return_no: "return-a" },
  });
  expect(found).toMatchObject({ return_no: a.return_no, amount: 10 });
});

test("a close moves the state, may be repeated, and ends what may be done", async () => {
  await orders().native.post(order("closed-1"));
  const close = () =>
    orders().outTradeNo._out_trade_no_.close.post({
      out_trade_no: "closed-1",
      json: { mchid: "1230000109" },
    });
  await close();
  await close();
  const found = await orders().outTradeNo._out_trade_no_.get({
    out_trade_no: "closed-1",
    ...caller,
  });
  expect(found.trade_state).toBe("CLOSED");
});

test("a final state is not left by another verb", async () => {
  const out_bill_no = "bill1";
  const bills = transfers();
  await bills.post(transfer(out_bill_no));
  const cancelled = await bills.outBillNo._out_bill_no_.cancel.post({
    out_bill_no,
    json: { sub_mchid: "1900000109" },
  });
  expect(cancelled.state).toMatch(/CANCEL/);
  const found = await bills.outBillNo._out_bill_no_.get({ out_bill_no, ...ofSub });
  expect(found).toMatchObject({ out_bill_no, state: cancelled.state, transfer_amount: 100 });
});

test("a coupon is used that no other operation creates", async () => {
  const { coupons } = wxpay.v3.marketing.busifavor;
  const used = await coupons.use.post({
    json: {
      coupon_code: "sxxe34343434",
      appid: "wxd678efh567hg6787",
      use_time: "2026-05-20T13:29:35+08:00",
      use_request_no: "use-1",
    },
  });
  expect(used).toMatchObject({ wechatpay_use_time: expect.stringContaining("T") });
});

test("a contract with scheduled deductions is found like any other", async () => {
  const contract = { plan_id: 12535, out_contract_code: "scheduled-1" };
  await wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5" as string).post({
    json: {
      appid: "wxd678efh567hg6787",
      ...contract,
      contract_display_account: "微信代扣",
      contract_notify_url: "https://shop.example/contracts",
    },
  });
  const found = await wxpay
    .chain(
      "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}" as string,
    )
    .get<{ out_contract_code: string }>({ plan_id: "12535", out_contract_code: "scheduled-1" });
  expect(found.out_contract_code).toBe("scheduled-1");
});

test("PATCH changes what is found, DELETE ends it", async () => {
  const notify = wxpay.v3.merchantService.complaintNotifications;
  expect(await refusal(notify.get())).toEqual([404, "RESOURCE_NOT_EXISTS"]);
  await notify.post({ json: { url: "https://shop.example/a" } });
  await notify.put({ json: { url: "https://shop.example/b" } });
  expect(await notify.get()).toMatchObject({ url: "https://shop.example/b" });
  await notify.delete();
  expect(await refusal(notify.get())).toEqual([404, "RESOURCE_NOT_EXISTS"]);
});

test("lists page over what was posted, newest first, and count it", async () => {
  const guides = partner.v3.smartguide.guides;
  for (const [index, name] of ["a", "b", "c"].entries()) {
    await guides.post({
      json: {
        store_id: 1234,
        corpid: "1234567890",
        userid: name,
        name: `导购${name}`,
        mobile: `1380000000${index}`,
        qr_code: "https://open.planned.weixin.qq.com/wwopen/userQRCode?vcode=xxx",
        avatar:
          "http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm5m4X69TBicnHFlhiafvDwklOpZeXYQQ2icg/0",
      },
    });
  }
  const page = (offset: number) => guides.get({ query: { store_id: 1234, limit: 2, offset } });
  const [first, second] = [await page(0), await page(2)];
  expect([first.total_count, second.total_count]).toEqual([3, 3]);
  expect([first.data?.length, second.data?.length]).toEqual([2, 1]);
  const names = [...(first.data ?? []), ...(second.data ?? [])].map(({ guide_id }) => guide_id);
  expect(new Set(names).size).toBe(3);
  const walked: (string | undefined)[] = [];
  for await (const { guide_id } of guides.items({ query: { store_id: 1234, limit: 2 } })) {
    walked.push(guide_id);
  }
  expect(walked).toEqual(names);
});

test("what no operation makes is there for the asking, the same in lists and by its number", async () => {
  const complaints = wxpay.v3.merchantService.complaintsV2;
  const query = { begin_date: "2026-01-01", end_date: "2026-01-31", limit: 10, offset: 0 };
  const { data } = await complaints.get({ query });
  const [listed] = data ?? [];
  if (listed === undefined) throw new Error("There is no complaint.");
  const { complaint_id } = listed;
  const found = await complaints._complaint_id_.get({ complaint_id });
  expect(found.complaint_id).toBe(complaint_id);
  expect(await complaints._complaint_id_.get({ complaint_id })).toEqual(found);
});

test("a bill has the digest that its address was given with", async () => {
  const { createHash } = await import("node:crypto");
  const { gunzipSync } = await import("node:zlib");
  const bill = await partner.v3.merchant.fund.withdraw.billType._bill_type_.get({
    bill_type: "NO_SUCC",
    query: { bill_date: "2026-01-01", tar_type: "GZIP" },
  });
  const file = await partner.download(bill.download_url);
  const bytes = gunzipSync(Buffer.from(await new Response(file).arrayBuffer()));
  expect(createHash("sha1").update(bytes).digest("hex")).toBe(bill.hash_value);
  const forged = bill.download_url.replace(/token=./, "token=0");
  expect(await refusal(partner.download(`${forged}`))).toEqual([400, "INVALID_REQUEST"]);
});

test("an upload is downloaded as it was", async () => {
  const picture = Buffer.from("picture");
  const { media_id } = await wxpay.v3.merchantService.images.upload.post({
    multipart: { file: new File([picture], "a.png", { type: "image/png" }) },
  });
  const file = await wxpay.v3.merchantService.images._media_id_.get({ media_id });
  expect(Buffer.from(await new Response(file).arrayBuffer()).equals(picture)).toBe(true);
});

test("a reset forgets everything that was posted", async () => {
  const own = await createSimulator();
  const client = new WeChatPay({ ...own.merchant(), fetch: own.fetch });
  await client.v3.pay.transactions.native.post(order("reset-1"));
  await own.reset();
  const found = client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: "reset-1",
    ...caller,
  });
  expect(await refusal(found)).toEqual([404, "ORDER_NOT_EXIST"]);
  await own.close();
});
