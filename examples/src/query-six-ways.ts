import type { PayscorePermission, WeChatPay } from "wechatpay-kit";

/** One way of writing a call, and what it answered. */
export interface Style {
  readonly name: string;
  /** The call as it stands in the code. */
  readonly call: string;
  readonly record: PayscorePermission;
}

/** Which user, for which service: the values of the documented sample. */
export const options = {
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  query: {
    service_id: "2002000000000558128851361561536",
    appid: "wxd678efh567hg6787",
  },
};

/**
 * Asks for a user's authorisation record in the six ways in which any operation can be called.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
 */
export async function querySixWays(wxpay: WeChatPay): Promise<Style[]> {
  return [
    {
      name: "chain",
      call: "await wxpay.v3.payscore.permissions.openid._openid_.get(options)",
      record: await wxpay.v3.payscore.permissions.openid._openid_.get(options),
    },
    {
      name: "chain, synchronous",
      call: "wxpay.v3.payscore.permissions.openid._openid_.getSync(options)",
      record: wxpay.v3.payscore.permissions.openid._openid_.getSync(options),
    },
    {
      name: "declared",
      call: 'await wxpay.chain("v3/payscore/permissions/openid/{openid}").get(options)',
      record: await wxpay.chain("v3/payscore/permissions/openid/{openid}").get(options),
    },
    {
      name: "declared, synchronous",
      call: 'wxpay.chain("v3/payscore/permissions/openid/{openid}").getSync(options)',
      record: wxpay.chain("v3/payscore/permissions/openid/{openid}").getSync(options),
    },
    {
      name: "property",
      call: 'await wxpay["v3/payscore/permissions/openid/{openid}"].get(options)',
      record: await wxpay["v3/payscore/permissions/openid/{openid}"].get(options),
    },
    {
      name: "property, synchronous",
      call: 'wxpay["v3/payscore/permissions/openid/{openid}"].getSync(options)',
      record: wxpay["v3/payscore/permissions/openid/{openid}"].getSync(options),
    },
  ];
}
