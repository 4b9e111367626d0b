import type { Bilingual } from "../browser/language.ts";

const both = (line: string): Bilingual => ({ zh: line, en: line });

/** What may be wrong with the object that was handed to WeChat, for its developer. */
export const signWords = {
  noAppid: (appid: string): Bilingual => ({
    zh: `缺少 appId；下单时的 appid 是 ${appid}。`,
    en: `appId is missing; the order was placed for ${appid}.`,
  }),
  appid: (given: string, appid: string): Bilingual => ({
    zh: `appId 是 ${given}，而下单时的 appid 是 ${appid}。`,
    en: `appId is ${given}, the order was placed for ${appid}.`,
  }),
  partner: (given: string, mchid: string): Bilingual => ({
    zh: `partnerId 是 ${given}，而下单的商户是 ${mchid}。`,
    en: `partnerId is ${given}, the order was placed by ${mchid}.`,
  }),
  appPackage: (given: string): Bilingual => ({
    zh: `package 必须是 "Sign=WXPay"，而不是 "${given}"。`,
    en: `package must be "Sign=WXPay", not "${given}".`,
  }),
  package: {
    zh: 'package 必须以 "prepay_id=" 开头。',
    en: 'package must begin with "prepay_id=".',
  },
  milliseconds: {
    zh: "timeStamp 是毫秒，必须是秒。",
    en: "timeStamp is in milliseconds; it must be in seconds.",
  },
  seconds: {
    zh: "timeStamp 必须是十位数字的文本，单位为秒。",
    en: "timeStamp must be a text of ten digits, in seconds.",
  },
  fiveMinutes: {
    zh: "timeStamp 与微信的时钟相差五分钟以上。",
    en: "timeStamp is more than five minutes from WeChat's clock.",
  },
  type: (given: string): Bilingual => ({
    zh: `APIv3 订单的 signType 必须是 "RSA"，而不是 "${given}"。`,
    en: `signType must be "RSA" for orders of APIv3, not "${given}".`,
  }),
  typeV2: (given: string | undefined): Bilingual => ({
    zh: `APIv2 订单的 signType 必须是 "MD5" 或 "HMAC-SHA256"，而不是 "${given}"。`,
    en: `signType must be "MD5" or "HMAC-SHA256" for orders of APIv2, not "${given}".`,
  }),
  /** Of the four lines that are signed, and how; one line each. */
  lines: (name: string, lines: readonly string[], isEmpty: boolean): readonly Bilingual[] => [
    {
      zh: `${name} 不是商户API私钥对下列四行（每行以换行符结尾）的签名：`,
      en: `${name} is no signature by the merchant's key over these four lines, each ended by a line feed:`,
    },
    ...lines.map((line) => both(`  ${line}\\n`)),
    isEmpty
      ? signWords.empty(name)
      : {
          zh: "请用 SHA256withRSA 签名，结果用 Base64 编码。",
          en: "Sign them with SHA256withRSA, in Base64.",
        },
  ],
  /** Of the text that is signed in APIv2, and how; one line each. */
  text: (name: string, type: string, text: string, isEmpty: boolean): readonly Bilingual[] => [
    {
      zh: `${name} 不是对下列文本（以商户 APIv2 密钥结尾）的 ${type} 签名：`,
      en: `${name} is no ${type} signature over this text, with the merchant's APIv2 key at its end:`,
    },
    { zh: `  ${text}&key=<APIv2密钥>`, en: `  ${text}&key=<APIv2 key>` },
    isEmpty
      ? signWords.empty(name)
      : {
          zh: "签名值须为大写的十六进制文本。",
          en: "Sign it in upper-case hexadecimal digits.",
        },
  ],
  empty: (name: string): Bilingual => ({ zh: `${name} 为空。`, en: `${name} is empty.` }),
} as const;
