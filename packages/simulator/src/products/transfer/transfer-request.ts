/**
 * What a mini program or a page hands to `requestMerchantTransfer`; `subMchId` and one of the appids of a partner's transfer:
 * https://pay.weixin.qq.com/doc/v3/merchant/4012716430
 */
export interface TransferRequest {
  readonly mchId: string;
  readonly package: string;
  readonly appId?: string;
  readonly subMchId?: string;
  readonly subAppId?: string;
  readonly openId?: string;
}
