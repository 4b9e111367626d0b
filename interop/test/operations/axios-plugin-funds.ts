import { expect } from "vitest";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { Hash, Rsa } from "wechatpay-axios-plugin";
import { aMinutePasses, endOfDay, userPays } from "../../src/control.ts";
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
import { platformKey, sealed } from "./sealed.ts";
import type { Story, Untyped } from "./story.ts";

const SHARED = "v3/profitsharing/orders#post";
const BILLS = "v3/fund-app/mch-transfer/transfer-bills";
const BILL_BY_NUMBER = `${BILLS}/out-bill-no/{out_bill_no}`;
const BATCH_BY_NUMBER = "v3/transfer/batches/out-batch-no/{out_batch_no}";

const encrypted = (plain: string, merchant: MerchantCredentials): string =>
  Rsa.encrypt(plain, platformKey(merchant).pem);

/** The header that says with which key something is encrypted. */
const keyed = (merchant: MerchantCredentials) => ({
  headers: { "Wechatpay-Serial": platformKey(merchant).id },
});

export const profitSharing: Story<Untyped> = {
  about: "profit sharing",
  mchid: MCHID,
  rows: [
    {
      operation: "v3/profitsharing/receivers/add#post",
      call: ({ v3 }, { merchant }) =>
        v3.profitsharing.receivers.add.post(
          { ...receiver, name: encrypted("腾讯科技", merchant), relation_type: "STORE" },
          keyed(merchant),
        ),
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
      call: ({ v3 }, { merchant }) =>
        v3.profitsharing.receivers.add.post(
          { ...receiver, name: "腾讯科技", relation_type: "STORE" },
          keyed(merchant),
        ),
      status: 400,
      data: { code: "PARAM_ERROR", message: expect.stringContaining("加密后的密文") },
    },
    {
      operation: "v3/profitsharing/receivers/add#post",
      note: "no header names the key",
      call: ({ v3 }, { merchant }) =>
        v3.profitsharing.receivers.add.post({
          ...receiver,
          name: encrypted("腾讯科技", merchant),
          relation_type: "STORE",
        }),
      status: 400,
      data: { code: "PARAM_ERROR", message: expect.stringContaining("Wechatpay-Serial") },
    },
    {
      operation: "v3/profitsharing/orders#post",
      call: async ({ v3 }, { merchant }) => {
        const { data } = await v3.pay.transactions.native.post(orderToShare("AxiosPO1"));
        const transaction = await userPays(merchant.baseUrl, data.code_url);
        return v3.profitsharing.orders.post(
          sharing("AxiosP1", transaction, encrypted("腾讯科技", merchant)),
          keyed(merchant),
        );
      },
      status: 200,
      data: {
        out_order_no: "AxiosP1",
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        receivers: [{ account: "86693852", amount: 88 }],
      },
    },
    {
      operation: "v3/profitsharing/orders/{out_order_no}#get",
      call: ({ v3 }, { earlier }) =>
        v3.profitsharing.orders._out_order_no_.get({
          params: { transaction_id: earlier(SHARED, "transaction_id") },
          out_order_no: "AxiosP1",
        }),
      status: 200,
      data: ({ earlier }) => ({
        order_id: earlier("v3/profitsharing/orders#post", "order_id"),
        receivers: [{ account: "86693852", amount: 88, description: "分给商户86693852" }],
      }),
    },
    {
      operation: "v3/profitsharing/return-orders#post",
      call: async ({ v3 }, { merchant }) => {
        await aMinutePasses(merchant.baseUrl);
        return v3.profitsharing.returnOrders.post(sharingReturn("AxiosB1", "AxiosP1"));
      },
      status: 200,
      data: sharingReturn("AxiosB1", "AxiosP1"),
    },
    {
      operation: "v3/profitsharing/return-orders/{out_return_no}#get",
      call: ({ v3 }) =>
        v3.profitsharing.returnOrders._out_return_no_.get({
          params: { out_order_no: "AxiosP1" },
          out_return_no: "AxiosB1",
        }),
      status: 200,
      data: ({ earlier }) => ({
        ...sharingReturn("AxiosB1", "AxiosP1"),
        return_id: earlier("v3/profitsharing/return-orders#post", "return_id"),
      }),
    },
    {
      operation: "v3/profitsharing/return-orders/{out_return_no}#get",
      note: "nothing was returned under this number",
      call: ({ v3 }) =>
        v3.profitsharing.returnOrders._out_return_no_.get({
          params: { out_order_no: "AxiosP1" },
          out_return_no: "AxiosB404",
        }),
      status: 404,
      data: { code: "RESOURCE_NOT_EXISTS" },
    },
    {
      operation: "v3/profitsharing/transactions/{transaction_id}/amounts#get",
      call: ({ v3 }, { earlier }) =>
        v3.profitsharing.transactions._transaction_id_.amounts.get({
          transaction_id: earlier(SHARED, "transaction_id"),
        }),
      status: 200,
      data: ({ earlier }) => ({
        transaction_id: earlier(SHARED, "transaction_id"),
        unsplit_amount: expect.any(Number),
      }),
    },
    {
      operation: "v3/profitsharing/receivers/delete#post",
      // In its chain, `delete` is the method.
      call: (wxpay) => wxpay.chain("v3/profitsharing/receivers/delete").post(receiver),
      status: 200,
      data: { type: "MERCHANT_ID", account: "86693852" },
    },
  ],
};

export const transfers: Story<Untyped> = {
  about: "transfers and bills",
  mchid: MCHID,
  rows: [
    {
      operation: `${BILLS}#post`,
      call: (wxpay, { merchant }) =>
        wxpay
          .chain(BILLS)
          .post(transferBill("AxiosT1", encrypted("张三", merchant)), keyed(merchant)),
      status: 200,
      data: { out_bill_no: "AxiosT1", transfer_bill_no: expect.any(String) },
    },
    {
      operation: `${BILL_BY_NUMBER}#get`,
      call: (wxpay) => wxpay.chain(BILL_BY_NUMBER).get({ out_bill_no: "AxiosT1" }),
      status: 200,
      data: ({ earlier, merchant }) => ({
        mch_id: MCHID,
        out_bill_no: "AxiosT1",
        transfer_bill_no: earlier(`${BILLS}#post`, "transfer_bill_no"),
        transfer_amount: 400_000,
        user_name: sealed("张三", merchant),
      }),
    },
    {
      operation: `${BILLS}/transfer-bill-no/{transfer_bill_no}#get`,
      call: (wxpay, { earlier }) =>
        wxpay.chain(`${BILLS}/transfer-bill-no/{transfer_bill_no}`).get({
          transfer_bill_no: earlier(`${BILLS}#post`, "transfer_bill_no"),
        }),
      status: 200,
      data: ({ answered }) => without(answered(`${BILL_BY_NUMBER}#get`), "user_name"),
    },
    {
      // It signs `undefined` as an empty body, and sends none: as the page asks.
      operation: `${BILL_BY_NUMBER}/cancel#post`,
      call: (wxpay) =>
        wxpay.chain(`${BILL_BY_NUMBER}/cancel`).post(undefined, { out_bill_no: "AxiosT1" }),
      status: 200,
      data: { out_bill_no: "AxiosT1" },
    },
    {
      operation: "v3/transfer/batches#post",
      call: ({ v3 }, { merchant }) =>
        v3.transfer.batches.post(
          transferBatch("AxiosTB1", encrypted("李四", merchant)),
          keyed(merchant),
        ),
      status: 200,
      data: { out_batch_no: "AxiosTB1", batch_id: expect.any(String) },
    },
    {
      operation: `${BATCH_BY_NUMBER}#get`,
      note: "its query has a boolean and numbers",
      call: (wxpay) =>
        wxpay.chain(BATCH_BY_NUMBER).get({
          params: { need_query_detail: true, offset: 0, limit: 20, detail_status: "ALL" },
          out_batch_no: "AxiosTB1",
        }),
      status: 200,
      data: ({ earlier }) => ({
        transfer_batch: {
          out_batch_no: "AxiosTB1",
          batch_id: earlier("v3/transfer/batches#post", "batch_id"),
          total_amount: 200_000,
          total_num: 1,
        },
        transfer_detail_list: [{ out_detail_no: "AxiosTB1x1" }],
      }),
    },
    {
      operation: `${BATCH_BY_NUMBER}/details/out-detail-no/{out_detail_no}#get`,
      call: (wxpay) =>
        wxpay
          .chain(`${BATCH_BY_NUMBER}/details/out-detail-no/{out_detail_no}`)
          .get({ out_batch_no: "AxiosTB1", out_detail_no: "AxiosTB1x1" }),
      status: 200,
      data: ({ merchant }) => ({
        out_batch_no: "AxiosTB1",
        out_detail_no: "AxiosTB1x1",
        transfer_amount: 200_000,
        user_name: sealed("李四", merchant),
      }),
    },
    {
      operation: "v3/bill/tradebill#get",
      call: async ({ v3 }, { merchant }) => {
        const { data } = await v3.pay.transactions.native.post(order("AxiosB1"));
        await userPays(merchant.baseUrl, data.code_url);
        return v3.bill.tradebill.get({ params: { bill_date: await endOfDay(merchant.baseUrl) } });
      },
      status: 200,
      data: { hash_type: "SHA1", hash_value: expect.stringMatching(/^[0-9a-f]{40}$/) },
    },
    {
      // Its code verifies no downloads: WeChat Pay does not sign them, and the digest stands in the answer before.
      operation: "v3/billdownload/file#get",
      call: async (wxpay, { earlier }) => {
        const { search } = new URL(String(earlier("v3/bill/tradebill#get", "download_url")));
        const answer = await wxpay.v3.billdownload.file.get({
          params: new URLSearchParams(search),
          responseType: "arraybuffer",
        });
        return { status: answer.status, data: Hash.sha1(answer.data) };
      },
      status: 200,
      data: ({ earlier }) => earlier("v3/bill/tradebill#get", "hash_value"),
    },
    {
      operation: "v3/certificates#get",
      call: ({ v3 }) => v3.certificates.get(),
      status: 200,
      data: ({ merchant }) => ({
        data: Object.keys(merchant.platformKeys)
          .filter((id) => !id.startsWith("PUB_KEY_ID"))
          .map((serial_no) => ({ serial_no })),
      }),
    },
  ],
};
