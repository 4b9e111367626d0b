import type { Bilingual } from "../browser/language.ts";

/** What may be wrong with what was handed to WeChat, whatever it is, for its developer. */
export const openWords = {
  cannotOpen: { zh: "无法打开页面", en: "The page can't be opened" },
  notYours: { zh: "这个页面不属于你", en: "This page is somebody else's" },
  unknown: {
    zh: "模拟器不认识它：可以是 requestMerchantTransfer 的参数、openBusinessView 的参数、签约页面或小程序的参数、领券的参数。",
    en: "The simulator knows no such thing. What opens here: the parameters of requestMerchantTransfer, of openBusinessView, of signing a contract, of getting coupons.",
  },
  belongs: (person: string): Bilingual => ({
    zh: `它属于用户 ${person}。`,
    en: `It belongs to the user ${person}.`,
  }),
  onePlace: (places: readonly string[]): Bilingual => ({
    zh: `参数须且只须在 ${places.join("、")} 之一中：小程序用 extraData，JSAPI 用 queryString，APP 用 query。`,
    en: `The parameters are to be in one of ${places.join(", ")}: extraData of a mini program, queryString of a page, query of an app.`,
  }),
  notRead: (place: string): Bilingual => ({
    zh: `${place} 无法读取：extraData 须是对象，queryString 和 query 须是 a=b&c=d 形式的文本，不带问号。`,
    en: `${place} can't be read: extraData is to be an object, queryString and query a text such as a=b&c=d, without a question mark.`,
  }),
  noTexts: (names: readonly string[]): Bilingual => ({
    zh: `${names.join("、")} 不是文本；extraData 的值都须是文本。`,
    en: `${names.join(", ")}: no text. All values of extraData are to be texts.`,
  }),
  pair: (place: string, name: string): Bilingual => ({
    zh: `${place} 中的 ${name} 没有值、重复出现，或没有用 encodeURIComponent 编码。`,
    en: `${place} has ${name} without a value, twice, or not encoded by encodeURIComponent.`,
  }),
  businessType: (given: string, known: readonly string[]): Bilingual => ({
    zh: `模拟器没有 businessType ${given}，只有 ${known.join("、")}。`,
    en: `The simulator has no businessType ${given}, only ${known.join(", ")}.`,
  }),
  lacking: (names: readonly string[]): Bilingual => ({
    zh: `缺少 ${names.join("、")}，或为空。`,
    en: `${names.join(", ")}: missing or empty.`,
  }),
  extra: (names: readonly string[]): Bilingual => ({
    zh: `没有参数 ${names.join("、")}；参数名区分大小写。`,
    en: `There is no parameter ${names.join(", ")}; names are taken as they are spelt.`,
  }),
  noMerchant: (name: string, mchid: string): Bilingual => ({
    zh: `${name} 是 ${mchid}，没有这个商户。`,
    en: `${name} is ${mchid}: there is no such merchant.`,
  }),
  signType: (given: string, type: string): Bilingual => ({
    zh: `sign_type 必须是 "${type}"，而不是 "${given}"。`,
    en: `sign_type must be "${type}", not "${given}".`,
  }),
  seconds: {
    zh: "timestamp 必须是十位数字的文本，单位为秒。",
    en: "timestamp must be a text of ten digits, in seconds.",
  },
  fiveMinutes: {
    zh: "timestamp 与微信的时钟相差五分钟以上。",
    en: "timestamp is more than five minutes from WeChat's clock.",
  },
  nonce: {
    zh: "nonce_str 必须是 1 到 32 个字母或数字。",
    en: "nonce_str must be 1 to 32 letters and digits.",
  },
  noAction: (name: string, names: readonly string[]): Bilingual => ({
    zh: `页面上没有 ${name}，只有 ${names.join("、")}。`,
    en: `The page has no ${name}, only ${names.join(", ")}.`,
  }),
} as const;
