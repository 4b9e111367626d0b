import { sealResource } from "wechatpay-kit/testing";
import type { Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import { rfc3339 } from "../../clock/time.ts";

/**
 * The platform certificates, each encrypted with the APIv3 key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
const list: Handler = async (context, call) => {
  const { merchant, query } = call;
  // There is no SM2 certificate here, and a merchant that has none of the wanted kind gets the same answer.
  const certificates = merchant.platformKeys.filter(
    (key) => key.kind === "certificate" && query["algorithm_type"] !== "SM2",
  );
  if (certificates.length === 0) {
    throw refused(
      404,
      "RESOURCE_NOT_EXISTS",
      "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引https://pay.weixin.qq.com/docs/merchant/products/platform-certificate/wxp-pub-key-guide.html",
    );
  }
  return {
    status: 200,
    body: {
      data: certificates.map((key) => ({
        serial_no: key.id,
        effective_time: rfc3339(key.effective_at ?? 0),
        expire_time: rfc3339(key.expires_at ?? 0),
        encrypt_certificate: sealResource(merchant.row.api_v3_key, key.public_pem, {
          associatedData: "certificate",
          nonce: context.ids.token(12),
        }),
      })),
    },
  };
};

export const certificateHandlers: Readonly<Record<string, Handler>> = {
  "v3/certificates#get": list,
};
