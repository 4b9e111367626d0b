import type { Members } from "../core/handler.ts";
import { byName } from "./by-name.ts";
import { downloadUrl } from "./download-url.ts";
import { bankCard, identityCard } from "./persons.ts";
import { DIGITS, drawCharacters, HEX, LETTERS } from "./source.ts";
import type { Source } from "./source.ts";

type Make = (source: Source, name: string, siblings: Members) => string;

const constant =
  (text: string): Make =>
  () =>
    text;
const token =
  (length: number, start = "", alphabet = LETTERS): Make =>
  (source, name) =>
    start + drawCharacters(source, name, length, alphabet);

const states: Readonly<Record<string, string>> = {
  SUCCESS: "支付成功",
  NOTPAY: "订单未支付",
  CLOSED: "订单已关闭",
  REFUND: "订单发生过退款，退款详情请查询退款单",
  REVOKED: "订单已撤销",
  USERPAYING: "用户支付中",
};

/** Texts with a form, by the name of the member; the first row that matches holds. */
const formed: readonly (readonly [RegExp, Make])[] = [
  [
    /^hash_value$/,
    (source, name, { hash_type: type }) =>
      drawCharacters(source, name, type === undefined || type === "SHA1" ? 40 : 64, HEX),
  ],
  [/^download_url$/, downloadUrl],
  [/^code_url$/, token(10, "weixin://wxpay/bizpayurl?pr=")],
  [
    /^(?:h5|mweb)_url$/,
    token(32, "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx", HEX),
  ],
  [
    /(?:pic|image|img|logo|photo|picture|cover)\w*(?:urls?|list)$|_pics$/,
    (source, name) => `https://example.com/images/${drawCharacters(source, name, 16, HEX)}.png`,
  ],
  [/url|(?:^|_)link$|^(?:next|prev|self)$|^domains?$|website$/, token(16, "https://example.com/")],
  [/^mini_?program_user_?name$/, token(12, "gh_", HEX)],
  [/(?:^|_)path$/, constant("pages/index/index")],
  [/currency$|fee_?type(?:_\$n)?$/, constant("CNY")],
  [/^bank_type/, constant("OTHERS")],
  [/mobile|phone/, constant("13800138000")],
  [/email/, constant("user@example.com")],
  [
    /(?:id_?card|identity|identification|id_doc|credential|id)_(?:no|number|id|num)$|^licen[cs]e_no$/,
    identityCard,
  ],
  [/(?:^|_)(?:card|account)_?(?:no|number|num)$|^bank_account$/, bankCard],
  [/(?:^|_)tail$|last_?four/, token(4, "", DIGITS)],
  [/plate_number$/, constant("粤B888888")],
  [/latitude|lat$/, constant("22.540503")],
  [/longitude|lng$/, constant("113.934528")],
  [/(?:^|_)ip$/, constant("127.0.0.1")],
  [
    /^trade_state_desc$/,
    (_source, _name, { trade_state: state }) => states[String(state)] ?? "处理中",
  ],
  [/(?:^|_)(?:sha\d+|sm3|digest)$/, token(64, "", HEX)],
  [/(?:^|_)md5$/, token(32, "", HEX)],
  [
    /(?:^|_)(?:key|sign|signature|ciphertext|hash|uuid|serial)$|(?:^|(?<!refund)_)account$/,
    token(32),
  ],
];

/** Texts for people, by the name of the member; the first row that matches holds. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/(?:^|_)(?:msg|message)$|^(?:return|result|resp|sub|err|error)_?(?:desc|code_des)$/, "OK"],
  [/bank_?name$|account_bank$|^bank$|bank_alias$/, "招商银行"],
  [
    /(?:company|merchant|enterprise|organization|mch|account|brand|store|inst|corporation|payee|payer)\w*name$|merchant$/,
    "示例商户",
  ],
  [
    /(?:user|real|true|person|holder|legal|contact|owner|nick|display|insured|receiver|driver)\w*name$|legal_person$/,
    "张三",
  ],
  [/address/, "广东省深圳市南山区示例路1号"],
  [/province/, "广东省"],
  [/(?:^|_)city$/, "深圳市"],
  [/reason|cause/, "无"],
  [/(?:^|_)rate$|percent/, "0.6%"],
  [/color/, "#07C160"],
  [/name$|title$/, "示例名称"],
  [
    /desc(?:ription)?$|remark$|memo$|detail$|content$|comment$|introduction$|wording$|words$/,
    "示例说明",
  ],
];

/** A text whose name gives it a form, such as an address or a card's number; `undefined` for other names. */
export function formedText(name: string, source: Source, siblings: Members): string | undefined {
  return formOf(name)?.(source, name, siblings);
}

const formOf = byName((name) => formed.find(([pattern]) => pattern.test(name))?.[1] ?? null);

/** A text for a member whose name gives it no form, such as a description. */
export const plainText: (name: string) => string = byName(
  (name) => plain.find(([pattern]) => pattern.test(name))?.[1] ?? "示例",
);
