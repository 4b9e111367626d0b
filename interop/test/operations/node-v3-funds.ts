import { createHash } from "node:crypto";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { expect } from "vitest";
import { aMinutePasses, endOfDay, userPays } from "../../src/control.ts";
import type { NodeV3 } from "../../src/node-v3.ts";
import {
  MCHID,
  order,
  orderToShare,
  receiver,
  sharing,
  sharingReturn,
  transferBatch,
  transferBill,
  without,
} from "./requests.ts";
import { platformKey, publicPem, sealed } from "./sealed.ts";
import type { Story, Untyped } from "./story.ts";

const SHARED = "v3/profitsharing/orders#post";
const BILLS = "v3/fund-app/mch-transfer/transfer-bills";
const BILL_BY_NUMBER = `${BILLS}/out-bill-no/{out_bill_no}`;
const BATCHES = "v3/transfer/batches";
const details = { need_query_detail: true, offset: 0, limit: 20, detail_status: "ALL" };

const encrypted = (pay: NodeV3, plain: string, merchant: MerchantCredentials): string =>
  pay.publicEncrypt(plain, Buffer.from(publicPem(platformKey(merchant).pem)));

/** Sells something, and gives the day when it is over. */
const soldOn = async (
  wxpay: Untyped,
  { baseUrl }: MerchantCredentials,
  number: string,
): Promise<string> => {
  const { data } = await wxpay.transactions_native(order(number));
  await userPays(baseUrl, data.code_url);
  return endOfDay(baseUrl);
};

export const profitSharing: Story<Untyped> = {
  about: "profit sharing",
  mchid: MCHID,
  rows: [
    {
      operation: "v3/profitsharing/receivers/add#post",
      call: (pay, { merchant }) =>
        pay.profitsharing_receivers_add({
          ...receiver,
          name: encrypted(pay, "腾讯科技", merchant),
          relation_type: "STORE",
          wx_serial_no: platformKey(merchant).id,
        }),
      status: 200,
      data: ({ merchant }) => ({
        type: "MERCHANT_ID",
        account: "86693852",
        relation_type: "STORE",
        name: sealed("腾讯科技", merchant),
      }),
    },
    {
      operation: "v3/profitsharing/receivers/add#post",
      note: "the name is plain text",
      call: (pay, { merchant }) =>
        pay.profitsharing_receivers_add({
          ...receiver,
          name: "腾讯科技",
          relation_type: "STORE",
          wx_serial_no: platformKey(merchant).id,
        }),
      status: 400,
      data: { code: "PARAM_ERROR", message: expect.stringContaining("加密后的密文") },
    },
    {
      operation: "v3/profitsharing/receivers/add#post",
      note: "without wx_serial_no it names the merchant's own certificate",
      call: (pay, { merchant }) =>
        pay.profitsharing_receivers_add({
          ...receiver,
          name: encrypted(pay, "腾讯科技", merchant),
          relation_type: "STORE",
        }),
      status: 400,
      data: { code: "PARAM_ERROR", message: "平台证书序列号Wechatpay-Serial错误" },
    },
    {
      operation: "v3/profitsharing/orders#post",
      call: async (pay, { merchant }) => {
        const { data } = await pay.transactions_native(orderToShare("NodePO1"));
        const transaction = await userPays(merchant.baseUrl, data.code_url);
        return pay.create_profitsharing_orders({
          ...sharing("NodeP1", transaction, encrypted(pay, "腾讯科技", merchant)),
          wx_serial_no: platformKey(merchant).id,
        });
      },
      status: 200,
      data: {
        out_order_no: "NodeP1",
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        receivers: [{ account: "86693852", amount: 88 }],
      },
    },
    {
      operation: "v3/profitsharing/orders/{out_order_no}#get",
      call: (pay, { earlier }) =>
        pay.query_profitsharing_orders(earlier(SHARED, "transaction_id"), "NodeP1"),
      status: 200,
      data: ({ earlier }) => ({
        order_id: earlier("v3/profitsharing/orders#post", "order_id"),
        receivers: [{ account: "86693852", amount: 88, description: "分给商户86693852" }],
      }),
    },
    {
      operation: "v3/profitsharing/return-orders#post",
      call: async (pay, { merchant }) => {
        await aMinutePasses(merchant.baseUrl);
        return pay.profitsharing_return_orders(sharingReturn("NodeB1", "NodeP1"));
      },
      status: 200,
      data: sharingReturn("NodeB1", "NodeP1"),
    },
    {
      operation: "v3/profitsharing/return-orders/{out_return_no}#get",
      call: (pay) => pay.query_profitsharing_return_orders("NodeB1", "NodeP1"),
      status: 200,
      data: ({ earlier }) => ({
        ...sharingReturn("NodeB1", "NodeP1"),
        return_id: earlier("v3/profitsharing/return-orders#post", "return_id"),
      }),
    },
    {
      operation: "v3/profitsharing/orders/unfreeze#post",
      call: (pay, { earlier }) =>
        pay.profitsharing_orders_unfreeze({
          transaction_id: earlier(SHARED, "transaction_id"),
          out_order_no: "NodeU1",
          description: "解冻全部剩余资金",
        }),
      status: 200,
      data: ({ earlier }) => ({
        transaction_id: earlier(SHARED, "transaction_id"),
        out_order_no: "NodeU1",
      }),
    },
    {
      operation: "v3/profitsharing/transactions/{transaction_id}/amounts#get",
      call: (pay, { earlier }) =>
        pay.query_profitsharing_amounts(earlier(SHARED, "transaction_id")),
      status: 200,
      data: ({ earlier }) => ({
        transaction_id: earlier(SHARED, "transaction_id"),
        unsplit_amount: expect.any(Number),
      }),
    },
    {
      operation: "v3/profitsharing/receivers/delete#post",
      call: (pay) => pay.profitsharing_receivers_delete(receiver),
      status: 200,
      data: { type: "MERCHANT_ID", account: "86693852" },
    },
    {
      operation: "v3/profitsharing/bills#get",
      call: async (pay, { merchant }) => pay.profitsharing_bills(await endOfDay(merchant.baseUrl)),
      status: 200,
      data: { hash_type: "SHA1", hash_value: expect.stringMatching(/^[0-9a-f]{40}$/) },
    },
  ],
};

export const transfers: Story<Untyped> = {
  about: "transfers and bills",
  mchid: MCHID,
  rows: [
    {
      operation: `${BATCHES}#post`,
      call: (pay, { merchant }) =>
        pay.batches_transfer({
          ...transferBatch("NodeTB1", encrypted(pay, "李四", merchant)),
          wx_serial_no: platformKey(merchant).id,
        }),
      status: 200,
      data: { out_batch_no: "NodeTB1", batch_id: expect.any(String) },
    },
    {
      operation: `${BATCHES}/out-batch-no/{out_batch_no}#get`,
      note: "its query has a boolean and numbers",
      call: (pay) => pay.query_batches_transfer_list({ ...details, out_batch_no: "NodeTB1" }),
      status: 200,
      data: ({ earlier }) => ({
        transfer_batch: {
          out_batch_no: "NodeTB1",
          batch_id: earlier(`${BATCHES}#post`, "batch_id"),
          total_amount: 200_000,
          total_num: 1,
        },
        transfer_detail_list: [{ out_detail_no: "NodeTB1x1" }],
      }),
    },
    {
      operation: `${BATCHES}/batch-id/{batch_id}#get`,
      call: (pay, { earlier }) =>
        pay.query_batches_transfer_list_wx({
          ...details,
          batch_id: earlier(`${BATCHES}#post`, "batch_id"),
        }),
      status: 200,
      data: ({ earlier }) => ({
        transfer_batch: {
          out_batch_no: "NodeTB1",
          batch_id: earlier(`${BATCHES}#post`, "batch_id"),
          total_amount: 200_000,
        },
      }),
    },
    {
      operation: `${BATCHES}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get`,
      call: (pay) =>
        pay.query_batches_transfer_detail({ out_batch_no: "NodeTB1", out_detail_no: "NodeTB1x1" }),
      status: 200,
      data: ({ merchant }) => ({
        out_batch_no: "NodeTB1",
        out_detail_no: "NodeTB1x1",
        transfer_amount: 200_000,
        user_name: sealed("李四", merchant),
      }),
    },
    {
      operation: `${BILLS}#post`,
      // Its `ask` sends no Wechatpay-Serial, without which a name can't be encrypted; under 2,000 yuan none is needed.
      call: (pay) =>
        pay.ask("POST", `/${BILLS}`, {
          ...without(transferBill("NodeT1", ""), "user_name"),
          transfer_amount: 199_900,
        }),
      status: 200,
      data: { out_bill_no: "NodeT1", transfer_bill_no: expect.any(String) },
    },
    {
      operation: `${BILL_BY_NUMBER}#get`,
      call: (pay) => pay.ask("GET", `/${BILLS}/out-bill-no/NodeT1`),
      status: 200,
      data: ({ earlier }) => ({
        out_bill_no: "NodeT1",
        transfer_bill_no: earlier(`${BILLS}#post`, "transfer_bill_no"),
      }),
    },
    {
      operation: `${BILL_BY_NUMBER}/cancel#post`,
      note: "it signs a POST without body one line short",
      call: (pay) => pay.ask("POST", `/${BILLS}/out-bill-no/NodeT1/cancel`),
      status: 401,
      data: { code: "SIGN_ERROR" },
    },
    {
      operation: "v3/bill/tradebill#get",
      call: async (wxpay, { merchant }) =>
        wxpay.tradebill({ bill_date: await soldOn(wxpay, merchant, "NodeB01"), bill_type: "ALL" }),
      status: 200,
      data: { hash_type: "SHA1", hash_value: expect.stringMatching(/^[0-9a-f]{40}$/) },
    },
    {
      operation: "v3/billdownload/file#get",
      signed: false,
      // It signs right for addresses of the real host only; there the simulator's address would lead.
      call: async (pay, { earlier }) => {
        const { pathname, search } = new URL(
          String(earlier("v3/bill/tradebill#get", "download_url")),
        );
        const { status, data } = await pay.downloadBill(
          `https://api.mch.weixin.qq.com${pathname}${search}`,
        );
        return { status, data: createHash("sha1").update(String(data)).digest("hex") };
      },
      status: 200,
      data: ({ earlier }) => earlier("v3/bill/tradebill#get", "hash_value"),
    },
    {
      operation: "v3/bill/fundflowbill#get",
      call: async (wxpay, { merchant }) =>
        wxpay.fundflowbill({
          bill_date: await soldOn(wxpay, merchant, "NodeB02"),
          account_type: "BASIC",
        }),
      status: 200,
      data: { hash_type: "SHA1", hash_value: expect.stringMatching(/^[0-9a-f]{40}$/) },
    },
    {
      operation: "v3/certificates#get",
      call: async (pay, { merchant }) => ({
        status: 200,
        data: await pay.get_certificates(merchant.apiV3Key),
      }),
      status: 200,
      data: ({ merchant }) =>
        Object.keys(merchant.platformKeys)
          .filter((id) => !id.startsWith("PUB_KEY_ID"))
          .map((serial_no) => ({ serial_no, publicKey: expect.any(String) })),
    },
  ],
};
