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
  noAction: (name: string, names: readonly string[]): Bilingual => ({
    zh: `页面上没有 ${name}，只有 ${names.join("、")}。`,
    en: `The page has no ${name}, only ${names.join(", ")}.`,
  }),
} as const;
