import type { Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import { rfc3339 } from "../../clock/time.ts";
import { platformCertificates } from "../platform-certificates.ts";

/**
 * The platform certificates, each encrypted with the APIv3 key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
const list: Handler = async (context, call) => {
  const { merchant, query } = call;
  // There is no SM2 certificate here, and a merchant that has none of the wanted kind gets the same answer.
  const data =
    query["algorithm_type"] === "SM2" ? [] : platformCertificates(context, merchant, rfc3339);
  if (data.length === 0) {
    throw refused(
      404,
      "RESOURCE_NOT_EXISTS",
      "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引https://pay.weixin.qq.com/docs/merchant/products/platform-certificate/wxp-pub-key-guide.html",
    );
  }
  return { status: 200, body: { data } };
};

export const certificateHandlers: Readonly<Record<string, Handler>> = {
  "v3/certificates#get": list,
};
