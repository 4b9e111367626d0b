import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findCombined } from "./combined/combined.ts";
import { failed } from "./failures.ts";
import type { PaymentFailure, PaymentOutcome } from "./outcome.ts";
import { findById, findEntry } from "./orders.ts";
import { readHandedOver } from "./handed-over.ts";
import type { HandedOver } from "./handed-over.ts";
import { faultsOf, isRightScene } from "./pay-sign.ts";
import type { CombinedOrderRow, OrderEntryRow, OrderRow } from "./tables.ts";
import { entryOf } from "./target.ts";
import type { EntryName, PaymentTarget } from "./target.ts";

/** What can be paid at once: an order, or the parts of a combined one; and how the result tells of it. */
export interface Payable {
  readonly parts: readonly OrderRow[];
  /** Who ordered, whose page hands over what is signed. */
  readonly merchant: Merchant;
  readonly whole?: CombinedOrderRow;
}

/** A payable thing with the entry that led to it. */
export interface FoundPayable {
  readonly entry: OrderEntryRow;
  readonly payable: Payable;
  /** The app in which it is paid, and the openid that it was placed for, if for one. */
  readonly appid: string;
  readonly openid: string | null;
  /** Nobody can pay by this entry from here on, milliseconds since 1970. */
  readonly until: number;
}

/** What the user reads of an order that can't be paid. */
const REFUSED = {
  lacking: { zh: "调用支付JSAPI缺少参数", en: "A parameter of the payment is missing" },
  unknown: { zh: "订单信息不存在", en: "There is no such order" },
  scene: { zh: "支付场景非法", en: "This order can't be paid from here" },
  sign: { zh: "支付验证签名失败", en: "The payment's signature is wrong" },
  payer: {
    zh: "下单账号与支付账号不一致",
    en: "The order is for another account than the one that pays",
  },
  closed: { zh: "该订单已关闭", en: "This order is closed" },
  paid: { zh: "该订单已支付", en: "This order is paid" },
  late: {
    zh: "该订单已过期，请重新下单",
    en: "The time to pay this order is over. Place it again.",
  },
  link: { zh: "支付链接已过期", en: "This link to pay has expired" },
} as const;

const CALLERS: Readonly<Record<HandedOver["by"], string>> = {
  page: "网页",
  "mini-program": "小程序",
  app: "App",
};

/** What an entry leads to; undefined for one that no operation answered with. */
export async function findPayable(
  context: Context,
  name: EntryName,
): Promise<FoundPayable | undefined> {
  const entry = await findEntry(context.store.db, name);
  const payable = entry && (await behind(context, entry.order_id, context.clock.now()));
  const [first] = payable?.parts ?? [];
  if (entry === undefined || payable === undefined || first === undefined) return undefined;
  return {
    entry,
    payable,
    appid: first.sub_openid === null ? first.appid : (first.sub_appid ?? first.appid),
    openid: first.sub_openid ?? first.openid,
    until: Math.min(entry.expires_at, ...payable.parts.map(({ expires_at }) => expires_at)),
  };
}

/**
 * What a target leads to, where it can be paid.
 *
 * @param openid who is about to pay; where nobody is named anybody may
 * @param outcome `late` and `closed` look at the order as it will be then
 */
export async function checkTarget(
  context: Context,
  {
    target,
    openid,
    outcome,
  }: {
    readonly target: PaymentTarget;
    readonly openid?: string;
    readonly outcome?: PaymentOutcome;
  },
): Promise<FoundPayable | PaymentFailure> {
  const now = context.clock.now();
  const handed = typeof target === "string" ? target : readHandedOver(target);
  if (isLacking(handed)) {
    return failed(REFUSED.lacking, [
      {
        zh: `缺少，或不是文本：${handed.join("、")}。`,
        en: `Missing, or no text: ${handed.join(", ")}.`,
      },
    ]);
  }
  const name = entryOf(handed);
  const found = name && (await findPayable(context, name));
  if (found === undefined) {
    return failed(REFUSED.unknown, [
      {
        zh: "没有接口返回过这个 prepay_id 或地址。",
        en: "No order was answered with this prepay_id or address.",
      },
    ]);
  }
  const { payable, entry } = found;
  const [order] = payable.parts;
  if (typeof handed !== "string" && order !== undefined) {
    const fault = refusedRequest(handed, order, found, [context.clock.wall(), now]);
    if (fault !== undefined) return fault;
  }
  for (const part of payable.parts) {
    const fault = unpayable(
      outcome === "closed" ? { ...part, state: "CLOSED" } : part,
      entry,
      outcome === "late" ? Math.max(now, part.expires_at) : now,
    );
    if (fault !== undefined) return fault;
  }
  if (openid !== undefined && found.openid !== null && found.openid !== openid) {
    return failed(REFUSED.payer, [
      {
        zh: `订单属于 ${found.openid}，支付的是 ${openid}。`,
        en: `The order is for ${found.openid}, ${openid} pays.`,
      },
    ]);
  }
  return found;
}

function refusedRequest(
  handed: HandedOver,
  order: OrderRow,
  { payable: { merchant, whole } }: FoundPayable,
  clocks: readonly number[],
): PaymentFailure | undefined {
  if (!isRightScene(handed, order)) {
    return failed(REFUSED.scene, [
      {
        zh: `订单以 ${order.trade_type} 方式下单；由${CALLERS[handed.by]}发起的支付要用另一个下单接口。`,
        en: `The order was placed as ${order.trade_type}: another operation places those of a ${handed.by.replace("-", " ")}.`,
      },
    ]);
  }
  const appid = whole?.appid ?? order.sub_appid ?? order.appid;
  const faults = faultsOf(handed, { order, appid, merchant, clocks });
  return faults.length > 0 ? failed(REFUSED.sign, faults) : undefined;
}

/** Whether what was handed over could not be read: the members that it lacks. */
export function isLacking(
  handed: string | HandedOver | readonly string[],
): handed is readonly string[] {
  return Array.isArray(handed);
}

async function behind(context: Context, id: string, now: number): Promise<Payable | undefined> {
  const { merchants, store } = context;
  const order = await findById(store.db, id, now);
  const combined = order === undefined ? await findCombined(store.db, { id }, now) : undefined;
  const merchant = await merchants.get(order?.mchid ?? combined?.whole.mchid ?? "");
  if (merchant === undefined) return undefined;
  if (order !== undefined) return { parts: [order], merchant };
  return combined && { ...combined, merchant };
}

function unpayable(order: OrderRow, entry: OrderEntryRow, now: number): PaymentFailure | undefined {
  const state = { zh: `订单的状态是 ${order.state}。`, en: `The order is ${order.state}.` };
  if (order.state === "CLOSED") return failed(REFUSED.closed, [state]);
  if (order.state !== "NOTPAY") return failed(REFUSED.paid, [state]);
  if (order.expires_at <= now) {
    return failed(REFUSED.late, [
      {
        zh: "time_expire 已过；请关闭订单，用新的单号重新下单。",
        en: "time_expire has passed; close the order and place another.",
      },
    ]);
  }
  if (entry.expires_at <= now) {
    return failed(REFUSED.link, [
      {
        zh: "prepay_id 或地址已过期；请用相同的参数重新下单。",
        en: "The prepay_id or address has expired; place the order again as it was.",
      },
    ]);
  }
  return undefined;
}
