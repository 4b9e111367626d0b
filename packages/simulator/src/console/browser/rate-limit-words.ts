/** The words of the console's section on rate limits. */
export const rateLimitWords = {
  title: { zh: "接口限频", en: "Rate limits" },
  on: { zh: "已开启", en: "on" },
  off: { zh: "已关闭", en: "off" },
  meansOn: {
    zh: "超过文档所写频率的请求会返回 429，按业务时钟计数。",
    en: "More requests than an operation's page allows are answered 429, by the movable clock.",
  },
  meansOff: {
    zh: "请求再频繁也不会被拒绝。",
    en: "Nothing is refused for coming too often.",
  },
  switchOn: { zh: "开启", en: "Switch on" },
  switchOff: { zh: "关闭", en: "Switch off" },
  switchedOn: { zh: "接口限频已开启。", en: "The rate limits are on." },
  switchedOff: { zh: "接口限频已关闭。", en: "The rate limits are off." },
};
