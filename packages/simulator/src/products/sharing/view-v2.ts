import { compact, rfc3339 } from "../../clock/time.ts";
import type { Members } from "../../core/handler.ts";
import type { ShareReturnRow, ShareRow, SharingRow } from "./tables.ts";
import type { Shown } from "./view.ts";

/** A sharing as APIv2 answers who asks for it. */
export function sharingV2({ sharing, shares }: Shown): Members {
  return {
    ...numbersV2(sharing),
    status: sharing.state,
    receivers: shares.map((share) => receiver(share, rfc3339)),
  };
}

/** A sharing as a query of APIv2 answers it. */
export function sharingQueryV2({ sharing, shares }: Shown): Members {
  return {
    ...numbersV2(sharing),
    status: sharing.state,
    receivers: shares.map((share) => receiver(share, compact)),
  };
}

/** What APIv2 answers who shares no more. */
export function numbersV2({ transaction_id, out_order_no, id }: SharingRow): Members {
  return { transaction_id, out_order_no, order_id: id };
}

/** A return as APIv2 tells of it. */
export function returnV2(returned: ShareReturnRow, sharing: SharingRow): Members {
  return {
    order_id: sharing.id,
    out_order_no: sharing.out_order_no,
    out_return_no: returned.out_return_no,
    return_no: returned.id,
    return_account_type: "MERCHANT_ID",
    return_account: returned.return_mchid,
    return_amount: returned.amount,
    description: returned.description,
    result: returned.state,
    // Its pages know no want of money.
    ...(returned.fail_reason !== null && { fail_reason: "ACCOUNT_ABNORMAL" }),
    finish_time: compact(returned.finished_at ?? returned.created_at),
  };
}

function receiver(share: ShareRow, time: (at: number) => string): Members {
  const { type, account, amount, description, state, fail_reason, id } = share;
  return {
    type,
    account,
    receiver_account: account,
    ...(type === "MERCHANT_ID" && { receiver_mchid: account }),
    amount,
    description,
    result: state,
    ...(fail_reason !== null && { fail_reason }),
    finish_time: time(share.finished_at ?? share.created_at),
    detail_id: id,
  };
}
