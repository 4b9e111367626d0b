/**
 * WeChat Pay's host names: the entries to its API, and those that operations have of their own. A client that has one of
 * them built in is answered under it; no other name is.
 */
export const WECHAT_PAY_HOSTS: readonly string[] = [
  "api.mch.weixin.qq.com",
  "api2.mch.weixin.qq.com",
  "apihk.mch.weixin.qq.com",
  "fraud.mch.weixin.qq.com",
  "api.wechatpay.cn",
  "api2.wechatpay.cn",
  "payapp.weixin.qq.com",
  "aipay.wxpapp.weixin.qq.com",
];

const names = new Set(WECHAT_PAY_HOSTS);

/** @param host in its canonical spelling */
export function isWeChatPayHost(host: string): boolean {
  return names.has(host);
}
