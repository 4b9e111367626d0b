import type { Bilingual } from "../../browser/language.ts";

/** The words of the page on which a user authorises a PayScore service. */
export const authorizationWords = {
  title: { zh: "服务授权", en: "Authorise a service" },
  asks: { zh: "申请开通支付分免确认服务", en: "asks to open a PayScore service" },
  granted: { zh: "你将授权商户", en: "You allow the merchant to" },
  anytime: { zh: "你可以随时在微信中解除授权。", en: "You can end this in WeChat at any time." },
  waiting: { zh: "待授权", en: "waiting for an answer" },
  given: { zh: "已授权", en: "authorised" },
  merchant: { zh: "商户", en: "Merchant" },
  subMerchant: { zh: "子商户", en: "Sub-merchant" },
  service: { zh: "服务", en: "Service" },
  app: { zh: "应用", en: "App" },
  code: { zh: "授权协议号", en: "Authorisation code" },
  user: { zh: "用户", en: "User" },
  until: { zh: "有效期至", en: "Valid until" },
  agree: { zh: "同意授权", en: "Agree" },
  refuse: { zh: "拒绝", en: "Refuse" },
  cancel: { zh: "解除授权", en: "End the authorisation" },
  again: { zh: "重新考虑", en: "Think again" },
  done: { zh: "授权成功", en: "Authorised" },
  doneText: {
    zh: "商户将收到授权通知，现在可以返回商户。",
    en: "The merchant is notified. You can go back to the merchant.",
  },
  declined: { zh: "已拒绝授权", en: "Refused" },
  declinedText: {
    zh: "没有任何改变，商户不会收到通知。凭证在有效期内仍可使用。",
    en: "Nothing changed and the merchant is not notified. The token stays valid until it expires.",
  },
  ended: { zh: "授权已解除", en: "Authorisation ended" },
  endedText: {
    zh: "商户不能再为你免确认下单。再次使用需要商户重新发起授权。",
    en: "The merchant can no longer create orders without asking. To use the service again, the merchant has to ask anew.",
  },
  expired: { zh: "授权凭证已过期", en: "This token has expired" },
  expiredText: {
    zh: "apply_permissions_token 的有效期为一小时。请商户重新调用预授权接口，获取新的凭证。",
    en: "An apply_permissions_token is valid for one hour. The merchant has to pre-authorise again to get a new one.",
  },
  unknown: { zh: "授权凭证不存在", en: "There is no such token" },
  unknownText: {
    zh: "凭证可能抄写有误，或已被新的凭证取代，或模拟器已重置。请商户重新调用预授权接口。",
    en: "It may be misspelt, replaced by a newer one, or gone since the simulator was reset. The merchant has to pre-authorise again.",
  },
};

/** What the user allows the merchant. */
export const grants: readonly Bilingual[] = [
  {
    zh: "在你使用该服务时直接创建支付分订单，无需逐单确认",
    en: "create PayScore orders when you use the service, without asking each time",
  },
  { zh: "在服务结束后按约定金额扣款", en: "collect the agreed amount when the service ends" },
  { zh: "查询你对该服务的授权状态", en: "see whether you authorise this service" },
];

/** What may be wrong with what was handed to `openBusinessView` for PayScore, for its developer. */
export const scoreWords = {
  unknownToken: {
    zh: "apply_permissions_token 不是任何预授权的凭证：应使用预授权接口应答的凭证，每次应答都会换新。",
    en: "apply_permissions_token is no pre-authorisation's. Use the one that the pre-authorisation answered last.",
  },
  noService: (service: string, mchid: string): Bilingual => ({
    zh: `商户 ${mchid} 没有服务 ${service}。`,
    en: `The merchant ${mchid} has no service ${service}.`,
  }),
  requestNumber: {
    zh: "out_request_no 须是 1 到 64 个数字、字母或 _-|*。",
    en: "out_request_no must be 1 to 64 digits, letters and _ - | *.",
  },
  usedNumber: (number: string): Bilingual => ({
    zh: `out_request_no ${number} 已用于另一个服务。`,
    en: `out_request_no ${number} was used for another service.`,
  }),
} as const;
