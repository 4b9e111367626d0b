import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { noRefund, wrongState } from "./refusals.ts";
import type { RefundRow, RefundState } from "./tables.ts";
import { toldOfRefund } from "./notification.ts";
import type { RefundNotification } from "./notification.ts";

/**
 * What can happen to a refund. `apply`: the merchant asks for it, again too; `arrive`: the payer has the money; `bounce`:
 * the payer's account can't take it; `close`: WeChat Pay gives it up; `redirect`: the merchant names another account.
 */
export type RefundEvent = "apply" | "arrive" | "bounce" | "close" | "redirect";

const rows: readonly Row<RefundState, RefundEvent, RefundNotification>[] = [
  { from: "NONE", event: "apply", to: "PROCESSING" },
  { from: "NONE", event: "arrive", refuse: noRefund },
  { from: "NONE", event: "bounce", refuse: noRefund },
  { from: "NONE", event: "close", refuse: noRefund },
  { from: "NONE", event: "redirect", refuse: noRefund },

  { from: "PROCESSING", event: "apply", to: "PROCESSING" },
  { from: "PROCESSING", event: "arrive", to: "SUCCESS", notification: "SUCCESS" },
  { from: "PROCESSING", event: "bounce", to: "ABNORMAL", notification: "ABNORMAL" },
  { from: "PROCESSING", event: "close", to: "CLOSED", notification: "CLOSED" },
  { from: "PROCESSING", event: "redirect", refuse: wrongState },

  { from: "SUCCESS", event: "apply", to: "SUCCESS" },
  { from: "SUCCESS", event: "arrive", refuse: wrongState },
  { from: "SUCCESS", event: "bounce", refuse: wrongState },
  { from: "SUCCESS", event: "close", refuse: wrongState },
  { from: "SUCCESS", event: "redirect", refuse: wrongState },

  // Handled by hand on the platform it arrives at once; named another account, it is on its way again.
  { from: "ABNORMAL", event: "apply", to: "ABNORMAL" },
  { from: "ABNORMAL", event: "arrive", to: "SUCCESS", notification: "SUCCESS" },
  { from: "ABNORMAL", event: "bounce", refuse: wrongState },
  { from: "ABNORMAL", event: "close", refuse: wrongState },
  { from: "ABNORMAL", event: "redirect", to: "PROCESSING" },

  { from: "CLOSED", event: "apply", to: "CLOSED" },
  { from: "CLOSED", event: "arrive", refuse: wrongState },
  { from: "CLOSED", event: "bounce", refuse: wrongState },
  { from: "CLOSED", event: "close", refuse: wrongState },
  { from: "CLOSED", event: "redirect", refuse: wrongState },
];

/** The life of a refund: https://pay.weixin.qq.com/doc/v3/merchant/4013071031 */
export const refundMachine: Machine<RefundRow, RefundEvent, RefundNotification> = {
  moves: "a refund",
  title: { zh: "退款", en: "A refund" },
  rows,
  save,
  notification: toldOfRefund,
};

async function save(tx: Tx, before: RefundRow, after: RefundRow): Promise<boolean> {
  const { id, ...columns } = after;
  const { numUpdatedRows } = await tx
    .updateTable("refunds")
    .set(columns)
    .where("id", "=", id)
    .where("state", "=", before.state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
