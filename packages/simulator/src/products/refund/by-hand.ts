import { readJson, shown } from "../../api/input.ts";
import type { Fields } from "../../api/input.ts";
import { badInput, ControlError, json } from "../../api/reply.ts";
import type { ControlHandler } from "../../api/route.ts";
import { documentedError } from "../../core/refusal.ts";
import { theOrder } from "../payment/life/find.ts";
import { asOf } from "../payment/orders.ts";
import { applyRefund } from "./apply.ts";
import { refundableOf } from "./limits.ts";
import { refundsOf } from "./refunds.ts";
import { domesticRefund } from "./view.ts";

/**
 * `POST /_sim/orders/{number}/refunds`: the merchant gives money back by hand, on the merchant platform (商户平台), which
 * makes up the refund's number. The rules are those of every refund.
 */
export const refundByHand: ControlHandler = async (context, { request, path }) => {
  const fields = readJson(request, ["amount", "reason", "notify_url"]);
  const order = await theOrder(context, path["number"] ?? "");
  const merchant = await context.merchants.get(order.mchid);
  if (merchant === undefined) throw new Error(`The order ${order.id} is nobody's.`);
  const notifyUrl = urlIn(fields);
  const reason = reasonIn(fields);
  const rest = refundableOf(
    asOf(order, context.clock.now()),
    await refundsOf(context.store.db, order.id),
  );
  try {
    const refund = await applyRefund(context, merchant, {
      scope: { mchid: order.mchid, subMchid: order.sub_mchid },
      order: { outTradeNo: order.out_trade_no },
      outRefundNo: `BYHAND${context.ids.hex(26)}`,
      amount: amountIn(fields) ?? (rest > 0 ? rest : order.total),
      total: order.total,
      currency: order.currency,
      reason,
      notifyUrl,
      fundsAccount: null,
      from: null,
      refundAccount: null,
      goods: null,
      v2: null,
    });
    return json(201, domesticRefund(refund));
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    const { code, message } = refused;
    throw new ControlError(409, `WeChat Pay refuses the refund: ${code} ${message}`, { code });
  }
};

function amountIn({ amount }: Fields): number | undefined {
  if (amount === undefined) return undefined;
  if (typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0) return amount;
  throw badInput("amount", `amount must be a whole number of fen above 0, not ${shown(amount)}.`);
}

/** As the page of the operation has it: 80 bytes at most. */
function reasonIn({ reason }: Fields): string | null {
  if (reason === undefined || reason === "") return null;
  if (typeof reason === "string" && Buffer.byteLength(reason) <= 80) return reason;
  throw badInput("reason", `reason must be a text of 80 bytes at most, not ${shown(reason)}.`);
}

function urlIn({ notify_url: url }: Fields): string | null {
  if (url === undefined || url === "") return null;
  if (typeof url === "string" && url.length <= 256 && /^https?:/.test(url) && URL.canParse(url)) {
    return url;
  }
  throw badInput(
    "notify_url",
    `notify_url must be an address of http or https of 256 characters at most, not ${shown(url)}.`,
  );
}
