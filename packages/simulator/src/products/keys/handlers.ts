import type { Handler } from "../../core/handler.ts";
import { spaced } from "../../clock/time.ts";
import { sandboxKey } from "../../v2/authenticate.ts";
import { bankKey } from "../../world/keys.ts";
import { platformCertificates } from "../platform-certificates.ts";

/**
 * The key that encrypts card numbers and names for the bank, PEM (PKCS#1).
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
const getPublicKey: Handler = (_context, { merchant }) =>
  Promise.resolve({ status: 200, body: { mch_id: merchant.mchid, pub_key: bankKey.publicKey } });

/**
 * The platform certificates as APIv2 gives them: the JSON of APIv3, as text.
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
 */
const getCertificates: Handler = (context, { merchant }) => {
  const data = platformCertificates(context, merchant, spaced);
  return Promise.resolve({
    status: 200,
    body: { mch_id: merchant.mchid, certificates: JSON.stringify({ data }) },
  });
};

/**
 * The key that signs calls below `xdc/apiv2sandbox`.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
 */
const getSignKey: Handler = (_context, { merchant }) =>
  Promise.resolve({
    status: 200,
    body: { mch_id: merchant.mchid, sandbox_signkey: sandboxKey(merchant) },
  });

export const keyHandlers: Readonly<Record<string, Handler>> = {
  "v2/risk/getpublickey#post": getPublicKey,
  "v2/risk/getcertficates#post": getCertificates,
  "v2/xdc/apiv2getsignkey/sign/getsignkey#post": getSignKey,
};
