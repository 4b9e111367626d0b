import { rfc3339 } from "../../clock/time.ts";
import type { TransferRow } from "./tables.ts";

type Wire = Record<string, string | number>;

const of = ({ sub_mchid }: TransferRow): Wire => (sub_mchid === "" ? {} : { sub_mchid });

const numbers = (row: TransferRow): Wire => ({
  out_bill_no: row.out_bill_no,
  transfer_bill_no: row.id,
});

const failure = ({ fail_reason }: TransferRow): Wire =>
  fail_reason === null ? {} : { fail_reason };

/** What asking for a transfer answers; with the package only while the user can confirm. */
export function requested(row: TransferRow): Wire {
  return {
    ...of(row),
    ...numbers(row),
    create_time: rfc3339(row.created_at),
    state: row.state,
    ...failure(row),
    ...(row.state === "WAIT_USER_CONFIRM" && { package_info: row.package_info }),
  };
}

/** What the queries answer. */
export function transferRecord(row: TransferRow): Wire {
  return {
    ...(row.sub_mchid === "" ? { mch_id: row.mchid } : { mchid: row.mchid, ...of(row) }),
    ...numbers(row),
    appid: row.appid,
    state: row.state,
    transfer_amount: row.amount,
    transfer_remark: row.remark,
    ...failure(row),
    openid: row.openid,
    ...(row.user_name !== null && { user_name: row.user_name }),
    create_time: rfc3339(row.created_at),
    update_time: rfc3339(row.updated_at),
  };
}

/** What cancelling answers. */
export function cancelled(row: TransferRow): Wire {
  return { ...numbers(row), state: row.state, update_time: rfc3339(row.updated_at) };
}

/** The resource of `MCHTRANSFER.BILL.FINISHED`. */
export function transferResource(row: TransferRow): Wire {
  return {
    ...numbers(row),
    state: row.state,
    mch_id: row.mchid,
    ...of(row),
    transfer_amount: row.amount,
    openid: row.openid,
    ...failure(row),
    create_time: rfc3339(row.created_at),
    update_time: rfc3339(row.updated_at),
  };
}
