import type { Context } from "../../../core/context.ts";
import type { Merchant } from "../../../core/merchant.ts";
import { enqueue } from "../../../notify/outbox/enqueue.ts";
import { enqueueV2 } from "../../../notify/outbox/enqueue-v2.ts";
import type { Tx } from "../../../store/store.ts";
import type { OrderRow } from "../tables.ts";
import { membersV2, membersV3, signContract, timeV2 } from "./signed.ts";

/**
 * Signs the contracts of orders that were paid, and tells the merchant of each at its own address, in the version of the
 * order: https://pay.weixin.qq.com/doc/v2/merchant/4011987586, https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export async function signContracts(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  orders: readonly OrderRow[],
): Promise<void> {
  for (const order of orders) {
    const signed = await signContract(context, tx, order);
    if (signed === undefined || signed.contract_notify_url === "") continue;
    const { contract_notify_url: url, signed_at } = signed;
    if (order.v2_sign_type === null) {
      await enqueue(context, tx, merchant, {
        eventType: "ENTRUST.SIGN",
        originalType: "entrust",
        summary: "签约成功",
        url,
        resource: { ...membersV3(order, signed), contract_state: "SIGNED" },
      });
      continue;
    }
    await enqueueV2(context, tx, merchant, {
      eventType: "pap-contract-state-changed",
      variant: order.sub_mchid === "" ? undefined : "partner",
      url,
      members: {
        return_code: "SUCCESS",
        result_code: "SUCCESS",
        change_type: "ADD",
        operate_time: timeV2(signed_at),
        ...membersV2(order, signed),
      },
      signType: order.v2_sign_type,
    });
  }
}
