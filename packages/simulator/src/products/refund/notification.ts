import type { OutgoingNotification } from "../../notify/outbox/enqueue.ts";
import type { OutgoingNotificationV2 } from "../../notify/outbox/enqueue-v2.ts";
import type { RefundRow } from "./tables.ts";
import { refundResource } from "./view.ts";
import { refundInfoV2 } from "./view-v2.ts";

/** What a merchant is told of a refund. */
export type RefundNotification = "SUCCESS" | "ABNORMAL" | "CLOSED";

const SUMMARIES: Readonly<Record<RefundNotification, string>> = {
  SUCCESS: "退款成功",
  ABNORMAL: "退款异常",
  CLOSED: "退款关闭",
};

/**
 * What the merchant is told of a refund, in the form that was chosen when it was accepted; nothing where there is no
 * address.
 */
export function toldOfRefund(
  note: RefundNotification,
  refund: RefundRow,
): OutgoingNotification | OutgoingNotificationV2 | undefined {
  const { notify_url: url, v2_appid: appid } = refund;
  if (url === null) return undefined;
  if (appid !== null) return toldV2(refund, { url, appid });
  return {
    eventType: `REFUND.${note}`,
    originalType: "refund",
    summary: SUMMARIES[note],
    url,
    resource: refundResource(refund),
  };
}

function toldV2(
  refund: RefundRow,
  { url, appid }: { readonly url: string; readonly appid: string },
): OutgoingNotificationV2 {
  const partner = refund.sub_mchid !== "";
  return {
    eventType: "refund-processed",
    variant: partner ? "partner" : undefined,
    url,
    members: {
      return_code: "SUCCESS",
      appid,
      mch_id: refund.mchid,
      ...(refund.v2_sub_appid !== null && { sub_appid: refund.v2_sub_appid }),
      ...(partner && { sub_mch_id: refund.sub_mchid }),
      req_info: refundInfoV2(refund),
    },
    // Its page has no `sign`: what is encrypted with the key needs none.
    signType: "MD5",
  };
}
