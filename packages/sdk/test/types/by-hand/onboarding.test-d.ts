import { describe, expectTypeOf, test } from "vitest";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  Applyment4subSubmitted,
  EcommerceApplymentSubmitted,
  MerchantMedia,
  MerchantStoreCreated,
  SubjectConfirmationSubmitted,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

const media_id =
  "jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ";

test("an image is uploaded as a path, bytes or a file, and its digest is the SDK's to make", async () => {
  const { upload } = wxpay.v3.merchant.media;
  const image = await upload.post({ multipart: { file: "./licence.jpg" } });
  expectTypeOf(image).toEqualTypeOf<MerchantMedia>();
  expectTypeOf(image.media_id).toEqualTypeOf<string>();
  void upload.post({ multipart: { file: new Uint8Array(2), meta: { filename: "licence.jpg" } } });
  // @ts-expect-error the path is the file's value, not the form's
  void upload.post({ multipart: "./licence.jpg" });
});

describe("a seller of a platform", () => {
  const application = {
    out_request_no: "APPLYMENT_00000000001",
    organization_type: "2",
    contact_info: {
      contact_type: "65",
      contact_name: "张三",
      contact_id_card_number: "110102199001011234",
      mobile_phone: "13900000000",
    },
    sales_scene_info: { store_name: "爱烧酒", store_url: "http://www.qq.com" },
    merchant_shortname: "爱烧酒",
  };
  const account_info = {
    bank_account_type: "74",
    account_bank: "工商银行",
    account_name: "腾讯科技有限公司",
    bank_address_code: "110000",
    account_number: "6222021001116245702",
  };

  test("is applied for with names and numbers in plain text: the SDK encrypts them", async () => {
    const submitted = await wxpay.v3.ecommerce.applyments.post({
      json: {
        ...application,
        business_license_info: {
          business_license_copy: media_id,
          business_license_number: "123456789012345678",
          merchant_name: "腾讯科技有限公司",
          legal_person: "张三",
          business_time: ["2014-01-01", "长期"],
        },
        id_card_info: {
          id_card_copy: media_id,
          id_card_national: media_id,
          id_card_name: "张三",
          id_card_number: "110102199001011234",
          id_card_valid_time_begin: "2014-01-01",
          id_card_valid_time: "长期",
        },
        owner: true,
        account_info,
        settlement_info: { settlement_id: 747, qualification_type: "电商平台" },
        qualifications: JSON.stringify([media_id]),
      },
    });
    expectTypeOf(submitted).toEqualTypeOf<EcommerceApplymentSubmitted>();
    expectTypeOf(submitted.applyment_id).toEqualTypeOf<number>();
    expectTypeOf(submitted.out_request_no).toEqualTypeOf<string>();
  });

  const license = {
    business_license_copy: media_id,
    business_license_number: "123456789012345678",
    merchant_name: "腾讯科技有限公司",
    legal_person: "张三",
  };

  test("gives lists as lists, of which the SDK makes JSON text, or as the text of the page", () => {
    void wxpay.v3.ecommerce.applyments.post({
      json: {
        ...application,
        account_info,
        business_license_info: { ...license, business_time: '["2014-01-01","长期"]' },
      },
    });
    void wxpay.v3.ecommerce.applyments.post({
      json: {
        ...application,
        account_info,
        // @ts-expect-error business_time is a list of two days, or its JSON
        business_license_info: { ...license, business_time: 20140101 },
      },
    });
  });
});

describe("a merchant of a partner", () => {
  const contact_info = {
    contact_type: "LEGAL",
    contact_name: "张三",
    mobile_phone: "13900000000",
    contact_email: "zhangsan@example.com",
  };
  const identity_info = {
    id_doc_type: "IDENTIFICATION_TYPE_IDCARD",
    id_card_info: {
      id_card_copy: media_id,
      id_card_national: media_id,
      id_card_name: "张三",
      id_card_number: "110102199001011234",
      card_period_begin: "2026-06-06",
      card_period_end: "2036-06-06",
    },
    owner: true,
  };
  const rest = {
    business_code: "1900013511_10000",
    contact_info,
    business_info: {
      merchant_shortname: "张三餐饮店",
      service_phone: "075512345678",
      sales_info: {
        sales_scenes_type: ["SALES_SCENES_MINI_PROGRAM"],
        mini_program_info: { mini_program_sub_appid: "wx1234567890123456" },
      },
    },
    settlement_info: { settlement_id: "719", qualification_type: "餐饮" },
    bank_account_info: {
      bank_account_type: "BANK_ACCOUNT_TYPE_CORPORATE",
      account_name: "张三餐饮有限公司",
      account_bank: "工商银行",
      bank_address_code: "110000",
      account_number: "6222021001116245702",
    },
  };
  const licence = {
    license_copy: media_id,
    license_number: "123456789012345678",
    merchant_name: "张三餐饮有限公司",
    legal_person: "张三",
  };

  test("that is a company has a licence and no certificate", async () => {
    const submitted = await wxpay["v3/applyment4sub/applyment/"].post({
      json: {
        ...rest,
        subject_info: {
          subject_type: "SUBJECT_TYPE_ENTERPRISE",
          finance_institution: false,
          business_license_info: licence,
          identity_info,
        },
      },
    });
    expectTypeOf(submitted).toEqualTypeOf<Applyment4subSubmitted>();
    expectTypeOf(submitted.applyment_id).toEqualTypeOf<number>();
  });

  test("that is a small shop has neither, but a store", () => {
    void wxpay.v3.applyment4sub.applyment.post({
      json: {
        ...rest,
        subject_info: {
          subject_type: "SUBJECT_TYPE_MICRO",
          micro_biz_info: {
            micro_biz_type: "MICRO_TYPE_STORE",
            micro_store_info: {
              micro_name: "大郎烧饼",
              micro_address_code: "440305",
              micro_address: "广东省深圳市南山区",
              store_entrance_pic: media_id,
              micro_indoor_copy: media_id,
            },
          },
          identity_info,
        },
      },
    });
  });

  test("is asked who it is", () => {
    void wxpay.v3.applyment4sub.applyment.post({
      json: {
        ...rest,
        // @ts-expect-error identity_info is missing
        subject_info: { subject_type: "SUBJECT_TYPE_ENTERPRISE", business_license_info: licence },
      },
    });
  });

  test("confirms that it wants to be one", async () => {
    const application = {
      business_code: "1900013511_10000",
      contact_info: {
        contact_type: "LEGAL",
        name: "张三",
        id_card_number: "110102199001011234",
        mobile: "13900000000",
      },
      identification_info: {
        identification_type: "IDENTIFICATION_TYPE_IDCARD",
        identification_name: "张三",
        identification_number: "110102199001011234",
        identification_valid_date: ["1970-01-01", "长期"],
        identification_front_copy: media_id,
      },
    };
    const submitted = await wxpay.v3.apply4subject.applyment.post({
      json: {
        ...application,
        subject_info: {
          subject_type: "SUBJECT_TYPE_MICRO",
          assist_prove_info: {
            micro_biz_type: "MICRO_TYPE_STORE",
            store_name: "大郎烧饼",
            store_address: "广东省深圳市南山区",
            store_address_code: "440305",
            store_header_copy: media_id,
            store_indoor_copy: media_id,
          },
        },
      },
    });
    expectTypeOf(submitted).toEqualTypeOf<SubjectConfirmationSubmitted>();
    expectTypeOf(submitted.applyment_id).toEqualTypeOf<number>();
    // @ts-expect-error what the merchant is has to be said
    void wxpay.v3.apply4subject.applyment.post({ json: { ...application, subject_info: {} } });
  });
});

test("a shop of a chain is opened with its address", async () => {
  const store = await wxpay.v3.merchantStore.stores.post({
    json: {
      sub_mchid: "1900000109",
      store_basics: { store_reference_id: "MDL001", store_name: "南山店", brand_id: 2000 },
      store_address: { address_code: "440305", address_detail: "科技中一道10000号" },
      store_business: { service_phone: "075598765432", business_hours: "周一至周五 09:00-20:00" },
    },
  });
  expectTypeOf(store).toEqualTypeOf<MerchantStoreCreated>();
  expectTypeOf(store.store_id).toEqualTypeOf<number>();
  // @ts-expect-error the number of a store is one here
  void wxpay.v3.merchantStore.stores._store_id_.get({ store_id: { id: store.store_id } });
});
