import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { Invoke } from "wechatpay-kit/invoke";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { sumOfAll } from "../ledger/balances.ts";

const PAYEE = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const BILLS = "/v3/fund-app/mch-transfer/transfer-bills";

let number = 0;
const wanted = (more: object = {}) => ({
  appid: "wxd678efh567hg6787",
  out_bill_no: `bill${++number}`,
  transfer_scene_id: "1000",
  openid: PAYEE,
  transfer_amount: 400,
  transfer_remark: "三等奖",
  notify_url: "https://shop.example/notify",
  transfer_scene_report_infos: [{ info_type: "活动名称", info_content: "抽奖" }],
  ...more,
});

describe("a transfer", () => {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let invoke: Invoke;
  beforeAll(async () => {
    simulator = await createSimulator();
    const merchant = simulator.merchant();
    wxpay = new WeChatPay({ ...merchant, fetch: simulator.fetch });
    invoke = new Invoke(merchant);
  });
  afterAll(() => simulator.close());

  const bills = () => wxpay.v3.fundApp.mchTransfer.transferBills;
  const ask = async (more: object = {}) => {
    const json = wanted(more);
    return { json, answer: await bills().post({ json }) };
  };
  const read = (out_bill_no: string) => bills().outBillNo._out_bill_no_.get({ out_bill_no });
  const cancel = (out_bill_no: string) =>
    bills().outBillNo._out_bill_no_.cancel.post({ out_bill_no });
  const operation = async () =>
    (await wxpay.v3.merchant.fund.balance._account_type_.get({ account_type: "OPERATION" }))
      .available_amount;
  const confirmation = ({ appid }: { appid: string }, package_info?: string) =>
    invoke.miniProgram.confirmTransfer({ appid, package_info: package_info ?? "" });
  const wallet = async (): Promise<number> => {
    const answer = await simulator.fetch("http://127.0.0.1/_sim/users/user-1");
    return Object(await answer.json()).balance;
  };

  test("waits for the user, who confirms it by what the mini program hands over, and has it", async () => {
    const [had, held] = [await wallet(), await operation()];
    const { json, answer } = await ask();
    expect(answer).toMatchObject({
      out_bill_no: json.out_bill_no,
      transfer_bill_no: expect.stringMatching(/^\d+$/),
      state: "WAIT_USER_CONFIRM",
      package_info: expect.any(String),
    });
    expect(await operation()).toBe(held - 400);
    const ends: unknown[] = [];
    const ended = await simulator.user().requestMerchantTransfer({
      ...confirmation(json, answer.package_info),
      success: ({ errMsg }) => ends.push(errMsg),
      complete: ({ errMsg }) => ends.push(errMsg),
    });
    expect(ended).toMatchObject({
      errMsg: "requestMerchantTransfer:ok",
      opened: { page: "transfer", state: { state: "SUCCESS" }, actions: [] },
    });
    expect(ends).toEqual(["requestMerchantTransfer:ok", "requestMerchantTransfer:ok"]);
    expect(await read(json.out_bill_no)).toMatchObject({ state: "SUCCESS", transfer_amount: 400 });
    expect(await wallet()).toBe(had + 400);
    const { transfer_bill_no = "" } = answer;
    const byId = await bills().transferBillNo._transfer_bill_no_.get({ transfer_bill_no });
    expect(byId).toMatchObject({ out_bill_no: json.out_bill_no, state: "SUCCESS" });
  });

  test("that the user leaves waits on; one that nobody confirms in a day fails, and comes back", async () => {
    const held = await operation();
    const { json, answer } = await ask();
    const handed = confirmation(json, answer.package_info);
    await expect(
      simulator.user().requestMerchantTransfer(handed, { outcome: "cancelled" }),
    ).rejects.toMatchObject({ errMsg: "requestMerchantTransfer:fail cancel", why: [] });
    expect(await read(json.out_bill_no)).toMatchObject({ state: "WAIT_USER_CONFIRM" });
    await simulator.clock.advance("24h");
    await simulator.settled();
    expect(await read(json.out_bill_no)).toMatchObject({
      state: "FAIL",
      fail_reason: "OVERDUE_CLOSE",
    });
    expect(await operation()).toBe(held);
    await expect(simulator.user().requestMerchantTransfer(handed)).rejects.toMatchObject({
      errMsg: "requestMerchantTransfer:fail 收款已超时",
    });
  });

  test("is cancelled while it waits, and then confirmed by nobody", async () => {
    const held = await operation();
    const { json, answer } = await ask();
    expect(await cancel(json.out_bill_no)).toMatchObject({ state: "CANCELING" });
    expect(await read(json.out_bill_no)).toMatchObject({ state: "CANCELLED" });
    expect(await cancel(json.out_bill_no)).toMatchObject({ state: "CANCELLED" });
    expect(await operation()).toBe(held);
    expect(await simulator.user().open(answer.package_info ?? "")).toMatchObject({
      result: "failed",
      message: "商户已撤销转账",
    });
  });

  test("that was confirmed is not cancelled, and not confirmed twice", async () => {
    const { json, answer } = await ask();
    const [one, two] = await Promise.all([
      simulator.user().open(answer.package_info ?? "", { action: "confirm" }),
      simulator.user().open(answer.package_info ?? "", { action: "confirm" }),
    ]);
    expect([one.result, two.result].toSorted()).toEqual(["failed", "opened"]);
    await expect(cancel(json.out_bill_no)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  });

  test("asked for again is the same; with other members it is refused", async () => {
    const held = await operation();
    const { json, answer } = await ask();
    expect(await bills().post({ json })).toEqual(answer);
    expect(await operation()).toBe(held - 400);
    await expect(bills().post({ json: { ...json, transfer_amount: 500 } })).rejects.toMatchObject({
      code: "INVALID_REQUEST",
      message: expect.stringContaining("单号已存在但信息不一致"),
    });
  });

  test.each([
    ["of less than a tenth of a yuan", { transfer_amount: 9 }, "PARAM_ERROR"],
    ["of 2000 yuan without a name", { transfer_amount: 200_000 }, "PARAM_ERROR"],
    ["of an app that is not the merchant's", { appid: "wx8888888888888888" }, "INVALID_REQUEST"],
  ])("%s is refused", async (_, more, code) => {
    await expect(ask(more)).rejects.toMatchObject({ code });
  });

  test("with a name tells it to the merchant alone", async () => {
    const { json } = await ask({ transfer_amount: 200_000, user_name: "张三" });
    expect(await read(json.out_bill_no)).toMatchObject({ user_name: "张三" });
  });

  test("that the account does not hold waits for a top-up, then for the user", async () => {
    const { mchid, ...merchant } = await simulator.createMerchant();
    const poor = new WeChatPay({ ...merchant, mchid, fetch: simulator.fetch });
    const post = (json: ReturnType<typeof wanted>) =>
      poor.v3.fundApp.mchTransfer.transferBills.post({ json });
    const { appid } = merchant;
    const json = wanted({ appid, openid: "o-new", transfer_amount: 10_000_001, user_name: "李四" });
    const small = wanted({ appid, openid: "o-new" });
    const answer = await post(json);
    expect(answer).toMatchObject({ state: "PROCESSING" });
    expect(answer.package_info).toBeUndefined();
    expect(await post(small)).toMatchObject({ state: "WAIT_USER_CONFIRM" });
    const fundOperation = await simulator.fetch(
      `http://127.0.0.1/_sim/merchants/${mchid}/top-ups`,
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ amount: 401 }),
      },
    );
    expect(await fundOperation.json()).toMatchObject({ available_amount: 0 });
    expect(await post(json)).toMatchObject({
      state: "WAIT_USER_CONFIRM",
      package_info: expect.any(String),
    });
  });

  test("is not known for longer than thirty days", async () => {
    const { json } = await ask();
    await simulator.clock.advance("30d");
    await expect(read(json.out_bill_no)).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
  });

  const EN = /[a-z]/;
  test.each<[string, (handed: Record<string, string>) => Record<string, unknown>, RegExp]>([
    ["no mchId", (all) => ({ ...all, mchId: "" }), /mchId: missing/],
    ["another mchId", (all) => ({ ...all, mchId: "1900000100" }), /asked for by 1230000109/],
    ["another appId", (all) => ({ ...all, appId: "wx8888888888888888" }), /asked for with wxd678/],
    ["no appId", ({ mchId, package: info }) => ({ mchId, package: info }), /appId is missing/],
    ["a name misspelt", ({ appId, ...rest }) => ({ ...rest, appid: appId }), /takes no appid/],
    ["a sub-merchant", (all) => ({ ...all, subMchId: "1900000109" }), /leave it out/],
    ["another user", (all) => ({ ...all, openId: "o-other" }), /transfer is for oUpF8/],
    [
      "an encoded package",
      (all) => ({ ...all, package: encodeURIComponent(`${all["package"]}`) }),
      /is encoded/,
    ],
    [
      "a package with spaces",
      (all) => ({ ...all, package: `${all["package"]}`.replaceAll("+", " ") }),
      /has spaces/,
    ],
    [
      "a package of no transfer",
      (all) => ({ ...all, package: "AAAA" }),
      /no transfer's package_info/,
    ],
    [
      "a package that is no text",
      (all) => ({ ...all, package: 1 }),
      /package: missing, or no text/,
    ],
  ])("with %s handed over is refused in words that say so", async (_, spoil, why) => {
    const { json, answer } = await ask();
    const handed = spoil({ ...confirmation(json, answer.package_info) });
    const result = await simulator.user().open(handed, { action: "confirm" });
    expect(result).toMatchObject({ result: "failed", message: "无法打开收款页" });
    if (result.result !== "failed") throw new Error("It opened.");
    expect(result.why.join("\n")).toMatch(why);
    expect(result.why_zh.join("\n")).toMatch(/[一-龥]/);
    expect(result.message_en).toMatch(EN);
    expect(await read(json.out_bill_no)).toMatchObject({ state: "WAIT_USER_CONFIRM" });
  });

  test("is for the user whom it names alone", async () => {
    const { json, answer } = await ask();
    const other = await simulator.createUser();
    const handed = { ...confirmation(json, answer.package_info) };
    expect(await other.open(handed, { action: "confirm" })).toMatchObject({
      result: "failed",
      message: "这个页面不属于你",
    });
    expect(await read(json.out_bill_no)).toMatchObject({ state: "WAIT_USER_CONFIRM" });
  });
});

test("a partner asks for a sub-merchant, whose account pays and whose number the page names", async () => {
  const simulator = await createSimulator();
  try {
    const partner = simulator.merchant("1900000100");
    const wxpay = new WeChatPay({ ...partner, fetch: simulator.fetch });
    const sub_mchid = "1900000109";
    const bills = wxpay.v3.fundApp.mchTransfer.partner.transferBills;
    const ask = async () => {
      const openid = "oPartner8uMuAJO_M2pxb1Q9zNjW";
      const json = { ...wanted({ openid, appid: partner.appid }), sub_mchid };
      const { package_info } = await bills.post({ json });
      const handed = new Invoke(partner).miniProgram.confirmPartnerTransfer({
        appid: partner.appid,
        sub_mchid,
        package_info,
      });
      return { out_bill_no: json.out_bill_no, openid, handed };
    };
    const { out_bill_no, openid, handed } = await ask();
    const { subMchId: _subMchId, ...withoutSub } = handed;
    const user = simulator.user(openid);
    expect(await user.open(withoutSub)).toMatchObject({
      why: [`subMchId is missing, the merchant that pays is ${sub_mchid}.`],
    });
    expect(await user.open({ ...handed, subAppId: "wxd678efh567hg6999" })).toMatchObject({
      why: [expect.stringContaining("exactly one")],
    });
    expect(await user.requestMerchantTransfer(handed)).toMatchObject({
      errMsg: "requestMerchantTransfer:ok",
    });
    const query = { sub_mchid };
    expect(await bills.outBillNo._out_bill_no_.get({ out_bill_no, query })).toMatchObject({
      sub_mchid,
      state: "SUCCESS",
    });
    const other = await ask();
    const cancelled = { out_bill_no: other.out_bill_no, json: { sub_mchid } };
    expect(await bills.outBillNo._out_bill_no_.cancel.post(cancelled)).toMatchObject({
      sub_mchid,
      state: "CANCELING",
    });
  } finally {
    await simulator.close();
  }
});

test("the merchant is told once of every end, and no money is lost on the way", async () => {
  const world = await openWorld({ seed: "transfers" });
  try {
    const { context } = world;
    const merchant = await world.merchant();
    const post = (target: string, body?: object) => call(merchant, target, { body: body ?? {} });
    const [first, second, third] = [wanted(), wanted(), wanted({ notify_url: undefined })];
    const { json } = await post(BILLS, first);
    await post(BILLS, second);
    await post(BILLS, third);
    const { openHanded } = await import("../open-handed.ts");
    await openHanded(context, { user: "user-1", target: json.package_info, action: "confirm" });
    await post(`${BILLS}/out-bill-no/${second.out_bill_no}/cancel`);
    await post(`${BILLS}/out-bill-no/${third.out_bill_no}/cancel`);
    const told = (await world.outbox()).map(({ body, resource }) => [
      body.event_type,
      resource.out_bill_no,
      resource.state,
      resource.mch_id,
    ]);
    expect(told).toEqual([
      ["MCHTRANSFER.BILL.FINISHED", first.out_bill_no, "SUCCESS", "1230000109"],
      ["MCHTRANSFER.BILL.FINISHED", second.out_bill_no, "CANCELLED", "1230000109"],
    ]);
    expect(await sumOfAll(context.store.db)).toBe(0);
  } finally {
    await world.close();
  }
});
