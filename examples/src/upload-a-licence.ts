import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";

/** The picture can't be taken as it is. */
export class PictureRefusedError extends Error {
  override readonly name = "PictureRefusedError";
}

/**
 * Uploads the picture of a business licence, JPG, BMP or PNG of 2 MB at most. Its name and digest are signed by the SDK.
 *
 * @param picture the path of a file; bytes, a `Blob` or a stream will do too
 * @returns the `media_id` that an application is sent with
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760490
 */
export async function uploadLicence(wxpay: WeChatPay, picture: string): Promise<string> {
  try {
    const { media_id } = await wxpay.v3.merchant.media.upload.post({
      multipart: { file: picture },
    });
    return media_id;
  } catch (error) {
    if (ApiError.is(error, "v3/merchant/media/upload#post") && error.code === "PARAM_ERROR") {
      throw new PictureRefusedError(error.serverMessage, { cause: error });
    }
    throw error;
  }
}
