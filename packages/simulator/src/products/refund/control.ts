import { rfc3339Milliseconds } from "../../clock/time.ts";
import { limitOf, readJson, readParameters, textField } from "../../api/input.ts";
import { ControlError, json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { documentedError } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { arrive } from "./arrival.ts";
import { refundByHand } from "./by-hand.ts";
import { refundMachine } from "./machine.ts";
import { giveBack } from "./money.ts";
import { findRefundById } from "./refunds.ts";
import type { RefundRow } from "./tables.ts";
import { domesticRefund } from "./view.ts";

/** What happens to a refund of a merchant. */
type Event = (
  context: Context,
  tx: Tx,
  subject: { readonly merchant: Merchant; readonly reference: string },
) => Promise<RefundRow>;

const bounce: Event = (context, tx, { merchant, reference }) =>
  move({
    context,
    tx,
    machine: refundMachine,
    merchant,
    find: (inner) => findRefundById(inner, reference),
    event: "bounce",
  });

const close: Event = async (context, tx, { merchant, reference }) => {
  const closed = await move({
    context,
    tx,
    machine: refundMachine,
    merchant,
    find: (inner) => findRefundById(inner, reference),
    event: "close",
  });
  await giveBack(context, tx, closed);
  return closed;
};

const happening =
  (event: Event): ControlHandler =>
  async (context, { request, path }) => {
    readJson(request, []);
    const reference = path["refund_id"] ?? "";
    const refund = await findRefundById(context.store.db, reference);
    const merchant = refund && (await context.merchants.get(refund.mchid));
    if (merchant === undefined) throw new ControlError(404, `There is no refund ${reference}.`);
    try {
      const after = await context.store.db
        .transaction()
        .execute((tx) => event(context, tx, { merchant, reference }));
      return json(200, shown(after));
    } catch (error) {
      if (documentedError(error) === undefined) throw error;
      throw new ControlError(409, `The refund is ${refund?.state}: this can't happen to it now.`);
    }
  };

const listRefunds: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "limit"]);
  const mchid = textField(fields, "mchid");
  const rows = await context.store.db
    .selectFrom("refunds")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limitOf(fields))
    .execute();
  return json(200, { refunds: rows.map((refund) => shown(refund)) });
};

function shown(refund: RefundRow): Record<string, unknown> {
  return {
    mchid: refund.mchid,
    ...(refund.sub_mchid !== "" && { sub_mchid: refund.sub_mchid }),
    ...domesticRefund(refund),
    ...(refund.reason !== null && { reason: refund.reason }),
    create_time: rfc3339Milliseconds(refund.created_at),
  };
}

/** Its endpoints under `/_sim`. */
export const refundRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/orders/{number}/refunds",
    says: "the merchant gives money back by hand, on the merchant platform: {amount? in fen, reason?, notify_url?}; all that is left where there is no amount",
    handle: refundByHand,
  },
  {
    method: "GET",
    path: "/refunds",
    says: "Refunds, newest first: ?mchid=&limit=",
    handle: listRefunds,
  },
  {
    method: "POST",
    path: "/refunds/{refund_id}/success",
    says: "the money reaches the payer now, also after ABNORMAL",
    handle: happening(arrive),
  },
  {
    method: "POST",
    path: "/refunds/{refund_id}/abnormal",
    says: "the payer's account can't take the money: the refund turns ABNORMAL",
    handle: happening(bounce),
  },
  {
    method: "POST",
    path: "/refunds/{refund_id}/close",
    says: "WeChat Pay gives the refund up: it turns CLOSED, the money returns to the merchant",
    handle: happening(close),
  },
];
