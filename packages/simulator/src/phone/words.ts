import type { Bilingual } from "../browser/language.ts";
import type { ChatName } from "../products/phone-message.ts";

/** The words of the phone around what products show on it. */
export const phoneWords = {
  simulated: { zh: "模拟页面，并非微信", en: "Simulated page, not WeChat" },
  phones: { zh: "用户的手机", en: "Users' phones" },
  phonesText: { zh: "选择以谁的身份打开手机。", en: "Choose whose phone to look at." },
  noUsers: { zh: "还没有用户。", en: "There are no users yet." },
  others: { zh: "换一个用户", en: "Another user" },
  up: { zh: "返回上一页", en: "Back" },
  places: { zh: "手机", en: "Phone" },
  chats: { zh: "聊天", en: "Chats" },
  scan: { zh: "扫一扫", en: "Scan" },
  money: { zh: "收付款", en: "Money" },
  waiting: { zh: "等待你处理", en: "Waiting for you" },
  noMessages: { zh: "暂无消息", en: "Nothing yet" },
  noMessagesText: {
    zh: "支付、退款、授权之后，消息会出现在这里。",
    en: "What is paid, given back or authorised is told here.",
  },
  openOrders: { zh: "可以支付的订单", en: "Orders that can be paid" },
  noOrders: {
    zh: "暂无。商户下单后，待支付的订单会出现在这里。",
    en: "None. What a merchant orders appears here while it can be paid.",
  },
  paste: {
    zh: "粘贴 code_url、h5_url、prepay_id，或交给微信的参数（JSON）",
    en: "Paste a code_url, h5_url or prepay_id, or the JSON that was handed to WeChat",
  },
  open: { zh: "打开", en: "Open" },
  notFound: {
    zh: "没有找到：没有接口返回过这个码，或者模拟器已经重置。",
    en: "Not found: no operation answered with it, or the simulator was reset.",
  },
  back: { zh: "返回商户页面", en: "Back to the merchant's page" },
  cashier: { zh: "支付", en: "Pay" },
  opening: { zh: "正在打开…", en: "Opening …" },
  noShop: {
    zh: "这是收银台，由商户页面上的 /_sim/bridge.js 打开。",
    en: "This is the cashier, which /_sim/bridge.js opens over a shop's page.",
  },
  who: { zh: "以谁的身份操作", en: "Who answers" },
  openid: { zh: "用户 openid", en: "The user's openid" },
  simulatorOptions: { zh: "模拟器选项", en: "Simulator options" },
  from: { zh: "支付方式", en: "Pay from" },
  outcome: { zh: "支付结果", en: "How it ends" },
  password: { zh: "支付密码", en: "Payment password" },
  developer: { zh: "致开发者（仅模拟器）", en: "For the developer (simulator only)" },
  failed: { zh: "未完成", en: "It came to nothing" },
  needsScript: {
    zh: "付款码由页面脚本向模拟器领取，请启用 JavaScript。",
    en: "A script asks the simulator for the payment code: enable JavaScript.",
  },
  unknown: {
    zh: "没有这个用户，也没有这个凭证",
    en: "There is no such user and no such token",
  },
  unknownText: {
    zh: "地址可能抄写有误；凭证可能已被新的凭证取代；或者模拟器已重置。",
    en: "The address may be misspelt, the token replaced by a newer one, or the simulator was reset.",
  },
} as const;

/** What the chats are called in WeChat. */
export const chatWords: Readonly<Record<ChatName, Bilingual>> = {
  pay: { zh: "微信支付", en: "WeChat Pay" },
  services: { zh: "服务通知", en: "Service messages" },
};
