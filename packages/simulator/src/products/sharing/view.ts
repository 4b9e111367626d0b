import { rfc3339 } from "../../clock/time.ts";
import type { ShareOf, ShareReturnRow, ShareRow, SharingRow } from "./tables.ts";

/** A sharing with its shares, in their order. */
export interface Shown {
  readonly sharing: SharingRow;
  readonly shares: readonly ShareRow[];
}

/** A sharing as the operations of `profitsharing` answer it: the rest that was released is a share of the seller. */
export function sharingView({ sharing, shares }: Shown): Record<string, unknown> {
  return {
    ...parties(sharing),
    ...numbers(sharing),
    state: sharing.state,
    receivers: shares.map(shareView),
  };
}

/** A sharing as a platform is answered. */
export function platformView({ sharing, shares }: Shown): Record<string, unknown> {
  return {
    ...parties(sharing),
    ...numbers(sharing),
    status: sharing.state,
    receivers: shares.filter(({ rest }) => rest === 0).map(platformShareView),
  };
}

/** What a platform's query says besides: what was released at the end. */
export function platformQueryView(shown: Shown): Record<string, unknown> {
  const rest = shown.shares.find((share) => share.rest === 1);
  return {
    ...platformView(shown),
    ...(rest && { finish_amount: rest.amount, finish_description: rest.description }),
  };
}

/** What a platform is answered that shares no more. */
export function platformFinishView({ sharing }: Shown): Record<string, unknown> {
  return { ...parties(sharing), ...numbers(sharing) };
}

/** A return as the operations of `profitsharing` answer it. */
export function returnView(returned: ShareReturnRow, sharing: SharingRow): Record<string, unknown> {
  return {
    ...parties(sharing),
    ...returnNumbers(returned, sharing),
    return_id: returned.id,
    description: returned.description,
    ...returnResult(returned),
    create_time: rfc3339(returned.created_at),
  };
}

/** A return as a platform is answered. */
export function platformReturnView(
  returned: ShareReturnRow,
  sharing: SharingRow,
): Record<string, unknown> {
  return {
    ...parties(sharing),
    ...returnNumbers(returned, sharing),
    return_no: returned.id,
    transaction_id: sharing.transaction_id,
    ...returnResult(returned),
  };
}

/** The resource of the notification of a share. */
export function shareResource({ of, ...share }: ShareOf): Record<string, unknown> {
  return {
    ...(of.sub_mchid === ""
      ? { mchid: of.mchid }
      : { sp_mchid: of.mchid, sub_mchid: of.sub_mchid }),
    ...numbers(of),
    receiver: {
      type: share.type,
      account: share.account,
      amount: share.amount,
      description: share.description,
    },
    success_time: rfc3339(share.finished_at ?? share.created_at),
  };
}

function shareView(share: ShareRow): Record<string, unknown> {
  const { type, account, created_at } = share;
  return { ...result(share), type, account, create_time: rfc3339(created_at) };
}

function platformShareView(share: ShareRow): Record<string, unknown> {
  return { ...result(share), type: share.type, receiver_account: share.account };
}

function parties({ sub_mchid }: SharingRow): Record<string, string> {
  return sub_mchid === "" ? {} : { sub_mchid };
}

function numbers({ transaction_id, out_order_no, id }: SharingRow): Record<string, string> {
  return { transaction_id, out_order_no, order_id: id };
}

function result(share: ShareRow): Record<string, unknown> {
  return {
    amount: share.amount,
    description: share.description,
    result: share.state,
    ...(share.fail_reason !== null && { fail_reason: share.fail_reason }),
    // The pages have it in every state.
    finish_time: rfc3339(share.finished_at ?? share.created_at),
    detail_id: share.id,
  };
}

function returnNumbers(returned: ShareReturnRow, sharing: SharingRow): Record<string, unknown> {
  return {
    order_id: sharing.id,
    out_order_no: sharing.out_order_no,
    out_return_no: returned.out_return_no,
    return_mchid: returned.return_mchid,
    amount: returned.amount,
  };
}

function returnResult(returned: ShareReturnRow): Record<string, unknown> {
  return {
    result: returned.state,
    ...(returned.fail_reason !== null && { fail_reason: returned.fail_reason }),
    finish_time: rfc3339(returned.finished_at ?? returned.created_at),
  };
}
