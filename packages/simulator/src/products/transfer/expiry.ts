import { schedule } from "../../due/schedule.ts";
import type { Work } from "../../due/work.ts";
import type { Tx } from "../../store/store.ts";
import { returnTransfer } from "./money.ts";
import { happening } from "./moving.ts";
import type { TransferRow } from "./tables.ts";
import { findTransferById, lockTransfer } from "./transfers.ts";

/** How long a transfer waits, for the merchant's money and for the user: https://pay.weixin.qq.com/doc/v3/merchant/4012716434 */
export const DAY = 86_400_000;

/** The name under which transfers are scheduled to expire. */
export const EXPIRY = "transfer-expires";

/** Last in its transaction. */
export function scheduleExpiry(tx: Tx, { id, mchid, created_at }: TransferRow): Promise<void> {
  return schedule(tx, { work: EXPIRY, reference: id, mchid, due_at: created_at + DAY });
}

/** The day is over: what nobody confirmed goes back, what the account never held fails. */
export const expireWhenDue: Work = async (context, tx, { merchant, reference }) => {
  // Nobody confirms it between this look and the move.
  await lockTransfer(tx, reference);
  const before = await findTransferById(tx, reference);
  if (before?.state !== "WAIT_USER_CONFIRM" && before?.state !== "PROCESSING") return;
  const happens = happening(context, tx, merchant);
  const locked = before.state === "WAIT_USER_CONFIRM";
  const fail_reason = locked ? "OVERDUE_CLOSE" : "PAYER_ACCOUNT_ABNORMAL";
  const failed = await happens(reference, "expire", { fail_reason });
  if (locked) await returnTransfer(context, tx, failed);
};
