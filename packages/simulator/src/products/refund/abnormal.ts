import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import { move } from "../machine.ts";
import { scopeOf } from "../payment/parties.ts";
import { scheduleArrival } from "./arrival.ts";
import { refundMachine } from "./machine.ts";
import { cardOf, MERCHANT_CARD, payeeColumns } from "./payee.ts";
import type { Payee } from "./payee.ts";
import { noRefund } from "./refusals.ts";
import { findRefundById } from "./refunds.ts";
import type { RefundChannel, RefundRow } from "./tables.ts";

/** The merchant names another account for a refund that the payer's could not take: it is on its way again. */
export async function applyAbnormal(context: Context, call: Call): Promise<RefundRow> {
  const scope = scopeOf(call, call.body);
  const id = text(call.path, "refund_id");
  const payee = payeeNamed(call.body);
  return context.store.db.transaction().execute(async (tx) => {
    const redirected = await move({
      context,
      tx,
      machine: refundMachine,
      merchant: call.merchant,
      find: (inner) => findRefundById(inner, id, scope),
      event: "redirect",
      changes: ({ out_refund_no }) => {
        if (out_refund_no !== text(call.body, "out_refund_no")) throw noRefund();
        const channel: RefundChannel = "OTHER_BANKCARD";
        return { channel, ...payeeColumns(payee) };
      },
    });
    await scheduleArrival(tx, redirected, context.clock.now() + payee.takes);
    return redirected;
  });
}

function payeeNamed(body: Members): Payee {
  if (text(body, "type") !== "USER_BANK_CARD") return MERCHANT_CARD;
  const [bankType = "", account = ""] = ["bank_type", "bank_account", "real_name"].map((name) =>
    needed(body, name),
  );
  return cardOf(bankType, account);
}

function needed(body: Members, name: string): string {
  const value = optionalText(body, name);
  if (value !== null) return value;
  throw new Refusal({
    kind: "parameter",
    field: `/${name}`,
    location: "body",
    value: "",
    issue: "required",
    rule: "必填性规则校验失败，type为USER_BANK_CARD时此字段为必填项",
  });
}
