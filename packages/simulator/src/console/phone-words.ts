/** The words of the phone around what products show on it. */
export const phoneWords = {
  simulated: { zh: "模拟页面，并非微信", en: "Simulated page, not WeChat" },
  phones: { zh: "用户的手机", en: "Users' phones" },
  phonesText: { zh: "选择以谁的身份打开手机。", en: "Choose whose phone to look at." },
  entries: { zh: "现在可以做的事", en: "What can be done now" },
  nothing: {
    zh: "暂无。商户发起后，待处理的页面会出现在这里。",
    en: "Nothing. What a merchant asks of this user appears here.",
  },
  noUsers: { zh: "还没有用户。", en: "There are no users yet." },
  others: { zh: "换一个用户", en: "Another user" },
  back: { zh: "返回商户页面", en: "Back to the merchant's page" },
  everything: { zh: "这位用户的全部事项", en: "Everything of this user" },
  cashier: { zh: "支付", en: "Pay" },
  opening: { zh: "正在打开…", en: "Opening …" },
  noShop: {
    zh: "这是收银台，由商户页面上的 /_sim/bridge.js 打开。",
    en: "This is the cashier, which /_sim/bridge.js opens over a shop's page.",
  },
  who: { zh: "以谁的身份操作（仅模拟器）", en: "Who answers (simulator only)" },
  openid: { zh: "用户 openid", en: "The user's openid" },
  unknown: {
    zh: "没有这个用户，也没有这个凭证",
    en: "There is no such user and no such token",
  },
  unknownText: {
    zh: "地址可能抄写有误；凭证可能已被新的凭证取代；或者模拟器已重置。",
    en: "The address may be misspelt, the token replaced by a newer one, or the simulator was reset.",
  },
};
