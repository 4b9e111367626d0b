import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
afterAll(() => simulator.close());

test("an object that shows the resource agrees with what was sent", async () => {
  const { batches } = wxpay.v3.transfer;
  const json = {
    appid: "wxd678efh567hg6787",
    out_batch_no: "parts1",
    batch_name: "报销单",
    batch_remark: "四月",
    total_amount: 250,
    total_num: 1,
    transfer_scene_id: "1000",
    transfer_detail_list: [
      {
        out_detail_no: "parts1x1",
        transfer_amount: 250,
        transfer_remark: "四月",
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        user_name: "张三",
      },
    ],
  };
  const { batch_id } = await batches.post({ json });
  const { appid, out_batch_no, batch_name, batch_remark, total_amount, total_num } = json;
  const query = { need_query_detail: true };
  const found = await batches.outBatchNo._out_batch_no_.get({ out_batch_no, query });
  expect(found.transfer_batch).toMatchObject({
    mchid: "1230000109",
    batch_id,
    appid,
    out_batch_no,
    batch_name,
    batch_remark,
    total_amount,
    total_num,
  });
});

test("the first of several that are counted is the one asked for", async () => {
  const caller = { appid: "wxd678efh567hg6787", mch_id: "1230000109" };
  const { refund_id } = await wxpay.v2.deposit.refund.post({
    xml: { ...caller, out_trade_no: "o1", out_refund_no: "r1", total_fee: 100, refund_fee: 40 },
  });
  const found = await wxpay.v2.deposit.refundquery.post({
    xml: { ...caller, out_refund_no: "r1" },
  });
  expect(found).toMatchObject({
    out_trade_no: "o1",
    total_fee: "100",
    out_refund_no_$n: ["r1"],
    refund_id_$n: [refund_id],
    refund_fee_$n: ["40"],
  });
});
