import { expect } from "vitest";
import { FormData, Hash, Rsa } from "wechatpay-axios-plugin";
import { sample } from "../../src/sample.ts";
import { applyment, MCHID, NOTIFY_URL, parking, PARTNER, SUB_MCHID, without } from "./requests.ts";
import { platformKey } from "./sealed.ts";
import type { Story, Untyped } from "./story.ts";

const COMPLAINTS = "v3/merchant-service/complaints-v2";
const CALLBACK = "v3/merchant-service/complaint-notifications";
const APPLYMENT = "v3/applyment4sub/applyment/";
const BY_CODE = `${APPLYMENT}business_code/{business_code}`;
const BANKS = "v3/capital/capitallhh/banks";

const picture = Buffer.from("89504e470d0a1a0a", "hex");
const meta = { filename: "shop.png", sha256: Hash.sha256(picture) };

function pictureForm(): FormData {
  const form = new FormData();
  form.append("meta", JSON.stringify(meta));
  form.append("file", picture, meta.filename);
  return form;
}

export const complaints: Story<Untyped> = {
  about: "complaints",
  mchid: MCHID,
  rows: [
    {
      operation: `${COMPLAINTS}#get`,
      call: ({ v3 }) =>
        v3.merchantService.complaintsV2.get({
          params: { limit: 5, offset: 0, begin_date: "2026-01-01", end_date: "2026-01-31" },
        }),
      status: 200,
      data: { limit: 5, offset: 0, data: expect.any(Array) },
    },
    {
      operation: `${COMPLAINTS}/{complaint_id}#get`,
      call: (wxpay, { earlier }) =>
        wxpay.chain(`${COMPLAINTS}/{complaint_id}`).get({
          complaint_id: earlier(`${COMPLAINTS}#get`, "data.0.complaint_id"),
        }),
      status: 200,
      data: ({ earlier }) => ({
        complaint_id: earlier(`${COMPLAINTS}#get`, "data.0.complaint_id"),
        complaint_detail: expect.any(String),
      }),
    },
    {
      operation: `${COMPLAINTS}/{complaint_id}/response#post`,
      note: "its body has an array",
      call: (wxpay, { earlier }) =>
        wxpay
          .chain(`${COMPLAINTS}/{complaint_id}/response`)
          .post(
            { complainted_mchid: MCHID, response_content: "已与用户沟通解决", response_images: [] },
            { complaint_id: earlier(`${COMPLAINTS}/{complaint_id}#get`, "complaint_id") },
          ),
      status: 204,
      data: "",
    },
    {
      operation: `${CALLBACK}#post`,
      call: ({ v3 }) => v3.merchantService.complaintNotifications.post({ url: NOTIFY_URL }),
      status: 200,
      data: { mchid: MCHID, url: NOTIFY_URL },
    },
    {
      operation: `${CALLBACK}#put`,
      call: ({ v3 }) =>
        v3.merchantService.complaintNotifications.put({ url: "https://example.com/new" }),
      status: 200,
      data: { mchid: MCHID, url: "https://example.com/new" },
    },
    {
      operation: `${CALLBACK}#get`,
      call: ({ v3 }) => v3.merchantService.complaintNotifications.get(),
      status: 200,
      data: { mchid: MCHID, url: "https://example.com/new" },
    },
    {
      operation: `${CALLBACK}#delete`,
      call: ({ v3 }) => v3.merchantService.complaintNotifications.delete(),
      status: 204,
      data: "",
    },
    {
      operation: `${CALLBACK}#get`,
      note: "it has been deleted",
      call: ({ v3 }) => v3.merchantService.complaintNotifications.get(),
      status: 404,
      data: { code: "RESOURCE_NOT_EXISTS" },
    },
  ],
};

export const subMerchants: Story<Untyped> = {
  about: "a partner's sub-merchants",
  mchid: PARTNER,
  rows: [
    {
      operation: "v3/merchant/media/upload#post",
      note: "the form's bytes",
      call: ({ v3 }) => {
        const form = pictureForm();
        const config = { meta, headers: form.getHeaders() };
        return v3.merchant.media.upload.post(form.getBuffer(), config);
      },
      status: 200,
      data: { media_id: expect.any(String) },
    },
    {
      operation: "v3/merchant/media/upload#post",
      note: "given the form itself, its axios writes it anew and loses the file's name",
      call: ({ v3 }) => {
        const form = pictureForm();
        return v3.merchant.media.upload.post(form, { meta, headers: form.getHeaders() });
      },
      status: 400,
      data: { code: "PARAM_ERROR", detail: { field: "/file" } },
    },
    {
      operation: `${APPLYMENT}#post`,
      note: "five members are encrypted",
      call: (wxpay, { merchant }) => {
        const { id, pem } = platformKey(merchant);
        return wxpay.chain(APPLYMENT).post(
          applyment("AxiosM1", (plain) => Rsa.encrypt(plain, pem)),
          { headers: { "Wechatpay-Serial": id } },
        );
      },
      status: 200,
      data: { applyment_id: expect.any(Number) },
    },
    {
      operation: `${BY_CODE}#get`,
      call: (wxpay) => wxpay.chain(BY_CODE).get({ business_code: "AxiosM1" }),
      status: 200,
      data: ({ earlier }) => ({
        business_code: "AxiosM1",
        applyment_id: earlier(`${APPLYMENT}#post`, "applyment_id"),
      }),
    },
    {
      operation: `${APPLYMENT}applyment_id/{applyment_id}#get`,
      call: (wxpay, { earlier }) =>
        wxpay
          .chain(`${APPLYMENT}applyment_id/{applyment_id}`)
          .get({ applyment_id: earlier(`${APPLYMENT}#post`, "applyment_id") }),
      status: 200,
      data: ({ answered }) => answered(`${BY_CODE}#get`),
    },
    {
      operation: "v3/vehicle/parking/parkings#post",
      call: ({ v3 }) => v3.vehicle.parking.parkings.post(parking("AxiosV1")),
      status: 200,
      data: {
        ...without(parking("AxiosV1"), "sub_mchid", "notify_url"),
        id: expect.any(String),
      },
    },
    {
      operation: "v3/vehicle/parking/services/find#get",
      note: "its query has Chinese in it",
      call: ({ v3 }) =>
        v3.vehicle.parking.services.find.get({
          params: {
            appid: sample.appid,
            sub_mchid: SUB_MCHID,
            plate_number: "粤B888888",
            plate_color: "BLUE",
            openid: sample.openid,
          },
        }),
      status: 200,
      data: { plate_number: "粤B888888", plate_color: "BLUE", openid: sample.openid },
    },
    {
      operation: "v3/goldplan/merchants/changegoldplanstatus#post",
      call: ({ v3 }) =>
        v3.goldplan.merchants.changegoldplanstatus.post({
          sub_mchid: SUB_MCHID,
          operation_type: "OPEN",
        }),
      status: 200,
      data: { sub_mchid: SUB_MCHID },
    },
    {
      operation: "v3/goldplan/merchants/open-advertising-show#patch",
      call: ({ v3 }) =>
        v3.goldplan.merchants.openAdvertisingShow.patch({
          sub_mchid: SUB_MCHID,
          advertising_industry_filters: ["E_COMMERCE", "EDUCATION"],
        }),
      status: 204,
      data: "",
    },
    {
      operation: `${BANKS}/personal-banking#get`,
      call: (wxpay) =>
        wxpay.chain(`${BANKS}/personal-banking`).get({ params: { offset: 0, limit: 10 } }),
      status: 200,
      data: { offset: 0, data: expect.any(Array) },
    },
    {
      operation: `${BANKS}/search-banks-by-bank-account#get`,
      note: "what it asks for is encrypted",
      call: (wxpay, { merchant }) => {
        const { id, pem } = platformKey(merchant);
        return wxpay.chain(`${BANKS}/search-banks-by-bank-account`).get({
          params: { account_number: Rsa.encrypt("6222000000000000000", pem) },
          headers: { "Wechatpay-Serial": id },
        });
      },
      status: 200,
      data: { total_count: expect.any(Number) },
    },
  ],
};
