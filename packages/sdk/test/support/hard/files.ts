import { createHash } from "node:crypto";
import { file, json, statement, xml } from "./answers.ts";
import { FORM_TYPE, formOf, PNG } from "./operation.ts";
import type { HardOperation } from "./operation.ts";

const bytes = PNG.toString("latin1");
const sha256 = createHash("sha256").update(PNG).digest("hex");
const md5 = createHash("md5").update(PNG).digest("hex");
const metaHead = 'name="meta"\r\nContent-Type: application/json';
const fileHead = 'name="file"; filename="a.png"\r\nContent-Type: image/png';

/** Operations that upload or download a file. */
export const hardFiles: readonly HardOperation[] = [
  {
    kind: "an upload with meta",
    node: ({ v3 }) => v3.merchant.media.upload,
    template: "v3/merchant/media/upload",
    verb: "post",
    options: { multipart: { file: new File([PNG], "a.png") } },
    target: "/v3/merchant/media/upload",
    type: FORM_TYPE,
    body: formOf([metaHead, `{"filename":"a.png","sha256":"${sha256}"}`], [fileHead, bytes]),
    signed: "v3",
    ...json,
  },
  {
    kind: "an upload at a segment with an underscore",
    node: ({ v3 }) => v3.merchant.media.video_upload,
    template: "v3/merchant/media/video_upload",
    verb: "post",
    options: { multipart: { file: PNG, meta: { filename: "a.mp4" } } },
    target: "/v3/merchant/media/video_upload",
    type: FORM_TYPE,
    body: formOf(
      [metaHead, `{"filename":"a.mp4","sha256":"${sha256}"}`],
      ['name="file"; filename="a.mp4"\r\nContent-Type: video/mp4', bytes],
    ),
    signed: "v3",
    ...json,
  },
  {
    kind: "an upload with encrypted members",
    node: ({ v3 }) => v3.marketing.shoppingReceipt.shoppingreceipts,
    template: "v3/marketing/shopping-receipt/shoppingreceipts",
    verb: "post",
    options: {
      multipart: {
        file: new File([PNG], "a.png"),
        meta: {
          openid: "o1",
          merchant_contact_information: { consultation_phone_number: "0755-86010333" },
        },
      },
    },
    target: "/v3/marketing/shopping-receipt/shoppingreceipts",
    type: FORM_TYPE,
    body: formOf(
      [
        metaHead,
        `{"openid":"o1","merchant_contact_information":{"consultation_phone_number":"0755-86010333"},"sha256":"${sha256}"}`,
      ],
      [fileHead, bytes],
    ),
    sealed: 1,
    signed: "v3",
    ...json,
  },
  {
    kind: "an upload of APIv2",
    node: ({ v2 }) => v2.secapi.mch.uploadmedia,
    template: "v2/secapi/mch/uploadmedia",
    verb: "post",
    options: { multipart: { media: new File([PNG], "a.png"), mch_id: 1900000109 } },
    target: "/secapi/mch/uploadmedia",
    type: FORM_TYPE,
    body: formOf(
      ['name="mch_id"', "1900000109"],
      ['name="media_hash"', md5],
      ['name="sign_type"', "MD5"],
      ['name="sign"', "{sign}"],
      ['name="media"; filename="a.png"\r\nContent-Type: image/png', bytes],
    ),
    signed: "MD5",
    ...xml,
  },
  {
    kind: "a picture, which is not signed",
    node: ({ v3 }) => v3.merchantService.images._media_id_,
    template: "v3/merchant-service/images/{media_id}",
    verb: "get",
    options: { media_id: "ChsyMDAw=/" },
    target: "/v3/merchant-service/images/ChsyMDAw%3D%2F",
    signed: "v3",
    ...file,
  },
  {
    kind: "a bill, whose token stands in the query",
    node: ({ v3 }) => v3.billdownload.file,
    template: "v3/billdownload/file",
    verb: "get",
    options: { query: { token: "6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2+wMMR8cNE/==" } },
    target: "/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2%2BwMMR8cNE%2F%3D%3D",
    signed: "v3",
    ...file,
  },
  {
    kind: "an invoice, which is asked for without a signature",
    node: ({ v3 }) => v3.newTaxControlFapiao.download,
    template: "v3/new-tax-control-fapiao/download",
    verb: "get",
    options: { query: { token: "t", mchid: "19", openid: "o1" } },
    target: "/v3/new-tax-control-fapiao/download?token=t&mchid=19&openid=o1",
    signed: "nothing",
    ...file,
  },
  {
    kind: "a statement with the prefix /hk, whose digest is signed",
    node: ({ v3 }) => v3.statements,
    template: "v3/statements",
    verb: "get",
    options: { query: { date: "20261126", mchid: "19" } },
    target: "/hk/v3/statements?date=20261126&mchid=19",
    signed: "v3",
    ...statement,
  },
  {
    kind: "a bill of APIv2",
    node: ({ v2 }) => v2.pay.downloadbill,
    template: "v2/pay/downloadbill",
    verb: "post",
    options: { xml: { mch_id: "19", bill_date: 20261126 } },
    target: "/pay/downloadbill",
    type: "text/xml; charset=utf-8",
    body: "<xml><mch_id>19</mch_id><bill_date>20261126</bill_date><nonce_str>{nonce}</nonce_str><sign>{sign}</sign></xml>",
    signed: "MD5",
    ...file,
  },
];
