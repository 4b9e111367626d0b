import type { Bilingual } from "../../browser/language.ts";

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** The words of the page on which a user takes what a merchant transfers. */
export const transferWords = {
  title: { zh: "确认收款", en: "Confirm a transfer" },
  asks: { zh: "向你转账，请确认收款", en: "sends you money: confirm to receive it" },
  waiting: { zh: "待收款", en: "waiting for you" },
  confirm: { zh: "确认收款", en: "Receive" },
  close: { zh: "暂不收款", en: "Not now" },
  again: { zh: "返回收款", en: "Back" },
  merchant: { zh: "转账方", en: "From" },
  subMerchant: { zh: "出资商户", en: "Paid by" },
  remark: { zh: "转账说明", en: "For" },
  amount: { zh: "金额", en: "Amount" },
  number: { zh: "商户单号", en: "Merchant's number" },
  bill: { zh: "转账单号", en: "Transfer ID" },
  until: { zh: "收款截止", en: "Confirm until" },
  time: { zh: "到账时间", en: "Received" },
  done: { zh: "已收款", en: "Received" },
  doneText: {
    zh: "已存入零钱，商户将收到通知。现在可以返回商户。",
    en: "The money is in your balance, and the merchant is notified. You can go back to the merchant.",
  },
  closed: { zh: "你还没有收款", en: "Not received yet" },
  closedText: {
    zh: "没有任何改变，商户不会收到通知；截止之前仍可收款，逾期款项退回商户。",
    en: "Nothing changed and the merchant is not notified. You can receive it until the time is over; then the money goes back.",
  },
  preparing: { zh: "转账处理中", en: "On its way" },
  preparingText: {
    zh: "商户运营账户余额不足，资金尚未锁定；充值后才能收款。",
    en: "The merchant's operation account does not hold the money yet. It can be received once the account is topped up.",
  },
  expired: { zh: "收款已超时", en: "The time is over" },
  expiredText: {
    zh: "24 小时内未确认收款，款项已退回商户。",
    en: "It was not confirmed within 24 hours: the money went back to the merchant.",
  },
  cancelled: { zh: "商户已撤销转账", en: "The merchant cancelled it" },
  cancelledText: {
    zh: "款项已退回商户，不能再收款。",
    en: "The money went back to the merchant and can't be received any more.",
  },
  unknown: { zh: "转账单不存在", en: "There is no such transfer" },
  unknownText: {
    zh: "package 可能抄写有误，或模拟器已重置。请使用发起转账接口应答的 package_info。",
    en: "The package may be misspelt, or the simulator was reset. Use the package_info that asking for the transfer answered.",
  },
  cannotOpen: { zh: "无法打开收款页", en: "The transfer can't be opened" },
  notYours: { zh: "该笔转账的收款人不是你", en: "This transfer is for somebody else" },
  receiver: (openid: string, found: string): Bilingual =>
    both(
      `转账单的收款用户 openid 是 ${openid}，而打开页面的是 ${found}。`,
      `The transfer names the openid ${openid}; ${found} opened the page.`,
    ),
};

/** What may be wrong with what was handed to `requestMerchantTransfer`, for its developer. */
export const handedWords = {
  lacking: (names: readonly string[]): Bilingual =>
    both(
      `${names.join("、")} 缺失或不是非空文本。`,
      `${names.join(", ")}: missing, or no text with something in it.`,
    ),
  extra: (names: readonly string[]): Bilingual =>
    both(
      `requestMerchantTransfer 没有参数 ${names.join("、")}；参数名区分大小写，如 mchId、appId、package。`,
      `requestMerchantTransfer takes no ${names.join(", ")}. The names are mchId, appId, package, in this spelling.`,
    ),
  encoded: {
    zh: "package 是 URL 编码后的文本；在小程序和 JSAPI 中应原样传 package_info。",
    en: "package is encoded as for an address; hand the package_info over as it came.",
  },
  spaces: {
    zh: "package 中有空格：作为 URL 参数传递时未编码，+ 变成了空格。",
    en: "package has spaces in it: on the way through an address + became a space. Encode it there.",
  },
  unknown: {
    zh: "package 不是任何转账单的 package_info：应使用发起转账接口应答的 package_info，且只在 state 为 WAIT_USER_CONFIRM 时有效。",
    en: "package is no transfer's package_info. Use the one that asking for the transfer answered, while its state is WAIT_USER_CONFIRM.",
  },
  mchId: (given: string, mchid: string): Bilingual =>
    both(
      `mchId 是 ${given}，而发起转账的商户是 ${mchid}。`,
      `mchId is ${given}, the transfer was asked for by ${mchid}.`,
    ),
  subMchId: (given: string | undefined, mchid: string): Bilingual =>
    mchid === ""
      ? both(
          `subMchId 是 ${given}，而这是商户自己的转账，不传 subMchId。`,
          `subMchId is ${given}, but the transfer is a merchant's own: leave it out.`,
        )
      : both(
          `subMchId 是 ${given ?? "空"}，而出资的商户是 ${mchid}。`,
          `subMchId is ${given ?? "missing"}, the merchant that pays is ${mchid}.`,
        ),
  appId: (given: string | undefined, appid: string): Bilingual =>
    both(
      `appId 是 ${given ?? "空"}，而发起转账时的 appid 是 ${appid}。`,
      `appId is ${given ?? "missing"}, the transfer was asked for with ${appid}.`,
    ),
  oneAppid: {
    zh: "appId 与 subAppId 必须且只能传一个。",
    en: "appId, subAppId: exactly one of them is to be there.",
  },
  openId: (given: string, openid: string): Bilingual =>
    both(
      `openId 是 ${given}，而转账单的收款用户是 ${openid}。`,
      `openId is ${given}, the transfer is for ${openid}.`,
    ),
};
