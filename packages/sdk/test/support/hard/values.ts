import { json } from "./answers.ts";
import { JSON_TYPE } from "./operation.ts";
import type { HardOperation } from "./operation.ts";

/** Operations of APIv3 whose values travel encrypted, or as text within the text. */
export const hardValues: readonly HardOperation[] = [
  {
    kind: "a trailing slash, and encrypted members in a list",
    node: ({ v3 }) => v3.applyment4sub.applyment,
    template: "v3/applyment4sub/applyment/",
    verb: "post",
    options: {
      json: {
        business_code: "1900013511_10000",
        contact_info: { contact_name: "张三" },
        subject_info: {
          ubo_info_list: [
            { ubo_id_doc_name: "王五" },
            { ubo_id_doc_type: "X", ubo_id_doc_name: "赵六" },
          ],
        },
      },
    },
    target: "/v3/applyment4sub/applyment/",
    type: JSON_TYPE,
    body: '{"business_code":"1900013511_10000","contact_info":{"contact_name":"张三"},"subject_info":{"ubo_info_list":[{"ubo_id_doc_name":"王五"},{"ubo_id_doc_type":"X","ubo_id_doc_name":"赵六"}]}}',
    sealed: 3,
    signed: "v3",
    ...json,
  },
  {
    kind: "a trailing slash, and encrypted members beside JSON text",
    node: ({ v3 }) => v3.ecommerce.applyments,
    template: "v3/ecommerce/applyments/",
    verb: "post",
    options: {
      json: {
        out_request_no: "APPLYMENT_1",
        business_license_info: { business_time: ["2014-01-01", "长期"] },
        ubo_info_list: [{ ubo_id_doc_number: "4401" }],
      },
    },
    target: "/v3/ecommerce/applyments/",
    type: JSON_TYPE,
    body: String.raw`{"out_request_no":"APPLYMENT_1","business_license_info":{"business_time":"[\"2014-01-01\",\"长期\"]"},"ubo_info_list":[{"ubo_id_doc_number":"4401"}]}`,
    sealed: 1,
    signed: "v3",
    ...json,
  },
  {
    kind: "JSON text within JSON text",
    node: ({ v3 }) => v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions,
    template: "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    verb: "post",
    options: {
      manage_record_id: "r1",
      json: { submit_data: { record_fields: [{ repeated_field_data: [{ v: '"' }] }] } },
    },
    target: "/v3/mch-manage/mch-manage-records/r1/mch-manage-submissions",
    type: JSON_TYPE,
    body: JSON.stringify({
      submit_data: String.raw`{"record_fields":[{"repeated_field_data":"[{\"v\":\"\\\"\"}]"}]}`,
    }),
    signed: "v3",
    ...json,
  },
  {
    kind: "PATCH with a query, and encrypted members in a list",
    node: ({ v3 }) => v3.brand.partner.cardMember.userCards._user_card_code_,
    template: "v3/brand/partner/card-member/user-cards/{user_card_code}",
    verb: "patch",
    options: {
      user_card_code: "478515832665",
      query: { card_id: "p1" },
      json: {
        phone_number: "13900000000",
        user_information: { common_field_list: [{ name: "NAME", value: "李四" }] },
      },
    },
    target: "/v3/brand/partner/card-member/user-cards/478515832665?card_id=p1",
    type: JSON_TYPE,
    body: '{"phone_number":"13900000000","user_information":{"common_field_list":[{"name":"NAME","value":"李四"}]}}',
    sealed: 2,
    signed: "v3",
    ...json,
  },
  {
    kind: "GET with an encrypted value between others",
    node: ({ v3 }) => v3.smartguide.guides,
    template: "v3/smartguide/guides",
    verb: "get",
    options: { query: { store_id: 1, mobile: "13900000000", limit: 5 } },
    target: "/v3/smartguide/guides?store_id=1&mobile=13900000000&limit=5",
    sealed: 1,
    signed: "v3",
    ...json,
  },
  {
    kind: "GET with two encrypted values",
    node: ({ v3 }) => v3.realname.verify,
    template: "v3/realname/verify",
    verb: "get",
    options: {
      query: { credential_type: 1, encrypted_credential_id: "44010", encrypted_name: "王 五" },
    },
    target:
      "/v3/realname/verify?credential_type=1&encrypted_credential_id=44010&encrypted_name=%E7%8E%8B%20%E4%BA%94",
    sealed: 2,
    signed: "v3",
    ...json,
  },
  {
    kind: "GET with a list and an encrypted value",
    node: ({ v3 }) => v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl,
    template: "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    verb: "get",
    options: {
      query: {
        operation_type: "OPEN",
        fapiao_ability_type_list: ["BLOCKCHAIN", "OUTPUT"],
        operate_user: "管",
      },
    },
    target:
      "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl?operation_type=OPEN&fapiao_ability_type_list=BLOCKCHAIN&fapiao_ability_type_list=OUTPUT&operate_user=%E7%AE%A1",
    sealed: 1,
    signed: "v3",
    ...json,
  },
  {
    kind: "GET with values that are JSON text",
    node: ({ v3 }) => v3.marketing.partnerships,
    template: "v3/marketing/partnerships",
    verb: "get",
    options: {
      query: {
        authorized_data: { business_type: "FAVOR_STOCK" },
        partner: { type: "APPID" },
        limit: 5,
      },
    },
    target:
      "/v3/marketing/partnerships?authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%7D&partner=%7B%22type%22%3A%22APPID%22%7D&limit=5",
    signed: "v3",
    ...json,
  },
];
