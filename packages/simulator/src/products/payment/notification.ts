import type { OutgoingNotification } from "../../notify/outbox/enqueue.ts";
import type { OutgoingNotificationV2 } from "../../notify/outbox/enqueue-v2.ts";
import type { OrderRow } from "./tables.ts";
import { transactionV2 } from "./view-v2.ts";
import { paymentNotification, transaction } from "./view.ts";

/**
 * What the merchant is told of a payment, in the protocol of the order; nothing where it gave no address, and of a part
 * of a combined order, whose parts are told of together.
 */
export function told(order: OrderRow): OutgoingNotification | OutgoingNotificationV2 | undefined {
  const { notify_url: url, v2_sign_type: signType } = order;
  if (url === "" || order.combined_id !== null) return undefined;
  if (signType === null) return paymentNotification(url, transaction(order));
  return {
    eventType: "payment-success",
    variant: order.sub_mchid === "" ? undefined : "partner",
    url,
    members: {
      return_code: "SUCCESS",
      result_code: "SUCCESS",
      // Where it says nothing, MD5 is meant.
      ...(signType !== "MD5" && { sign_type: signType }),
      ...transactionV2(order),
    },
    signType,
  };
}
