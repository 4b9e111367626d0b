import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";

/** Who answers for the merchant. In clear: the SDK encrypts what WeChat Pay wants encrypted, and names the key. */
export interface Applicant {
  readonly name: string;
  readonly mobile: string;
  readonly id_card_number: string;
  /** `media_id` of both sides of the identity card. */
  readonly front: string;
  readonly back: string;
}

/** What is wrong with an application, in WeChat Pay's words. */
export class ApplicationRefusedError extends Error {
  override readonly name = "ApplicationRefusedError";
}

/**
 * A service provider asks to have a merchant's owner verified (商户开户意愿确认). The same `business_code` again is the same
 * application.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
 */
export async function apply(
  wxpay: WeChatPay,
  business_code: string,
  { name, mobile, id_card_number, front, back }: Applicant,
): Promise<number> {
  try {
    const { applyment_id } = await wxpay.v3.apply4subject.applyment.post({
      json: {
        business_code,
        contact_info: { contact_type: "LEGAL", name, mobile, id_card_number },
        subject_info: { subject_type: "SUBJECT_TYPE_ENTERPRISE" },
        identification_info: {
          identification_type: "IDENTIFICATION_TYPE_IDCARD",
          identification_name: name,
          identification_number: id_card_number,
          identification_valid_date: '["2020-01-01","长期"]',
          identification_front_copy: front,
          identification_back_copy: back,
        },
      },
    });
    return applyment_id;
  } catch (error) {
    if (!ApiError.is(error, "v3/apply4subject/applyment#post")) throw error;
    if (error.outcome !== "refused") throw error;
    throw new ApplicationRefusedError(error.serverMessage, { cause: error });
  }
}
